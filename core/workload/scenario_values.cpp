#include "workload/scenario_values.h"

#include <algorithm>

#include <fmt/format.h>

#include "workload/scenario_keys.h"

namespace switchpoint {
namespace {

constexpr std::size_t kMostErrors = 100;

// A text as a message shows it: short, and on one line.
std::string shown(std::string_view text) {
  std::string out;
  for (const char c : text.substr(0, 60)) out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  while (!out.empty() && text.size() > 60 && (static_cast<unsigned char>(out.back()) & 0xc0) == 0x80) out.pop_back();
  return text.size() > 60 ? out + "…" : out;
}

bool looksNumeric(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
  });
}

// A number with a unit that is refused for its size alone.
bool isTooLong(std::string_view text) {
  const std::size_t unit = text.find_first_not_of("0123456789.");
  Duration one = 0;
  return unit != 0 && unit != std::string_view::npos && parseDuration(fmt::format("1{}", text.substr(unit)), one);
}

std::string durationHint(std::string_view text) {
  if (looksNumeric(text) && !text.starts_with('-')) return fmt::format("write a unit, as in \"{}ms\"", text);
  if (text.starts_with('-')) return "write a length of time, 0 or more";
  return "write a number with ns, us, ms, s, min, h or d, as in \"150ms\"";
}

} // namespace

std::string withArticle(std::string_view noun) {
  const bool an =
      noun == "rlock" || (!noun.empty() && std::string_view("aeiou").find(noun[0]) != std::string_view::npos);
  return fmt::format("{} {}", an ? "an" : "a", noun);
}

std::string listed(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " and " : ", ";
    text += words[i];
  }
  return text;
}

void ScenarioValues::error(TextSpan span, std::string message, std::string hint) {
  errors_.push_back(source_.diagnostic(span, std::move(message), std::move(hint)));
}

void ScenarioValues::unknown(TextSpan span, std::string message, std::string_view name,
                             const std::vector<std::string>& known) {
  const std::string nearest = nearestWord(name, known);
  std::string hint;
  if (!nearest.empty()) {
    hint = fmt::format("write '{}'", nearest);
  } else if (!known.empty() && known.size() <= 40) {
    hint = fmt::format("use {}{}", known.size() == 1 ? "" : "one of ", listed(known));
  }
  error(span, std::move(message), std::move(hint));
}

std::vector<Diagnostic> ScenarioValues::takeErrors() {
  std::stable_sort(errors_.begin(), errors_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return a.line != b.line ? a.line < b.line : a.column < b.column;
  });
  if (errors_.size() > kMostErrors) {
    Diagnostic rest;
    rest.file = source_.name();
    rest.message = fmt::format("{} more mistakes are not shown", errors_.size() - kMostErrors);
    errors_.resize(kMostErrors);
    errors_.push_back(std::move(rest));
  }
  return std::move(errors_);
}

bool ScenarioValues::wrongKind(const TomlNode& node, std::string_view what, std::string_view wanted, std::string hint) {
  error(node.span, fmt::format("{} must be {}, not {}", what, wanted, nameOf(node.kind)), std::move(hint));
  return false;
}

bool ScenarioValues::checkTable(const TomlNode& node, std::string_view table) {
  const TableKeys& keys = tableKeysOf(table);
  if (node.kind != TomlNode::Kind::Table) return wrongKind(node, keys.where, "a table { … }");
  for (const TomlMember& member : node.members) {
    if (std::find(keys.keys.begin(), keys.keys.end(), member.key) != keys.keys.end()) continue;
    unknown(member.keySpan, fmt::format("{} has no key '{}'", keys.where, shown(member.key)), member.key, keys.keys);
  }
  return true;
}

TextSpan ScenarioValues::inside(const TomlNode& node, std::uint32_t offset, std::uint32_t length) const {
  const std::string_view written = source_.slice(node.span);
  const bool plain = written.size() == node.text.size() + 2 && written.substr(1, node.text.size()) == node.text;
  if (!plain) return node.span;
  const std::uint32_t begin = node.span.begin + 1 + offset;
  return {begin, begin + length};
}

std::optional<Expression> ScenarioValues::expression(const TomlNode& node, std::string_view what) {
  Expression out;
  if (node.kind == TomlNode::Kind::Integer) {
    out.terms.push_back({ExprTerm::Kind::Number, ExprOp::Const, node.integer, {}, 0, 0});
    out.text = std::to_string(node.integer);
    return out;
  }
  if (node.kind != TomlNode::Kind::Text) {
    wrongKind(node, what, "a whole number or an expression in quotes");
    return std::nullopt;
  }
  ExpressionError mistake;
  const ParamLookup lookup = [this](std::string_view name, std::int64_t& value, ExpressionError& problem) {
    return numberOf(name, value, problem);
  };
  if (parseExpression(node.text, lookup, out, mistake)) return out;
  if (!mistake.message.empty()) {
    error(inside(node, mistake.offset, mistake.length), std::move(mistake.message), std::move(mistake.hint));
  }
  return std::nullopt;
}

std::optional<std::int64_t> ScenarioValues::integer(const TomlNode& node, std::string_view what, std::int64_t least,
                                                    std::int64_t most) {
  if (node.kind == TomlNode::Kind::Real) {
    wrongKind(node, what, "a whole number");
    return std::nullopt;
  }
  const std::optional<Expression> value = expression(node, what);
  if (!value) return std::nullopt;
  if (!value->isNumber()) {
    const auto name = std::find_if(value->terms.begin(), value->terms.end(),
                                   [](const ExprTerm& term) { return term.kind == ExprTerm::Kind::Name; });
    error(inside(node, name->offset, name->length),
          fmt::format("{} must be known before the run: '{}' is not", what, shown(name->name)),
          params_.contains(name->name) ? fmt::format("write '${}' for the parameter", name->name)
                                       : "only numbers and $parameters may stand here");
    return std::nullopt;
  }
  const std::int64_t number = value->number();
  if (number < least || number > most) {
    error(node.span, fmt::format("{} is {}: it must be between {} and {}", what, number, least, most));
    return std::nullopt;
  }
  return number;
}

std::optional<Duration> ScenarioValues::duration(const TomlNode& node, std::string_view what) {
  if (node.kind == TomlNode::Kind::Integer || node.kind == TomlNode::Kind::Real) {
    const std::string written(source_.slice(node.span));
    wrongKind(node, what, "a duration in quotes", durationHint(written));
    return std::nullopt;
  }
  if (node.kind != TomlNode::Kind::Text) {
    wrongKind(node, what, "a duration in quotes", "write a number with a unit, as in \"150ms\"");
    return std::nullopt;
  }
  if (node.text.starts_with('$')) {
    ExpressionError mistake;
    const Param* param = resolve(std::string_view(node.text).substr(1), mistake);
    if (param != nullptr && param->state == Param::State::Length) return param->value;
    if (param != nullptr) {
      mistake = {0, 1, fmt::format("{} must be a duration: '{}' is a number", what, shown(node.text)),
                 "give the parameter a unit, as in \"150ms\""};
    }
    if (!mistake.message.empty()) error(node.span, std::move(mistake.message), std::move(mistake.hint));
    return std::nullopt;
  }
  Duration value = 0;
  if (parseDuration(node.text, value)) return value;
  const bool tooLong = isTooLong(node.text);
  error(node.span, fmt::format("{}: '{}' is {}", what, shown(node.text), tooLong ? "too long" : "not a duration"),
        tooLong ? "write at most 10 days" : durationHint(node.text));
  return std::nullopt;
}

std::optional<bool> ScenarioValues::boolean(const TomlNode& node, std::string_view what) {
  if (node.kind == TomlNode::Kind::Boolean) return node.boolean;
  wrongKind(node, what, "true or false", "write it without quotes");
  return std::nullopt;
}

std::optional<std::string> ScenarioValues::text(const TomlNode& node, std::string_view what) {
  if (node.kind == TomlNode::Kind::Text) return node.text;
  wrongKind(node, what, "text in quotes");
  return std::nullopt;
}

std::optional<std::size_t> ScenarioValues::word(const TomlNode& node, std::string_view what,
                                                std::span<const std::string_view> words) {
  const std::vector<std::string> known(words.begin(), words.end());
  if (node.kind != TomlNode::Kind::Text) {
    wrongKind(node, what, "a word in quotes", fmt::format("use one of {}", listed(known)));
    return std::nullopt;
  }
  const auto found = std::find(words.begin(), words.end(), node.text);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  unknown(node.span, fmt::format("{} cannot be '{}'", what, shown(node.text)), node.text, known);
  return std::nullopt;
}

} // namespace switchpoint
