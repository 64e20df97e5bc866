#include "workload/listing.h"

#include <array>

#include <fmt/format.h>

#include "workload/scenario.h"

namespace switchpoint {
namespace {

constexpr std::array<std::string_view, 28> kOps{
    "Cpu",      "Native",   "Io",         "Sleep",      "Block",         "Yield",      "Await",
    "Read",     "Write",    "Set",        "Compute",    "Builtin",       "Call",       "LoopInit",
    "LoopTest", "LoopBack", "WhileClose", "JumpIfZero", "JumpIfNonZero", "Jump",       "Ask",
    "Print",    "Raise",    "Spawn",      "Join",       "Offload",       "OffloadEnd", "Finish"};
constexpr std::array<std::string_view, 17> kExprOps{"",   "",   "+",  "-", "*",  "//",  "%",  "neg", "<",
                                                    "<=", "==", "!=", ">", ">=", "and", "or", "not"};

bool jumps(Op op) {
  return op == Op::LoopTest || op == Op::LoopBack || op == Op::JumpIfZero || op == Op::JumpIfNonZero || op == Op::Jump;
}

bool usesSlot(Op op) {
  return op == Op::Read || op == Op::Write || op == Op::Set || op == Op::Compute || op == Op::LoopInit ||
         op == Op::LoopTest || op == Op::JumpIfZero || op == Op::JumpIfNonZero || op == Op::Ask;
}

bool namesSomething(Op op) {
  return op == Op::Read || op == Op::Write || op == Op::Set || (op >= Op::Ask && op <= Op::Offload);
}

std::string expression(const Workload& workload, const Instruction& op) {
  std::string text;
  for (std::uint32_t i = op.a; i < op.a + op.b; ++i) {
    const ExprStep& step = workload.expressions[i];
    if (step.op == ExprOp::Const) {
      text += fmt::format(" {}", step.value);
    } else if (step.op == ExprOp::Local) {
      text += fmt::format(" s{}", step.value);
    } else {
      text += fmt::format(" {}", kExprOps[static_cast<std::size_t>(step.op)]);
    }
  }
  return text;
}

} // namespace

std::string listing(const Workload& workload, std::size_t group) {
  const Group& g = workload.groups[group];
  std::string text;
  for (std::uint32_t i = g.entry; i < g.end; ++i) {
    const Instruction& op = workload.code[i];
    text += fmt::format("{} {}", i - g.entry, kOps[static_cast<std::size_t>(op.op)]);
    if (usesSlot(op.op)) text += op.slot == 0xffff ? " s-" : fmt::format(" s{}", op.slot);
    if (op.op == Op::Compute) {
      text += " =" + expression(workload, op);
    } else if (jumps(op.op)) {
      text += fmt::format(" ->{}", op.a - g.entry);
    } else if (namesSomething(op.op)) {
      text += fmt::format(" a{}", op.a);
    } else if (op.a != 0) {
      text += fmt::format(" draw{}", op.a);
    }
    if (op.op == Op::Ask) text += fmt::format(" verb{}", op.verb);
    if (op.flags != 0) text += fmt::format(" flags{}", op.flags);
    if (op.op != Op::Compute && op.b != 0) text += fmt::format(" ->{}", op.b - g.entry);
    if (op.value != -1) text += fmt::format(" {}", op.value);
    text += "\n";
  }
  return text;
}

std::string listingOf(const std::string& steps, const std::string& head) {
  const Result<Workload> result =
      parseScenario(head + "\n[[task]]\nname = \"t\"\nsteps = [\n" + steps + "\n]\n", "test.toml");
  if (!result) return formatDiagnostics(result.diagnostics());
  return listing(*result, 0);
}

} // namespace switchpoint
