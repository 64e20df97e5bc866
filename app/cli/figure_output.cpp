#include "cli/figure_output.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/resources.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/output_file.h"

namespace switchpoint {

namespace {

void fitTerminal(Figure& figure, const Console& console, const ExporterInfo& exporter) {
  figure.ascii = !console.utf8();
  figure.colour = console.outTraits().colour;
  if (figure.width > 0 || exporter.mostWidth == 0) return;
  figure.width =
      std::clamp(static_cast<std::uint32_t>(console.outTraits().width), exporter.leastWidth, exporter.mostWidth);
}

// Where two texts differ first, in words: "from line 12 on".
std::string firstDifference(const std::string& before, const std::string& now) {
  const auto [a, b] = std::mismatch(before.begin(), before.end(), now.begin(), now.end());
  return fmt::format("from line {} on", 1 + std::count(before.begin(), a, '\n'));
}

} // namespace

bool isStandardOutput(const std::string& output) {
  return output.empty() || output == "-";
}

int putFigure(Console& console, Figure figure, const ExporterInfo& exporter, const std::string& output) {
  if (isStandardOutput(output)) fitTerminal(figure, console, exporter);
  const Result<std::string> bytes = exporter.write(figure);
  console.report(bytes.diagnostics());
  if (!bytes) return kExitBadInput;
  if (isStandardOutput(output)) {
    console.out(*bytes);
    return kExitFine;
  }
  const std::optional<Diagnostic> failure = writeFile(output, *bytes);
  if (failure) console.report({*failure});
  return failure ? kExitBadInput : kExitFine;
}

int checkFigureFile(Console& console, const Figure& figure, const ExporterInfo& exporter, const std::string& path) {
  const Result<std::string> bytes = exporter.write(figure);
  console.report(bytes.diagnostics());
  if (!bytes) return kExitBadInput;
  const Result<std::string> present = readFile(path);
  if (present && *present == *bytes) return kExitFine;
  if (!present) {
    console.report(present.diagnostics());
  } else {
    console.report(
        {plainError(fmt::format("'{}' is not what would be drawn now, {}", path, firstDifference(*present, *bytes)),
                    "the same command without --check writes it anew")});
  }
  return kExitFailed;
}

} // namespace switchpoint
