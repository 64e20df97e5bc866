// How tasks, threads and the whole run end: results, errors, deadlock, what is left in memory.
#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "base/notice.h"
#include "sim/kernel_hot.h"

namespace switchpoint {

// The body has nothing left to do. What a process has computed is pickled before it ends.
bool Kernel::bodyDone(ThreadId id) {
  Thread& t = thread(id);
  const Home home = setup_.placement.home;
  const Payload& payload = workload_.groups[task(t.task).group].payload;
  t.pending.want = Want::Go;
  if (home == Home::Process || home == Home::ProcessPool) {
    if (!payload.picklable) return raise(id, kUnpicklable);
    if (payload.bytes > 0) {
      recorder_.event(EventKind::Send, state_.now, t.lane, state_.mainLane + 1,
                      static_cast<std::uint64_t>(payload.bytes));
      overhead(id, OverheadKind::Pickle, pickleCost(payload, false) + transferCost(payload), Then::TaskDone);
      return true;
    }
  }
  return finishTask(id);
}

bool Kernel::finishTask(ThreadId id) {
  const TaskId done = thread(id).task;
  Task& k = task(done);
  k.status = TaskStatus::Finished;
  const ThreadRole role = thread(id).role;
  const bool ownLane = k.lane == thread(id).lane;
  if (!ownLane) recorder_.event(EventKind::Finish, state_.now, k.lane, k.raised ? 1 : 0);
  if (role == ThreadRole::Loop || role == ThreadRole::Worker || role == ThreadRole::Main) host(thread(id), kNone);
  if (ownLane) threadEnds(id, k.raised ? 1 : 0);
  taskEnded(done);
  if (state_.ended) return false;
  switch (role) {
  case ThreadRole::Task: return false;
  case ThreadRole::Loop: return leaveTask(id);
  case ThreadRole::Worker: {
    Thread& t = thread(id);
    Job& job = state_.pools[t.pool].current[t.member];
    t.then = Then::WorkerNext;
    t.pending.want = Want::Go;
    if (job.more > 0) {
      --job.more;
      ++job.task;
      workerTakes(id, job.task);
    }
    return true;
  }
  case ThreadRole::Main: {
    Thread& t = thread(id);
    host(t, task(done).below);
    t.then = t.task == kNone ? Then::Main : Then::Body;
    t.pending.want = Want::Go;
    if (t.task != kNone) recorder_.event(EventKind::Run, state_.now, task(t.task).lane, t.core);
    return true;
  }
  }
  return false;
}

// The task raised. Threads report it and the others go on; elsewhere it reaches main (MODELS.md).
bool Kernel::raise(ThreadId id, const std::string& error) {
  Thread& t = thread(id);
  t.pending.want = Want::Go;
  if (t.task == kNone) {
    failMain(error);
    return mainEnds(id);
  }
  Task& k = task(t.task);
  k.failure = nullptr;
  if (!k.raised) {
    k.raised = true;
    k.error = static_cast<std::uint32_t>(state_.errors.size());
    state_.errors.push_back(error);
    recorder_.event(EventKind::Raise, state_.now, k.lane, addString(error), 0);
    releaseHeld(t.task);
  }
  if (k.away) {
    recorder_.event(EventKind::BlockJoin, state_.now, k.lane, t.lane + 1, 0);
    k.away = false;
    k.host = state_.main.thread;
    const TaskId failed = t.task;
    host(t, kNone);
    t.then = Then::WorkerNext;
    k.failure = kRaisedElsewhere;
    loopCallback(failed);
    return true;
  }
  switch (setup_.placement.home) {
  case Home::Inline: failMain(error); return mainEnds(id);
  case Home::LoopTask:
    if (!state_.main.failed) failMain(error);
    break;
  case Home::Thread:
  case Home::Process: report(k, error); break;
  case Home::ThreadPool:
  case Home::ProcessPool: break;
  }
  return finishTask(id);
}

// Leaving a `with` by an error releases what it holds.
void Kernel::releaseHeld(TaskId id) {
  for (const std::uint32_t primitive : state_.bodies->unwinds(task(id).body)) {
    touchIfUntimed(TouchKind::Primitive, TouchMode::Write, primitive);
    const Answer answer = primitiveInfo_[primitive]->ask(state_.primitives[primitive].state, state_.values, 1, id, 0);
    if (answer.verdict != Verdict::Done) continue;
    recorder_.event(EventKind::Release, state_.now, task(id).lane, primitive, 0);
    wakeFrom(primitive, answer.wakes, id, nullptr);
  }
}

// threading.excepthook and multiprocessing's Process._bootstrap.
void Kernel::report(const Task& k, const std::string& error) {
  touchIfUntimed(TouchKind::Output, TouchMode::Write, 1);
  Lane lane = lanes_[k.lane];
  const std::string name = strings_[lane.label] + (lane.ordinal > 0 ? fmt::format("-{}", lane.ordinal) : "");
  if (setup_.placement.home == Home::Thread) {
    state_.outcome.err += fmt::format("Exception in thread {}:\nTraceback (most recent call last):\n{}\n", name, error);
  } else {
    state_.outcome.err += fmt::format("Process {}:\nTraceback (most recent call last):\n{}\n", name, error);
  }
}

void Kernel::taskEnded(TaskId id) {
  const Task& k = task(id);
  MainScript& main = state_.main;
  if (setup_.placement.home == Home::LoopTask) usesMemory(-costs_.taskResident, 0);
  if (!k.daemon) --state_.alive;
  touchIfUntimed(TouchKind::Ends, TouchMode::Add, 0);
  if (k.parent != kNone) {
    touchIfUntimed(TouchKind::Children, TouchMode::Add, k.parent);
    Task& parent = task(k.parent);
    if (parent.joins > 0 && parent.joinsGroup == k.group && !k.daemon && --parent.joins == 0) {
      goOn(k.parent, id, false);
    }
  }
  if (setup_.placement.home == Home::LoopTask) {
    if (main.waitsForAll && (state_.alive == 0 || (main.failed && !main.called))) {
      main.called = true;
      loopCallback(main.task);
    }
    return;
  }
  const bool joined = main.waitsFor == id || (main.waitsForAll && state_.alive == 0);
  if (!joined || thread(main.thread).status != ThreadStatus::Blocked) return;
  main.waitsFor = kNone;
  main.waitsForAll = false;
  wakeThread(main.thread, k.lane, jittered(joinLatency()));
}

// From the end of a thread or process to whoever joins it.
Duration Kernel::joinLatency() const {
  switch (setup_.placement.home) {
  case Home::Thread: return costs_.threadJoin;
  case Home::Process: return setup_.placement.subinterpreters ? costs_.threadJoin : costs_.processJoin;
  case Home::Inline:
  case Home::LoopTask:
  case Home::ThreadPool:
  case Home::ProcessPool: break;
  }
  return costs_.lockWake;
}

void Kernel::threadEnds(ThreadId id, std::uint64_t how) {
  Thread& t = thread(id);
  recorder_.event(EventKind::Finish, state_.now, t.lane, how);
  leaveGil(id);
  leaveCore(id);
  t.status = ThreadStatus::Finished;
  Process& process = state_.processes[t.process];
  contextOf_ = kNone;
  if (--process.threads > 0) {
    usesMemory(-costs_.threadResident, -costs_.threadVirtual);
  } else if (t.process > 0) {
    usesMemory(setup_.placement.subinterpreters ? -costs_.interpreterResident : -costs_.processResident, 0);
  }
}

// Lanes that the end of the run cuts off: detached tasks, cancelled ones, daemons.
void Kernel::abandon() {
  const bool cancelled = setup_.placement.home == Home::LoopTask;
  for (const Task& k : state_.tasks) {
    if (k.status == TaskStatus::Finished || k.isMain) continue;
    const bool ownThread = k.host != kNone && thread(k.host).lane == k.lane;
    if (!ownThread) recorder_.event(EventKind::Finish, state_.now, k.lane, cancelled ? 2 : 3);
  }
  for (Thread& t : state_.threads) {
    if (t.status == ThreadStatus::Finished) continue;
    recorder_.event(EventKind::Finish, state_.now, t.lane, 3);
  }
}

void Kernel::finish(EndKind end) {
  if (state_.ended) return;
  state_.ended = true;
  Outcome& outcome = state_.outcome;
  outcome.end = end;
  outcome.last = state_.now;
  if (!state_.mainDone) outcome.elapsed = state_.now;
  if (end == EndKind::Deadlock) outcome.exitCode = 3;
  if (end == EndKind::Budget) {
    outcome.exitCode = 2;
    outcome.notice = fmt::format(kBudgetUsedUp, state_.steps, formatDuration(state_.now));
  }
  if (end != EndKind::Deadlock) abandon();
  addFinals();
}

void Kernel::addFinals() {
  const std::size_t variables = workload_.variables.size();
  for (std::size_t v = 0; v < variables; ++v) {
    const bool machineWide = workload_.variables[v].shared != SharedKind::Plain;
    const std::size_t rows = machineWide ? 1 : state_.processes.size();
    for (std::size_t p = 0; p < rows; ++p) {
      const Cell& cell = state_.cells[(machineWide ? 0 : p + 1) * variables + v];
      FinalValue value;
      value.variable = static_cast<std::uint32_t>(v);
      value.process = static_cast<std::uint32_t>(p);
      value.value = cell.value;
      value.made = cell.made;
      value.lost = cell.before + cell.made - cell.visible;
      state_.outcome.finals.push_back(value);
    }
  }
}

// Everybody who waits, for what, and who has it.
void Kernel::describeDeadlock() {
  std::vector<WaitEdge>& waits = state_.outcome.waits;
  for (const Task& k : state_.tasks) {
    if (k.status == TaskStatus::Finished || (k.object == kNone && k.joins == 0)) continue;
    WaitEdge edge;
    edge.lane = k.lane + 1;
    edge.step = k.request.step;
    if (k.object != kNone) {
      edge.object = k.object + 1;
      const std::uint32_t owner = state_.primitives[k.object].state.owner;
      if (owner != kNobody) edge.holder = task(owner).lane + 1;
    } else {
      for (const Task& child : state_.tasks) {
        if (child.parent == static_cast<TaskId>(&k - state_.tasks.data()) && child.status != TaskStatus::Finished) {
          edge.holder = child.lane + 1;
        }
      }
    }
    waits.push_back(edge);
  }
  if (!state_.mainDone) {
    WaitEdge edge;
    edge.lane = state_.mainLane + 1;
    if (state_.main.waitsFor != kNone) edge.holder = task(state_.main.waitsFor).lane + 1;
    waits.push_back(edge);
  }
  markCycle();
}

void Kernel::markCycle() {
  std::vector<WaitEdge>& waits = state_.outcome.waits;
  const auto edgeOf = [&](std::uint32_t lane) {
    return std::find_if(waits.begin(), waits.end(), [&](const WaitEdge& e) { return e.lane == lane; });
  };
  for (const WaitEdge& start : waits) {
    auto at = edgeOf(start.holder);
    for (std::size_t n = 0; at != waits.end() && n < waits.size() && at->lane != start.lane; ++n)
      at = edgeOf(at->holder);
    if (at == waits.end() || at->lane != start.lane) continue;
    auto mark = edgeOf(start.lane);
    mark->inCycle = true;
  }
  std::stable_partition(waits.begin(), waits.end(), [](const WaitEdge& e) { return e.inCycle; });
}

Trace Kernel::takeTrace() {
  Trace trace;
  trace.columns = recorder_.take();
  trace.lanes = lanes_;
  trace.strings = strings_;
  trace.objects = objects_;
  for (const SourceStep& step : workload_.steps) trace.steps.push_back({step.line, step.column, step.text, step.label});
  if (trace.steps.empty()) trace.steps.emplace_back();
  for (const VariableDecl& v : workload_.variables) {
    trace.variables.push_back({v.name, v.hasExpected, v.initial, v.expected, v.shared != SharedKind::Plain});
  }
  trace.outcome = state_.outcome;
  Provenance& from = trace.provenance;
  from.workload = workload_.id;
  from.title = workload_.title;
  from.source = workload_.source;
  from.text = workload_.text;
  from.model = setup_.model;
  from.profile = profile_.id;
  from.seed = setup_.seed;
  from.cores = setup_.cores;
  from.workers = setup_.placement.workers;
  if (setup_.placement.lock == Lock::Gil) {
    from.switchInterval = workload_.switchInterval > 0 ? workload_.switchInterval : costs_.switchInterval;
  }
  from.textbook = profile_.textbook;
  trace.outcome.notice = joinedNotices(setup_.placement.notice, trace.outcome.notice);
  return trace;
}

} // namespace switchpoint
