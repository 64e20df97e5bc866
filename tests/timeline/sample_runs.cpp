#include "timeline/sample_runs.h"
#include "support/units.h"

#include <algorithm>

namespace switchpoint {

namespace {

// The steps of the first look; index into Trace::steps.
struct LookSteps {
  std::uint32_t fetch, parse, store;
};

LookSteps lookSteps(TraceBuilder& builder) {
  return {builder.step(8, "{ io = \"400ms\" }"), builder.step(9, "{ cpu = \"150ms\" }"),
          builder.step(11, "{ io = \"200ms\" }")};
}

} // namespace

TraceBuilder::TraceBuilder(const std::string& model) {
  trace_.provenance.workload = "first-look";
  trace_.provenance.title = "First look";
  trace_.provenance.model = model;
  trace_.provenance.profile = "cpython-3.13";
  trace_.steps.push_back({});
}

std::uint32_t TraceBuilder::string(const std::string& text) {
  const auto found = std::find(trace_.strings.begin(), trace_.strings.end(), text);
  const auto index = static_cast<std::uint32_t>(found - trace_.strings.begin());
  if (found == trace_.strings.end()) trace_.strings.push_back(text);
  return index;
}

std::uint32_t TraceBuilder::lane(LaneKind kind, const std::string& label, std::uint32_t ordinal, std::uint32_t parent,
                                 bool isTask, std::uint32_t process) {
  Lane lane;
  lane.kind = kind;
  lane.isTask = isTask;
  lane.isMain = label == "main";
  lane.parent = parent;
  lane.label = string(label);
  lane.ordinal = ordinal;
  lane.process = process;
  trace_.lanes.push_back(lane);
  return static_cast<std::uint32_t>(trace_.lanes.size() - 1);
}

std::uint32_t TraceBuilder::object(ObjectKind kind, const std::string& name, const std::string& type,
                                   std::uint32_t process) {
  trace_.objects.push_back({kind, name, type, process});
  return static_cast<std::uint32_t>(trace_.objects.size() - 1);
}

std::uint32_t TraceBuilder::variable(const std::string& name, std::int64_t expected) {
  trace_.variables.push_back({name, true, 0, expected, false});
  return static_cast<std::uint32_t>(trace_.variables.size() - 1);
}

std::uint32_t TraceBuilder::step(std::uint32_t line, const std::string& text) {
  trace_.steps.push_back({line, 3, text, text});
  return static_cast<std::uint32_t>(trace_.steps.size() - 1);
}

void TraceBuilder::at(Time time, EventKind kind, std::uint32_t lane, std::uint64_t a, std::uint64_t b,
                      std::uint64_t c) {
  events_.push_back({time, kind, lane, a, b, c});
}

Trace TraceBuilder::finish(Time elapsed) {
  std::stable_sort(events_.begin(), events_.end(), [](const Event& x, const Event& y) { return x.time < y.time; });
  Recorder recorder;
  for (const Event& e : events_) {
    switch (info(e.kind).numbers) {
    case 0: recorder.event(e.kind, e.time, e.lane); break;
    case 1: recorder.event(e.kind, e.time, e.lane, e.a); break;
    case 2: recorder.event(e.kind, e.time, e.lane, e.a, e.b); break;
    default: recorder.event(e.kind, e.time, e.lane, e.a, e.b, e.c); break;
    }
  }
  trace_.columns = recorder.take();
  trace_.outcome.elapsed = elapsed;
  trace_.outcome.last = elapsed;
  return std::move(trace_);
}

SampleRun::SampleRun(Trace made, std::string who)
    : trace(std::move(made)), intervals(trace), metrics(measure(trace, intervals)), whoDecides(std::move(who)) {}

std::vector<TimelineRun> views(const SampleRuns& runs) {
  std::vector<TimelineRun> out;
  for (const auto& run : runs) out.push_back(run->view());
  return out;
}

std::unique_ptr<SampleRun> firstLookAsyncio() {
  TraceBuilder b("asyncio");
  const LookSteps steps = lookSteps(b);
  const std::uint32_t loop = b.lane(LaneKind::Loop, "loop", 0, 0, false);
  b.at(0, EventKind::Create, loop);
  b.at(0, EventKind::BlockIdle, loop);
  b.at(400 * ms, EventKind::Run, loop);
  b.at(1000 * ms, EventKind::BlockIdle, loop);
  b.at(1200 * ms, EventKind::Finish, loop);
  for (std::uint32_t i = 0; i < 4; ++i) {
    const std::uint32_t task = b.lane(LaneKind::Task, "order", i + 1, loop + 1);
    const Time start = (400 + 150 * i) * ms;
    b.at(0, EventKind::Create, task, loop + 1);
    b.at(0, EventKind::BlockIo, task, steps.fetch);
    b.at(400 * ms, EventKind::Ready, task);
    b.at(start, EventKind::Run, task);
    b.at(start, EventKind::Step, task, steps.parse);
    b.at(start + 150 * ms, EventKind::BlockIo, task, steps.store);
    b.at(start + 350 * ms, EventKind::Finish, task);
  }
  return std::make_unique<SampleRun>(b.finish(1200 * ms), "the task decides: it gives up control only where it waits");
}

std::unique_ptr<SampleRun> firstLookThreads() {
  TraceBuilder b("threads");
  const LookSteps steps = lookSteps(b);
  const std::uint32_t gil = b.object(ObjectKind::Gil, "GIL", "gil");
  const std::uint32_t main = b.lane(LaneKind::Thread, "main", 0, 0, false);
  b.at(0, EventKind::Create, main);
  b.at(0, EventKind::BlockJoin, main);
  b.at(1200 * ms, EventKind::Finish, main);
  for (std::uint32_t i = 0; i < 4; ++i) {
    const std::uint32_t thread = b.lane(LaneKind::Thread, "order", i + 1);
    b.at(0, EventKind::Create, thread, main + 1);
    b.at(0, EventKind::BlockIo, thread, steps.fetch);
    b.at(400 * ms, EventKind::GilWait, thread);
    for (Time slice = 0; slice < 30; ++slice) {
      const Time start = (400 + 5 * (4 * slice + i)) * ms;
      b.at(start, EventKind::Run, thread, i);
      b.at(start, EventKind::GilTake, thread, gil);
      b.at(start, EventKind::Step, thread, steps.parse);
      const bool last = slice == 29;
      if (last) b.at(start + 5 * ms, EventKind::GilLeave, thread, gil);
      if (last) b.at(start + 5 * ms, EventKind::BlockIo, thread, steps.store);
      if (!last) b.at(start + 5 * ms, EventKind::GilDrop, thread);
    }
    b.at((985 + 5 * i + 200) * ms, EventKind::Finish, thread);
  }
  return std::make_unique<SampleRun>(b.finish(1200 * ms),
                                     "the interpreter decides: every 5 ms somebody else gets the GIL");
}

std::unique_ptr<SampleRun> firstLookProcesses() {
  TraceBuilder b("processes");
  const LookSteps steps = lookSteps(b);
  const std::uint32_t main = b.lane(LaneKind::Process, "main", 0, 0, false);
  b.at(0, EventKind::Create, main);
  b.at(0, EventKind::BlockJoin, main);
  b.at(790 * ms, EventKind::Finish, main);
  for (std::uint32_t i = 0; i < 4; ++i) {
    const std::uint32_t process = b.lane(LaneKind::Process, "order", i + 1, 0, true, i + 1);
    const Time start = 4 * i * ms;
    b.at(start, EventKind::Create, process, main + 1);
    b.at(start, EventKind::Overhead, process, static_cast<std::uint64_t>(OverheadKind::Fork));
    b.at(start + 12 * ms, EventKind::BlockIo, process, steps.fetch);
    b.at(start + 412 * ms, EventKind::Run, process, i);
    b.at(start + 412 * ms, EventKind::Step, process, steps.parse);
    b.at(start + 562 * ms, EventKind::BlockIo, process, steps.store);
    b.at(start + 762 * ms, EventKind::Finish, process);
  }
  return std::make_unique<SampleRun>(b.finish(790 * ms), "nobody has to: each has its own interpreter and memory");
}

SampleRuns firstLook() {
  SampleRuns runs;
  runs.push_back(firstLookAsyncio());
  runs.push_back(firstLookThreads());
  runs.push_back(firstLookProcesses());
  return runs;
}

std::unique_ptr<SampleRun> manyTasks(std::uint32_t count) {
  TraceBuilder b("asyncio");
  const std::uint32_t loop = b.lane(LaneKind::Loop, "loop", 0, 0, false);
  b.at(0, EventKind::Create, loop);
  b.at(kSecond, EventKind::Run, loop);
  const Duration each = 10 * kMicrosecond;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint32_t task = b.lane(LaneKind::Task, "order", i + 1, loop + 1);
    b.at(0, EventKind::Create, task, loop + 1);
    b.at(0, EventKind::BlockIo, task);
    b.at(kSecond, EventKind::Ready, task);
    b.at(kSecond + each * i, EventKind::Run, task);
    b.at(kSecond + each * (i + 1), EventKind::Finish, task);
  }
  b.at(kSecond + each * count, EventKind::Finish, loop);
  return std::make_unique<SampleRun>(b.finish(kSecond + each * count), "the task decides");
}

std::unique_ptr<SampleRun> denseThread(std::uint32_t count, std::uint32_t threads) {
  TraceBuilder b("threads");
  for (std::uint32_t n = 1; n <= threads; ++n) {
    const std::uint32_t thread = b.lane(LaneKind::Thread, "order", n);
    b.at(0, EventKind::Create, thread);
    for (Time i = 0; i < count; ++i) {
      b.at(4 * i * kMicrosecond, EventKind::Run, thread, 0);
      b.at((4 * i + 3) * kMicrosecond, EventKind::GilDrop, thread);
    }
    b.at(4 * Time{count} * kMicrosecond, EventKind::Finish, thread);
  }
  return std::make_unique<SampleRun>(b.finish(4 * Time{count} * kMicrosecond), "the interpreter decides");
}

std::unique_ptr<SampleRun> lostUpdate() {
  TraceBuilder b("threads");
  const std::uint32_t one = b.lane(LaneKind::Thread, "adder", 1);
  const std::uint32_t two = b.lane(LaneKind::Thread, "adder", 2);
  const std::uint32_t counter = b.variable("counter", 2);
  const auto at = [](Time micros) { return micros * us; };
  for (const std::uint32_t lane : {one, two}) {
    b.at(0, EventKind::Create, lane);
    b.at(0, EventKind::Run, lane);
  }
  b.at(at(10), EventKind::Read, one, counter, zigzag(0));
  b.at(at(20), EventKind::Read, two, counter, zigzag(0));
  b.at(at(40), EventKind::Write, two, counter, zigzag(1));
  b.at(at(60), EventKind::Write, one, counter, zigzag(1));
  b.at(at(60), EventKind::Lost, one, counter, 1);
  for (const std::uint32_t lane : {one, two}) b.at(at(80), EventKind::Finish, lane);
  return std::make_unique<SampleRun>(b.finish(at(80)), "the interpreter decides");
}

PictureState withArrows() {
  PictureState picture;
  picture.arrows = true;
  return picture;
}

Layout whole(const Timeline& timeline, double width) {
  return timeline.layout({0, timeline.end(), width, timeline.contentHeight(), 0});
}

std::vector<std::string> labels(const Layout& layout) {
  std::vector<std::string> out;
  for (const Row& row : layout.rows) out.push_back(row.label);
  return out;
}

} // namespace switchpoint
