#include "timeline/font_metrics.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace switchpoint {

namespace {

struct GlyphWidth {
  std::uint16_t code;
  std::uint16_t width; // thousandths of an em
};

#include "timeline/generated/font_metrics.inc"

constexpr unsigned kUnknownWidth = 600;

unsigned glyphWidth(char32_t code, std::span<const GlyphWidth> table) {
  const auto found = std::lower_bound(table.begin(), table.end(), code,
                                      [](const GlyphWidth& glyph, char32_t wanted) { return glyph.code < wanted; });
  return found != table.end() && found->code == code ? found->width : kUnknownWidth;
}

unsigned thousandths(std::u32string_view text, bool semibold) {
  const std::span<const GlyphWidth> table =
      semibold ? std::span<const GlyphWidth>(kInterSemiBold) : std::span<const GlyphWidth>(kInterRegular);
  unsigned sum = 0;
  for (const char32_t code : text) sum += glyphWidth(code, table);
  return sum;
}

// Length of the sequence that a lead byte announces; 1 for a byte that leads none.
std::size_t sequenceLength(unsigned char lead) {
  if (lead >= 0xf0 && lead < 0xf8) return 4;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  return 1;
}

} // namespace

double fontSize(TextStyle style) {
  return isSemibold(style) ? kTitleSize : kTextSize;
}

bool isSemibold(TextStyle style) {
  return style == TextStyle::Title || style == TextStyle::Figure;
}

std::u32string codePoints(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    std::size_t length = sequenceLength(lead);
    if (at + length > text.size()) length = 1;
    char32_t code = length == 1 ? lead : lead & (0xffu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) code = (code << 6) | (static_cast<unsigned char>(text[at + i]) & 0x3fu);
    out.push_back(code);
    at += length;
  }
  return out;
}

std::string utf8(std::u32string_view text) {
  std::string out;
  const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
  for (const char32_t code : text) {
    if (code < 0x80) {
      put(code);
    } else if (code < 0x800) {
      put(0xc0 | (code >> 6));
      put(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
      put(0xe0 | (code >> 12));
      put(0x80 | ((code >> 6) & 0x3f));
      put(0x80 | (code & 0x3f));
    } else {
      put(0xf0 | (code >> 18));
      put(0x80 | ((code >> 12) & 0x3f));
      put(0x80 | ((code >> 6) & 0x3f));
      put(0x80 | (code & 0x3f));
    }
  }
  return out;
}

double textWidth(std::string_view text, TextStyle style) {
  return thousandths(codePoints(text), isSemibold(style)) * fontSize(style) / 1000.0;
}

std::string elideMiddle(std::string_view text, TextStyle style, double width) {
  if (textWidth(text, style) <= width) return std::string(text);
  const std::u32string whole = codePoints(text);
  for (std::size_t kept = whole.size() - 1; kept >= 2; --kept) {
    const std::size_t tail = kept / 2;
    const std::string shorter = utf8(whole.substr(0, kept - tail)) + "…" + utf8(whole.substr(whole.size() - tail));
    if (textWidth(shorter, style) <= width) return shorter;
  }
  return {};
}

} // namespace switchpoint
