#include "timeline/row_painter.h"

#include <algorithm>
#include <cmath>

namespace switchpoint {

namespace {

constexpr double kLeastSlice = 1; // pixels of height that a state which occurs gets at the least

// A lane that begins to wait for the GIL by itself asks for it; one that runs after waiting has got it.
std::optional<MarkKind> gilMark(const LaneTotals& totals, std::size_t i) {
  if (totals.intervals().why(i) == EventKind::GilWait) return MarkKind::Ask;
  const bool got = i > 0 && totals.role(i) == Role::Running && totals.role(i - 1) == Role::GilWait;
  return got ? std::optional(MarkKind::Grant) : std::nullopt;
}

bool isMinor(MarkKind kind) {
  return kind == MarkKind::Ask || kind == MarkKind::Grant;
}

double nanosecondsPerPixel(const Layout& layout) {
  return static_cast<double>(layout.to - layout.from) / std::max(1.0, layout.plotRight - layout.plotLeft);
}

// Bars are folded earlier where many rows are in view: nobody tells apart a hundred thousand of one pixel.
double leastBar(const Layout& layout, const Geometry& geometry) {
  const double rows = std::min(layout.height, layout.contentHeight) / geometry.rowHeight;
  const bool dense = rows * (layout.plotRight - layout.plotLeft) > geometry.densePixels;
  return dense ? 2 * geometry.leastWidth : geometry.leastWidth;
}

} // namespace

RowPainter::RowPainter(Layout& layout, const Geometry& geometry, std::uint32_t run, std::uint32_t row, const Band& band)
    : layout_(layout), geometry_(geometry), run_(run), row_(row), band_(band), middle_(band.top + band.height / 2),
      scale_(std::min(1.0, (band.height - 1) / geometry.fullBar)), firstFold_(layout.folds.size()),
      least_(std::max<Duration>(
          1, static_cast<Duration>(std::ceil(leastBar(layout, geometry) * nanosecondsPerPixel(layout))))) {}

double RowPainter::px(Time at) const {
  return layout_.xOf(std::clamp(at, layout_.from, layout_.to));
}

double RowPainter::heightOf(Role role) const {
  switch (shape(role)) {
  case Shape::Full: return geometry_.fullBar * scale_;
  case Shape::Half: return geometry_.halfBar * scale_;
  case Shape::Line: return geometry_.lineBar * scale_;
  }
  return 0;
}

Bar RowPainter::rectangle(Time from, Time to, Role role) const {
  Bar bar;
  bar.x = px(from);
  bar.width = std::max(px(to) - bar.x, geometry_.leastWidth);
  bar.height = heightOf(role);
  bar.y = middle_ - bar.height / 2;
  bar.role = role;
  bar.row = row_;
  return bar;
}

void RowPainter::wide(Time from, Time to, Role role, std::uint8_t shade, const SpanRef& span) {
  Bar bar = rectangle(from, to, role);
  bar.shade = shade;
  bar.span = span;
  if (!layout_.bars.empty()) { // a lane that goes on in the same state with another step is one rectangle
    Bar& last = layout_.bars.back();
    if (last.row == row_ && last.role == role && last.shade == shade && from == wideEnd_) {
      last.width = bar.x + bar.width - last.x;
      wideEnd_ = to;
      return;
    }
  }
  wideEnd_ = to;
  layout_.bars.push_back(bar);
}

void RowPainter::narrow(Time from, Time to, Role role, std::uint8_t shade, const SpanRef& span) {
  Bar bar = rectangle(from, to, role);
  bar.shade = shade;
  bar.span = span;
  narrow_.push_back(bar);
}

void RowPainter::flush(const LaneTotals* totals) {
  layout_.bars.insert(layout_.bars.end(), narrow_.begin(), narrow_.end());
  narrow_.clear();
  if (totals != nullptr) drawMarks();
}

void RowPainter::lane(const LaneTotals& totals, std::uint32_t lane) {
  if (totals.intervals().empty()) return;
  lane_ = lane;
  const std::size_t last = totals.intervals().countBefore(layout_.to);
  for (std::size_t i = totals.indexAt(layout_.from); i < last;) {
    const Time start = totals.startOf(i);
    const Time end = totals.endOf(i);
    if (!isWide(start, end)) {
      const std::size_t next = totals.nextOfLength(i + 1, last, least_);
      if (totals.endOf(next - 1) > layout_.from) narrowRun(totals, i, next);
      i = next;
      continue;
    }
    const auto role = totals.role(i);
    if (role && end > layout_.from) wide(start, end, *role, 0, spanOf(i));
    addMark(totals, i);
    ++i;
  }
  addFolds(totals);
  flush(&totals);
}

// All folds of a lane together: where their columns begin is known before any sum is asked for, so the memory that a
// sum needs can be on its way while others are made.
void RowPainter::addFolds(const LaneTotals& totals) {
  constexpr std::size_t kAhead = 8;
  std::vector<Time> cuts;
  for (Fold& each : pending_) {
    place(each);
    const int columns = columnsOf(each);
    for (int i = 0; i <= columns; ++i) cuts.push_back(cutOf(each, i, columns));
  }
  TotalsCursor cursor(totals);
  std::size_t next = 0;
  const auto timesBefore = [&](Time at) {
    if (next + kAhead < cuts.size()) totals.expect(cuts[next + kAhead]);
    ++next;
    return cursor.before(at);
  };
  for (const Fold& each : pending_) fold(each, timesBefore);
  pending_.clear();
}

void RowPainter::place(Fold& fold) const {
  fold.x = px(fold.from);
  fold.width = std::max(px(fold.to) - fold.x, geometry_.leastWidth);
  fold.height = geometry_.fullBar * scale_;
  fold.y = middle_ - fold.height / 2;
  fold.row = row_;
}

int RowPainter::columnsOf(const Fold& fold) const {
  return static_cast<int>(std::max(1.0, fold.width / geometry_.foldColumn));
}

Time RowPainter::cutOf(const Fold& fold, int column, int columns) {
  return column == columns ? fold.to : fold.from + (fold.to - fold.from) * column / columns;
}

void RowPainter::addMark(const LaneTotals& totals, std::size_t i) {
  const Time at = totals.startOf(i);
  auto kind = totals.mark(i);
  if (!kind) kind = gilMark(totals, i);
  if (!kind || at < layout_.from || at > layout_.to) return;
  // A wake-up leads to a half bar, the others end a full one.
  const double height = *kind == MarkKind::Wake ? geometry_.halfBar + 2 : geometry_.fullBar;
  marks_.push_back({*kind, px(at), middle_ - height / 2, row_, at});
}

void RowPainter::narrowRun(const LaneTotals& totals, std::size_t first, std::size_t last) {
  const Time from = std::max(totals.startOf(first), layout_.from);
  const Time to = std::min(totals.endOf(last - 1), layout_.to);
  const MarkCounts counts = totals.countsOf(first, last);
  if (counts.drawn == 0) return;
  if (counts.drawn == 1) {
    std::size_t only = first;
    while (!totals.role(only)) ++only;
    const Time begin = std::max(from, totals.startOf(only));
    const Time end = std::min(to, totals.endOf(only));
    if (end <= begin) return;
    narrow(begin, end, *totals.role(only), 0, spanOf(only));
    addMark(totals, only);
    return;
  }
  Fold fold;
  fold.from = from;
  fold.to = to;
  fold.count = counts.drawn;
  fold.yields = counts.yields;
  fold.preempts = counts.preempts;
  pending_.push_back(fold);
}

void RowPainter::column(double x, double width, const RoleTimes& time, double whole, std::uint32_t fold,
                        const SpanRef& span) {
  FoldColumn& column = layout_.columns.emplace_back();
  double sum = 0;
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    if (time[i] <= 0) continue;
    const double height = std::max(kLeastSlice, static_cast<double>(time[i]) / whole * heightOf(static_cast<Role>(i)));
    column.heights[i] = static_cast<float>(height);
    sum += height;
  }
  if (sum <= 0) return layout_.columns.pop_back();
  column.x = x;
  column.width = width;
  column.foot = fromFoot_ ? middle_ + geometry_.fullBar * scale_ / 2 : middle_ + sum / 2;
  column.row = row_;
  column.fold = fold;
  column.span = span;
}

void RowPainter::group(const GroupTotals& totals, std::uint32_t group, std::size_t lanes) {
  scale_ = std::min(geometry_.groupBar, band_.height - 1) / geometry_.fullBar;
  fromFoot_ = true;
  const auto columnTime = static_cast<Duration>(geometry_.foldColumn * static_cast<double>(least_));
  for (Time at = layout_.from; at < layout_.to;) {
    Time next = std::min(totals.changeAfter(at), layout_.to);
    if (next - at < columnTime || next <= at) next = std::min(at + columnTime, layout_.to);
    const double x = px(at);
    column(x, px(next) - x, totals.between(at, next), static_cast<double>(next - at) * static_cast<double>(lanes),
           kNoFold, {SpanKind::Group, run_, group, 0});
    at = next;
  }
  flush(nullptr);
}

// A kind of mark is drawn where there is room, and not at all when most of a row's have none: a few that happen to
// stand alone would tell a false story. In a band of a row there is never room. What is not drawn is counted.
void RowPainter::drawMarks() {
  std::array<std::uint64_t, kMarkKinds> all{};
  for (std::size_t i = firstFold_; i < layout_.folds.size(); ++i) {
    all[static_cast<std::size_t>(MarkKind::Yield)] += layout_.folds[i].yields;
    all[static_cast<std::size_t>(MarkKind::Preempt)] += layout_.folds[i].preempts;
  }
  std::array<std::vector<Mark>, kMarkKinds> roomy;
  std::vector<Mark> major; // how a lane left its state needs no room from requests and grants
  std::copy_if(marks_.begin(), marks_.end(), std::back_inserter(major), [](const Mark& m) { return !isMinor(m.kind); });
  for (const bool minor : {false, true}) {
    const std::vector<Mark>& among = minor ? marks_ : major;
    for (std::size_t i = 0; i < among.size(); ++i) {
      if (isMinor(among[i].kind) != minor) continue;
      const auto kind = static_cast<std::size_t>(among[i].kind);
      const bool before = i == 0 || among[i].x - among[i - 1].x >= geometry_.markRoom;
      const bool after = i + 1 == among.size() || among[i + 1].x - among[i].x >= geometry_.markRoom;
      ++all[kind];
      if (before && after && scale_ >= 1) roomy[kind].push_back(among[i]);
    }
  }
  for (std::size_t k = 0; k < kMarkKinds; ++k) {
    if (roomy[k].size() * 2 < all[k]) roomy[k].clear();
    layout_.marks.insert(layout_.marks.end(), roomy[k].begin(), roomy[k].end());
    all[k] -= roomy[k].size();
  }
  Row& row = layout_.rows[row_];
  row.yields += all[static_cast<std::size_t>(MarkKind::Yield)];
  row.preempts += all[static_cast<std::size_t>(MarkKind::Preempt)];
  row.wakes += all[static_cast<std::size_t>(MarkKind::Wake)];
  row.asks += all[static_cast<std::size_t>(MarkKind::Ask)];
  row.grants += all[static_cast<std::size_t>(MarkKind::Grant)];
  row.losses += all[static_cast<std::size_t>(MarkKind::Lost)];
}

} // namespace switchpoint
