// The list of exporters, and what they have in common.
#include <algorithm>
#include <array>

#include "base/phrase.h"
#include "exporters/csv.h"
#include "exporters/description.h"
#include "exporters/exporter.h"
#include "exporters/svg.h"
#include "exporters/text_chart.h"

namespace switchpoint {

namespace {

constexpr std::array<const ExporterInfo*, 4> kExporters = {&kSvgExporter, &kTextExporter, &kDescriptionExporter,
                                                           &kCsvExporter};
constexpr std::array<std::string_view, 2> kPaintedByApp = {".png", ".pdf"};

bool endsWith(std::string_view name, std::string_view extension) {
  if (extension.empty() || name.size() < extension.size()) return false;
  const std::string_view end = name.substr(name.size() - extension.size());
  return std::equal(end.begin(), end.end(), extension.begin(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

} // namespace

std::span<const ExporterInfo* const> exporterCatalog() {
  return kExporters;
}

const ExporterInfo* findExporter(std::string_view id) {
  const auto found =
      std::find_if(kExporters.begin(), kExporters.end(), [id](const auto* info) { return info->id == id; });
  return found == kExporters.end() ? nullptr : *found;
}

const ExporterInfo* exporterForFile(std::string_view fileName) {
  const auto found = std::find_if(kExporters.begin(), kExporters.end(),
                                  [fileName](const auto* info) { return endsWith(fileName, info->extension); });
  return found == kExporters.end() ? nullptr : *found;
}

bool isPaintedFile(std::string_view fileName) {
  return std::any_of(kPaintedByApp.begin(), kPaintedByApp.end(),
                     [fileName](std::string_view extension) { return endsWith(fileName, extension); });
}

std::vector<std::string> figureExtensions() {
  std::vector<std::string> extensions;
  for (const ExporterInfo* exporter : kExporters) {
    if (!exporter->extension.empty()) extensions.emplace_back(exporter->extension);
  }
  extensions.insert(extensions.end(), kPaintedByApp.begin(), kPaintedByApp.end());
  return extensions;
}

Result<Figure> checkFigure(Figure figure, const ExporterInfo& exporter) {
  if (figure.runs.empty()) return plainError(phrase("Mistakes of runs", "there is no run to draw").str());
  const Time end = pictureEnd(figure.runs);
  if (figure.to == 0) figure.to = end;
  if (figure.from < 0 || figure.to <= figure.from) {
    return plainError(phrase("Mistakes of runs", "the range to draw is empty").str(),
                      phrase("Mistakes of runs", "choose --from before --to; the runs end at {}")(formatDuration(end)));
  }
  if (figure.from >= end) {
    return plainError(phrase("Mistakes of runs", "nothing happens after {}")(formatDuration(end)),
                      phrase("Mistakes of runs", "choose --from before that").str());
  }
  if (figure.width == 0) figure.width = exporter.standardWidth;
  const bool hasWidth = exporter.mostWidth > 0;
  if (hasWidth && (figure.width < exporter.leastWidth || figure.width > exporter.mostWidth)) {
    return plainError(phrase("Mistakes of runs", "a width of {} cannot be drawn")(figure.width),
                      phrase("Mistakes of runs", "choose one from {} to {}")(exporter.leastWidth, exporter.mostWidth));
  }
  return figure;
}

} // namespace switchpoint
