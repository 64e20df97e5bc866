#include "trace/recorder.h"
#include "trace/trace.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

Trace twoLanes() {
  Trace trace;
  trace.strings = {"main", "order", "ValueError: no"};
  trace.lanes.resize(3);
  trace.lanes[0].isMain = true;
  trace.lanes[1].label = 1;
  trace.lanes[1].ordinal = 1;
  trace.lanes[2].label = 1;
  trace.lanes[2].ordinal = 12;
  trace.objects = {{ObjectKind::Gil, "GIL", "gil", 0}, {ObjectKind::Primitive, "jobs", "queue", 0}};
  trace.steps = {{}, {9, 3, "{ cpu = \"150ms\" }", "cpu 150ms"}};
  trace.variables = {{"counter", true, 0, 4, false}};
  return trace;
}

TEST(Trace, LaneNames) {
  const Trace trace = twoLanes();
  EXPECT_EQ(trace.laneName(0), "main");
  EXPECT_EQ(trace.laneName(2), "order-12");
}

TEST(Dump, OneLineAnEvent) {
  Trace trace = twoLanes();
  Recorder recorder;
  recorder.event(EventKind::Create, 0, 1, 1, 1);
  recorder.event(EventKind::Ready, 400'000'000, 1, 0);
  recorder.event(EventKind::Run, 400'000'001, 1, 2);
  recorder.event(EventKind::Step, 400'000'001, 1, 1);
  recorder.event(EventKind::GilTake, 400'000'001, 1, 0);
  recorder.event(EventKind::Put, 1'000'000'000, 1, 1, zigzag(-3), 2);
  recorder.event(EventKind::Write, 1'000'000'000, 1, 0, zigzag(5), 1);
  recorder.event(EventKind::Lost, 1'000'000'000, 1, 0, 7, 1);
  recorder.event(EventKind::Raise, 1'000'000'000, 1, 2, 0);
  recorder.event(EventKind::Timeout, 1'000'000'000, 1, 0, 0);
  recorder.event(EventKind::Overhead, 1'000'000'000, 2, 5);
  recorder.event(EventKind::Preempt, 12'000'000'000, 2);
  recorder.event(EventKind::Finish, 12'000'000'000, 1, 1);
  trace.columns = recorder.take();
  EXPECT_EQ(dump(trace), "0.000000000 order-1 create by main @9 (cpu 150ms)\n"
                         "0.400000000 order-1 ready\n"
                         "0.400000001 order-1 run core 2\n"
                         "0.400000001 order-1 step @9 (cpu 150ms)\n"
                         "0.400000001 order-1 gil-take GIL\n"
                         "1.000000000 order-1 put jobs value -3 length 2\n"
                         "1.000000000 order-1 write counter value 5 @9 (cpu 150ms)\n"
                         "1.000000000 order-1 lost counter updates 7 @9 (cpu 150ms)\n"
                         "1.000000000 order-1 raise ValueError: no\n"
                         "1.000000000 order-1 timeout\n"
                         "1.000000000 order-12 overhead pickle\n"
                         "12.000000000 order-12 preempt\n"
                         "12.000000000 order-1 finish raised\n");
}

TEST(Dump, AnEmptyTraceIsEmpty) {
  EXPECT_EQ(dump(Trace()), "");
}

} // namespace
} // namespace switchpoint
