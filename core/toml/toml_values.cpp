#include "toml/toml_values.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/phrase.h"

namespace switchpoint {
namespace {

constexpr std::size_t kMostErrors = 100;

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
  if (looksNumeric(text) && !text.starts_with('-'))
    return phrase("Mistakes of files", "write a unit, as in \"{}ms\"")(text);
  if (text.starts_with('-')) return phrase("Mistakes of files", "write a length of time, 0 or more").str();
  return phrase("Mistakes of files", "write a number with ns, us, ms, s, min, h or d, as in \"150ms\"").str();
}

} // namespace

// A text as a message shows it: short, and on one line.
std::string shown(std::string_view text) {
  std::string out;
  for (const char c : text.substr(0, 60)) out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  while (!out.empty() && text.size() > 60 && (static_cast<unsigned char>(out.back()) & 0xc0) == 0x80) out.pop_back();
  return text.size() > 60 ? out + "…" : out;
}

std::string withArticle(std::string_view noun) {
  const bool an =
      noun == "rlock" || (!noun.empty() && std::string_view("aeiou").find(noun[0]) != std::string_view::npos);
  return an ? phrase("Mistakes of files", "an {}")(noun) : phrase("Mistakes of files", "a {}")(noun);
}

std::string listed(const std::vector<std::string>& words) {
  if (words.empty()) return {};
  std::string text = words.front();
  for (std::size_t i = 1; i + 1 < words.size(); ++i) text += ", " + words[i];
  return words.size() == 1 ? text : phrase("Mistakes of files", "{} and {}")(text, words.back());
}

void TomlValues::error(TextSpan span, const Wording& message, const Wording& hint) {
  errors_.push_back(source_.diagnostic(span, message.str(), hint.str()));
}

void TomlValues::unknown(TextSpan span, const Wording& message, std::string_view name,
                         const std::vector<std::string>& known) {
  const std::string nearest = nearestWord(name, known);
  std::string hint;
  if (!nearest.empty()) {
    hint = phrase("Mistakes of files", "write '{}'")(nearest);
  } else if (!known.empty() && known.size() <= 40) {
    hint = known.size() == 1 ? phrase("Mistakes of files", "use {}")(known.front())
                             : phrase("Mistakes of files", "use one of {}")(listed(known));
  }
  error(span, message, hint);
}

std::vector<Diagnostic> TomlValues::takeErrors() {
  std::stable_sort(errors_.begin(), errors_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return a.line != b.line ? a.line < b.line : a.column < b.column;
  });
  if (errors_.size() > kMostErrors) {
    Diagnostic rest;
    rest.file = source_.name();
    rest.message = phrase("Mistakes of files", "{} more mistakes are not shown")(errors_.size() - kMostErrors);
    errors_.resize(kMostErrors);
    errors_.push_back(std::move(rest));
  }
  return std::move(errors_);
}

bool TomlValues::wrongKind(const TomlNode& node, const Wording& what, const Wording& wanted, const Wording& hint) {
  error(node.span, phrase("Mistakes of files", "{} must be {}, not {}")(what.str(), wanted.str(), nameOf(node.kind)),
        hint);
  return false;
}

bool TomlValues::checkKeys(const TomlNode& node, const TableKeys& keys) {
  if (node.kind != TomlNode::Kind::Table)
    return wrongKind(node, keys.where, phrase("Mistakes of files", "a table { … }"));
  for (const TomlMember& member : node.members) {
    if (std::find(keys.keys.begin(), keys.keys.end(), member.key) != keys.keys.end()) continue;
    unknown(member.keySpan, phrase("Mistakes of files", "{} has no key '{}'")(keys.where.str(), shown(member.key)),
            member.key, keys.keys);
  }
  return true;
}

TextSpan TomlValues::inside(const TomlNode& node, std::uint32_t offset, std::uint32_t length) const {
  const std::string_view written = source_.slice(node.span);
  const bool plain = written.size() == node.text.size() + 2 && written.substr(1, node.text.size()) == node.text;
  if (!plain) return node.span;
  const std::uint32_t begin = node.span.begin + 1 + offset;
  return {begin, begin + length};
}

std::optional<Duration> TomlValues::plainDuration(const TomlNode& node, const Wording& what) {
  if (node.kind == TomlNode::Kind::Integer || node.kind == TomlNode::Kind::Real) {
    const std::string written(source_.slice(node.span));
    wrongKind(node, what, phrase("Mistakes of files", "a duration in quotes"), durationHint(written));
    return std::nullopt;
  }
  if (node.kind != TomlNode::Kind::Text) {
    wrongKind(node, what, phrase("Mistakes of files", "a duration in quotes"),
              phrase("Mistakes of files", "write a number with a unit, as in \"150ms\"").str());
    return std::nullopt;
  }
  Duration value = 0;
  if (parseDuration(node.text, value)) return value;
  if (isTooLong(node.text)) {
    error(node.span, phrase("Mistakes of files", "{}: '{}' is too long")(what.str(), shown(node.text)),
          phrase("Mistakes of files", "write at most 10 days").str());
  } else {
    error(node.span, phrase("Mistakes of files", "{}: '{}' is not a duration")(what.str(), shown(node.text)),
          durationHint(node.text));
  }
  return std::nullopt;
}

std::optional<std::int64_t> TomlValues::wholeNumber(const TomlNode& node, const Wording& what, std::int64_t least,
                                                    std::int64_t most) {
  if (node.kind != TomlNode::Kind::Integer) {
    wrongKind(node, what, phrase("Mistakes of files", "a whole number"),
              node.kind == TomlNode::Kind::Text ? phrase("Mistakes of files", "write it without quotes").str() : "");
    return std::nullopt;
  }
  if (node.integer < least || node.integer > most) {
    error(node.span,
          phrase("Mistakes of files", "{} is {}: it must be between {} and {}")(what.str(), node.integer, least, most));
    return std::nullopt;
  }
  return node.integer;
}

std::optional<bool> TomlValues::boolean(const TomlNode& node, const Wording& what) {
  if (node.kind == TomlNode::Kind::Boolean) return node.boolean;
  wrongKind(node, what, phrase("Mistakes of files", "true or false"),
            phrase("Mistakes of files", "write it without quotes").str());
  return std::nullopt;
}

std::optional<std::string> TomlValues::text(const TomlNode& node, const Wording& what) {
  if (node.kind == TomlNode::Kind::Text) return node.text;
  wrongKind(node, what, phrase("Mistakes of files", "text in quotes"));
  return std::nullopt;
}

std::optional<std::size_t> TomlValues::word(const TomlNode& node, const Wording& what,
                                            std::span<const std::string_view> words) {
  const std::vector<std::string> known(words.begin(), words.end());
  if (node.kind != TomlNode::Kind::Text) {
    wrongKind(node, what, phrase("Mistakes of files", "a word in quotes"),
              phrase("Mistakes of files", "use one of {}")(listed(known)));
    return std::nullopt;
  }
  const auto found = std::find(words.begin(), words.end(), node.text);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  unknown(node.span, phrase("Mistakes of files", "{} cannot be '{}'")(what.str(), shown(node.text)), node.text, known);
  return std::nullopt;
}

} // namespace switchpoint
