// CounterView's files: the page as a figure, the histogram as CSV, and the document of `switchpoint counter --json`.
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <fmt/format.h>

#include "base/phrase.h"
#include "gui/views/counter/counter_view.h"
#include "run/counter_document.h"

namespace switchpoint {

namespace {

constexpr int kScale = 2; // device pixels of a PNG

Diagnostic cannotWrite(const QString& path, const QString& reason) {
  return plainError(phrase("Mistakes of runs", "{} cannot be written: {}")(path.toStdString(), reason.toStdString()));
}

std::optional<Diagnostic> writeText(const QString& path, const std::string& text) {
  QSaveFile file(path);
  const auto size = static_cast<qint64>(text.size());
  if (file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit()) return std::nullopt;
  return cannotWrite(path, file.errorString());
}

void renderInto(QPaintDevice& device, QWidget& page, const QColor& ground, double scale) {
  QPainter painter(&device);
  painter.scale(scale, scale);
  painter.fillRect(page.rect(), ground);
  page.render(&painter, {}, {}, QWidget::DrawChildren);
}

std::optional<Diagnostic> writePicture(const QString& path, QWidget& page, const QColor& ground, const QString& title) {
  const QString suffix = QFileInfo(path).suffix().toLower();
  if (suffix == QStringLiteral("svg")) {
    QSvgGenerator svg;
    svg.setFileName(path);
    svg.setSize(page.size());
    svg.setViewBox(page.rect());
    svg.setTitle(title);
    renderInto(svg, page, ground, 1);
    return QFileInfo::exists(path) ? std::nullopt : std::optional(cannotWrite(path, {}));
  }
  if (suffix == QStringLiteral("pdf")) {
    QPdfWriter pdf(path);
    pdf.setTitle(title);
    pdf.setResolution(96);
    pdf.setPageSize(QPageSize(QSizeF(page.size()) * 72 / 96, QPageSize::Point));
    pdf.setPageMargins(QMarginsF());
    renderInto(pdf, page, ground, 1);
    return QFileInfo::exists(path) ? std::nullopt : std::optional(cannotWrite(path, {}));
  }
  if (suffix != QStringLiteral("png"))
    return plainError(phrase("Mistakes of runs", "a figure is .svg, .png or .pdf, not .{}")(suffix.toStdString()));
  QImage image(page.size() * kScale, QImage::Format_RGB32);
  renderInto(image, page, ground, kScale);
  return image.save(path) ? std::nullopt : std::optional(cannotWrite(path, {}));
}

// The values that the runs on screen went through, a line each.
std::string seriesCsv(const std::vector<RunSeries>& all) {
  std::string text;
  for (const RunSeries& series : all) {
    for (const CounterPoint& point : series.points) {
      text += fmt::format("{},{},{},{},{}\n", series.run->trace.provenance.model, series.run->trace.provenance.profile,
                          toSeconds(point.time), point.value, point.lost);
    }
  }
  return "model,profile,time_s,value,lost\n" + text;
}

} // namespace

void CounterView::buildExport() {
  export_->setObjectName(QStringLiteral("counter-export"));
  export_->setText(tr("Export"));
  export_->setToolTip(tr("Write this page as a figure or CSV, all that was counted as JSON"));
  export_->setProperty("flat", true);
  export_->setFocusPolicy(Qt::StrongFocus);
  export_->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(export_);
  const auto add = [&](const QString& text, const char* name, void (CounterView::*slot)()) {
    QAction* action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
  };
  add(tr("Figure (SVG, PNG, PDF)…"), "counter-export-figure", &CounterView::exportFigure);
  exportCsv_ = add(tr("This page as CSV…"), "counter-export-csv", &CounterView::exportCsv);
  exportJson_ = add(tr("All of it as JSON…"), "counter-export-json", &CounterView::exportJson);
  export_->setMenu(menu);
}

QString CounterView::chosenFile(const QString& title, const QString& suffix, const QString& filter) {
  const QString name = QFileInfo(session_.document().name()).completeBaseName() + QStringLiteral("-counter.") + suffix;
  return QFileDialog::getSaveFileName(this, title, name, filter);
}

void CounterView::tell(const std::optional<Diagnostic>& failure, const QString& path) {
  if (failure) {
    session_.refuse({*failure});
  } else {
    session_.say(tr("Saved %1").arg(path));
  }
}

void CounterView::exportFigure() {
  const QString path = chosenFile(tr("Save figure"), QStringLiteral("svg"), tr("Figures (*.svg *.png *.pdf)"));
  if (path.isEmpty()) return;
  tell(writePicture(path, *pages_->currentWidget(), appearance_.theme()[Tint::Panel], session_.document().name()),
       path);
}

void CounterView::exportCsv() {
  const QString path = chosenFile(tr("Save numbers"), QStringLiteral("csv"), tr("CSV (*.csv)"));
  if (!path.isEmpty()) tell(writeText(path, csv()), path);
}

bool CounterView::hasNumbers() const {
  switch (pages_->currentIndex()) {
  case Survey: return counting_.survey().has_value();
  case Seeds: return counting_.report().has_value();
  case Ways: return !counting_.ways().empty();
  default: return counting_.series() && !counting_.series()->empty();
  }
}

std::string CounterView::csv() const {
  switch (pages_->currentIndex()) {
  case Survey: return surveyCsv(*counting_.survey());
  case Seeds: return counterCsv(*counting_.report());
  case Ways: return waysCsv(counting_.ways());
  default: return seriesCsv(*counting_.series());
  }
}

void CounterView::exportJson() {
  const QString path = chosenFile(tr("Save numbers"), QStringLiteral("json"), tr("JSON (*.json)"));
  if (path.isEmpty()) return;
  const CounterReport& first = counting_.report() ? *counting_.report() : *counting_.survey();
  Json document = counterDocument(first, session_.document().name().toStdString());
  if (counting_.survey()) addSurvey(document, *counting_.survey());
  if (!counting_.ways().empty()) addWays(document, counting_.ways());
  tell(writeText(path, jsonText(document)), path);
}

} // namespace switchpoint
