// What a lesson asks for: how a run has to end. Plain data, judged alike by the game and by the explorer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "explore/outcome.h"

namespace switchpoint {

enum class ValueTest : std::uint8_t {
  Equals,
  Differs,
  Below,
  Above,
  Missing, // at least so many are missing from what is expected: updates that are lost
};

// About a shared variable at the end, in the parent's memory or the one that all share.
struct VariableGoal {
  std::uint32_t variable = 0; // index into Workload::variables
  ValueTest test = ValueTest::Equals;
  std::int64_t value = 0;

  friend bool operator==(const VariableGoal&, const VariableGoal&) = default;
};

// All that is given has to hold.
struct Goal {
  std::string text; // for people: "Lose an update"
  std::optional<OutcomeKind> end;
  std::vector<VariableGoal> variables;
  std::vector<std::string> prints;       // these lines in this order, others may stand between
  std::string raises;                    // stands in what was written to stderr
  std::optional<std::uint32_t> switches; // at most so many forced ones

  friend bool operator==(const Goal&, const Goal&) = default;
};

// Whether an end with this outcome fulfils it, reached with so many forced switches.
bool isReached(const Goal& goal, const OutcomeValue& outcome, std::uint32_t switches, const Workload& workload);

} // namespace switchpoint
