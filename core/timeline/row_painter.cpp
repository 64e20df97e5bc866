#include "timeline/row_painter.h"

#include <algorithm>
#include <cmath>

namespace switchpoint {

namespace {

// States of a column from its foot upwards: what happens most at the bottom.
constexpr std::array<Role, kRoleCount> kStack = {Role::Running,  Role::Overhead, Role::Held,  Role::GilWait,
                                                 Role::LockWait, Role::Ready,    Role::IoWait};
constexpr double kLeastSlice = 1; // pixels of height that a state which occurs gets at the least

std::size_t slot(Role role) {
  return static_cast<std::size_t>(role);
}

// A lane that begins to wait for the GIL by itself asks for it; one that runs after waiting has got it.
std::optional<MarkKind> gilMark(const LaneTotals& totals, std::size_t i) {
  const Interval now = totals.intervals()[i];
  if (now.why == EventKind::GilWait) return MarkKind::Ask;
  const bool got = i > 0 && now.state == State::Running && totals.intervals()[i - 1].state == State::GilWait;
  return got ? std::optional(MarkKind::Grant) : std::nullopt;
}

bool isMinor(MarkKind kind) {
  return kind == MarkKind::Ask || kind == MarkKind::Grant;
}

double nanosecondsPerPixel(const Layout& layout) {
  return static_cast<double>(layout.to - layout.from) / std::max(1.0, layout.plotRight - layout.plotLeft);
}

} // namespace

RowPainter::RowPainter(Layout& layout, const Geometry& geometry, std::uint32_t run, std::uint32_t row, const Band& band)
    : layout_(layout), geometry_(geometry), run_(run), row_(row), band_(band), middle_(band.top + band.height / 2),
      scale_(std::min(1.0, (band.height - 1) / geometry.fullBar)), firstFold_(layout.folds.size()),
      least_(
          std::max<Duration>(1, static_cast<Duration>(std::ceil(geometry.leastWidth * nanosecondsPerPixel(layout))))) {}

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
  const std::size_t count = totals.intervals().size();
  if (count == 0) return;
  for (std::size_t i = totals.indexAt(layout_.from); i < count && totals.startOf(i) < layout_.to;) {
    const Time start = totals.startOf(i);
    const Time end = totals.endOf(i);
    const SpanRef span{SpanKind::Lane, run_, lane, static_cast<std::uint32_t>(i)};
    if (!isWide(start, end)) {
      const std::size_t next = narrowEnd(totals, i);
      if (totals.endOf(next - 1) > layout_.from) narrowRun(totals, i, next, span);
      i = next;
      continue;
    }
    const auto role = roleOf(totals.intervals()[i]);
    if (role && end > layout_.from) wide(start, end, *role, 0, span);
    addMark(totals, i);
    ++i;
  }
  flush(&totals);
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

// The first interval after `first` that is wide enough to stand alone. Each step of the search passes a pixel.
std::size_t RowPainter::narrowEnd(const LaneTotals& totals, std::size_t first) const {
  const LaneIntervals& intervals = totals.intervals();
  for (std::size_t at = first; at < intervals.size();) {
    const Time edge = totals.startOf(at) + least_;
    const std::size_t last = totals.indexAt(edge);
    if (isWide(totals.startOf(last), totals.endOf(last))) return last;
    if (last == at || totals.startOf(last) >= layout_.to) return last + 1;
    at = last;
  }
  return intervals.size();
}

void RowPainter::narrowRun(const LaneTotals& totals, std::size_t first, std::size_t last, const SpanRef& span) {
  const Time from = std::max(totals.startOf(first), layout_.from);
  const Time to = std::min(totals.endOf(last - 1), layout_.to);
  const Totals sum = totals.between(from, to);
  const auto used =
      static_cast<std::size_t>(std::count_if(sum.time.begin(), sum.time.end(), [](Duration time) { return time > 0; }));
  if (used == 0) return;
  if (used == 1 && (last == first + 1 || !isWide(from, to))) {
    const auto only = std::find_if(sum.time.begin(), sum.time.end(), [](Duration time) { return time > 0; });
    narrow(from, to, static_cast<Role>(only - sum.time.begin()), 0, span);
    addMark(totals, first);
    return;
  }
  Fold fold;
  fold.from = from;
  fold.to = to;
  fold.count = sum.drawn;
  fold.yields = sum.yields;
  fold.preempts = sum.preempts;
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    fold.share[i] = static_cast<double>(sum.time[i]) / static_cast<double>(std::max<Duration>(1, to - from));
  }
  this->fold(fold, [&totals](Time start, Time end) { return totals.between(start, end).time; });
}

void RowPainter::fold(Fold fold, const TimesBetween& timesBetween) {
  fold.x = px(fold.from);
  fold.width = std::max(px(fold.to) - fold.x, geometry_.leastWidth);
  fold.height = geometry_.fullBar * scale_;
  fold.y = middle_ - fold.height / 2;
  fold.row = row_;
  Bar like;
  like.row = row_;
  like.fold = static_cast<std::uint32_t>(layout_.folds.size());
  const auto columns = static_cast<int>(std::max(1.0, std::floor(fold.width / geometry_.foldColumn)));
  Time start = fold.from;
  for (int i = 0; i < columns; ++i) {
    const Time end = i + 1 == columns ? fold.to : fold.from + (fold.to - fold.from) * (i + 1) / columns;
    const double x = fold.x + fold.width * i / columns;
    column(x, fold.width / columns, timesBetween(start, end), static_cast<double>(std::max<Duration>(1, end - start)),
           like);
    start = end;
  }
  layout_.folds.push_back(fold);
}

void RowPainter::column(double x, double width, const RoleTimes& time, double whole, const Bar& like) {
  std::array<double, kRoleCount> heights{};
  double sum = 0;
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    if (time[i] <= 0) continue;
    heights[i] = std::max(kLeastSlice, static_cast<double>(time[i]) / whole * heightOf(static_cast<Role>(i)));
    sum += heights[i];
  }
  double y = fromFoot_ ? middle_ + geometry_.fullBar * scale_ / 2 : middle_ + sum / 2;
  for (const Role role : kStack) {
    const double height = heights[slot(role)];
    if (height <= 0) continue;
    y -= height;
    Bar bar = like;
    bar.x = x;
    bar.width = width;
    bar.y = y;
    bar.height = height;
    bar.role = role;
    narrow_.push_back(bar);
  }
}

void RowPainter::group(const GroupTotals& totals, std::uint32_t group, std::size_t lanes) {
  scale_ = std::min(geometry_.groupBar, band_.height - 1) / geometry_.fullBar;
  fromFoot_ = true;
  Bar like;
  like.row = row_;
  like.span = {SpanKind::Group, run_, group, 0};
  const auto columnTime = static_cast<Duration>(geometry_.foldColumn * static_cast<double>(least_));
  for (Time at = layout_.from; at < layout_.to;) {
    Time next = std::min(totals.changeAfter(at), layout_.to);
    if (next - at < columnTime || next <= at) next = std::min(at + columnTime, layout_.to);
    const double x = px(at);
    column(x, px(next) - x, totals.between(at, next), static_cast<double>(next - at) * static_cast<double>(lanes),
           like);
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
