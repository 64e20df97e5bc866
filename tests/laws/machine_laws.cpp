#include <array>
#include <initializer_list>
#include <map>

#include "laws/laws.h"

namespace switchpoint {
namespace {

constexpr unsigned bit(State state) {
  return 1u << static_cast<unsigned>(state);
}

constexpr unsigned states(std::initializer_list<State> list) {
  unsigned set = 0;
  for (const State state : list) set |= bit(state);
  return set;
}

// From which states an event may come that changes the state.
unsigned mayFollow(EventKind kind) {
  using enum State;
  constexpr unsigned kWaiting = states({New, Ready, GilWait, LockWait, IoWait, Overhead});
  switch (kind) {
  case EventKind::Ready: return kWaiting;
  case EventKind::Run: return kWaiting;
  case EventKind::Preempt: return states({Running, Overhead});
  case EventKind::GilWait: return kWaiting | bit(Running);
  case EventKind::GilDrop:
  case EventKind::Yield:
  case EventKind::BlockOn: return bit(Running);
  case EventKind::BlockIo:
  case EventKind::BlockSleep:
  case EventKind::BlockCall:
  case EventKind::BlockIdle:
  case EventKind::BlockJoin: return states({Running, Overhead});
  case EventKind::Overhead: return kWaiting | bit(Running);
  default: return ~bit(Finished);
  }
}

// Calls `check` after each event that is the last of its moment, with the states as they then stand.
template <typename Check>
std::string afterEachMoment(const Story& story, Check check) {
  LanesNow lanes(story);
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    lanes.apply(story.events[i]);
    if (i + 1 == story.events.size() || story.events[i + 1].time == story.events[i].time) continue;
    const std::string what = check(lanes);
    if (!what.empty()) return broken(story, i, what);
  }
  return {};
}

struct HolderNow {
  bool known = false; // a process is recorded from its second thread on
  std::uint32_t lane = 0xffffffff;
};

std::map<std::uint32_t, std::uint32_t> gilOfProcess(const Story& story) {
  std::map<std::uint32_t, std::uint32_t> gils;
  for (std::uint32_t i = 0; i < story.trace.objects.size(); ++i) {
    if (story.trace.objects[i].kind == ObjectKind::Gil) gils[story.trace.objects[i].process] = i;
  }
  return gils;
}

// Holders by object, brought up to date by one event; what is wrong with it, if anything.
std::string follow(const Story& story, const Event& event, const std::map<std::uint32_t, std::uint32_t>& gils,
                   std::map<std::uint32_t, HolderNow>& holders) {
  constexpr std::uint32_t kFree = 0xffffffff;
  const Lane& lane = story.trace.lanes[event.lane];
  if (event.kind == EventKind::GilTake) {
    HolderNow& holder = holders[static_cast<std::uint32_t>(event.a)];
    if (holder.known && holder.lane != kFree) return "takes a GIL that " + story.trace.laneName(holder.lane) + " holds";
    holder = {true, event.lane};
  }
  const bool drops = event.kind == EventKind::GilDrop && lane.kind != LaneKind::Task;
  if (event.kind == EventKind::GilLeave || drops) {
    HolderNow& holder = holders[drops ? gils.at(lane.process) : static_cast<std::uint32_t>(event.a)];
    if (holder.known && holder.lane != event.lane) return "gives up a GIL that it does not hold";
    holder = {true, kFree};
  }
  return {};
}

} // namespace

std::string timeGoesOn(const Story& story) {
  for (std::size_t i = 1; i < story.events.size(); ++i) {
    if (story.events[i].time < story.events[i - 1].time) return broken(story, i, "earlier than the event before");
  }
  if (!story.events.empty() && story.events[0].time < 0) return broken(story, 0, "before the start");
  const Outcome& outcome = story.trace.outcome;
  if (!story.events.empty() && outcome.last < story.events.back().time) return "an event lies behind the end";
  return outcome.elapsed > outcome.last ? "main ends after everything" : "";
}

std::string statesFollow(const Story& story) {
  LanesNow lanes(story);
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const Event& event = story.events[i];
    const LaneNow& lane = lanes[event.lane];
    if (event.kind == EventKind::Create && lane.created) return broken(story, i, "created twice");
    if (event.kind != EventKind::Create && !lane.created) return broken(story, i, "was never created");
    // A loop that comes out of overhead shows itself and its task once more, in the same moment.
    const bool again = event.kind == EventKind::Run && lane.state == State::Running && lane.since == event.time &&
                       lane.core == event.a;
    if (info(event.kind).changesState && event.kind != EventKind::Create && !again &&
        (mayFollow(event.kind) & bit(lane.state)) == 0) {
      return broken(story, i, "comes from state " + std::string(id(lane.state)));
    }
    lanes.apply(event);
  }
  return {};
}

std::string coresRunOne(const Story& story) {
  const std::uint32_t cores = story.trace.provenance.cores;
  return afterEachMoment(story, [&](const LanesNow& lanes) -> std::string {
    std::vector<int> threads(cores, 0), tasks(cores, 0);
    for (std::uint32_t i = 0; i < lanes.count(); ++i) {
      if (lanes[i].state != State::Running) continue;
      if (lanes[i].core >= cores) return "there is no core " + std::to_string(lanes[i].core);
      ++(lanes.isThread(i) ? threads : tasks)[lanes[i].core];
    }
    for (std::uint32_t core = 0; core < cores; ++core) {
      const std::string where = " on core " + std::to_string(core);
      if (threads[core] > 1) return std::to_string(threads[core]) + " threads run" + where;
      if (tasks[core] > 1) return std::to_string(tasks[core]) + " tasks run" + where;
      if (tasks[core] > threads[core]) return "a task runs without a thread" + where;
    }
    return {};
  });
}

std::string gilsHaveOneHolder(const Story& story) {
  const std::map<std::uint32_t, std::uint32_t> gils = gilOfProcess(story);
  std::map<std::uint32_t, HolderNow> holders;
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const std::string what = follow(story, story.events[i], gils, holders);
    if (!what.empty()) return broken(story, i, what);
  }
  return {};
}

std::string pythonHoldsGil(const Story& story) {
  const std::map<std::uint32_t, std::uint32_t> gils = gilOfProcess(story);
  std::map<std::uint32_t, HolderNow> holders;
  LanesNow lanes(story);
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    follow(story, story.events[i], gils, holders);
    lanes.apply(story.events[i]);
    if (i + 1 == story.events.size() || story.events[i + 1].time == story.events[i].time) continue;
    std::map<std::uint32_t, std::uint32_t> python; // by GIL
    for (std::uint32_t lane = 0; lane < lanes.count(); ++lane) {
      if (!lanes.isThread(lane) || lanes[lane].state != State::Running || lanes[lane].native) continue;
      const auto gil = gils.find(story.trace.lanes[lane].process);
      if (gil == gils.end()) continue;
      const HolderNow& holder = holders[gil->second];
      const std::string name = story.trace.laneName(lane);
      if (holder.known && holder.lane != lane) return broken(story, i, name + " runs Python without the GIL");
      if (++python[gil->second] > 1) return broken(story, i, name + " runs Python beside another under one GIL");
    }
  }
  return {};
}

} // namespace switchpoint
