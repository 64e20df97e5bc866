// Reads C++ source as text: blanks comments, literals and preprocessor lines so that a rule sees only what it asks for.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace switchpoint {

// Something a rule does not accept: where (1-based line) and what, in words.
struct Violation {
  int line;
  std::string what;
};

// What `blank` overwrites with spaces. Line breaks always stay, so that line numbers hold.
enum class Blank { Comments, CommentsAndLiterals };

// The source with comments (and literals) overwritten; raw strings, digit separators and escapes are understood.
[[nodiscard]] std::string blank(std::string_view source, Blank what);

// The source with every preprocessor line, continuations included, overwritten by spaces.
[[nodiscard]] std::string blankPreprocessor(std::string_view source);

// The text split at line breaks; a final line break opens no further line.
[[nodiscard]] std::vector<std::string> splitLines(std::string_view text);

// The whole file; empty when it cannot be read.
[[nodiscard]] std::string readFile(const std::filesystem::path& path);

} // namespace switchpoint
