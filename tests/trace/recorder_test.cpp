#include "trace/recorder.h"

#include <limits>
#include <vector>

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

std::vector<Event> all(const Columns& columns) {
  std::vector<Event> events;
  EventCursor cursor(columns);
  Event event;
  while (cursor.next(event)) events.push_back(event);
  return events;
}

bool same(const Event& a, const Event& b) {
  return a.time == b.time && a.kind == b.kind && a.lane == b.lane && a.a == b.a && a.b == b.b && a.c == b.c;
}

void record(Recorder& recorder, const Event& event) {
  switch (info(event.kind).numbers) {
  case 0: recorder.event(event.kind, event.time, event.lane); return;
  case 1: recorder.event(event.kind, event.time, event.lane, event.a); return;
  case 2: recorder.event(event.kind, event.time, event.lane, event.a, event.b); return;
  default: recorder.event(event.kind, event.time, event.lane, event.a, event.b, event.c); return;
  }
}

// Every kind, with numbers of every length up to the largest.
std::vector<Event> manyEvents(std::size_t count) {
  std::vector<Event> events;
  std::uint64_t seed = 1;
  Time now = 0;
  for (std::size_t i = 0; i < count; ++i) {
    seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
    const auto kind = static_cast<EventKind>(i % kEventKindCount);
    const std::uint8_t numbers = info(kind).numbers;
    const std::uint64_t number = seed >> (seed & 63);
    now += static_cast<Time>(seed >> 40) * static_cast<Time>(i % 3);
    events.push_back({now, kind, static_cast<std::uint32_t>(seed >> (32 + (i & 31))), numbers > 0 ? number : 0,
                      numbers > 1 ? ~number : 0, numbers > 2 ? number * 3 : 0});
  }
  return events;
}

TEST(Recorder, GivesBackWhatWasRecorded) {
  const std::vector<Event> events = manyEvents(50'000);
  Recorder recorder;
  for (const Event& event : events) record(recorder, event);
  const std::vector<Event> read = all(recorder.columns());
  ASSERT_EQ(read.size(), events.size());
  for (std::size_t i = 0; i < events.size(); ++i) ASSERT_TRUE(same(read[i], events[i])) << i;
}

TEST(Recorder, TakesTheLargestNumbers) {
  Recorder recorder;
  const std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
  recorder.event(EventKind::Read, kNever, 0xffffffffu, most, most, most);
  recorder.event(EventKind::Preempt, kNever, 0);
  const std::vector<Event> read = all(recorder.columns());
  ASSERT_EQ(read.size(), 2u);
  EXPECT_TRUE(same(read[0], {kNever, EventKind::Read, 0xffffffffu, most, most, most}));
  EXPECT_EQ(read[1].time, kNever);
}

TEST(Recorder, AKeyframeIsAPlaceToStartFrom) {
  const std::vector<Event> events = manyEvents(3 * kKeyframeInterval + 5);
  Recorder recorder;
  for (const Event& event : events) record(recorder, event);
  const Columns columns = recorder.take();
  ASSERT_EQ(columns.keyframes.size(), 4u);
  for (const Keyframe& keyframe : columns.keyframes) {
    EventCursor cursor(columns, keyframe);
    EXPECT_EQ(cursor.index(), keyframe.event);
    Event event;
    ASSERT_TRUE(cursor.next(event));
    EXPECT_TRUE(same(event, events[keyframe.event]));
  }
}

TEST(Recorder, RollsBackToAMark) {
  const std::vector<Event> events = manyEvents(2 * kKeyframeInterval + 10);
  // At the start, inside a block, just before and just after a keyframe.
  for (const std::size_t at :
       {std::size_t{0}, std::size_t{100}, std::size_t{kKeyframeInterval}, std::size_t{kKeyframeInterval + 1}}) {
    Recorder straight;
    for (const Event& event : events) record(straight, event);
    Recorder rolled;
    for (std::size_t i = 0; i < at; ++i) record(rolled, events[i]);
    const Recorder::Mark mark = rolled.mark();
    for (std::size_t i = at; i < at + kKeyframeInterval; ++i) record(rolled, events[i]);
    rolled.rollBack(mark);
    EXPECT_EQ(rolled.columns().events(), at);
    for (std::size_t i = at; i < events.size(); ++i) record(rolled, events[i]);
    const Columns& a = straight.columns();
    const Columns& b = rolled.columns();
    ASSERT_EQ(a.bytes(), b.bytes());
    EXPECT_EQ(std::vector(a.numbers.data(), a.numbers.data() + a.numbers.size()),
              std::vector(b.numbers.data(), b.numbers.data() + b.numbers.size()));
    EXPECT_EQ(a.keyframes.size(), b.keyframes.size());
    EXPECT_EQ(a.keyframes.back().numberAt, b.keyframes.back().numberAt);
  }
}

TEST(Recorder, TakeLeavesAnEmptyOne) {
  Recorder recorder;
  recorder.event(EventKind::Run, 100, 1, 0);
  EXPECT_EQ(recorder.take().events(), 1u);
  EXPECT_EQ(recorder.columns().events(), 0u);
  recorder.event(EventKind::Run, 7, 1, 0);
  EXPECT_EQ(all(recorder.columns()).at(0).time, 7);
}

TEST(Recorder, OffRecordsNothing) {
  Recorder recorder(false);
  recorder.event(EventKind::Run, 100, 1, 0);
  recorder.event(EventKind::Preempt, 100, 1);
  EXPECT_EQ(recorder.columns().events(), 0u);
}

} // namespace
} // namespace switchpoint
