// What the person looks at: one stretch of one lane, an instant, and the source line behind it. Shared by all views.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "timeline/layout.h"

namespace switchpoint {

struct Selection {
  SpanRef span; // kind None: nothing selected
  Time from = 0;
  Time to = 0;
  std::uint32_t line = 0;           // from 1; 0: none
  std::string title{};              // "order-2 holds the GIL"; empty: whoever selected it has no words for it
  std::vector<std::string> words{}; // what else there is to say

  friend bool operator==(const Selection&, const Selection&) = default;
};

// A place that a sentence points to: an instant of a run, and of a lane where there is one.
struct Place {
  std::uint32_t run = 0;
  std::uint32_t lane = 0; // + 1; 0: none
  Time at = 0;
};

} // namespace switchpoint
