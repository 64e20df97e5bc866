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

// Adds to a layout what one row shows. The row is already in layout.rows; `row` is its index.
class RowPainter {
public:
  // Bars shrink with a band that is too low for them.
  RowPainter(Layout& layout, const Geometry& geometry, std::uint32_t run, std::uint32_t row, const Band& band);

  void lane(const LaneTotals& totals, std::uint32_t lane);
  void object(const ObjectHistory& history, std::uint32_t object, Time end);
  void group(const GroupTotals& totals, std::size_t lanes);
  void variable(const VariableHistory* first, const Trace& trace, Time end);
  // One lane, or the lanes of a group, of a run whose events are not read yet.
  void outlined(const Outline& outline, const std::vector<std::uint32_t>& lanes);

private:
  double px(Time at) const;
  double heightOf(Role role) const;
  SpanRef spanOf(std::size_t i) const { return {SpanKind::Lane, run_, lane_, static_cast<std::uint32_t>(i)}; }
  bool isWide(Time from, Time to) const { return to - from >= least_; }
  void rectangle(Bar& bar, Time from, Time to, Role role, std::uint8_t shade, const SpanRef& span) const;
  void wide(Time from, Time to, Role role, std::uint8_t shade, const SpanRef& span);
  void narrow(Time from, Time to, Role role, std::uint8_t shade, const SpanRef& span);
  void flush(const LaneTotals* totals);

  void addNarrowRun(const LaneTotals& totals, std::size_t first); // narrowRun_ begins with interval `first`
  void narrowHoldings(const ObjectHistory& history, std::size_t first, std::size_t last, std::uint32_t object);
  // timesBefore(at) gives the time in each role up to an instant; it is asked for cutOf() 0 … columns, in turn. Nothing
  // is added where no role occurs.
  template <typename TimesBefore>
  void fold(Fold fold, TimesBefore timesBefore);
  void place(Fold& fold) const; // its rectangle
  int columnsOf(const Fold& fold) const;
  static Time cutOf(const Fold& fold, int column, int columns); // where a column begins
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
  double columnWidth_;                       // pixels of the narrowest column of a fold
  Duration columnTime_;                      // the same in nanoseconds
  NarrowRun narrowRun_;                      // the one that is being drawn
  std::vector<Bar> narrow_;                  // drawn after their wide neighbours, so that nothing rare is covered
  std::vector<Mark> marks_;                  // candidates, in order
};

template <typename TimesBefore>
void RowPainter::fold(Fold fold, TimesBefore timesBefore) {
  const auto index = static_cast<std::uint32_t>(layout_.folds.size());
  const int columns = columnsOf(fold);
  const double width = fold.width / columns;
  Time start = fold.from;
  const RoleTimes first = timesBefore(start);
  RoleTimes before = first;
  for (int i = 0; i < columns; ++i) {
    const Time end = cutOf(fold, i + 1, columns);
    const RoleTimes until = timesBefore(end);
    RoleTimes time{};
    for (std::size_t role = 0; role < kRoleCount; ++role) time[role] = until[role] - before[role];
    column(fold.x + fold.width * i / columns, width, time.data(),
           static_cast<double>(std::max<Duration>(1, end - start)), index);
    before = until;
    start = end;
  }
  const auto whole = static_cast<double>(std::max<Duration>(1, fold.to - fold.from));
  bool occurs = false;
  for (std::size_t role = 0; role < kRoleCount; ++role) {
    fold.share[role] = static_cast<double>(before[role] - first[role]) / whole;
    occurs = occurs || before[role] > first[role];
  }
  if (occurs) layout_.folds.push_back(fold);
}

} // namespace switchpoint
