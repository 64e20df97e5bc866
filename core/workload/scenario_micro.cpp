// The micro-steps that a scenario body takes by itself: memory, arithmetic, jumps and whole rounds of simple loops.
#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <utility>

#include "workload/scenario_turn.h"

namespace switchpoint {
namespace {

// Two's complement throughout: the scenario language wraps around, as documented in workload.h.
std::int64_t wrap(std::uint64_t v) {
  return static_cast<std::int64_t>(v);
}
std::uint64_t bits(std::int64_t v) {
  return static_cast<std::uint64_t>(v);
}

std::int64_t floorDiv(std::int64_t a, std::int64_t b) {
  if (b == -1) return wrap(0 - bits(a));
  const std::int64_t q = a / b;
  return (a % b != 0 && (a < 0) != (b < 0)) ? q - 1 : q;
}

std::int64_t floorMod(std::int64_t a, std::int64_t b) {
  if (b == -1) return 0;
  const std::int64_t r = a % b;
  return r != 0 && (r < 0) != (b < 0) ? r + b : r;
}

// Operators of two values; false: division by zero.
bool apply(ExprOp op, std::int64_t a, std::int64_t b, std::int64_t& out) {
  switch (op) {
  case ExprOp::Add: out = wrap(bits(a) + bits(b)); return true;
  case ExprOp::Sub: out = wrap(bits(a) - bits(b)); return true;
  case ExprOp::Mul: out = wrap(bits(a) * bits(b)); return true;
  case ExprOp::FloorDiv:
    if (b == 0) return false;
    out = floorDiv(a, b);
    return true;
  case ExprOp::Mod:
    if (b == 0) return false;
    out = floorMod(a, b);
    return true;
  case ExprOp::Less: out = a < b; return true;
  case ExprOp::LessEqual: out = a <= b; return true;
  case ExprOp::Equal: out = a == b; return true;
  case ExprOp::NotEqual: out = a != b; return true;
  case ExprOp::Greater: out = a > b; return true;
  case ExprOp::GreaterEqual: out = a >= b; return true;
  case ExprOp::And: out = a != 0 && b != 0; return true;
  case ExprOp::Or: out = a != 0 || b != 0; return true;
  case ExprOp::Const:
  case ExprOp::Local:
  case ExprOp::Neg:
  case ExprOp::Not: break;
  }
  assert(false && "an operator of one value");
  return true;
}

} // namespace

bool ScenarioBodies::evaluate(const Slot* slots, const Instruction& op, std::int64_t& out) const {
  std::array<std::int64_t, kDeepestExpression + 2> stack;
  std::size_t top = 0;
  for (std::uint32_t i = op.a; i < op.a + op.b; ++i) {
    const ExprStep& step = workload_->expressions[i];
    switch (step.op) {
    case ExprOp::Const: stack[top++] = step.value; break;
    case ExprOp::Local: stack[top++] = slots[step.value].value; break;
    case ExprOp::Neg: stack[top - 1] = wrap(0 - bits(stack[top - 1])); break;
    case ExprOp::Not: stack[top - 1] = stack[top - 1] == 0; break;
    case ExprOp::Add:
    case ExprOp::Sub:
    case ExprOp::Mul:
    case ExprOp::FloorDiv:
    case ExprOp::Mod:
    case ExprOp::Less:
    case ExprOp::LessEqual:
    case ExprOp::Equal:
    case ExprOp::NotEqual:
    case ExprOp::Greater:
    case ExprOp::GreaterEqual:
    case ExprOp::And:
    case ExprOp::Or:
      --top;
      if (!apply(step.op, stack[top - 1], stack[top], stack[top - 1])) return false;
      break;
    }
  }
  out = stack[0];
  return true;
}

void ScenarioBodies::runCompute(Turn& turn, const Instruction& op) {
  turn.ran += turn.context.parallel ? inParallel(costs_.arithmetic, costs_, *turn.context.rng) : costs_.arithmetic;
  std::int64_t result = 0;
  if (!evaluate(turn.slots, op, result)) {
    turn.state.failed = true;
    turn.wants(Want::Raise, op);
    turn.request.object = kOwnError;
    return;
  }
  turn.slots[op.slot].value = result;
  ++turn.state.pc;
  turn.point(costs_.afterArithmetic);
}

void ScenarioBodies::runAccess(Turn& turn, const Instruction& op) {
  Slot& slot = turn.slots[op.slot];
  const VariableDecl& variable = workload_->variables[op.a];
  const bool machineWide = variable.shared != SharedKind::Plain;
  ResumeContext& context = turn.context;
  if (!context.stepByStep && turn.ran > 0 &&
      turn.ran >= (machineWide ? context.limits().machine : context.limits().plain)) {
    return turn.pauseForOthers();
  }
  if (context.notesFull()) return turn.pauseForOthers();
  if (context.stepByStep && !std::exchange(turn.state.announced, !turn.state.announced)) {
    turn.request.object = op.a;
    turn.request.verb = op.op == Op::Read ? 0 : 1;
    turn.request.step = op.step;
    return turn.pause(Want::Access);
  }
  Cell& cell = (machineWide ? context.machine : context.plain)[op.a];
  Duration cost = op.op == Op::Read ? costs_.load : costs_.store;
  if (machineWide) cost += costs_.valueAccess + (variable.shared == SharedKind::ValueDefault ? 2 * costs_.lockHalf : 0);
  if (op.op == Op::Read) {
    slot = {cell.value, cell.visible};
    context.note({NoteKind::Read, op.a, op.step, cell.value, 0});
  } else {
    const std::uint16_t from = op.op == Op::Write ? readSlot_[turn.state.pc] : 0;
    std::uint64_t discarded = 0;
    if (from == 0) {
      cell.before += cell.made - cell.visible;
      cell.made = cell.visible = 0;
      cell.value = slot.value;
    } else {
      discarded = cell.update(slot.value, turn.slots[from - 1].visible);
    }
    context.note({NoteKind::Write, op.a, op.step, cell.value, discarded});
  }
  const bool contended = context.parallel || (machineWide && context.processes);
  turn.ran += contended ? inParallel(cost, costs_, *context.rng) : cost;
  ++turn.state.pc;
  turn.point(op.op == Op::Read ? costs_.afterLoad : costs_.afterStore);
}

void ScenarioBodies::runLoopTest(Turn& turn, const Instruction& op) {
  std::int64_t& left = turn.slots[op.slot].value;
  if (left <= 0) {
    turn.state.pc = op.a;
    return;
  }
  if (loopAt_[turn.state.pc] != 0 && takeRounds(turn, op)) return;
  --left;
  turn.ran += costs_.forIter;
  ++turn.state.pc;
  turn.point(costs_.afterForIter);
}

void ScenarioBodies::runJump(Turn& turn, const Instruction& op) {
  State& state = turn.state;
  Slot& slot = turn.slots[op.slot];
  switch (op.op) {
  case Op::LoopInit:
    if ((op.flags & kFromSlot) == 0) slot.value = op.value;
    ++state.pc;
    return;
  case Op::WhileClose: ++state.pc; return turn.point(costs_.afterWhileClose);
  case Op::JumpIfZero:
    turn.ran += costs_.whileTest;
    state.pc = slot.value == 0 ? op.a : state.pc + 1;
    return;
  case Op::JumpIfNonZero:
    turn.ran += costs_.backEdge;
    if (slot.value == 0) {
      ++state.pc;
      return;
    }
    state.pc = op.a;
    return turn.point(costs_.afterBackEdge);
  case Op::Jump: state.pc = op.a; return;
  case Op::Cpu:
  case Op::Native:
  case Op::Io:
  case Op::Sleep:
  case Op::Block:
  case Op::Yield:
  case Op::Await:
  case Op::Read:
  case Op::Write:
  case Op::Set:
  case Op::Compute:
  case Op::LoopTest:
  case Op::LoopBack:
  case Op::Builtin:
  case Op::Call:
  case Op::Ask:
  case Op::Print:
  case Op::Raise:
  case Op::Spawn:
  case Op::Join:
  case Op::Offload:
  case Op::OffloadEnd:
  case Op::Finish: break;
  }
  assert(false && "not a jump");
}

// Whole rounds at once, as many as fit before anybody else could look: the same values and the same time as one by one.
bool ScenarioBodies::takeRounds(Turn& turn, const Instruction& op) {
  const std::uint32_t at = loopAt_[turn.state.pc];
  Slot& slot = turn.slots[op.slot];
  if (slot.value < 4 || turn.context.stepByStep) return false;
  const LoopSummary& loop = loops_[at - 1];
  ResumeContext& context = turn.context;
  if (context.noteCount + loop.sums.size() + loop.locks.size() + 2 > ResumeContext::kMostNotes) return false;
  Duration allowed = kLongestDuration;
  if (context.forcedSwitches) allowed = std::min(allowed, context.limits().forced);
  for (const LoopSummary::Sum& sum : loop.sums) {
    const bool machineWide = workload_->variables[sum.variable].shared != SharedKind::Plain;
    allowed = std::min(allowed, machineWide ? context.limits().machine : context.limits().plain);
  }
  for (const std::uint32_t lock : loop.locks) {
    if (!context.forcedSwitches || !context.quiet(lock)) return false;
  }
  allowed -= turn.ran;
  if (allowed <= 0) return false;
  const std::int64_t rounds = loop.round > 0 ? std::min(slot.value, allowed / loop.round) : slot.value;
  if (rounds < 2) return false;
  for (const LoopSummary::Sum& sum : loop.sums) {
    const bool machineWide = workload_->variables[sum.variable].shared != SharedKind::Plain;
    Cell& cell = (machineWide ? context.machine : context.plain)[sum.variable];
    sum.addTo(cell, rounds);
    context.note({NoteKind::Bulk, sum.variable, sum.step, cell.value, sum.updates * bits(rounds)});
  }
  for (const std::uint32_t lock : loop.locks) {
    context.note({NoteKind::BulkLock, lock, op.step, 0, bits(rounds)});
  }
  slot.value -= rounds;
  turn.ran += rounds * loop.round;
  turn.pauseForOthers();
  return true;
}

} // namespace switchpoint
