// Waiting: primitives, timed waits, conditions and joins. The primitives answer; here is who blocks and who is woken.
#include <algorithm>
#include <cassert>

#include "sim/kernel_hot.h"

namespace switchpoint {

// Conditions want their lock held.
bool Kernel::holdsLockOf(std::uint32_t condition, TaskId caller) const {
  return state_.primitives[workload_.primitives[condition].lock - 1].state.owner == caller;
}

bool Kernel::refuseWithoutLock(ThreadId id) {
  return raise(id, thread(id).pending.verb == 0 ? "RuntimeError: cannot wait on un-acquired lock"
                                                : "RuntimeError: cannot notify on un-acquired lock");
}

bool Kernel::answered(ThreadId id, TaskId caller, const Answer& answer) {
  Thread& t = thread(id);
  if (answer.verdict == Verdict::Done) [[likely]] {
    Task& k = task(caller);
    noteGrant(k.lane, t.pending, answer);
    t.pending.want = Want::Go;
    t.then = Then::Body;
    if (t.pending.wantsValue || k.fromCondition) settle(caller, answer.value);
    if (answer.wakes.most > 0) wakeFrom(t.pending.object, answer.wakes, caller, answer.error);
    return true;
  }
  switch (answer.verdict) {
  case Verdict::Done: break;
  case Verdict::Error: return raise(id, answer.error);
  case Verdict::Wait: return suspendOn(id, caller, answer.list);
  case Verdict::Suspend: return waitUnlocked(id, caller);
  }
  return false;
}

// condition.wait: gives the lock up and waits; whoever wakes it makes it take the lock again.
[[gnu::noinline]] bool Kernel::waitUnlocked(ThreadId id, TaskId caller) {
  Thread& t = thread(id);
  const Request request = t.pending;
  const std::uint32_t lock = workload_.primitives[request.object].lock - 1;
  if (request.duration == 0) { // gives the lock up and takes it again at once
    t.pending.want = Want::Go;
    recorder_.event(EventKind::Timeout, state_.now, task(caller).lane, request.object + 1, request.step);
    state_.bodies->expire(task(caller).body);
    return true;
  }
  // An rlock is given up whole, however often it was taken (threading.RLock._release_save).
  PrimitiveState& held = state_.primitives[lock].state;
  task(caller).depth = held.depth;
  touchIfUntimed(TouchKind::Primitive, TouchMode::Write, lock);
  held.depth = std::min(held.depth, 1u);
  const Answer released = primitiveInfo_[lock]->ask(held, state_.values, 1, caller, 0);
  // One record a level, as they were taken.
  for (std::uint32_t i = 0; i < std::max(1u, task(caller).depth); ++i) {
    recorder_.event(EventKind::Release, state_.now, task(caller).lane, lock, request.step);
  }
  const bool goesOn = suspendOn(id, caller, 0);
  wakeFrom(lock, released.wakes, caller, nullptr);
  return goesOn;
}

// The wait of a task is over: its body learns the value, or that its time has expired.
void Kernel::settle(TaskId id, std::int64_t value) {
  Task& k = task(id);
  const bool expired = k.fromCondition && k.timeoutAfter;
  if (k.fromCondition && k.depth > 1) {
    state_.primitives[k.request.object].state.depth = k.depth;
    for (std::uint32_t i = 1; i < k.depth; ++i) {
      recorder_.event(EventKind::Acquire, state_.now, k.lane, k.request.object, k.request.step);
    }
  }
  k.fromCondition = k.timeoutAfter = false;
  if (expired) {
    state_.bodies->expire(k.body);
  } else {
    state_.bodies->give(k.body, value);
  }
}

bool Kernel::suspendOn(ThreadId id, TaskId caller, std::uint8_t list) {
  Thread& t = thread(id);
  Task& k = task(caller);
  const Request& request = t.pending;
  if (request.duration == 0 || state_.now >= k.deadline) {
    t.pending.want = Want::Go;
    t.then = Then::Body;
    recorder_.event(EventKind::Timeout, state_.now, k.lane, request.object + 1, request.step);
    withdraw(request.object, request.verb, caller);
    state_.bodies->expire(k.body);
    return true;
  }
  k.request = request;
  k.request.switchable = false;
  enlist(caller, request.object, list);
  if (onLoop(t)) {
    recorder_.event(EventKind::BlockOn, state_.now, k.lane, request.object, request.step);
    if (k.deadline != kNever) {
      k.onTimer = true;
      state_.wheel.set(k.timer, k.deadline);
    }
    return leaveTask(id);
  }
  emit(id, EventKind::BlockOn, request.object, request.step);
  park(id);
  if (setup_.untimed && primitiveInfo_[request.object]->mustWait != nullptr) t.then = Then::Retry;
  if (k.deadline != kNever) state_.wheel.set(t.timer, k.deadline + jittered(costs_.timerSlack));
  return false;
}

// Who is promised the primitive by the order of waiting: asyncio's locks; threading's from 3.14 after a millisecond.
bool Kernel::handsOver(const PrimitiveInfo& info, const Task& waiter) const {
  if (state_.threads[waiter.host].role == ThreadRole::Loop && !waiter.away) return info.fairInLoop;
  if (profile_.lockFairness != LockFairness::HandOffAfter) return false;
  const bool processes = setup_.placement.home == Home::Process || setup_.placement.home == Home::ProcessPool;
  return !processes && info.canWith && info.params.empty() && state_.now - waiter.waitsSince >= costs_.handOffAfter;
}

void Kernel::wakeFrom(std::uint32_t primitive, const Wakes& wakes, TaskId waker, const char* error) {
  if (wakes.most == 0) return;
  if (setup_.untimed && !wakes.complete) return wakeThoseOfLoop(primitive, wakes, waker);
  WaitList& waiters = state_.primitives[primitive].lists[wakes.list];
  const bool processes = setup_.placement.home == Home::Process || setup_.placement.home == Home::ProcessPool;
  if (processes && wakes.most == 1 && waiters.size > 1 && !wakes.complete) {
    // multiprocessing's semaphores promise no order.
    Decision decision;
    decision.kind = DecisionKind::WaiterNext;
    decision.at = state_.now;
    decision.object = primitive;
    decision.list = wakes.list;
    for (TaskId id = waiters.head; id != kNone; id = task(id).next) decision.options.push_back({task(id).lane, 1});
    state_.decisions.push_back(std::move(decision));
    return;
  }
  for (std::uint32_t n = std::min(wakes.most, waiters.size); n > 0 && waiters.head != kNone; --n) {
    wakeWaiter(primitive, waiters.head, wakes, waker, error);
  }
}

void Kernel::wakeWaiter(std::uint32_t primitive, TaskId waiter, const Wakes& wakes, TaskId waker, const char* error) {
  const PrimitiveInfo& info = *primitiveInfo_[primitive];
  unlist(waiter);
  Task& k = task(waiter);
  k.failure = error;
  bool asks = !wakes.complete;
  Wakes further;
  if (wakes.complete) {
    if (info.needsLock) return takeConditionLock(waiter, waker);
    settle(waiter, 0);
  } else if (handsOver(info, k)) {
    const Answer answer =
        info.ask(state_.primitives[primitive].state, state_.values, k.request.verb, waiter, k.request.value);
    if (answer.verdict == Verdict::Done) {
      noteGrant(k.lane, k.request, answer);
      if (k.request.wantsValue || k.fromCondition) settle(waiter, answer.value);
      asks = false;
      further = answer.wakes;
    }
  }
  goOn(waiter, waker, asks);
  if (further.most > 0) [[unlikely]]
    wakeFrom(primitive, further, waiter, nullptr);
}

// A notified or expired waiter of a condition takes the condition's lock again before it goes on.
void Kernel::takeConditionLock(TaskId waiter, TaskId waker) {
  Task& k = task(waiter);
  k.fromCondition = true;
  Request request = k.request;
  request.object = workload_.primitives[request.object].lock - 1;
  request.verb = 0;
  request.duration = -1;
  k.request = request;
  k.deadline = kNever;
  goOn(waiter, waker, true);
}

// The thread is back on a core and asks again what its task was waiting for.
bool Kernel::retry(ThreadId id) {
  Thread& t = thread(id);
  const TaskId caller = t.task;
  Task& k = task(caller);
  k.retries = false;
  t.pending = k.request;
  t.then = Then::Body;
  const Request& request = t.pending;
  touchIfUntimed(TouchKind::Primitive, TouchMode::Write, request.object);
  PrimitiveSlot& slot = state_.primitives[request.object];
  const Answer answer =
      primitiveInfo_[request.object]->ask(slot.state, state_.values, request.verb, caller, request.value);
  return answered(id, caller, answer);
}

// A wait has expired: some primitives must know (a barrier breaks).
void Kernel::withdraw(std::uint32_t primitive, std::uint8_t verb, TaskId id) {
  const PrimitiveInfo& info = *primitiveInfo_[primitive];
  if (info.withdraw == nullptr) return;
  const Answer answer = info.withdraw(state_.primitives[primitive].state, verb);
  wakeFrom(primitive, answer.wakes, id, answer.error);
}

void Kernel::waitExpired(TaskId id) {
  Task& k = task(id);
  const std::uint32_t primitive = k.object;
  const PrimitiveInfo& info = *primitiveInfo_[primitive];
  const std::uint8_t verb = k.request.verb;
  touchIfUntimed(TouchKind::Primitive, info.mustWait != nullptr ? TouchMode::Read : TouchMode::Write, primitive);
  unlist(id);
  recorder_.event(EventKind::Timeout, state_.now, k.lane, primitive + 1, k.request.step);
  if (info.needsLock) {
    k.timeoutAfter = true;
    return takeConditionLock(id, kNone);
  }
  withdraw(primitive, verb, id);
  state_.bodies->expire(k.body);
  goOn(id, kNone, false);
}

void Kernel::noteGrant(std::uint32_t lane, const Request& request, const Answer& answer) {
  if (!recorder_.on()) return;
  const PrimitiveInfo& info = *primitiveInfo_[request.object];
  const VerbInfo& verb = info.verbs[request.verb];
  const PrimitiveSlot& slot = state_.primitives[request.object];
  if (info.canWith) {
    recorder_.event(request.verb == 0 ? EventKind::Acquire : EventKind::Release, state_.now, lane, request.object,
                    request.step);
  } else if (verb.givesValue || (verb.takesValue && !verb.mayWait)) {
    if (verb.givesValue) {
      recorder_.event(EventKind::Get, state_.now, lane, request.object, zigzag(answer.value),
                      static_cast<std::uint64_t>(slot.state.count));
    } else {
      recorder_.event(EventKind::Signal, state_.now, lane, request.object, slot.lists[0].size);
    }
  } else if (verb.takesValue) {
    recorder_.event(EventKind::Put, state_.now, lane, request.object, zigzag(request.value),
                    static_cast<std::uint64_t>(slot.state.count));
  } else if (!verb.mayWait || answer.wakes.most > 0) {
    const std::uint64_t woken = std::min<std::uint64_t>(answer.wakes.most, slot.lists[answer.wakes.list].size);
    recorder_.event(EventKind::Signal, state_.now, lane, request.object, woken);
  }
}

bool Kernel::joinChildren(ThreadId id, std::uint32_t group) {
  Thread& t = thread(id);
  const Request request = t.pending;
  const TaskId self = t.task;
  t.pending.want = Want::Go;
  touchIfUntimed(TouchKind::Children, TouchMode::Read, self);
  std::uint32_t count = 0;
  for (const Task& k : state_.tasks) {
    if (k.parent == self && k.group == group && !k.daemon && k.status != TaskStatus::Finished) ++count;
  }
  if (count == 0) return true;
  Task& k = task(self);
  if (request.duration == 0) {
    recorder_.event(EventKind::Timeout, state_.now, k.lane, 0, request.step);
    state_.bodies->expire(k.body);
    return true;
  }
  k.joins = count;
  k.joinsGroup = group;
  k.request = request;
  const Time deadline = request.duration > 0 ? state_.now + request.duration : kNever;
  if (onLoop(t)) {
    recorder_.event(EventKind::BlockJoin, state_.now, k.lane, 0, request.step);
    k.onTimer = true;
    if (deadline != kNever) state_.wheel.set(k.timer, deadline);
    return leaveTask(id);
  }
  emit(id, EventKind::BlockJoin, 0, request.step);
  park(id);
  if (deadline != kNever) state_.wheel.set(t.timer, deadline + jittered(costs_.timerSlack));
  return false;
}

// The children take too long.
void Kernel::joinExpired(TaskId id) {
  Task& k = task(id);
  touchIfUntimed(TouchKind::Children, TouchMode::Read, id);
  k.joins = 0;
  recorder_.event(EventKind::Timeout, state_.now, k.lane, 0, k.request.step);
  state_.bodies->expire(k.body);
  goOn(id, kNone, false);
}

} // namespace switchpoint
