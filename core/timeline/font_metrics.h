// Widths of words in the bundled font (Inter), so that a figure is the same on every machine.
#pragma once

#include <string>
#include <string_view>

#include "timeline/layout.h"

namespace switchpoint {

// The font's size in pixels of each style; Title and Figure are semibold (600), the others regular (400).
inline constexpr double kTextSize = 12;
inline constexpr double kTitleSize = 13;
double fontSize(TextStyle style);
bool isSemibold(TextStyle style);

// Width in pixels. Characters the table does not know count as an average one.
double textWidth(std::string_view utf8, TextStyle style);

// Cuts characters out of the middle, with "…" in their place, until the text fits; empty when nothing does.
std::string elideMiddle(std::string_view utf8, TextStyle style, double width);

// The code points of a text; malformed bytes count as one each.
std::u32string codePoints(std::string_view utf8);
std::string utf8(std::u32string_view text);

} // namespace switchpoint
