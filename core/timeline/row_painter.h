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

// Where a row, or one of several that share a row, is drawn.
struct Band {
  double top = 0, height = 0;
};

// Adds to a layout what one row shows. The row is already in layout.rows; `row` is its index.
class RowPainter {
public:
  // Bars shrink with a band that is too low for them.
  RowPainter(Layout& layout, const Geometry& geometry, std::uint32_t run, std::uint32_t row, const Band& band);

  void lane(const LaneTotals& totals, std::uint32_t lane);
  void object(const ObjectHistory& history, std::uint32_t object, Time end);
  void group(const GroupTotals& totals, std::uint32_t group, std::size_t lanes);
  void variable(const VariableHistory* first, const Trace& trace, Time end);

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
  void drawAsks(const ObjectHistory& history);
  double heightAt(std::int64_t value, const StepAxis& axis) const;
  void steps(const StepSeries& series, const StepAxis& axis, Time end);

  Layout& layout_;
  const Geometry& geometry_;
  std::uint32_t run_;
  std::uint32_t row_;
  Band band_;
  double middle_;
  double scale_ = 1;        // of bar heights: a group's row is higher, a band of a row lower
  std::size_t firstFold_;   // of this row
  bool fromFoot_ = false;   // columns stand on the foot instead of around the middle
  Duration least_;          // nanoseconds of the narrowest bar that is drawn by itself
  Time wideEnd_ = -1;       // of the last bar that stands alone
  std::vector<Bar> narrow_; // drawn after their wide neighbours, so that nothing rare is covered
  std::vector<Mark> marks_; // candidates, in order
};

} // namespace switchpoint
