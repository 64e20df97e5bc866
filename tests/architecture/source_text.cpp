#include "architecture/source_text.h"

#include <cctype>
#include <fstream>
#include <sstream>

namespace switchpoint {

namespace {

bool isWordCharacter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

// One past the end of the quoted literal that opens at `from`.
std::size_t endOfQuoted(std::string_view source, std::size_t from) {
  const char quote = source[from];
  for (std::size_t i = from + 1; i < source.size(); ++i) {
    if (source[i] == '\\') {
      ++i;
    } else if (source[i] == quote || source[i] == '\n') {
      return i + 1;
    }
  }
  return source.size();
}

// One past the end of the raw string whose quote is at `from` (R"tag( … )tag").
std::size_t endOfRaw(std::string_view source, std::size_t from) {
  const std::size_t open = source.find('(', from);
  if (open == std::string_view::npos) return source.size();
  const std::string close = ")" + std::string(source.substr(from + 1, open - from - 1)) + "\"";
  const std::size_t end = source.find(close, open);
  return end == std::string_view::npos ? source.size() : end + close.size();
}

std::size_t endOfComment(std::string_view source, std::size_t from) {
  const bool isLine = source[from + 1] == '/';
  const std::size_t end = source.find(isLine ? "\n" : "*/", from + 2);
  if (end == std::string_view::npos) return source.size();
  return isLine ? end : end + 2;
}

bool opensComment(std::string_view source, std::size_t at) {
  return source[at] == '/' && at + 1 < source.size() && (source[at + 1] == '/' || source[at + 1] == '*');
}

bool opensRaw(std::string_view source, std::size_t at) {
  return source[at] == '"' && at > 0 && source[at - 1] == 'R';
}

// Whether the apostrophe separates digits, as in 1'000 and 0xFF'AA; in U'x' it opens a literal.
bool separatesDigits(std::string_view source, std::size_t at) {
  std::size_t start = at;
  while (start > 0 && (isWordCharacter(source[start - 1]) || source[start - 1] == '\'')) --start;
  return start < at && std::isdigit(static_cast<unsigned char>(source[start])) != 0;
}

bool opensLiteral(std::string_view source, std::size_t at) {
  return source[at] == '"' || (source[at] == '\'' && !separatesDigits(source, at));
}

void overwrite(std::string& text, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    if (text[i] != '\n') text[i] = ' ';
  }
}

} // namespace

std::string blank(std::string_view source, Blank what) {
  std::string result(source);
  std::size_t at = 0;
  while (at < source.size()) {
    std::size_t end = at + 1;
    if (opensComment(source, at)) {
      end = endOfComment(source, at);
      overwrite(result, at, end);
    } else if (opensLiteral(source, at)) {
      end = opensRaw(source, at) ? endOfRaw(source, at) : endOfQuoted(source, at);
      if (what == Blank::CommentsAndLiterals && end - at >= 2) overwrite(result, at + 1, end - 1);
    }
    at = end;
  }
  return result;
}

std::string blankPreprocessor(std::string_view source) {
  std::string result;
  bool continues = false;
  for (std::string line : splitLines(source)) {
    const std::size_t first = line.find_first_not_of(" \t");
    const bool directive = continues || (first != std::string::npos && line[first] == '#');
    continues = directive && line.ends_with('\\');
    if (directive) line.assign(line.size(), ' ');
    result += line + '\n';
  }
  return result;
}

std::vector<std::string> splitLines(std::string_view text) {
  std::vector<std::string> lines;
  std::istringstream stream{std::string(text)};
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::string readFile(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

} // namespace switchpoint
