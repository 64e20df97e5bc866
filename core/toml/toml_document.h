// TOML text as a tree that knows where everything stands and in which order.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrase.h"
#include "base/result.h"
#include "toml/source_text.h"

namespace switchpoint {

struct TomlMember;

struct TomlNode {
  enum class Kind : std::uint8_t { Table, Array, Text, Integer, Real, Boolean, Date };
  Kind kind = Kind::Table;
  TextSpan span;
  std::string text;
  std::int64_t integer = 0;
  double real = 0;
  bool boolean = false;
  std::vector<TomlMember> members; // of a table, in the order of the file
  std::vector<TomlNode> items;     // of an array

  // nullptr when the table has no such key.
  const TomlNode* find(std::string_view key) const;
};

struct TomlMember {
  std::string key;
  TextSpan keySpan;
  TomlNode value;
};

// "a table", "text", …: a kind as sentences name it.
std::string nameOf(TomlNode::Kind kind);

// The whole document as one table, or the first mistake in its spelling. Refuses nesting so deep that nobody means it.
// `form` is the hint where no better one is known.
Result<TomlNode> readToml(const SourceText& source,
                          const Phrase& form = phrase("Mistakes of files", "this is TOML: key = value, [section]"));

} // namespace switchpoint
