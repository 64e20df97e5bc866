// The order of findings, who decides, and what came of shared variables, start-up and memory.
#include "analysis/findings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/trace_builder.h"

namespace switchpoint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// One task that computes for a while: nothing to say about it.
TraceBuilder quietRun() {
  TraceBuilder b;
  const auto main = b.mainLane();
  const auto a = b.thread("a");
  b.gil();
  b.at(0, main, EventKind::Create).at(0, a, EventKind::Create).at(0, a, EventKind::Run, {0});
  b.at(10, a, EventKind::Finish, {0});
  return b;
}

TEST(Findings, AQuietRunHasNone) {
  EXPECT_THAT(kindsOf(quietRun().build(10)), IsEmpty());
  EXPECT_THAT(kindsOf(Trace()), IsEmpty());
}

TEST(Findings, TheMostImportantFirst) {
  TraceBuilder b = quietRun();
  b.variable("counter", 8);
  b.trace.outcome.finals = {{0, 0, 5, 8, 3}};
  b.trace.outcome.end = EndKind::Deadlock;
  b.trace.outcome.err = "ValueError: no\n";
  b.trace.outcome.memoryPeak = 1ull << 30;
  b.trace.provenance.textbook = true;
  EXPECT_THAT(kindsOf(b.build(10)), ElementsAre("deadlock", "raised", "lost-updates", "textbook", "memory"));
}

TEST(LostUpdates, SayHowManyOfHowMany) {
  TraceBuilder b = quietRun();
  const auto counter = b.variable("counter", 2'000'000);
  b.at(11, 1, EventKind::Lost, {counter, 19'404, 0}).at(12, 1, EventKind::Lost, {counter, 500'000, 0});
  b.trace.outcome.finals = {{counter, 0, 1'480'596, 2'000'000, 519'404}};
  const auto found = findingsOf(b.build(20), "lost-updates");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(plain(found[0].title), "counter ended at 1 480 596 of 2 000 000: 519 404 updates were lost");
  EXPECT_EQ(plain(found[0].text),
            "2 writes put back a value read before others had written; the worst wiped out 500 000 updates.");
  EXPECT_EQ(found[0].at, 12 * kMillisecond);
  EXPECT_EQ(found[0].lane, 2u);
  EXPECT_THAT(found[0].tasks, ElementsAre(1u));
}

TEST(LostUpdates, NoneLostNoneFound) {
  TraceBuilder b = quietRun();
  b.variable("counter", 10);
  b.trace.outcome.finals = {{0, 0, 10, 10, 0}};
  EXPECT_THAT(findingsOf(b.build(20), "lost-updates"), IsEmpty());
}

TEST(LostUpdates, WithoutAnExpectationTheUpdatesCount) {
  TraceBuilder b = quietRun();
  b.variable("hits", 0);
  b.trace.variables[0].hasExpected = false;
  b.trace.outcome.finals = {{0, 0, 9, 10, 1}};
  const auto found = findingsOf(b.build(20), "lost-updates");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(plain(found[0].title), "hits: 1 of 10 updates was lost");
}

TEST(NotShared, EachProcessHasItsCopy) {
  TraceBuilder b = quietRun();
  b.variable("counter", 4'000);
  b.trace.outcome.finals = {{0, 0, 0, 0, 0}, {0, 1, 2'000, 2'000, 0}, {0, 2, 2'000, 2'000, 0}};
  const auto found = findingsOf(b.build(20), "not-shared");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(plain(found[0].title), "counter is not shared: the parent sees 0 of 4 000");
  EXPECT_EQ(plain(found[0].text), "Each of 2 processes made 2 000 updates to its own copy.");
}

TEST(NotShared, SharedValuesAndOneMemoryAreFine) {
  TraceBuilder b = quietRun();
  b.variable("counter", 4);
  b.trace.outcome.finals = {{0, 0, 4, 4, 0}};
  EXPECT_THAT(findingsOf(b.build(20), "not-shared"), IsEmpty());
  TraceBuilder wide = quietRun();
  wide.variable("counter", 4);
  wide.trace.variables[0].machineWide = true;
  wide.trace.outcome.finals = {{0, 0, 4, 4, 0}};
  EXPECT_THAT(findingsOf(wide.build(20), "not-shared"), IsEmpty());
}

TEST(Textbook, OnlyWhereItMattered) {
  TraceBuilder b = quietRun();
  b.variable("counter", 4);
  b.trace.provenance.textbook = true;
  b.trace.outcome.finals = {{0, 0, 3, 4, 1}};
  EXPECT_EQ(findingsOf(b.build(20), "textbook").size(), 1u);
  TraceBuilder exact = quietRun();
  exact.variable("counter", 4);
  exact.trace.provenance.textbook = true;
  exact.trace.outcome.finals = {{0, 0, 4, 4, 0}};
  EXPECT_THAT(findingsOf(exact.build(20), "textbook"), IsEmpty());
}

Trace withOverhead(std::int64_t forkMs, std::int64_t pickleMs) {
  TraceBuilder b;
  const auto a = b.process("a", 1);
  const auto fork = static_cast<std::uint64_t>(OverheadKind::Fork);
  const auto pickle = static_cast<std::uint64_t>(OverheadKind::Pickle);
  b.at(0, a, EventKind::Create).at(0, a, EventKind::Overhead, {fork}).at(forkMs, a, EventKind::Run, {0});
  b.at(100, a, EventKind::Overhead, {pickle}).at(100 + pickleMs, a, EventKind::Finish, {0});
  return b.build(100 + pickleMs);
}

TEST(StartUp, CostBesideTheWork) {
  const auto found = findingsOf(withOverhead(20, 5), "start-up");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].title, "start-up cost 20 ms, pickling and transfer 5 ms");
  EXPECT_EQ(found[0].text, "The tasks themselves computed for 80 ms: 24 % of the work was overhead.");
  EXPECT_EQ(findingsOf(withOverhead(20, 0), "start-up").at(0).title, "starting everything cost 20 ms");
  EXPECT_THAT(findingsOf(withOverhead(0, 0), "start-up"), IsEmpty());
}

TEST(StartUp, AChildThatWaitsForTheGilHasStarted) {
  TraceBuilder b;
  const auto main = b.mainLane();
  const auto a = b.thread("a");
  const auto start = static_cast<std::uint64_t>(OverheadKind::ThreadStart);
  b.at(0, a, EventKind::Create, {main + 1, 0}).at(0, main, EventKind::Overhead, {start});
  b.at(2, a, EventKind::GilWait).at(60, a, EventKind::Run, {0}).at(60, main, EventKind::Ready, {a + 1});
  b.at(70, a, EventKind::Finish, {0});
  EXPECT_EQ(findingsOf(b.build(70), "start-up").at(0).title, "starting everything cost 2 ms");
}

TEST(Memory, ManyTasksOrMuchOfIt) {
  TraceBuilder b;
  for (int i = 0; i < 2000; ++i) b.thread("c");
  b.trace.outcome.memoryPeak = 100ull << 20;
  b.trace.outcome.virtualPeak = 16ull << 30;
  const auto found = findingsOf(b.build(1), "memory");
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(plain(found[0].title), "2 000 tasks took 100 MiB of memory");
  EXPECT_EQ(found[0].text,
            "That is 51.2 KiB a task, the interpreter included; 16.0 GiB of addresses are reserved, stacks included.");
  TraceBuilder small = quietRun();
  small.trace.outcome.memoryPeak = 100ull << 20;
  EXPECT_THAT(findingsOf(small.build(10), "memory"), IsEmpty());
}

TEST(WhoDecides, FollowsThePlacement) {
  TraceBuilder serial;
  serial.mainLane();
  EXPECT_EQ(whoDecides(serial.build(1)), "nobody: one task runs to its end before the next begins");

  TraceBuilder loop;
  loop.taskOf(loop.loop(), "a");
  EXPECT_EQ(whoDecides(loop.build(1)), "the task decides: it gives up control only where it waits");

  TraceBuilder threads = quietRun();
  threads.trace.provenance.switchInterval = 5 * kMillisecond;
  EXPECT_EQ(whoDecides(threads.build(1)), "the interpreter decides: every 5 ms somebody else gets the GIL");

  TraceBuilder free;
  free.mainLane();
  free.thread("a");
  EXPECT_EQ(whoDecides(free.build(1)),
            "nobody has to: threads run on cores of their own, the OS decides when there are too few");

  TraceBuilder processes;
  processes.mainLane();
  processes.process("a", 1);
  processes.gil();
  EXPECT_EQ(whoDecides(processes.build(1)), "nobody has to: each has its own interpreter and memory");

  TraceBuilder subinterpreters;
  subinterpreters.process("a", 1);
  subinterpreters.trace.provenance.model = "subinterpreters";
  EXPECT_EQ(whoDecides(subinterpreters.build(1)), "nobody has to: each has its own interpreter and GIL");

  TraceBuilder hybrid;
  hybrid.loop();
  hybrid.thread("worker");
  EXPECT_EQ(whoDecides(hybrid.build(1)),
            "the task decides on the loop; the pools' threads and processes are switched for it");
}

} // namespace
} // namespace switchpoint
