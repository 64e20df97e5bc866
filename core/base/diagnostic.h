// A sentence about bad input: where it stands, what is wrong, and what to try.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace switchpoint {

enum class Severity : std::uint8_t { Error, Warning, Note };

struct Diagnostic {
  Severity severity = Severity::Error;
  std::string file;         // as the user typed it; "<stdin>" for standard input
  std::uint32_t line = 0;   // from 1; 0: the whole file
  std::uint32_t column = 0; // from 1, in bytes
  std::uint32_t length = 1; // bytes to underline
  std::string message;      // one sentence, no full stop
  std::string source;       // the text of that line, empty when there is none
  std::string hint;         // what to try, one sentence; may be empty
};

// "file:line:column: error: message", then the source line, a caret line and the hint where they exist.
// Ends with a newline. Tabs in the source line are kept and mirrored in the caret line, so that the caret stands right.
std::string formatDiagnostic(const Diagnostic& diagnostic);

// All of them, one after the other.
std::string formatDiagnostics(const std::vector<Diagnostic>& diagnostics);

// The candidate nearest to `word` (edit distance at most a third of its length), or empty: for "did you mean …?".
std::string nearestWord(std::string_view word, const std::vector<std::string>& candidates);

} // namespace switchpoint
