// Who may run Python: take_gil and drop_gil of CPython (fact sheet A1, A4), with forced switching.
#include <algorithm>
#include <cassert>

#include "sim/kernel_hot.h"

namespace switchpoint {

// The full switch interval a waiter lets pass before it asks for a drop, as late as the OS lets a timed wait end.
Duration Kernel::window() {
  Duration interval = costs_.switchInterval;
  if (workload_.switchInterval > 0) interval = workload_.switchInterval;
  if (profile_.slicesAreDrawn) {
    interval = interval / 2 + static_cast<Duration>(state_.rng.below(static_cast<std::uint64_t>(interval) + 1));
  }
  return std::max<Duration>(interval, kMicrosecond) + jittered(costs_.timerSlack);
}

bool Kernel::claimLockedGil(ThreadId id) {
  if (thread(id).burst == Burst::Native) return true;
  if (gilOf(thread(id)).locked) {
    waitForGil(id, 0);
    return false;
  }
  takeGil(id);
  return true;
}

void Kernel::takeGil(ThreadId id) {
  Thread& t = thread(id);
  Gil& gil = gilOf(t);
  gil.locked = true;
  gil.holder = id;
  gil.dropRequested = false;
  if (gil.last != id) {
    gil.last = id;
    ++gil.switches;
  }
  t.holdsGil = true;
  if (state_.processes[t.process].everThreads > 1) {
    recorder_.event(EventKind::GilTake, state_.now, t.lane, gil.object);
  }
}

void Kernel::waitForGil(ThreadId id, Duration extra) {
  Thread& t = thread(id);
  Gil& gil = gilOf(t);
  emit(id, EventKind::GilWait);
  leaveCore(id);
  t.status = ThreadStatus::GilWait;
  t.gilSeen = gil.switches;
  t.gilCalled = false;
  t.next = kNone;
  t.previous = gil.tail;
  if (gil.tail == kNone) {
    gil.head = id;
  } else {
    thread(gil.tail).next = id;
  }
  gil.tail = id;
  ++gil.waiters;
  state_.wheel.set(t.timer, state_.now + extra + window());
}

void Kernel::unlinkWaiter(Gil& gil, ThreadId id) {
  Thread& t = thread(id);
  (t.previous == kNone ? gil.head : thread(t.previous).next) = t.next;
  (t.next == kNone ? gil.tail : thread(t.next).previous) = t.previous;
  t.next = t.previous = kNone;
  --gil.waiters;
}

// Gives it up by itself: a blocking call, C code that releases it, the end. It may take it again if it comes back
// before the one who is called has woken up (fact sheet A4).
void Kernel::leaveHeldGil(ThreadId id) {
  Thread& t = thread(id);
  Gil& gil = gilOf(t);
  t.holdsGil = false;
  gil.locked = false;
  gil.holder = kNone;
  if (state_.processes[t.process].everThreads > 1) {
    recorder_.event(EventKind::GilLeave, state_.now, t.lane, gil.object);
  }
  if (gil.waiters > 0) callNext(id, costs_.wakeLatency);
}

// A requested drop at a legal switch point: the holder cannot win it back before somebody else has had it.
void Kernel::dropGil(ThreadId id) {
  Thread& t = thread(id);
  Gil& gil = gilOf(t);
  assert(t.holdsGil && gil.holder == id);
  account(t);
  emit(id, EventKind::GilDrop);
  t.holdsGil = false;
  gil.locked = false;
  gil.holder = kNone;
  gil.dropRequested = false;
  callNext(id, costs_.gilHandOff);
  leaveCore(id);
  t.status = ThreadStatus::GilWait;
  t.gilCalled = false;
  t.gilSeen = gil.switches + 1;
  t.next = kNone;
  t.previous = gil.tail;
  (gil.tail == kNone ? gil.head : thread(gil.tail).next) = id;
  gil.tail = id;
  ++gil.waiters;
  state_.wheel.set(t.timer, state_.now + costs_.gilHandOff + window());
  gil.recentDropper = id;
}

// Wakes one of those who wait. With two or more the choice is the operating system's: on several cores the one that
// dropped the lock last comes back in about half of the cases, on one core turns are nearly taken (fact sheet A4).
void Kernel::callNext(ThreadId leaver, Duration latency) {
  Gil& gil = gilOf(thread(leaver));
  if (gil.waiters == 0 || gil.called != kNone) return;
  if (gil.waiters == 1) return call(gil, gil.head, jittered(latency));
  Decision decision;
  decision.kind = DecisionKind::GilNext;
  decision.at = state_.now;
  decision.object = gil.object;
  const std::uint32_t others = gil.waiters;
  for (ThreadId id = gil.head; id != kNone; id = thread(id).next) {
    std::uint32_t weight = 1000;
    if (state_.cores.size() == 1) {
      weight = id == gil.head ? 1000 * others * 4 : 1000;
    } else if (id == gil.recentDropper) {
      weight =
          1000 +
          500 * others; // 0.67, 0.56, 0.43 with 2, 3, 7 others: the measured 0.59 to 0.73, 0.53 to 0.59, 0.37 to 0.49
    }
    decision.options.push_back({thread(id).lane, weight});
  }
  gil.callLatency = jittered(latency);
  state_.decisions.push_back(std::move(decision));
}

void Kernel::call(Gil& gil, ThreadId id, Duration latency) {
  Thread& t = thread(id);
  t.gilCalled = true;
  gil.called = id;
  state_.wheel.cancel(t.timer);
  state_.wheel.set(t.timer, state_.now + latency);
}

// The timed wait of a waiter is over: it was called, finds the lock free, or asks for a drop after a full window
// without a switch.
void Kernel::gilTimer(ThreadId id) {
  Thread& t = thread(id);
  Gil& gil = gilOf(t);
  if (t.gilCalled || !gil.locked) {
    if (gil.called == id) gil.called = kNone;
    t.gilCalled = false;
    unlinkWaiter(gil, id);
    return startNow(id);
  }
  if (gil.switches == t.gilSeen && !gil.dropRequested) {
    gil.dropRequested = true;
    recorder_.event(EventKind::GilAsk, state_.now, t.lane, gil.object);
    Thread& holder = thread(gil.holder);
    state_.wheel.set(t.timer, state_.now + window());
    if (holder.status == ThreadStatus::OnCore && holder.pliable && holder.shown) {
      account(holder);
      if (holder.left > 0) dropGil(gil.holder);
    }
    return;
  }
  t.gilSeen = gil.switches;
  state_.wheel.set(t.timer, state_.now + window());
}

} // namespace switchpoint
