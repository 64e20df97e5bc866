// How a run ended, in words.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/trace_builder.h"
#include "base/notice.h"
#include "support/wide_words.h"

namespace switchpoint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Deadlock, TellsTheCycle) {
  TraceBuilder b;
  const auto main = b.mainLane();
  const auto one = b.thread("one");
  const auto two = b.thread("two");
  const auto a = b.object("a", "lock");
  const auto other = b.object("b", "lock");
  const auto line = b.step(12, "with b");
  b.trace.outcome.end = EndKind::Deadlock;
  b.trace.outcome.waits = {
      {one + 1, other + 1, two + 1, line, true}, {two + 1, a + 1, one + 1, 0, true}, {main + 1, 0, one + 1, 0, false}};
  const auto found = findingsOf(b.build(20), "deadlock");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].title, "deadlock: one and two wait for each other");
  EXPECT_EQ(found[0].text,
            "one holds a and waits for b (line 12), held by two; two holds b and waits for a, held by one.");
  EXPECT_EQ(found[0].at, 20 * kMillisecond);
  EXPECT_EQ(found[0].lane, one + 1);
  EXPECT_THAT(found[0].tasks, ElementsAre(one, two, main));
}

TEST(Deadlock, IsToldInTheReadersLanguage) {
  TraceBuilder b;
  const auto main = b.mainLane(), one = b.thread("one");
  b.trace.outcome.end = EndKind::Deadlock;
  b.trace.outcome.waits = {{main + 1, 0, one + 1, 0, false}};
  const WideWords language;
  const std::string text = findingsOf(b.build(20), "deadlock").at(0).text;
  EXPECT_THAT(asciiWords(text), testing::IsSubsetOf({"main", "one"})) << text;
}

TEST(Deadlock, OfOneAlone) {
  TraceBuilder b;
  const auto one = b.thread("one");
  const auto a = b.object("a", "lock");
  b.trace.outcome.end = EndKind::Deadlock;
  b.trace.outcome.waits = {{one + 1, a + 1, one + 1, 0, true}};
  EXPECT_EQ(findingsOf(b.build(1), "deadlock").at(0).title, "deadlock: one waits for itself");
}

TEST(Deadlock, WithoutACycle) {
  TraceBuilder b;
  const auto one = b.thread("one");
  const auto ready = b.object("ready", "event");
  b.trace.outcome.end = EndKind::Deadlock;
  b.trace.outcome.waits = {{one + 1, ready + 1, 0, 0, false}};
  const auto found = findingsOf(b.build(1), "deadlock");
  EXPECT_EQ(found.at(0).title, "deadlock: everybody waits and nobody is left to wake them");
  EXPECT_EQ(found.at(0).text, "one waits for ready.");
}

// One waits for a condition that the other has notified `before` or after that.
Trace notified(bool before, std::uint64_t woken) {
  TraceBuilder b;
  const auto waiter = b.thread("waiter"), notifier = b.thread("notifier");
  const auto ready = b.object("ready", "condition");
  const auto line = b.step(7, "wait ready");
  if (before) b.at(1, notifier, EventKind::Signal, {ready, woken});
  b.at(2, waiter, EventKind::BlockOn, {ready, line});
  if (!before) b.at(3, notifier, EventKind::Signal, {ready, woken});
  b.trace.outcome.end = EndKind::Deadlock;
  b.trace.outcome.waits = {{waiter + 1, ready + 1, 0, line, false}};
  return b.build(10);
}

TEST(LostWakeUp, NamesWhoNotifiedTooEarlyAndWhoWaitsForEver) {
  const auto found = findingsOf(notified(true, 0), "lost-wakeup");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].title, "a wake-up was lost: notifier notified ready before waiter waited");
  EXPECT_THAT(found[0].text, testing::HasSubstr("waiter (line 7) waits for ever"));
  EXPECT_EQ(found[0].at, 1 * kMillisecond);
}

TEST(LostWakeUp, NotWhereSomebodyWasWokenOrTheNotifyCameLater) {
  EXPECT_THAT(findingsOf(notified(true, 1), "lost-wakeup"), IsEmpty());
  EXPECT_THAT(findingsOf(notified(false, 0), "lost-wakeup"), IsEmpty());
}

TEST(Deadlock, NotInARunThatCompleted) {
  TraceBuilder b;
  const auto one = b.thread("one");
  b.trace.outcome.waits = {{one + 1, 0, 0, 0, true}};
  EXPECT_THAT(findingsOf(b.build(1), "deadlock"), IsEmpty());
}

TEST(Raised, NamesTheTaskAndTheError) {
  TraceBuilder b;
  const auto one = b.thread("one");
  b.trace.strings.push_back("ValueError: no");
  const auto line = b.step(7, "raise");
  b.at(3, one, EventKind::Raise, {1, line}).at(3, one, EventKind::Finish, {1});
  b.trace.outcome.end = EndKind::Raised;
  b.trace.outcome.err = "Traceback (most recent call last):\n  …\nValueError: no\n";
  const auto found = findingsOf(b.build(5), "raised");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].title, "one raised an error");
  EXPECT_EQ(found[0].text, "ValueError: no (line 7)");
  EXPECT_EQ(found[0].at, 3 * kMillisecond);
  EXPECT_THAT(found[0].tasks, ElementsAre(one));
}

TEST(Raised, PicklingHasItsOwnKind) {
  TraceBuilder b;
  const auto one = b.process("one", 1);
  b.at(3, one, EventKind::Raise, {0, 0});
  b.trace.outcome.err = "TypeError: cannot pickle '_thread.lock' object\n";
  const Trace trace = b.build(5);
  EXPECT_THAT(findingsOf(trace, "raised"), IsEmpty());
  const auto found = findingsOf(trace, "unpicklable");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].title, "one cannot go to a process");
  EXPECT_EQ(found[0].text, "TypeError: cannot pickle '_thread.lock' object");
}

TEST(Notice, BudgetAndOthers) {
  TraceBuilder b;
  b.thread("one");
  b.trace.outcome.notice = "the GIL was switched on";
  EXPECT_EQ(findingsOf(b.build(5), "notice").at(0).title, "the GIL was switched on");
  b.trace.outcome.end = EndKind::Budget;
  b.trace.outcome.notice = "100 million events";
  const auto found = findingsOf(b.build(5), "budget");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].text, "100 million events");
  b.trace.outcome.end = EndKind::Completed;
  b.trace.outcome.notice.clear();
  EXPECT_THAT(kindsOf(b.build(5)), IsEmpty());
}

TEST(Notice, IsToldInTheReadersLanguage) {
  TraceBuilder b;
  b.thread("one");
  b.trace.outcome.notice = fmt::format(kGilSwitchedOn, "CPython 3.13t");
  const WideWords language;
  const std::string told = toldNotices(b.trace.outcome.notice);
  EXPECT_NE(told, b.trace.outcome.notice);
  EXPECT_EQ(findingsOf(b.build(5), "notice").at(0).title, told);
  b.trace.outcome.end = EndKind::Budget;
  EXPECT_EQ(findingsOf(b.build(5), "budget").at(0).text, told);
}

} // namespace
} // namespace switchpoint
