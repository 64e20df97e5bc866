#include "trace/native_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/wide_words.h"
#include "trace/recorder.h"
#include "trace/sample_trace.h"

namespace switchpoint {
namespace {

std::string wrongWith(const std::string& bytes) {
  const Result<Trace> result = readTrace(bytes, "a.swtrace");
  if (result.ok()) return {};
  EXPECT_EQ(result.diagnostics().size(), 1u);
  EXPECT_EQ(result.diagnostics()[0].file, "a.swtrace");
  return result.diagnostics()[0].message;
}

// What a trace with this change is refused for.
template <typename Change>
std::string wrongAfter(Change change) {
  Trace trace = sampleTrace();
  change(trace);
  return wrongWith(writeTrace(trace));
}

template <typename... Numbers>
std::string wrongEvent(EventKind kind, std::uint32_t lane, Numbers... numbers) {
  return wrongAfter([&](Trace& trace) {
    Recorder recorder;
    recorder.event(kind, 5, lane, numbers...);
    trace.columns = recorder.take();
  });
}

TEST(NativeFile, ReadsWhatItWrote) {
  const Trace trace = sampleTrace();
  const std::string bytes = writeTrace(trace);
  const Result<Trace> result = readTrace(bytes, "a.swtrace");
  ASSERT_TRUE(result.ok()) << result.diagnostics()[0].message;
  EXPECT_EQ(dump(*result), dump(trace));
  EXPECT_EQ(writeTrace(*result), bytes);
  EXPECT_EQ(result->columns.keyframes.size(), trace.columns.keyframes.size());
  EXPECT_EQ(result->columns.keyframes.back().numberAt, trace.columns.keyframes.back().numberAt);
  EXPECT_EQ(result->columns.keyframes.back().time, trace.columns.keyframes.back().time);
}

TEST(NativeFile, KeepsEveryField) {
  const Trace trace = readTrace(writeTrace(sampleTrace()), "a").value();
  EXPECT_EQ(trace.provenance.workload, "sample");
  EXPECT_EQ(trace.provenance.text, "[[task]]\n");
  EXPECT_EQ(trace.provenance.seed, 0xffffffffffffffffULL);
  EXPECT_EQ(trace.provenance.workers, 3u);
  EXPECT_EQ(trace.provenance.switchInterval, 5 * kMillisecond);
  EXPECT_TRUE(trace.provenance.textbook);
  EXPECT_EQ(trace.lanes.at(1).kind, LaneKind::Task);
  EXPECT_EQ(trace.lanes.at(1).parent, 1u);
  EXPECT_EQ(trace.objects.at(1).type, "queue");
  EXPECT_EQ(trace.steps.at(1).text, "{ cpu = \"1s\" }");
  EXPECT_EQ(trace.variables.at(0).initial, -5);
  EXPECT_TRUE(trace.variables.at(0).machineWide);
  EXPECT_EQ(trace.outcome.end, EndKind::Deadlock);
  EXPECT_EQ(trace.outcome.exitCode, -3);
  EXPECT_EQ(trace.outcome.finals.at(0).value, -7);
  EXPECT_EQ(trace.outcome.waits.at(0).holder, 2u);
  EXPECT_TRUE(trace.outcome.waits.at(0).inCycle);
  EXPECT_EQ(trace.outcome.virtualPeak, 1ull << 40);
  EXPECT_EQ(trace.outcome.notice, "é");
}

TEST(NativeFile, AnEmptyTraceIsATrace) {
  Trace trace;
  trace.steps.resize(1);
  EXPECT_EQ(wrongWith(writeTrace(trace)), "");
}

TEST(NativeFile, NamesThatAreNoUtf8StayReadable) {
  Trace trace = sampleTrace();
  trace.provenance.source = "caf\xe9.toml";
  EXPECT_EQ(readTrace(writeTrace(trace), "a").value().provenance.source, "caf?.toml");
}

TEST(NativeFile, RefusesOtherFiles) {
  EXPECT_EQ(wrongWith(""), "this is not a Switchpoint trace");
  EXPECT_EQ(wrongWith("{\"traceEvents\": []}"), "this is not a Switchpoint trace");
  EXPECT_EQ(wrongWith("swtrace\n"), "the trace is cut off within its header");
}

TEST(NativeFile, NamesANewerFormat) {
  std::string bytes = writeTrace(sampleTrace());
  bytes[8] = 2;
  EXPECT_EQ(wrongWith(bytes),
            "this trace is of format 2, written by a newer Switchpoint; this one reads formats up to 1");
  bytes[8] = 0;
  EXPECT_EQ(wrongWith(bytes), "this trace is of format 0, which does not exist");
}

TEST(NativeFile, NoticesEveryCutAndEveryFlippedBit) {
  const std::string bytes = writeTrace(sampleTrace());
  for (std::size_t length = 0; length < bytes.size(); length += length < 64 ? 1 : 37) {
    EXPECT_NE(wrongWith(bytes.substr(0, length)), "") << length;
  }
  for (std::size_t bit = 0; bit < bytes.size() * 8; bit += bit < 512 ? 1 : 61) {
    std::string flipped = bytes;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
    EXPECT_NE(wrongWith(flipped), "") << bit;
  }
  EXPECT_NE(wrongWith(bytes + "x"), "");
}

TEST(NativeFile, SaysNothingThatCannotBeTranslated) {
  const WideWords language;
  const std::string bytes = writeTrace(sampleTrace());
  std::string newer = bytes;
  newer[8] = 2;
  for (const std::string& wrong :
       {wrongWith(""), wrongWith("swtrace\n"), wrongWith(newer), wrongWith(bytes.substr(0, 200)),
        wrongWith(bytes + "x"), wrongEvent(EventKind::Preempt, 9), wrongEvent(EventKind::Run, 0, 4u),
        wrongEvent(EventKind::Print, 0, 3u, 2u), wrongAfter([](Trace& t) { t.steps.clear(); }),
        wrongAfter([](Trace& t) { t.lanes[0].parent = 2; }), wrongAfter([](Trace& t) { t.outcome.elapsed = -1; })}) {
    EXPECT_FALSE(wrong.empty());
    EXPECT_THAT(asciiWords(wrong), ::testing::IsEmpty()) << wrong;
  }
}

TEST(NativeFile, RefusesEventsThatNameNothing) {
  EXPECT_EQ(wrongEvent(EventKind::Preempt, 9), "event 0 belongs to a lane that does not exist");
  const char* nothing = "event 0 names something that does not exist";
  EXPECT_EQ(wrongEvent(EventKind::Run, 0, 4u), nothing); // 4 cores: 0 to 3
  EXPECT_EQ(wrongEvent(EventKind::Ready, 0, 4u), nothing);
  EXPECT_EQ(wrongEvent(EventKind::BlockOn, 0, 2u, 0u), nothing);
  EXPECT_EQ(wrongEvent(EventKind::Timeout, 0, 3u, 0u), nothing);
  EXPECT_EQ(wrongEvent(EventKind::Step, 0, 2u), nothing);
  EXPECT_EQ(wrongEvent(EventKind::Read, 0, 1u, 0u, 0u), nothing);
  EXPECT_EQ(wrongEvent(EventKind::Raise, 0, 3u, 0u), nothing);
  EXPECT_EQ(wrongEvent(EventKind::Overhead, 0, 9u), nothing);
  EXPECT_EQ(wrongEvent(EventKind::Finish, 0, 4u), nothing);
  EXPECT_EQ(wrongEvent(EventKind::Print, 0, 3u, 2u), "event 0 prints text that does not exist"); // of 4 bytes
  EXPECT_EQ(wrongEvent(EventKind::Print, 0, ~0ull, 2u), "event 0 prints text that does not exist");
  EXPECT_EQ(wrongEvent(EventKind::Lag, 0, 6u), "event 0 waited for longer than the clock has run");
  EXPECT_EQ(wrongEvent(EventKind::Run, 0, 3u), "");
}

TEST(NativeFile, RefusesColumnsThatDoNotMatch) {
  const auto edited = [](auto edit) { return wrongAfter([&](Trace& trace) { edit(trace.columns); }); };
  EXPECT_EQ(edited([](Columns& c) { c.kinds.truncate(c.kinds.size() - 1); }), "there are numbers without an event");
  EXPECT_EQ(edited([](Columns& c) { c.times.truncate(0); }), "there are events without a time");
  EXPECT_NE(edited([](Columns& c) { c.numbers.truncate(c.numbers.size() - 1); }), "");
  EXPECT_NE(edited([](Columns& c) { c.numbers.truncate(0); }), "");
  EXPECT_NE(edited([](Columns& c) {
              c.kinds.ensure(1);
              c.kinds.put(kEventKindCount);
              c.times.ensure(1);
              c.times.put(0);
            }),
            "");
  EXPECT_NE(edited([](Columns& c) { // a varint of eleven bytes
              c.kinds.truncate(0);
              c.times.truncate(0);
              c.numbers.truncate(0);
              c.kinds.ensure(1);
              c.kinds.put(static_cast<std::uint8_t>(EventKind::Preempt));
              c.times.ensure(11);
              for (int i = 0; i < 10; ++i) c.times.put(0x80);
              c.times.put(0);
              c.numbers.ensure(1);
              c.numbers.put(0);
            }),
            "");
}

TEST(NativeFile, RefusesTimesThatCannotBeSummed) {
  EXPECT_EQ(wrongAfter([](Trace& trace) {
              Recorder recorder;
              recorder.event(EventKind::Preempt, kNever, 0);
              trace.columns = recorder.take();
            }),
            "event 0 lies too far in the future");
  const char* outside = "the end of the run lies outside the clock";
  EXPECT_EQ(wrongAfter([](Trace& trace) { trace.outcome.elapsed = -1; }), outside);
  EXPECT_EQ(wrongAfter([](Trace& trace) { trace.outcome.last = kNever; }), outside);
}

TEST(NativeFile, RefusesTablesThatNameNothing) {
  EXPECT_EQ(wrongAfter([](Trace& t) { t.steps.clear(); }), "the table of steps is empty");
  EXPECT_EQ(wrongAfter([](Trace& t) { t.provenance.cores = 0; }), "0 cores are not possible");
  EXPECT_EQ(wrongAfter([](Trace& t) { t.provenance.cores = 1u << 20; }), "1048576 cores are not possible");
  EXPECT_EQ(wrongAfter([](Trace& t) { t.provenance.switchInterval = -1; }), "the switch interval is not possible");
  EXPECT_EQ(wrongAfter([](Trace& t) { t.lanes[0].label = 3; }), "lane 0 has no name");
  EXPECT_EQ(wrongAfter([](Trace& t) { t.lanes[0].parent = 4; }), "lane 0 belongs to a lane that does not exist");
  EXPECT_EQ(wrongAfter([](Trace& t) { t.lanes[0].parent = 2; }), "lane 0 belongs to itself");
  EXPECT_EQ(wrongAfter([](Trace& t) { t.outcome.finals[0].variable = 1; }), "a final value belongs to no variable");
  const char* deadlock = "the deadlock names something that does not exist";
  EXPECT_EQ(wrongAfter([](Trace& t) { t.outcome.waits[0].lane = 0; }), deadlock);
  EXPECT_EQ(wrongAfter([](Trace& t) { t.outcome.waits[0].object = 3; }), deadlock);
  EXPECT_EQ(wrongAfter([](Trace& t) { t.outcome.waits[0].step = 2; }), deadlock);
}

// Text of one letter packs better than 1 : 2000.
std::string withText(std::size_t bytes) {
  Trace trace = sampleTrace();
  trace.provenance.text.assign(bytes, 'x');
  return writeTrace(trace);
}

TEST(NativeFile, RepetitionIsPackedOnlyWhereTheReaderBelievesIt) {
  const std::string small = withText(16u << 20);
  EXPECT_EQ(wrongWith(small), "");
  EXPECT_LT(small.size(), 1u << 20);
  const std::string large = withText(65u << 20);
  EXPECT_EQ(wrongWith(large), "");
  EXPECT_GT(large.size(), 65u << 20);
}

} // namespace
} // namespace switchpoint
