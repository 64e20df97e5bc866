#include "workload/scenario_code.h"

#include <algorithm>

#include "base/phrase.h"

namespace switchpoint {
namespace {

constexpr std::size_t kMostInstructions = 1'000'000;
constexpr std::uint32_t kMostSlots = 1000;

} // namespace

ScenarioCode::ScenarioCode(ScenarioReading& reading, std::uint32_t group)
    : reading_(reading), group_(group), entry_(static_cast<std::uint32_t>(reading.workload.code.size())) {}

std::uint32_t ScenarioCode::emit(Op op, std::uint32_t step) {
  std::vector<Instruction>& code = reading_.workload.code;
  if (code.size() >= kMostInstructions) {
    if (!tooMuchCode_) {
      const Group& group = reading_.workload.groups[group_];
      values().error({},
                     phrase("Mistakes of scenarios", "the steps come to more than {} instructions in the task '{}'")(
                         kMostInstructions, group.name),
                     phrase("Mistakes of scenarios", "use 'repeat' for what happens again and again"));
    }
    tooMuchCode_ = true;
    return next() - 1;
  }
  Instruction instruction;
  instruction.op = op;
  instruction.step = step;
  code.push_back(instruction);
  return next() - 1;
}

void ScenarioCode::ask(std::uint32_t primitive, std::uint8_t verb, std::uint8_t flags, std::uint32_t step) {
  Instruction& op = at(emit(Op::Ask, step));
  op.a = primitive;
  op.verb = verb;
  op.flags = flags;
  op.slot = kNoSlot;
}

bool ScenarioCode::declareLocal(const std::string& name, std::int64_t initial, TextSpan span) {
  const bool variable = reading_.names.variables.contains(name);
  if (variable || reading_.names.primitives.contains(name)) {
    const Phrase taken = variable ? phrase("Mistakes of scenarios", "'{}' is a shared variable already")
                                  : phrase("Mistakes of scenarios", "'{}' is a primitive already");
    values().error(span, taken(name),
                   variable ? phrase("Mistakes of scenarios",
                                     "give the local another name; 'write' or 'set' changes a shared variable")
                            : phrase("Mistakes of scenarios", "give the local another name"));
    return false;
  }
  if (!isName(name)) {
    values().error(span, phrase("Mistakes of scenarios",
                                "a local's name is made of letters, digits and _, and begins with no digit"));
    return false;
  }
  if (locals_.contains(name)) return true;
  const std::uint16_t slot = temporary(span);
  locals_[name] = slot;
  initial_.push_back(initial);
  return true;
}

std::uint16_t ScenarioCode::localSlot(std::string_view name) const {
  const auto found = locals_.find(name);
  return found == locals_.end() ? kNoSlot : found->second;
}

std::uint16_t ScenarioCode::temporary(TextSpan span) {
  if (used_ >= kMostSlots) {
    if (!tooManySlots_) {
      values().error(span,
                     phrase("Mistakes of scenarios", "a task may hold at most {} local numbers at once")(kMostSlots));
    }
    tooManySlots_ = true;
    return static_cast<std::uint16_t>(used_ - 1);
  }
  ++used_;
  most_ = std::max(most_, used_);
  return static_cast<std::uint16_t>(used_ - 1);
}

void ScenarioCode::unknownName(const std::string& name, TextSpan span) {
  std::vector<std::string> known;
  for (const auto& [local, slot] : locals_) known.push_back(local);
  for (const auto& [variable, index] : reading_.names.variables) known.push_back(variable);
  if (reading_.names.primitives.contains(name)) {
    values().error(span, phrase("Mistakes of scenarios", "'{}' is a primitive and has no value")(name));
  } else if (values().hasParam(name)) {
    values().error(span, phrase("Mistakes of scenarios", "'{}' is a parameter")(name),
                   phrase("Mistakes of scenarios", "write '${}'")(name));
  } else if (known.empty()) {
    values().error(span, phrase("Mistakes of scenarios", "there is no variable '{}'")(name),
                   phrase("Mistakes of scenarios", "declare it under [vars] or in locals = { … }"));
  } else {
    values().unknown(span, phrase("Mistakes of scenarios", "there is no variable '{}'")(name), name, known);
  }
}

std::uint16_t ScenarioCode::load(const std::string& name, TextSpan span, std::uint32_t step) {
  if (const std::uint16_t slot = localSlot(name); slot != kNoSlot) return slot;
  const auto variable = reading_.names.variables.find(name);
  if (variable == reading_.names.variables.end()) {
    unknownName(name, span);
    return kNoSlot;
  }
  Instruction& op = at(emit(Op::Read, step));
  op.a = variable->second;
  op.slot = temporary(span);
  return op.slot;
}

bool ScenarioCode::compute(const Expression& expression, const TomlNode& node, std::uint16_t slot, std::uint32_t step,
                           const Known& known) {
  std::map<std::string, std::uint16_t> loaded;
  if (known.slot != kNoSlot) loaded.emplace(known.variable, known.slot);
  std::vector<ExprStep> steps;
  if (known.addTo) steps.push_back({ExprOp::Local, known.slot});
  bool good = true;
  for (const ExprTerm& term : expression.terms) {
    if (term.kind != ExprTerm::Kind::Name) {
      steps.push_back({term.op, term.value});
      continue;
    }
    auto found = loaded.find(term.name);
    if (found == loaded.end()) {
      const std::uint16_t from = load(term.name, values().inside(node, term.offset, term.length), step);
      found = loaded.emplace(term.name, from).first;
    }
    good = good && found->second != kNoSlot;
    steps.push_back({ExprOp::Local, found->second});
  }
  if (!good) return false;
  if (known.addTo) steps.push_back({ExprOp::Add, 0});
  std::vector<ExprStep>& expressions = workload().expressions;
  Instruction& op = at(emit(Op::Compute, step));
  op.slot = slot;
  op.a = static_cast<std::uint32_t>(expressions.size());
  op.b = static_cast<std::uint32_t>(steps.size());
  expressions.insert(expressions.end(), steps.begin(), steps.end());
  return true;
}

void ScenarioCode::finish(std::uint32_t step) {
  emit(Op::Finish, step);
  Group& group = reading_.workload.groups[group_];
  group.entry = entry_;
  group.end = next();
  group.slots = static_cast<std::uint16_t>(most_);
  group.locals = initial_;
}

} // namespace switchpoint
