// Answers as a file: TOML that people read, write and keep beside their design.
#include <fmt/format.h>

#include "base/phrase.h"
#include "base/resources.h"
#include "guide/answers.h"
#include "guide/guide_values.h"
#include "toml/toml_file.h"

namespace switchpoint {
namespace {

constexpr TomlFileKind kFile{
    phrase("Mistakes of the guide", "answers have at most {}"), std::size_t{1} << 16,
    phrase("Mistakes of the guide", "answers are TOML: work = \"io\", one line for each question")};

std::vector<Diagnostic> readAnswers(const Guide& guide, GuideValues values, const TomlNode& root, Answers& answers) {
  for (const TomlMember& member : root.members) {
    const Question* question = guide.question(member.key);
    if (question == nullptr) {
      values.unknown(member.keySpan,
                     phrase("Mistakes of the guide", "the guide has no question '{}'")(shown(member.key)), member.key,
                     guide.keys());
      continue;
    }
    const std::optional<std::string> word = values.plainWord(member.value);
    if (word && values.checkAnswer(member.value, *question, *word) && *word != kUnsure) answers[member.key] = *word;
  }
  return values.takeErrors();
}

} // namespace

Result<Answers> parseAnswers(const Guide& guide, std::string_view text, const std::string& name) {
  return valueOfTomlFile<Answers>(
      text, name, kFile, [&](const SourceText& source, const TomlNode& root, Answers& answers) {
        const Sentences none;
        return readAnswers(guide, GuideValues(source, guide.questions, none), root, answers);
      });
}

Result<Answers> loadAnswers(const Guide& guide, const std::string& path) {
  const Result<std::string> text = readFile(path);
  if (!text) return text.diagnostics();
  return parseAnswers(guide, *text, path);
}

std::string answersText(const Guide& guide, const Answers& answers) {
  std::string text =
      "# " + phrase("Advice", "Answers for `switchpoint guide --answers FILE`; what is left out is unsure.").str() +
      "\n";
  for (const Question& question : guide.questions) {
    const auto given = answers.find(question.key);
    if (given == answers.end() || given->second == kUnsure) continue;
    const std::string value = question.number ? given->second : fmt::format("\"{}\"", given->second);
    text += fmt::format("{} = {} # {}\n", question.key, value, question.title);
  }
  return text;
}

} // namespace switchpoint
