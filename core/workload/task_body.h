// The one interface between the kernel and whatever runs in a task: resume it, and it says what it wants next.
#pragma once

#include <cstdint>
#include <memory>

#include "base/time.h"

namespace switchpoint {

using BodyId = std::uint32_t;

// A cell of shared memory. `version` counts the updates visible in the value, so that lost ones can be counted exactly.
struct Cell {
  std::int64_t value = 0;
  std::uint64_t made = 0;    // updates made in this memory since the last Set
  std::uint64_t visible = 0; // of those, how many are visible in `value`
};

enum class Want : std::uint8_t {
  Go,          // only time has passed (`ran`): resume again
  SwitchPoint, // as Go, and this is a legal switch point at or past `switchAt`
  Cpu,
  Native,
  Io,
  Sleep,
  Block,
  Yield,   // `duration`
  Ask,     // primitive `object`, `verb`; `value` put or to be got; timeout `duration` (< 0: none)
  Print,   // text is in Bodies::text()
  Raise,   // string `object` of the workload
  Spawn,   // group `object`
  Join,    // children of group `object`
  Offload, // payload `object`
  OffloadEnd,
  Finish,
};

// What a body wants next, after `ran` nanoseconds on its core.
struct Request {
  Want want = Want::Finish;
  std::uint8_t verb = 0;
  std::uint8_t flags = 0; // of the instruction
  std::uint32_t object = 0;
  std::uint32_t step = 0;
  Duration ran = 0;
  Duration duration = 0;
  std::int64_t value = 0;
};

} // namespace switchpoint
