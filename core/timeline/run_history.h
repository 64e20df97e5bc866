// What the events of one run say beyond lane states: who held each lock, queue lengths, messages, start-up counts.
#pragma once

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "analysis/intervals.h"
#include "timeline/holdings.h"
#include "timeline/layout.h"
#include "timeline/variable_history.h"
#include "trace/trace.h"

namespace switchpoint {

struct Message {
  Time sent = 0, received = 0;
  std::uint32_t from = 0, to = 0; // lanes
};

// A step of one lane that a worker of a pool did.
struct Offloading {
  Time sent = 0, begun = 0, done = 0, back = 0;
  std::uint32_t from = 0, worker = 0; // lanes

  friend bool operator==(const Offloading&, const Offloading&) = default;
};

struct ObjectHistory {
  bool shown = false; // somebody waited for it
  Holdings holdings;
  std::vector<Time> asks; // of a GIL: when its holder was asked to give it up
  StepSeries lengths;     // of a queue
};

inline constexpr std::size_t kOverheadKinds = 9;

struct RunHistory {
  std::vector<ObjectHistory> objects;
  std::vector<VariableHistory> variables;
  std::vector<Message> messages;    // by time received
  std::vector<Offloading> offloads; // by time back
  Duration longestOffload = 0;
  std::array<std::uint64_t, kOverheadKinds> starts{};
  std::array<Duration, kOverheadKinds> startTime{};
  std::array<Duration, kRoleCount> taskTime{}; // over all task lanes
  // The first memory that has this variable; null where nobody wrote it.
  const VariableHistory* firstOf(std::uint32_t variable) const;
  std::vector<std::pair<Time, Time>> busy; // when at least one task runs, in time order
};

// Whether a GIL gets a row: somebody waited for it (so long in all) for more than a thousandth of the run.
inline bool isContended(Duration waited, Time end) {
  constexpr Duration kContendedShare = 1000;
  return waited > end / kContendedShare;
}

// What is still held at the end of the trace is held until `end`.
// Where the flag is set meanwhile it is of no use.
RunHistory readHistory(const Trace& trace, const Intervals& intervals, Time end, CancelFlag cancelled = nullptr);

} // namespace switchpoint
