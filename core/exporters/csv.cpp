#include "exporters/csv.h"

namespace switchpoint {

namespace {

// Quoted where the text holds a comma, a quote or a line break.
std::string field(const std::string& text) {
  if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + "\"";
}

Result<std::string> writeCsv(const Figure& wanted) {
  const Result<Figure> figure = checkFigure(wanted, kCsvExporter);
  if (!figure) return figure.diagnostics();
  std::string out = "run,model,lane,state,cause,start_ns,end_ns,line\n";
  for (std::size_t r = 0; r < figure->runs.size(); ++r) {
    const TimelineRun& run = figure->runs[r];
    for (std::uint32_t lane = 0; lane < run.intervals->lanes(); ++lane) {
      const auto all = run.intervals->of(lane);
      const std::string head =
          std::to_string(r + 1) + "," + field(run.trace->provenance.model) + "," + field(run.trace->laneName(lane));
      for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].state == State::Finished) continue;
        const Time end = i + 1 < all.size() ? all[i + 1].start : run.intervals->end();
        if (end <= figure->from || all[i].start >= figure->to) continue;
        const std::uint32_t line = all[i].step < run.trace->steps.size() ? run.trace->steps[all[i].step].line : 0;
        out += head + "," + std::string(id(all[i].state)) + "," + std::string(info(all[i].why).id) + "," +
               std::to_string(all[i].start) + "," + std::to_string(end) + "," +
               (line > 0 ? std::to_string(line) : std::string()) + "\n";
      }
    }
  }
  return out;
}

} // namespace

const ExporterInfo kCsvExporter = {"csv", ".csv", "Intervals", "every state of every lane, one a line",
                                   0,     0,      0,           writeCsv};

} // namespace switchpoint
