// Schedules as JSON: what `explore` and the game write, and what `run` and the game read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "explore/named_schedule.h"

namespace switchpoint {

// A schedule and what it is of: `switchpoint run SOURCE --model … --profile … --schedule FILE`.
struct ScheduleFile {
  std::string source; // scenario, example or lesson
  std::string model;
  std::string profile;
  std::vector<ScheduleStep> steps;
};

std::string writeSchedule(const ScheduleFile& schedule);

// Reads a schedule: a list of {task, steps, timeout}, or an object that holds one as "schedule"; then what it is of is
// read, too. `name` is what diagnostics call the file.
Result<ScheduleFile> parseSchedule(std::string_view text, const std::string& name);

} // namespace switchpoint
