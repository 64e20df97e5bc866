#include "gui/views/timeline/figure.h"

#include <cmath>

#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>
#include <QSaveFile>

#include "base/phrase.h"
#include "exporters/exporter.h"
#include "exporters/svg.h"
#include "gui/theme/fonts.h"
#include "gui/views/timeline/layout_painter.h"
#include "gui/views/timeline/overlay_painter.h"
#include "gui/views/timeline/row_blocks.h"
#include "gui/views/timeline/unfolded_painter.h"

namespace switchpoint {

namespace {

constexpr double kFigureMargin = 8; // as in the SVG figure: above the ruler and below the rows
constexpr double kPointsPerPx = 0.75;
constexpr int kPdfResolution = 96; // one unit of the painter is a pixel

// A laid-out figure, ready to be painted at any scale.
struct Painted {
  PaintTheme theme;
  Layout layout;
  PictureState picture;
  QSizeF size;
};

Result<Painted> lay(const Figure& wanted) {
  const Result<Figure> figure = checkFigure(wanted, kSvgExporter);
  if (!figure) return figure.diagnostics();
  const Result<Theme> theme = loadTheme(figure->theme);
  if (!theme) return theme.diagnostics();
  TimelineOptions options;
  options.foldAbove = figure->foldAbove;
  options.geometry.titleLeft = 16;
  options.geometry.labelLeft = 24;
  Timeline timeline(figure->runs, options);
  timeline.setPicture(figure->picture);
  Viewport viewport;
  viewport.from = figure->from;
  viewport.to = wanted.to == 0 ? timeline.end() : figure->to;
  viewport.width = figure->width;
  viewport.height = timeline.contentHeight();
  Painted painted{PaintTheme(*theme), timeline.layout(viewport), figure->picture, {}};
  painted.size = {viewport.width, kFigureMargin + kRulerHeight + painted.layout.contentHeight + kFigureMargin +
                                      painted.layout.legendHeight};
  return painted;
}

void paint(QPainter& painter, const Painted& figure) {
  const LayoutPainter replay(figure.theme);
  painter.fillRect(QRectF({0, 0}, figure.size), figure.theme[Tint::Panel]);
  painter.translate(0, kFigureMargin);
  replay.ruler(painter, figure.layout, kRulerHeight);
  painter.translate(0, kRulerHeight);
  const double rows = figure.layout.contentHeight + kFigureMargin;
  paintRowBlocks(painter, replay, figure.theme, figure.layout, QRectF(0, 0, figure.size.width(), rows));
  painter.translate(0, -kRulerHeight); // markers reach into the ruler
  OverlayPainter over(painter, figure.theme, figure.layout, rows);
  paintUnfolded(painter, figure.theme, figure.layout, rows);
  over.path();
  over.marks(figure.picture.markerA, figure.picture.markerB);
  over.notes();
  painter.translate(0, kRulerHeight + rows);
  replay.legend(painter, figure.layout);
}

Diagnostic cannotWrite(const QString& path) {
  return plainError(phrase("Mistakes of runs", "{} cannot be written")(path.toStdString()));
}

QImage imageOf(const Painted& figure, double scale) {
  QImage image((figure.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
  if (image.isNull()) return image;
  image.setDevicePixelRatio(scale);
  QPainter painter(&image);
  paint(painter, figure);
  return image;
}

std::optional<Diagnostic> writePng(const Painted& figure, const QString& path, double scale) {
  const QImage image = imageOf(figure, scale);
  if (image.isNull())
    return plainError(phrase("Mistakes of runs", "the picture is too large").str(),
                      phrase("Mistakes of runs", "choose a smaller width or scale").str());
  if (image.save(path)) return std::nullopt;
  return cannotWrite(path);
}

std::optional<Diagnostic> writePdf(const Painted& figure, const QString& path, const std::string& title) {
  QPdfWriter writer(path);
  writer.setTitle(QString::fromStdString(title));
  writer.setCreator(QStringLiteral("Switchpoint"));
  writer.setResolution(kPdfResolution);
  writer.setPageMargins(QMarginsF());
  writer.setPageSize(QPageSize(figure.size * kPointsPerPx, QPageSize::Point, {}, QPageSize::ExactMatch));
  QPainter painter;
  if (!painter.begin(&writer)) return cannotWrite(path);
  paint(painter, figure);
  return std::nullopt;
}

std::optional<Diagnostic> writeText(const Figure& figure, const ExporterInfo& exporter, const QString& path) {
  const Result<std::string> written = exporter.write(figure);
  if (!written) return written.diagnostics().front();
  const QByteArray bytes = QByteArray::fromStdString(*written);
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return std::nullopt;
  return cannotWrite(path);
}

} // namespace

QImage imageOf(const Figure& figure, double scale) {
  loadBundledFonts();
  const Result<Painted> laid = lay(figure);
  return laid ? imageOf(*laid, scale) : QImage();
}

std::optional<Diagnostic> writeFigure(const std::vector<RunPtr>& runs, const QString& path,
                                      const PictureOptions& options) {
  if (runs.empty()) return plainError(phrase("Mistakes of runs", "there is no run to draw").str());
  Figure figure = figureOf(runs);
  figure.from = options.from;
  figure.to = options.to;
  figure.picture.unfold = options.unfold;
  figure.picture.arrows = options.arrows;
  figure.theme = options.theme;
  figure.width = static_cast<std::uint32_t>(options.width);
  return writeFigure(figure, path, options.scale);
}

std::optional<Diagnostic> writeFigure(const Figure& figure, const QString& path, double scale) {
  loadBundledFonts();
  const std::string name = path.toStdString();
  if (!isPaintedFile(name)) {
    const ExporterInfo* exporter = exporterForFile(name);
    if (exporter == nullptr)
      return plainError(phrase("Mistakes of runs", "figures are written as .png, .pdf or .svg, not as .{}")(
          QFileInfo(path).suffix().toLower().toStdString()));
    return writeText(figure, *exporter, path);
  }
  const Result<Painted> laid = lay(figure);
  if (!laid) return laid.diagnostics().front();
  return QFileInfo(path).suffix().toLower() == QStringLiteral("png") ? writePng(*laid, path, scale)
                                                                     : writePdf(*laid, path, figure.title);
}

} // namespace switchpoint
