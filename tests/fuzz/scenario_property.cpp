#include "fuzz/scenario_property.h"

#include <algorithm>

#include <fmt/format.h>

#include "fuzz/places.h"
#include "primitives/primitive.h"
#include "workload/scenario.h"

namespace switchpoint {
namespace {

bool isBinary(ExprOp op) {
  return op != ExprOp::Const && op != ExprOp::Local && op != ExprOp::Neg && op != ExprOp::Not;
}

// An expression must leave one value, and never need more room than a body has.
bool goodExpression(const Workload& workload, const Instruction& op, std::uint16_t slots) {
  if (op.b == 0 || std::size_t{op.a} + op.b > workload.expressions.size()) return false;
  std::uint32_t height = 0;
  for (std::uint32_t i = op.a; i < op.a + op.b; ++i) {
    const ExprStep& step = workload.expressions[i];
    if (step.op == ExprOp::Local && (step.value < 0 || step.value >= slots)) return false;
    if (step.op == ExprOp::Const || step.op == ExprOp::Local) ++height;
    if (isBinary(step.op) && height-- < 2) return false;
    if ((step.op == ExprOp::Neg || step.op == ExprOp::Not) && height < 1) return false;
    if (height > kDeepestExpression + 2) return false;
  }
  return height == 1;
}

bool isJump(Op op) {
  return op == Op::LoopTest || op == Op::LoopBack || op == Op::JumpIfZero || op == Op::JumpIfNonZero || op == Op::Jump;
}

bool usesLocal(Op op) {
  return (op >= Op::Read && op <= Op::Compute) || op == Op::LoopInit || op == Op::LoopTest || op == Op::JumpIfZero ||
         op == Op::JumpIfNonZero;
}

bool goodPrint(const Workload& workload, std::uint32_t index, std::uint16_t slots) {
  if (index >= workload.templates.size()) return false;
  const std::vector<PrintPiece>& pieces = workload.templates[index];
  return std::all_of(pieces.begin(), pieces.end(), [slots](const PrintPiece& p) { return p.slot < int{slots}; });
}

// Whether what an instruction names exists.
bool goodOperand(const Workload& workload, const Instruction& op, const Group& group) {
  if (op.op >= Op::Cpu && op.op <= Op::Await) {
    return op.a <= workload.distributions.size() && (op.value >= 0 || op.op == Op::Await);
  }
  if (op.op == Op::Read || op.op == Op::Write || op.op == Op::Set) return op.a < workload.variables.size();
  if (op.op == Op::Compute) return goodExpression(workload, op, group.slots);
  if (isJump(op.op)) return op.a >= group.entry && op.a < group.end;
  if (op.op == Op::Ask) {
    if (op.a >= workload.primitives.size() || (op.slot != 0xffff && op.slot >= group.slots)) return false;
    const PrimitiveInfo* info = findPrimitive(workload.primitives[op.a].type);
    return info != nullptr && op.verb < info->verbs.size() && (op.b == 0 || (op.b > group.entry && op.b < group.end));
  }
  if (op.op == Op::Print) return goodPrint(workload, op.a, group.slots);
  if (op.op == Op::Raise) return op.a < workload.strings.size();
  if (op.op == Op::Spawn || op.op == Op::Join) return op.a < workload.groups.size();
  if (op.op == Op::Offload) {
    return op.a < workload.payloads.size() && op.b < group.end && workload.code[op.b].op == Op::OffloadEnd;
  }
  return true;
}

std::string checkGroup(const Workload& workload, const Group& group) {
  if (group.entry >= group.end || group.end > workload.code.size()) return "a group without code";
  if (workload.code[group.end - 1].op != Op::Finish) return "a body without an end";
  if (group.locals.size() > group.slots) return "more locals than slots";
  if (group.step >= workload.steps.size()) return "a group from nowhere";
  for (std::uint32_t i = group.entry; i < group.end; ++i) {
    const Instruction& op = workload.code[i];
    const bool slot = !usesLocal(op.op) || op.slot < group.slots;
    if (op.step >= workload.steps.size() || !slot || !goodOperand(workload, op, group)) {
      return fmt::format("instruction {} (op {}) names what is not there", i, static_cast<int>(op.op));
    }
  }
  return {};
}

} // namespace

std::string brokenScenarioProperty(std::string_view text) {
  const Result<Workload> result = parseScenario(text, "any.toml");
  if (!result) {
    formatDiagnostics(result.diagnostics());
    return brokenPlaces(result.diagnostics(), text);
  }
  const Workload& workload = *result;
  for (const Group& group : workload.groups) {
    std::string broken = checkGroup(workload, group);
    if (!broken.empty()) return broken;
  }
  for (const PrimitiveDecl& primitive : workload.primitives) {
    if (findPrimitive(primitive.type) == nullptr) return "a primitive of no type";
    if (primitive.lock > workload.primitives.size()) return "a lock that is not there";
  }
  for (const SourceStep& step : workload.steps) {
    if (step.text.size() > 200 || step.label.size() > 200) return "a step with too long a text";
  }
  return {};
}

} // namespace switchpoint
