// Numbers from intervals (times) and from one pass over the events (counts, cores, lag).
#include "analysis/metrics.h"

#include <algorithm>
#include <cstddef>

#include "base/parallel.h"

namespace switchpoint {
namespace {

std::size_t slot(State state) {
  return static_cast<std::size_t>(state);
}

// Nearest rank: the smallest value that at least `share` per cent of all are not above.
Duration rank(const std::vector<Duration>& sorted, std::size_t share) {
  return sorted[std::max<std::size_t>((sorted.size() * share + 99) / 100, 1) - 1];
}

Percentiles percentiles(std::vector<Duration> values) {
  if (values.empty()) return {};
  std::sort(values.begin(), values.end());
  return {rank(values, 50), rank(values, 95), rank(values, 99), values.back()};
}

TaskMetrics measureTask(const Intervals& intervals, std::uint32_t lane) {
  TaskMetrics task;
  task.lane = lane;
  task.firstRun = kNever;
  const LaneIntervals run = intervals.of(lane);
  if (run.empty()) {
    task.firstRun = 0;
    return task;
  }
  task.start = run.front().start;
  task.end = run.back().state == State::Finished ? run.back().start : intervals.end();
  Time start = task.start;
  for (std::size_t i = 0; i < run.size(); ++i) {
    const Time until = i + 1 < run.size() ? run.start(i + 1) : task.end;
    const State state = run.kind(i).state;
    task.time[slot(state)] += until - start;
    if (state == State::Running) task.firstRun = std::min(task.firstRun, start);
    start = until;
  }
  task.firstRun = std::min(task.firstRun, task.end); // never ran: its whole life was waiting
  task.cpu = task.time[slot(State::Running)];
  task.turnaround = task.end - task.start;
  task.wait = task.turnaround - task.cpu;
  task.response = task.firstRun - task.start;
  return task;
}

// Which cores are in use: a task's lane and its loop's or worker's lane run together on one core.
class CoreUse {
public:
  CoreUse(std::size_t cores, std::size_t lanes, Time until) : cores_(cores), laneCore_(lanes, 0), until_(until) {}

  void change(const Event& event) {
    advance(event.time);
    std::uint32_t& core = laneCore_[event.lane];
    if (core > 0) leave(cores_[core - 1]);
    core = 0;
    if (event.kind != EventKind::Run) return;
    core = static_cast<std::uint32_t>(event.a) + 1;
    if (core > cores_.size()) cores_.resize(core);
    enter(cores_[core - 1]);
  }
  void finish(Metrics& metrics) {
    advance(until_);
    for (Core& core : cores_) {
      if (core.lanes > 0) core.busy += now_ - core.since;
      metrics.coreUse.push_back(until_ > 0 ? static_cast<double>(core.busy) / static_cast<double>(until_) : 0.0);
    }
    metrics.anyCore = any_;
    metrics.severalCores = several_;
  }

  bool running(std::uint32_t lane) const { return laneCore_[lane] != 0; }

private:
  struct Core {
    std::uint32_t lanes = 0; // running on it
    Time since = 0;
    Duration busy = 0;
  };
  void advance(Time time) {
    time = std::max(std::min(time, until_), now_);
    if (inUse_ > 0) any_ += time - now_;
    if (inUse_ > 1) several_ += time - now_;
    now_ = time;
  }
  void enter(Core& core) {
    if (core.lanes++ > 0) return;
    core.since = now_;
    ++inUse_;
  }
  void leave(Core& core) {
    if (--core.lanes > 0) return;
    core.busy += now_ - core.since;
    --inUse_;
  }

  std::vector<Core> cores_;
  std::vector<std::uint32_t> laneCore_; // core + 1; 0: not running
  Time until_;
  Time now_ = 0;
  std::uint32_t inUse_ = 0;
  Duration any_ = 0;
  Duration several_ = 0;
};

bool blocks(EventKind kind) {
  return kind >= EventKind::BlockIo && kind <= EventKind::BlockJoin;
}

// Counts what only events tell.
class EventCounter {
public:
  EventCounter(const Trace& trace, Metrics& metrics)
      : trace_(trace), metrics_(metrics), cores_(trace.provenance.cores, trace.lanes.size(), metrics.elapsed) {}

  void run(CancelFlag cancelled) {
    EventCursor cursor = trace_.events(cancelled);
    Event event;
    while (cursor.next(event)) {
      count(event);
      if (info(event.kind).changesState) cores_.change(event);
    }
    cores_.finish(metrics_);
    metrics_.loopLag = percentiles(std::move(lags_));
    metrics_.loopLagMost = metrics_.loopLag.most;
    metrics_.switches.preempt = metrics_.switches.gilDrop + metrics_.switches.osPreempt;
    if (metrics_.elapsed > 0) metrics_.tasksPerSecond = static_cast<double>(finished_) / toSeconds(metrics_.elapsed);
  }

private:
  void count(const Event& event) {
    const Lane& lane = trace_.lanes[event.lane];
    // A task on a loop or in a pool shares its thread's fate; what happens to the thread is counted there, once.
    const bool ownThread = lane.kind != LaneKind::Task;
    Switches& switches = metrics_.switches;
    if (event.kind == EventKind::Lag) lags_.push_back(static_cast<Duration>(event.a));
    if (ownThread) {
      switches.osPreempt += event.kind == EventKind::Preempt ? 1 : 0;
      switches.gilDrop += event.kind == EventKind::GilDrop ? 1 : 0;
      metrics_.gilWaits += info(event.kind).changesState && info(event.kind).state == State::GilWait ? 1 : 0;
    }
    if (lane.isTask) {
      // On a loop an await that suspends is the task's own decision to give up control; only a blocking call blocks.
      const bool onLoop = lane.parent != 0 && trace_.lanes[lane.parent - 1].kind == LaneKind::Loop;
      const bool suspends = onLoop && blocks(event.kind) && event.kind != EventKind::BlockCall;
      const bool yields = event.kind == EventKind::Yield || (suspends && cores_.running(event.lane));
      switches.yield += yields ? 1 : 0;
      switches.block += blocks(event.kind) && !suspends ? 1 : 0;
      finished_ += event.kind == EventKind::Finish && event.a == 0 ? 1 : 0;
    }
  }

  const Trace& trace_;
  Metrics& metrics_;
  CoreUse cores_;
  std::vector<Duration> lags_;
  std::uint64_t finished_ = 0;
};

std::vector<VariableResult> measureVariables(const Trace& trace) {
  std::vector<VariableResult> results;
  for (std::uint32_t i = 0; i < trace.variables.size(); ++i) {
    const Variable& variable = trace.variables[i];
    VariableResult result{variable.name, variable.hasExpected, variable.expected, variable.initial, 0, 0, {}};
    std::vector<std::int64_t> values;
    for (const FinalValue& value : trace.outcome.finals) {
      if (value.variable != i) continue;
      if (value.process == 0) result.final = value.value;
      result.made += value.made;
      result.lost += value.lost;
      values.push_back(value.value);
    }
    const auto differs = [&](std::int64_t value) { return value != values.front(); };
    if (std::any_of(values.begin(), values.end(), differs)) result.perProcess = std::move(values);
    results.push_back(std::move(result));
  }
  return results;
}

Duration longestGilWait(const Trace& trace, const Intervals& intervals) {
  Duration most = 0;
  for (std::uint32_t lane = 0; lane < trace.lanes.size(); ++lane) {
    const LaneIntervals run = intervals.of(lane);
    for (std::size_t i = 0; i < run.size(); ++i) {
      if (run.kind(i).state != State::GilWait) continue;
      most = std::max(most, (i + 1 < run.size() ? run.start(i + 1) : intervals.end()) - run.start(i));
    }
  }
  return most;
}

// What intervals tell.
void measureTasks(const Trace& trace, const Intervals& intervals, Metrics& metrics, CancelFlag cancelled) {
  std::vector<Duration> turnarounds;
  for (std::uint32_t lane = 0; lane < trace.lanes.size() && !isCancelled(cancelled); ++lane) {
    if (!trace.lanes[lane].isTask) continue;
    metrics.tasks.push_back(measureTask(intervals, lane));
    const TaskMetrics& task = metrics.tasks.back();
    for (std::size_t i = 0; i < kStateCount; ++i) metrics.time[i] += task.time[i];
    turnarounds.push_back(task.turnaround);
  }
  metrics.turnaround = percentiles(std::move(turnarounds));
  metrics.gilWaitMost = longestGilWait(trace, intervals);
}

} // namespace

Metrics measure(const Trace& trace, const Intervals& intervals, CancelFlag cancelled) {
  Metrics metrics;
  metrics.elapsed = trace.outcome.elapsed;
  const auto tasks = [&] { measureTasks(trace, intervals, metrics, cancelled); };
  const auto events = [&] { EventCounter(trace, metrics).run(cancelled); };
  if (intervals.count() < kWorthAThread) {
    tasks();
    events();
  } else {
    both(tasks, events); // they fill different members
  }
  metrics.variables = measureVariables(trace);
  for (const VariableResult& variable : metrics.variables) metrics.lostUpdates += variable.lost;
  metrics.memoryBytes = trace.outcome.memoryPeak;
  metrics.virtualBytes = trace.outcome.virtualPeak;
  return metrics;
}

} // namespace switchpoint
