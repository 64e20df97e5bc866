#include "architecture/function_scanner.h"

#include <gmock/gmock.h>

namespace switchpoint {
namespace {

// "head:firstLine-lastLine" of each function found.
std::vector<std::string> found(std::string_view source) {
  const FunctionScan scan = scanFunctions(source);
  EXPECT_TRUE(scan.balanced) << source;
  std::vector<std::string> result;
  for (const FunctionSpan& span : scan.functions) {
    result.push_back(span.head + ":" + std::to_string(span.firstLine) + "-" + std::to_string(span.lastLine));
  }
  return result;
}

std::string repeated(int lines) {
  std::string body;
  for (int i = 0; i < lines; ++i) body += "  work();\n";
  return body;
}

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(FunctionScanner, FindsAFreeFunctionWithItsHead) {
  EXPECT_THAT(found("int a;\nint add(int x,\n        int y) {\n  return x + y;\n}\n"),
              ElementsAre("int add(int x, int y):2-5"));
}

TEST(FunctionScanner, CountsTheLinesOfALongFunction) {
  const FunctionScan scan = scanFunctions("void f() {\n" + repeated(90) + "}\n");
  ASSERT_EQ(scan.functions.size(), 1U);
  EXPECT_EQ(scan.functions[0].lines(), 92);
}

TEST(FunctionScanner, FindsMembersWrittenInsideTheirClass) {
  EXPECT_THAT(
      found("class A : public B {\npublic:\n  int f() const { return 1; }\n  A(int x)\n      : x_(x), y_{x} {\n  }\n"
            "private:\n  int x_ = 0;\n  int y_{0};\n};\n"),
      ElementsAre("int f() const:3-3", "A(int x) : x_(x), y_{}:4-6"));
}

TEST(FunctionScanner, FindsALongMemberInsideATemplateClass) {
  const FunctionScan scan =
      scanFunctions("template <class T> class A {\n  void f(T t) override {\n" + repeated(100) + "  }\n};\n");
  ASSERT_EQ(scan.functions.size(), 1U);
  EXPECT_EQ(scan.functions[0].lines(), 102);
}

TEST(FunctionScanner, FindsALambdaAndTheFunctionAroundIt) {
  EXPECT_THAT(found("void f() {\n  run(1, [&](int x) {\n    go(x);\n  });\n  auto g = [] {\n    go(1);\n  };\n}\n"),
              ElementsAre("1, [&](int x):2-4", "auto g = []:5-7", "void f():1-8"));
}

TEST(FunctionScanner, FindsALongLambdaAmongArguments) {
  const FunctionScan scan = scanFunctions("auto x = run(a,\n  [this] {\n" + repeated(85) + "  });\n");
  ASSERT_EQ(scan.functions.size(), 1U);
  EXPECT_EQ(scan.functions[0].lines(), 88);
}

TEST(FunctionScanner, StatementsAreNoFunctions) {
  EXPECT_THAT(
      found("void f() {\n  if (a(b)) {\n  } else if (c) {\n  } else {\n  }\n  for (int i = 0; i < n(); ++i) {\n  }\n"
            "  switch (x) {\n  case 1: {\n  }\n  }\n  do {\n  } while (y);\n}\n"),
      ElementsAre("void f():1-14"));
}

TEST(FunctionScanner, ScopesAndTablesAreNoFunctions) {
  EXPECT_THAT(found("namespace a {\nenum class E : int { X, Y };\nstruct S {\n  int a = 1;\n};\n"
                    "const S table[] = {\n  {1}, {f(2)},\n};\nextern \"C\" {\n}\n}\n"),
              IsEmpty());
}

TEST(FunctionScanner, KnowsTailsOfAHead) {
  EXPECT_THAT(found("auto f() const noexcept -> std::vector<int> {\n}\nvoid g() && final {\n}\n"
                    "auto h(int x) -> decltype(k(x)) {\n}\ntemplate <class T> void i(T t) requires C<T> {\n}\n"),
              ElementsAre("auto f() const noexcept -> std::vector<int>:1-2", "void g() && final:3-4",
                          "auto h(int x) -> decltype(k(x)):5-6", "template <class T> void i(T t) requires C<T>:7-8"));
}

TEST(FunctionScanner, BracesInTextDoNotCount) {
  EXPECT_THAT(found("void f() {\n  g('{', \"}}\"); // }\n  /* { */\n}\n#define X {\nint b;\n"),
              ElementsAre("void f():1-4"));
}

TEST(FunctionScanner, FindsTheBodyOfATestCase) {
  EXPECT_THAT(found("TEST(A, B) {\n  EXPECT_EQ((S{1, 2}), s());\n}\n"), ElementsAre("TEST(A, B):1-3"));
}

TEST(FunctionScanner, SaysWhenBracesDoNotMatch) {
  EXPECT_FALSE(scanFunctions("void f() {").balanced);
  EXPECT_FALSE(scanFunctions("}").balanced);
}

} // namespace
} // namespace switchpoint
