#include "cli/ascii.h"

#include <algorithm>
#include <array>

namespace switchpoint {

namespace {

struct Likeness {
  std::string_view from;
  std::string_view to;
};

constexpr std::array kLikenesses{
    Likeness{"\u2009", " "},   Likeness{"\u00a0", " "},  Likeness{"\u202f", " "},  Likeness{"\u00b5", "u"},
    Likeness{"\u03bc", "u"},   Likeness{"\u00d7", "x"},  Likeness{"\u00b7", "|"},  Likeness{"\u2192", "->"},
    Likeness{"\u21e2", ">"},   Likeness{"\u2013", "-"},  Likeness{"\u2014", "-"},  Likeness{"\u2212", "-"},
    Likeness{"\u2026", "..."}, Likeness{"\u2018", "'"},  Likeness{"\u2019", "'"},  Likeness{"\u201c", "\""},
    Likeness{"\u201d", "\""},  Likeness{"\u2264", "<="}, Likeness{"\u2265", ">="}, Likeness{"\u2248", "~"},
    Likeness{"\u25b2", "^"},   Likeness{"\u2573", "X"},  Likeness{"\u2500", "-"},  Likeness{"\u2502", "|"},
    Likeness{"\u2588", "#"},   Likeness{"\u258f", "#"},  Likeness{"\u258e", "#"},  Likeness{"\u258d", "#"},
    Likeness{"\u258c", "#"},   Likeness{"\u258b", "#"},  Likeness{"\u258a", "#"},  Likeness{"\u2589", "#"},
    Likeness{"\u2591", ":"},   Likeness{"\u2592", "%"},  Likeness{"\u2593", "%"},
};

std::size_t sequenceLength(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  if (lead >= 0xc0) return 2;
  return 1;
}

} // namespace

std::string toAscii(std::string_view utf8) {
  std::string ascii;
  ascii.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    std::size_t length = std::min(sequenceLength(static_cast<unsigned char>(utf8[at])), utf8.size() - at);
    std::string_view sequence = utf8.substr(at, length);
    at += length;
    if (length == 1 && static_cast<unsigned char>(sequence[0]) < 0x80) {
      ascii += sequence;
      continue;
    }
    auto likeness = std::find_if(kLikenesses.begin(), kLikenesses.end(),
                                 [&](const Likeness& candidate) { return candidate.from == sequence; });
    ascii += likeness == kLikenesses.end() ? std::string_view("?") : likeness->to;
  }
  return ascii;
}

std::size_t displayWidth(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string lowercase(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

} // namespace switchpoint
