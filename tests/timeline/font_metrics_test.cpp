// Widths and elision of words.
#include "timeline/font_metrics.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

TEST(FontMetrics, WidthsAreThoseOfTheFont) {
  EXPECT_DOUBLE_EQ(textWidth("", TextStyle::Label), 0);
  EXPECT_NEAR(textWidth("0", TextStyle::Label), 1760.0 / 2816 * 12, 0.01);
  EXPECT_NEAR(textWidth("0", TextStyle::Figure), 1878.0 / 2816 * 13, 0.01);
  EXPECT_NEAR(textWidth("ab", TextStyle::Label), textWidth("a", TextStyle::Label) + textWidth("b", TextStyle::Label),
              1e-9);
}

TEST(FontMetrics, UnknownCharactersCountAsAverage) {
  EXPECT_NEAR(textWidth("漢", TextStyle::Label), 0.6 * 12, 1e-9);
}

TEST(FontMetrics, ElidesInTheMiddle) {
  EXPECT_EQ(elideMiddle("order-1", TextStyle::Label, 200), "order-1");
  const std::string cut = elideMiddle("a-very-long-name-of-a-task-1", TextStyle::Label, 80);
  EXPECT_LE(textWidth(cut, TextStyle::Label), 80);
  EXPECT_TRUE(cut.starts_with("a-very"));
  EXPECT_TRUE(cut.ends_with("-1"));
  EXPECT_NE(cut.find("…"), std::string::npos);
  EXPECT_EQ(elideMiddle("order-1", TextStyle::Label, 3), "");
}

TEST(FontMetrics, Utf8GoesThereAndBack) {
  const std::string text = "aé…𝄞 × µ";
  EXPECT_EQ(utf8(codePoints(text)), text);
  EXPECT_EQ(codePoints(text).size(), 8u);
  EXPECT_EQ(codePoints("\xff\xc3").size(), 2u) << "malformed bytes count one each";
}

} // namespace
} // namespace switchpoint
