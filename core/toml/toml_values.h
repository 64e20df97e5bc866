// Reads single values of a file that people write (words, numbers, durations, lists) and collects what is wrong.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/phrase.h"
#include "base/time.h"
#include "toml/toml_document.h"

namespace switchpoint {

// A table of a file and the keys it may hold.
struct TableKeys {
  std::string name; // as the schema calls it: "scenario", "task", …
  Wording where;    // as sentences call it: "a task"
  std::vector<std::string> keys;
};

// The values as they stand: TOML's own kinds, and durations in quotes. Each reading function returns nothing after
// reporting what is wrong; `what` begins the sentence.
class TomlValues {
public:
  explicit TomlValues(const SourceText& source) : source_(source) {}

  void error(TextSpan span, const Wording& message, const Wording& hint = "");
  // `name` is none of `known`: an error that offers the nearest of them.
  void unknown(TextSpan span, const Wording& message, std::string_view name, const std::vector<std::string>& known);
  // One that has no place in the file.
  void add(Diagnostic error) { errors_.push_back(std::move(error)); }
  // All errors in the order of their lines; a flood is cut off and counted.
  std::vector<Diagnostic> takeErrors();

  // Reports keys that the table may not hold. False when `node` is no table at all.
  bool checkKeys(const TomlNode& node, const TableKeys& keys);
  // Always false.
  bool wrongKind(const TomlNode& node, const Wording& what, const Wording& wanted, const Wording& hint = "");

  std::optional<bool> boolean(const TomlNode& node, const Wording& what);
  std::optional<std::string> text(const TomlNode& node, const Wording& what);
  // The index of the word in `words`.
  std::optional<std::size_t> word(const TomlNode& node, const Wording& what, std::span<const std::string_view> words);
  // Bounds are inclusive.
  std::optional<std::int64_t> wholeNumber(const TomlNode& node, const Wording& what, std::int64_t least,
                                          std::int64_t most);
  std::optional<Duration> plainDuration(const TomlNode& node, const Wording& what);

  // Where a stretch of a text value stands in the file; the whole value when it is not written plainly.
  TextSpan inside(const TomlNode& node, std::uint32_t offset, std::uint32_t length) const;
  const SourceText& source() const { return source_; }

private:
  const SourceText& source_;
  std::vector<Diagnostic> errors_;
};

// A text as a message shows it: short, and on one line.
std::string shown(std::string_view text);
// A key as sentences name it.
constexpr Wording quotedKey(std::string_view key) {
  return {phrase("Mistakes of files", "'{}'"), key};
}
// "an event", "a lock"; in other languages the bare noun where that goes better into sentences
std::string withArticle(std::string_view noun);
// "a, b and c"
std::string listed(const std::vector<std::string>& words);

} // namespace switchpoint
