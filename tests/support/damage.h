// Damages a text a little, as an editor, a disk or an attacker might.
#pragma once

#include <string>
#include <string_view>

#include "base/rng.h"

namespace switchpoint {

// The text must not be empty.
inline void damage(std::string& text, Rng& rng) {
  constexpr std::string_view kSigns = "{}[]:=\",.$ #\n09az-'\\";
  const auto at = static_cast<std::size_t>(rng.below(text.size()));
  const auto length = static_cast<std::size_t>(rng.below(12));
  const auto from = static_cast<std::size_t>(rng.below(text.size()));
  switch (rng.below(4)) {
  case 0: text[at] = kSigns[rng.below(kSigns.size())]; break;
  case 1: text.erase(at, length); break;
  case 2: text.insert(at, std::string(text.substr(from, length * 4))); break;
  case 3: text[at] = static_cast<char>(rng.below(256)); break;
  }
}

} // namespace switchpoint
