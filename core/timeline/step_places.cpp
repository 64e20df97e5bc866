#include "timeline/step_places.h"

namespace switchpoint {

StepPlaces::StepPlaces(const Intervals& intervals) {
  const std::vector<IntervalKind>& kinds = intervals.kinds();
  std::uint32_t steps = 0;
  for (const IntervalKind& kind : kinds) steps = std::max(steps, kind.step);
  std::vector<std::uint32_t> seenKind(kinds.size(), 0); // the last lane (+ 1) that had it
  std::vector<std::uint32_t> seenStep(std::size_t{steps} + 1, 0);
  first_.push_back(0);
  for (std::uint32_t lane = 0; lane < intervals.lanes(); ++lane) {
    const LaneIntervals all = intervals.of(lane);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::uint32_t code = all.code(i);
      if (seenKind[code] == lane + 1) continue;
      seenKind[code] = lane + 1;
      const std::uint32_t step = kinds[code].step;
      if (step == 0 || seenStep[step] == lane + 1) continue;
      seenStep[step] = lane + 1;
      places_.push_back({step, static_cast<std::uint32_t>(i)});
    }
    first_.push_back(std::ssize(places_));
  }
}

} // namespace switchpoint
