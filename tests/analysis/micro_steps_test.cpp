// Which write was lost, and which read should have come after it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/micro_steps.h"
#include "analysis/trace_builder.h"

namespace switchpoint {
namespace {

using testing::IsEmpty;

// One reads, two reads and writes, one writes over it.
struct Lost {
  TraceBuilder b;
  std::uint32_t one = b.thread("one"), two = b.thread("two");
  std::uint32_t counter = b.variable("counter", 2);

  Lost() {
    b.at(1, one, EventKind::Read, {counter, zigzag(0), 0});
    b.at(2, two, EventKind::Read, {counter, zigzag(0), 0});
    b.at(4, two, EventKind::Write, {counter, zigzag(1), 0});
    b.at(5, one, EventKind::Write, {counter, zigzag(1), 0});
    b.at(5, one, EventKind::Lost, {counter, 1, 0});
  }
};

TEST(MicroSteps, TheLostWriteAndTheReadThatCameTooEarly) {
  Lost t;
  const MicroSteps micro = microSteps(t.b.build(10), t.counter);
  ASSERT_EQ(micro.steps.size(), 6u) << "two of each: read, compute, write";
  ASSERT_EQ(micro.corrections.size(), 1u);
  const MicroStep& write = micro.steps[micro.corrections[0].write];
  EXPECT_EQ(write.lane, t.two);
  EXPECT_EQ(write.kind, MicroKind::Write);
  EXPECT_TRUE(write.lost);
  EXPECT_EQ(write.at, 4 * kMillisecond);
  const MicroStep& read = micro.steps[micro.corrections[0].read];
  EXPECT_EQ(read.lane, t.one);
  EXPECT_EQ(read.kind, MicroKind::Read);
  EXPECT_LT(read.at, write.at);
}

TEST(MicroSteps, AComputationStandsHalfWay) {
  Lost t;
  const MicroSteps micro = microSteps(t.b.build(10), t.counter);
  EXPECT_EQ(micro.steps[2].kind, MicroKind::Compute);
  EXPECT_EQ(micro.steps[2].at, 3 * kMillisecond);
  EXPECT_EQ(micro.steps[2].value, 1);
}

TEST(MicroSteps, NothingIsCrossedOutWhereNothingWasLost) {
  TraceBuilder b;
  const auto one = b.thread("one"), two = b.thread("two");
  const auto counter = b.variable("counter", 2);
  b.at(1, one, EventKind::Read, {counter, 0, 0}).at(2, one, EventKind::Write, {counter, zigzag(1), 0});
  b.at(3, two, EventKind::Read, {counter, zigzag(1), 0}).at(4, two, EventKind::Write, {counter, zigzag(2), 0});
  EXPECT_THAT(microSteps(b.build(10), counter).corrections, IsEmpty());
}

TEST(MicroSteps, TooManyAreCutToWhatWasLost) {
  Lost t;
  for (int i = 0; i < 100; ++i) t.b.at(6 + i, t.one, EventKind::Write, {t.counter, zigzag(i), 0});
  const MicroSteps micro = microSteps(t.b.build(200), t.counter, 20);
  EXPECT_FALSE(micro.all);
  ASSERT_EQ(micro.corrections.size(), 1u);
  EXPECT_TRUE(micro.steps[micro.corrections[0].write].lost);
  EXPECT_EQ(micro.steps[micro.corrections[0].read].kind, MicroKind::Read);
  EXPECT_LE(micro.steps.size(), 4u);
}

} // namespace
} // namespace switchpoint
