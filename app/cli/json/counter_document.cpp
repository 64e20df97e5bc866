#include "cli/json/counter_document.h"

#include <algorithm>
#include <utility>

namespace switchpoint {

namespace {

Json histogram(const CounterResult& result) {
  Json list = Json::array();
  for (const auto& [value, count] : result.histogram) {
    Json entry{{"value", value}, {"count", count}};
    auto seed = std::lower_bound(result.seeds.begin(), result.seeds.end(), std::pair(value, std::uint64_t{0}));
    if (seed != result.seeds.end() && seed->first == value) entry["seed"] = seed->second;
    list.push_back(std::move(entry));
  }
  return list;
}

} // namespace

Json counterDocument(const CounterReport& report, const std::string& source, std::uint64_t firstSeed) {
  Json profiles = Json::object();
  for (const CounterResult& result : report.results)
    profiles[result.profile] = Json{{"model", result.model},
                                    {"runs", result.runs},
                                    {"min", result.least},
                                    {"median", result.median},
                                    {"max", result.most},
                                    {"exact", result.exact},
                                    {"lost_median", report.expected - result.median},
                                    {"histogram", histogram(result)}};
  return Json{{"schema", "switchpoint/counter/1"}, {"source", source},        {"variable", report.variable},
              {"expected", report.expected},       {"first_seed", firstSeed}, {"by_profile", std::move(profiles)}};
}

} // namespace switchpoint
