// What a move does that somebody can see, in words: "reads counter: 0", "writes counter = 1", "must wait for lock".
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/simulation.h"

namespace switchpoint {

enum class DeedKind : std::uint8_t { Read, Write, Lost, Take, Give, Other, Wait, Sleep, Print, Raise, Start, End };

struct MoveDeed {
  DeedKind kind = DeedKind::Other;
  std::uint32_t lane = 0; // whose: a move can make others wait
  std::uint32_t step = 0; // index into Workload::steps; 0: none
  std::string brief;      // for a cell of the board: "read 0"
  std::string words;      // "reads counter: 0"
};

// Where the recording ends by now.
Keyframe endOfRecording(const Simulation& simulation);

// What has been recorded since. Only the simulation that records can tell: names and output are its own.
std::vector<MoveDeed> deedsSince(const Simulation& simulation, const Workload& workload, const Keyframe& from);

} // namespace switchpoint
