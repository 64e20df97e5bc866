#include "architecture/function_scanner.h"

#include "architecture/source_text.h"

#include <algorithm>
#include <cctype>
#include <regex>

namespace switchpoint {

namespace {

enum class BlockKind { Function, Scope, Statement, Initializer };

// The words before a brace, each character with its line. A finished initializer stays in it as "{}".
struct Head {
  std::string text;
  std::vector<int> lines;

  void append(char c, int line) {
    text += c;
    lines.push_back(line);
  }
};

struct OpenBlock {
  Head head;
  BlockKind kind;
};

std::string trim(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \n\t");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \n\t") - first + 1));
}

// Where the text after the innermost open parenthesis begins: in `run(a, [&](int x)` that is the `a`.
std::size_t innerStart(const std::string& head) {
  int depth = 0;
  std::size_t start = 0;
  for (std::size_t i = head.size(); i-- > 0;) {
    if (head[i] == ')') ++depth;
    if (head[i] == '(' && --depth < 0) {
      start = i + 1;
      break;
    }
  }
  const std::size_t word = head.find_first_not_of(' ', start);
  return word == std::string::npos ? head.size() : word;
}

bool insideParentheses(const std::string& head) {
  return std::count(head.begin(), head.end(), '(') > std::count(head.begin(), head.end(), ')');
}

bool isAccessLabel(const std::string& head) {
  static const std::regex label(R"(^((public|protected|private)( slots| Q_SLOTS)?|signals|Q_SIGNALS) ?:$)");
  return std::regex_search(head, label);
}

bool opensScope(const std::string& head) {
  static const std::regex templates(R"(^template\s*<[^{}]*?>\s*(?=(class|struct|union)\b))");
  static const std::regex scope(R"(^(inline\s+|export\s+|typedef\s+)?(namespace|class|struct|union|enum|extern)\b)");
  const std::string text = std::regex_replace(head, templates, "");
  return std::regex_search(text, scope) && (text.empty() || text.back() != ')');
}

bool opensStatement(const std::string& head) {
  static const std::regex statement(R"(^(else\s+)?(if|for|while|switch|catch)\b.*\)$|^(else|do|try)$)");
  return head.empty() || head.back() == ':' || std::regex_search(head, statement);
}

// Words that may stand between the parameter list and the body; a trailing return type or a constraint goes on freely.
bool isFunctionTail(const std::string& tail) {
  static const std::regex words(
      R"(^(\s*(const|noexcept|override|final|mutable|constexpr|try|&&?))*\s*((->|requires\b).*)?$)");
  return std::regex_match(tail, words);
}

bool opensFunction(const std::string& head) {
  static const std::regex bareLambda(R"((^|[^\w\]\s)])\s*\[[^\[\]]*\]$)");
  static const std::regex operators(R"(=\s*$)");
  static const std::regex initializersDone(R"(\)\s*(noexcept\s*)?:[^:].*(\{\}|\))$)");
  if (std::regex_search(head, operators)) return false;
  if (std::regex_search(head, bareLambda)) return true;
  if (std::regex_search(head, initializersDone)) return true;
  const std::size_t close = head.rfind(')');
  const std::size_t arrow = head.rfind("->");
  // In `f() -> decltype(g())` the last parenthesis belongs to the return type.
  if (arrow != std::string::npos && close != std::string::npos && arrow < close) {
    return head.find(')') < arrow;
  }
  return close != std::string::npos && isFunctionTail(head.substr(close + 1));
}

BlockKind classify(const std::string& wholeHead) {
  const std::string head = trim(wholeHead.substr(innerStart(wholeHead)));
  if (opensScope(head)) return BlockKind::Scope;
  if (opensStatement(head)) return BlockKind::Statement;
  if (opensFunction(head)) return BlockKind::Function;
  return BlockKind::Initializer;
}

// Goes through the blanked source once and keeps the open blocks.
class BraceWalk {
public:
  void feed(char c) {
    if (c == '\n') ++line_;
    if (c == '{') {
      open();
    } else if (c == '}') {
      close();
    } else if (endsStatement(c)) {
      head_ = {};
    } else if (std::isspace(static_cast<unsigned char>(c)) == 0) {
      head_.append(c, line_);
      if (c == ':' && isAccessLabel(head_.text)) head_ = {};
    } else if (!head_.text.empty() && head_.text.back() != ' ') {
      head_.append(' ', line_);
    }
  }

  FunctionScan finish() && { return {std::move(functions_), balanced_ && blocks_.empty()}; }

private:
  // The rows of a table are heads of their own, or a long table would be one endless head.
  bool endsStatement(char c) const {
    const bool ends = c == ';' || (c == ',' && !blocks_.empty() && blocks_.back().kind == BlockKind::Initializer);
    return ends && !insideParentheses(head_.text);
  }

  void open() {
    const BlockKind kind = classify(head_.text);
    blocks_.push_back({std::move(head_), kind});
    head_ = {};
  }

  void close() {
    head_ = {};
    if (blocks_.empty()) {
      balanced_ = false;
      return;
    }
    OpenBlock block = std::move(blocks_.back());
    blocks_.pop_back();
    if (block.kind == BlockKind::Function) {
      const std::size_t start = innerStart(block.head.text);
      functions_.push_back({trim(block.head.text.substr(start)), block.head.lines.at(start), line_});
    }
    // After `= Point{1, 2}` and after the lambda in `run([] { … })` the statement goes on.
    if (block.kind == BlockKind::Initializer || insideParentheses(block.head.text)) {
      head_ = std::move(block.head);
      head_.append('{', line_);
      head_.append('}', line_);
    }
  }

  Head head_;
  std::vector<OpenBlock> blocks_;
  std::vector<FunctionSpan> functions_;
  int line_ = 1;
  bool balanced_ = true;
};

} // namespace

FunctionScan scanFunctions(std::string_view source) {
  BraceWalk walk;
  for (const char c : blankPreprocessor(blank(source, Blank::CommentsAndLiterals))) walk.feed(c);
  return std::move(walk).finish();
}

} // namespace switchpoint
