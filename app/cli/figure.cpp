#include "cli/figure.h"

#include <fmt/format.h>

#include <cassert>

#include "cli/numbers.h"

namespace switchpoint {

namespace {

const ExporterInfo& mustFind(std::string_view id) {
  const ExporterInfo* exporter = findExporter(id);
  assert(exporter != nullptr);
  return *exporter;
}

} // namespace

Result<FigureFormat> formatOf(const std::string& path) {
  if (isPaintedFile(path)) return FigureFormat{};
  if (const ExporterInfo* exporter = exporterForFile(path)) return FigureFormat{exporter};
  return plainError(fmt::format("'{}' does not say what to draw", path),
                    fmt::format("a name that ends with .{}", joinWords(figureEndings(), "or")));
}

std::vector<std::string> figureEndings() {
  std::vector<std::string> endings;
  for (const std::string& extension : figureExtensions()) endings.push_back(extension.substr(1));
  return endings;
}

const ExporterInfo& textExporter() {
  return mustFind("text");
}

const ExporterInfo& descriptionExporter() {
  return mustFind("description");
}

} // namespace switchpoint
