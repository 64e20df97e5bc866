// Tables of texts that must be refused, each with the exact words: "=== name", the text, "---", what is said.
#pragma once

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/result.h"

namespace switchpoint {

struct BadCase {
  std::string name;
  std::string text; // ends without a line break where its last line is "<end>"
  std::string said;
};

// `file` is a path below tests/.
inline std::vector<BadCase> readBadCases(const std::string& file) {
  constexpr std::string_view kEnd = "<end>\n";
  std::ifstream lines(SWITCHPOINT_SOURCE_DIR "/tests/" + file);
  std::vector<BadCase> cases;
  bool inText = false;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("=== ")) {
      cases.push_back({line.substr(4), {}, {}});
      inText = true;
    } else if (cases.empty()) {
      continue;
    } else if (inText && line == "---") {
      std::string& text = cases.back().text;
      if (text.ends_with(kEnd)) text.resize(text.size() - kEnd.size());
      inText = false;
    } else {
      (inText ? cases.back().text : cases.back().said) += line + "\n";
    }
  }
  return cases;
}

// "line:column+length: message | hint" for each mistake.
template <typename T>
std::string saidAbout(const Result<T>& result) {
  std::string said;
  if (result.ok()) return "accepted\n";
  for (const Diagnostic& d : result.diagnostics()) {
    said += fmt::format("{}:{}+{}: {}", d.line, d.column, d.length, d.message);
    said += d.hint.empty() ? "\n" : fmt::format(" | {}\n", d.hint);
  }
  return said;
}

} // namespace switchpoint
