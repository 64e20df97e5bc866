// One resume of a scenario body under way: what has been used of the limits, and what is being said.
#pragma once

#include "workload/scenario_bodies.h"

namespace switchpoint {

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
