// All outcomes by fewest switches: a search over states, each visited once, first without any switch, then with one …
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "explore/limits.h"
#include "explore/outcome.h"
#include "sim/stage.h"

namespace switchpoint {

struct Witness {
  std::uint32_t switches = 0; // how often a task was interrupted that could have gone on
  Schedule choices;           // for a RecordedChooser
};

// A task that comes back to the same state of everything by its own moves alone.
struct Spin {
  std::string task;
  std::vector<std::string> passedBy; // who could have gone on all the while; empty: nobody, and it never ends

  friend bool operator==(const Spin&, const Spin&) = default;
};

struct SearchResult {
  std::map<OutcomeValue, Witness> outcomes; // each with a witness of fewest switches
  bool complete = false;                    // every state was seen
  bool cancelled = false;
  bool tooLong = false;           // a schedule has more steps than one may have
  std::uint32_t switchesDone = 0; // every schedule with fewer forced switches was seen
  std::vector<Spin> spins;        // of each task the first that passes others by, and the first that does not
  std::uint64_t states = 0;
  std::uint64_t steps = 0;
};

SearchResult searchOutcomes(const SimulationStage& stage, const ExploreLimits& limits);

} // namespace switchpoint
