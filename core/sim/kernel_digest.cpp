// A state as a fingerprint: all on which the future depends, and what has been printed; no time, no statistics.
#include "sim/kernel.h"

namespace switchpoint {
namespace {

void putThread(Digest& digest, const Thread& t, const TimerWheel& wheel) {
  digest.add(static_cast<std::uint64_t>(t.status) | static_cast<std::uint64_t>(t.then) << 8 |
             static_cast<std::uint64_t>(t.burst) << 16 | static_cast<std::uint64_t>(t.pending.want) << 24 |
             std::uint64_t{t.pending.verb} << 32 | std::uint64_t{t.holdsGil} << 40 | std::uint64_t{t.fails} << 41 |
             std::uint64_t{t.mayStop} << 42 | std::uint64_t{t.pliable} << 43 |
             std::uint64_t{wheel.isSet(t.timer)} << 44);
  if (t.status == ThreadStatus::Finished) return;
  digest.add(t.task);
  if (t.pending.want == Want::Go) return;
  digest.add(std::uint64_t{t.pending.object} << 32 | t.pending.step);
  digest.add(static_cast<std::uint64_t>(t.pending.duration));
  digest.add(static_cast<std::uint64_t>(t.pending.value));
}

void putTask(Digest& digest, const Task& k, const TimerWheel& wheel) {
  const bool timer = k.timer != kNoTimer && wheel.isSet(k.timer);
  digest.add(static_cast<std::uint64_t>(k.status) | std::uint64_t{k.raised} << 8 | std::uint64_t{k.retries} << 9 |
             std::uint64_t{k.onTimer} << 10 | std::uint64_t{k.away} << 11 | std::uint64_t{k.fromCondition} << 12 |
             std::uint64_t{k.timeoutAfter} << 13 | std::uint64_t{timer} << 14 |
             std::uint64_t{k.failure != nullptr} << 15 | std::uint64_t{k.list} << 16 | std::uint64_t{k.depth} << 32);
  if (k.status == TaskStatus::Finished) return;
  digest.add(std::uint64_t{k.object} << 32 | k.joins);
  digest.add(std::uint64_t{k.host} << 32 | k.below);
}

template <typename T, typename Add>
void putRing(Digest& digest, Ring<T> ring, const Add& add) {
  digest.add(ring.size());
  while (!ring.empty()) add(ring.pop());
}

void putLoop(Digest& digest, const Loop& loop, const std::vector<Task>& tasks) {
  digest.add(std::uint64_t{loop.idle} | loop.todo << 1 | loop.todoIo << 21 | loop.todoTimers << 41);
  // A callback of a wait that has ended otherwise does nothing any more.
  const auto handle = [&](const Handle& h) {
    digest.add(std::uint64_t{h.task} << 2 | std::uint64_t{h.isCallback()} << 1 |
               std::uint64_t{h.isCallback() && h.stamp != tasks[h.task].stamp});
  };
  putRing(digest, loop.ready, handle);
  putRing(digest, loop.dueIo, handle);
  putRing(digest, loop.dueTimers, handle);
}

void putJob(Digest& digest, const Job& job) {
  digest.add(std::uint64_t{job.task} << 32 | job.more);
  digest.add(static_cast<std::uint64_t>(job.length) << 3 | std::uint64_t{job.native} << 2 |
             std::uint64_t{job.blocks} << 1 | std::uint64_t{job.reported});
}

void putPool(Digest& digest, const Pool& pool) {
  digest.add(std::uint64_t{pool.created} << 32 | pool.idle << 1 | std::uint64_t{pool.closing});
  putRing(digest, pool.jobs, [&](const Job& job) { putJob(digest, job); });
  putRing(digest, pool.sleepers, [&](ThreadId id) { digest.add(id); });
  for (const Job& job : pool.current) putJob(digest, job);
}

} // namespace

Digest Kernel::digest() const {
  Digest digest;
  for (const Thread& t : state_.threads) putThread(digest, t, state_.wheel);
  for (const Task& k : state_.tasks) putTask(digest, k, state_.wheel);
  for (const Process& p : state_.processes) digest.add(std::uint64_t{p.gil.holder} << 32 | p.threads);
  for (const Cell& cell : state_.cells) digest.add(static_cast<std::uint64_t>(cell.value));
  for (std::size_t i = 0; i < state_.primitives.size(); ++i) {
    const PrimitiveSlot& slot = state_.primitives[i];
    digest.add(static_cast<std::uint64_t>(slot.state.count));
    digest.add(std::uint64_t{slot.state.owner} << 32 | slot.state.depth);
    digest.add(static_cast<std::uint64_t>(slot.state.value));
    ValuePool values = state_.values;
    ValuePool::Fifo items = slot.state.items;
    for (std::int64_t n = items.head == kNobody ? 0 : slot.state.count; n > 0; --n) {
      digest.add(static_cast<std::uint64_t>(values.pop(items)));
    }
    if (primitiveInfo_[i]->mustWait != nullptr && state_.loops.empty()) continue; // whoever waits may be next
    for (const WaitList& list : slot.lists) {
      for (TaskId id = list.head; id != kNone; id = state_.tasks[id].next) digest.add(id);
      digest.add(kNone);
    }
  }
  for (const Loop& loop : state_.loops) putLoop(digest, loop, state_.tasks);
  for (const Pool& pool : state_.pools) putPool(digest, pool);
  const MainScript& main = state_.main;
  digest.add(std::uint64_t{main.group} << 32 | main.index);
  digest.add(std::uint64_t{main.joined} << 32 | main.waitsFor);
  digest.add(std::uint64_t{main.phase} | std::uint64_t{main.failed} << 8 | std::uint64_t{main.called} << 9 |
             std::uint64_t{main.waitsForAll} << 10 | std::uint64_t{state_.mainDone} << 11 |
             std::uint64_t{state_.alive} << 32);
  state_.bodies->addTo(digest);
  digest.add(state_.outcome.out);
  digest.add(state_.outcome.err);
  digest.add(turn());
  return digest;
}

std::string Kernel::laneName(std::uint32_t lane) const {
  const Lane& l = lanes_[lane];
  return strings_[l.label] + (l.ordinal > 0 ? "-" + std::to_string(l.ordinal) : "");
}

} // namespace switchpoint
