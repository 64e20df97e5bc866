// Answers as a file: TOML that people read, write and keep beside their design.
#include <fmt/format.h>

#include "guide/answers.h"
#include "guide/guide_values.h"

namespace switchpoint {
namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 16;

} // namespace

Result<Answers> parseAnswers(const Guide& guide, std::string_view text, const std::string& name) {
  if (text.size() > kMostBytes) {
    Diagnostic tooBig = plainError("answers have at most 64 KiB");
    tooBig.file = name;
    return tooBig;
  }
  const SourceText source(text, name);
  const Result<TomlNode> root = readToml(source, "answers are TOML: work = \"io\", one line for each question");
  if (!root) return root.diagnostics();
  GuideValues values(source, guide.questions);
  Answers answers;
  for (const TomlMember& member : root->members) {
    const Question* question = guide.question(member.key);
    if (question == nullptr) {
      values.unknown(member.keySpan, fmt::format("the guide has no question '{}'", shown(member.key)), member.key,
                     guide.keys());
      continue;
    }
    const std::optional<std::string> word = values.plainWord(member.value);
    if (word && values.checkAnswer(member.value, *question, *word) && *word != kUnsure) answers[member.key] = *word;
  }
  std::vector<Diagnostic> errors = values.takeErrors();
  if (!errors.empty()) return errors;
  return answers;
}

std::string answersText(const Guide& guide, const Answers& answers) {
  std::string text = "# Answers for `switchpoint guide --answers FILE`; what is left out is unsure.\n";
  for (const Question& question : guide.questions) {
    const auto given = answers.find(question.key);
    if (given == answers.end() || given->second == kUnsure) continue;
    const std::string value = question.number ? given->second : fmt::format("\"{}\"", given->second);
    text += fmt::format("{} = {} # {}\n", question.key, value, question.title);
  }
  return text;
}

} // namespace switchpoint
