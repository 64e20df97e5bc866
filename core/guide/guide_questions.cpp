// Reads the questions: what is asked, which answers there are, and what is taken where nobody is sure.
#include <algorithm>

#include "base/phrase.h"
#include "guide/guide_keys.h"
#include "guide/guide_reader.h"
#include "guide/guide_values.h"

namespace switchpoint::detail {
namespace {

class QuestionReader {
public:
  QuestionReader(const SourceText& source, const Sentences& sentences, Guide& guide)
      : guide_(guide), values_(source, guide.questions, sentences) {}

  std::vector<Diagnostic> read(const TomlNode& root) {
    if (!values_.checkKeys(root, guideTable("questions"))) return values_.takeErrors();
    for (const TomlNode* node : values_.tables(root, "question", guideTable("question"))) readQuestion(*node);
    for (const TomlNode* node : values_.tables(root, "question", guideTable("question"))) readStops(*node);
    checkNeeded();
    return values_.finish();
  }

private:
  void readQuestion(const TomlNode& node) {
    Question question;
    values_.readText(node, "key", question.key);
    values_.readWords(node, "title", question.title);
    values_.readWords(node, "help", question.help);
    values_.readWords(node, "unit", question.unit, false);
    values_.readWords(node, "none", question.none, false);
    values_.readFlag(node, "whole", question.whole);
    values_.readWordsOf(node, "examples", question.examples);
    values_.readCondition(node, "asked", question.asked);
    if (guide_.question(question.key) != nullptr)
      values_.error(node.find("key")->span, phrase("Mistakes of the guide", "'{}' is asked twice")(question.key),
                    phrase("Mistakes of the guide", "give each its own key"));
    readChoices(node, question);
    question.number = question.choices.empty();
    if (question.number) {
      values_.readNumber(node, "least", question.least);
      values_.readNumber(node, "most", question.most);
    }
    readTypical(node, question);
    if (!question.key.empty()) guide_.questions.push_back(std::move(question));
  }

  void readChoices(const TomlNode& node, Question& question) {
    for (const TomlNode* item : values_.tables(node, "choices", guideTable("choices"))) {
      Choice choice;
      values_.readText(*item, "id", choice.id);
      values_.readWords(*item, "title", choice.title);
      values_.readWords(*item, "help", choice.help, false);
      const bool twice = std::any_of(question.choices.begin(), question.choices.end(),
                                     [&](const Choice& other) { return other.id == choice.id; });
      if (twice)
        values_.error(item->span, phrase("Mistakes of the guide", "the choice '{}' stands here twice")(choice.id),
                      phrase("Mistakes of the guide", "drop one"));
      question.choices.push_back(std::move(choice));
    }
  }

  void readTypical(const TomlNode& node, Question& question) {
    for (const TomlNode* item : values_.tables(node, "typical", guideTable("typical"))) {
      Typical typical;
      values_.readCondition(*item, "when", typical.when);
      const TomlNode* value = item->find("value");
      if (value == nullptr) {
        values_.error(item->span, phrase("Mistakes of the guide", "a typical value needs 'value'"),
                      phrase("Mistakes of the guide", "add value = …"));
        continue;
      }
      typical.value = values_.plainWord(*value).value_or("");
      if (values_.checkAnswer(*value, question, typical.value)) readOthers(*item, question, typical);
      question.typical.push_back(std::move(typical));
    }
    if (question.typical.empty() || !question.typical.back().when.always())
      values_.error(node.span, phrase("Mistakes of the guide", "nobody unsure of '{}' could go on")(question.key),
                    phrase("Mistakes of the guide", "end with [[question.typical]] without 'when'"));
  }

  void readOthers(const TomlNode& item, const Question& question, Typical& typical) {
    values_.readTexts(item, "others", typical.others);
    for (const std::string& other : typical.others) values_.checkAnswer(*item.find("others"), question, other);
  }

  void readStops(const TomlNode& node) {
    const TomlNode* key = node.find("key");
    if (key == nullptr) return;
    for (const TomlNode* item : values_.tables(node, "stops", guideTable("stops"))) {
      Stop stop;
      values_.readWords(*item, "title", stop.title);
      const TomlNode* answers = item->find("answers");
      if (answers == nullptr || answers->kind != TomlNode::Kind::Table) {
        values_.error(item->span, phrase("Mistakes of the guide", "a stop of the slider answers questions"),
                      phrase("Mistakes of the guide", "add answers = { work = \"cpu\", cpu_ms = 50 }"));
        continue;
      }
      for (const TomlMember& member : answers->members) readStopAnswer(member, stop);
      const auto question =
          std::find_if(guide_.questions.begin(), guide_.questions.end(), [&](auto& q) { return q.key == key->text; });
      if (question != guide_.questions.end()) question->stops.push_back(std::move(stop));
    }
  }

  void readStopAnswer(const TomlMember& member, Stop& stop) {
    const Question* question = guide_.question(member.key);
    if (question == nullptr)
      return values_.unknown(member.keySpan, phrase("Mistakes of the guide", "there is no question '{}'")(member.key),
                             member.key, guide_.keys());
    const std::optional<std::string> word = values_.plainWord(member.value);
    if (word && values_.checkAnswer(member.value, *question, *word)) stop.answers.emplace_back(member.key, *word);
  }

  void checkNeeded() {
    for (const NeededQuestion& needed : neededQuestions()) {
      const Question* question = guide_.question(needed.key);
      if (question == nullptr)
        values_.error({}, phrase("Mistakes of the guide", "the question '{}' is missing")(needed.key),
                      phrase("Mistakes of the guide", "the simulation needs its answer"));
      else if (question->number != needed.number)
        values_.error({}, needed.number
                              ? phrase("Mistakes of the guide", "'{}' must be answered with a number")(needed.key)
                              : phrase("Mistakes of the guide", "'{}' must be answered with a word")(needed.key));
    }
  }

  Guide& guide_;
  GuideValues values_;
};

} // namespace

std::vector<Diagnostic> readQuestions(const GuideText& text, Guide& guide) {
  return readTomlFile(text.text, text.name, kGuideFile, [&](const SourceText& source, const TomlNode& root) {
    return QuestionReader(source, text.sentences, guide).read(root);
  });
}

} // namespace switchpoint::detail
