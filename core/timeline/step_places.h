// Where each lane first comes to each step of the source: what a search needs, so that it never visits the intervals.
#pragma once

#include <cstdint>
#include <vector>

#include "analysis/intervals.h"

namespace switchpoint {

class StepPlaces {
public:
  struct Place {
    std::uint32_t step = 0;
    std::uint32_t interval = 0; // the lane's first in that step
  };

  // One pass over the intervals, by two threads where they are many.
  explicit StepPlaces(const Intervals& intervals);

  // By interval. The first with step 0, "nowhere", is left out.
  std::vector<Place> of(std::uint32_t lane) const {
    return {places_.begin() + first_[lane], places_.begin() + first_[lane + 1]};
  }

private:
  std::vector<Place> places_;
  std::vector<std::ptrdiff_t> first_; // by lane
};

} // namespace switchpoint
