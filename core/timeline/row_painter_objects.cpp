// Rows of locks, queues and variables: who holds, how long a queue is, what the value is.
#include <algorithm>
#include <cmath>

#include "timeline/row_painter.h"

namespace switchpoint {

namespace {

constexpr double kBeyondTarget = 1.25; // of a column's least width, where its end is looked for

} // namespace

void RowPainter::object(const ObjectHistory& history, std::uint32_t object, Time end) {
  if (!history.lengths.steps().empty()) {
    return steps(history.lengths, axisOf(history.lengths), end);
  }
  const Holdings& all = history.holdings;
  const std::size_t first = all.countEnded(layout_.from);
  const std::size_t last = all.countBefore(layout_.to, first);
  coarsen(last - first);
  for (std::size_t i = first; i < last;) {
    if (isWide(all.start(i), all.end(i))) {
      wide(all.start(i), all.end(i), all.role(), all.shade(i),
           {SpanKind::Object, run_, object, static_cast<std::uint32_t>(i)});
      ++i;
      continue;
    }
    const std::size_t next = endOfNarrow(all, i, last);
    narrowHoldings(all, i, next, object);
    i = next;
  }
  flush(nullptr);
  drawAsks(history);
}

// The first behind those that follow the narrow one `first`, each narrow and within a narrow bar's width of the one
// before. In steps as long as the last one was: how many there are is known where they end.
std::size_t RowPainter::endOfNarrow(const Holdings& all, std::size_t first, std::size_t last) const {
  std::size_t next = first + 1;
  std::size_t pace = 1;
  while (next < last) {
    const Time limit = all.end(next - 1) + least_;
    const std::size_t some = std::min(last, all.someBefore(limit, next, std::min(last, next + pace)));
    if (some == next) break;
    if (isWide(all.start(some - 1), all.end(some - 1))) return some - 1;
    const bool further = some - next == pace; // perhaps more would have done
    pace = further ? pace + pace / 8 + 8 : (some - next) * 7 / 8 + 1;
    next = some;
  }
  return next;
}

// Cut where holdings begin, as lanes are cut where intervals do.
void RowPainter::narrowHoldings(const Holdings& all, std::size_t first, std::size_t last, std::uint32_t object) {
  const Time from = std::max(all.start(first), layout_.from);
  const Time to = std::min(all.end(last - 1), layout_.to);
  if (to <= from) return;
  if (last == first + 1) {
    narrow(from, to, all.role(), all.shade(first), {SpanKind::Object, run_, object, static_cast<std::uint32_t>(first)});
    return;
  }
  const auto index = static_cast<std::uint32_t>(layout_.folds.size());
  Fold& fold = layout_.folds.emplace_back();
  fold.from = from;
  fold.to = to;
  fold.count = last - first;
  place(fold);
  const auto role = static_cast<std::size_t>(all.role());
  const Duration before = all.heldBefore(from, first);
  Duration held = before;
  Time begun = from;
  double x = fold.x;
  double pace = 1; // holdings in a column
  for (std::size_t at = first; begun < to;) {
    const Time target = begun + columnTime_;
    const auto guess = at + static_cast<std::size_t>(pace * kBeyondTarget);
    const std::size_t next =
        to - target < columnTime_ / 2 ? last : all.beginsBetween(target, target + columnTime_, at, guess);
    const bool ends = next >= last || to - all.start(next) < columnTime_ / 2; // what is left is no column of its own
    const Time end = ends ? to : all.start(next);
    const Duration until = ends ? all.heldBefore(to, at) : all.lengthOf(next);
    const double right = ends ? fold.x + fold.width : px(end);
    RoleTimes time{};
    time[role] = until - held;
    column(x, right - x, time.data(), static_cast<double>(end - begun), index);
    pace = static_cast<double>(next - at) * static_cast<double>(columnTime_) / static_cast<double>(end - begun);
    held = until;
    begun = end;
    x = right;
    at = next;
  }
  if (held == before) return layout_.folds.pop_back();
  fold.share[role] = static_cast<double>(held - before) / static_cast<double>(to - from);
}

// When the holder of a GIL was asked to give it up; counted without a visit where there is no room for them.
void RowPainter::drawAsks(const ObjectHistory& history) {
  const auto first = std::lower_bound(history.asks.begin(), history.asks.end(), layout_.from);
  const auto last = std::upper_bound(first, history.asks.end(), layout_.to);
  const double room = (layout_.plotRight - layout_.plotLeft) / geometry_.markRoom;
  if (static_cast<double>(last - first) > room) {
    layout_.rows[row_].asks += static_cast<std::uint64_t>(last - first);
    return;
  }
  for (auto it = first; it != last; ++it) {
    marks_.push_back({MarkKind::Ask, px(*it), middle_ - geometry_.fullBar * scale_ / 2, row_, *it});
  }
  drawMarks();
}

void RowPainter::variable(const VariableHistory* first, const Trace& trace, Time end) {
  const Variable& variable = trace.variables[first->variable];
  const StepAxis axis = axisOf(first, trace);
  const std::size_t lines = layout_.lines.size();
  for (std::uint32_t copy = 0; copy < first->copies; ++copy) { // each process has its own
    const VariableHistory& history = first[copy];
    steps(history.values, axis, end);
    for (const std::uint32_t loss : history.losses) {
      const Time at = history.accesses[loss].time;
      if (at < layout_.from || at > layout_.to) continue;
      const std::size_t next = history.values.after(at);
      const std::int64_t value = next > 0 ? history.values.steps()[next - 1].value : 0;
      marks_.push_back({MarkKind::Lost, px(at), heightAt(value, axis), row_, at});
    }
  }
  std::stable_sort(marks_.begin(), marks_.end(), [](const Mark& a, const Mark& b) { return a.time < b.time; });
  drawMarks();
  if (!variable.hasExpected || layout_.lines.size() == lines) return;
  layout_.lines[lines].hasGuide = true;
  layout_.lines[lines].guide = heightAt(variable.expected, axis);
}

double RowPainter::heightAt(std::int64_t value, const StepAxis& axis) const {
  return middle_ + geometry_.fullBar * scale_ * (0.5 - axis.share(value));
}

// One column of pixels after the other: where the value is, or the least and the greatest of those it takes there.
void RowPainter::steps(const StepSeries& series, const StepAxis& axis, Time end) {
  StepLine line;
  line.row = row_;
  line.low = formatCount(axis.low);
  line.high = formatCount(axis.high);
  const auto put = [&line](double x, double y) {
    auto& points = line.points;
    const std::size_t count = points.size();
    const bool along = count > 1 && points[count - 1][1] == y && points[count - 2][1] == y; // a longer stretch
    if (along) points.back()[0] = x;
    if (!along && (count == 0 || points.back() != std::array{x, y})) points.push_back({x, y});
  };
  const auto height = [&](std::int64_t value) { return heightAt(value, axis); };
  const Time last = std::min(layout_.to, end);
  std::size_t next = series.after(layout_.from);
  if (next > 0 && last > layout_.from) put(px(layout_.from), height(series.steps()[next - 1].value));
  while (next < series.steps().size() && series.steps()[next].time <= last) {
    const double x = px(series.steps()[next].time);
    const Time edge = std::max(series.steps()[next].time, layout_.timeAt(std::floor(x) + 1));
    const std::size_t first = next;
    next = std::max(first + 1, series.after(std::min(edge, last)));
    if (!line.points.empty()) put(x, line.points.back()[1]);
    if (next - first > 1) {
      const auto [least, greatest] = series.range(first, next);
      put(x, height(least));
      put(x, height(greatest));
    }
    put(x, height(series.steps()[next - 1].value));
  }
  if (line.points.empty()) return;
  put(px(last), line.points.back()[1]);
  layout_.lines.push_back(std::move(line));
}

} // namespace switchpoint
