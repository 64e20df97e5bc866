#include "architecture/rules.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

std::string lines(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += "int a;\n";
  return text;
}

TEST(Rules, FileSize) {
  EXPECT_TRUE(checkFileSize(lines(kMaxFileLines)).empty());
  EXPECT_EQ(checkFileSize(lines(kMaxFileLines + 1)).size(), 1U);
}

TEST(Rules, FunctionSize) {
  EXPECT_TRUE(checkFunctionSizes("void f() {\n" + lines(kMaxFunctionLines - 2) + "}\n").empty());
  EXPECT_EQ(checkFunctionSizes("void f() {\n" + lines(kMaxFunctionLines - 1) + "}\n").size(), 1U);
  EXPECT_EQ(checkFunctionSizes("void f() {\n").size(), 1U);
}

TEST(Rules, Colours) {
  for (const char* bad : {"\"#0A9A6F\"", "QColor(10, 2, 3)", "QColor(\"red\")", "QColor c(1, 2, 3);", "qRgb(1, 2, 3)",
                          "Qt::darkGray", "f(\"fill:#ffffff\")", "\"#fff\""}) {
    EXPECT_EQ(checkNoColours(bad).size(), 1U) << bad;
  }
  for (const char* good :
       {"QColor c = theme.colour(role);", "// #0A9A6F", "#include \"a.h\"", "Qt::AlignLeft", "\"#1\""}) {
    EXPECT_TRUE(checkNoColours(good).empty()) << good;
  }
}

TEST(Rules, PostponedWork) {
  EXPECT_EQ(checkNoPostponedWork("a;\n// TO"
                                 "DO: b\n")
                .at(0)
                .line,
            2);
  EXPECT_EQ(checkNoPostponedWork("FIX"
                                 "ME")
                .size(),
            1U);
  EXPECT_TRUE(checkNoPostponedWork("the todo list of a task").empty());
}

TEST(Rules, HeaderComment) {
  EXPECT_TRUE(checkHeaderSaysItsJob("// Counts.\n#pragma once\n").empty());
  EXPECT_EQ(checkHeaderSaysItsJob("#pragma once\n// Counts.\n").size(), 1U);
  EXPECT_EQ(checkHeaderSaysItsJob("").size(), 1U);
}

TEST(Rules, DefinedTypes) {
  const Violations types =
      definedTypes("struct A {\nclass B final : public C {\nenum class D : std::uint8_t { E };\nstruct F;\n"
                   "namespace {\nstruct G {\n} // namespace\nstruct A::H {\n");
  ASSERT_EQ(types.size(), 3U);
  EXPECT_EQ(types[0].what, "A");
  EXPECT_EQ(types[1].what, "B");
  EXPECT_EQ(types[2].what, "D");
  EXPECT_EQ(types[2].line, 3);
}

TEST(Rules, DefaultLabel) {
  EXPECT_EQ(checkNoDefaultLabel("switch (a) {\n  default: break;\n}\n").at(0).line, 2);
  EXPECT_TRUE(checkNoDefaultLabel("A() = default;\n// default: none\nf(\"default: 3\");\n").empty());
}

TEST(Rules, TypeNames) {
  for (const char* bad : {"class JobManager {", "struct TraceImpl;", "enum class ParseHelper",
                          "using StringUtils = int;", "class IClock {"}) {
    EXPECT_EQ(checkTypeNames(bad).size(), 1U) << bad;
  }
  for (const char* good :
       {"class Simulation {", "struct Implication {", "class IOWait {", "struct Interval {", "// class AManager"}) {
    EXPECT_TRUE(checkTypeNames(good).empty()) << good;
  }
}

TEST(Rules, CoreIsPure) {
  for (const char* bad :
       {"std::cout << 1;", "printf(\"\");", "std::exit(1);", "std::random_device d;", "fmt::print(\"\");",
        "auto t = std::chrono::steady_clock::now();", "__DATE__", "std::rand()"}) {
    EXPECT_EQ(checkCoreIsPure(bad).size(), 1U) << bad;
  }
  for (const char* good : {"// std::cout", "operand(1)", "fmt::format(\"\")", "snprintf(b, 1, s)", "step.time(3)"}) {
    EXPECT_TRUE(checkCoreIsPure(good).empty()) << good;
  }
}

TEST(Rules, MistakesArePhrases) {
  for (const char* bad :
       {"values.error(span, \"there is nothing\");", "plainError(fmt::format(\"no file {}\", x), \"\");",
        "error(span, phrase(\"C\", \"a b\"), good ? \"\" : \"leave it out\");", "wrong.message = \"is cut off\";",
        "unknown(at, std::string(\"there is no {}\"), x);", "return unreadable(path, \"no such \"\n \"file\");",
        "Diagnostic d{.message = \"is cut off\"};", "values.wrongKind(node, what, \"a table\");"}) {
    EXPECT_EQ(checkMistakesArePhrases(bad).size(), 1U) << bad;
  }
  for (const char* good :
       {"values.error(span, phrase(\"Mistakes\", \"there is nothing\"));", "// error(\"there is nothing\")",
        "error(span, phrase(\"C d\", \"no file {}\")(name), \"\");", "out += \"there is nothing\";",
        "wrong.message = phrase(\"C\", \"is cut off\").str();", "values.text(node, \"'key'\");",
        "values.wrongKind(node, \"'models'\", phrase(\"C\", \"a list\"));", "label(step, \"print it now\");"}) {
    EXPECT_TRUE(checkMistakesArePhrases(good).empty()) << good;
  }
}

TEST(Rules, FileNames) {
  EXPECT_TRUE(checkFileName("event_queue.cpp").empty());
  for (const char* bad : {"EventQueue.cpp", "event-queue.h", "string_utils.h", "kernel_impl.cpp", "a.cc"}) {
    EXPECT_EQ(checkFileName(bad).size(), 1U) << bad;
  }
}

TEST(Rules, RootEntries) {
  EXPECT_TRUE(checkRootEntry("core").empty());
  EXPECT_TRUE(checkRootEntry(".ci").empty());
  EXPECT_EQ(checkRootEntry("src").size(), 1U);
  EXPECT_EQ(checkRootEntry("notes.txt").size(), 1U);
}

} // namespace
} // namespace switchpoint
