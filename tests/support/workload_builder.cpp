#include "support/workload_builder.h"

#include <cassert>

namespace switchpoint {

WorkloadBuilder::WorkloadBuilder() {
  workload_.id = "built";
  workload_.steps.emplace_back();
}

std::uint32_t WorkloadBuilder::variable(const std::string& name, std::int64_t initial, SharedKind kind) {
  VariableDecl declared;
  declared.name = name;
  declared.initial = initial;
  declared.shared = kind;
  workload_.variables.push_back(declared);
  return static_cast<std::uint32_t>(workload_.variables.size() - 1);
}

std::uint32_t WorkloadBuilder::primitive(std::string_view type, std::int64_t capacity, std::uint32_t lock) {
  PrimitiveDecl declared;
  declared.type = type;
  declared.name = declared.type + "-" + std::to_string(workload_.primitives.size());
  declared.capacity = capacity;
  declared.lock = type == "condition" ? lock + 1 : 0;
  workload_.primitives.push_back(declared);
  return static_cast<std::uint32_t>(workload_.primitives.size() - 1);
}

void WorkloadBuilder::endGroup() {
  if (!open_) return;
  open_ = false;
  emit(Op::Finish);
  current().end = next();
}

std::uint32_t WorkloadBuilder::group(const std::string& name, std::uint32_t count) {
  endGroup();
  Group group;
  group.name = name;
  group.count = count;
  group.entry = next();
  workload_.groups.push_back(group);
  open_ = true;
  return static_cast<std::uint32_t>(workload_.groups.size() - 1);
}

Slot WorkloadBuilder::slot(std::int64_t initial) {
  current().locals.push_back(initial);
  return current().slots++;
}

std::uint32_t WorkloadBuilder::distribution(const Distribution& distribution) {
  workload_.distributions.push_back(distribution);
  return static_cast<std::uint32_t>(workload_.distributions.size() - 1);
}

Instruction& WorkloadBuilder::emit(Op op) {
  Instruction instruction;
  instruction.op = op;
  instruction.step = next() + 1;
  instruction.slot = kNoSlot;
  SourceStep step;
  step.line = next() + 1;
  step.column = 1;
  step.label = step.text = "op " + std::to_string(static_cast<int>(op));
  workload_.steps.push_back(step);
  workload_.code.push_back(instruction);
  return workload_.code.back();
}

void WorkloadBuilder::timed(Op op, Duration d, std::uint8_t flags) {
  Instruction& instruction = emit(op);
  instruction.value = d;
  instruction.flags = flags;
}

void WorkloadBuilder::drawn(Op op, std::uint32_t distribution) {
  emit(op).a = distribution + 1;
}

void WorkloadBuilder::read(std::uint32_t variable, Slot into) {
  Instruction& instruction = emit(Op::Read);
  instruction.a = variable;
  instruction.slot = into;
}

void WorkloadBuilder::write(std::uint32_t variable, Slot from) {
  Instruction& instruction = emit(Op::Write);
  instruction.a = variable;
  instruction.slot = from;
}

void WorkloadBuilder::set(std::uint32_t variable, Slot from) {
  Instruction& instruction = emit(Op::Set);
  instruction.a = variable;
  instruction.slot = from;
}

void WorkloadBuilder::compute(Slot into, const std::vector<ExprStep>& steps) {
  const auto first = static_cast<std::uint32_t>(workload_.expressions.size());
  workload_.expressions.insert(workload_.expressions.end(), steps.begin(), steps.end());
  Instruction& instruction = emit(Op::Compute);
  instruction.slot = into;
  instruction.a = first;
  instruction.b = static_cast<std::uint32_t>(steps.size());
}

void WorkloadBuilder::add(Slot slot, std::int64_t by) {
  compute(slot, {{ExprOp::Local, slot}, {ExprOp::Const, by}, {ExprOp::Add, 0}});
}

void WorkloadBuilder::update(std::uint32_t variable, Slot slot, const Block& window) {
  read(variable, slot);
  if (window) window();
  add(slot, 1);
  write(variable, slot);
}

void WorkloadBuilder::repeat(std::int64_t count, const Block& body) {
  const Slot counter = slot();
  Instruction& init = emit(Op::LoopInit);
  init.slot = counter;
  init.value = count;
  const std::uint32_t test = next();
  emit(Op::LoopTest).slot = counter;
  body();
  emit(Op::LoopBack).a = test;
  at(test).a = next();
}

void WorkloadBuilder::whileNonZero(Slot slot, const Block& body) {
  const std::uint32_t skip = next();
  emit(Op::JumpIfZero).slot = slot;
  const std::uint32_t top = next();
  body();
  emit(Op::WhileClose);
  Instruction& back = emit(Op::JumpIfNonZero);
  back.slot = slot;
  back.a = top;
  at(skip).a = next();
}

void WorkloadBuilder::when(Slot slot, const Block& then, const Block& otherwise) {
  const std::uint32_t skip = next();
  emit(Op::JumpIfZero).slot = slot;
  then();
  if (!otherwise) {
    at(skip).a = next();
    return;
  }
  const std::uint32_t over = next();
  emit(Op::Jump);
  at(skip).a = next();
  otherwise();
  at(over).a = next();
}

void WorkloadBuilder::ask(std::uint32_t primitive, std::uint8_t verb, Slot slot, std::uint8_t flags) {
  Instruction& instruction = emit(Op::Ask);
  instruction.a = primitive;
  instruction.verb = verb;
  instruction.slot = slot;
  instruction.flags = flags;
}

void WorkloadBuilder::give(std::uint32_t primitive, Slot from) {
  const Slot copy = slot();
  compute(copy, {{ExprOp::Local, from}});
  ask(primitive, 0, copy);
}

void WorkloadBuilder::askTimed(std::uint32_t primitive, std::uint8_t verb, Slot slot, Duration timeout,
                               const Block& granted, const Block& expired) {
  const std::uint32_t asked = next();
  ask(primitive, verb, slot);
  at(asked).value = timeout;
  granted();
  const std::uint32_t over = next();
  emit(Op::Jump);
  at(asked).b = next();
  expired();
  at(over).a = next();
}

void WorkloadBuilder::with(std::uint32_t primitive, const Block& body) {
  ask(primitive, 0, kNoSlot, kWith);
  body();
  ask(primitive, 1, kNoSlot, kWith);
}

void WorkloadBuilder::print(const std::string& text, std::int32_t slot) {
  workload_.templates.push_back({PrintPiece{text, slot}});
  emit(Op::Print).a = static_cast<std::uint32_t>(workload_.templates.size() - 1);
}

void WorkloadBuilder::raise(const std::string& error) {
  workload_.strings.push_back(error);
  emit(Op::Raise).a = static_cast<std::uint32_t>(workload_.strings.size() - 1);
}

void WorkloadBuilder::spawn(std::uint32_t group, bool detached) {
  Instruction& instruction = emit(Op::Spawn);
  instruction.a = group;
  instruction.flags = detached ? kDetached : std::uint8_t{0};
}

void WorkloadBuilder::join(std::uint32_t group) {
  emit(Op::Join).a = group;
}

void WorkloadBuilder::offload(std::uint8_t where, const Payload& payload, const Block& body) {
  workload_.payloads.push_back(payload);
  const std::uint32_t begin = next();
  Instruction& instruction = emit(Op::Offload);
  instruction.a = static_cast<std::uint32_t>(workload_.payloads.size() - 1);
  instruction.flags = where;
  body();
  at(begin).b = next();
  emit(Op::OffloadEnd);
}

Workload WorkloadBuilder::build() {
  endGroup();
  return workload_;
}

const Instruction* instructionOf(const Workload& workload, std::uint32_t step) {
  if (step == 0) return nullptr;
  assert(step <= workload.code.size());
  return &workload.code[step - 1];
}

} // namespace switchpoint
