// Waiting for the GIL, the convoy, one core's worth of work, starvation.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/trace_builder.h"

namespace switchpoint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Two threads take turns of `slice` ms at the GIL, `rounds` each.
Trace turns(std::int64_t slice, int rounds) {
  TraceBuilder b;
  const auto one = b.thread("one");
  const auto two = b.thread("two");
  b.gil();
  b.trace.provenance.switchInterval = slice * kMillisecond;
  std::int64_t now = 0;
  b.at(0, one, EventKind::Create).at(0, two, EventKind::Create).at(0, one, EventKind::GilWait);
  for (int i = 0; i < rounds; ++i) {
    b.at(now, two, EventKind::GilWait).at(now, one, EventKind::Run, {0});
    now += slice;
    b.at(now, one, EventKind::GilDrop).at(now, two, EventKind::Run, {1});
    now += slice;
  }
  b.at(now, two, EventKind::Finish, {0}).at(now, one, EventKind::Run, {0});
  b.at(now + slice, one, EventKind::Finish, {0});
  return b.build(now + slice);
}

TEST(GilWait, EachThreadWaited) {
  const auto found = findingsOf(turns(5, 10), "gil-wait");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].title, "each thread waited 50 ms for the GIL");
  EXPECT_EQ(plain(found[0].text), "Computing takes turns: the GIL was taken away 10 times; the longest wait was 5 ms.");
  EXPECT_THAT(found[0].tasks, ElementsAre(0u, 1u));
}

TEST(GilWait, UnequalWaitsAreGivenAsARange) {
  TraceBuilder b;
  const auto one = b.thread("one");
  const auto two = b.thread("two");
  b.at(0, one, EventKind::GilWait).at(0, two, EventKind::GilWait).at(10, one, EventKind::Run, {0});
  b.at(90, two, EventKind::Run, {0}).at(100, two, EventKind::Finish, {0}).at(100, one, EventKind::Finish, {0});
  const auto found = findingsOf(b.build(100), "gil-wait");
  EXPECT_EQ(plain(found.at(0).title), "2 threads waited 10 ms to 90 ms for the GIL");
  EXPECT_EQ(found.at(0).text, "The GIL was never taken away; the longest wait was 90 ms.");
}

TEST(GilWait, NotWorthSayingBelowAHundredth) {
  TraceBuilder b;
  const auto one = b.thread("one");
  b.at(0, one, EventKind::GilWait).at(5, one, EventKind::Run, {0}).at(1000, one, EventKind::Finish, {0});
  EXPECT_THAT(findingsOf(b.build(1000), "gil-wait"), IsEmpty());
}

// A thread that computes and one that waits for I/O and then `wait` ms for the GIL, `calls` times.
Trace convoy(std::int64_t wait, int calls) {
  TraceBuilder b;
  const auto cpu = b.thread("cpu");
  const auto io = b.thread("io");
  b.trace.provenance.switchInterval = 5 * kMillisecond;
  b.at(0, cpu, EventKind::Create).at(0, cpu, EventKind::Run, {0}).at(0, io, EventKind::Create);
  std::int64_t now = 1;
  for (int i = 0; i < calls; ++i) {
    b.at(now, io, EventKind::BlockIo, {0}).at(now + 1, io, EventKind::Ready, {0}).at(now + 1, io, EventKind::GilWait);
    now += 1 + wait;
    b.at(now, io, EventKind::Run, {1});
  }
  b.at(now, io, EventKind::Finish, {0}).at(now, cpu, EventKind::Finish, {0});
  return b.build(now);
}

TEST(Convoy, EveryCallPaysASwitchInterval) {
  const auto found = findingsOf(convoy(5, 50), "convoy");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(plain(found[0].title), "convoy: after 50 blocking calls io waited 250 ms for the GIL");
  EXPECT_EQ(found[0].text, "5 ms each time: cpu computes and keeps the GIL for a switch interval of 5 ms.");
  EXPECT_EQ(found[0].lane, 2u);
}

TEST(Convoy, ShortWaitsAndFewCallsAreNone) {
  EXPECT_THAT(findingsOf(convoy(1, 50), "convoy"), IsEmpty());
  EXPECT_THAT(findingsOf(convoy(5, 2), "convoy"), IsEmpty());
  EXPECT_THAT(findingsOf(turns(5, 10), "convoy"), IsEmpty());
}

TEST(Convoy, ThreadsThatDoTheSameAreNone) {
  TraceBuilder b;
  const auto one = b.thread("one");
  const auto two = b.thread("two");
  std::int64_t now = 0;
  for (int i = 0; i < 10; ++i) {
    for (const auto lane : {one, two}) {
      b.at(now, lane, EventKind::BlockIo, {0})
          .at(now + 1, lane, EventKind::GilWait)
          .at(now + 6, lane, EventKind::Run, {0});
      now += 10;
    }
  }
  EXPECT_THAT(findingsOf(b.build(now), "convoy"), IsEmpty());
}

TEST(IdleCores, OneAtATime) {
  const auto found = findingsOf(turns(5, 10), "idle-cores");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].title, "the tasks computed on one core of 4 at a time");
  EXPECT_EQ(found[0].text,
            "105 ms of work ran one piece after the other, while tasks that could have run waited 100 ms in all.");
}

TEST(IdleCores, ParallelWorkUsesThem) {
  TraceBuilder b;
  const auto one = b.thread("one");
  const auto two = b.thread("two");
  b.at(0, one, EventKind::Ready, {0}).at(0, two, EventKind::Ready, {0});
  b.at(40, one, EventKind::Run, {0}).at(40, two, EventKind::Run, {1});
  b.at(100, one, EventKind::Finish, {0}).at(100, two, EventKind::Finish, {0});
  EXPECT_THAT(findingsOf(b.build(100), "idle-cores"), IsEmpty());
}

TEST(IdleCores, OneTaskAloneMissesNone) {
  TraceBuilder b;
  const auto one = b.thread("one");
  b.at(0, one, EventKind::Run, {0}).at(100, one, EventKind::Finish, {0});
  EXPECT_THAT(findingsOf(b.build(100), "idle-cores"), IsEmpty());
}

Trace waitsForACore(std::int64_t ms) {
  TraceBuilder b;
  const auto one = b.thread("one");
  b.at(0, one, EventKind::Create).at(0, one, EventKind::Ready, {0}).at(ms, one, EventKind::Run, {0});
  b.at(ms + 50, one, EventKind::Finish, {0});
  return b.build(ms + 50);
}

TEST(Starvation, OneLongWait) {
  const auto found = findingsOf(waitsForACore(150), "starvation");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].title, "one could run and had to wait 150 ms in one go");
  EXPECT_EQ(plain(found[0].text), "1 task waited so for a quarter of its life or more.");
  EXPECT_THAT(findingsOf(waitsForACore(50), "starvation"), IsEmpty());
}

} // namespace
} // namespace switchpoint
