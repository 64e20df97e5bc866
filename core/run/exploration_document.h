// What a workload can come to, as JSON: the document of `explore`, and the schedules that it gives and `run` takes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "run/exploration.h"
#include "run/json_text.h"

namespace switchpoint {

// Keys and their meaning: resources/manual/json.md.
Json explorationDocument(const Exploration& exploration, const Workload& workload, const std::string& source);

// One outcome's schedule as a document of its own, for `run --schedule`.
Json scheduleDocument(const Exploration& exploration, const ExploredOutcome& outcome, const std::string& source);

// Reads a schedule: a list of {task, steps, timeout}, or an object that holds one as "schedule". `name` is what
// diagnostics call the file.
Result<std::vector<ScheduleStep>> parseSchedule(std::string_view text, const std::string& name);

} // namespace switchpoint
