#include "cli/text/histogram_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <vector>

#include "base/time.h"
#include "cli/ascii.h"
#include "cli/numbers.h"
#include "cli/text/text_bar.h"
#include "cli/text/wrap.h"

namespace switchpoint {

namespace {

constexpr std::int64_t kBins = 12;

// Bins of equal width from the least value of all to the greatest; the expected value is inside.
struct Axis {
  std::int64_t first = 0;
  std::uint64_t width = 1;

  std::size_t binOf(std::int64_t value) const {
    return static_cast<std::size_t>((static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(first)) / width);
  }
  std::int64_t start(std::size_t bin) const {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(first) + bin * width);
  }
};

// 1, 2 or 5 times a power of ten, not below `least`: bins that begin at numbers people read.
std::uint64_t roundWidth(std::uint64_t least) {
  std::uint64_t power = 1;
  while (power * 10 <= least) power *= 10;
  for (std::uint64_t factor : {1U, 2U, 5U, 10U})
    if (power * factor >= least) return power * factor;
  return least;
}

std::int64_t floorTo(std::int64_t value, std::uint64_t width) {
  auto step = static_cast<std::int64_t>(width);
  if (step <= 0 || value < std::numeric_limits<std::int64_t>::min() + step) return value;
  std::int64_t rest = value % step;
  return value - (rest < 0 ? rest + step : rest);
}

Axis axisOf(const CounterReport& report) {
  std::int64_t least = report.expected;
  std::int64_t most = report.expected;
  for (const CounterResult& result : report.results) {
    least = std::min(least, result.least);
    most = std::max(most, result.most);
  }
  std::uint64_t range = static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least);
  Axis axis;
  axis.width = roundWidth(std::max<std::uint64_t>(1, range / kBins));
  axis.first = floorTo(least, axis.width);
  return axis;
}

std::vector<std::uint32_t> binned(const CounterResult& result, const Axis& axis) {
  std::vector<std::uint32_t> bins;
  for (const auto& [value, count] : result.histogram) {
    std::size_t bin = axis.binOf(value);
    if (bins.size() <= bin) bins.resize(bin + 1);
    bins[bin] += count;
  }
  return bins;
}

std::string title(const CounterResult& result, std::int64_t expected) {
  std::string text = fmt::format("{} · {}: ", result.profile, result.model);
  if (result.exact == result.runs) return text + fmt::format("always {}", formatCount(expected));
  text += fmt::format("median {} of {}, from {} to {}; ", formatCount(result.median), formatCount(expected),
                      formatCount(result.least), formatCount(result.most));
  return text + (result.exact == 0 ? std::string("never exact")
                                   : fmt::format("exact in {} of {} runs", result.exact, result.runs));
}

std::string histogram(const CounterResult& result, const Axis& axis, std::int64_t expected, std::size_t width) {
  std::vector<std::uint32_t> bins = binned(result, axis);
  std::uint32_t most = bins.empty() ? 0 : *std::max_element(bins.begin(), bins.end());
  std::size_t first = 0;
  while (first < bins.size() && bins[first] == 0) ++first;
  std::size_t label = std::max(displayWidth(formatCount(axis.start(0))), displayWidth(formatCount(expected)));
  std::size_t room = width > label + 30 ? std::min<std::size_t>(width - label - 14, 60) : 16;
  std::string text;
  for (std::size_t bin = first; bin < bins.size(); ++bin) {
    std::string from = padded(formatCount(axis.start(bin)), label, true);
    std::string filled = textBar(bins[bin], most, room);
    text += fmt::format("  {}{} │{}{}\n", from, axis.width > 1 ? " …" : "", filled,
                        bins[bin] > 0 ? fmt::format(" {}", bins[bin]) : "");
  }
  return text;
}

} // namespace

std::string histogramText(const CounterReport& report, std::uint64_t firstSeed, std::size_t width) {
  std::uint32_t runs = report.results.empty() ? 0 : report.results.front().runs;
  std::string text =
      wrapParagraphs(fmt::format("{} · expected {} · {} runs each, seeds {} to {}", report.variable,
                                 formatCount(report.expected), runs, firstSeed, firstSeed + runs - (runs > 0 ? 1 : 0)),
                     width);
  Axis axis = axisOf(report);
  for (const CounterResult& result : report.results)
    text +=
        '\n' + wrapParagraphs(title(result, report.expected), width) + histogram(result, axis, report.expected, width);
  return text;
}

} // namespace switchpoint
