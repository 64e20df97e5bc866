// Every law can fail: each is shown a trace in which exactly one thing has been made wrong.
#include <algorithm>
#include <functional>

#include <gtest/gtest.h>

#include "laws/laws.h"
#include "sim/simulate.h"
#include "support/plain_profiles.h"
#include "support/workload_builder.h"

namespace switchpoint {
namespace {

// Two tasks that use one of everything; under threads both wait for the GIL, for the lock and for each other.
Workload material() {
  WorkloadBuilder builder;
  const std::uint32_t lock = builder.primitive("lock");
  const std::uint32_t semaphore = builder.primitive("bounded-semaphore", 1);
  const std::uint32_t queue = builder.primitive("queue");
  const std::uint32_t barrier = builder.primitive("barrier", 2);
  builder.group("task", 2);
  const Slot value = builder.slot(40);
  builder.cpu(8 * kMillisecond);
  builder.sleep(5 * kMillisecond);
  builder.with(lock, [&] { builder.sleep(20 * kMillisecond); });
  builder.ask(semaphore, 0);
  builder.sleep(kMillisecond);
  builder.ask(semaphore, 1);
  builder.repeat(2, [&] {
    builder.add(value, 1);
    builder.ask(queue, 0, value);
  });
  builder.ask(barrier, 0);
  builder.ask(queue, 1, value);
  return builder.build();
}

class Doctored : public testing::Test {
protected:
  explicit Doctored(const char* model = "threads") : workload_(material()) {
    SimulateOptions options;
    options.cores = 2;
    story_ = tell(workload_, *simulate(workload_, *findModel(model), zeroCostProfile(), options));
    for (const NamedLaw& law : allLaws()) EXPECT_EQ(law.law(story_), "") << law.name;
  }

  // Index of the nth event of a kind that also fits `test`.
  std::size_t find(EventKind kind, std::size_t nth = 0, const std::function<bool(const Event&)>& test = {}) const {
    for (std::size_t i = 0; i < story_.events.size(); ++i) {
      if (story_.events[i].kind != kind || (test && !test(story_.events[i]))) continue;
      if (nth-- == 0) return i;
    }
    ADD_FAILURE() << "no such event";
    return 0;
  }
  std::size_t findOn(EventKind kind, const std::string& type, std::size_t nth = 0) const {
    return find(kind, nth, [&](const Event& e) { return story_.trace.objects[e.a].type == type; });
  }
  Event& at(std::size_t i) { return story_.events[i]; }
  void drop(std::size_t i) { story_.events.erase(story_.events.begin() + static_cast<std::ptrdiff_t>(i)); }
  void insert(std::size_t i, const Event& event) {
    story_.events.insert(story_.events.begin() + static_cast<std::ptrdiff_t>(i), event);
  }

  Workload workload_;
  Story story_;
};

TEST_F(Doctored, TimeBackwards) {
  at(10).time = at(9).time - 1;
  EXPECT_NE(timeGoesOn(story_), "");
}

TEST_F(Doctored, MainEndsAfterTheEnd) {
  story_.trace.outcome.elapsed = story_.trace.outcome.last + 1;
  EXPECT_NE(timeGoesOn(story_), "");
}

TEST_F(Doctored, RunsAfterItsEnd) {
  Event event = at(find(EventKind::Run));
  event.lane = at(find(EventKind::Finish)).lane;
  event.time = story_.events.back().time;
  story_.events.push_back(event);
  EXPECT_NE(statesFollow(story_), "");
}

TEST_F(Doctored, RunsBeforeItIsCreated) {
  const std::size_t created = find(EventKind::Create, 1);
  std::swap(at(created), at(created + 1));
  Event run = at(find(EventKind::Run));
  run.lane = at(created + 1).lane;
  insert(created, run);
  EXPECT_NE(statesFollow(story_), "");
}

TEST_F(Doctored, SleepsWithoutHavingRun) {
  const std::size_t sleeps = find(EventKind::BlockSleep);
  const std::uint32_t lane = at(sleeps).lane;
  for (std::size_t i = sleeps; i-- > 0;) {
    if (at(i).kind == EventKind::Run && at(i).lane == lane) drop(i);
  }
  EXPECT_NE(statesFollow(story_), "");
}

TEST_F(Doctored, TwoThreadsOnOneCore) {
  for (Event& event : story_.events) {
    if (event.kind == EventKind::Run) event.a = 0;
  }
  // A native stretch beside another's Python: both run.
  Event run = at(find(EventKind::Run, 1));
  run.lane = at(find(EventKind::GilWait)).lane;
  insert(find(EventKind::GilWait) + 1, run);
  EXPECT_NE(coresRunOne(story_), "");
}

TEST_F(Doctored, ACoreThatDoesNotExist) {
  for (Event& event : story_.events) {
    if (event.kind == EventKind::Run && event.time > 0) event.a += 2;
  }
  EXPECT_NE(coresRunOne(story_), "");
}

TEST_F(Doctored, TwoHoldersOfOneGil) {
  const std::size_t leaves = find(EventKind::GilLeave, 1); // before the first nobody is known to hold it
  drop(leaves);
  EXPECT_NE(gilsHaveOneHolder(story_), "");
}

TEST_F(Doctored, GivesUpAGilItDoesNotHold) {
  const std::size_t takes = find(EventKind::GilTake);
  Event leaves = at(takes);
  leaves.kind = EventKind::GilLeave;
  leaves.lane = 0;
  insert(takes + 1, leaves);
  EXPECT_NE(gilsHaveOneHolder(story_), "");
}

TEST_F(Doctored, PythonWithoutTheGil) {
  const std::size_t waits = find(EventKind::GilWait);
  at(waits).kind = EventKind::Run;
  at(waits).a = 1;
  EXPECT_NE(pythonHoldsGil(story_), "");
}

TEST_F(Doctored, ActsWhileItSleeps) {
  const std::size_t releases = findOn(EventKind::Release, "lock");
  std::size_t woken = releases;
  while (at(woken).kind != EventKind::Run || at(woken).lane != at(releases).lane) --woken;
  drop(woken);
  EXPECT_NE(onlyWhoRunsActs(story_), "");
}

TEST_F(Doctored, WakesBeforeItsTime) {
  const std::size_t sleeps = find(EventKind::BlockSleep);
  Event wakes = at(sleeps);
  wakes.kind = EventKind::Ready;
  wakes.time += 4 * kMillisecond;
  std::size_t place = sleeps;
  while (at(place).time <= wakes.time) ++place;
  insert(place, wakes);
  EXPECT_NE(nobodyWakesEarly(story_), "");
}

TEST_F(Doctored, WorkThatIsDoneTooSoon) {
  workload_.code[stepOf(at(find(EventKind::Step))) - 1].value = 8 * kMillisecond + 1;
  EXPECT_NE(workTakesItsTime(story_), "");
}

TEST_F(Doctored, ALaneThatIsNeverCreated) {
  Lane lane = story_.trace.lanes[1];
  story_.trace.lanes.push_back(lane);
  EXPECT_NE(timesAddUp(story_), "");
}

TEST_F(Doctored, MoreTimeOnCoresThanThereIs) {
  story_.trace.provenance.cores = 0;
  EXPECT_NE(timesAddUp(story_), "");
}

TEST_F(Doctored, ATaskThatNeverStarts) {
  workload_.groups[0].count = 3;
  EXPECT_NE(noTaskIsLost(story_), "");
}

TEST_F(Doctored, ATaskThatNeverEnds) {
  drop(find(EventKind::Finish));
  EXPECT_NE(noTaskIsLost(story_), "");
}

TEST_F(Doctored, ATaskThatIsAbandoned) {
  at(find(EventKind::Finish)).a = 3;
  EXPECT_NE(noTaskIsLost(story_), "");
}

TEST_F(Doctored, ADeadlockWithSomebodyReady) {
  story_.trace.outcome.end = EndKind::Deadlock;
  story_.trace.outcome.exitCode = 3;
  EXPECT_NE(deadlocksAreStuck(story_), "");
  story_.trace.outcome.waits.push_back({1, 0, 0, 0, false});
  EXPECT_NE(deadlocksAreStuck(story_), "");
}

TEST_F(Doctored, ALockWithTwoOwners) {
  drop(findOn(EventKind::Release, "lock"));
  EXPECT_NE(locksHaveOneOwner(story_), "");
}

TEST_F(Doctored, ALockReleasedTwice) {
  const std::size_t releases = findOn(EventKind::Release, "lock");
  insert(releases, at(releases));
  EXPECT_NE(locksHaveOneOwner(story_), "");
}

TEST_F(Doctored, APermitTooMany) {
  drop(findOn(EventKind::Release, "bounded-semaphore"));
  EXPECT_NE(permitsSuffice(story_), "");
}

TEST_F(Doctored, APermitGivenBackTwice) {
  const std::size_t releases = findOn(EventKind::Release, "bounded-semaphore");
  insert(releases, at(releases));
  EXPECT_NE(permitsSuffice(story_), "");
}

TEST_F(Doctored, AQueueOutOfOrder) {
  std::swap(at(find(EventKind::Put, 0)).b, at(find(EventKind::Put, 1)).b);
  EXPECT_NE(queuesKeepOrder(story_), "");
}

TEST_F(Doctored, AnItemLostOrGotTwice) {
  const std::size_t gets = find(EventKind::Get);
  insert(gets, at(gets));
  EXPECT_NE(queuesKeepOrder(story_), "");
  drop(gets);
  drop(gets);
  EXPECT_NE(queuesKeepOrder(story_), "");
}

TEST_F(Doctored, ABarrierThatOpensEarly) {
  workload_.primitives[3].capacity = 3;
  EXPECT_NE(barriersOpenWhenFull(story_), "");
}

TEST_F(Doctored, SomebodyWhoDoesNotWaitForTheBarrier) {
  const std::size_t waits = findOn(EventKind::BlockOn, "barrier");
  Event ready = at(waits);
  ready.kind = EventKind::Ready;
  insert(waits + 1, ready);
  EXPECT_NE(barriersOpenWhenFull(story_), "");
}

class DoctoredLoop : public Doctored {
protected:
  DoctoredLoop() : Doctored("asyncio") {}
};

TEST_F(DoctoredLoop, SomebodyOvertakesAtALock) {
  const std::size_t waits = findOn(EventKind::BlockOn, "lock");
  Event overtakes = at(waits);
  overtakes.kind = EventKind::Acquire;
  overtakes.lane = at(findOn(EventKind::Acquire, "lock", 0)).lane;
  insert(waits + 1, overtakes);
  EXPECT_NE(loopLocksAreFair(story_), "");
}

} // namespace
} // namespace switchpoint
