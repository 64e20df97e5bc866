// Diagnostics as compilers print them, and the nearest known word.
#include "base/diagnostic.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/phrase.h"

namespace switchpoint {
namespace {

std::string word(Severity severity) {
  switch (severity) {
  case Severity::Error: return phrase("Mistakes", "error").str();
  case Severity::Warning: return phrase("Mistakes", "warning").str();
  case Severity::Note: return phrase("Mistakes", "note").str();
  }
  return phrase("Mistakes", "error").str();
}

// Columns count bytes; a terminal shows one cell for all bytes of a UTF-8 character.
bool continuesCharacter(char c) {
  return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

std::string caretLine(const Diagnostic& diagnostic) {
  const std::string& source = diagnostic.source;
  const std::size_t start = std::min<std::size_t>(diagnostic.column - 1, source.size());
  std::string line;
  for (std::size_t i = 0; i < start; ++i) {
    if (source[i] == '\t') {
      line += '\t';
    } else if (!continuesCharacter(source[i])) {
      line += ' ';
    }
  }
  line += '^';
  const std::size_t end = std::min<std::size_t>(start + diagnostic.length, source.size());
  for (std::size_t i = start + 1; i < end; ++i) {
    if (!continuesCharacter(source[i])) line += '~';
  }
  return line;
}

std::size_t editDistance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above + 1, row[j - 1] + 1, replaced});
      diagonal = above;
    }
  }
  return row[b.size()];
}

} // namespace

std::string formatDiagnostic(const Diagnostic& diagnostic) {
  std::string text;
  if (!diagnostic.file.empty()) {
    text += diagnostic.file;
    if (diagnostic.line > 0) text += fmt::format(":{}", diagnostic.line);
    if (diagnostic.line > 0 && diagnostic.column > 0) text += fmt::format(":{}", diagnostic.column);
    text += ": ";
  }
  text += fmt::format("{}: {}\n", word(diagnostic.severity), diagnostic.message);
  if (!diagnostic.source.empty()) {
    text += fmt::format("  {}\n", diagnostic.source);
    if (diagnostic.column > 0) text += fmt::format("  {}\n", caretLine(diagnostic));
  }
  if (!diagnostic.hint.empty()) text += "  " + phrase("Mistakes", "try: {}")(diagnostic.hint) + "\n";
  return text;
}

std::string formatDiagnostics(const std::vector<Diagnostic>& diagnostics) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics) text += formatDiagnostic(diagnostic);
  return text;
}

std::string nearestWord(std::string_view word, const std::vector<std::string>& candidates) {
  constexpr std::size_t kLongestWord = 64; // longer input is no slip of the finger, and the distance is quadratic
  if (word.size() > kLongestWord) return {};
  std::size_t nearest = word.size() / 3 + 1;
  std::string found;
  for (const std::string& candidate : candidates) {
    if (candidate.size() > 2 * kLongestWord) continue;
    const std::size_t distance = editDistance(word, candidate);
    if (distance < nearest) {
      nearest = distance;
      found = candidate;
    }
  }
  return found;
}

} // namespace switchpoint
