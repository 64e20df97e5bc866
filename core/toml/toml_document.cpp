#include "toml/toml_document.h"

#include <toml++/toml.h>

#include <algorithm>

#include "base/phrase.h"
#include "toml/toml_syntax.h"

namespace switchpoint {
namespace {

// Brackets inside brackets, and dots in one key. The parser and the destructors of its tree recurse.
constexpr int kDeepestBrackets = 160;
constexpr int kMostDots = 8;

// Looks at brackets and dotted keys only, over strings and comments.
class NestingScan {
public:
  explicit NestingScan(std::string_view text) : text_(text) {}

  // False: too deep; `at` is where.
  bool run(std::size_t& at) {
    for (at = 0; at < text_.size(); ++at) {
      const char c = text_[at];
      if (c == '#') {
        skipLine(at);
      } else if (c == '"' || c == '\'') {
        skipString(at, c);
      } else if (!count(c)) {
        return false;
      }
    }
    return true;
  }

private:
  bool count(char c) {
    if (c == '[' || c == '{') {
      dots_ = 0;
      return ++depth_ <= kDeepestBrackets;
    }
    if (c == ']' || c == '}') depth_ = std::max(0, depth_ - 1);
    if (c == '.') return ++dots_ <= kMostDots;
    if (c == ',' || c == '=' || c == '\n' || c == ']' || c == '}') dots_ = 0;
    return true;
  }

  void skipLine(std::size_t& at) const {
    while (at + 1 < text_.size() && text_[at + 1] != '\n') ++at;
  }

  void skipString(std::size_t& at, char quote) const {
    const std::string triple(3, quote);
    const bool longString = text_.substr(at, 3) == triple;
    const std::size_t width = longString ? 3 : 1;
    for (at += width; at < text_.size(); ++at) {
      if (text_[at] == '\\' && quote == '"') {
        ++at;
      } else if (longString ? text_.substr(at, 3) == triple : text_[at] == quote || text_[at] == '\n') {
        break;
      }
    }
    if (longString) at += 2;
  }

  std::string_view text_;
  int depth_ = 0;
  int dots_ = 0;
};

TextSpan spanOf(const SourceText& source, const toml::source_region& region) {
  TextSpan span{source.offsetOf(region.begin.line, region.begin.column),
                source.offsetOf(region.end.line, region.end.column)};
  span.end = std::max(span.begin, span.end);
  return span;
}

TomlNode convert(const SourceText& source, const toml::node& node);

void convertTable(const SourceText& source, const toml::table& table, TomlNode& out) {
  out.kind = TomlNode::Kind::Table;
  out.members.reserve(table.size());
  for (const auto& [key, value] : table) {
    out.members.push_back({std::string(key.str()), spanOf(source, key.source()), convert(source, value)});
  }
  std::stable_sort(out.members.begin(), out.members.end(),
                   [](const TomlMember& a, const TomlMember& b) { return a.keySpan.begin < b.keySpan.begin; });
}

TomlNode convert(const SourceText& source, const toml::node& node) {
  TomlNode out;
  out.span = spanOf(source, node.source());
  if (const toml::table* table = node.as_table()) {
    convertTable(source, *table, out);
  } else if (const toml::array* array = node.as_array()) {
    out.kind = TomlNode::Kind::Array;
    out.items.reserve(array->size());
    for (const toml::node& item : *array) out.items.push_back(convert(source, item));
  } else if (const auto* text = node.as_string()) {
    out.kind = TomlNode::Kind::Text;
    out.text = text->get();
  } else if (const auto* integer = node.as_integer()) {
    out.kind = TomlNode::Kind::Integer;
    out.integer = integer->get();
  } else if (const auto* real = node.as_floating_point()) {
    out.kind = TomlNode::Kind::Real;
    out.real = real->get();
  } else if (const auto* boolean = node.as_boolean()) {
    out.kind = TomlNode::Kind::Boolean;
    out.boolean = boolean->get();
  } else {
    out.kind = TomlNode::Kind::Date;
  }
  return out;
}

std::string hintFor(std::string_view description, const Phrase& form) {
  const auto says = [description](std::string_view words) { return description.find(words) != std::string_view::npos; };
  if (says("end-of-file"))
    return phrase("Mistakes of files", "complete the file: it ends in the middle of something").str();
  if (says("inline table")) {
    return phrase("Mistakes of files",
                  "write { … } on one line, without a comma before its end; only [ … ] may span lines")
        .str();
  }
  if (says("expected digit") || says("expected decimal digit")) {
    return phrase("Mistakes of files", "put anything but a plain number in quotes, as in \"5ms\"").str();
  }
  if (says("cannot redefine")) return phrase("Mistakes of files", "write each key once").str();
  if (says("utf-8")) return phrase("Mistakes of files", "save the file as UTF-8").str();
  if (says("saw '\\n'"))
    return phrase("Mistakes of files", "write the value on the line of its key; only [ … ] may span lines").str();
  return form.str();
}

} // namespace

const TomlNode* TomlNode::find(std::string_view key) const {
  for (const TomlMember& member : members) {
    if (member.key == key) return &member.value;
  }
  return nullptr;
}

std::string nameOf(TomlNode::Kind kind) {
  switch (kind) {
  case TomlNode::Kind::Table: return phrase("Mistakes of files", "a table").str();
  case TomlNode::Kind::Array: return phrase("Mistakes of files", "a list").str();
  case TomlNode::Kind::Text: return phrase("Mistakes of files", "text").str();
  case TomlNode::Kind::Integer: return phrase("Mistakes of files", "a whole number").str();
  case TomlNode::Kind::Real: return phrase("Mistakes of files", "a number with a point").str();
  case TomlNode::Kind::Boolean: return phrase("Mistakes of files", "true or false").str();
  case TomlNode::Kind::Date: return phrase("Mistakes of files", "a date").str();
  }
  return "";
}

Result<TomlNode> readToml(const SourceText& source, const Phrase& form) {
  std::size_t deep = 0;
  if (!NestingScan(source.text()).run(deep)) {
    const auto at = static_cast<std::uint32_t>(deep);
    return source.diagnostic({at, at + 1}, phrase("Mistakes of files", "nested too deep").str(),
                             phrase("Mistakes of files", "at most {} brackets inside each other and {} dots in a key")(
                                 kDeepestBrackets, kMostDots));
  }
  try {
    return convert(source, toml::parse(source.text()));
  } catch (const toml::parse_error& error) {
    TextSpan span = spanOf(source, error.source());
    span.end = std::max(span.end, span.begin + 1);
    return source.diagnostic(span, syntaxSentence(error.description()), hintFor(error.description(), form));
  }
}

} // namespace switchpoint
