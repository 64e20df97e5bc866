#include "timeline/step_places.h"

#include <algorithm>

#include "base/parallel.h"

namespace switchpoint {

namespace {

// Of the lanes first … last - 1, one after the other.
struct PlacesOfLanes {
  std::vector<StepPlaces::Place> places;
  std::vector<std::ptrdiff_t> ends; // by lane

  void find(const Intervals& intervals, std::uint32_t first, std::uint32_t last) {
    const std::vector<IntervalKind>& kinds = intervals.kinds();
    std::uint32_t steps = 0;
    for (const IntervalKind& kind : kinds) steps = std::max(steps, kind.step);
    std::vector<std::uint32_t> seenKind(kinds.size(), 0); // the last lane (+ 1) that had it
    std::vector<std::uint32_t> seenStep(std::size_t{steps} + 1, 0);
    for (std::uint32_t lane = first; lane < last; ++lane) {
      const LaneIntervals all = intervals.of(lane);
      for (std::size_t i = 0; i < all.size(); ++i) {
        const std::uint32_t code = all.code(i);
        if (seenKind[code] == lane + 1) continue;
        seenKind[code] = lane + 1;
        const std::uint32_t step = kinds[code].step;
        if (step == 0 || seenStep[step] == lane + 1) continue;
        seenStep[step] = lane + 1;
        places.push_back({step, static_cast<std::uint32_t>(i)});
      }
      ends.push_back(std::ssize(places));
    }
  }
};

} // namespace

StepPlaces::StepPlaces(const Intervals& intervals) {
  const auto lanes = static_cast<std::uint32_t>(intervals.lanes());
  const std::uint32_t middle = intervals.count() < kWorthAThread ? lanes : lanes / 2;
  PlacesOfLanes before, after;
  const auto findBefore = [&] { before.find(intervals, 0, middle); };
  if (middle == lanes) {
    findBefore();
  } else {
    both(findBefore, [&] { after.find(intervals, middle, lanes); });
  }
  first_.push_back(0);
  first_.insert(first_.end(), before.ends.begin(), before.ends.end());
  for (const std::ptrdiff_t end : after.ends) first_.push_back(std::ssize(before.places) + end);
  places_ = std::move(before.places);
  places_.insert(places_.end(), after.places.begin(), after.places.end());
}

} // namespace switchpoint
