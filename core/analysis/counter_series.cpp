// Collects the writes of one variable; where there are too many, keeps every n-th, the losses and the ends.
#include "analysis/counter_series.h"

#include <algorithm>

namespace switchpoint {
namespace {

std::vector<CounterPoint> allPoints(const Trace& trace, std::uint32_t variable) {
  std::vector<CounterPoint> points;
  EventCursor cursor = trace.events();
  Event event;
  while (cursor.next(event)) {
    if (event.kind == EventKind::Write && event.a == variable) {
      points.push_back({event.time, unzigzag(event.b), 0, event.lane});
    } else if (event.kind == EventKind::Bulk && event.a == variable) {
      points.push_back({event.time, unzigzag(event.c), 0, event.lane});
    } else if (event.kind == EventKind::Lost && event.a == variable) {
      // Told right beside the write that did it.
      const bool beside = !points.empty() && points.back().time == event.time && points.back().lane == event.lane;
      if (!beside) points.push_back({event.time, points.empty() ? 0 : points.back().value, 0, event.lane});
      points.back().lost += event.b;
    }
  }
  return points;
}

} // namespace

std::vector<CounterPoint> counterSeries(const Trace& trace, std::uint32_t variable, std::size_t most) {
  std::vector<CounterPoint> points = allPoints(trace, variable);
  if (points.size() <= most) return points;
  const auto losses = static_cast<std::size_t>(
      std::count_if(points.begin(), points.end(), [](const CounterPoint& point) { return point.lost > 0; }));
  // What is left after the losses and the two ends goes to the others, evenly spaced.
  const std::size_t kept = losses + 2;
  const std::size_t room = most > kept ? most - kept : 0;
  const std::size_t stride = room > 0 ? (points.size() + room - 1) / room : points.size();
  std::vector<CounterPoint> thinned;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (points[i].lost > 0 || i % stride == 0 || i + 1 == points.size()) thinned.push_back(points[i]);
  }
  return thinned;
}

} // namespace switchpoint
