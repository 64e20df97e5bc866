#include "laws/story.h"

#include "laws/laws.h"
#include "support/workload_builder.h"

namespace switchpoint {

Story tell(const Workload& workload, Trace trace) {
  Story story;
  story.workload = &workload;
  EventCursor cursor = trace.events();
  Event event;
  while (cursor.next(event)) story.events.push_back(event);
  trace.columns = {};
  story.trace = std::move(trace);
  return story;
}

void LanesNow::apply(const Event& event) {
  LaneNow& lane = lanes_[event.lane];
  if (event.kind == EventKind::Create) lane.created = true;
  if (event.kind == EventKind::GilTake) {
    lane.native = false;
    for (LaneNow& other : lanes_) {
      if (&other != &lane && other.state == State::Running && other.host == event.lane) other.native = false;
    }
  }
  if (event.kind == EventKind::Step) {
    const Instruction* instruction = instructionOf(*story_.workload, stepOf(event));
    lane.step = stepOf(event);
    lane.native = instruction != nullptr && instruction->op == Op::Native;
    if (!isThread(event.lane)) lanes_[lane.host].native = lane.native;
  }
  if (!info(event.kind).changesState) return;
  lane.state = info(event.kind).state;
  lane.since = event.time;
  if (event.kind != EventKind::Run) return;
  lane.core = static_cast<std::uint32_t>(event.a);
  lane.host = event.lane;
  if (isThread(event.lane)) return;
  for (std::uint32_t other = 0; other < count(); ++other) {
    if (isThread(other) && lanes_[other].state == State::Running && lanes_[other].core == lane.core) lane.host = other;
  }
}

std::string broken(const Story& story, std::size_t event, const std::string& what) {
  const Event& e = story.events[event];
  return "at " + std::to_string(e.time) + " ns (event " + std::to_string(event) + ", lane " +
         story.trace.laneName(e.lane) + ", " + std::string(info(e.kind).id) + "): " + what;
}

const std::vector<NamedLaw>& allLaws() {
  static const std::vector<NamedLaw> kAll{
      {"time never goes backwards", timeGoesOn},
      {"states follow each other as they may", statesFollow},
      {"a core runs one thread", coresRunOne},
      {"a GIL has one holder", gilsHaveOneHolder},
      {"Python runs under the GIL", pythonHoldsGil},
      {"only who runs acts", onlyWhoRunsActs},
      {"nobody wakes before the time", nobodyWakesEarly},
      {"work takes its time", workTakesItsTime},
      {"times add up", timesAddUp},
      {"no task is lost", noTaskIsLost},
      {"a deadlock has no way out", deadlocksAreStuck},
      {"a lock has one owner", locksHaveOneOwner},
      {"permits never go negative", permitsSuffice},
      {"a queue keeps its order", queuesKeepOrder},
      {"a barrier opens when full", barriersOpenWhenFull},
      {"a loop's locks are first come, first served", loopLocksAreFair},
  };
  return kAll;
}

} // namespace switchpoint
