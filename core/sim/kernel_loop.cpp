// Event loops: one iteration of asyncio's _run_once at a time (fact sheet B1 to B3), and threads that block.
#include <algorithm>
#include <cassert>

#include "sim/kernel_hot.h"

namespace switchpoint {
namespace {

// Waits shorter than this are not worth an event of their own.
constexpr Duration kLeastLag = kMillisecond;

} // namespace

// Goes on with the loop and the tasks it runs as long as no time passes and the thread stays in Python code.
bool Kernel::runLoop(ThreadId id) {
  for (int turns = 0; turns < turnsAtOnce_; ++turns) {
    const Then then = thread(id).then;
    if (then == Then::LoopNext) {
      if (!loopNext(id)) return false;
    } else if (then == Then::LoopCollect) {
      if (!loopCollect(id)) return false;
    } else if (then == Then::Body) {
      if (!carryRequest(id)) return false;
      if (thread(id).burst == Burst::Native || state_.ended) return true;
    } else {
      return true;
    }
    if (thread(id).left > 0) return true;
  }
  return true;
}

// The next handle of this iteration: of those that were ready, then readiness, then timers.
bool Kernel::takeHandle(Loop& loop, Handle& handle) {
  if (loop.todo > 0) {
    --loop.todo;
    handle = loop.ready.pop();
  } else if (loop.todoTimers == 0 && loop.todoIo == 0) {
    return false;
  } else if (loop.todoIo > 0) {
    --loop.todoIo;
    handle = loop.dueIo.pop();
  } else {
    --loop.todoTimers;
    handle = loop.dueTimers.pop();
  }
  return true;
}

// The loop is between two handles: the next of this iteration, a new iteration, or select().
bool Kernel::loopNext(ThreadId id) {
  Thread& t = thread(id);
  Loop& loop = loopOf(t);
  Handle handle;
  if (takeHandle(loop, handle)) {
    runHandle(t, loop, handle);
    return true;
  }
  if (loop.lag >= kLeastLag) {
    recorder_.event(EventKind::Lag, state_.now, t.lane, static_cast<std::uint64_t>(loop.lag));
  }
  loop.lag = 0;
  if (loop.ready.empty() && loop.dueIo.empty() && loop.dueTimers.empty()) {
    loopIdle(id);
    return false;
  }
  t.then = Then::LoopCollect;
  burst(t, Burst::Python, costs_.loopIteration, false);
  return true;
}

// What has become due goes behind what is ready: first readiness, then timers. Exactly these handles run in this
// iteration; what they make ready runs in the next.
bool Kernel::loopCollect(ThreadId id) {
  Thread& t = thread(id);
  Loop& loop = loopOf(t);
  ++state_.steps;
  loop.todo = loop.ready.size();
  loop.todoIo = loop.dueIo.size();
  loop.todoTimers = loop.dueTimers.size();
  t.then = Then::LoopNext;
  if (t.holdsGil && gilOf(t).dropRequested) {
    dropGil(id);
    return false;
  }
  if (loop.todoTimers == 1 && loop.todo + loop.todoIo == 0 && costs_.loopIteration == 0) wakeOnlySleeper(t, loop);
  return true;
}

// Where an iteration costs nothing, the commonest turn of a loop is two of them for one task: the first resolves its
// sleep, the second goes on with it. Nothing can come between them, so they are taken at once. False: it is not so.
bool Kernel::wakeOnlySleeper(Thread& t, Loop& loop) {
  const Handle handle = loop.dueTimers.front();
  Task& k = task(handle.task);
  const bool sleeps = k.object == kNone && k.joins == 0;
  if (!sleeps || handle.stamp != k.stamp || k.status == TaskStatus::Finished) return false;
  if (state_.now - handle.since >= kLeastLag) return false;
  loop.dueTimers.pop();
  loop.todoTimers = 0;
  ++state_.steps;
  ++k.stamp;
  showReady(handle.task, kNone);
  beginStep(t, handle.task, k);
  return true;
}

void Kernel::loopIdle(ThreadId id) {
  Thread& t = thread(id);
  Loop& loop = loopOf(t);
  recorder_.event(EventKind::BlockIdle, state_.now, t.lane);
  park(id);
  loop.idle = true;
  loop.selectSince = state_.now;
}

void Kernel::runHandle(Thread& t, Loop& loop, const Handle& handle) {
  const Duration waited = state_.now - handle.since;
  if (waited > loop.lag) loop.lag = waited;
  Task& k = task(handle.task);
  if (k.status == TaskStatus::Finished) return;
  if (handle.isCallback()) {
    if (handle.stamp != k.stamp) return; // cancelled: what it stood for has ended otherwise
    if (k.object != kNone) return waitExpired(handle.task);
    if (k.joins > 0) return joinExpired(handle.task);
    ++k.stamp;
    return loopSoon(handle.task, kNone);
  }
  beginStep(t, handle.task, k);
}

// The loop's thread runs a step of this task.
void Kernel::beginStep(Thread& t, TaskId id, Task& k) {
  host(t, id);
  k.status = TaskStatus::Alive;
  k.readyShown = false;
  if (t.shown) recorder_.event(EventKind::Run, state_.now, k.lane, t.core);
  t.then = k.isMain ? Then::Main : k.retries ? Then::Retry : Then::Body;
  t.pending.want = Want::Go;
  burst(t, Burst::Python, costs_.taskStep + k.homeCost, false);
  k.homeCost = 0;
}

// The task on the loop has suspended or finished; the loop goes on.
bool Kernel::leaveTask(ThreadId id) {
  Thread& t = thread(id);
  host(t, kNone);
  t.then = Then::LoopNext;
  t.pending.want = Want::Go;
  if (gilOf(t).dropRequested && t.holdsGil) {
    dropGil(id);
    return false;
  }
  return true;
}

void Kernel::wakeLoop(Loop& loop, Time at) {
  if (endSelect(loop, at)) makeReady(loop.thread);
}

// call_soon: a step of this task in the next iteration.
void Kernel::loopSoon(TaskId id, TaskId waker) {
  Loop& loop = loopOf(thread(task(id).host));
  touchIfUntimed(TouchKind::Loop, TouchMode::Write, 0);
  showReady(id, waker);
  loop.ready.push({id, kNone, state_.now});
  if (loop.idle) wakeLoop(loop, state_.now);
}

// call_soon_threadsafe: one iteration resolves what the task waits for, the next one runs it.
void Kernel::loopCallback(TaskId id) {
  Loop& loop = loopOf(thread(task(id).host));
  touchIfUntimed(TouchKind::Loop, TouchMode::Write, 0);
  loop.ready.push({id, task(id).stamp, state_.now});
  if (loop.idle) wakeLoop(loop, state_.now);
}

// The thread sleeps in the operating system until `until`.
bool Kernel::blockThread(ThreadId id, EventKind kind, Time until, std::uint32_t step) {
  emit(id, kind, step);
  leaveGil(id);
  leaveCore(id);
  Thread& t = thread(id);
  t.status = ThreadStatus::Blocked;
  state_.wheel.set(t.timer, until);
  return false;
}

} // namespace switchpoint
