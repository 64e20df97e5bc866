// A schedule in names: which task goes on for how many steps. What people read, write and replay.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/stage.h"

namespace switchpoint {

// Runs a task for so many steps that others can see.
struct ScheduleStep {
  std::string task;
  std::uint32_t steps = 1;
  bool timeout = false; // its timed wait ends without success

  friend bool operator==(const ScheduleStep&, const ScheduleStep&) = default;
};

// Names the choices of an untimed run from its start.
std::vector<ScheduleStep> nameChoices(const SimulationStage& stage, const Schedule& choices);

// The choices that these names stand for. Where the names end, whoever has the turn goes on with it, else the first who
// can. Errors: somebody who cannot go on where the schedule says so, with those who could.
Result<Schedule> choicesOf(const SimulationStage& stage, const std::vector<ScheduleStep>& steps);

} // namespace switchpoint
