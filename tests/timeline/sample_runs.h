// Traces made by hand: the first look under three schedulers, and others that layouts are tested with.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analysis/intervals.h"
#include "analysis/metrics.h"
#include "timeline/timeline.h"
#include "trace/recorder.h"
#include "trace/trace.h"

namespace switchpoint {

// A trace under construction: lanes and events in time order.
class TraceBuilder {
public:
  explicit TraceBuilder(const std::string& model);

  std::uint32_t lane(LaneKind kind, const std::string& label, std::uint32_t ordinal, std::uint32_t parent = 0,
                     bool isTask = true, std::uint32_t process = 0);
  std::uint32_t object(ObjectKind kind, const std::string& name, const std::string& type, std::uint32_t process = 0);
  std::uint32_t variable(const std::string& name, std::int64_t expected); // begins at 0
  std::uint32_t step(std::uint32_t line, const std::string& text);

  // Events may be given out of order of time; equal times keep the order given.
  void at(Time time, EventKind kind, std::uint32_t lane, std::uint64_t a = 0, std::uint64_t b = 0, std::uint64_t c = 0);
  Trace finish(Time elapsed);

private:
  std::uint32_t string(const std::string& text);
  Trace trace_;
  std::vector<Event> events_;
};

// A run and what is read from it, kept where a Timeline can point at it.
struct SampleRun {
  Trace trace;
  Intervals intervals;
  Metrics metrics;
  std::string whoDecides;

  SampleRun(Trace made, std::string who);
  TimelineRun view() const { return {&trace, &intervals, &metrics, "", whoDecides}; }
};
using SampleRuns = std::vector<std::unique_ptr<SampleRun>>;

std::vector<TimelineRun> views(const SampleRuns& runs);

// Four tasks: io 400 ms, cpu 150 ms, update, io 200 ms; under asyncio, threads and processes.
SampleRuns firstLook();
std::unique_ptr<SampleRun> firstLookAsyncio();
std::unique_ptr<SampleRun> firstLookThreads();
std::unique_ptr<SampleRun> firstLookProcesses();
// `count` tasks "order" of a loop: each waits for I/O one second, then runs 10 µs one after the other.
std::unique_ptr<SampleRun> manyTasks(std::uint32_t count);
// Threads that alternate between running 3 µs and waiting 1 µs for the GIL, `count` times.
std::unique_ptr<SampleRun> denseThread(std::uint32_t count, std::uint32_t threads = 1);
// adder-1 reads 0 at 10 µs; adder-2 reads 0 at 20 µs and writes 1 at 40 µs; adder-1 writes 1 over it at 60 µs. All end
// at 80 µs.
std::unique_ptr<SampleRun> lostUpdate();

PictureState withArrows(); // nothing else is asked for

constexpr double kWidth = 128 + 1200 + 16; // of a picture of the first look in which a pixel is a millisecond
// All of the time and all rows.
Layout whole(const Timeline& timeline, double width = 128 + 1000 + 16);
std::vector<std::string> labels(const Layout& layout);

} // namespace switchpoint
