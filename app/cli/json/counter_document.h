// The outcome of many seeds as JSON: the document of `counter`.
#pragma once

#include <cstdint>
#include <string>

#include "cli/json/json_text.h"
#include "run/counter.h"

namespace switchpoint {

// `firstSeed` is that of the first run of every case. Keys and their meaning: resources/manual/json.md.
Json counterDocument(const CounterReport& report, const std::string& source, std::uint64_t firstSeed);

} // namespace switchpoint
