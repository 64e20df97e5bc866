// Untimed simulation: whatever can go on may go next. What its steps touch, and the profile that has no delays.
#pragma once

#include <cstdint>

#include "machine/profile.h"

namespace switchpoint {

// What a step can touch so that the order of two steps matters.
enum class TouchKind : std::uint8_t {
  Cell,      // a variable in one memory
  Primitive, // index into the workload's primitives
  Wake,      // the ability of a thread to go on, given by others
  Children,  // how many children of a task have not ended
  Ends,      // how many tasks have not ended
  Spawn,     // the ordinals of a group
  Output,    // what is printed (0) and the errors (1)
  Loop,      // the queues of an event loop
  Pool,      // the queue of a pool
  Gil,       // of a process with several threads beside other processes
};

// Two steps that touch the same thing may be swapped if both read it or both add to it.
enum class TouchMode : std::uint8_t { Read, Add, Write };

struct Touch {
  TouchKind kind = TouchKind::Cell;
  TouchMode mode = TouchMode::Read;
  std::uint8_t waits = 0; // bit v is set when verb v of the primitive, or a join, would have had to wait before this
  std::uint8_t gate = 0;  // the bit of the request that the move could not have begun without
  std::uint32_t index = 0;

  friend bool operator==(const Touch&, const Touch&) = default;
};

inline bool conflict(const Touch& a, const Touch& b) {
  return a.kind == b.kind && a.index == b.index && !(a.mode == b.mode && a.mode != TouchMode::Write);
}

// A thread that waits until it may ask a primitive again.
struct WaitingActor {
  std::uint32_t actor = 0; // as Option::actor
  Touch touch;             // what it would touch
};

// The profile without anything that only takes time: latencies, starts, transfers, randomness. What is left are the
// costs of micro-steps, so that an untimed run can still be drawn, and the switch points.
Profile withoutDelays(Profile profile);

} // namespace switchpoint
