// Turns one row's intervals into bars, folds and marks within a viewport; work depends on its pixels.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

#include "timeline/group_totals.h"
#include "timeline/lane_totals.h"
#include "timeline/run_history.h"
#include "timeline/timeline.h"

namespace switchpoint {

// Adds to a layout what one row shows. The row is already in layout.rows; `row` is its index.
class RowPainter {
public:
  RowPainter(Layout& layout, const Geometry& geometry, std::uint32_t run, std::uint32_t row);

  void lane(const LaneTotals& totals, std::uint32_t lane);
  void object(const ObjectHistory& history, std::uint32_t object);
  void group(const GroupTotals& totals, std::uint32_t group, std::size_t lanes);

private:
  using RoleTimes = std::array<Duration, kRoleCount>;
  using TimesBetween = std::function<RoleTimes(Time from, Time to)>;

  double px(Time at) const;
  double heightOf(Role role) const;
  bool isWide(Time from, Time to) const { return to - from >= least_; }
  Bar rectangle(Time from, Time to, Role role) const;
  void wide(Time from, Time to, Role role, std::uint8_t shade, const SpanRef& span);
  void narrow(Time from, Time to, Role role, std::uint8_t shade, const SpanRef& span);
  void flush(const LaneTotals* totals);

  std::size_t narrowEnd(const LaneTotals& totals, std::size_t first) const;
  void narrowRun(const LaneTotals& totals, std::size_t first, std::size_t last, const SpanRef& span);
  void narrowHoldings(const ObjectHistory& history, std::size_t first, std::size_t last, std::uint32_t object);
  void fold(Fold fold, const TimesBetween& timesBetween);
  void column(double x, double width, const RoleTimes& time, double whole, const Bar& like);
  void addMark(const LaneTotals& totals, std::size_t i);
  void drawMarks();
  void lengths(const ObjectHistory& history);

  Layout& layout_;
  const Geometry& geometry_;
  std::uint32_t run_;
  std::uint32_t row_;
  double middle_;
  double scale_ = 1;        // of bar heights: a group's row is higher
  Duration least_;          // nanoseconds of the narrowest bar that is drawn by itself
  Time wideEnd_ = -1;       // of the last bar that stands alone
  std::vector<Bar> narrow_; // drawn after their wide neighbours, so that nothing rare is covered
  std::vector<Mark> marks_; // candidates, in order
};

} // namespace switchpoint
