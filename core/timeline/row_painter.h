// Turns one row's intervals into bars, folds and marks within a viewport; work depends on its pixels.
#pragma once

#include <algorithm>
#include <cstdint>
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

constexpr double kBandMargin = 6; // what a row of bands is higher than its bands

// What one row after the other is put together in, kept so that not each has to ask for memory.
struct RowRoom {
  NarrowRun run;           // the one that is being drawn
  std::vector<Bar> narrow; // drawn after their wide neighbours, so that nothing rare is covered
  std::vector<Mark> marks; // candidates, in order
};

// Adds to a layout what one row shows. The row is already in layout.rows; `row` is its index.
class RowPainter {
public:
  // Bars shrink with a band that is too low for them. The room is another row's afterwards.
  RowPainter(Layout& layout, RowRoom& room, const Geometry& geometry, std::uint32_t run, std::uint32_t row,
             const Band& band);

  void lane(const LaneTotals& totals, std::uint32_t lane);
  void object(const ObjectHistory& history, std::uint32_t object, Time end);
  void group(const GroupTotals& totals, std::size_t lanes);
  void variable(const VariableHistory* first, const Trace& trace, Time end);
  // One lane, or the lanes of a group, of a run whose events are not read yet.
  void outlined(const Outline& outline, const std::vector<std::uint32_t>& lanes);

private:
  double px(Time at) const { return layout_.xOf(std::clamp(at, layout_.from, layout_.to)); }
  double heightOf(Role role) const;
  SpanRef spanOf(std::size_t i) const { return {SpanKind::Lane, run_, lane_, static_cast<std::uint32_t>(i)}; }
  bool isWide(Time from, Time to) const { return to - from >= least_; }
  void rectangle(Bar& bar, Time from, Time to, Role role, std::uint8_t shade, const SpanRef& span) const;
  void wide(Time from, Time to, Role role, std::uint8_t shade, const SpanRef& span);
  void narrow(Time from, Time to, Role role, std::uint8_t shade, const SpanRef& span);
  void flush(const LaneTotals* totals);

  void addNarrowRun(const LaneTotals& totals, std::size_t first); // narrowRun_ begins with interval `first`
  std::size_t endOfNarrow(const Holdings& all, std::size_t first, std::size_t last) const;
  void narrowHoldings(const Holdings& all, std::size_t first, std::size_t last, std::uint32_t object);
  void place(Fold& fold) const; // its rectangle
  // time[role]: nanoseconds, of `whole`.
  void column(double x, double width, const Duration* time, double whole, std::uint32_t fold);
  void setScale(double scale);
  Duration timeOf(double pixels) const; // rounded up
  void coarsen(std::size_t intervals);  // of a lane with so many in view
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
  std::uint32_t lane_ = 0;
  double middle_;
  double scale_ = 1;                         // of bar heights: a group's row is higher, a band of a row lower
  std::array<double, kRoleCount> heights_{}; // of bars by their role
  std::size_t firstFold_;                    // of this row
  bool fromFoot_ = false;                    // columns stand on the foot instead of around the middle
  Duration least_;                           // nanoseconds of the narrowest bar that is drawn by itself
  Time wideEnd_ = -1;                        // of the last bar that stands alone
  Duration columnTime_;                      // nanoseconds of the narrowest column of a fold
  NarrowRun& narrowRun_;
  std::vector<Bar>& narrow_;
  std::vector<Mark>& marks_;
};

} // namespace switchpoint
