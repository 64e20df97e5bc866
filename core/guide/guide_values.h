// Reads the single values of the guide's data: texts with placeholders, conditions, numbers, tables.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "guide/guide.h"
#include "toml/toml_values.h"

namespace switchpoint {

class GuideValues : public TomlValues {
public:
  // `sentences`: those of the file in another language.
  GuideValues(const SourceText& source, const std::vector<Question>& questions, const Sentences& sentences)
      : TomlValues(source), questions_(questions), rewording_(sentences) {}

  // Each reads `key` of `table`. A missing one is an error where it is needed.
  void readText(const TomlNode& table, std::string_view key, std::string& out, bool needed = true);
  // As readText, for what people read: in the other language where it is given.
  void readWords(const TomlNode& table, std::string_view key, std::string& out, bool needed = true);
  // As readWords, and every word in braces must be a key of a question or one of `more`.
  void readSentence(const TomlNode& table, std::string_view key, std::string& out,
                    const std::vector<std::string>& more = {}, bool needed = true);
  void readNumber(const TomlNode& table, std::string_view key, double& out, bool needed = true);
  void readFlag(const TomlNode& table, std::string_view key, bool& out);
  void readTexts(const TomlNode& table, std::string_view key, std::vector<std::string>& out);
  // As readTexts, for sentences that people read.
  void readWordsOf(const TomlNode& table, std::string_view key, std::vector<std::string>& out);
  // A text, a number or a boolean, as a person would type it after `key=`.
  std::optional<std::string> plainWord(const TomlNode& node);
  // One of `words`; its index.
  std::optional<std::size_t> readWord(const TomlNode& table, std::string_view key,
                                      std::span<const std::string_view> words);
  // `when`: nothing, a table of tests that must all hold, or a list of such tables.
  void readCondition(const TomlNode& table, std::string_view key, Condition& out);
  // The tables of [[key]], each with its keys checked.
  std::vector<const TomlNode*> tables(const TomlNode& root, std::string_view key, const TableKeys& keys);
  // A word of the question's choices or a number within its bounds; false after an error.
  bool checkAnswer(const TomlNode& node, const Question& question, const std::string& value);
  // All errors; where there are none, sentences of the other language that the file does not have.
  std::vector<Diagnostic> finish();

private:
  void readTests(const TomlNode& node, std::vector<ConditionTest>& out);
  void readTest(const TomlMember& member, const Question& question, ConditionTest& test);
  void readTestWords(const TomlNode& node, const Question& question, ConditionTest& test);

  const std::vector<Question>& questions_;
  Rewording rewording_;
};

} // namespace switchpoint
