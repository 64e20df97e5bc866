#include "guide/guide_values.h"

#include <algorithm>

#include "base/phrase.h"
#include "guide/answers.h"
#include "guide/guide_keys.h"

namespace switchpoint {
namespace {

const Question* findQuestion(const std::vector<Question>& questions, std::string_view key) {
  const auto found = std::find_if(questions.begin(), questions.end(), [&](const auto& q) { return q.key == key; });
  return found == questions.end() ? nullptr : &*found;
}

std::vector<std::string> keysOf(const std::vector<Question>& questions) {
  std::vector<std::string> keys;
  for (const Question& question : questions) keys.push_back(question.key);
  return keys;
}

} // namespace

void GuideValues::readText(const TomlNode& table, std::string_view key, std::string& out, bool needed) {
  const TomlNode* node = table.find(key);
  if (node == nullptr) {
    if (needed)
      error(table.span, phrase("Mistakes of the guide", "'{}' is missing")(key),
            phrase("Mistakes of the guide", "add {} = \"…\"")(key));
    return;
  }
  const std::optional<std::string> read = text(*node, quotedKey(key));
  if (!read) return;
  if (read->empty())
    return error(node->span, phrase("Mistakes of the guide", "'{}' is empty")(key),
                 phrase("Mistakes of the guide", "write it, or leave it out"));
  out = *read;
}

void GuideValues::readWords(const TomlNode& table, std::string_view key, std::string& out, bool needed) {
  readText(table, key, out, needed);
  if (!out.empty()) out = rewording_.of(out);
}

void GuideValues::readSentence(const TomlNode& table, std::string_view key, std::string& out,
                               const std::vector<std::string>& more, bool needed) {
  readText(table, key, out, needed);
  const TomlNode* node = table.find(key);
  if (node == nullptr || out.empty()) return;
  std::vector<std::string> known = keysOf(questions_);
  known.insert(known.end(), more.begin(), more.end());
  for (std::size_t at = out.find('{'); at != std::string::npos; at = out.find('{', at + 1)) {
    const std::size_t end = out.find('}', at);
    const std::string word = end == std::string::npos ? "" : out.substr(at + 1, end - at - 1);
    if (std::find(known.begin(), known.end(), word) != known.end()) continue;
    unknown(node->span, phrase("Mistakes of the guide", "nothing fills '{{{}}}'")(word), word, known);
  }
  out = rewording_.of(out);
}

void GuideValues::readNumber(const TomlNode& table, std::string_view key, double& out, bool needed) {
  const TomlNode* node = table.find(key);
  if (node == nullptr) {
    if (needed)
      error(table.span, phrase("Mistakes of the guide", "'{}' is missing")(key),
            phrase("Mistakes of the guide", "add {} = 1")(key));
    return;
  }
  if (node->kind == TomlNode::Kind::Integer)
    out = static_cast<double>(node->integer);
  else if (node->kind == TomlNode::Kind::Real)
    out = node->real;
  else
    wrongKind(*node, quotedKey(key), phrase("Mistakes of the guide", "a number"));
}

void GuideValues::readFlag(const TomlNode& table, std::string_view key, bool& out) {
  if (const TomlNode* node = table.find(key)) out = boolean(*node, quotedKey(key)).value_or(out);
}

void GuideValues::readTexts(const TomlNode& table, std::string_view key, std::vector<std::string>& out) {
  const TomlNode* node = table.find(key);
  if (node == nullptr) return;
  if (node->kind != TomlNode::Kind::Array) {
    wrongKind(*node, quotedKey(key), phrase("Mistakes of files", "a list"),
              phrase("Mistakes of the guide", "put it in brackets: [\"…\"]"));
    return;
  }
  for (const TomlNode& item : node->items) {
    if (std::optional<std::string> word = plainWord(item)) out.push_back(*word);
  }
}

void GuideValues::readWordsOf(const TomlNode& table, std::string_view key, std::vector<std::string>& out) {
  readTexts(table, key, out);
  for (std::string& sentence : out) sentence = rewording_.of(sentence);
}

std::optional<std::string> GuideValues::plainWord(const TomlNode& node) {
  switch (node.kind) {
  case TomlNode::Kind::Text: return node.text;
  case TomlNode::Kind::Integer: return std::to_string(node.integer);
  case TomlNode::Kind::Real: return answerNumber(node.real);
  case TomlNode::Kind::Table:
  case TomlNode::Kind::Array:
  case TomlNode::Kind::Boolean:
  case TomlNode::Kind::Date: break;
  }
  wrongKind(node, phrase("Mistakes of the guide", "a value"), phrase("Mistakes of the guide", "a word or a number"),
            phrase("Mistakes of the guide", "put the word in quotes"));
  return std::nullopt;
}

std::optional<std::size_t> GuideValues::readWord(const TomlNode& table, std::string_view key,
                                                 std::span<const std::string_view> words) {
  const TomlNode* node = table.find(key);
  if (node == nullptr) return std::nullopt;
  return word(*node, quotedKey(key), words);
}

void GuideValues::readCondition(const TomlNode& table, std::string_view key, Condition& out) {
  const TomlNode* node = table.find(key);
  if (node == nullptr) return;
  if (node->kind == TomlNode::Kind::Array && !node->items.empty()) {
    for (const TomlNode& item : node->items) readTests(item, out.alternatives.emplace_back());
    return;
  }
  readTests(*node, out.alternatives.emplace_back());
}

void GuideValues::readTests(const TomlNode& node, std::vector<ConditionTest>& out) {
  if (node.kind != TomlNode::Kind::Table || node.members.empty()) {
    wrongKind(node, phrase("Mistakes of the guide", "a condition"),
              phrase("Mistakes of the guide", "a table of answers"),
              phrase("Mistakes of the guide", "write { work = \"cpu\", concurrency = { least = 100 } }"));
    return;
  }
  for (const TomlMember& member : node.members) {
    const Question* question = findQuestion(questions_, member.key);
    if (question == nullptr) {
      unknown(member.keySpan, phrase("Mistakes of the guide", "'{}' is no earlier question")(member.key), member.key,
              keysOf(questions_));
      continue;
    }
    ConditionTest test;
    test.key = member.key;
    readTest(member, *question, test);
    out.push_back(std::move(test));
  }
}

void GuideValues::readTest(const TomlMember& member, const Question& question, ConditionTest& test) {
  const TomlNode& node = member.value;
  if (node.kind != TomlNode::Kind::Table) return readTestWords(node, question, test);
  if (!checkKeys(node, guideTable("bounds"))) return;
  if (const TomlNode* words = node.find("not")) {
    test.negated = true;
    return readTestWords(*words, question, test);
  }
  if (!question.number) {
    return error(node.span,
                 phrase("Mistakes of the guide", "'{}' is answered with a word, not with a number")(question.key),
                 phrase("Mistakes of the guide", "write {} = \"{}\"")(question.key, question.choices.front().id));
  }
  double bound = 0;
  if (node.find("least") != nullptr) readNumber(node, "least", bound), test.least = bound;
  if (node.find("most") != nullptr) readNumber(node, "most", bound), test.most = bound;
}

void GuideValues::readTestWords(const TomlNode& node, const Question& question, ConditionTest& test) {
  if (question.number) {
    return error(node.span, phrase("Mistakes of the guide", "'{}' is answered with a number")(question.key),
                 phrase("Mistakes of the guide", "write {} = {{ least = 1 }} or {{ most = 1 }}")(question.key));
  }
  const bool list = node.kind == TomlNode::Kind::Array;
  for (const TomlNode& item : list ? node.items : std::vector<TomlNode>{node}) {
    const std::optional<std::string> word = plainWord(item);
    if (word && checkAnswer(item, question, *word)) test.words.push_back(*word);
  }
}

std::vector<const TomlNode*> GuideValues::tables(const TomlNode& root, std::string_view key, const TableKeys& keys) {
  std::vector<const TomlNode*> found;
  const TomlNode* node = root.find(key);
  if (node == nullptr) return found;
  if (node->kind != TomlNode::Kind::Array) {
    wrongKind(*node, quotedKey(key), phrase("Mistakes of the guide", "a list of tables"),
              phrase("Mistakes of the guide", "write [[{}]]")(keys.name));
    return found;
  }
  for (const TomlNode& item : node->items) {
    if (checkKeys(item, keys)) found.push_back(&item);
  }
  return found;
}

std::vector<Diagnostic> GuideValues::finish() {
  std::vector<Diagnostic> errors = takeErrors();
  return errors.empty() ? rewording_.strays() : errors;
}

bool GuideValues::checkAnswer(const TomlNode& node, const Question& question, const std::string& value) {
  const std::optional<Diagnostic> wrong = wrongAnswer(question, value);
  if (wrong) error(node.span, wrong->message, wrong->hint);
  return !wrong;
}

} // namespace switchpoint
