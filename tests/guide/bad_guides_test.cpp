// Mistakes in the guide's data: each is found, with its line and what to write instead.
#include "guide/shipped.h"

namespace switchpoint {
namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

// The diagnostics of the shipped data with one thing changed in one file.
std::string complaint(const char* file, const std::string& from, const std::string& to) {
  std::array<GuideText, 3> texts{shippedText("questions.toml"), shippedText("recommendations.toml"),
                                 shippedText("comparison.toml")};
  for (GuideText& text : texts)
    if (text.name == file) text.text = replaced(text.text, from, to);
  const Result<Guide> guide = parseGuide(texts[0], texts[1], texts[2]);
  EXPECT_FALSE(guide) << "nobody complains about " << to;
  return guide ? "" : formatDiagnostics(guide.diagnostics());
}

void expectComplaint(const char* file, const std::string& from, const std::string& to, const std::string& words,
                     const std::string& hint) {
  const std::string text = complaint(file, from, to);
  EXPECT_NE(text.find(words), std::string::npos) << text;
  EXPECT_NE(text.find(hint), std::string::npos) << text;
  EXPECT_NE(text.find(std::string(file) + ":"), std::string::npos) << text;
}

TEST(BadGuides, Questions) {
  const char* file = "questions.toml";
  expectComplaint(file, "help = \"A script", "halp = \"A script", "a question has no key 'halp'", "write 'help'");
  expectComplaint(file, "key = \"work\"", "key = \"wrok\"", "the question 'work' is missing", "simulation needs");
  expectComplaint(file, "key = \"units\"", "key = \"app\"", "'app' is asked twice", "its own key");
  expectComplaint(file, "value = \"script\"", "value = \"scritp\"", "app cannot be 'scritp'", "did you mean script?");
  expectComplaint(file, "when = { work = \"cpu\" }", "when = { wrk = \"cpu\" }", "'wrk' is no earlier question",
                  "write 'work'");
  expectComplaint(file, "when = { work = \"cpu\" }", "when = { cores = { least = 2 } }",
                  "'cores' is no earlier question", "");
  expectComplaint(file, "asked = { app = { not = \"gui\" } }", "asked = { app = { least = 2 } }",
                  "'app' is answered with a word, not with a number", "write app = \"script\"");
  expectComplaint(file, "[[question.typical]]\nvalue = \"script\"",
                  "[[question.typical]]\nwhen = { app = \"gui\" }\nvalue = \"script\"", "'app' is no earlier question",
                  "");
  expectComplaint(file, "{ work = \"io\", cpu_ms = 1, wait_ms = 20 }", "{ work = \"io\", cpu = 1 }",
                  "there is no question 'cpu'", "");
}

TEST(BadGuides, Recommendations) {
  const char* file = "recommendations.toml";
  expectComplaint(file, "model = \"asyncio\" }", "model = \"asincio\" }", "there is no model 'asincio'",
                  "write 'asyncio'");
  expectComplaint(file, "{concurrency} units waits", "{concurency} units waits", "nothing fills '{concurency}'",
                  "write 'concurrency'");
  expectComplaint(file, "pool = \"cores\"", "pool = \"cpus\"", "'pool' cannot be 'cpus'", "");
  expectComplaint(file, "id = \"threads\"\ntitle", "id = \"serial\"\ntitle", "'serial' is recommended twice",
                  "its own id");
  expectComplaint(file, "rule = \"process-pool\"", "rule = \"process-pol\"", "nothing recommends 'process-pol'",
                  "write 'process-pool'");
  expectComplaint(file, "parameter = \"cpu_ms\"", "parameter = \"work\"", "'work' is no question for a number", "");
  expectComplaint(file, "complexity = 5", "complexity = \"five\"", "'complexity' must be a number", "");
}

TEST(BadGuides, Comparison) {
  expectComplaint("comparison.toml", "measure = \"elapsed\"", "measure = \"elapsd\"", "'measure' cannot be 'elapsd'",
                  "");
  expectComplaint("comparison.toml", "threads = \"Some units", "thread = \"Some units", "a row has no key 'thread'",
                  "write 'threads'");
}

TEST(BadGuides, AByteOrderMarkIsNoMistake) {
  const auto marked = [](const char* file) { return GuideText{file, "\xef\xbb\xbf" + shippedText(file).text}; };
  const Result<Guide> guide =
      parseGuide(marked("questions.toml"), marked("recommendations.toml"), marked("comparison.toml"));
  ASSERT_TRUE(guide) << formatDiagnostics(guide.diagnostics());
  EXPECT_EQ(guide->keys(), shippedGuide().keys());
  EXPECT_EQ(guide->rows.size(), shippedGuide().rows.size());
}

TEST(BadGuides, NoFileIsTooBigToBeMeant) {
  const GuideText big{"questions.toml", std::string((1u << 20) + 1, '#')};
  const Result<Guide> guide = parseGuide(big, shippedText("recommendations.toml"), shippedText("comparison.toml"));
  ASSERT_FALSE(guide);
  EXPECT_EQ(guide.diagnostics().front().message, "a file of the guide has at most 1 MiB");
  EXPECT_EQ(guide.diagnostics().front().file, "questions.toml");
}

TEST(BadGuides, AQuestionIsAddedByDataAlone) {
  GuideText questions = shippedText("questions.toml");
  questions.text += "\n[[question]]\nkey = \"colour\"\ntitle = \"Which colour?\"\nhelp = \"Any.\"\n"
                    "choices = [{ id = \"red\", title = \"red\" }, { id = \"blue\", title = \"blue\" }]\n"
                    "asked = { work = \"cpu\" }\n[[question.typical]]\nvalue = \"red\"\nothers = [\"blue\"]\n";
  GuideText recommendations = shippedText("recommendations.toml");
  recommendations.text =
      replaced(recommendations.text, "[[recommendation.reason]]\nwhen = { work = [\"io\", \"mixed\"] }",
               "[[recommendation.reason]]\nwhen = { colour = \"blue\" }");
  const Result<Guide> guide = parseGuide(questions, recommendations, shippedText("comparison.toml"));
  ASSERT_TRUE(guide) << formatDiagnostics(guide.diagnostics());
  Answers answers;
  EXPECT_FALSE(addAnswer(*guide, "colour=blue", answers));
  EXPECT_EQ(caseOf(*guide, answers).at("colour").word, "red"); // does not arise
  answers["work"] = "cpu";
  EXPECT_EQ(caseOf(*guide, answers).at("colour").word, "blue");
}

} // namespace
} // namespace switchpoint
