// Who gets a lock next, and waits that end by their time.
#include <gtest/gtest.h>

#include "sim/running.h"
#include "support/units.h"

namespace switchpoint {
namespace {

// Who gets a lock that three threads want again and again: how often the same as before, and the longest wait.
struct Fairness {
  double same = 0;
  Duration longestWait = 0;
};

Fairness fairness(const std::string& profile, bool computes) {
  WorkloadBuilder builder;
  const std::uint32_t lock = builder.primitive("lock");
  builder.group("t", 3);
  builder.sleep(ms);
  builder.repeat(150, [&] { builder.with(lock, [&] { computes ? builder.cpu(2 * ms) : builder.sleep(ms); }); });
  const Trace trace = runOf(builder.build(), "threads", profile);
  const std::vector<Event> acquired = eventsOf(trace, EventKind::Acquire);
  Fairness result;
  const std::size_t half = acquired.size() / 2; // all three are still there
  for (std::size_t i = 1; i < half; ++i) result.same += acquired[i].lane == acquired[i - 1].lane ? 1.0 : 0.0;
  result.same /= static_cast<double>(half - 1);
  std::vector<Time> asked(trace.lanes.size(), -1);
  for (const Event& event : eventsOf(trace)) {
    if (event.kind == EventKind::BlockOn && asked[event.lane] < 0) asked[event.lane] = event.time;
    if (event.kind != EventKind::Acquire || asked[event.lane] < 0) continue;
    result.longestWait = std::max(result.longestWait, event.time - asked[event.lane]);
    asked[event.lane] = -1;
  }
  return result;
}

// C3: same thread again when holding means computing for 2 ms: 71 % on 3.9, 62 % on 3.13, 0.7 % on 3.14, where nobody
// waits longer than 7.8 ms (270 and 737 ms before); sleeping for 1 ms: 24 %, 27 %, 0 %.
TEST(LockFairness, BargingBefore314) {
  for (const std::string profile : {"cpython-3.9", "cpython-3.13"}) {
    const Fairness result = fairness(profile, true);
    EXPECT_GT(result.same, 0.45) << profile;
    EXPECT_GT(result.longestWait, 20 * ms) << profile;
  }
}

TEST(LockFairness, HandOffAfterAMillisecondOn314) {
  const Fairness computing = fairness("cpython-3.14", true);
  EXPECT_LT(computing.same, 0.03);
  EXPECT_LT(computing.longestWait, 25 * ms);
  EXPECT_LT(fairness("cpython-3.14", false).same, 0.01);
}

// The waiter has waited for more than 1 ms when the lock is released: it is the owner from that moment on, and the
// releaser, who asks again at once, waits. Without hand-off the releaser has it again before the waiter wakes.
TEST(LockFairness, TheLockIsGivenNotDropped) {
  WorkloadBuilder builder;
  const std::uint32_t lock = builder.primitive("lock");
  builder.group("a");
  builder.with(lock, [&] { builder.sleep(5 * ms); });
  builder.with(lock, [&] { builder.print("a again"); });
  builder.group("b");
  builder.sleep(ms);
  builder.with(lock, [&] { builder.print("b"); });
  Profile profile = zeroCostProfile();
  profile.costs.lockWake = 10 * us;
  EXPECT_EQ(runOf(builder.build(), "threads", profile).outcome.out, "a again\nb\n");
  profile.lockFairness = LockFairness::HandOffAfter;
  profile.costs.handOffAfter = ms;
  EXPECT_EQ(runOf(builder.build(), "threads", profile).outcome.out, "b\na again\n");
}

TEST(Timeouts, ExpireWhenTheyShould) {
  WorkloadBuilder builder;
  const std::uint32_t lock = builder.primitive("lock");
  builder.group("holder");
  builder.with(lock, [&] { builder.sleep(100 * ms); });
  builder.group("waiter");
  builder.askTimed(
      lock, 0, kNoSlot, 30 * ms, [&] { builder.print("got"); }, [&] { builder.print("expired"); });
  const Workload workload = builder.build();
  for (const std::string_view model : {"threads", "free-threaded", "asyncio", "processes"}) {
    const Trace trace = runOf(workload, model, zeroCostProfile());
    EXPECT_EQ(printedAt(trace, "expired"), 30 * ms) << model;
    EXPECT_EQ(countOf(trace, EventKind::Timeout), 1u) << model;
    EXPECT_EQ(trace.outcome.elapsed, 100 * ms) << model;
  }
  Profile slack = zeroCostProfile();
  slack.costs.timerSlack = 60 * us;
  EXPECT_EQ(printedAt(runOf(workload, "threads", slack), "expired"), 30 * ms + 60 * us);
}

TEST(Timeouts, ZeroAsksOnce) {
  for (const std::string type : {"lock", "rlock", "semaphore", "bounded-semaphore", "queue", "event", "future"}) {
    WorkloadBuilder builder;
    const std::uint32_t one = builder.primitive(type, type == "bounded-semaphore" ? 1 : 0);
    const bool holds = type == "lock" || type == "rlock" || type == "bounded-semaphore";
    builder.group("holder");
    if (holds) builder.ask(one, 0);
    builder.sleep(5 * ms);
    builder.group("asker");
    const Slot slot = builder.slot();
    builder.sleep(ms);
    const std::uint8_t verb = type == "queue" || type == "future" ? 1 : 0;
    builder.askTimed(
        one, verb, slot, 0, [&] { builder.print("got"); }, [&] { builder.print("expired"); });
    for (const std::string_view model : {"threads", "asyncio"}) {
      EXPECT_EQ(printedAt(runOf(builder.build(), model, zeroCostProfile()), "expired"), ms) << type << " " << model;
    }
  }
}

// Granted in the very iteration in which the time expires: the wait is over and its timer must not count any more.
TEST(Timeouts, AGrantedWaitForgetsItsTimer) {
  WorkloadBuilder builder;
  const std::uint32_t lock = builder.primitive("lock");
  builder.group("holder");
  builder.with(lock, [&] {
    builder.sleep(ms);
    builder.cpu(10 * ms); // the loop stands still while the other's time expires
  });
  builder.group("waiter");
  builder.askTimed(
      lock, 0, kNoSlot, 5 * ms,
      [&] {
        builder.sleep(20 * ms);
        builder.print("slept");
      },
      [&] { builder.print("expired"); });
  EXPECT_EQ(printedAt(runOf(builder.build(), "asyncio", zeroCostProfile()), "slept"), 31 * ms);
}

} // namespace
} // namespace switchpoint
