// What a workload can come to, as JSON: the document of `explore`.
#pragma once

#include <string>
#include <vector>

#include "run/exploration.h"
#include "run/json_text.h"

namespace switchpoint {

// Keys and their meaning: resources/manual/json.md.
Json explorationDocument(const Exploration& exploration, const Workload& workload, const std::string& source);

// The list of steps as it stands there, and in a schedule's file.
Json scheduleDocument(const std::vector<ScheduleStep>& schedule);

} // namespace switchpoint
