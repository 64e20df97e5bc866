// Steps with steps inside, and steps that ask a primitive.
#include <algorithm>

#include <fmt/format.h>

#include "base/phrase.h"
#include "primitives/primitive.h"
#include "workload/scenario_steps.h"

namespace switchpoint {
namespace {

constexpr std::int64_t kMostRounds = 1'000'000'000'000'000;

std::vector<std::string> verbNames(const PrimitiveInfo& info) {
  std::vector<std::string> names;
  for (const VerbInfo& verb : info.verbs) names.emplace_back(verb.name);
  return names;
}

bool hasVerb(const PrimitiveInfo& info, std::string_view name, std::uint8_t& verb) {
  for (std::size_t i = 0; i < info.verbs.size(); ++i) {
    if (info.verbs[i].name != name) continue;
    verb = static_cast<std::uint8_t>(i);
    return true;
  }
  return false;
}

} // namespace

void StepReader::uncertain(const TomlNode& list, const Wording& what, bool certain) {
  const bool before = certain_;
  certain_ = certain_ && certain;
  steps(list, what);
  certain_ = before;
}

void StepReader::with(Step& step) {
  std::uint32_t primitive = 0;
  const TomlNode* inner =
      required(step, "steps", phrase("Mistakes of scenarios", "write { with = \"a\", steps = [ … ] }"));
  const ScenarioReading& reading = code_.reading();
  if (!named(step, reading.names.primitives, phrase("Mistakes of scenarios", "there is no primitive '{}'"), primitive))
    return;
  label(step, "with " + step.head.value.text);
  primitive = ScenarioNames::lockOf(code_.workload(), primitive);
  const PrimitiveInfo* info = reading.names.kinds[primitive];
  if (info != nullptr && !info->canWith) {
    values_.error(
        step.head.value.span,
        phrase("Mistakes of scenarios", "'{}' is {}, and 'with' needs something that is acquired and released")(
            step.head.value.text, withArticle(info->id)),
        info->needsLock ? "" : phrase("Mistakes of scenarios", "use one of its steps: {}")(listed(verbNames(*info))));
    return;
  }
  if (inner == nullptr) return;
  code_.ask(primitive, 0, kWith, step.place);
  steps(*inner, quotedKey("steps"));
  code_.ask(primitive, 1, kWith, step.place);
}

bool StepReader::condition(const Step& step, const Expression& expression, std::uint16_t slot) {
  const ScenarioCode::Scratch scratch(code_);
  return code_.compute(expression, step.head.value, slot, step.place);
}

void StepReader::when(Step& step) {
  const std::optional<Expression> test = values_.expression(step.head.value, quotedKey("when"));
  const TomlNode* then = step.node.find("then");
  const TomlNode* otherwise = step.node.find("otherwise");
  if (then == nullptr && otherwise == nullptr)
    required(step, "then", phrase("Mistakes of scenarios", "write { when = \"x > 3\", then = [ … ] }"));
  if (test) label(step, "when " + test->text);
  const std::uint16_t slot = code_.temporary(step.head.keySpan);
  if (test) condition(step, *test, slot);
  const std::uint32_t skip = code_.emit(Op::JumpIfZero, step.place);
  code_.at(skip).slot = slot;
  if (then != nullptr) uncertain(*then, quotedKey("then"));
  if (otherwise == nullptr) {
    code_.at(skip).a = code_.next();
    return;
  }
  const std::uint32_t over = code_.emit(Op::Jump, step.place);
  code_.at(skip).a = code_.next();
  uncertain(*otherwise, quotedKey("otherwise"));
  code_.at(over).a = code_.next();
}

void StepReader::repeat(Step& step) {
  const TomlNode* inner =
      required(step, "steps", phrase("Mistakes of scenarios", "write { repeat = 3, steps = [ … ] }"));
  const std::optional<Expression> count = values_.expression(step.head.value, quotedKey("repeat"));
  const std::uint16_t slot = code_.temporary(step.head.keySpan);
  if (!count || inner == nullptr) return;
  const bool fixed = count->isNumber();
  label(step, fmt::format("repeat {}", fixed ? std::to_string(count->number()) : count->text));
  if (fixed && (count->number() < 0 || count->number() > kMostRounds)) {
    values_.error(step.head.value.span, phrase("Mistakes of files", "{} is {}: it must be between {} and {}")(
                                            quotedKey("repeat").str(), count->number(), 0, kMostRounds));
  }
  if (!fixed) condition(step, *count, slot);
  Instruction& init = code_.at(code_.emit(Op::LoopInit, step.place));
  init.slot = slot;
  init.value = fixed ? count->number() : -1;
  init.flags = fixed ? std::uint8_t{0} : kFromSlot;
  const std::uint32_t test = code_.emit(Op::LoopTest, step.place);
  code_.at(test).slot = slot;
  uncertain(*inner, quotedKey("steps"), fixed && count->number() > 0);
  code_.at(code_.emit(Op::LoopBack, step.place)).a = test;
  code_.at(test).a = code_.next();
}

// The condition is tested once before the loop and again at its bottom, as CPython 3.10 to 3.13 compile it.
void StepReader::whileLoop(Step& step) {
  const TomlNode* inner =
      required(step, "steps", phrase("Mistakes of scenarios", "write { while = \"x > 0\", steps = [ … ] }"));
  const std::optional<Expression> test = values_.expression(step.head.value, quotedKey("while"));
  const std::uint16_t slot = code_.temporary(step.head.keySpan);
  if (!test || inner == nullptr) return;
  label(step, "while " + test->text);
  if (!condition(step, *test, slot)) return;
  const std::uint32_t skip = code_.emit(Op::JumpIfZero, step.place);
  code_.at(skip).slot = slot;
  const std::uint32_t body = code_.next();
  uncertain(*inner, quotedKey("steps"));
  code_.emit(Op::WhileClose, step.place);
  condition(step, *test, slot);
  Instruction& back = code_.at(code_.emit(Op::JumpIfNonZero, step.place));
  back.slot = slot;
  back.a = body;
  code_.at(skip).a = code_.next();
}

void StepReader::offload(Step& step) {
  const TomlNode* to =
      required(step, "to", phrase("Mistakes of scenarios", "write to = \"thread\" or to = \"process\""));
  const std::uint8_t flag = placementFlag(to, true);
  if (offloaded_) {
    values_.error(step.head.keySpan, phrase("Mistakes of scenarios", "an offload cannot stand inside another"),
                  phrase("Mistakes of scenarios", "put the steps into one of them"));
    return;
  }
  if (to != nullptr) label(step, "offload to " + to->text);
  Payload payload;
  payload.step = step.place;
  if (const TomlNode* node = step.node.find("payload")) {
    payload = readPayload(code_.reading(), *node, step.place);
    if (flag == kToThread) {
      values_.error(node->span, phrase("Mistakes of scenarios", "nothing travels to a thread: it shares the memory"),
                    phrase("Mistakes of scenarios", "leave 'payload' out"));
    }
  }
  Instruction& begin = code_.at(code_.emit(Op::Offload, step.place));
  const std::uint32_t index = code_.next() - 1;
  begin.flags = flag;
  begin.a = static_cast<std::uint32_t>(code_.workload().payloads.size());
  code_.workload().payloads.push_back(payload);
  offloaded_ = true;
  steps(step.head.value, quotedKey("offload"));
  offloaded_ = false;
  code_.at(index).b = code_.emit(Op::OffloadEnd, step.place);
}

// The primitive that a step names and the index of its verb; a condition's lock answers for it where it must.
bool StepReader::findVerb(const Step& step, std::uint32_t& primitive, std::uint8_t& verb) {
  const ScenarioNames& names = code_.reading().names;
  if (names.variables.contains(step.head.value.text) && step.head.value.kind == TomlNode::Kind::Text) {
    values_.error(step.head.value.span,
                  phrase("Mistakes of scenarios", "'{}' is a variable, and '{}' asks a primitive")(step.head.value.text,
                                                                                                   step.keys.key));
    return false;
  }
  if (!named(step, names.primitives, phrase("Mistakes of scenarios", "there is no primitive '{}'"), primitive))
    return false;
  const PrimitiveInfo* info = names.kinds[primitive];
  if (info == nullptr) return false; // its type was reported
  if (hasVerb(*info, step.keys.key, verb)) return true;
  const std::uint32_t lock = ScenarioNames::lockOf(code_.workload(), primitive);
  if (lock != primitive && names.kinds[lock] != nullptr && hasVerb(*names.kinds[lock], step.keys.key, verb)) {
    primitive = lock;
    return true;
  }
  values_.error(step.head.keySpan,
                phrase("Mistakes of scenarios", "'{}' is {}, which has no '{}'")(step.head.value.text,
                                                                                 withArticle(info->id), step.keys.key),
                phrase("Mistakes of scenarios", "it has {}")(listed(verbNames(*info))));
  return false;
}

void StepReader::checkVerbOptions(const Step& step, const VerbInfo& verb, std::string_view type) {
  const std::vector<std::string>& options = step.keys.options; // what is not among them was reported
  const auto refuse = [&](std::string_view option, const Phrase& hint) {
    for (const TomlMember& member : step.node.members) {
      if (member.key != option || std::find(options.begin(), options.end(), option) == options.end()) continue;
      values_.error(
          member.keySpan,
          phrase("Mistakes of scenarios", "'{}' of {} takes no '{}'")(step.keys.key, withArticle(type), option), hint);
    }
  };
  if (!verb.takesValue) refuse("value", phrase("Mistakes of scenarios", "leave it out"));
  if (!verb.givesValue) refuse("into", phrase("Mistakes of scenarios", "leave it out"));
  if (!verb.mayWait) refuse("timeout", phrase("Mistakes of scenarios", "leave it out: this step never waits"));
  if (!verb.mayWait) refuse("otherwise", phrase("Mistakes of scenarios", "leave it out: this step never waits"));
  if (step.keys.kind == StepKind::Set)
    refuse("to", phrase("Mistakes of scenarios", "write 'value': 'to' is for variables"));
}

void StepReader::ask(Step& step) {
  std::uint32_t primitive = 0;
  std::uint8_t verb = 0;
  if (!findVerb(step, primitive, verb)) return;
  label(step, fmt::format("{} {}", step.keys.key, step.head.value.text));
  const VerbInfo& info = code_.reading().names.kinds[primitive]->verbs[verb];
  checkVerbOptions(step, info, code_.workload().primitives[primitive].type);
  std::uint16_t slot = kNoSlot;
  if (info.takesValue) {
    slot = code_.temporary(step.head.keySpan);
    Expression zero;
    zero.terms.push_back({});
    const TomlNode* node = step.node.find("value");
    const std::optional<Expression> value = node == nullptr ? zero : values_.expression(*node, quotedKey("value"));
    if (value) code_.compute(*value, node == nullptr ? step.head.value : *node, slot, step.place);
  }
  if (info.givesValue) {
    const TomlNode* into = step.node.find("into");
    slot = into == nullptr ? kNoSlot : code_.localSlot(into->text);
  }
  code_.ask(primitive, verb, 0, step.place);
  const std::uint32_t asked = code_.next() - 1;
  code_.at(asked).slot = slot;
  if (info.mayWait) expiry(step, asked);
}

// timeout = "1s", otherwise = [ what happens when it expires ]
void StepReader::expiry(Step& step, std::uint32_t asked) {
  const TomlNode* timeout = step.node.find("timeout");
  const TomlNode* otherwise = step.node.find("otherwise");
  if (timeout == nullptr) {
    if (otherwise != nullptr) {
      values_.error(otherwise->span, phrase("Mistakes of scenarios", "'otherwise' without a 'timeout' never happens"),
                    phrase("Mistakes of scenarios", "add timeout = \"1s\""));
    }
    return;
  }
  const std::optional<Duration> limit = values_.duration(*timeout, quotedKey("timeout"));
  code_.at(asked).value = limit.value_or(0);
  if (otherwise == nullptr) return;
  const std::uint32_t over = code_.emit(Op::Jump, step.place);
  code_.at(asked).b = code_.next();
  uncertain(*otherwise, quotedKey("otherwise"));
  code_.at(over).a = code_.next();
}

} // namespace switchpoint
