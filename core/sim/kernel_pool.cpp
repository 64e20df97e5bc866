// Pools: workers that take jobs from one queue, as concurrent.futures does (fact sheet C3), with threads or processes.
#include <algorithm>
#include <cassert>

#include "sim/kernel_hot.h"

namespace switchpoint {

std::uint32_t Kernel::addPool(bool processes, std::uint32_t most) {
  Pool pool;
  pool.processes = processes;
  pool.most = most;
  state_.pools.push_back(std::move(pool));
  return static_cast<std::uint32_t>(state_.pools.size() - 1);
}

// The loop's default executor, or its process pool; made when first used.
std::uint32_t Kernel::poolFor(bool processes) {
  for (std::uint32_t i = 0; i < state_.pools.size(); ++i) {
    if (state_.pools[i].processes == processes) return i;
  }
  const Placement& placement = setup_.placement;
  const std::uint32_t asked = processes ? placement.processPool : placement.threadPool;
  const std::uint32_t standard = processes ? setup_.cores : std::min(32u, setup_.cores + 4);
  return addPool(processes, asked > 0 ? asked : standard);
}

// Puts a job into the queue; an idle worker takes it, or a new one is started while there may be more.
// True: the submitting thread goes on; false: it waits for the new worker to begin.
bool Kernel::submit(ThreadId by, std::uint32_t pool, const Job& job) {
  Pool& p = state_.pools[pool];
  touchIfUntimed(TouchKind::Pool, TouchMode::Write, pool);
  p.jobs.push(job);
  if (p.idle > 0) {
    --p.idle;
    const ThreadId worker = p.sleepers.pop();
    // A loop's executor: what of the measured trip is neither the loop's nor the worker's own work passes before it
    // runs.
    const bool loop = setup_.placement.home == Home::LoopTask;
    wakeThread(worker, thread(by).lane, jittered(loop ? costs_.executorTrip : costs_.lockWake));
    return true;
  }
  return p.created >= p.most || startWorker(by, pool);
}

bool Kernel::startWorker(ThreadId by, std::uint32_t pool) {
  const bool processes = state_.pools[pool].processes;
  const std::uint32_t ordinal = ++state_.pools[pool].created;
  std::uint32_t process = thread(by).process;
  if (processes) process = addProcess(process);
  // A loop has pools of both kinds; their workers must be told apart.
  const bool besideThreads = processes && setup_.placement.home == Home::LoopTask;
  std::uint32_t& label = besideThreads ? state_.processLabel : state_.workerLabel;
  if (label == 0) label = addString(besideThreads ? "process" : "worker");
  const std::uint32_t lane = addLane(processes ? LaneKind::Process : LaneKind::Thread, process, label, ordinal);
  if (processes) state_.processes[process].lane = lane;
  recorder_.event(EventKind::Create, state_.now, lane, thread(by).lane + 1, 0);
  const ThreadId worker = addThread(ThreadRole::Worker, process, lane);
  Thread& w = thread(worker);
  w.pool = pool;
  w.then = Then::WorkerNext;
  w.member = static_cast<std::uint32_t>(state_.pools[pool].members.size());
  state_.pools[pool].members.push_back(worker);
  state_.pools[pool].current.emplace_back();
  return launch(by, worker);
}

// A task of a loop hands a step, or a run of steps, to a pool and suspends.
bool Kernel::offload(ThreadId id, std::uint32_t pool, const Job& job) {
  Thread& t = thread(id);
  Task& k = task(job.task);
  k.homeCost = 0;
  if (job.payload != nullptr && !job.payload->picklable) return raise(id, kUnpicklable);
  recorder_.event(EventKind::Offload, state_.now, k.lane, 0, job.step);
  if (job.payload != nullptr && job.payload->bytes > 0) {
    recorder_.event(EventKind::Send, state_.now, k.lane, 0, static_cast<std::uint64_t>(job.payload->bytes));
  }
  recorder_.event(EventKind::BlockJoin, state_.now, k.lane, 0, job.step);
  host(t, kNone);
  t.then = Then::LoopNext;
  t.pending.want = Want::Go;
  burst(t, Burst::Python, costs_.executorTrip / 6 + (job.payload != nullptr ? pickleCost(*job.payload, false) : 0),
        false);
  return submit(id, pool, job);
}

bool Kernel::workerNext(ThreadId id) {
  Thread& t = thread(id);
  Pool& pool = state_.pools[t.pool];
  touchIfUntimed(TouchKind::Pool, TouchMode::Write, t.pool);
  if (!pool.jobs.empty()) {
    const Job job = pool.jobs.pop();
    pool.current[t.member] = job;
    workerTakes(id, job.task);
    return true;
  }
  if (pool.closing) {
    threadEnds(id, 0);
    return false;
  }
  ++pool.idle;
  pool.sleepers.push(id);
  recorder_.event(EventKind::BlockIdle, state_.now, t.lane);
  park(id);
  return false;
}

// The worker begins with a task: what it was sent is unpickled first.
void Kernel::workerTakes(ThreadId id, TaskId next) {
  Thread& t = thread(id);
  Task& k = task(next);
  const Payload* payload = state_.pools[t.pool].current[t.member].payload;
  k.away = setup_.placement.home == Home::LoopTask;
  k.host = id;
  k.status = TaskStatus::Alive;
  host(t, next);
  t.then = Then::WorkerBegin;
  if (payload != nullptr && payload->bytes > 0) {
    recorder_.event(EventKind::Receive, state_.now, t.lane, 0, static_cast<std::uint64_t>(payload->bytes));
    overhead(id, OverheadKind::Unpickle, transferCost(*payload) + pickleCost(*payload, true), Then::WorkerBegin);
    if (t.left > 0) return;
  }
  recorder_.event(EventKind::Run, state_.now, k.lane, t.core);
}

bool Kernel::workerBegin(ThreadId id) {
  Thread& t = thread(id);
  Job& job = state_.pools[t.pool].current[t.member];
  t.pending.want = Want::Go;
  if (job.length < 0) {
    t.then = Then::Body;
    return true;
  }
  t.then = Then::WorkerReport;
  recorder_.event(EventKind::Step, state_.now, t.lane, job.step);
  recorder_.event(EventKind::Step, state_.now, task(t.task).lane, job.step);
  const Duration length = job.length;
  job.length = 0;
  if (job.blocks)
    return blockThread(id, EventKind::BlockCall, state_.now + length + jittered(costs_.timerSlack), job.step);
  if (job.native) leaveGil(id);
  burst(t, job.native ? Burst::Native : Burst::Python, length, !job.native);
  return true;
}

// The worker is done with a step of somebody's task: the result goes back, pickled where it comes from a process.
bool Kernel::workerReport(ThreadId id) {
  Thread& t = thread(id);
  Job& job = state_.pools[t.pool].current[t.member];
  if (job.payload != nullptr && job.payload->bytes > 0 && !job.reported) {
    job.reported = true;
    overhead(id, OverheadKind::Pickle, pickleCost(*job.payload, false), Then::WorkerReport);
    if (t.left > 0) return true;
  }
  comeHome(t.task, id);
  host(t, kNone);
  t.then = Then::WorkerNext;
  t.pending.want = Want::Go;
  return true;
}

// A task that was away is told the result by its loop.
void Kernel::comeHome(TaskId id, ThreadId worker) {
  Task& k = task(id);
  const Job& job = state_.pools[thread(worker).pool].current[thread(worker).member];
  k.away = false;
  k.host = state_.main.thread;
  recorder_.event(EventKind::BlockJoin, state_.now, k.lane, thread(worker).lane + 1, job.step);
  if (job.payload == nullptr) return loopCallback(id);
  recorder_.event(EventKind::Send, state_.now, thread(worker).lane, k.lane + 1,
                  static_cast<std::uint64_t>(job.payload->bytes));
  k.homeCost = pickleCost(*job.payload, true);
  k.onTimer = false;
  state_.wheel.set(k.timer, state_.now + transferCost(*job.payload));
}

// No more jobs come: idle workers end, busy ones when they are done.
void Kernel::closePools() {
  for (Pool& pool : state_.pools) {
    pool.closing = true;
    while (!pool.sleepers.empty()) {
      const ThreadId worker = pool.sleepers.pop();
      state_.wheel.cancel(thread(worker).timer);
      thread(worker).status = ThreadStatus::Finished;
      recorder_.event(EventKind::Finish, state_.now, thread(worker).lane, 0);
      --state_.processes[thread(worker).process].threads;
      contextOf_ = kNone;
    }
    pool.idle = 0;
  }
}

} // namespace switchpoint
