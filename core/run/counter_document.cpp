#include "run/counter_document.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

namespace switchpoint {

namespace {

// A seed that ends at this value; nothing: none is known.
std::optional<std::uint64_t> seedOf(const CounterResult& result, std::int64_t value) {
  const auto seed = std::lower_bound(result.seeds.begin(), result.seeds.end(), std::pair(value, std::uint64_t{0}));
  if (seed == result.seeds.end() || seed->first != value) return std::nullopt;
  return seed->second;
}

Json histogram(const CounterResult& result) {
  Json list = Json::array();
  for (const auto& [value, count] : result.histogram) {
    Json entry{{"value", value}, {"count", count}};
    if (const auto seed = seedOf(result, value)) entry["seed"] = *seed;
    list.push_back(std::move(entry));
  }
  return list;
}

} // namespace

Json counterDocument(const CounterReport& report, const std::string& source) {
  Json profiles = Json::object();
  for (const CounterResult& result : report.results)
    profiles[result.profile] = Json{{"model", result.model},
                                    {"runs", result.runs},
                                    {"min", result.least},
                                    {"median", result.median},
                                    {"max", result.most},
                                    {"exact", result.exact},
                                    {"lost_median", report.expected - result.median},
                                    {"elapsed_median_s", toSeconds(result.elapsed)},
                                    {"histogram", histogram(result)}};
  Json document{{"schema", "switchpoint/counter/1"},
                {"source", source},
                {"variable", report.variable},
                {"expected", report.expected},
                {"first_seed", report.firstSeed}};
  if (report.switchInterval > 0) document["switch_interval_s"] = toSeconds(report.switchInterval);
  document["by_profile"] = std::move(profiles);
  return document;
}

std::string counterCsv(const CounterReport& report) {
  std::string text = "profile,model,value,count,seed\n";
  for (const CounterResult& result : report.results) {
    for (const auto& [value, count] : result.histogram) {
      const auto seed = seedOf(result, value);
      text += fmt::format("{},{},{},{},{}\n", result.profile, result.model, value, count,
                          seed ? std::to_string(*seed) : std::string());
    }
  }
  return text;
}

} // namespace switchpoint
