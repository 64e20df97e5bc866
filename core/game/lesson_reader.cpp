// Reads a lesson from TOML: its words, its work, the goal and the question.
#include <algorithm>
#include <array>
#include <filesystem>
#include <limits>
#include <optional>

#include "base/phrase.h"
#include "game/lesson.h"
#include "game/lesson_keys.h"
#include "machine/profile.h"
#include "models/model.h"
#include "run/scene_runs.h"
#include "toml/toml_file.h"
#include "toml/toml_values.h"

namespace switchpoint {
namespace {

constexpr std::size_t kMostEntries = 100; // of one list
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr TomlFileKind kFile{phrase("Mistakes of lessons", "a lesson has at most {}"), std::size_t{1} << 20,
                             phrase("Mistakes of lessons", "a lesson is TOML: key = value, [goal], [predict]")};

constexpr std::array<std::string_view, 3> kEnds{"completed", "deadlock", "error"};
constexpr std::array<std::string_view, 4> kReaches{"never", "sometimes", "always", "possible"};

// The words of a language, where the lesson has them.
struct LessonWords {
  std::string title, intro, shows, goal, question;
  std::vector<std::string> hints, answers;
};

class LessonReader {
public:
  LessonReader(const SourceText& source, std::string_view language, Lesson& lesson)
      : lesson_(lesson), values_(source), language_(language) {}

  std::vector<Diagnostic> read(const TomlNode& root) {
    values_.checkKeys(root, lessonTable("lesson"));
    const std::filesystem::path file(values_.source().name());
    lesson_.id = file.stem().string();
    readText(root, "title", lesson_.title);
    if (lesson_.title.empty() && root.find("title") == nullptr) {
      values_.error({}, phrase("Mistakes of lessons", "a lesson needs a title"),
                    phrase("Mistakes of lessons", "add title = \"…\" at the top"));
    }
    readHead(root);
    readWork(root, file.parent_path());
    readGoal(root);
    readQuestion(root);
    readTranslation(root);
    return values_.takeErrors();
  }

private:
  void readText(const TomlNode& table, std::string_view key, std::string& out) {
    const TomlNode* node = table.find(key);
    if (node == nullptr) return;
    const auto read = values_.text(*node, quotedKey(key));
    if (!read) return;
    if (read->empty())
      return values_.error(node->span, phrase("Mistakes of lessons", "'{}' is empty")(key),
                           phrase("Mistakes of lessons", "leave it out"));
    out = *read;
  }

  void readTexts(const TomlNode& table, std::string_view key, std::vector<std::string>& out) {
    const TomlNode* node = list(table, key, phrase("Mistakes of lessons", "a list of texts in quotes"), "[\"…\"]");
    if (node == nullptr) return;
    for (const TomlNode& item : node->items) {
      if (const auto read = values_.text(item, {phrase("Mistakes of lessons", "an entry of '{}'"), key}))
        out.push_back(*read);
    }
  }

  // nullptr where there is none, or no list; the latter is said.
  const TomlNode* list(const TomlNode& table, std::string_view key, const Phrase& wanted, std::string_view form) {
    const TomlNode* node = table.find(key);
    if (node == nullptr) return nullptr;
    if (node->kind != TomlNode::Kind::Array) {
      values_.wrongKind(*node, quotedKey(key), wanted, phrase("Mistakes of lessons", "put it in brackets: {}")(form));
      return nullptr;
    }
    if (node->items.size() <= kMostEntries) return node;
    values_.error(node->items[kMostEntries].span,
                  phrase("Mistakes of lessons", "'{}' has more than {} entries")(key, kMostEntries));
    return nullptr;
  }

  std::optional<std::int64_t> readNumber(const TomlNode& table, std::string_view key, std::int64_t least,
                                         std::int64_t most) {
    const TomlNode* node = table.find(key);
    return node == nullptr ? std::nullopt : values_.wholeNumber(*node, quotedKey(key), least, most);
  }

  void readHead(const TomlNode& root) {
    lesson_.grade = static_cast<std::uint32_t>(readNumber(root, "grade", 1, kMostGrade).value_or(1));
    lesson_.order = readNumber(root, "order", 0, 1'000'000).value_or(1'000'000);
    readText(root, "intro", lesson_.intro);
    readTexts(root, "hints", lesson_.hints);
    readText(root, "shows", lesson_.shows);
    readId(root, "model", modelIds(), phrase("Mistakes of lessons", "there is no model '{}'"), lesson_.model);
    readId(root, "profile", profileIds(), phrase("Mistakes of lessons", "there is no profile '{}'"), lesson_.profile);
  }

  void readId(const TomlNode& root, std::string_view key, const std::vector<std::string>& known, const Phrase& unknown,
              std::string& out) {
    readText(root, key, out);
    if (out.empty() || std::ranges::find(known, out) != known.end()) return;
    values_.unknown(root.find(key)->span, unknown(shown(out)), out, known);
  }

  void readWork(const TomlNode& root, const std::filesystem::path& folder) {
    const TomlNode* inner = root.find("scenario");
    const TomlNode* outer = root.find("work");
    if ((inner == nullptr) == (outer == nullptr)) {
      return values_.error(outer == nullptr ? TextSpan{} : outer->span,
                           outer == nullptr
                               ? phrase("Mistakes of lessons", "a lesson needs work for its tasks").str()
                               : phrase("Mistakes of lessons", "'work' and 'scenario' contradict each other").str(),
                           phrase("Mistakes of lessons",
                                  "write work = \"an example's id\", or scenario = ''' … ''' with a scenario in it"));
    }
    const Settings settings = readSettings(root);
    const TomlNode& node = inner != nullptr ? *inner : *outer;
    const auto text = values_.text(node, inner != nullptr ? quotedKey("scenario") : quotedKey("work"));
    if (!text) return;
    if (inner != nullptr) return take(parseScenario(*text, lesson_.id, settings), &node);
    lesson_.work = *text;
    take(loadScenario(workPath(*text, folder), settings), nullptr);
  }

  Settings readSettings(const TomlNode& root) {
    Settings settings;
    const TomlNode* node = root.find("set");
    if (node == nullptr) return settings;
    if (node->kind != TomlNode::Kind::Table) {
      values_.wrongKind(*node, quotedKey("set"), phrase("Mistakes of files", "a table { … }"),
                        phrase("Mistakes of lessons", "write set = { name = \"value\" }"));
      return settings;
    }
    for (const TomlMember& member : node->members) {
      if (member.value.kind == TomlNode::Kind::Integer) {
        settings[member.key] = std::to_string(member.value.integer);
      } else if (const auto text = values_.text(member.value, quotedKey(shown(member.key)))) {
        settings[member.key] = *text;
      }
    }
    return settings;
  }

  // Mistakes of a scenario within the lesson are shown where they stand in the lesson.
  void take(Result<Workload> read, const TomlNode* within) {
    if (read) {
      workload_ = std::make_shared<const Workload>(std::move(read).value());
      lesson_.workload = workload_;
      return;
    }
    for (Diagnostic wrong : read.diagnostics()) {
      if (within != nullptr) {
        wrong.file = values_.source().name();
        if (wrong.line > 0) wrong.line += linesBefore(*within);
      }
      values_.add(std::move(wrong));
    }
  }

  // A line break right behind the opening quotes is no part of the text.
  std::uint32_t linesBefore(const TomlNode& node) const {
    std::string_view written = values_.source().slice(node.span);
    while (written.starts_with('\'') || written.starts_with('"')) written.remove_prefix(1);
    if (written.starts_with('\r')) written.remove_prefix(1);
    return values_.source().lineOf(node.span.begin) - (written.starts_with('\n') ? 0 : 1);
  }

  void readGoal(const TomlNode& root) {
    const TomlNode* node = root.find("goal");
    if (node == nullptr)
      return values_.error({}, phrase("Mistakes of lessons", "a lesson needs a goal"),
                           phrase("Mistakes of lessons", "add [goal] with text = \"…\" and what must hold at the end"));
    if (!values_.checkKeys(*node, lessonTable("goal"))) return;
    Goal& goal = lesson_.goal;
    readText(*node, "text", goal.text);
    if (node->find("text") == nullptr)
      values_.error(node->span, phrase("Mistakes of lessons", "the goal needs words"),
                    phrase("Mistakes of lessons", "add text = \"…\""));
    if (const TomlNode* end = node->find("end")) {
      if (const auto word = values_.word(*end, quotedKey("end"), kEnds)) {
        constexpr std::array kKinds{OutcomeKind::Completed, OutcomeKind::Deadlock, OutcomeKind::Error};
        goal.end = kKinds[*word];
      }
    }
    readTexts(*node, "prints", goal.prints);
    readText(*node, "raises", goal.raises);
    if (const auto most = readNumber(*node, "switches", 0, 1'000'000))
      goal.switches = static_cast<std::uint32_t>(*most);
    if (const TomlNode* vars = node->find("vars")) readVariables(*vars);
    if (node->members.size() > 1 || node->find("text") == nullptr) return;
    values_.error(node->span, phrase("Mistakes of lessons", "the goal holds in every run"),
                  phrase("Mistakes of lessons", "add end, vars, prints or raises: what must hold at the end"));
  }

  void readVariables(const TomlNode& node) {
    if (node.kind != TomlNode::Kind::Table) {
      values_.wrongKind(node, quotedKey("vars"), phrase("Mistakes of files", "a table { … }"),
                        phrase("Mistakes of lessons", "write vars = { counter = 2 } or { counter = { below = 2 } }"));
      return;
    }
    for (const TomlMember& member : node.members) {
      const auto variable = variableOf(member.key, member.keySpan);
      if (!variable) continue;
      if (member.value.kind == TomlNode::Kind::Integer) {
        lesson_.goal.variables.push_back({*variable, ValueTest::Equals, member.value.integer});
      } else {
        readTests(member.value, *variable);
      }
    }
  }

  void readTests(const TomlNode& node, std::uint32_t variable) {
    if (node.kind != TomlNode::Kind::Table) {
      values_.wrongKind(node, phrase("Mistakes of lessons", "a variable's goal"),
                        phrase("Mistakes of lessons", "a whole number or a test"),
                        phrase("Mistakes of lessons", "write counter = { below = 2 }"));
      return;
    }
    if (!values_.checkKeys(node, lessonTable("test"))) return;
    constexpr std::array kTests{std::pair{"not", ValueTest::Differs}, std::pair{"below", ValueTest::Below},
                                std::pair{"above", ValueTest::Above}, std::pair{"missing", ValueTest::Missing}};
    for (const auto& [key, test] : kTests) {
      if (const auto value = readNumber(node, key, test == ValueTest::Missing ? 1 : kLeast, kMost)) {
        lesson_.goal.variables.push_back({variable, test, *value});
      }
    }
    const TomlNode* missing = node.find("missing");
    if (missing != nullptr && !workload_->variables[variable].hasExpected) {
      values_.error(missing->span, phrase("Mistakes of lessons", "nothing says what the variable is expected to be"),
                    phrase("Mistakes of lessons", "give it 'expected' in the scenario's [vars]"));
    }
  }

  // Nothing where the scenario has mistakes: they have been said.
  std::optional<std::uint32_t> variableOf(const std::string& name, TextSpan span) {
    if (!workload_) return std::nullopt;
    std::vector<std::string> known;
    for (const VariableDecl& variable : workload_->variables) {
      if (variable.name == name) return static_cast<std::uint32_t>(known.size());
      known.push_back(variable.name);
    }
    values_.unknown(span, phrase("Mistakes of lessons", "the scenario has no variable '{}'")(shown(name)), name, known);
    return std::nullopt;
  }

  void readQuestion(const TomlNode& root) {
    const TomlNode* node = root.find("predict");
    if (node == nullptr || !values_.checkKeys(*node, lessonTable("predict"))) return;
    readText(*node, "question", lesson_.question.text);
    if (node->find("question") == nullptr)
      values_.error(node->span, phrase("Mistakes of lessons", "[predict] needs a question"),
                    phrase("Mistakes of lessons", "add question = \"…\""));
    bool known = false;
    if (const TomlNode* variable = node->find("variable")) {
      const auto name = values_.text(*variable, quotedKey("variable"));
      const auto found = name ? variableOf(*name, variable->span) : std::nullopt;
      lesson_.question.variable = found.value_or(0);
      known = true;
    }
    const TomlNode* answers = list(*node, "answers", phrase("Mistakes of lessons", "a list of tables"),
                                   "[{ text = \"…\", goal = \"never\" }]");
    if (answers != nullptr) {
      for (const TomlNode& answer : answers->items) readAnswer(answer, known);
    }
    if (answers == nullptr && node->find("answers") != nullptr) return;
    if (answers == nullptr || answers->items.size() < 2) {
      values_.error(
          node->span, phrase("Mistakes of lessons", "a question needs at least two answers"),
          phrase("Mistakes of lessons",
                 "add answers = [{ text = \"Yes\", goal = \"possible\" }, { text = \"No\", goal = \"never\" }]"));
    }
  }

  void readAnswer(const TomlNode& node, bool hasVariable) {
    if (!values_.checkKeys(node, lessonTable("answer"))) return;
    LessonAnswer answer;
    readText(node, "text", answer.text);
    if (node.find("text") == nullptr)
      values_.error(node.span, phrase("Mistakes of lessons", "an answer needs words"),
                    phrase("Mistakes of lessons", "add text = \"…\""));
    const TomlNode* reach = node.find("goal");
    const TomlNode* values =
        list(node, "values", phrase("Mistakes of lessons", "a list of whole numbers"), "[2, 3, 4]");
    if ((reach == nullptr) == (node.find("values") == nullptr)) {
      return values_.error(
          node.span,
          phrase("Mistakes of lessons", "an answer says either how the goal is reached or which values there are"),
          phrase("Mistakes of lessons",
                 "add goal = \"never\", \"sometimes\", \"always\" or \"possible\", or values = [2, 3]"));
    }
    if (reach != nullptr) {
      constexpr std::array kClaims{ClaimKind::Never, ClaimKind::Sometimes, ClaimKind::Always, ClaimKind::Possible};
      if (const auto word = values_.word(*reach, quotedKey("goal"), kReaches)) answer.claim = kClaims[*word];
    } else if (values != nullptr) {
      answer.claim = ClaimKind::Values;
      if (!hasVariable)
        values_.error(values->span, phrase("Mistakes of lessons", "nothing says whose values these are"),
                      phrase("Mistakes of lessons", "add variable = \"…\" to [predict]"));
      for (const TomlNode& item : values->items) {
        if (const auto value = values_.wholeNumber(item, phrase("Mistakes of lessons", "a value"), kLeast, kMost))
          answer.values.push_back(*value);
      }
      std::ranges::sort(answer.values);
    }
    lesson_.question.answers.push_back(std::move(answer));
  }

  void readTranslation(const TomlNode& root) {
    const TomlNode* node = root.find("de");
    if (node == nullptr || !values_.checkKeys(*node, lessonTable("words"))) return;
    LessonWords words;
    readText(*node, "title", words.title);
    readText(*node, "intro", words.intro);
    readText(*node, "shows", words.shows);
    readText(*node, "goal", words.goal);
    readText(*node, "question", words.question);
    readTexts(*node, "hints", words.hints);
    readTexts(*node, "answers", words.answers);
    checkCount(*node, "hints", words.hints.size(), lesson_.hints.size());
    checkCount(*node, "answers", words.answers.size(), lesson_.question.answers.size());
    if (language_ == "de") speak(words);
  }

  void checkCount(const TomlNode& node, std::string_view key, std::size_t here, std::size_t there) {
    const TomlNode* list = node.find(key);
    if (list == nullptr || list->kind != TomlNode::Kind::Array || here == there) return;
    values_.error(
        list->span,
        phrase("Mistakes of lessons", "'{}' has {} of the {} entries that it has in English")(key, here, there),
        phrase("Mistakes of lessons", "translate each of them, in the same order"));
  }

  void speak(const LessonWords& words) {
    const auto say = [](std::string& text, const std::string& translated) {
      if (!translated.empty()) text = translated;
    };
    say(lesson_.title, words.title);
    say(lesson_.intro, words.intro);
    say(lesson_.shows, words.shows);
    say(lesson_.goal.text, words.goal);
    say(lesson_.question.text, words.question);
    for (std::size_t i = 0; i < words.hints.size() && i < lesson_.hints.size(); ++i)
      say(lesson_.hints[i], words.hints[i]);
    std::vector<LessonAnswer>& answers = lesson_.question.answers;
    for (std::size_t i = 0; i < words.answers.size() && i < answers.size(); ++i) say(answers[i].text, words.answers[i]);
  }

  Lesson& lesson_;
  TomlValues values_;
  std::string_view language_;
  std::shared_ptr<const Workload> workload_;
};

} // namespace

Result<Lesson> parseLesson(std::string_view text, const std::string& name, std::string_view language) {
  return valueOfTomlFile<Lesson>(text, name, kFile,
                                 [&](const SourceText& source, const TomlNode& root, Lesson& lesson) {
                                   return LessonReader(source, language, lesson).read(root);
                                 });
}

} // namespace switchpoint
