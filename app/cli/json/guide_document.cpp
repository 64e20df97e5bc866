#include "cli/json/guide_document.h"

namespace switchpoint {

namespace {

// As it would be typed: a number as a number.
Json answer(const Question& question, const CaseValue& value) {
  if (!question.number) return value.word;
  const auto whole = static_cast<std::int64_t>(value.number);
  if (static_cast<double>(whole) == value.number) return whole;
  return value.number;
}

Json answersJson(const Guide& guide, const Advice& advice) {
  Json answers = Json::object();
  for (const Question& question : guide.questions)
    answers[question.key] =
        advice.answers.contains(question.key) ? answer(question, advice.values.at(question.key)) : Json("unsure");
  return answers;
}

Json valuesJson(const Guide& guide, const Advice& advice) {
  Json values = Json::object();
  for (const Question& question : guide.questions)
    values[question.key] = answer(question, advice.values.at(question.key));
  return values;
}

Json measuredJson(const Measured& one) {
  Json json{{"id", one.id},
            {"elapsed_s", toSeconds(one.elapsed)},
            {"memory_bytes", one.memory},
            {"latency_s", toSeconds(one.latency)},
            {"elapsed_least_s", toSeconds(one.least)},
            {"elapsed_most_s", toSeconds(one.most)},
            {"complexity", one.complexity},
            {"assumed", one.assumed},
            {"extrapolated", one.extrapolated},
            {"misses", one.misses}};
  if (one.copied > 0) json["copied_bytes"] = one.copied;
  if (!one.unsuited.empty()) json["unsuited"] = one.unsuited;
  if (!one.failure.empty()) json["failure"] = one.failure;
  return json;
}

Json breakEvenJson(const BreakEven& one) {
  Json points = Json::array();
  for (const CurvePoint& point : one.points)
    points.push_back(
        Json{{"x", point.x}, {"first", point.first}, {"second", point.second}, {"extrapolated", point.extrapolated}});
  return Json{{"id", one.id},
              {"sentence", one.sentence},
              {"parameter", one.parameter},
              {"unit", one.unit},
              {"measure", one.measure == "memory" ? "memory_bytes" : "elapsed_s"},
              {"first", one.first},
              {"second", one.second.empty() ? Json("memory_mib") : Json(one.second)},
              {"at", one.at ? Json(*one.at) : Json(nullptr)},
              {"here", one.here},
              {"extrapolated", one.extrapolated()},
              {"points", std::move(points)}};
}

Json evidenceJson(const Advice& advice) {
  Json ranking = Json::array();
  for (const Measured& one : advice.evidence.ranking) ranking.push_back(measuredJson(one));
  Json unsuited = Json::array();
  for (const Measured& one : advice.evidence.unsuited) unsuited.push_back(measuredJson(one));
  Json points = Json::array();
  for (const BreakEven& one : advice.breakEvens) points.push_back(breakEvenJson(one));
  Json sensitivity = Json::array();
  for (const Sensitivity& one : advice.evidence.sensitivity)
    sensitivity.push_back(
        Json{{"key", one.key}, {"value", one.value}, {"first", one.first}, {"elapsed_s", toSeconds(one.elapsed)}});
  return Json{{"ranking", std::move(ranking)},
              {"unsuited", std::move(unsuited)},
              {"break_even", std::move(points)},
              {"sensitivity", std::move(sensitivity)}};
}

} // namespace

Json guideDocument(const Guide& guide, const Advice& advice, const std::string& code) {
  Json pitfalls = Json::array();
  for (const Pitfall& one : advice.pitfalls) pitfalls.push_back(Json{{"title", one.title}, {"text", one.text}});
  Json rows = Json::array();
  for (const FilledRow& row : advice.rows)
    rows.push_back(Json{{"id", row.id}, {"title", row.title}, {"words", row.words}, {"measured", row.measured}});
  return Json{{"schema", "switchpoint/guide/1"},
              {"answers", answersJson(guide, advice)},
              {"case", valuesJson(guide, advice)},
              {"recommendation", advice.recommendation},
              {"reasons", advice.reasons},
              {"pitfalls", std::move(pitfalls)},
              {"would_change", advice.changes},
              {"rule_of_thumb", Json{{"id", advice.rule},
                                     {"rule", advice.ruleText},
                                     {"agrees", advice.rule == advice.recommendation},
                                     {"why_not", advice.difference}}},
              {"evidence", evidenceJson(advice)},
              {"comparison", std::move(rows)},
              {"notes", advice.notes},
              {"code", code}};
}

} // namespace switchpoint
