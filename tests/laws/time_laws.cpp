#include <map>

#include "laws/laws.h"
#include "support/workload_builder.h"

namespace switchpoint {
namespace {

// Events that come to a lane from outside, or that only say who has a core or the GIL.
bool isScheduling(EventKind kind) {
  switch (kind) {
  case EventKind::Ready:
  case EventKind::Run:
  case EventKind::Preempt:
  case EventKind::GilWait:
  case EventKind::GilDrop:
  case EventKind::GilTake:
  case EventKind::GilLeave:
  case EventKind::GilAsk:
  case EventKind::Lag: return true;
  default: return false;
  }
}

bool needsToRun(EventKind kind) {
  switch (kind) {
  case EventKind::Step:
  case EventKind::Release:
  case EventKind::Put:
  case EventKind::Signal:
  case EventKind::Read:
  case EventKind::Write:
  case EventKind::Lost:
  case EventKind::Bulk:
  case EventKind::BulkLock:
  case EventKind::Print:
  case EventKind::Raise:
  case EventKind::Offload: return true;
  default: return false;
  }
}

// The fixed length that a step states, or 0.
Duration lengthOf(const Story& story, std::uint32_t step, Op first, Op last) {
  const Instruction* instruction = instructionOf(*story.workload, step);
  if (instruction == nullptr || instruction->op < first || instruction->op > last) return 0;
  const bool drawn = instruction->op != Op::Ask && instruction->a != 0;
  return drawn || (instruction->flags & kItems) != 0 ? 0 : std::max<Duration>(instruction->value, 0);
}

bool cutOff(const Event& event) {
  return event.kind == EventKind::Finish && event.a >= 2;
}

} // namespace

std::string onlyWhoRunsActs(const Story& story) {
  LanesNow lanes(story);
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const Event& event = story.events[i];
    const State state = lanes[event.lane].state;
    if (needsToRun(event.kind) && state != State::Running) {
      return broken(story, i, "acts in state " + std::string(id(state)));
    }
    const bool gets = event.kind == EventKind::Acquire || event.kind == EventKind::Get;
    if (gets && state != State::Running && state != State::LockWait) {
      return broken(story, i, "is given something in state " + std::string(id(state)));
    }
    lanes.apply(event);
  }
  return {};
}

std::string nobodyWakesEarly(const Story& story) {
  struct Waiting {
    Time until = 0;  // a sleep
    Time asked = -1; // first wait for a primitive
    std::uint32_t step = 0;
  };
  std::vector<Waiting> lanes(story.trace.lanes.size());
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const Event& event = story.events[i];
    Waiting& lane = lanes[event.lane];
    if (info(event.kind).changesState && !cutOff(event) && event.time < lane.until) {
      return broken(story, i, "was to sleep until " + std::to_string(lane.until));
    }
    const bool sleeps =
        event.kind == EventKind::BlockIo || event.kind == EventKind::BlockSleep || event.kind == EventKind::BlockCall;
    if (sleeps) lane.until = event.time + lengthOf(story, stepOf(event), Op::Io, Op::Block);
    if (event.kind == EventKind::Timeout && lane.asked >= 0 &&
        event.time < lane.asked + lengthOf(story, stepOf(event), Op::Ask, Op::Ask)) {
      return broken(story, i, "its time is not over: it asked at " + std::to_string(lane.asked));
    }
    if (event.kind == EventKind::BlockOn && lane.asked < 0) {
      lane.asked = event.time;
    } else if (event.kind != EventKind::BlockOn && !isScheduling(event.kind)) {
      lane.asked = -1;
    }
  }
  return {};
}

std::string workTakesItsTime(const Story& story) {
  struct Work {
    Duration wanted = 0, done = 0;
  };
  std::vector<Work> work(story.trace.lanes.size());
  LanesNow lanes(story);
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const Event& event = story.events[i];
    Work& mine = work[event.lane];
    const LaneNow& lane = lanes[event.lane];
    const bool leaves = info(event.kind).changesState || event.kind == EventKind::Step;
    if (leaves && lane.state == State::Running) mine.done += event.time - lane.since;
    if (!isScheduling(event.kind)) {
      // What runs in one resume is noted at its beginning: so far, the time since the last change counts as well.
      const Duration open = leaves || lane.state != State::Running ? 0 : event.time - lane.since;
      if (!cutOff(event) && mine.done + open < mine.wanted) {
        return broken(story, i,
                      "ran for " + std::to_string(mine.done + open) + " ns of a step of " +
                          std::to_string(mine.wanted));
      }
      mine = {};
    }
    if (event.kind == EventKind::Step) {
      mine = {lengthOf(story, stepOf(event), Op::Cpu, Op::Native),
              lane.state == State::Running ? lane.since - event.time : 0};
    }
    lanes.apply(event);
  }
  return {};
}

std::string timesAddUp(const Story& story) {
  std::vector<Time> created(story.trace.lanes.size(), -1), ended(story.trace.lanes.size(), story.trace.outcome.last);
  std::vector<Duration> spent(story.trace.lanes.size(), 0);
  Duration onCores = 0;
  LanesNow lanes(story);
  for (const Event& event : story.events) {
    const LaneNow& lane = lanes[event.lane];
    if (info(event.kind).changesState) {
      if (lane.created) spent[event.lane] += event.time - lane.since;
      if (lane.state == State::Running && lanes.isThread(event.lane)) onCores += event.time - lane.since;
      if (event.kind == EventKind::Create) created[event.lane] = event.time;
      if (event.kind == EventKind::Finish) ended[event.lane] = event.time;
    }
    lanes.apply(event);
  }
  for (std::uint32_t i = 0; i < lanes.count(); ++i) {
    if (!lanes[i].created) return story.trace.laneName(i) + " was never created";
    if (lanes[i].state != State::Finished) spent[i] += story.trace.outcome.last - lanes[i].since;
    if (spent[i] != ended[i] - created[i]) {
      return story.trace.laneName(i) + " spent " + std::to_string(spent[i]) + " ns of " +
             std::to_string(ended[i] - created[i]);
    }
  }
  const Duration most = story.trace.outcome.last * story.trace.provenance.cores;
  return onCores > most ? "more time on cores than there is" : "";
}

std::string noTaskIsLost(const Story& story) {
  const Outcome& outcome = story.trace.outcome;
  std::vector<int> ending(story.trace.lanes.size(), -1);
  for (const Event& event : story.events) {
    if (event.kind == EventKind::Finish) ending[event.lane] = static_cast<int>(event.a);
  }
  if ((outcome.end == EndKind::Completed) != (outcome.exitCode == 0)) return "exit code and end disagree";
  if (outcome.end == EndKind::Raised && outcome.err.empty()) return "raised, and says nothing";
  std::map<std::string, std::uint32_t> made;
  for (std::uint32_t i = 0; i < story.trace.lanes.size(); ++i) {
    const Lane& lane = story.trace.lanes[i];
    if (lane.isTask) ++made[story.trace.strings[lane.label]];
    if (outcome.end != EndKind::Deadlock && ending[i] < 0) return story.trace.laneName(i) + " never ends";
  }
  if (outcome.end != EndKind::Completed) return {};
  for (const Group& group : story.workload->groups) {
    if (!group.spawnedOnly && made[group.name] != group.count) return "not all of group " + group.name + " started";
    for (std::uint32_t i = 0; i < story.trace.lanes.size(); ++i) {
      const bool mine = story.trace.lanes[i].isTask && story.trace.strings[story.trace.lanes[i].label] == group.name;
      if (mine && !group.spawnedOnly && ending[i] > 1) return story.trace.laneName(i) + " is abandoned";
    }
  }
  return {};
}

std::string deadlocksAreStuck(const Story& story) {
  const Outcome& outcome = story.trace.outcome;
  if (outcome.end != EndKind::Deadlock) return outcome.waits.empty() ? "" : "nobody waits for ever, yet waits are told";
  if (outcome.waits.empty()) return "a deadlock without anybody who waits";
  if (outcome.exitCode != 3) return "a deadlock exits with 3";
  LanesNow lanes(story);
  for (const Event& event : story.events) lanes.apply(event);
  for (std::uint32_t i = 0; i < lanes.count(); ++i) {
    const State state = lanes[i].state;
    if (state == State::Finished || state == State::LockWait || state == State::IoWait) continue;
    if (state == State::New && story.trace.provenance.workers > 0) continue; // in the queue of a pool that is stuck
    return story.trace.laneName(i) + " is " + std::string(id(state)) + " in a deadlock";
  }
  for (const WaitEdge& edge : outcome.waits) {
    if (edge.lane == 0 || lanes[edge.lane - 1].state != State::LockWait)
      return "an edge from a lane that does not wait";
  }
  return {};
}

} // namespace switchpoint
