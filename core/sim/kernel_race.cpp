// Threads of one interpreter without a lock that do nothing but read and write the same memory: between two other
// events the bodies take their turns among themselves, which costs far less than an event for each access. Only where
// no trace is recorded (each access is an event of it); the run is the same.
#include <array>

#include "sim/kernel_hot.h"

namespace switchpoint {

// The thread stands before an access that another thread may have been faster at.
bool Kernel::contends(ThreadId id) {
  if (!recorder_.on() && race(id)) return true;
  thread(id).pending.want = Want::Go;
  return true;
}

bool Kernel::race(ThreadId id) {
  static constexpr std::size_t kMostCores = 256;
  std::array<Racer, kMostCores> racers; // set as far as `count`: this runs every few accesses
  std::array<ThreadId, kMostCores> who;
  std::size_t count = 0;
  const std::uint32_t process = thread(id).process;
  // A step and a resume each; step() looks at the budgets, and whoever steps at whether the run is wanted any more.
  static constexpr std::uint64_t kMostResumes = 128;
  RaceLimits limits{.until = state_.wheel.earliest(),
                    .last = setup_.budget.time,
                    .resumes = nextLook_ > state_.steps ? std::min((nextLook_ - state_.steps) / 2, kMostResumes) : 0};
  for (std::size_t core = 0; core < state_.cores.size(); ++core) {
    const Core& c = state_.cores[core];
    if (c.thread != kNone && state_.runSize > 0) limits.until = std::min(limits.until, c.quantumEnd);
    if (c.thread == id) {
      limits.first = count;
      who[count] = id;
      racers[count++] = {thread(id).body, state_.now};
      continue;
    }
    const Thread* t = c.thread == kNone ? nullptr : &thread(c.thread);
    if (t != nullptr && t->process == process && t->shown && t->then == Then::Body && !t->fails && t->left > 0 &&
        t->overhead == kNoOverhead && t->burst == Burst::Python && t->pending.want == Want::Contend) {
      who[count] = c.thread;
      racers[count] = {t->body, t->since + t->left};
      if (state_.coreNext[core] == racers[count++].at) continue;
    }
    limits.until = std::min(limits.until, state_.coreNext[core]); // something else comes first
  }
  if (count < 2 || limits.until <= state_.now) return false;
  if (process != contextOf_) prepareContext(process);
  const std::uint64_t resumes = state_.bodies->race(std::span(racers.data(), count), limits, context_);
  if (resumes == 0) return false;
  state_.steps += 2 * resumes;
  for (std::size_t i = 0; i < count; ++i) {
    Thread& t = thread(who[i]);
    if (who[i] != id && racers[i].at == t.since + t.left) continue;
    t.since = state_.now;
    t.left = racers[i].at - state_.now;
    if (who[i] != id) schedule(t.core);
  }
  return true;
}

} // namespace switchpoint
