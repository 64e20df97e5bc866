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

#include "gui/views/counter/counter_view.h"
#include "run/counter_document.h"

namespace switchpoint {

namespace {

constexpr int kScale = 2; // device pixels of a PNG

Diagnostic cannotWrite(const QString& path, const QString& reason) {
  return plainError(path.toStdString() + " cannot be written: " + reason.toStdString());
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
    return plainError("a figure is .svg, .png or .pdf, not ." + suffix.toStdString());
  QImage image(page.size() * kScale, QImage::Format_RGB32);
  renderInto(image, page, ground, kScale);
  return image.save(path) ? std::nullopt : std::optional(cannotWrite(path, {}));
}

} // namespace

void CounterView::buildExport() {
  export_->setObjectName(QStringLiteral("counter-export"));
  export_->setText(tr("Export"));
  export_->setToolTip(tr("Write this page as a figure, the histogram as CSV or JSON"));
  export_->setProperty("flat", true);
  export_->setFocusPolicy(Qt::StrongFocus);
  export_->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(export_);
  const auto add = [&](const QString& text, const char* name, void (CounterView::*slot)()) {
    QAction* action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, slot);
  };
  add(tr("Figure (SVG, PNG, PDF)…"), "counter-export-figure", &CounterView::exportFigure);
  add(tr("Histogram as CSV…"), "counter-export-csv", &CounterView::exportCsv);
  add(tr("Histogram as JSON…"), "counter-export-json", &CounterView::exportJson);
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
  const QString path = chosenFile(tr("Save histogram"), QStringLiteral("csv"), tr("CSV (*.csv)"));
  if (!path.isEmpty()) tell(writeText(path, counterCsv(*counting_.report())), path);
}

void CounterView::exportJson() {
  const QString path = chosenFile(tr("Save histogram"), QStringLiteral("json"), tr("JSON (*.json)"));
  if (path.isEmpty()) return;
  const std::string source = session_.document().name().toStdString();
  tell(writeText(path, jsonText(counterDocument(*counting_.report(), source))), path);
}

} // namespace switchpoint
