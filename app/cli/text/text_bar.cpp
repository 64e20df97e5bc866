#include "cli/text/text_bar.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace switchpoint {

std::string textBar(std::uint64_t part, std::uint64_t whole, std::size_t width) {
  static constexpr std::array<std::string_view, 8> eighths{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  const bool any = part > 0;
  for (; whole >> 40 > 0; whole >>= 8) part >>= 8; // so that the product below fits
  std::uint64_t length = std::min(part, whole) * width * 8 / std::max<std::uint64_t>(whole, 1);
  if (any && length == 0) length = 1;
  std::string text;
  for (std::uint64_t i = 0; i < length / 8; ++i) text += "█";
  return text.append(eighths[length % 8]);
}

} // namespace switchpoint
