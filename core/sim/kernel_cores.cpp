// Who gets a core: round robin with a quantum over one queue of ready threads.
#include <algorithm>
#include <cassert>

#include "sim/kernel_hot.h"

namespace switchpoint {

// Goes on with a thread that has a core, until it has time to spend there or leaves it.
void Kernel::run(ThreadId id) {
  std::uint32_t turns = 0;
  for (;;) {
    Thread& t = thread(id);
    if (!claimGil(id, t)) return;
    if (!t.shown) show(id);
    if (t.left > 0) {
      if (t.pliable && t.holdsGil && gilOf(t).dropRequested) return dropGil(id);
      return schedule(t.core);
    }
    if (!carryOut(id) || state_.ended) return;
    if ((++turns & turnsOnCore_) == 0 && thread(id).core != kNone) { // the budget and whoever cancels get a look
      state_.coreNext[thread(id).core] = state_.now;
      return;
    }
  }
}

bool Kernel::carryOut(ThreadId id) {
  Thread& t = thread(id);
  t.left = 0;
  t.since = state_.now;
  if (t.burst == Burst::Native) {
    t.burst = Burst::Python;
    if (locks_) return true; // back to Python: the lock first
  }
  if (t.overhead != kNoOverhead) {
    t.overhead = kNoOverhead;
    t.shown = false;
    return true; // shows that it runs, then comes back
  }
  switch (t.then) {
  case Then::Body: return carryRequest(id);
  case Then::Main: return mainNext(id);
  case Then::LoopNext:
  case Then::LoopCollect: return runLoop(id);
  case Then::WorkerNext: return workerNext(id);
  case Then::WorkerBegin: return workerBegin(id);
  case Then::WorkerReport: return workerReport(id);
  case Then::ChildBegin: return childBegin(id);
  case Then::Retry: return retry(id);
  case Then::TaskDone: return finishTask(id);
  }
  return false;
}

void Kernel::pushReady(ThreadId id) {
  Thread& t = thread(id);
  t.next = kNone;
  if (state_.runTail == kNone) {
    state_.runHead = id;
  } else {
    thread(state_.runTail).next = id;
  }
  state_.runTail = id;
  // The first to wait for a core starts the clock of those who hold one.
  if (state_.runSize++ == 0) {
    for (std::size_t core = 0; core < state_.cores.size(); ++core) {
      const ThreadId on = state_.cores[core].thread;
      if (on != kNone && thread(on).shown && thread(on).left > 0) schedule(core);
    }
  }
}

ThreadId Kernel::popReady() {
  const ThreadId id = state_.runHead;
  state_.runHead = thread(id).next;
  if (state_.runHead == kNone) state_.runTail = kNone;
  --state_.runSize;
  return id;
}

// As makeReady, from the top of an event: a thread that finds a core begins at once.
void Kernel::startNow(ThreadId id) {
  if (setup_.untimed) return becomeReady(id);
  if (!takeCore(id)) return;
  state_.coreNext[thread(id).core] = kNever;
  run(id);
}

void Kernel::assign(std::size_t core, ThreadId id) {
  seat(core, id);
  run(id);
}

void Kernel::dispatch(std::size_t core) {
  if (state_.runSize == 0) return;
  assign(core, popReady());
}

void Kernel::preempt(ThreadId id) {
  Thread& t = thread(id);
  const std::size_t core = t.core;
  emit(id, EventKind::Preempt);
  t.shown = false;
  t.status = ThreadStatus::Ready;
  t.core = kNone;
  state_.cores[core].thread = kNone;
  const ThreadId following = popReady();
  pushReady(id);
  assign(core, following);
}

void Kernel::burst(Thread& t, Burst kind, Duration length, bool pliable) {
  t.burst = kind;
  t.left = length;
  t.since = state_.now;
  t.pliable = pliable;
}

void Kernel::overhead(ThreadId id, OverheadKind kind, Duration length, Then then) {
  Thread& t = thread(id);
  t.then = then;
  burst(t, Burst::Python, length, false);
  if (length <= 0) return;
  t.overhead = static_cast<std::uint8_t>(kind);
  t.shown = false;
}

// The earliest moment at which anything but this core's burst can happen.
Time Kernel::nextEvent(std::size_t exceptCore) const {
  Time at = state_.wheel.earliest();
  for (std::size_t core = 0; core < state_.coreNext.size(); ++core) {
    if (core != exceptCore) at = std::min(at, state_.coreNext[core]);
  }
  if (state_.runSize > 0) at = std::min(at, state_.cores[exceptCore].quantumEnd);
  return at;
}

} // namespace switchpoint
