// Steps that say something or start others: print, raise, spawn, join.
#include <fmt/format.h>

#include "base/phrase.h"
#include "workload/scenario_steps.h"

namespace switchpoint {

void StepReader::print(Step& step) {
  if (!values_.text(step.head.value, quotedKey("print"))) return;
  label(step, fmt::format("print {}", step.head.value.text));
  std::vector<PrintPiece> pieces;
  if (!printPieces(step, pieces)) return;
  code_.at(code_.emit(Op::Print, step.place)).a = static_cast<std::uint32_t>(code_.workload().templates.size());
  code_.workload().templates.push_back(std::move(pieces));
}

// "text {name} text": {{ and }} stand for the braces themselves.
bool StepReader::printPieces(const Step& step, std::vector<PrintPiece>& pieces) {
  const TomlNode& node = step.head.value;
  const std::string& text = node.text;
  PrintPiece piece;
  const auto place = [&](std::size_t from, std::size_t length) {
    return values_.inside(node, static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(length));
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c != '{' && c != '}') {
      piece.text += c;
      continue;
    }
    if (i + 1 < text.size() && text[i + 1] == c) {
      piece.text += c;
      ++i;
      continue;
    }
    const std::size_t close = c == '{' ? text.find('}', i) : std::string::npos;
    if (close == std::string::npos) {
      values_.error(place(i, 1), phrase("Mistakes of scenarios", "this {} has no partner")(c),
                    phrase("Mistakes of scenarios", "write {0}{0} for the sign")(c));
      return false;
    }
    const std::string name = text.substr(i + 1, close - i - 1);
    if (name.starts_with('$')) {
      std::optional<std::string> shown = values_.paramText(name, place(i + 1, name.size()));
      if (!shown) return false;
      piece.text += *shown;
    } else {
      const std::uint16_t slot = code_.load(name, place(i + 1, name.size()), step.place);
      if (slot == kNoSlot) return false;
      piece.slot = slot;
      pieces.push_back(std::move(piece));
      piece = {};
    }
    i = close;
  }
  if (!piece.text.empty() || pieces.empty()) pieces.push_back(std::move(piece));
  return true;
}

void StepReader::raise(Step& step) {
  const std::optional<std::string> text = values_.text(step.head.value, quotedKey("raise"));
  if (!text) return;
  if (text->empty()) {
    values_.error(step.head.value.span, phrase("Mistakes of scenarios", "'raise' needs the error's name"),
                  phrase("Mistakes of scenarios", "write { raise = \"ValueError: bad\" }"));
    return;
  }
  label(step, "raise " + *text);
  code_.at(code_.emit(Op::Raise, step.place)).a = static_cast<std::uint32_t>(code_.workload().strings.size());
  code_.workload().strings.push_back(*text);
}

void StepReader::spawn(Step& step) {
  std::uint32_t group = 0;
  const TomlNode* detached = step.node.find("detached");
  const bool alone = detached != nullptr && values_.boolean(*detached, quotedKey("detached")).value_or(false);
  if (!named(step, code_.reading().names.groups, phrase("Mistakes of scenarios", "there is no task '{}'"), group))
    return;
  label(step, "spawn " + step.head.value.text);
  if (offloaded_) {
    values_.error(step.head.keySpan, phrase("Mistakes of scenarios", "a step that went to a pool cannot start tasks"),
                  phrase("Mistakes of scenarios", "spawn outside the offload"));
  }
  Instruction& out = code_.at(code_.emit(Op::Spawn, step.place));
  out.a = group;
  out.flags = alone ? kDetached : std::uint8_t{0};
  code_.reading().spawns.push_back({code_.group(), group, alone, certain_, step.head.value.span});
}

void StepReader::join(Step& step) {
  std::uint32_t group = 0;
  if (!named(step, code_.reading().names.groups, phrase("Mistakes of scenarios", "there is no task '{}'"), group))
    return;
  label(step, "join " + step.head.value.text);
  if (offloaded_) {
    values_.error(step.head.keySpan,
                  phrase("Mistakes of scenarios", "a step that went to a pool cannot wait for tasks"),
                  phrase("Mistakes of scenarios", "join outside the offload"));
  }
  const std::uint32_t asked = code_.emit(Op::Join, step.place);
  code_.at(asked).a = group;
  expiry(step, asked);
  code_.reading().joins.push_back({code_.group(), group, step.head.value.span});
}

} // namespace switchpoint
