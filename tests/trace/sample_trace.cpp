#include "trace/sample_trace.h"

#include <string>

#include "trace/recorder.h"

namespace switchpoint {
namespace {

// A number that is in range for every meaning, given the tables below.
std::uint64_t sampleNumber(Meaning meaning, std::uint64_t i) {
  switch (meaning) {
  case Meaning::Nothing: return 0;
  case Meaning::Count: return i % 4;
  case Meaning::Signed: return zigzag(static_cast<std::int64_t>(i * i) - 500);
  case Meaning::Core: return i % 4;
  case Meaning::LanePlusOne: return i % 4;
  case Meaning::ObjectIndex: return i % 2;
  case Meaning::ObjectPlusOne: return i % 3;
  case Meaning::VariableIndex: return 0;
  case Meaning::StepIndex: return i % 2;
  case Meaning::StringIndex: return i % 3;
  case Meaning::Overhead: return i % kOverheadKindCount;
  case Meaning::Ending: return i % 4;
  }
  return 0;
}

Columns sampleEvents(std::uint64_t events) {
  Recorder recorder;
  Time now = 10;
  for (std::uint64_t i = 0; i < events; ++i) {
    const auto kind = static_cast<EventKind>(i % kEventKindCount);
    const auto& means = info(kind).means;
    const auto lane = static_cast<std::uint32_t>(i % 3);
    std::uint64_t a = sampleNumber(means[0], i);
    const std::uint64_t b = kind == EventKind::Print ? 4 - a : sampleNumber(means[1], i);
    now += static_cast<Time>(i * 977 % 100'000);
    switch (info(kind).numbers) {
    case 0: recorder.event(kind, now, lane); break;
    case 1: recorder.event(kind, now, lane, a); break;
    case 2: recorder.event(kind, now, lane, a, b); break;
    default: recorder.event(kind, now, lane, a, b, sampleNumber(means[2], i)); break;
    }
  }
  return recorder.take();
}

} // namespace

Trace sampleTrace(std::uint64_t events) {
  Trace trace;
  trace.provenance = {"sample", "A sample", "sample.toml",    "[[task]]\n", "threads", "textbook", ~0ull,
                      4,        3,          5 * kMillisecond, true};
  trace.strings = {"main", "order", "ValueError: no"};
  trace.lanes = {{LaneKind::Process, true, false, 0, 0, 0, 0},
                 {LaneKind::Task, false, true, 0, 1, 1, 1},
                 {LaneKind::Thread, false, true, 1, 0, 1, 2}};
  trace.objects = {{ObjectKind::Gil, "GIL", "gil", 0}, {ObjectKind::Primitive, "jobs", "queue", 1}};
  trace.steps = {{}, {9, 3, "{ cpu = \"1s\" }", "cpu 1s"}};
  trace.variables = {{"counter", true, -5, 10, true}};
  trace.columns = sampleEvents(events);
  Outcome& outcome = trace.outcome;
  outcome.end = EndKind::Deadlock;
  outcome.exitCode = -3;
  outcome.elapsed = 4 * kSecond;
  outcome.last = 5 * kSecond;
  outcome.out = "out\n";
  outcome.err = "err\n";
  outcome.finals = {{0, 1, -7, 9, 2}};
  outcome.waits = {{2, 2, 2, 1, true}, {3, 0, 1, 0, false}};
  outcome.memoryPeak = 123456789;
  outcome.virtualPeak = 1ull << 40;
  outcome.notice = "é";
  return trace;
}

} // namespace switchpoint
