#include "architecture/rules.h"

#include "architecture/function_scanner.h"

#include <algorithm>
#include <array>
#include <regex>

namespace switchpoint {

namespace {

Violations linesMatching(std::string_view text, const std::regex& pattern, const std::string& what) {
  Violations violations;
  int number = 0;
  for (const std::string& line : splitLines(text)) {
    ++number;
    std::smatch match;
    if (std::regex_search(line, match, pattern)) violations.push_back({number, what + ": " + match.str()});
  }
  return violations;
}

} // namespace

Violations checkFileSize(std::string_view source) {
  const auto lines = static_cast<int>(splitLines(source).size());
  if (lines <= kMaxFileLines) return {};
  return {{lines, std::to_string(lines) + " lines; at most " + std::to_string(kMaxFileLines) + " are allowed"}};
}

Violations checkFunctionSizes(std::string_view source) {
  Violations violations;
  const FunctionScan scan = scanFunctions(source);
  if (!scan.balanced) violations.push_back({1, "braces do not match, functions cannot be measured"});
  for (const FunctionSpan& span : scan.functions) {
    if (span.lines() <= kMaxFunctionLines) continue;
    violations.push_back({span.firstLine, std::to_string(span.lines()) + " lines in `" + span.head + "`; at most " +
                                              std::to_string(kMaxFunctionLines) + " are allowed"});
  }
  return violations;
}

Violations checkNoColours(std::string_view source) {
  static const std::regex colour(R"(#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?\b|"#[0-9A-Fa-f]{3}"|\bQColor\s*[({]\s*["0-9]|)"
                                 R"(\bQColor\s+\w+\s*[({]\s*["0-9]|\bqRgba?\s*\(\s*[0-9]|)"
                                 R"(\bQt::(white|black|red|darkRed|green|darkGreen|blue|darkBlue|cyan|darkCyan|)"
                                 R"(magenta|darkMagenta|yellow|darkYellow|gray|darkGray|lightGray)\b)");
  return linesMatching(blank(source, Blank::Comments), colour, "a colour outside the theme");
}

Violations checkNoPostponedWork(std::string_view source) {
  // Written in two halves so that this file passes its own check.
  static const std::regex words("\\b(TO"
                                "DO|FIX"
                                "ME|X"
                                "XX|HA"
                                "CK)\\b");
  return linesMatching(source, words, "work put off");
}

Violations checkHeaderSaysItsJob(std::string_view source) {
  if (source.starts_with("// ") || source.starts_with("/* ")) return {};
  return {{1, "the first line of a header is a comment that says its job"}};
}

Violations definedTypes(std::string_view source) {
  static const std::regex definition(
      R"(^(?:struct|class|enum class|union)\s+(?:alignas\(\d+\)\s+)?(\w+)(?:\s+final)?\s*(?::(?:[^:;]|::)*)?\{)");
  Violations types;
  int number = 0;
  bool anonymous = false;
  for (const std::string& line : splitLines(source)) {
    ++number;
    if (line.starts_with("namespace {")) anonymous = true;
    if (line.starts_with("} // namespace") && anonymous) {
      anonymous = false;
      continue;
    }
    std::smatch match;
    if (!anonymous && std::regex_search(line, match, definition)) types.push_back({number, match[1].str()});
  }
  return types;
}

Violations checkNoDefaultLabel(std::string_view source) {
  static const std::regex label(R"(\bdefault\s*:(?!:))");
  return linesMatching(blank(source, Blank::CommentsAndLiterals), label, "a switch lists every case");
}

Violations checkTypeNames(std::string_view source) {
  static const std::regex name(R"(\b(class|struct|union|enum|using|concept)\s+)"
                               R"((\w*(Manager|Helpers?|Utils?|Utilities|Impl)\b|I[A-Z][a-z]\w*))");
  return linesMatching(blank(source, Blank::CommentsAndLiterals), name, "a type name that says nothing");
}

Violations checkCoreIsPure(std::string_view source) {
  static const std::regex impure(
      R"(\bstd::(cout|cerr|clog|exit|abort|terminate|random_device|locale|setlocale|rand|time|clock)\b|)"
      R"(\b(printf|puts|fprintf|rand|srand|setlocale)\s*\(|\bfmt::print\b|)"
      R"(\b(system_clock|steady_clock|high_resolution_clock)\b|__DATE__|__TIME__)");
  return linesMatching(blank(source, Blank::CommentsAndLiterals), impure,
                       "core neither prints nor exits nor asks the clock or the locale");
}

Violations checkFileName(const std::string& name) {
  static const std::regex snake(R"(^[a-z][a-z0-9_]*\.(h|cpp)$)");
  static const std::regex empty(R"((^|_)(manager|helpers?|utils?|utilities|impl)[_.])");
  if (!std::regex_search(name, snake)) return {{0, "file names are snake_case"}};
  if (std::regex_search(name, empty)) return {{0, "a file name that says nothing"}};
  return {};
}

Violations checkRootEntry(const std::string& name) {
  static constexpr std::array<std::string_view, 11> allowed = {
      "CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE",   "CHANGELOG.md", "app",
      "core",           "resources",         "tests",     "packaging", "build"};
  if (name.starts_with('.') || std::find(allowed.begin(), allowed.end(), name) != allowed.end()) return {};
  return {{0, "does not belong in the root"}};
}

} // namespace switchpoint
