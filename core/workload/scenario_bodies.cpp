#include "workload/scenario_bodies.h"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "primitives/primitive.h"
#include "workload/scenario_turn.h"

namespace switchpoint {

ScenarioBodies::ScenarioBodies(const Workload& workload, const BodyCosts& costs, std::uint64_t seed)
    : workload_(&workload), code_(workload.code.data()), costs_(costs),
      seed_(seed), pointAfterAsk_{costs.afterCall, costs.afterWithEnter, costs.afterCall, costs.afterWithExit},
      readSlot_(workload.code.size(), 0) {
  loops_ = summariseLoops(workload, costs, loopAt_);
  for (const Instruction& op : workload.code) {
    const bool asks = op.op == Op::Ask && op.slot < 0xffff;
    gives_.push_back(asks && findPrimitive(workload.primitives[op.a].type)->verbs[op.verb].givesValue);
  }
  for (const Group& group : workload.groups) {
    for (std::uint32_t i = group.entry; i < group.end; ++i) {
      if (workload.code[i].op != Op::Write) continue;
      for (std::uint32_t j = i; j > group.entry; --j) {
        const Instruction& before = workload.code[j - 1];
        if (before.op != Op::Read || before.a != workload.code[i].a) continue;
        readSlot_[i] = static_cast<std::uint16_t>(before.slot + 1);
        break;
      }
    }
  }
}

void ScenarioBodies::reserve(std::uint32_t group, std::uint32_t count) {
  states_.reserve(states_.size() + count);
  slots_.reserve(slots_.size() + std::size_t{count} * workload_->groups[group].slots);
}

BodyId ScenarioBodies::create(std::uint32_t group, std::uint32_t ordinal) {
  const Group& g = workload_->groups[group];
  State state;
  state.pc = g.entry;
  state.slots = static_cast<std::uint32_t>(slots_.size());
  state.rng = Rng::forStream(seed_, (std::uint64_t{group} << 32) | ordinal);
  for (std::size_t i = 0; i < g.slots; ++i) slots_.push_back({i < g.locals.size() ? g.locals[i] : 0, 0});
  states_.push_back(state);
  return static_cast<BodyId>(states_.size() - 1);
}

void ScenarioBodies::give(BodyId body, std::int64_t value) {
  State& state = states_[body];
  const Instruction& op = workload_->code[state.pc - 1];
  if (gives_[state.pc - 1]) slots_[state.slots + op.slot].value = value;
}

void ScenarioBodies::expire(BodyId body) {
  State& state = states_[body];
  const Instruction& op = workload_->code[state.pc - 1];
  assert(op.op == Op::Ask || op.op == Op::Join);
  if (op.b != 0) state.pc = op.b;
}

// Most resumes have one step to take, which only the kernel can do: those need no turn.
void ScenarioBodies::resume(BodyId body, ResumeContext& context, Request& request) {
  State& state = states_[body];
  const Instruction& op = code_[state.pc];
  if (!state.pointBefore && op.op == Op::Ask) {
    request.ran = wantPrimitive(state, request, op);
  } else if (!state.pointBefore && op.op >= Op::Cpu && op.op <= Op::Yield) {
    request.ran = 0;
    wantTime(state, request, op);
  } else {
    takeTurn(state, context, request);
  }
}

void ScenarioBodies::takeTurn(State& state, ResumeContext& context, Request& request) {
  Turn turn{state, slots_.data() + state.slots, context, request, context.forcedSwitches};
  if (state.pointBefore) {
    state.pointBefore = false;
    turn.point(true);
  }
  for (int steps = 0; !turn.stop; ++steps) {
    if (steps == Turn::kMostSteps) {
      turn.pause(Want::Go);
      break;
    }
    runOp(turn, code_[state.pc]);
  }
  request.ran = turn.ran;
}

void ScenarioBodies::runOp(Turn& turn, const Instruction& op) {
  switch (op.op) {
  case Op::LoopTest: return runLoopTest(turn, op);
  case Op::LoopBack:
    turn.ran += costs_.backEdge;
    turn.state.pc = op.a;
    return turn.point(costs_.afterBackEdge);
  case Op::Cpu:
  case Op::Native:
  case Op::Io:
  case Op::Sleep:
  case Op::Block:
  case Op::Yield: turn.stop = true; return wantTime(turn.state, turn.request, op);
  case Op::Ask:
    turn.stop = true;
    turn.ran += wantPrimitive(turn.state, turn.request, op);
    return;
  case Op::Read:
  case Op::Write:
  case Op::Set: return runAccess(turn, op);
  case Op::Compute: return runCompute(turn, op);
  case Op::LoopInit:
  case Op::WhileClose:
  case Op::JumpIfZero:
  case Op::JumpIfNonZero:
  case Op::Jump: return runJump(turn, op);
  case Op::Builtin:
    turn.ran += costs_.builtinCall;
    ++turn.state.pc;
    return turn.point(costs_.afterBuiltin);
  case Op::Call:
    turn.ran += costs_.call;
    ++turn.state.pc;
    return turn.point(costs_.afterCall);
  case Op::Await: ++turn.state.pc; return;
  case Op::Print:
    turn.ran += costs_.print;
    turn.state.pointBefore = costs_.afterCall;
    return turn.wants(Want::Print, op);
  case Op::Raise: return turn.wants(Want::Raise, op);
  case Op::Spawn: return turn.wants(Want::Spawn, op);
  case Op::Join: turn.request.duration = op.value; return turn.wants(Want::Join, op);
  case Op::Offload: return turn.wants(Want::Offload, op);
  case Op::OffloadEnd: return turn.wants(Want::OffloadEnd, op);
  case Op::Finish:
    turn.wants(Want::Finish, op);
    --turn.state.pc;
    return;
  }
}

Duration ScenarioBodies::lengthOf(State& state, const Instruction& op) const {
  if ((op.flags & kItems) != 0) return op.value * costs_.squareItem;
  if (op.a == 0) return std::max<std::int64_t>(op.value, 0);
  const Distribution& d = workload_->distributions[op.a - 1];
  if (d.kind == DistributionKind::Uniform) {
    return d.first + static_cast<Duration>(state.rng.below(static_cast<std::uint64_t>(d.second - d.first) + 1));
  }
  const auto first = static_cast<double>(d.first);
  switch (d.kind) {
  case DistributionKind::Uniform: break;
  case DistributionKind::Exponential:
    return static_cast<Duration>(std::min(first * state.rng.exponential(), static_cast<double>(kLongestDuration)));
  case DistributionKind::Normal:
    return static_cast<Duration>(std::clamp(first + static_cast<double>(d.second) * state.rng.normal(), 0.0,
                                            static_cast<double>(kLongestDuration)));
  }
  return 0;
}

void ScenarioBodies::wantTime(State& state, Request& request, const Instruction& op) const {
  static_assert(static_cast<int>(Op::Yield) - static_cast<int>(Op::Cpu) ==
                static_cast<int>(Want::Yield) - static_cast<int>(Want::Cpu));
  constexpr int kShift = static_cast<int>(Want::Cpu) - static_cast<int>(Op::Cpu);
  request.duration = lengthOf(state, op);
  say(state, request, static_cast<Want>(static_cast<int>(op.op) + kShift), op);
}

// What it costs on the core.
Duration ScenarioBodies::wantPrimitive(State& state, Request& request, const Instruction& op) const {
  request.verb = op.verb;
  request.duration = op.value;
  request.wantsValue = op.slot < 0xffff;
  request.value = request.wantsValue ? slots_[state.slots + op.slot].value : 0;
  static_assert(kWith == 1);
  state.pointBefore = pointAfterAsk_[(op.flags & kWith) + (op.verb == 0 ? 0u : 2u)];
  say(state, request, Want::Ask, op);
  return costs_.lockHalf;
}

std::string ScenarioBodies::text(BodyId body) const {
  const State& state = states_[body];
  if (state.failed) return "ZeroDivisionError: integer division or modulo by zero";
  assert(state.pc > 0);
  const Instruction& op = workload_->code[state.pc - 1];
  std::string line;
  if (op.op != Op::Print) return line;
  for (const PrintPiece& piece : workload_->templates[op.a]) {
    line += piece.text;
    if (piece.slot >= 0) line += fmt::format("{}", slots_[state.slots + static_cast<std::uint32_t>(piece.slot)].value);
  }
  line += '\n';
  return line;
}

// Blocks nest in the code as they nest in the text: what was entered before the failing step and not left.
std::vector<std::uint32_t> ScenarioBodies::unwinds(BodyId body) const {
  const State& state = states_[body];
  const std::uint32_t failing = state.pc > 0 ? state.pc - 1 : 0;
  std::vector<std::uint32_t> held;
  for (const Group& group : workload_->groups) {
    if (failing < group.entry || failing >= group.end) continue;
    for (std::uint32_t i = group.entry; i < failing; ++i) {
      const Instruction& op = workload_->code[i];
      if (op.op != Op::Ask || (op.flags & kWith) == 0) continue;
      if (op.verb == 0) {
        held.insert(held.begin(), op.a);
      } else if (!held.empty()) {
        held.erase(held.begin());
      }
    }
  }
  return held;
}

std::unique_ptr<Bodies> ScenarioBodies::clone() const {
  return std::make_unique<ScenarioBodies>(*this);
}

void ScenarioBodies::copyFrom(const Bodies& other) {
  // All else is made of the workload, and the same in every clone.
  const auto& from = static_cast<const ScenarioBodies&>(other);
  states_ = from.states_;
  slots_ = from.slots_;
}

void ScenarioBodies::addTo(Digest& digest) const {
  for (const State& state : states_) {
    digest.add(std::uint64_t{state.pc} << 3 | std::uint64_t{state.pointBefore} << 2 | std::uint64_t{state.failed} << 1 |
               std::uint64_t{state.announced});
  }
  for (const Slot& slot : slots_) digest.add(static_cast<std::uint64_t>(slot.value));
}

} // namespace switchpoint
