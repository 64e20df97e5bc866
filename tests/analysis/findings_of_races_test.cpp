// Accesses that nothing orders are named, also where the result was right; locks taken in opposite order, too.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/happens_before.h"
#include "analysis/trace_builder.h"

namespace switchpoint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Two threads that main has started at 0; a runs first.
struct TwoThreads {
  TraceBuilder b;
  std::uint32_t main = b.mainLane(), one = b.thread("one"), two = b.thread("two");
  std::uint32_t counter = b.variable("counter", 2);
  std::uint32_t line = b.step(9, "update counter");
  std::uint32_t lock = b.object("lock", "lock"), other = b.object("other", "lock");

  TwoThreads() {
    b.at(0, main, EventKind::Create);
    for (const auto lane : {one, two}) b.at(0, lane, EventKind::Create, {main + 1, 0}).at(0, lane, EventKind::Run, {0});
  }
  void update(std::int64_t ms, std::uint32_t lane, std::int64_t from) {
    b.at(ms, lane, EventKind::Read, {counter, zigzag(from), line});
    b.at(ms, lane, EventKind::Write, {counter, zigzag(from + 1), line});
  }
};

TEST(DataRaces, AreNamedAlsoWhereTheResultWasRight) {
  TwoThreads t;
  t.update(1, t.one, 0);
  t.update(2, t.two, 1);
  const auto found = findingsOf(t.b.build(10), "data-race");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].title, "counter: nothing orders what one and two do with it");
  EXPECT_EQ(found[0].text,
            "one wrote 1 (line 9), two read 1 (line 9), in whatever order they came. A lock around both, or "
            "handing it over by a queue, would order them.");
  EXPECT_THAT(found[0].tasks, ElementsAre(t.one, t.two));
}

TEST(DataRaces, ALostUpdateIsToldStepByStep) {
  TwoThreads t;
  t.b.at(1, t.one, EventKind::Read, {t.counter, zigzag(41), t.line});
  t.update(2, t.two, 41);
  t.b.at(3, t.one, EventKind::Write, {t.counter, zigzag(42), t.line});
  t.b.at(3, t.one, EventKind::Lost, {t.counter, 1, t.line});
  const auto found = findingsOf(t.b.build(10), "data-race");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].text,
            "one read counter = 41 before two wrote 42; one then wrote 42, so what two had done was lost. "
            "A lock around both, or handing it over by a queue, would order them.");
}

TEST(DataRaces, ALockAQueueOrAStartOrdersThem) {
  TwoThreads locked;
  for (const auto lane : {locked.one, locked.two}) {
    locked.b.at(1, lane, EventKind::Acquire, {locked.lock, 0});
    locked.update(1, lane, 0);
    locked.b.at(1, lane, EventKind::Release, {locked.lock, 0});
  }
  EXPECT_THAT(findUnordered(locked.b.build(10)).races, IsEmpty());

  TwoThreads queued;
  const auto queue = queued.b.object("queue", "queue");
  queued.update(1, queued.one, 0);
  queued.b.at(1, queued.one, EventKind::Put, {queue, 0, 1});
  queued.b.at(2, queued.two, EventKind::Get, {queue, 0, 0});
  queued.update(2, queued.two, 1);
  EXPECT_THAT(findUnordered(queued.b.build(10)).races, IsEmpty());

  TwoThreads started;
  started.update(1, started.one, 0);
  const auto child = started.b.thread("child");
  started.b.at(2, child, EventKind::Create, {started.one + 1, 0});
  started.update(3, child, 1);
  EXPECT_THAT(findUnordered(started.b.build(10)).races, IsEmpty());
}

TEST(DataRaces, RoundsTakenAtOnceUnderALockAreOrdered) {
  TwoThreads locked, bare;
  for (TwoThreads* t : {&locked, &bare}) {
    for (const auto lane : {t->one, t->two}) {
      t->b.at(1, lane, EventKind::Bulk, {t->counter, 100, zigzag(100)});
      if (t == &locked) t->b.at(1, lane, EventKind::BulkLock, {t->lock, 100});
    }
  }
  EXPECT_THAT(findUnordered(locked.b.build(10)).races, IsEmpty());
  EXPECT_EQ(findUnordered(bare.b.build(10)).races.size(), 1u);
}

TEST(DataRaces, TwoReadsAreNone) {
  TwoThreads t;
  for (const auto lane : {t.one, t.two}) t.b.at(1, lane, EventKind::Read, {t.counter, 0, t.line});
  EXPECT_THAT(findUnordered(t.b.build(10)).races, IsEmpty());
}

TEST(DataRaces, TasksOfOneLoopTakeTurns) {
  TraceBuilder b;
  const auto loop = b.loop();
  const auto one = b.taskOf(loop, "one"), two = b.taskOf(loop, "two");
  const auto counter = b.variable("counter", 2);
  b.at(0, loop, EventKind::Create);
  for (const auto lane : {one, two}) b.at(0, lane, EventKind::Create, {loop + 1, 0});
  for (const auto lane : {one, two}) {
    b.at(1, lane, EventKind::Run, {0}).at(1, lane, EventKind::Write, {counter, 2, 0});
    b.at(1, lane, EventKind::Finish, {0});
  }
  EXPECT_THAT(findUnordered(b.build(10)).races, IsEmpty());
}

void nest(TwoThreads& t, std::int64_t ms, std::uint32_t lane, std::uint32_t outer, std::uint32_t inner) {
  t.b.at(ms, lane, EventKind::Acquire, {outer, t.line}).at(ms, lane, EventKind::Acquire, {inner, t.line});
  t.b.at(ms, lane, EventKind::Release, {inner, 0}).at(ms, lane, EventKind::Release, {outer, 0});
}

TEST(LockOrder, AnInversionIsToldOfARunThatDidNotDeadlock) {
  TwoThreads t;
  nest(t, 1, t.one, t.lock, t.other);
  nest(t, 2, t.two, t.other, t.lock);
  const auto found = findingsOf(t.b.build(10), "lock-order");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].title, "lock and other are taken in opposite order: this can deadlock");
  EXPECT_EQ(found[0].text,
            "one (line 9) took other while it held lock, two (line 9) took lock while it held other. If each "
            "has its first, both wait for ever; the same order everywhere prevents that.");
}

TEST(LockOrder, TheSameOrderOrAThirdLockAroundIsFine) {
  TwoThreads same;
  nest(same, 1, same.one, same.lock, same.other);
  nest(same, 2, same.two, same.lock, same.other);
  EXPECT_THAT(findingsOf(same.b.build(10), "lock-order"), IsEmpty());

  TwoThreads guarded;
  const auto gate = guarded.b.object("gate", "lock");
  guarded.b.at(1, guarded.one, EventKind::Acquire, {gate, 0});
  nest(guarded, 1, guarded.one, guarded.lock, guarded.other);
  guarded.b.at(1, guarded.one, EventKind::Release, {gate, 0}).at(2, guarded.two, EventKind::Acquire, {gate, 0});
  nest(guarded, 2, guarded.two, guarded.other, guarded.lock);
  EXPECT_THAT(findingsOf(guarded.b.build(10), "lock-order"), IsEmpty());
}

// Three threads, each takes a fork and then the next one's.
struct ThreeForks : TwoThreads {
  std::uint32_t third = b.thread("three");
  std::uint32_t last = b.object("last", "lock");

  ThreeForks() { b.at(0, third, EventKind::Create, {main + 1, 0}).at(0, third, EventKind::Run, {0}); }
};

TEST(LockOrder, ARingOfThreeIsToldOfARunThatDidNotDeadlock) {
  ThreeForks t;
  nest(t, 1, t.one, t.lock, t.other);
  nest(t, 2, t.two, t.other, t.last);
  nest(t, 3, t.third, t.last, t.lock);
  const auto found = findingsOf(t.b.build(10), "lock-order");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].title, "lock, other and last are taken in a ring: this can deadlock");
  EXPECT_THAT(found[0].tasks, ElementsAre(t.one, t.two, t.third));
}

TEST(LockOrder, AnOrderOfAllLocksIsFine) {
  ThreeForks t;
  nest(t, 1, t.one, t.lock, t.other);
  nest(t, 2, t.two, t.other, t.last);
  nest(t, 3, t.third, t.lock, t.last);
  EXPECT_THAT(findingsOf(t.b.build(10), "lock-order"), IsEmpty());
}

TEST(LockOrder, ARingThatNeedsOneThreadTwiceIsNone) {
  ThreeForks t;
  nest(t, 1, t.one, t.lock, t.other);
  nest(t, 2, t.two, t.other, t.last);
  nest(t, 3, t.one, t.last, t.lock);
  EXPECT_THAT(findingsOf(t.b.build(10), "lock-order"), IsEmpty());
}

} // namespace
} // namespace switchpoint
