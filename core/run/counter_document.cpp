#include "run/counter_document.h"

#include <algorithm>
#include <optional>
#include <string_view>
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

Json resultDocument(const CounterResult& result, std::int64_t expected) {
  return Json{{"model", result.model},
              {"runs", result.runs},
              {"min", result.least},
              {"median", result.median},
              {"max", result.most},
              {"exact", result.exact},
              {"lost_median", expected - result.median},
              {"elapsed_median_s", toSeconds(result.elapsed)},
              {"histogram", histogram(result)}};
}

Json byProfile(const CounterReport& report) {
  Json profiles = Json::object();
  for (const CounterResult& result : report.results) {
    if (!profiles.contains(result.profile)) profiles[result.profile] = resultDocument(result, report.expected);
  }
  return profiles;
}

constexpr std::string_view kSurveyColumns = "profile,model,expected,runs,min,median,max,exact,elapsed_median_s\n";

std::string surveyLine(const CounterResult& result, std::int64_t expected) {
  return fmt::format("{},{},{},{},{},{},{},{},{}\n", result.profile, result.model, expected, result.runs, result.least,
                     result.median, result.most, result.exact, toSeconds(result.elapsed));
}

} // namespace

Json counterDocument(const CounterReport& report, const std::string& source) {
  Json document{{"schema", "switchpoint/counter/1"},
                {"source", source},
                {"variable", report.variable},
                {"expected", report.expected},
                {"first_seed", report.firstSeed}};
  if (report.switchInterval > 0) document["switch_interval_s"] = toSeconds(report.switchInterval);
  document["by_profile"] = byProfile(report);
  return document;
}

void addSurvey(Json& document, const CounterReport& survey) {
  Json list = Json::array();
  for (const CounterResult& result : survey.results) {
    Json entry{{"profile", result.profile}};
    entry.update(resultDocument(result, survey.expected));
    list.push_back(std::move(entry));
  }
  document["survey"] = std::move(list);
}

void addWays(Json& document, const std::vector<CountedWay>& ways) {
  Json list = Json::array();
  for (const CountedWay& way : ways) {
    list.push_back({{"example", way.way.example},
                    {"title", way.way.title},
                    {"increments", way.increments},
                    {"expected", way.report.expected},
                    {"by_profile", byProfile(way.report)}});
  }
  document["ways"] = std::move(list);
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

std::string surveyCsv(const CounterReport& survey) {
  std::string text(kSurveyColumns);
  for (const CounterResult& result : survey.results) text += surveyLine(result, survey.expected);
  return text;
}

std::string waysCsv(const std::vector<CountedWay>& ways) {
  std::string text = "way," + std::string(kSurveyColumns);
  for (const CountedWay& way : ways) {
    for (const CounterResult& result : way.report.results) {
      text += way.way.example + "," + surveyLine(result, way.report.expected);
    }
  }
  return text;
}

} // namespace switchpoint
