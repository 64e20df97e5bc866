// Steps without steps inside: time, memory, output, children.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/phrase.h"
#include "workload/scenario_steps.h"

namespace switchpoint {
namespace {

constexpr std::int64_t kMostItems = 1'000'000'000'000;

} // namespace

// on = "loop" | "thread" | "process"; of an offload only the last two.
std::uint8_t StepReader::placementFlag(const TomlNode* node, bool offload) {
  static constexpr std::array<std::string_view, 3> kPlaces{"thread", "process", "loop"};
  static constexpr std::array<std::uint8_t, 3> kFlags{kToThread, kToProcess, kOnLoop};
  if (node == nullptr) return 0;
  const std::size_t known = offload ? 2 : 3;
  const std::optional<std::size_t> index = values_.word(*node, offload ? quotedKey("to") : quotedKey("on"),
                                                        std::span<const std::string_view>(kPlaces).first(known));
  return index ? kFlags[*index] : std::uint8_t{0};
}

void StepReader::time(Step& step, Op op) {
  const std::optional<Length> length = values_.length(step.head.value, quotedKey(step.keys.key));
  const std::uint8_t flags = placementFlag(step.node.find("on"), false);
  if (!length) return;
  label(step, fmt::format("{} {}", step.keys.key, length->label));
  Instruction& out = code_.at(code_.emit(op, step.place));
  out.a = length->distribution;
  out.value = length->fixed;
  out.flags = flags;
}

// So many items of sum(i ** 2 for i in …), at the profile's cost.
void StepReader::items(Step& step) {
  const std::uint8_t flags = placementFlag(step.node.find("on"), false);
  if (!values_.checkTable(step.head.value, "items")) return;
  const std::optional<std::int64_t> count = values_.integer(
      *step.head.value.find("items"), phrase("Mistakes of scenarios", "the number of items"), 0, kMostItems);
  if (!count) return;
  label(step, fmt::format("cpu {} items", *count));
  Instruction& out = code_.at(code_.emit(Op::Cpu, step.place));
  out.value = *count;
  out.flags = static_cast<std::uint8_t>(flags | kItems);
}

void StepReader::pause(Step& step, Op op) {
  if (step.head.value.kind != TomlNode::Kind::Boolean || !step.head.value.boolean) {
    values_.error(step.head.value.span,
                  phrase("Mistakes of scenarios", "'{}' is either true or left out")(step.keys.key),
                  phrase("Mistakes of scenarios", "write {{ {} = true }}")(step.keys.key));
  }
  code_.at(code_.emit(op, step.place)).value = 0;
}

void StepReader::read(Step& step) {
  std::uint32_t variable = 0;
  const TomlNode* into =
      required(step, "into", phrase("Mistakes of scenarios", "write { read = \"counter\", into = \"tmp\" }"));
  if (!named(step, code_.reading().names.variables, phrase("Mistakes of scenarios", "there is no shared variable '{}'"),
             variable) ||
      into == nullptr)
    return;
  label(step, "read " + step.head.value.text);
  Instruction& out = code_.at(code_.emit(Op::Read, step.place));
  out.a = variable;
  out.slot = code_.localSlot(into->text);
}

void StepReader::write(Step& step) {
  std::uint32_t variable = 0;
  const TomlNode* from =
      required(step, "from", phrase("Mistakes of scenarios", "write { write = \"counter\", from = \"tmp\" }"));
  if (!named(step, code_.reading().names.variables, phrase("Mistakes of scenarios", "there is no shared variable '{}'"),
             variable) ||
      from == nullptr)
    return;
  label(step, "write " + step.head.value.text);
  const std::optional<Expression> value = values_.expression(*from, quotedKey("from"));
  if (!value) return;
  std::uint16_t slot = value->terms.size() == 1 ? code_.localSlot(value->terms[0].name) : kNoSlot;
  if (slot == kNoSlot) {
    slot = code_.temporary(from->span);
    if (!code_.compute(*value, *from, slot, step.place)) return;
  }
  Instruction& out = code_.at(code_.emit(Op::Write, step.place));
  out.a = variable;
  out.slot = slot;
}

// A fresh value for a variable or a local; anything else is left to the primitives.
void StepReader::set(Step& step) {
  const ScenarioNames& names = code_.reading().names;
  const auto variable = names.variables.find(step.head.value.text);
  const std::uint16_t local = code_.localSlot(step.head.value.text);
  if (step.head.value.kind == TomlNode::Kind::Text && variable == names.variables.end() && local == kNoSlot) {
    if (names.primitives.contains(step.head.value.text)) return ask(step);
    return code_.unknownName(step.head.value.text, step.head.value.span);
  }
  if (!values_.text(step.head.value, quotedKey("set"))) return;
  label(step, "set " + step.head.value.text);
  if (const TomlNode* wrong = step.node.find("value")) {
    values_.error(wrong->span, phrase("Mistakes of scenarios", "a variable is set with 'to'"),
                  phrase("Mistakes of scenarios", "write 'to' instead of 'value'"));
    return;
  }
  const TomlNode* to = required(step, "to", phrase("Mistakes of scenarios", "write { set = \"flag\", to = 1 }"));
  if (to == nullptr) return;
  const std::optional<Expression> value = values_.expression(*to, quotedKey("to"));
  if (!value) return;
  const std::uint16_t slot = local != kNoSlot ? local : code_.temporary(to->span);
  if (!code_.compute(*value, *to, slot, step.place) || local != kNoSlot) return;
  Instruction& out = code_.at(code_.emit(Op::Set, step.place));
  out.a = variable->second;
  out.slot = slot;
}

void StepReader::compute(Step& step) {
  const TomlNode* into =
      required(step, "into", phrase("Mistakes of scenarios", "write { compute = \"tmp + 1\", into = \"tmp\" }"));
  const std::optional<Expression> value = values_.expression(step.head.value, quotedKey("compute"));
  if (into == nullptr || !value) return;
  label(step, fmt::format("{} = {}", into->text, value->text));
  code_.compute(*value, step.head.value, code_.localSlot(into->text), step.place);
}

void StepReader::update(Step& step) {
  if (step.head.value.kind == TomlNode::Kind::Text && code_.localSlot(step.head.value.text) != kNoSlot) {
    const std::string& name = step.head.value.text;
    values_.error(step.head.value.span,
                  phrase("Mistakes of scenarios", "'{}' is a local, which nobody else can see")(name),
                  phrase("Mistakes of scenarios", "write {{ set = \"{0}\", to = \"{0} + 1\" }}")(name));
    return;
  }
  std::uint32_t variable = 0;
  if (!named(step, code_.reading().names.variables, phrase("Mistakes of scenarios", "there is no shared variable '{}'"),
             variable))
    return;
  label(step, "update " + step.head.value.text);
  const std::uint32_t lock = code_.reading().names.valueLocks[variable];
  if (lock != 0) code_.ask(lock - 1, 0, kWith, step.place);
  updateBody(step, variable);
  if (lock != 0) code_.ask(lock - 1, 1, kWith, step.place);
}

// Read; the window; what is added; write.
void StepReader::updateBody(Step& step, std::uint32_t variable) {
  const std::uint16_t slot = code_.temporary(step.head.keySpan);
  Instruction& readOp = code_.at(code_.emit(Op::Read, step.place));
  readOp.a = variable;
  readOp.slot = slot;
  if (const TomlNode* node = step.node.find("window"); node != nullptr && !window(*node, slot, step.place)) return;
  Expression one;
  one.terms.push_back({ExprTerm::Kind::Number, ExprOp::Const, 1, {}, 0, 0});
  const TomlNode* by = step.node.find("by");
  const std::optional<Expression> value = by == nullptr ? one : values_.expression(*by, quotedKey("by"));
  if (!value) return;
  const ScenarioCode::Known known{step.head.value.text, slot, true};
  if (!code_.compute(*value, by == nullptr ? step.head.value : *by, slot, step.place, known)) return;
  Instruction& writeOp = code_.at(code_.emit(Op::Write, step.place));
  writeOp.a = variable;
  writeOp.slot = slot;
}

// What happens between the read and the write of an update.
bool StepReader::window(const TomlNode& node, std::uint16_t slot, std::uint32_t place) {
  static constexpr std::array<std::string_view, 7> kWindows{"none", "arithmetic", "builtin", "call",
                                                            "loop", "yield",      "await"};
  if (node.kind == TomlNode::Kind::Table) {
    const TomlNode* sleep = node.find("sleep");
    values_.checkTable(node, "window");
    if (sleep == nullptr && node.members.empty()) {
      values_.error(node.span, phrase("Mistakes of scenarios", "this window says nothing"),
                    phrase("Mistakes of scenarios", "write { sleep = \"1ms\" }"));
    }
    if (sleep == nullptr) return false;
    const std::optional<Length> length = values_.length(*sleep, quotedKey("sleep"));
    if (!length) return false;
    Instruction& op = code_.at(code_.emit(Op::Sleep, place));
    op.a = length->distribution;
    op.value = length->fixed;
    return true;
  }
  const std::optional<std::size_t> index = values_.word(node, "a window", kWindows);
  if (!index) return false;
  const std::string_view word = kWindows[*index];
  if (word == "arithmetic") {
    Expression same;
    same.terms.push_back({ExprTerm::Kind::Name, ExprOp::Local, 0, "", 0, 0});
    code_.compute(same, node, slot, place, {"", slot, false});
  }
  if (word == "builtin") code_.emit(Op::Builtin, place);
  if (word == "call") code_.emit(Op::Call, place);
  if (word == "loop") windowLoop(place);
  if (word == "yield") code_.at(code_.emit(Op::Yield, place)).value = 0;
  if (word == "await") code_.emit(Op::Await, place);
  return true;
}

// for _ in range(1): pass
void StepReader::windowLoop(std::uint32_t place) {
  const ScenarioCode::Scratch scratch(code_);
  const std::uint16_t count = code_.temporary({});
  const std::uint32_t init = code_.emit(Op::LoopInit, place);
  code_.at(init).slot = count;
  code_.at(init).value = 1;
  const std::uint32_t test = code_.emit(Op::LoopTest, place);
  code_.at(test).slot = count;
  code_.at(code_.emit(Op::LoopBack, place)).a = test;
  code_.at(test).a = code_.next();
}

} // namespace switchpoint
