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

} // namespace

RowPainter::RowPainter(Layout& layout, RowRoom& room, const Geometry& geometry, std::uint32_t run, std::uint32_t row,
                       const Band& band)
    : layout_(layout), geometry_(geometry), run_(run), row_(row), band_(band), middle_(band.top + band.height / 2),
      firstFold_(layout.folds.size()), least_(timeOf(geometry.leastWidth)), columnTime_(timeOf(geometry.foldColumn)),
      narrowRun_(room.run), narrow_(room.narrow), marks_(room.marks) {
  narrow_.clear();
  marks_.clear();
  setScale(std::min(1.0, (band.height - 1) / geometry.fullBar));
}

Duration RowPainter::timeOf(double pixels) const {
  return std::max<Duration>(1, static_cast<Duration>(std::ceil(pixels * nanosecondsPerPixel(layout_))));
}

// Where many rows are in view and this one is full of what is narrow, it is folded earlier and in wider columns: nobody
// tells apart tens of thousands of bars of a pixel or two.
void RowPainter::coarsen(std::size_t intervals) {
  const double rows = std::min(layout_.height, layout_.contentHeight) / geometry_.rowHeight;
  const double width = layout_.plotRight - layout_.plotLeft;
  if (rows * width < geometry_.manyPixels) return;
  if (static_cast<double>(intervals) * geometry_.crowded < width) return;
  least_ = timeOf(geometry_.crowdedBar);
  columnTime_ = timeOf(geometry_.crowdedColumn);
}

double RowPainter::heightOf(Role role) const {
  switch (shape(role)) {
  case Shape::Full: return geometry_.fullBar * scale_;
  case Shape::Half: return geometry_.halfBar * scale_;
  case Shape::Line: return geometry_.lineBar * scale_;
  }
  return 0;
}

void RowPainter::rectangle(Bar& bar, Time from, Time to, Role role, std::uint8_t shade, const SpanRef& span) const {
  bar.x = px(from);
  bar.width = std::max(px(to) - bar.x, geometry_.leastWidth);
  bar.height = heights_[static_cast<std::size_t>(role)];
  bar.y = middle_ - bar.height / 2;
  bar.role = role;
  bar.shade = shade;
  bar.row = row_;
  bar.span = span;
}

void RowPainter::wide(Time from, Time to, Role role, std::uint8_t shade, const SpanRef& span) {
  if (!layout_.bars.empty()) { // a lane that goes on in the same state with another step is one rectangle
    Bar& last = layout_.bars.back();
    if (last.row == row_ && last.role == role && last.shade == shade && from == wideEnd_) {
      const double left = px(from);
      last.width = left + std::max(px(to) - left, geometry_.leastWidth) - last.x;
      wideEnd_ = to;
      return;
    }
  }
  wideEnd_ = to;
  rectangle(layout_.bars.emplace_back(), from, to, role, shade, span);
}

void RowPainter::narrow(Time from, Time to, Role role, std::uint8_t shade, const SpanRef& span) {
  rectangle(narrow_.emplace_back(), from, to, role, shade, span);
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
  const std::size_t first = totals.indexAt(layout_.from);
  coarsen(last - std::min(first, last));
  for (std::size_t i = first; i < last;) {
    const Time start = totals.startOf(i);
    const Time end = totals.endOf(i);
    if (!isWide(start, end)) {
      totals.narrowRun(i, last, least_, columnTime_, {layout_.from, layout_.to}, narrowRun_);
      addNarrowRun(totals, i);
      i = narrowRun_.last;
      continue;
    }
    const auto role = totals.role(i);
    if (role && end > layout_.from) wide(start, end, *role, 0, spanOf(i));
    addMark(totals, i);
    ++i;
  }
  flush(&totals);
}

void RowPainter::place(Fold& fold) const {
  fold.x = px(fold.from);
  fold.width = std::max(px(fold.to) - fold.x, geometry_.leastWidth);
  fold.height = geometry_.fullBar * scale_;
  fold.y = middle_ - fold.height / 2;
  fold.row = row_;
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

void RowPainter::addNarrowRun(const LaneTotals& totals, std::size_t first) {
  const NarrowRun& run = narrowRun_;
  if (run.counts.drawn == 0 || run.to <= run.from) return;
  if (run.counts.drawn == 1) {
    std::size_t only = first;
    while (!totals.role(only)) ++only;
    const Time begin = std::max(run.from, totals.startOf(only));
    const Time end = std::min(run.to, totals.endOf(only));
    if (end <= begin) return;
    narrow(begin, end, *totals.role(only), 0, spanOf(only));
    addMark(totals, only);
    return;
  }
  const auto index = static_cast<std::uint32_t>(layout_.folds.size());
  Fold& fold = layout_.folds.emplace_back();
  fold.from = run.from;
  fold.to = run.to;
  fold.count = run.counts.drawn;
  fold.yields = run.counts.yields;
  fold.preempts = run.counts.preempts;
  place(fold);
  RoleTimes sum{};
  Time begun = run.from;
  double x = fold.x;
  for (const NarrowRun::Piece& piece : run.pieces) {
    const double right = &piece == &run.pieces.back() ? fold.x + fold.width : px(piece.to);
    for (std::size_t role = 0; role < kRoleCount; ++role) sum[role] += piece.time[role];
    column(x, right - x, piece.time.data(), static_cast<double>(piece.to - begun), index);
    begun = piece.to;
    x = right;
  }
  const auto whole = static_cast<double>(run.to - run.from);
  for (std::size_t role = 0; role < kRoleCount; ++role) fold.share[role] = static_cast<double>(sum[role]) / whole;
}

// Made where it stays, as bars and folds are: a copy of what was just written in parts waits for all of it.
void RowPainter::column(double x, double width, const Duration* time, double whole, std::uint32_t fold) {
  FoldColumn& column = layout_.columns.emplace_back();
  const double each = 1 / whole;
  double sum = 0;
  for (std::size_t i = 0; i < kRoleCount; ++i) { // without a question: which states occur changes all the time
    const double wanted = std::max(kLeastSlice, static_cast<double>(time[i]) * each * heights_[i]);
    const double height = time[i] > 0 ? wanted : 0;
    column.heights[i] = static_cast<float>(height);
    sum += height;
  }
  if (sum <= 0) return layout_.columns.pop_back();
  column.x = x;
  column.width = width;
  column.foot = fromFoot_ ? middle_ + geometry_.fullBar * scale_ / 2 : middle_ + sum / 2;
  column.row = row_;
  column.fold = fold;
}

void RowPainter::setScale(double scale) {
  scale_ = scale;
  for (std::size_t i = 0; i < kRoleCount; ++i) heights_[i] = heightOf(static_cast<Role>(i));
}

void RowPainter::group(const GroupTotals& totals, std::size_t lanes) {
  setScale(std::min(geometry_.groupBar, band_.height - 1) / geometry_.fullBar);
  fromFoot_ = true;
  for (Time at = layout_.from; at < layout_.to;) {
    Time next = std::min(totals.changeAfter(at), layout_.to);
    if (next - at < columnTime_ || next <= at) next = std::min(at + columnTime_, layout_.to);
    const double x = px(at);
    column(x, px(next) - x, totals.between(at, next).data(),
           static_cast<double>(next - at) * static_cast<double>(lanes), kNoFold);
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
