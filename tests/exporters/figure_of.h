// Figures of hand-made runs, for the tests of the exporters.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "exporters/exporter.h"
#include "timeline/sample_runs.h"

namespace switchpoint {

inline Figure figureOf(const SampleRuns& runs) {
  Figure figure;
  figure.runs = views(runs);
  figure.title = "First look";
  return figure;
}

// What the exporter writes; a test failure with its diagnostics when it refuses.
inline std::string written(std::string_view exporter, const Figure& figure) {
  const Result<std::string> bytes = findExporter(exporter)->write(figure);
  if (bytes.ok()) return *bytes;
  ADD_FAILURE() << formatDiagnostics(bytes.diagnostics());
  return {};
}

} // namespace switchpoint
