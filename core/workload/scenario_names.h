// Every name of a scenario and what it stands for, known before its steps are read.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "workload/scenario_values.h"

namespace switchpoint {

struct PrimitiveInfo;

struct ScenarioNames {
  using Index = std::map<std::string, std::uint32_t, std::less<>>;
  Index variables;
  Index primitives;
  Index groups;
  std::vector<std::uint32_t> valueLocks; // by variable: the hidden lock of a `value-locked` one, index + 1 (index + 1)
  std::vector<const PrimitiveInfo*> kinds; // by primitive

  // The lock of a condition, the primitive itself otherwise.
  static std::uint32_t lockOf(const Workload& workload, std::uint32_t primitive) {
    const std::uint32_t lock = workload.primitives[primitive].lock;
    return lock == 0 ? primitive : lock - 1;
  }
};

// A `spawn` step, kept for the checks between groups.
struct SpawnUse {
  std::uint32_t from = 0; // groups
  std::uint32_t to = 0;
  bool detached = false;
  bool certain = false; // under no condition
  TextSpan span;
};
struct JoinUse {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  TextSpan span;
};

// What reading one scenario works on.
struct ScenarioReading {
  Workload& workload;
  ScenarioValues& values;
  ScenarioNames names;
  std::vector<SpawnUse> spawns;
  std::vector<JoinUse> joins;

  // Adds a place to Workload::steps and gives its index.
  std::uint32_t addStep(TextSpan span, std::string text, std::string label);
};

// [vars], [primitives]; each fills its part of the workload and of the names. `table` may be nullptr.
void readVariables(ScenarioReading& reading, const TomlNode* table);
void readPrimitives(ScenarioReading& reading, const TomlNode* table);
// A `payload = { … }`; reports mistakes.
Payload readPayload(ScenarioReading& reading, const TomlNode& node, std::uint32_t step);
// The steps of the group into the workload's code, entry to end; fills the group's slots and locals.
void readGroupBody(ScenarioReading& reading, std::uint32_t group, const TomlNode& task);
// Spawns and joins that cannot work: cycles, groups nobody starts, joins of nothing.
void checkSpawns(ScenarioReading& reading, const std::vector<TextSpan>& groupNames);

} // namespace switchpoint
