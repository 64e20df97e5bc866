// Event loops: one iteration of asyncio's _run_once at a time (fact sheet B1 to B3), and threads that block.
#include <algorithm>
#include <cassert>

#include "sim/kernel.h"

namespace switchpoint {
namespace {

// Waits shorter than this are not worth an event of their own.
constexpr Duration kLeastLag = kMillisecond;

} // namespace

// Goes on with the loop as long as no time passes and it stays the loop's own turn.
bool Kernel::runLoop(ThreadId id) {
  for (int turns = 0; turns < kTurnsAtOnce; ++turns) {
    if (!(thread(id).then == Then::LoopCollect ? loopCollect(id) : loopNext(id))) return false;
    const Thread& t = thread(id);
    if (t.left > 0 || (t.then != Then::LoopNext && t.then != Then::LoopCollect)) return true;
  }
  return true;
}

// The loop is between two handles: the next of this iteration, a new iteration, or select().
bool Kernel::loopNext(ThreadId id) {
  Thread& t = thread(id);
  Loop& loop = loopOf(t);
  if (loop.todo > 0) {
    --loop.todo;
    runHandle(id, loop.ready.pop());
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
  while (!loop.dueIo.empty()) loop.ready.push(loop.dueIo.pop());
  while (!loop.dueTimers.empty()) loop.ready.push(loop.dueTimers.pop());
  loop.todo = loop.ready.size();
  t.then = Then::LoopNext;
  if (gilOf(t).dropRequested && t.holdsGil) {
    dropGil(id);
    return false;
  }
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

void Kernel::runHandle(ThreadId id, Handle handle) {
  Thread& t = thread(id);
  Loop& loop = loopOf(t);
  loop.lag = std::max(loop.lag, state_.now - handle.since);
  Task& k = task(handle.task);
  if (k.status == TaskStatus::Finished) return;
  if (handle.kind == HandleKind::Callback) {
    if (handle.stamp != k.stamp) return; // cancelled: what it stood for has ended otherwise
    if (k.object != kNone) return waitExpired(handle.task);
    if (k.joins > 0) return joinExpired(handle.task);
    ++k.stamp;
    return loopSoon(handle.task, kNone);
  }
  host(t, handle.task);
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

// The running task waits for readiness or a timer; its loop goes on.
void Kernel::suspendTask(TaskId id, Time until, bool onTimer) {
  Task& k = task(id);
  k.onTimer = onTimer;
  state_.wheel.set(k.timer, until);
  Thread& t = thread(k.host);
  host(t, kNone);
  t.then = Then::LoopNext;
  t.pending.want = Want::Go;
}

// A task's timer: a sleep or a timed wait is over (in the loop's own time), or what it waits for is ready.
void Kernel::taskTimer(TaskId id) {
  Task& k = task(id);
  Loop& loop = loopOf(thread(k.host));
  // What it waits for is there; a busy loop does not look yet. (An idle one notices a timer only when select()
  // returns.)
  if (k.object == kNone && k.joins == 0 && (!k.onTimer || !loop.idle)) showReady(id, kNone);
  if (!k.onTimer) {
    loop.dueIo.push({HandleKind::Callback, id, state_.now, k.stamp});
    if (loop.idle) wakeLoop(loop, state_.now);
    return;
  }
  loop.dueTimers.push({HandleKind::Callback, id, state_.now, k.stamp});
  if (!loop.idle) return;
  // select() was given the time to the earliest timer, which is this one, rounded up to what epoll can wait for.
  const Duration grain = costs_.timerGranularity;
  Time at = state_.now;
  if (grain > 0) at = loop.selectSince + (state_.now - loop.selectSince + grain - 1) / grain * grain;
  wakeLoop(loop, at);
}

// The loop sleeps in select(): it wakes at `at`, unless it does so earlier anyway.
void Kernel::wakeLoop(Loop& loop, Time at) {
  Thread& t = thread(loop.thread);
  if (state_.wheel.isSet(t.timer)) {
    if (state_.wheel.timeOf(t.timer) <= at) return;
    state_.wheel.cancel(t.timer);
  }
  if (at > state_.now) return state_.wheel.set(t.timer, at);
  loop.idle = false;
  t.then = Then::LoopCollect;
  burst(t, Burst::Python, costs_.loopIteration, false);
  makeReady(loop.thread);
}

void Kernel::showReady(TaskId id, TaskId waker) {
  Task& k = task(id);
  if (k.readyShown) return;
  k.readyShown = true;
  recorder_.event(EventKind::Ready, state_.now, k.lane, waker == kNone ? 0 : task(waker).lane + 1);
}

// call_soon: a step of this task in the next iteration.
void Kernel::loopSoon(TaskId id, TaskId waker) {
  Loop& loop = loopOf(thread(task(id).host));
  showReady(id, waker);
  loop.ready.push({HandleKind::Step, id, state_.now, 0});
  if (loop.idle) wakeLoop(loop, state_.now);
}

// call_soon_threadsafe: one iteration resolves what the task waits for, the next one runs it.
void Kernel::loopCallback(TaskId id) {
  Loop& loop = loopOf(thread(task(id).host));
  loop.ready.push({HandleKind::Callback, id, state_.now, task(id).stamp});
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

// Somebody wakes a blocked thread; it can run `latency` later.
void Kernel::wakeThread(ThreadId id, std::uint32_t wakerLane, Duration latency) {
  Thread& t = thread(id);
  assert(t.status == ThreadStatus::Blocked);
  state_.wheel.cancel(t.timer);
  emit(id, EventKind::Ready, wakerLane == kNone ? 0 : wakerLane + 1);
  if (latency > 0) return state_.wheel.set(t.timer, state_.now + latency);
  makeReady(id);
}

void Kernel::threadTimer(ThreadId id) {
  Thread& t = thread(id);
  if (t.role == ThreadRole::Loop && loopOf(t).idle) {
    loopOf(t).idle = false;
    t.then = Then::LoopCollect;
    burst(t, Burst::Python, costs_.loopIteration, false);
  } else if (t.task != kNone && !onLoop(t) && task(t.task).object != kNone) {
    return waitExpired(t.task);
  } else if (t.task != kNone && !onLoop(t) && task(t.task).joins > 0) {
    return joinExpired(t.task);
  }
  startNow(id);
}

} // namespace switchpoint
