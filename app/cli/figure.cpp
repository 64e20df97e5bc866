#include "cli/figure.h"

#include <fmt/format.h>

#include <array>
#include <cassert>

#include "cli/ascii.h"
#include "cli/numbers.h"
#include "models/model.h"

namespace switchpoint {

namespace {

constexpr std::array<std::string_view, 2> kDrawnByApp{".png", ".pdf"};

const ExporterInfo& mustFind(std::string_view id) {
  const ExporterInfo* exporter = findExporter(id);
  assert(exporter != nullptr);
  return *exporter;
}

} // namespace

Result<FigureFormat> formatOf(const std::string& path) {
  std::string name = lowercase(path);
  for (std::string_view ending : kDrawnByApp)
    if (name.ends_with(ending)) return FigureFormat{};
  if (const ExporterInfo* exporter = exporterForFile(name)) return FigureFormat{exporter};
  return plainError(fmt::format("'{}' does not say what to draw", path),
                    fmt::format("a name that ends with .{}", joinWords(figureEndings(), "or")));
}

std::vector<std::string> figureEndings() {
  std::vector<std::string> endings;
  for (const ExporterInfo* exporter : exporterCatalog())
    if (!exporter->extension.empty()) endings.emplace_back(exporter->extension.substr(1));
  for (std::string_view ending : kDrawnByApp) endings.emplace_back(ending.substr(1));
  return endings;
}

const ExporterInfo& textExporter() {
  return mustFind("text");
}

const ExporterInfo& descriptionExporter() {
  return mustFind("description");
}

Figure figureOf(const std::vector<RunPtr>& runs) {
  assert(!runs.empty());
  Figure figure;
  figure.title = runs.front()->trace.provenance.title;
  for (const RunPtr& run : runs) {
    const ModelInfo* model = findModel(run->trace.provenance.model);
    TimelineRun entry;
    entry.trace = &run->trace;
    entry.intervals = &run->intervals;
    entry.metrics = &run->metrics;
    entry.title = model == nullptr ? run->trace.provenance.model : std::string(model->title);
    entry.whoDecides = run->whoDecides;
    figure.runs.push_back(std::move(entry));
  }
  return figure;
}

} // namespace switchpoint
