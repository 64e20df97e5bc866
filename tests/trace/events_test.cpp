#include "trace/events.h"

#include <set>

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

EventKind kindAt(std::size_t index) {
  return static_cast<EventKind>(index);
}

TEST(Events, EveryKindHasAnIdOfItsOwn) {
  std::set<std::string_view> ids;
  for (std::size_t i = 0; i < kEventKindCount; ++i) ids.insert(info(kindAt(i)).id);
  EXPECT_EQ(ids.size(), kEventKindCount);
  EXPECT_EQ(ids.count(""), 0u);
}

TEST(Events, TheTableKeepsTheOrderOfTheEnum) {
  EXPECT_EQ(info(EventKind::Create).id, "create");
  EXPECT_EQ(info(EventKind::GilDrop).id, "gil-drop");
  EXPECT_EQ(info(EventKind::Finish).id, "finish");
  EXPECT_EQ(info(EventKind::Step).id, "step");
  EXPECT_EQ(info(EventKind::Write).id, "write");
  EXPECT_EQ(info(EventKind::Lag).id, "lag");
}

TEST(Events, AsManyMeaningsAsNumbers) {
  for (std::size_t i = 0; i < kEventKindCount; ++i) {
    const EventInfo& kind = info(kindAt(i));
    for (std::size_t n = 0; n < 3; ++n) {
      EXPECT_EQ(kind.means[n] != Meaning::Nothing, n < kind.numbers) << kind.id;
    }
  }
}

TEST(Events, StatesChangeUpToFinish) {
  for (std::size_t i = 0; i < kEventKindCount; ++i) {
    EXPECT_EQ(info(kindAt(i)).changesState, kindAt(i) <= EventKind::Finish) << info(kindAt(i)).id;
  }
}

TEST(Events, StepOfReadsTheRightNumber) {
  Event event;
  event.a = 1;
  event.b = 2;
  event.c = 3;
  event.kind = EventKind::BlockIo;
  EXPECT_EQ(stepOf(event), 1u);
  event.kind = EventKind::BlockOn;
  EXPECT_EQ(stepOf(event), 2u);
  event.kind = EventKind::Write;
  EXPECT_EQ(stepOf(event), 3u);
  event.kind = EventKind::Run;
  EXPECT_EQ(stepOf(event), 0u);
}

TEST(Events, StatesAndOverheadsHaveWords) {
  EXPECT_EQ(id(State::GilWait), "gil-wait");
  EXPECT_EQ(id(State::Finished), "finished");
  EXPECT_EQ(id(OverheadKind::ThreadStart), "thread-start");
  EXPECT_EQ(id(OverheadKind::TaskCreate), "task-create");
}

TEST(Zigzag, GoesThereAndBack) {
  for (const std::int64_t value :
       {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1}, std::numeric_limits<std::int64_t>::min(),
        std::numeric_limits<std::int64_t>::max()}) {
    EXPECT_EQ(unzigzag(zigzag(value)), value);
  }
  EXPECT_EQ(zigzag(-1), 1u);
  EXPECT_EQ(zigzag(1), 2u);
}

} // namespace
} // namespace switchpoint
