// The main script: starts the tasks of all groups in file order when they are due, then joins or gathers them.
#include <algorithm>
#include <cassert>

#include "sim/kernel_hot.h"

namespace switchpoint {

void Kernel::begin() {
  const Placement& placement = setup_.placement;
  const bool loop = placement.home == Home::LoopTask;
  const std::uint64_t count = startedTasks(workload_);
  state_.ordinals.assign(workload_.groups.size(), 0);
  state_.tasks.reserve(count + 1);
  const bool threads = placement.home == Home::Thread || placement.home == Home::Process;
  state_.threads.reserve(threads ? count + 1 : 1);
  state_.wheel.reserve(count + 2);
  lanes_.reserve(count + 2);
  for (std::uint32_t g = 0; g < workload_.groups.size(); ++g) {
    if (!workload_.groups[g].spawnedOnly) state_.bodies->reserve(g, workload_.groups[g].count);
  }
  addProcess(kNone);
  const std::uint32_t lane = addLane(loop ? LaneKind::Loop : LaneKind::Thread, 0, addString(loop ? "loop" : "main"), 0);
  lanes_[lane].isMain = !loop;
  state_.processes[0].lane = lane;
  recorder_.event(EventKind::Create, 0, lane, 0, 0);
  const ThreadId id = addThread(loop ? ThreadRole::Loop : ThreadRole::Main, 0, lane);
  MainScript& main = state_.main;
  main.thread = id;
  main.arrivals = Rng::forStream(setup_.seed, 0x6172726976616c73);
  state_.mainLane = lane;
  Thread& t = thread(id);
  t.begun = true;
  t.then = Then::Main;
  if (loop) {
    t.pool = 0;
    state_.loops.emplace_back();
    state_.loops[0].thread = id;
    Task k;
    k.isMain = true;
    k.host = id;
    k.timer = state_.wheel.add(1);
    k.lane = addLane(LaneKind::Task, 0, addString("main"), 0);
    lanes_[k.lane].isMain = true;
    lanes_[k.lane].parent = lane + 1;
    recorder_.event(EventKind::Create, 0, k.lane, lane + 1, 0);
    main.task = 0;
    state_.mainLane = k.lane;
    state_.tasks.push_back(k);
    state_.loops[0].ready.push({0, kNone, 0});
    t.then = Then::LoopNext;
  }
  main.first = static_cast<TaskId>(state_.tasks.size());
  if (placement.home == Home::ThreadPool || placement.home == Home::ProcessPool) {
    addPool(placement.home == Home::ProcessPool, placement.workers);
  }
  makeReady(id);
}

bool Kernel::mainNext(ThreadId id) {
  MainScript& main = state_.main;
  if (main.failed) return mainEnds(id);
  if (main.phase == 0) {
    // multiprocessing.Pool starts all of its workers when it is made.
    if (setup_.placement.home == Home::ProcessPool && state_.pools[0].created < state_.pools[0].most) {
      return startWorker(id, 0);
    }
    main.phase = 1;
  }
  if (main.phase == 1) return mainStarts(id);
  return mainWaits(id);
}

// Moves to the next task to start and finds when it is due. False: all are started.
bool Kernel::findArrival() {
  MainScript& main = state_.main;
  while (main.group < workload_.groups.size()) {
    const Group& group = workload_.groups[main.group];
    if (!group.spawnedOnly && main.index < group.count) break;
    ++main.group;
    main.index = 0;
    main.dueKnown = false;
  }
  if (main.group == workload_.groups.size()) return false;
  if (main.dueKnown) return true;
  main.dueKnown = true;
  const Arrival& arrival = workload_.groups[main.group].arrival;
  if (main.index == 0) {
    main.due = arrival.start;
  } else if (arrival.kind == ArrivalKind::Every) {
    main.due += arrival.gap;
  } else if (arrival.kind == ArrivalKind::Poisson) {
    main.due += static_cast<Duration>(static_cast<double>(arrival.gap) * main.arrivals.exponential());
  }
  return true;
}

bool Kernel::mainSleeps(ThreadId id, Time until) {
  if (onLoop(thread(id))) {
    recorder_.event(EventKind::BlockSleep, state_.now, task(state_.main.task).lane, 0);
    suspendTask(state_.main.task, until, true);
    return true;
  }
  return blockThread(id, EventKind::BlockSleep, until + jittered(costs_.timerSlack), 0);
}

bool Kernel::mainStarts(ThreadId id) {
  MainScript& main = state_.main;
  if (!findArrival()) {
    main.phase = 2;
    return true;
  }
  if (main.due > state_.now) return mainSleeps(id, main.due);
  const std::uint32_t group = main.group;
  thread(id).then = Then::Main;
  if (setup_.placement.home == Home::ProcessPool && workload_.groups[group].arrival.kind == ArrivalKind::AtOnce) {
    return mainStartsChunk(id, workload_.groups[group]);
  }
  ++main.index;
  main.dueKnown = false;
  return startTask(id, addTask(group, kNone, false));
}

// Pool.map: the items go out in chunks of ceil(items / (4 x workers)) (multiprocessing/pool.py).
bool Kernel::mainStartsChunk(ThreadId id, const Group& group) {
  MainScript& main = state_.main;
  const std::uint32_t slices = 4 * std::max(1u, setup_.placement.workers);
  const std::uint32_t size = std::min((group.count + slices - 1) / slices, group.count - main.index);
  if (!group.payload.picklable) {
    failMain(kUnpicklable);
    return true;
  }
  Job job;
  job.payload = &group.payload;
  job.more = size - 1;
  for (std::uint32_t i = 0; i < size; ++i) {
    const TaskId added = addTask(main.group, kNone, false);
    if (i == 0) job.task = added;
  }
  main.index += size;
  main.dueKnown = false;
  const Duration cost = pickleCost(group.payload, false) * size + costs_.poolItem;
  overhead(id, OverheadKind::Pickle, cost, Then::Main);
  return submit(id, 0, job);
}

// asyncio.gather: until all are done, or the first has raised.
bool Kernel::mainGathers(ThreadId id) {
  MainScript& main = state_.main;
  if (state_.alive == 0) return mainEnds(id);
  main.waitsForAll = true;
  recorder_.event(EventKind::BlockJoin, state_.now, task(main.task).lane, 0, 0);
  return leaveTask(id);
}

// Joins in the order of starting; a process's result is unpickled, a pool's error raised again.
bool Kernel::mainWaits(ThreadId id) {
  MainScript& main = state_.main;
  if (onLoop(thread(id))) return mainGathers(id);
  const Home home = setup_.placement.home;
  touchIfUntimed(TouchKind::Ends, TouchMode::Read, 0);
  // Untimed: the order in which threads are joined is of no consequence, so the last of them wakes main.
  if (setup_.untimed && home == Home::Thread)
    main.joined = static_cast<std::uint32_t>(state_.tasks.size()) - main.first;
  while (main.first + main.joined < state_.tasks.size()) {
    const TaskId next = main.first + main.joined;
    const Task& k = task(next);
    if (k.parent != kNone) { // somebody else's child
      ++main.joined;
      continue;
    }
    if (k.status != TaskStatus::Finished) {
      main.waitsFor = next;
      emit(id, EventKind::BlockJoin, k.lane + 1, 0);
      park(id);
      return false;
    }
    ++main.joined;
    if (k.raised && (home == Home::ThreadPool || home == Home::ProcessPool)) {
      failMain(state_.errors[k.error]);
      return mainEnds(id);
    }
    const Payload& payload = workload_.groups[k.group].payload;
    if ((home == Home::Process || home == Home::ProcessPool) && payload.bytes > 0 && !k.raised) {
      recorder_.event(EventKind::Receive, state_.now, thread(id).lane, k.lane + 1,
                      static_cast<std::uint64_t>(payload.bytes));
      overhead(id, OverheadKind::Unpickle, pickleCost(payload, true), Then::Main);
      return true;
    }
  }
  if (state_.alive == 0) return mainEnds(id);
  main.waitsForAll = true;
  emit(id, EventKind::BlockJoin, 0, 0);
  park(id);
  return false;
}

void Kernel::failMain(const std::string& error) {
  touchIfUntimed(TouchKind::Output, TouchMode::Write, 1);
  state_.main.failed = true;
  state_.outcome.exitCode = 1;
  state_.outcome.err += "Traceback (most recent call last):\n" + error + "\n";
}

bool Kernel::mainEnds(ThreadId id) {
  state_.mainDone = true;
  state_.outcome.elapsed = state_.now;
  if (onLoop(thread(id))) {
    recorder_.event(EventKind::Finish, state_.now, task(state_.main.task).lane, state_.main.failed ? 1 : 0);
    host(thread(id), kNone);
  }
  threadEnds(id, state_.main.failed ? 1 : 0);
  closePools();
  finish(state_.main.failed ? EndKind::Raised : EndKind::Completed);
  return false;
}

} // namespace switchpoint
