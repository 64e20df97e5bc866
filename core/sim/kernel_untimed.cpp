// Untimed: whatever can go on may go next, a sleep may end at any later moment, a timeout may or may not fire. One move
// is what a thread does up to its next step that others can see and before which it may be interrupted. The clock only
// adds up what was done, so that a schedule can be drawn.
#include <algorithm>
#include <cassert>

#include "sim/kernel_hot.h"

namespace switchpoint {
namespace {

bool visible(Want want) {
  switch (want) {
  case Want::Access:
  case Want::Ask:
  case Want::Print:
  case Want::Join: return true;
  case Want::Go:
  case Want::SwitchPoint:
  case Want::Contend:
  case Want::Cpu:
  case Want::Native:
  case Want::Io:
  case Want::Sleep:
  case Want::Block:
  case Want::Yield:
  case Want::Raise:
  case Want::Spawn:
  case Want::Offload:
  case Want::OffloadEnd:
  case Want::Finish: break;
  }
  return false;
}

} // namespace

StepResult Kernel::stepUntimed() {
  if (state_.steps > setup_.budget.steps) {
    finish(EndKind::Budget);
    return StepResult::Ended;
  }
  findMoves();
  return moves_.options.empty() ? quiet() : StepResult::Choice;
}

void Kernel::touch(TouchKind kind, TouchMode mode, std::uint32_t index) {
  Touch touch{kind, mode, 0, 0, index};
  if (kind == TouchKind::Primitive && primitiveInfo_[index]->mustWait != nullptr) {
    const PrimitiveInfo& info = *primitiveInfo_[index];
    for (std::uint8_t verb = 0; verb < info.verbs.size(); ++verb) {
      const bool waits = info.mustWait(state_.primitives[index].state, verb, kNobody - 1);
      touch.waits = static_cast<std::uint8_t>(touch.waits | (waits ? 1u : 0u) << verb);
    }
  }
  if ((kind == TouchKind::Children || kind == TouchKind::Ends) && mode == TouchMode::Add) touch.waits = 1;
  if (kind == TouchKind::Ends && mode == TouchMode::Read) touch.gate = 1; // main goes on when all have ended
  touched_.push_back(touch);
}

// What the move begins with, if it could not have begun before that is granted.
std::uint8_t Kernel::gateOf(const Thread& t) const {
  const bool asks = t.then == Then::Retry || (t.then == Then::Body && t.pending.want == Want::Ask);
  if (onLoop(t) || t.pending.duration >= 0) return 0;
  if (asks && primitiveInfo_[t.pending.object]->mustWait != nullptr) {
    return static_cast<std::uint8_t>(1u << t.pending.verb);
  }
  return t.then == Then::Body && t.pending.want == Want::Join ? 1 : 0;
}

std::vector<WaitingActor> Kernel::waiting() const {
  std::vector<WaitingActor> result;
  for (ThreadId id = 0; id < state_.threads.size(); ++id) {
    const Thread& t = state_.threads[id];
    if (!willAskAgain(t)) continue;
    result.push_back({id << 1, {TouchKind::Primitive, TouchMode::Write, 0, gateOf(t), t.pending.object}});
  }
  return result;
}

// Whether its process's lock, where there is one, is free or may be taken from who has it.
bool Kernel::mayTakeGil(const Thread& t) const {
  const Gil& gil = state_.processes[t.process].gil;
  return !gil.present || !gil.locked || t.holdsGil || state_.threads[gil.holder].mayStop;
}

// The thread waits for a primitive that it will ask again.
bool Kernel::willAskAgain(const Thread& t) const {
  if (t.status != ThreadStatus::Blocked || t.then != Then::Retry || t.task == kNone) return false;
  return state_.tasks[t.task].object != kNone;
}

bool Kernel::mustWait(const Thread& t) const {
  const Request& request = t.pending;
  const PrimitiveInfo& info = *primitiveInfo_[request.object];
  return info.mustWait != nullptr && info.mustWait(state_.primitives[request.object].state, request.verb, t.task);
}

void Kernel::findMoves() {
  moves_.kind = DecisionKind::Next;
  moves_.at = state_.now;
  moves_.options.clear();
  for (ThreadId id = 0; id < state_.threads.size(); ++id) {
    const Thread& t = state_.threads[id];
    if (t.status == ThreadStatus::Finished || !mayTakeGil(t)) continue;
    const bool runs = t.status == ThreadStatus::OnCore || t.status == ThreadStatus::Ready;
    const bool asks = willAskAgain(t);
    const bool granted = asks && !mustWait(t);
    const std::uint32_t lane = taskLane(t);
    if (runs || granted) moves_.options.push_back({lane, 1, Move::GoOn, id << 1});
    // Its time expires while it cannot have what it waits for; later is the same as then.
    if (runs || granted || !state_.wheel.isSet(t.timer)) continue;
    const bool waits =
        asks || (t.task != kNone && !onLoop(t) && (task(t.task).object != kNone || task(t.task).joins > 0));
    moves_.options.push_back({lane, 1, waits ? Move::Expire : Move::Wake, id << 1});
  }
  if (state_.loops.empty()) return;
  for (TaskId id = 0; id < state_.tasks.size(); ++id) {
    const Task& k = state_.tasks[id];
    if (k.timer == kNoTimer || k.status == TaskStatus::Finished || !state_.wheel.isSet(k.timer)) continue;
    const bool waits = k.object != kNone || k.joins > 0;
    moves_.options.push_back({k.lane, 1, waits ? Move::Expire : Move::Wake, id << 1 | kTaskOwner});
  }
}

// Who has the turn, and could go on with it: to choose another is to interrupt it.
std::uint32_t Kernel::turn() const {
  const ThreadId id = state_.cores[0].thread;
  return id == kNone || state_.threads[id].status != ThreadStatus::OnCore ? kNone : id << 1;
}

void Kernel::makeMove(const Option& option) {
  touched_.clear();
  const std::uint32_t owner = option.actor;
  moves_.options.clear();
  if ((owner & kTaskOwner) != 0) {
    const TaskId id = owner >> 1;
    touch(TouchKind::Loop, TouchMode::Write, 0);
    state_.now = std::max(state_.now, state_.wheel.timeOf(task(id).timer));
    state_.wheel.cancel(task(id).timer);
    return taskTimer(id);
  }
  const ThreadId id = owner >> 1;
  touch(TouchKind::Wake, TouchMode::Read, id);
  if (option.move != Move::GoOn) {
    state_.now = std::max(state_.now, state_.wheel.timeOf(thread(id).timer));
    state_.wheel.cancel(thread(id).timer);
    threadTimer(id);
  } else if (thread(id).status == ThreadStatus::Blocked) {
    unlist(thread(id).task);
    state_.wheel.cancel(thread(id).timer);
    thread(id).status = ThreadStatus::Ready;
  }
  if (thread(id).status != ThreadStatus::Blocked) { // else it now waits for a condition's lock
    const std::uint8_t gate = gateOf(thread(id));
    takeTurn(id);
    const std::size_t first = touched_.size();
    goOnUntimed(id);
    if (gate != 0 && touched_.size() > first) touched_[first].gate = gate;
  }
  if (state_.ended) return;
  for (ThreadId each = 0; each < state_.threads.size() && !state_.ended; ++each) runAhead(each);
  if (!state_.ended) blockThoseWhoMustWait();
}

// What a thread is about to do is known before it is chosen: it has done already what nobody can see.
void Kernel::runAhead(ThreadId id) {
  const Thread& t = thread(id);
  if (t.status != ThreadStatus::OnCore && t.status != ThreadStatus::Ready) return;
  Duration left = t.left;
  while (thread(id).then == Then::Body && thread(id).pending.want == Want::Go && !thread(id).fails && !state_.ended) {
    if (onLoop(t) || t.burst == Burst::Native || t.pliable) return;
    resumeBody(id);
    left += thread(id).left;
  }
  thread(id).left = left;
}

void Kernel::takeTurn(ThreadId id) {
  Core& core = state_.cores[0];
  Thread& t = thread(id);
  const Process& process = state_.processes[t.process];
  Gil& gil = state_.processes[t.process].gil;
  const bool drops = gil.present && gil.locked && !t.holdsGil;
  if (core.thread != kNone && core.thread != id) {
    Thread& before = thread(core.thread);
    emit(before, drops && gil.holder == core.thread ? EventKind::GilDrop : EventKind::Preempt);
    before.shown = false;
    before.status = ThreadStatus::Ready;
    before.core = kNone;
  }
  if (drops) {
    thread(gil.holder).holdsGil = false;
    gil.locked = false;
    gil.holder = kNone;
  }
  core.thread = id;
  t.core = 0;
  t.status = ThreadStatus::OnCore;
  t.since = state_.now;
  t.mayStop = false;
  if (gil.present && !t.holdsGil) takeGil(id);
  if (!t.shown) show(id);
  if (onLoop(t)) touch(TouchKind::Loop, TouchMode::Write, 0);
  if (state_.processes.size() > 1 && process.threads > 1) touch(TouchKind::Gil, TouchMode::Write, t.process);
  if (t.task != kNone && task(t.task).joinsGroup != kNone && task(t.task).joins == 0) {
    task(t.task).joinsGroup = kNone;
    touch(TouchKind::Children, TouchMode::Read, t.task);
  }
}

// Carries the thread to its next visible step at which it may be interrupted, or until it waits or ends.
void Kernel::goOnUntimed(ThreadId id) {
  for (;;) {
    Thread& t = thread(id);
    state_.now += t.left;
    t.left = 0;
    t.since = state_.now;
    if (t.then != Then::Body && t.then != Then::Retry) t.mayStop = true; // library code, full of calls
    if (t.then == Then::Body && t.pending.want == Want::Access) touchCell(t);
    t.pending.switchable = false;
    run(id);
    if (state_.ended || thread(id).status != ThreadStatus::OnCore) return;
    if (state_.steps > setup_.budget.steps) return finish(EndKind::Budget);
    if (stopsHere(thread(id))) return;
  }
}

void Kernel::touchCell(const Thread& t) {
  const bool machineWide = workload_.variables[t.pending.object].shared != SharedKind::Plain;
  const std::size_t row = machineWide ? 0 : t.process + 1;
  const std::size_t cell = row * workload_.variables.size() + t.pending.object;
  touch(TouchKind::Cell, t.pending.verb == 0 ? TouchMode::Read : TouchMode::Write, static_cast<std::uint32_t>(cell));
}

bool Kernel::stopsHere(Thread& t) {
  const Process& process = state_.processes[t.process];
  if (process.gil.present && !t.holdsGil) return true; // C code that has released it
  const bool several = state_.processes.size() > 1;
  if (onLoop(t) && t.then == Then::LoopCollect) return process.threads > 1 || several || !state_.wheel.empty();
  if (t.pliable || t.pending.switchable) t.mayStop = true;
  if (t.then != Then::Body || t.fails || !visible(t.pending.want)) return false;
  if (!process.gil.present) return process.threads > 1 || several;
  return (t.mayStop && process.threads > 1) || several;
}

// Who is about to ask for what it cannot have, or to join who has not ended, waits from now on.
void Kernel::blockThoseWhoMustWait() {
  for (ThreadId id = 0; id < state_.threads.size(); ++id) {
    Thread& t = thread(id);
    const bool runs = t.status == ThreadStatus::OnCore || t.status == ThreadStatus::Ready;
    if (!runs || onLoop(t) || t.then != Then::Body || t.fails || t.pending.duration == 0) continue;
    const std::size_t before = touched_.size();
    if (t.pending.want == Want::Ask && mustWait(t)) {
      askPrimitive(id);
    } else if (t.pending.want == Want::Join && hasChildren(t.task, t.pending.object)) {
      joinChildren(id, t.pending.object);
    } else {
      continue;
    }
    touched_.resize(before); // that it waits follows from the state: nothing has been seen yet
  }
}

bool Kernel::hasChildren(TaskId parent, std::uint32_t group) const {
  return std::ranges::any_of(state_.tasks, [&](const Task& k) {
    return k.parent == parent && k.group == group && !k.daemon && k.status != TaskStatus::Finished;
  });
}

// What a primitive lets go on: those of a loop in their order; threads ask again when they are chosen.
void Kernel::wakeThoseOfLoop(std::uint32_t primitive, const Wakes& wakes, TaskId waker) {
  TaskId next = state_.primitives[primitive].lists[wakes.list].head;
  for (std::uint32_t left = wakes.most; left > 0 && next != kNone;) {
    const TaskId id = next;
    next = task(id).next;
    if (!onLoop(thread(task(id).host)) || task(id).away) continue;
    wakeWaiter(primitive, id, wakes, waker, nullptr);
    --left;
  }
}

// The thread can go on when it is chosen.
void Kernel::becomeReady(ThreadId id) {
  Thread& t = thread(id);
  t.status = ThreadStatus::Ready;
  touch(TouchKind::Wake, TouchMode::Add, id);
  const Gil& gil = gilOf(t);
  gil.present&& gil.locked ? emit(t, EventKind::GilWait) : emit(t, EventKind::Ready, 0u);
}

} // namespace switchpoint
