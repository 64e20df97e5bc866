// The GIL's slices, hand-offs and convoys, worked out by hand (fact sheet A1, A4, C2, C4).
#include <gtest/gtest.h>

#include "sim/running.h"
#include "support/units.h"

namespace switchpoint {
namespace {

// Zero but for the lock itself: interval 5 ms, a waiter's timed wait ends 60 us late, a forced hand-off takes 20 us.
Profile gilOnly() {
  Profile profile = zeroCostProfile();
  profile.costs.timerSlack = 60 * us;
  profile.costs.gilHandOff = 20 * us;
  return profile;
}

Workload spinners(std::uint32_t count, Duration each) {
  WorkloadBuilder builder;
  builder.group("spin", count);
  builder.sleep(ms);
  builder.cpu(each);
  return builder.build();
}

// Both wake at 1.06 ms; one takes the GIL, the other asks for it 5.06 ms later and has it 0.02 ms after that: slices of
// 5.06 ms. 50 ms are 9 such slices and 4.46 ms: 18 forced switches, then one ends by itself and the other goes on at
// once. 1.06 + 2 x 50 + 18 x 0.02 ms.
TEST(Gil, TwoSpinnersAlternate) {
  const Trace trace = runOf(spinners(2, 50 * ms), "threads", gilOnly());
  EXPECT_EQ(countOf(trace, EventKind::GilDrop), 18u);
  EXPECT_EQ(countOf(trace, EventKind::GilAsk), 18u);
  EXPECT_EQ(trace.outcome.elapsed, 1060 * us + 100 * ms + 18 * 20 * us);
  const std::vector<Event> drops = eventsOf(trace, EventKind::GilDrop);
  for (std::size_t i = 1; i < drops.size(); ++i) {
    EXPECT_NE(drops[i].lane, drops[i - 1].lane);
    EXPECT_EQ(drops[i].time - drops[i - 1].time, 5080 * us);
  }
}

// Fact sheet A1: slices p10 5.07, median 5.08 to 5.09 ms with two CPU threads on 3.9, 3.11, 3.13, 3.14.
TEST(Gil, SlicesLastAsLongAsMeasured) {
  for (const std::string_view id : kGilProfiles) {
    const Trace trace = runOf(spinners(2, 500 * ms), "threads", std::string(id));
    const std::vector<Event> drops = eventsOf(trace, EventKind::GilDrop);
    ASSERT_GT(drops.size(), 150u) << id;
    std::vector<Duration> slices;
    for (std::size_t i = 1; i < drops.size(); ++i) slices.push_back(drops[i].time - drops[i - 1].time);
    std::sort(slices.begin(), slices.end());
    EXPECT_GE(slices[slices.size() / 10], 5050 * us) << id;
    EXPECT_NEAR(static_cast<double>(slices[slices.size() / 2]), 5085e3, 30e3) << id;
  }
}

TEST(Gil, TheSwitchIntervalCanBeSet) {
  Workload workload = spinners(2, 50 * ms);
  workload.switchInterval = 500 * us;
  // Slices of 0.56 ms: 50 ms are 89 of them and 0.16 ms.
  EXPECT_EQ(countOf(runOf(workload, "threads", gilOnly()), EventKind::GilDrop), 178u);
}

// K >= 3: who dropped last gets it back too often; P(return distance 2) 0.59 to 0.73 with 3, 0.53 to 0.59 with 4 and
// 0.37 to 0.49 with 8 (A4).
TEST(Gil, WhoComesNextIsNotFirstComeFirstServed) {
  const struct {
    std::uint32_t threads;
    double least, most;
  } kMeasured[] = {{3, 0.55, 0.76}, {4, 0.48, 0.64}, {8, 0.33, 0.55}};
  for (const auto& [threads, least, most] : kMeasured) {
    const Trace trace = runOf(spinners(threads, 4 * kSecond / threads), "threads", "cpython-3.13", onCores(2));
    std::vector<std::uint32_t> takers;
    for (const Event& event : eventsOf(trace, EventKind::GilTake)) {
      if (takers.empty() || takers.back() != event.lane) takers.push_back(event.lane);
    }
    double back = 0;
    for (std::size_t i = 2; i < takers.size(); ++i) back += takers[i] == takers[i - 2] ? 1 : 0;
    const double share = back / static_cast<double>(takers.size() - 2);
    EXPECT_GE(share, least) << threads;
    EXPECT_LE(share, most) << threads;
  }
}

// One core: near round robin, so that the distance is that of a full turn most often (A4: pinned, distance 3 with K =
// 4).
TEST(Gil, OnOneCoreTurnsAreNearlyTaken) {
  const Trace trace = runOf(spinners(4, kSecond), "threads", "cpython-3.13", onCores(1));
  std::vector<std::uint32_t> takers;
  for (const Event& event : eventsOf(trace, EventKind::GilTake)) {
    if (takers.empty() || takers.back() != event.lane) takers.push_back(event.lane);
  }
  double back = 0;
  for (std::size_t i = 2; i < takers.size(); ++i) back += takers[i] == takers[i - 2] ? 1 : 0;
  EXPECT_LT(back / static_cast<double>(takers.size() - 2), 0.26);
}

Workload convoy(Duration interval = 0) {
  WorkloadBuilder builder;
  builder.group("io");
  builder.sleep(20 * ms); // until main waits for both and only the two are left
  builder.print("begin");
  builder.repeat(50, [&] { builder.sleep(ms); });
  builder.print("done");
  builder.group("cpu");
  builder.cpu(kSecond);
  Workload workload = builder.build();
  workload.switchInterval = interval;
  return workload;
}

// Each blocking call of 1 ms comes back to a lock that is held and waits a full interval: 6 ms each when nothing else
// costs.
TEST(Convoy, EachBlockingCallCostsAnInterval) {
  const Trace trace = runOf(convoy(), "threads", zeroCostProfile());
  EXPECT_EQ(printedAt(trace, "begin"), 25 * ms);
  EXPECT_EQ(printedAt(trace, "done"), 25 * ms + 50 * 6 * ms);
}

// Fact sheet C2: 6.13 to 6.18 ms for each, 1.64 ms with an interval of 0.5 ms, 1.07 ms without a GIL.
TEST(Convoy, CostsWhatWasMeasured) {
  const auto each = [](const Trace& trace) {
    return static_cast<double>(printedAt(trace, "done") - printedAt(trace, "begin")) / 50e6;
  };
  for (const std::string_view id : kGilProfiles) {
    EXPECT_NEAR(each(runOf(convoy(), "threads", std::string(id))), 6.16, 0.08) << id;
  }
  EXPECT_NEAR(each(runOf(convoy(500 * us), "threads", "cpython-3.13")), 1.64, 0.08);
  EXPECT_NEAR(each(runOf(convoy(), "free-threaded", "cpython-3.14t")), 1.07, 0.04);
}

// A voluntary release can win the lock back: a blocking call shorter than the other's wake-up does not lose it (A4).
TEST(Gil, AShortReleaseIsNotASwitch) {
  Profile profile = zeroCostProfile();
  profile.costs.wakeLatency = 50 * us;
  WorkloadBuilder builder;
  builder.group("caller");
  builder.sleep(ms);
  builder.repeat(10, [&] {
    builder.cpu(100 * us);
    builder.native(2 * us);
  });
  builder.print("done");
  builder.group("other");
  builder.sleep(1500 * us);
  builder.cpu(ms);
  const Trace trace = runOf(builder.build(), "threads", profile);
  EXPECT_EQ(printedAt(trace, "done"), ms + 10 * 102 * us);
}

// C4: the child runs first and a short one is done before start() returns; with 20 ms of computing start() returns in
// the middle.
TEST(ThreadStart, ShortThreadsRunOneAfterTheOther) {
  WorkloadBuilder builder;
  builder.group("short", 2);
  builder.print("begin");
  builder.cpu(ms);
  builder.print("end");
  const Workload workload = builder.build();
  for (const std::string_view id : kGilProfiles) {
    const Trace trace = runOf(workload, "threads", std::string(id));
    EXPECT_EQ(trace.outcome.out, "begin\nend\nbegin\nend\n") << id;
    EXPECT_LT(timeOf(trace, EventKind::Finish, "short-1"), timeOf(trace, EventKind::Create, "short-2")) << id;
  }
}

TEST(ThreadStart, ReturnsInTheMiddleOfALongOne) {
  WorkloadBuilder builder;
  builder.group("long", 2);
  builder.cpu(20 * ms);
  const Workload workload = builder.build();
  for (const std::string_view id : kGilProfiles) {
    const Trace trace = runOf(workload, "threads", std::string(id));
    const Time second = timeOf(trace, EventKind::Create, "long-2");
    EXPECT_GT(second, 5 * ms) << id;
    EXPECT_LT(second, 6 * ms) << id;
  }
}

// E: creating, starting and joining a thread takes 42 to 51 us, 230 us without a GIL.
TEST(ThreadStart, CostsWhatWasMeasured) {
  WorkloadBuilder builder;
  builder.group("empty", 200);
  const Workload workload = builder.build();
  const auto each = [&](std::string_view model, const std::string& profile) {
    return static_cast<double>(runOf(workload, model, profile).outcome.elapsed) / 200e3;
  };
  for (const std::string_view id : kGilProfiles) EXPECT_NEAR(each("threads", std::string(id)), 46, 12) << id;
  EXPECT_NEAR(each("free-threaded", "cpython-3.14t"), 230, 60);
}

} // namespace
} // namespace switchpoint
