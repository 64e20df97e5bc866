#include "gui/guide/report_file.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgRenderer>

#include "base/phrase.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint_theme.h"

namespace switchpoint {

namespace {

constexpr int kDotsPerInch = 150;
constexpr int kFigureWidth = 640; // of a page, in the document's own pixels
constexpr int kSharpness = 3;     // pixels of a figure for each of those

Diagnostic cannotWrite(const QString& path, const QString& why = {}) {
  return plainError(phrase("Report", "{} cannot be written")(path.toStdString()), why.toStdString());
}

std::optional<Diagnostic> writeBytes(const QString& path, const std::string& bytes) {
  QSaveFile file(path);
  const bool written =
      file.open(QIODevice::WriteOnly) &&
      file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()) && file.commit();
  if (written) return std::nullopt;
  return cannotWrite(path, file.errorString());
}

std::optional<Diagnostic> writeMarkdown(const Blocks& document, const QString& path) {
  const QFileInfo info(path);
  const QString stem = info.completeBaseName() + QStringLiteral("-");
  for (const Block& block : document) {
    if (block.kind != Block::Kind::Figure) continue;
    const QString figure = info.dir().filePath(stem + words(block.id) + QStringLiteral(".svg"));
    if (const auto wrong = writeBytes(figure, block.svg)) return wrong;
  }
  return writeBytes(path, markdownText(document, stem.toStdString()));
}

QImage pictureOf(const std::string& svg) {
  QSvgRenderer renderer(QByteArray::fromStdString(svg));
  const QSize size = renderer.defaultSize();
  QImage image(QSize(kFigureWidth, kFigureWidth * size.height() / std::max(1, size.width())) * kSharpness,
               QImage::Format_ARGB32);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  renderer.render(&painter);
  return image;
}

// Qt's documents know no SVG: the figures become pictures, each in a paragraph of its own.
std::optional<Diagnostic> writePdf(const GuideResult& result, const QString& path) {
  QTextDocument page;
  page.setDefaultFont(plainFont());
  QString html = words(result.html);
  for (const Block& block : result.document) {
    if (block.kind != Block::Kind::Figure) continue;
    const std::string svg = block.svg.substr(block.svg.find("<svg"));
    const QString name = QStringLiteral("figure:") + words(block.id);
    page.addResource(QTextDocument::ImageResource, QUrl(name), pictureOf(block.svg));
    html.replace(words(svg), QStringLiteral("<p><img src=\"%1\" width=\"%2\"></p>").arg(name).arg(kFigureWidth));
  }
  const Result<Theme> theme = loadTheme("light");
  if (!theme) return theme.diagnostics().front();
  fillDocument(page, html, PaintTheme(*theme)[Tint::Line]);
  QPdfWriter writer(path);
  writer.setResolution(kDotsPerInch);
  writer.setTitle(QFileInfo(path).completeBaseName());
  page.print(&writer);
  if (QFileInfo(path).size() > 0) return std::nullopt;
  return cannotWrite(path);
}

} // namespace

void fillDocument(QTextDocument& document, const QString& html, const QColor& line) {
  document.setDefaultStyleSheet(
      QStringLiteral("table { border-collapse: collapse; } th, td { padding: 3px 12px 3px 0; text-align: left; "
                     "border-bottom: 1px solid %1; } table { margin-top: 8px; } "
                     "h1 { font-size: x-large; } h2 { font-size: large; }")
          .arg(line.name()));
  static const QRegularExpression style(QStringLiteral("<style>.*</style>"),
                                        QRegularExpression::DotMatchesEverythingOption);
  document.setHtml(QString(html).remove(style));
}

std::optional<Diagnostic> writeReport(const GuideResult& result, const QString& path) {
  const QString ending = QFileInfo(path).suffix().toLower();
  if (ending == QStringLiteral("md")) return writeMarkdown(result.document, path);
  if (ending == QStringLiteral("html")) return writeBytes(path, result.html);
  if (ending == QStringLiteral("pdf")) return writePdf(result, path);
  return plainError(phrase("Report", "{} does not say what to write")(path.toStdString()),
                    phrase("Report", "end it in .html, .pdf or .md").str());
}

} // namespace switchpoint
