// The tree keeps the order of the file and the exact place of everything.
#include <gtest/gtest.h>

#include "toml/toml_document.h"

namespace switchpoint {
namespace {

TEST(TomlDocument, OrderAndPlaces) {
  const std::string text = "zeta = \"ä\" # one\n[b.c]\nx = [1,\n  { k = true }]\n[[task]]\nname = 'n'\n";
  const SourceText source(text, "x");
  const Result<TomlNode> root = readToml(source);
  ASSERT_TRUE(root.ok());
  ASSERT_EQ(root->members.size(), 3u);
  EXPECT_EQ(root->members[0].key, "zeta");
  EXPECT_EQ(source.slice(root->members[0].value.span), "\"ä\"");
  EXPECT_EQ(source.slice(root->members[0].keySpan), "zeta");
  const TomlNode* list = root->find("b")->find("c")->find("x");
  ASSERT_NE(list, nullptr);
  EXPECT_EQ(list->items[0].integer, 1);
  EXPECT_EQ(source.slice(list->items[1].span), "{ k = true }");
  EXPECT_EQ(source.lineOf(list->items[1].span.begin), 4u);
  EXPECT_EQ(source.columnOf(list->items[1].span.begin), 3u);
  EXPECT_EQ(root->find("task")->items[0].find("name")->text, "n");
  EXPECT_EQ(root->find("nothing"), nullptr);
}

TEST(TomlDocument, BracketsInStringsAndCommentsDoNotNest) {
  const std::string many(500, '[');
  const std::string text = "a = \"" + many + "\\\"" + many + "\"\nb = '" + many + "'\nc = \"\"\"" + many + "\n\"" +
                           many + "\"\"\"\n# " + many + "\n";
  EXPECT_TRUE(readToml(SourceText(text, "x")).ok());
}

TEST(SourceText, PlacesAreClamped) {
  const SourceText source("ab\ncd", "x");
  EXPECT_EQ(source.offsetOf(2, 1), 3u);
  EXPECT_EQ(source.offsetOf(2, 99), 5u);
  EXPECT_EQ(source.offsetOf(9, 1), 5u);
  EXPECT_EQ(source.line(2), "cd");
  const Diagnostic d = source.diagnostic({0, 5}, "m");
  EXPECT_EQ(d.length, 2u);
  const Diagnostic end = source.diagnostic({99, 120}, "m");
  EXPECT_EQ(end.line, 2u);
  EXPECT_EQ(end.column, 3u);
  EXPECT_EQ(end.length, 1u);
}

} // namespace
} // namespace switchpoint
