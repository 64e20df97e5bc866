// What a run can come to: how it ended, what was printed, what the shared variables hold. Two runs that agree in it
// are the same outcome.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/simulation.h"

namespace switchpoint {

enum class OutcomeKind : std::uint8_t { Completed, Deadlock, Error };

struct VariableValue {
  std::uint32_t variable = 0; // index into Workload::variables
  std::uint32_t process = 0;  // whose copy; 0: the parent's, or the one that all share
  std::int64_t value = 0;

  friend auto operator<=>(const VariableValue&, const VariableValue&) = default;
};

// Who waits for ever, and for whom: names, since lanes differ from schedule to schedule.
struct WaitingFor {
  std::string task;
  std::string object; // empty: for another task to end
  std::string holder; // empty: nobody has it
  std::uint32_t step = 0;
  bool inCycle = false;

  friend auto operator<=>(const WaitingFor&, const WaitingFor&) = default;
};

struct OutcomeValue {
  OutcomeKind kind = OutcomeKind::Completed;
  std::vector<VariableValue> variables;
  std::string out;
  std::string err;
  std::vector<WaitingFor> waits; // of a deadlock, by name

  friend auto operator<=>(const OutcomeValue&, const OutcomeValue&) = default;
};

// The outcome of a simulation that has ended by itself, and that of a trace.
OutcomeValue outcomeOf(const Simulation& simulation, const Workload& workload);
OutcomeValue outcomeOf(const Trace& trace);

} // namespace switchpoint
