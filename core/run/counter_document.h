// The outcome of many seeds as JSON, the document of `counter`, and as CSV.
#pragma once

#include <string>

#include "run/counter.h"
#include "run/json_text.h"

namespace switchpoint {

// Keys and their meaning: resources/manual/json.md.
Json counterDocument(const CounterReport& report, const std::string& source);

// The histogram as a table: profile, model, value, count, and a seed that ends there; a line each, with a heading.
std::string counterCsv(const CounterReport& report);

} // namespace switchpoint
