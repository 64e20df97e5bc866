// What tasks want: the requests of bodies, one by one.
#include <algorithm>
#include <cassert>

#include "sim/kernel_hot.h"

namespace switchpoint {

// Carries out what the thread's task asked for, and what it asks next as long as no time passes.
// True: the thread goes on; false: it has left its core.
bool Kernel::carryRequest(ThreadId id) {
  for (int turns = 0; turns < turnsAtOnce_; ++turns) {
    if (thread(id).pending.want == Want::Go && !thread(id).fails) {
      resumeBody(id);
    } else if (!carryOne(id)) {
      return false;
    }
    const Thread& t = thread(id);
    if (t.left > 0 || t.then != Then::Body || t.burst == Burst::Native || state_.ended) return true;
  }
  return true;
}

bool Kernel::carryOne(ThreadId id) {
  Thread& t = thread(id);
  const Request& request = t.pending;
  switch (request.want) {
  case Want::SwitchPoint:
    t.pending.want = Want::Go;
    if (t.holdsGil && gilOf(t).dropRequested) {
      dropGil(id);
      return false;
    }
    return true;
  case Want::Contend: return contends(id);
  case Want::Access: t.pending.want = Want::Go; return true;
  case Want::Go: return raiseFailure(id);
  case Want::Cpu:
  case Want::Native: return computes(id, request);
  case Want::Io:
  case Want::Sleep:
  case Want::Block: return waitsFor(id, request);
  case Want::Yield: return yields(id, request);
  case Want::Ask: return askPrimitive(id);
  case Want::Print:
  case Want::Raise:
  case Want::Spawn:
  case Want::Join:
  case Want::Offload:
  case Want::OffloadEnd:
  case Want::Finish: return carryRare(id);
  }
  return false;
}

// What tasks ask for seldom; apart, so that the rest needs no room for it.
[[gnu::noinline]] bool Kernel::carryRare(ThreadId id) {
  Thread& t = thread(id);
  const Request& request = t.pending;
  switch (request.want) {
  case Want::Print: printLine(id); return true;
  case Want::Raise:
    return raise(id, request.object == kOwnError ? state_.bodies->text(task(t.task).body)
                                                 : workload_.strings[request.object]);
  case Want::Spawn: {
    t.pending.want = Want::Go;
    const bool daemon = (request.flags & kDetached) != 0;
    return startTask(id, addTask(request.object, t.task, daemon));
  }
  case Want::Join: return joinChildren(id, request.object);
  case Want::Offload: {
    t.pending.want = Want::Go;
    if (!onLoop(t)) return true;
    const bool toProcess = (request.flags & kToProcess) != 0;
    Job job;
    job.task = t.task;
    job.step = request.step;
    job.payload = toProcess ? &workload_.payloads[request.object] : nullptr;
    return offload(id, poolFor(toProcess), job);
  }
  case Want::OffloadEnd: t.pending.want = Want::Go; return task(t.task).away ? workerReport(id) : true;
  case Want::Finish: return bodyDone(id);
  case Want::Go:
  case Want::SwitchPoint:
  case Want::Contend:
  case Want::Access:
  case Want::Cpu:
  case Want::Native:
  case Want::Io:
  case Want::Sleep:
  case Want::Block:
  case Want::Yield:
  case Want::Ask: break;
  }
  return false;
}

// What a body sees of its process; changes only with the process and the threads alive in it.
void Kernel::prepareContext(std::uint32_t index) {
  const Process& process = state_.processes[index];
  context_.machine = state_.cells.data();
  context_.plain = state_.cells.data() + (index + 1) * workload_.variables.size();
  context_.forcedSwitches = process.gil.present && process.threads > 1;
  context_.processes = state_.processes.size() > 1;
  context_.parallel = !process.gil.present && process.threads > 1;
  contextOf_ = index;
}

void Kernel::emitNotes(std::uint32_t lane) {
  for (std::size_t i = 0; i < context_.noteCount; ++i) {
    const MemoryNote& n = context_.notes[i];
    switch (n.kind) {
    case NoteKind::Read: recorder_.event(EventKind::Read, state_.now, lane, n.object, zigzag(n.value), n.step); break;
    case NoteKind::Write:
      recorder_.event(EventKind::Write, state_.now, lane, n.object, zigzag(n.value), n.step);
      if (n.count > 0) recorder_.event(EventKind::Lost, state_.now, lane, n.object, n.count, n.step);
      break;
    case NoteKind::Bulk: recorder_.event(EventKind::Bulk, state_.now, lane, n.object, n.count, zigzag(n.value)); break;
    case NoteKind::BulkLock: recorder_.event(EventKind::BulkLock, state_.now, lane, n.object, n.count); break;
    }
  }
}

// In a hybrid placement a step of a loop's task goes where it belongs: blocking calls and C code to threads, computing
// of 5 ms or more to processes.
bool Kernel::goesElsewhere(const Thread& t, const Request& request) const {
  if (!setup_.placement.offloads || t.role != ThreadRole::Loop || (request.flags & kOnLoop) != 0) return false;
  if ((request.flags & (kToThread | kToProcess)) != 0) return true;
  if (request.want == Want::Cpu) return request.duration >= 5 * kMillisecond;
  return request.want == Want::Native || request.want == Want::Block;
}

// The wait of the task ended with an error.
bool Kernel::raiseFailure(ThreadId id) {
  Task& k = task(thread(id).task);
  const std::string error = k.failure == kRaisedElsewhere ? state_.errors[k.error] : std::string(k.failure);
  k.failure = nullptr;
  thread(id).fails = false;
  return raise(id, error);
}

bool Kernel::sendBurst(ThreadId id, const Request& request) {
  const Task& k = task(thread(id).task);
  const bool toProcess =
      (request.flags & kToProcess) != 0 || ((request.flags & kToThread) == 0 && request.want == Want::Cpu);
  Job job;
  job.task = thread(id).task;
  job.length = request.duration;
  job.native = request.want == Want::Native;
  job.blocks = request.want == Want::Block;
  job.step = request.step;
  job.payload = toProcess ? &workload_.groups[k.group].payload : nullptr;
  thread(id).pending.want = Want::Go;
  return offload(id, poolFor(toProcess), job);
}

bool Kernel::computes(ThreadId id, const Request& request) {
  Thread& t = thread(id);
  if (goesElsewhere(t, request)) return sendBurst(id, request);
  const bool native = request.want == Want::Native;
  t.pending.want = Want::Go;
  recorder_.event(EventKind::Step, state_.now, taskLane(t), request.step);
  if (native) leaveGil(id);
  burst(t, native ? Burst::Native : Burst::Python, request.duration, !native);
  return true;
}

bool Kernel::waitsFor(ThreadId id, const Request& request) {
  Thread& t = thread(id);
  if (goesElsewhere(t, request)) return sendBurst(id, request);
  const Want want = request.want;
  t.pending.want = Want::Go;
  const TaskId self = t.task;
  if (onLoop(t) && want != Want::Block) {
    const bool sleeps = want == Want::Sleep;
    if (sleeps && request.duration <= 0) return yields(id, request);
    recorder_.event(sleeps ? EventKind::BlockSleep : EventKind::BlockIo, state_.now, task(self).lane, request.step);
    suspendTask(self, state_.now + request.duration, sleeps);
    return true;
  }
  if (want == Want::Io) {
    return blockThread(id, EventKind::BlockIo, state_.now + request.duration + jittered(costs_.lockWake), request.step);
  }
  const EventKind kind = want == Want::Sleep ? EventKind::BlockSleep : EventKind::BlockCall;
  return blockThread(id, kind, state_.now + request.duration + jittered(costs_.timerSlack), request.step);
}

// sleep(0): once round the loop; for a thread the version's cost, during which the interpreter's lock is free.
bool Kernel::yields(ThreadId id, const Request& request) {
  Thread& t = thread(id);
  t.pending.want = Want::Go;
  if (setup_.placement.home == Home::Inline) return true;
  if (onLoop(t)) {
    recorder_.event(EventKind::Yield, state_.now, task(t.task).lane, request.step);
    loopOf(t).ready.push({t.task, kNone, state_.now});
    return leaveTask(id);
  }
  emit(id, EventKind::Yield, request.step);
  park(id);
  if (costs_.sleepZero > 0) {
    state_.wheel.set(t.timer, state_.now + costs_.sleepZero);
  } else {
    makeReady(id);
  }
  return false;
}

void Kernel::printLine(ThreadId id) {
  Thread& t = thread(id);
  t.pending.want = Want::Go;
  touchIfUntimed(TouchKind::Output, TouchMode::Write, 0);
  const std::string line = state_.bodies->text(task(t.task).body);
  recorder_.event(EventKind::Print, state_.now, task(t.task).lane, state_.outcome.out.size(), line.size());
  state_.outcome.out += line;
  if (state_.outcome.out.size() > setup_.budget.outputBytes) finish(EndKind::Budget);
}

// How far the body under way may run ahead (task_body.h).
Limits Kernel::limitsNow() {
  const Thread& t = thread(resuming_);
  const Process& process = state_.processes[t.process];
  const Time next = nextEvent(t.core);
  const Duration ahead = next == kNever ? kLongestDuration : std::max<Duration>(next - state_.now, 0);
  Limits limits;
  limits.plain = limits.machine = kLongestDuration;
  if (process.gil.present) {
    const Duration interval = workload_.switchInterval > 0 ? workload_.switchInterval : costs_.switchInterval;
    // Nobody waits: whoever comes lets at least half an interval pass (the textbook draws its slices) before it asks.
    limits.forced = process.gil.dropRequested ? 0 : process.gil.waiters > 0 ? ahead : ahead + interval / 2;
  } else {
    if (process.threads > 1) limits.plain = ahead;
  }
  if (!process.gil.present || state_.processes.size() > 1) limits.machine = ahead;
  return limits;
}

bool Kernel::quietNow(std::uint32_t primitive) {
  const PrimitiveSlot& slot = state_.primitives[primitive];
  return state_.processes.size() == 1 && slot.state.owner == kNobody && slot.lists[0].size == 0;
}

} // namespace switchpoint
