// What almost every event passes through, in a header so that the compiler may put it where it is called.
#pragma once

#include "sim/kernel.h"

namespace switchpoint {

inline void Kernel::account(Thread& t) {
  t.left -= state_.now - t.since;
  t.since = state_.now;
}

inline void Kernel::schedule(std::size_t core) {
  const Core& c = state_.cores[core];
  const Thread& t = thread(c.thread);
  Time at = t.since + t.left;
  if (state_.runSize > 0 && c.quantumEnd < at) at = std::max(state_.now, c.quantumEnd);
  state_.coreNext[core] = at;
}

inline void Kernel::coreEvent(std::size_t core) {
  Core& c = state_.cores[core];
  state_.coreNext[core] = kNever;
  if (c.thread == kNone) return dispatch(core);
  const ThreadId id = c.thread;
  Thread& t = thread(id);
  account(t);
  if (t.left <= 0 || !t.shown) return run(id);
  if (state_.now >= c.quantumEnd && state_.runSize > 0) return preempt(id);
  schedule(core);
}

// A thread that shows: its lane runs, and so does that of the task it hosts.
inline void Kernel::show(ThreadId id) {
  Thread& t = thread(id);
  t.shown = true;
  if (!t.begun) begun(id);
  if (t.overhead != kNoOverhead) {
    emit(t, EventKind::Overhead, t.overhead);
  } else {
    emit(t, EventKind::Run, t.core);
  }
}

inline void Kernel::resumeBody(ThreadId id) {
  Thread& t = thread(id);
  if (t.process != contextOf_) prepareContext(t.process);
  if (++state_.steps > setup_.budget.steps) return finish(EndKind::Budget);
  context_.restart();
  resuming_ = id;
  t.then = Then::Body;
  state_.bodies->resume(t.body, context_, t.pending);
  if (context_.noteCount > 0 && recorder_.on()) emitNotes(taskLane(t));
  t.burst = Burst::Python;
  t.left = t.pending.ran;
  t.since = state_.now;
  t.pliable = false;
  // A body that has only taken micro-steps, and no time: an endless loop must not outlive its budget.
  if (t.pending.want == Want::Go && t.pending.ran == 0) state_.steps += kIdleTurn;
}

[[gnu::always_inline]] inline bool Kernel::askPrimitive(ThreadId id) {
  Thread& t = thread(id);
  const Request& request = t.pending;
  if (setup_.untimed) [[unlikely]]
    touch(TouchKind::Primitive, mustWait(t) ? TouchMode::Read : TouchMode::Write, request.object);
  const PrimitiveInfo& info = *primitiveInfo_[request.object];
  const TaskId caller = t.task;
  task(caller).deadline = request.duration > 0 ? state_.now + request.duration : kNever;
  task(caller).waitsSince = state_.now;
  if (info.needsLock && !holdsLockOf(request.object, caller)) [[unlikely]]
    return refuseWithoutLock(id);
  PrimitiveSlot& slot = state_.primitives[request.object];
  const Answer answer = info.ask(slot.state, state_.values, request.verb, caller, request.value);
  return answered(id, caller, answer);
}

// The core is the thread's from now on.
[[gnu::always_inline]] inline void Kernel::seat(std::size_t core, ThreadId id) {
  Core& c = state_.cores[core];
  Thread& t = thread(id);
  c.thread = id;
  t.status = ThreadStatus::OnCore;
  t.core = static_cast<std::uint32_t>(core);
  t.since = state_.now;
  if (c.last != id) t.left += costs_.contextSwitch;
  c.last = id;
  c.quantumEnd = costs_.quantum > 0 ? state_.now + costs_.quantum : kNever;
}

// The thread could run: onto a free core (then true), or into the queue.
[[gnu::always_inline]] inline bool Kernel::takeCore(ThreadId id) {
  Thread& t = thread(id);
  assert(t.status != ThreadStatus::OnCore && t.status != ThreadStatus::Ready);
  t.status = ThreadStatus::Ready;
  if (state_.runSize == 0) {
    const std::size_t cores = state_.cores.size();
    for (std::size_t core = 0; core < cores; ++core) {
      if (state_.cores[core].thread != kNone) continue;
      seat(core, id);
      return true;
    }
  }
  emit(id, EventKind::Ready, 0u);
  pushReady(id);
  return false;
}

// The thread could run. One that finds a core is started by the core's own event, so that nothing nests.
inline void Kernel::makeReady(ThreadId id) {
  if (setup_.untimed) [[unlikely]]
    return becomeReady(id);
  if (!takeCore(id)) return;
  const std::uint32_t core = thread(id).core;
  state_.coreNext[core] = state_.now;
  startsOn_ = startsOn_ == kNone ? core : kSeveral;
}

// The loop sleeps in select(): it wakes at `at`, unless it does so earlier anyway. True: that is now, and the thread
// can run.
[[gnu::always_inline]] inline bool Kernel::endSelect(Loop& loop, Time at) {
  Thread& t = thread(loop.thread);
  if (state_.wheel.isSet(t.timer)) {
    if (state_.wheel.timeOf(t.timer) <= at) return false;
    state_.wheel.cancel(t.timer);
  }
  if (at > state_.now) {
    state_.wheel.set(t.timer, at);
    return false;
  }
  loop.idle = false;
  t.then = Then::LoopCollect;
  burst(t, Burst::Python, costs_.loopIteration, false);
  return true;
}

[[gnu::always_inline]] inline void Kernel::showReady(TaskId id, TaskId waker) {
  Task& k = task(id);
  if (k.readyShown) return;
  k.readyShown = true;
  recorder_.event(EventKind::Ready, state_.now, k.lane, waker == kNone ? 0 : task(waker).lane + 1);
}

// A task's timer: a sleep or a timed wait is over (in the loop's own time), or what it waits for is ready.
[[gnu::always_inline]] inline void Kernel::taskTimer(TaskId id) {
  Task& k = task(id);
  Loop& loop = loopOf(thread(k.host));
  // What it waits for is there; a busy loop does not look yet. (An idle one notices a timer only when select()
  // returns.)
  if (k.object == kNone && k.joins == 0 && (!k.onTimer || !loop.idle)) showReady(id, kNone);
  if (!k.onTimer) {
    loop.dueIo.push({id, k.stamp, state_.now});
    if (loop.idle) wakeLoop(loop, state_.now);
    return;
  }
  loop.dueTimers.push({id, k.stamp, state_.now});
  if (!loop.idle) return;
  // select() was given the time to the earliest timer, which is this one, rounded up to what epoll can wait for.
  const Duration grain = costs_.timerGranularity;
  Time at = state_.now;
  if (grain > 0) at = loop.selectSince + (state_.now - loop.selectSince + grain - 1) / grain * grain;
  if (endSelect(loop, at)) startNow(loop.thread);
}

inline void Kernel::threadTimer(ThreadId id) {
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

// Somebody wakes a blocked thread; it can run `latency` later.
[[gnu::always_inline]] inline void Kernel::wakeThread(ThreadId id, std::uint32_t wakerLane, Duration latency) {
  Thread& t = thread(id);
  assert(t.status == ThreadStatus::Blocked);
  state_.wheel.cancel(t.timer);
  emit(id, EventKind::Ready, wakerLane == kNone ? 0 : wakerLane + 1);
  if (latency > 0) return state_.wheel.set(t.timer, state_.now + latency);
  makeReady(id);
}

[[gnu::always_inline]] inline void Kernel::enlist(TaskId id, std::uint32_t primitive, std::uint8_t list) {
  WaitList& waiters = state_.primitives[primitive].lists[list];
  Task& k = task(id);
  k.object = primitive;
  k.list = list;
  k.next = kNone;
  k.previous = waiters.tail;
  (waiters.tail == kNone ? waiters.head : task(waiters.tail).next) = id;
  waiters.tail = id;
  ++waiters.size;
}

[[gnu::always_inline]] inline void Kernel::unlist(TaskId id) {
  Task& k = task(id);
  WaitList& waiters = state_.primitives[k.object].lists[k.list];
  (k.previous == kNone ? waiters.head : task(k.previous).next) = k.next;
  (k.next == kNone ? waiters.tail : task(k.next).previous) = k.previous;
  k.next = k.previous = kNone;
  k.object = kNone;
  --waiters.size;
}

// A task that waited is woken: `asks` means that it must ask its primitive again.
[[gnu::always_inline]] inline void Kernel::goOn(TaskId id, TaskId waker, bool asks) {
  Task& k = task(id);
  k.retries = asks;
  ++k.stamp;
  if (onLoop(thread(k.host)) && !k.away) {
    state_.wheel.cancel(k.timer);
    return loopSoon(id, waker);
  }
  Thread& at = thread(k.host);
  at.then = asks ? Then::Retry : Then::Body;
  at.fails = k.failure != nullptr;
  if (asks) {
    if (setup_.untimed) [[unlikely]] {
      at.pending = k.request; // it goes on when it is chosen and what it asks for is there
      state_.wheel.cancel(at.timer);
      touch(TouchKind::Wake, TouchMode::Add, k.host);
      emit(at, EventKind::BlockOn, k.request.object, k.request.step);
      return enlist(id, k.request.object, 0);
    }
  } else {
    at.pending.want = Want::Go;
  }
  wakeThread(k.host, waker == kNone ? kNone : task(waker).lane, jittered(costs_.lockWake));
}

} // namespace switchpoint
