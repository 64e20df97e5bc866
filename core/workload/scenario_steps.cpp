#include "workload/scenario_steps.h"

#include <algorithm>

#include "base/phrase.h"

namespace switchpoint {
namespace {

constexpr int kDeepestSteps = 64;
constexpr std::size_t kLongestText = 160;
constexpr std::size_t kLongestLabel = 60;

// Cuts at a whole character.
std::string shortened(std::string text, std::size_t most) {
  if (text.size() <= most) return text;
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
  text.resize(end);
  return text + "…";
}

void appendCollapsed(std::string& out, std::string_view text) {
  char quote = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '#') {
      while (i + 1 < text.size() && text[i + 1] != '\n') ++i;
      continue;
    }
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
    if (c == ' ' && quote == 0 && (out.empty() || out.back() == ' ')) continue;
    out += c;
  }
}

} // namespace

std::string stepText(const SourceText& source, const TomlNode& node) {
  std::string out;
  std::uint32_t at = node.span.begin;
  for (const TomlMember& member : node.members) {
    const bool steps = member.value.kind == TomlNode::Kind::Array && !member.value.items.empty() &&
                       member.value.items[0].kind == TomlNode::Kind::Table;
    if (!steps || member.value.span.begin < at || member.value.span.end > node.span.end) continue;
    appendCollapsed(out, source.slice({at, member.value.span.begin}));
    out += "[…]";
    at = member.value.span.end;
  }
  appendCollapsed(out, source.slice({at, std::max(at, node.span.end)}));
  return shortened(std::move(out), kLongestText);
}

void StepReader::steps(const TomlNode& list, const Wording& what) {
  if (list.kind != TomlNode::Kind::Array) {
    values_.error(list.span,
                  phrase("Mistakes of scenarios", "{} must be a list of steps, not {}")(what.str(), nameOf(list.kind)),
                  phrase("Mistakes of scenarios", "write [ { cpu = \"10ms\" }, { io = \"20ms\" } ]"));
    return;
  }
  if (depth_ >= kDeepestSteps) {
    values_.error(list.span, phrase("Mistakes of scenarios", "steps are nested deeper than {}")(kDeepestSteps));
    return;
  }
  ++depth_;
  for (const TomlNode& item : list.items) step(item);
  --depth_;
}

void StepReader::step(const TomlNode& node) {
  if (node.kind != TomlNode::Kind::Table) {
    values_.error(node.span, phrase("Mistakes of scenarios", "a step is a table {{ … }}, not {}")(nameOf(node.kind)),
                  phrase("Mistakes of scenarios", "write { cpu = \"10ms\" }"));
    return;
  }
  const TomlMember* head = findHead(node);
  if (head == nullptr) return;
  const StepKeys& keys = *findStepKeys(head->key);
  checkOptions(node, keys, *head);
  const ScenarioCode::Scratch scratch(code_);
  Step current{node, keys, *head};
  current.place = code_.reading().addStep(node.span, stepText(values_.source(), node), head->key);
  dispatch(current);
}

const TomlMember* StepReader::findHead(const TomlNode& node) {
  const TomlMember* head = nullptr;
  for (const TomlMember& member : node.members) {
    if (findStepKeys(member.key) == nullptr) continue;
    if (head != nullptr) {
      values_.error(member.keySpan,
                    phrase("Mistakes of scenarios",
                           "a step does one thing, and this one has '{}' and '{}'")(head->key, member.key),
                    phrase("Mistakes of scenarios", "write two steps"));
      return nullptr;
    }
    head = &member;
  }
  if (head != nullptr) return head;
  if (node.members.empty()) {
    values_.error(node.span, phrase("Mistakes of scenarios", "an empty step does nothing"),
                  phrase("Mistakes of scenarios", "write { cpu = \"10ms\" }"));
    return nullptr;
  }
  const TomlMember& first = node.members[0];
  std::vector<std::string> words;
  for (const StepKeys& keys : stepKeys()) words.push_back(keys.key);
  values_.unknown(first.keySpan, phrase("Mistakes of scenarios", "there is no step '{}'")(first.key), first.key, words);
  return nullptr;
}

void StepReader::checkOptions(const TomlNode& node, const StepKeys& keys, const TomlMember& head) {
  for (const TomlMember& member : node.members) {
    const bool known = std::find(keys.options.begin(), keys.options.end(), member.key) != keys.options.end();
    if (&member == &head || known) continue;
    const std::string message = phrase("Mistakes of scenarios", "'{}' takes no '{}'")(keys.key, member.key);
    if (member.key == "timeout" || member.key == "otherwise") {
      values_.error(
          member.keySpan, message,
          phrase("Mistakes of scenarios", "only a step that waits for a primitive or a join may carry a timeout"));
    } else if (keys.options.empty()) {
      values_.error(member.keySpan, message, phrase("Mistakes of scenarios", "leave it out"));
    } else {
      values_.unknown(member.keySpan, message, member.key, keys.options);
    }
  }
}

void StepReader::dispatch(Step& step) {
  switch (step.keys.kind) {
  case StepKind::Cpu: return step.head.value.find("items") != nullptr ? items(step) : time(step, Op::Cpu);
  case StepKind::Native: return time(step, Op::Native);
  case StepKind::Io: return time(step, Op::Io);
  case StepKind::Sleep: return time(step, Op::Sleep);
  case StepKind::Block: return time(step, Op::Block);
  case StepKind::Yield: return pause(step, Op::Yield);
  case StepKind::Await: return pause(step, Op::Await);
  case StepKind::Read: return read(step);
  case StepKind::Write: return write(step);
  case StepKind::Set: return set(step);
  case StepKind::Update: return update(step);
  case StepKind::Compute: return compute(step);
  case StepKind::With: return with(step);
  case StepKind::When: return when(step);
  case StepKind::Repeat: return repeat(step);
  case StepKind::While: return whileLoop(step);
  case StepKind::Print: return print(step);
  case StepKind::Raise: return raise(step);
  case StepKind::Spawn: return spawn(step);
  case StepKind::Join: return join(step);
  case StepKind::Offload: return offload(step);
  case StepKind::Ask: return ask(step);
  }
}

void StepReader::label(const Step& step, const std::string& text) {
  std::string line;
  appendCollapsed(line, text);
  code_.workload().steps[step.place].label = shortened(std::move(line), kLongestLabel);
}

const TomlNode* StepReader::required(const Step& step, std::string_view option, const Phrase& hint) {
  const TomlNode* node = step.node.find(option);
  if (node == nullptr) {
    values_.error(step.head.keySpan, phrase("Mistakes of scenarios", "'{}' needs '{}'")(step.keys.key, option), hint);
  }
  return node;
}

bool StepReader::named(const Step& step, const ScenarioNames::Index& names, const Phrase& unknown,
                       std::uint32_t& index) {
  const std::optional<std::string> name = values_.text(step.head.value, quotedKey(step.keys.key));
  if (!name) return false;
  const auto found = names.find(*name);
  if (found != names.end()) {
    index = found->second;
    return true;
  }
  std::vector<std::string> known;
  for (const auto& [key, value] : names) known.push_back(key);
  values_.unknown(step.head.value.span, unknown(*name), *name, known);
  return false;
}

} // namespace switchpoint
