// A trace as a law reads it: decoded events beside the workload they tell of. Doctored ones are laws' test cases.
#pragma once

#include <string>
#include <vector>

#include "trace/trace.h"
#include "workload/workload.h"

namespace switchpoint {

struct Story {
  const Workload* workload = nullptr;
  Trace trace;               // without its columns
  std::vector<Event> events; // in order
};
Story tell(const Workload& workload, Trace trace);

// Where a lane stands while a story is read.
struct LaneNow {
  State state = State::New;
  bool created = false;
  std::uint32_t core = 0; // while running
  std::uint32_t host = 0; // of a task that runs: the lane of the thread under it
  std::uint32_t step = 0; // its last Step
  bool native = false;    // that step runs C code without the GIL, and is not over
  Time since = 0;         // of the state
};

// The states of all lanes, event by event.
class LanesNow {
public:
  explicit LanesNow(const Story& story) : story_(story), lanes_(story.trace.lanes.size()) {}
  void apply(const Event& event);
  const LaneNow& operator[](std::uint32_t lane) const { return lanes_[lane]; }
  std::uint32_t count() const { return static_cast<std::uint32_t>(lanes_.size()); }
  // Tasks of loops and pools have lanes beside the lane of the thread that runs them.
  bool isThread(std::uint32_t lane) const { return story_.trace.lanes[lane].kind != LaneKind::Task; }

private:
  const Story& story_;
  std::vector<LaneNow> lanes_;
};

// Empty when the law holds; else the first thing that breaks it, in words.
using Law = std::string (*)(const Story&);

struct NamedLaw {
  const char* name;
  Law law;
};
const std::vector<NamedLaw>& allLaws();

// "at 0.001 s (event 17, lane order-1, acquire): <what>"
std::string broken(const Story& story, std::size_t event, const std::string& what);

} // namespace switchpoint
