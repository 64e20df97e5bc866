// One resume of a scenario body under way: what has been used of the limits, and what is being said.
#pragma once

#include "workload/scenario_bodies.h"

namespace switchpoint {

// A micro-step's cost where others run beside it: drawn around its mean, and now and then much longer, when another
// core has taken the cache line. Without it two cores go in lockstep and every race ends at 0 % or 50 %.
inline Duration inParallel(Duration cost, const BodyCosts& costs, Rng& rng) {
  if (costs.jitter > 0 && cost > 0) {
    const std::int64_t spread = cost * costs.jitter;
    cost = (cost * 1000 - spread + static_cast<std::int64_t>(rng.below(static_cast<std::uint64_t>(2 * spread + 1)))) /
           1000;
  }
  if (costs.stallPpm > 0 && rng.below(1'000'000) < static_cast<std::uint64_t>(costs.stallPpm)) {
    cost += static_cast<Duration>(rng.below(static_cast<std::uint64_t>(2 * costs.stall + 1)));
  }
  return cost;
}

struct ScenarioBodies::Turn {
  // Micro-steps that one resume takes at the most, so that an endless loop comes back to the kernel and its budgets.
  static constexpr int kMostSteps = 4096;

  State& state;
  Slot* slots;
  ResumeContext& context;
  Request& request;
  const bool forced; // context.forcedSwitches
  Duration ran = 0;
  bool stop = false;

  // Ends the turn; the body goes on later.
  void pause(Want want) {
    request.want = want;
    stop = true;
  }
  // ... with memory that others may reach first.
  void pauseForOthers() { pause(context.parallel && !context.stepByStep ? Want::Contend : Want::Go); }
  // Ends the turn with something that only the kernel can do; the body goes on behind the instruction.
  void wants(Want want, const Instruction& op) {
    say(state, request, want, op);
    stop = true;
  }
  // After a micro-step: stops if a forced switch is legal and due.
  void point(bool legal) {
    if (legal && forced) forcedPoint();
  }
  void forcedPoint() {
    if (context.stepByStep) {
      request.switchable = true;
      return;
    }
    if (ran >= context.limits().forced) pause(Want::SwitchPoint);
  }
};

} // namespace switchpoint
