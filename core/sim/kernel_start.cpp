// How threads, processes and tasks come to life, and what that costs.
#include <algorithm>
#include <cassert>

#include "sim/kernel_hot.h"

namespace switchpoint {

void Kernel::usesMemory(std::int64_t resident, std::int64_t address) {
  state_.resident = static_cast<std::uint64_t>(static_cast<std::int64_t>(state_.resident) + resident);
  state_.virtualBytes = static_cast<std::uint64_t>(static_cast<std::int64_t>(state_.virtualBytes) + address);
  state_.outcome.memoryPeak = std::max(state_.outcome.memoryPeak, state_.resident);
  state_.outcome.virtualPeak = std::max(state_.outcome.virtualPeak, state_.virtualBytes);
}

ThreadId Kernel::addThread(ThreadRole role, std::uint32_t process, std::uint32_t lane) {
  const auto id = static_cast<ThreadId>(state_.threads.size());
  Thread t;
  t.role = role;
  t.lane = lane;
  t.process = process;
  t.timer = state_.wheel.add(id << 1);
  state_.threads.push_back(t);
  Process& p = state_.processes[process];
  ++p.threads;
  contextOf_ = kNone;
  if (++p.everThreads > 1) usesMemory(costs_.threadResident, costs_.threadVirtual);
  return id;
}

// A process of its own: its memory is a copy of the parent's under fork, fresh otherwise.
std::uint32_t Kernel::addProcess(std::uint32_t parent) {
  const auto index = static_cast<std::uint32_t>(state_.processes.size());
  Process process;
  process.gil.present = setup_.placement.lock == Lock::Gil;
  process.gil.object = static_cast<std::uint32_t>(objects_.size());
  if (process.gil.present) objects_.push_back({ObjectKind::Gil, "GIL", "gil", index});
  state_.processes.push_back(process);
  const std::size_t variables = workload_.variables.size();
  const bool copied = index > 0 && startMethod() == StartMethod::Fork && !setup_.placement.subinterpreters;
  for (std::size_t v = 0; v < variables; ++v) {
    Cell cell;
    cell.value = copied ? state_.cells[(parent + 1) * variables + v].value : workload_.variables[v].initial;
    state_.cells.push_back(cell);
  }
  const bool interpreter = setup_.placement.subinterpreters && index > 0;
  usesMemory(index == 0 ? costs_.baseResident : interpreter ? costs_.interpreterResident : costs_.processResident, 0);
  return index;
}

TaskId Kernel::addTask(std::uint32_t group, TaskId parent, bool daemon) {
  const Group& g = workload_.groups[group];
  const auto id = static_cast<TaskId>(state_.tasks.size());
  touchIfUntimed(TouchKind::Spawn, TouchMode::Write, group);
  const std::uint32_t ordinal = ++state_.ordinals[group];
  const Home home = setup_.placement.home;
  Task k;
  k.group = static_cast<std::uint16_t>(group);
  k.ordinal = ordinal;
  k.parent = parent;
  k.daemon = daemon;
  k.body = state_.bodies->create(group, ordinal);
  const LaneKind kind = home == Home::Thread    ? LaneKind::Thread
                        : home == Home::Process ? LaneKind::Process
                                                : LaneKind::Task;
  k.lane = addLane(kind, 0, groupLabels_[group], g.count > 1 || g.spawnedOnly ? ordinal : 0);
  lanes_[k.lane].isTask = true;
  if (home == Home::LoopTask) {
    k.timer = state_.wheel.add(id << 1 | 1);
    k.host = state_.main.thread;
    lanes_[k.lane].parent = thread(state_.main.thread).lane + 1;
    usesMemory(costs_.taskResident, 0);
  }
  const std::uint32_t creator = parent != kNone ? task(parent).lane : state_.mainLane;
  recorder_.event(EventKind::Create, state_.now, k.lane, creator + 1, g.step);
  if (!daemon) ++state_.alive;
  state_.tasks.push_back(k);
  if (state_.tasks.size() > setup_.budget.tasks) finish(EndKind::Budget);
  return id;
}

// Starts a task as its model says. True: the starting thread goes on.
bool Kernel::startTask(ThreadId by, TaskId id) {
  if (state_.ended) return false;
  switch (setup_.placement.home) {
  case Home::Inline: return runInline(by, id);
  case Home::LoopTask:
    loopSoon(id, kNone);
    thread(by).left += costs_.taskCreate;
    return true;
  case Home::Thread: return startThreadFor(by, id);
  case Home::Process: return startProcessFor(by, id);
  case Home::ThreadPool:
  case Home::ProcessPool: {
    Job job;
    job.task = id;
    const Payload& payload = workload_.groups[task(id).group].payload;
    if (setup_.placement.home == Home::ProcessPool) {
      if (!payload.picklable) {
        --state_.alive;
        task(id).status = TaskStatus::Finished;
        recorder_.event(EventKind::Finish, state_.now, task(id).lane, 1);
        failMain(kUnpicklable);
        return true;
      }
      job.payload = &payload;
      if (payload.bytes > 0) overhead(by, OverheadKind::Pickle, pickleCost(payload, false), thread(by).then);
    }
    return submit(by, 0, job);
  }
  }
  return true;
}

// The task's body runs here and now; who asked for it goes on afterwards.
bool Kernel::runInline(ThreadId by, TaskId id) {
  Thread& t = thread(by);
  Task& k = task(id);
  if (t.task != kNone) {
    recorder_.event(EventKind::BlockJoin, state_.now, task(t.task).lane, k.lane + 1, 0);
  }
  k.below = t.task;
  k.host = by;
  k.status = TaskStatus::Alive;
  host(t, id);
  t.then = Then::Body;
  t.pending.want = Want::Go;
  recorder_.event(EventKind::Run, state_.now, k.lane, t.core);
  return true;
}

bool Kernel::startThreadFor(ThreadId by, TaskId id) {
  const ThreadId child = addThread(ThreadRole::Task, thread(by).process, task(id).lane);
  lanes_[task(id).lane].process = thread(by).process;
  Thread& t = thread(child);
  host(t, id);
  task(id).host = child;
  task(id).status = TaskStatus::Alive;
  return launchThread(by, child);
}

// Thread.start() returns when the child has begun (fact sheet C4): the starter sleeps on an event meanwhile.
bool Kernel::launchThread(ThreadId by, ThreadId child) {
  if (setup_.untimed) { // the child has done nothing yet that the starter would have to wait for
    thread(child).begun = true;
    makeReady(child);
    return true;
  }
  thread(child).starter = by;
  thread(child).status = ThreadStatus::Blocked;
  emit(by, EventKind::Overhead, static_cast<std::uint64_t>(OverheadKind::ThreadStart));
  leaveGil(by);
  leaveCore(by);
  thread(by).status = ThreadStatus::Blocked;
  const Duration cost = jittered(costs_.threadStart) + std::exchange(thread(by).left, 0);
  if (cost > 0) {
    state_.wheel.set(thread(child).timer, state_.now + cost);
  } else {
    makeReady(child);
  }
  return false;
}

bool Kernel::startProcessFor(ThreadId by, TaskId id) {
  const Payload& payload = workload_.groups[task(id).group].payload;
  const bool pickles = startMethod() != StartMethod::Fork || setup_.placement.subinterpreters;
  if (pickles && !payload.picklable) {
    task(id).status = TaskStatus::Finished;
    recorder_.event(EventKind::Finish, state_.now, task(id).lane, 1);
    --state_.alive;
    failMain(kUnpicklable);
    return true;
  }
  const std::uint32_t process = addProcess(thread(by).process);
  const std::uint32_t lane = task(id).lane;
  lanes_[lane].process = process;
  state_.processes[process].lane = lane;
  const ThreadId child = addThread(ThreadRole::Task, process, lane);
  Thread& t = thread(child);
  host(t, id);
  t.then = Then::ChildBegin;
  task(id).host = child;
  task(id).status = TaskStatus::Alive;
  if (pickles && payload.bytes > 0) {
    recorder_.event(EventKind::Send, state_.now, thread(by).lane, lane + 1, static_cast<std::uint64_t>(payload.bytes));
    thread(by).left += pickleCost(payload, false);
  }
  return launch(by, child);
}

// Starts a worker or a process: what the starter pays, and what the child pays on its own core before it begins.
bool Kernel::launch(ThreadId by, ThreadId child) {
  Thread& t = thread(by);
  if (thread(child).process == t.process) return launchThread(by, child);
  Thread& c = thread(child);
  c.status = ThreadStatus::Blocked;
  Duration parent = costs_.threadStart;
  OverheadKind kind = OverheadKind::Interpreter;
  Duration own = costs_.interpreterStart;
  if (!setup_.placement.subinterpreters) {
    switch (startMethod()) {
    case StartMethod::Fork:
      kind = OverheadKind::Fork;
      parent = costs_.fork;
      own = 0;
      break;
    case StartMethod::ForkServer:
      kind = OverheadKind::ForkServer;
      own = costs_.forkServer;
      parent =
          state_.main.serverStarted ? costs_.fork : std::max(costs_.forkServerFirst - costs_.forkServer, costs_.fork);
      state_.main.serverStarted = true;
      own = std::max<Duration>(own - costs_.fork, 0);
      break;
    case StartMethod::Spawn:
      kind = OverheadKind::Spawn;
      parent = costs_.fork;
      own = std::max<Duration>(costs_.spawn - costs_.fork, 0);
      break;
    }
  }
  parent = jittered(parent);
  const Duration before = t.left;
  const Then then = t.then;
  overhead(by, kind, before + parent, then);
  const Then first = c.then;
  overhead(child, kind, jittered(own), first);
  if (parent + before > 0) {
    state_.wheel.set(c.timer, state_.now + before + parent);
  } else {
    makeReady(child);
  }
  return true;
}

// The new process has its interpreter: it unpickles its arguments, then runs.
bool Kernel::childBegin(ThreadId id) {
  Thread& t = thread(id);
  const Payload& payload = workload_.groups[task(t.task).group].payload;
  t.then = Then::Body;
  t.pending.want = Want::Go;
  if (startMethod() == StartMethod::Fork && !setup_.placement.subinterpreters) return true;
  if (payload.bytes == 0) return true;
  recorder_.event(EventKind::Receive, state_.now, t.lane, state_.mainLane + 1,
                  static_cast<std::uint64_t>(payload.bytes));
  overhead(id, OverheadKind::Unpickle, transferCost(payload) + pickleCost(payload, true), Then::Body);
  return true;
}

// A thread runs for the first time: who started it may go on.
void Kernel::begun(ThreadId id) {
  Thread& t = thread(id);
  t.begun = true;
  if (t.starter == kNone) return;
  const ThreadId starter = t.starter;
  t.starter = kNone;
  wakeThread(starter, t.lane, jittered(costs_.lockWake));
}

Duration Kernel::pickleCost(const Payload& payload, bool load) const {
  double perByte = costs_.pickleBytePs;
  if (payload.objects) perByte = load ? costs_.loadObjectBytePs : costs_.dumpObjectBytePs;
  return static_cast<Duration>(perByte * static_cast<double>(payload.bytes) / 1000.0);
}

Duration Kernel::transferCost(const Payload& payload) const {
  if (setup_.placement.subinterpreters) return 0;
  return costs_.pipe + static_cast<Duration>(costs_.pipeBytePs * static_cast<double>(payload.bytes) / 1000.0);
}

} // namespace switchpoint
