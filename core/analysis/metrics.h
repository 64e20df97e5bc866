// The numbers of one run: times per state, switches by cause, waits, lag, lost updates, percentiles.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "analysis/intervals.h"
#include "trace/trace.h"

namespace switchpoint {

struct Switches {
  std::uint64_t yield = 0;   // gave up by itself: sleep(0), or on a loop an await that suspends
  std::uint64_t preempt = 0; // forced: OS quantum or a requested GIL drop
  std::uint64_t block = 0;   // waited for I/O, a timer, a primitive, a join
  std::uint64_t gilDrop = 0; // of the preempted, those at the GIL
  std::uint64_t osPreempt = 0;
};

struct TaskMetrics {
  std::uint32_t lane = 0;
  Time start = 0; // created
  Time firstRun = 0;
  Time end = 0;
  Duration cpu = 0;        // running
  Duration wait = 0;       // everything between start and end that is not running
  Duration response = 0;   // firstRun - start
  Duration turnaround = 0; // end - start
  std::array<Duration, kStateCount> time{};
};

struct Percentiles {
  Duration p50 = 0, p95 = 0, p99 = 0, most = 0;
};

struct VariableResult {
  std::string name;
  bool hasExpected = false;
  std::int64_t expected = 0;
  std::int64_t final = 0; // in the parent's memory, or the machine-wide one
  std::uint64_t made = 0; // all memories together
  std::uint64_t lost = 0;
  std::vector<std::int64_t> perProcess; // final value in each memory, where it differs by process
};

struct Metrics {
  Time elapsed = 0;
  std::vector<TaskMetrics> tasks; // one per task lane, in lane order
  Switches switches;
  // Summed over task lanes: running, ready, gil wait, blocked (I/O, primitives, joins), overhead.
  std::array<Duration, kStateCount> time{};
  std::vector<double> coreUse; // share of [0, elapsed] each core was running something
  Duration anyCore = 0;        // in [0, elapsed], how long at least one core was running something
  Duration severalCores = 0;   // … and how long two or more were
  std::uint64_t gilWaits = 0;
  Duration gilWaitMost = 0;
  Duration loopLagMost = 0;
  Percentiles turnaround;
  Percentiles loopLag;
  double tasksPerSecond = 0;
  std::uint64_t lostUpdates = 0;
  std::vector<VariableResult> variables;
  std::uint64_t memoryBytes = 0;
  std::uint64_t virtualBytes = 0;
};

// Where the flag is set meanwhile they are of no use.
Metrics measure(const Trace& trace, const Intervals& intervals, CancelFlag cancelled = nullptr);

} // namespace switchpoint
