// A file that people write, on its way to a value: no bigger than anybody means, with or without a byte order mark, as
// a tree with places; and every mistake that its reader finds.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrase.h"
#include "base/result.h"
#include "toml/source_text.h"
#include "toml/toml_document.h"

namespace switchpoint {

// What sentences say of a kind of file before its reader has seen anything of it.
struct TomlFileKind {
  Phrase most;                        // "a scene has at most {}": what is said where it is too big
  std::size_t mostBytes = 0;          // whole MiB, or whole KiB below one
  Phrase form;                        // the hint where TOML itself is wrong and no better one is known
  std::optional<Phrase> shorter = {}; // what to do about a file that is too big
};

// Appends to whatever it reads into; returns what is wrong, nothing when all is well.
using TomlFileReader = std::function<std::vector<Diagnostic>(const SourceText&, const TomlNode&)>;

// What is wrong with the file: its size, its spelling, or what `read` says of it. The source that `read` is given has
// no byte order mark: columns count from what can be seen.
std::vector<Diagnostic> readTomlFile(std::string_view text, const std::string& name, const TomlFileKind& kind,
                                     const TomlFileReader& read);

// The same for a value that is made of one file: `read` fills it.
template <typename Value, typename Read>
Result<Value> valueOfTomlFile(std::string_view text, const std::string& name, const TomlFileKind& kind, Read&& read) {
  Value value;
  std::vector<Diagnostic> errors = readTomlFile(
      text, name, kind, [&](const SourceText& source, const TomlNode& root) { return read(source, root, value); });
  if (!errors.empty()) return errors;
  return value;
}

} // namespace switchpoint
