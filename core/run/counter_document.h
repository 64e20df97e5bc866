// The outcome of many seeds as JSON, the document of `counter`, and as CSV.
#pragma once

#include <string>
#include <vector>

#include "run/counter.h"
#include "run/counter_ways.h"
#include "run/json_text.h"

namespace switchpoint {

// Keys and their meaning: resources/manual/json.md. Where a profile has several results, by_profile has the first.
Json counterDocument(const CounterReport& report, const std::string& source);
// Adds every result of this report, by profile and model.
void addSurvey(Json& document, const CounterReport& survey);
// Adds what every way of sharing came to.
void addWays(Json& document, const std::vector<CountedWay>& ways);

// The histogram as a table: profile, model, value, count, and a seed that ends there; a line each, with a heading.
std::string counterCsv(const CounterReport& report);
// What was expected and what came, a line for each profile and model.
std::string surveyCsv(const CounterReport& survey);
// The same with the way before it.
std::string waysCsv(const std::vector<CountedWay>& ways);

} // namespace switchpoint
