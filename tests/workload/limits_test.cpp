// What is too big, too deep or too odd is refused in words; nothing crashes.
#include <gtest/gtest.h>

#include "base/resources.h"
#include "workload/scenario.h"

namespace switchpoint {
namespace {

std::string firstMessage(const std::string& text) {
  const Result<Workload> result = parseScenario(text, "x");
  return result ? "" : result.diagnostics()[0].message;
}

std::string task(const std::string& steps) {
  return "[[task]]\nname = \"t\"\nsteps = [" + steps + "]\n";
}

std::string repeated(std::string_view piece, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += piece;
  return text;
}

TEST(Limits, FileSize) {
  const std::string good = task("");
  EXPECT_EQ(firstMessage(good + "#" + std::string((4u << 20) - good.size() - 1, 'x')), "");
  EXPECT_EQ(firstMessage(good + "#" + std::string((4u << 20) - good.size(), 'x')), "a scenario has at most 4 MiB");
}

TEST(Limits, ManyStepsOnOneLine) {
  EXPECT_EQ(firstMessage("[vars]\nx=0\n" + task(repeated("{update='x'},", 200'000))), "");
}

// More than a million instructions fit into 4 MiB: each value-locked update is five of them.
TEST(Limits, TooManyInstructions) {
  const std::string text = "[vars]\nx={shared='value-locked'}\n" + task(repeated("{update='x'},", 250'000));
  EXPECT_EQ(firstMessage(text), "the steps come to more than 1000000 instructions in the task 't'");
}

TEST(Limits, Slots) {
  std::string locals;
  for (int i = 0; i < 1001; ++i) locals += "x" + std::to_string(i) + " = 0, ";
  locals.resize(locals.size() - 2);
  EXPECT_EQ(firstMessage("[[task]]\nname = \"t\"\nlocals = {" + locals + "}\nsteps = []\n"),
            "a task may hold at most 1000 local numbers at once");
}

TEST(Limits, NestedSteps) {
  const auto nested = [](int depth) {
    std::string text;
    for (int i = 0; i < depth; ++i) text += "{ repeat = 1, steps = [";
    for (int i = 0; i < depth; ++i) text += "] }";
    return task(text);
  };
  EXPECT_EQ(firstMessage(nested(63)), "");
  EXPECT_EQ(firstMessage(nested(64)), "steps are nested deeper than 64");
  EXPECT_EQ(firstMessage(nested(20'000)), "nested too deep");
}

TEST(Limits, DeepKeys) {
  std::string key = "a";
  for (int i = 0; i < 1'000'000; ++i) key += ".a";
  EXPECT_EQ(firstMessage(key + " = 1\n"), "nested too deep");
  EXPECT_EQ(firstMessage("[" + key + "]\n"), "nested too deep");
  EXPECT_EQ(firstMessage(std::string(1'000'000, '[')), "nested too deep");
}

TEST(Limits, WindowsLinesAndByteOrderMark) {
  std::string text;
  for (const char c : task("\n{ io = '1s' },\n")) {
    if (c == '\n') text += '\r';
    text += c;
  }
  const Result<Workload> result = parseScenario("\xef\xbb\xbf" + text, "x");
  ASSERT_TRUE(result.ok()) << formatDiagnostics(result.diagnostics());
  EXPECT_EQ(result->steps.back().line, 4u);
  EXPECT_EQ(result->steps.back().column, 1u);
}

// Every beginning of every example either reads or says where it stopped.
TEST(Limits, TruncatedExamples) {
  for (const ExampleInfo& info : exampleInfos()) {
    const Result<std::string> text = readFile(resourceFolder() / "examples" / (info.id + ".toml"));
    ASSERT_TRUE(text.ok());
    for (std::size_t size = 0; size < text->size(); ++size) {
      const Result<Workload> result = parseScenario(std::string_view(*text).substr(0, size), "x");
      if (result) continue;
      for (const Diagnostic& d : result.diagnostics()) {
        EXPECT_FALSE(d.message.empty());
        EXPECT_GT(d.line, 0u);
        EXPECT_GT(d.column, 0u);
        EXPECT_GT(d.length, 0u);
      }
    }
  }
}

} // namespace
} // namespace switchpoint
