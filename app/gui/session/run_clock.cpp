#include "gui/session/run_clock.h"

#include <algorithm>
#include <optional>

#include "timeline/alignment.h"

namespace switchpoint {

std::vector<Duration> shiftsOf(const std::vector<RunPtr>& runs, const Alignment& alignment) {
  std::vector<std::optional<Time>> anchors;
  Time latest = 0;
  for (const RunPtr& run : runs) {
    anchors.push_back(anchorOf(run->trace, run->metrics, alignment));
    latest = std::max(latest, anchors.back().value_or(0));
  }
  std::vector<Duration> shifts;
  for (const std::optional<Time>& anchor : anchors) shifts.push_back(anchor ? latest - *anchor : 0);
  return shifts;
}

} // namespace switchpoint
