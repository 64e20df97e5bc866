// Rows of locks and queues: who holds, and how long a queue is.
#include <algorithm>

#include "timeline/row_painter.h"

namespace switchpoint {

void RowPainter::object(const ObjectHistory& history, std::uint32_t object) {
  if (!history.lengths.empty()) {
    lengths(history);
    return;
  }
  const std::vector<Holding>& all = history.holdings;
  const auto first =
      std::partition_point(all.begin(), all.end(), [this](const Holding& h) { return h.end <= layout_.from; });
  for (auto i = static_cast<std::size_t>(first - all.begin()); i < all.size() && all[i].start < layout_.to;) {
    if (isWide(all[i].start, all[i].end)) {
      wide(all[i].start, all[i].end, all[i].role, all[i].shade,
           {SpanKind::Object, run_, object, static_cast<std::uint32_t>(i)});
      ++i;
      continue;
    }
    std::size_t next = i + 1; // the narrow ones that follow within a pixel of each other
    while (next < all.size() && all[next].start < layout_.to) {
      const Time edge = all[next - 1].end + least_;
      const auto after = std::partition_point(all.begin() + static_cast<std::ptrdiff_t>(next), all.end(),
                                              [edge](const Holding& h) { return h.start < edge; });
      const auto last = static_cast<std::size_t>(after - all.begin());
      if (last == next) break;
      if (isWide(all[last - 1].start, all[last - 1].end)) {
        next = last - 1;
        break;
      }
      next = last;
    }
    narrowHoldings(history, i, next, object);
    i = next;
  }
  flush(nullptr);
}

void RowPainter::narrowHoldings(const ObjectHistory& history, std::size_t first, std::size_t last,
                                std::uint32_t object) {
  const std::vector<Holding>& all = history.holdings;
  const Time from = std::max(all[first].start, layout_.from);
  const Time to = std::min(all[last - 1].end, layout_.to);
  if (to <= from) return;
  const Role role = all[first].role;
  if (last == first + 1) {
    narrow(from, to, role, all[first].shade, {SpanKind::Object, run_, object, static_cast<std::uint32_t>(first)});
    return;
  }
  const TimesBetween between = [&history, role](Time start, Time end) {
    RoleTimes times{};
    times[static_cast<std::size_t>(role)] = history.busyBefore(end) - history.busyBefore(start);
    return times;
  };
  Fold fold;
  fold.from = from;
  fold.to = to;
  fold.count = last - first;
  fold.share[static_cast<std::size_t>(role)] =
      static_cast<double>(between(from, to)[static_cast<std::size_t>(role)]) / static_cast<double>(to - from);
  this->fold(fold, between);
}

void RowPainter::lengths(const ObjectHistory& history) {
  const std::vector<QueueLength>& all = history.lengths;
  const Row& row = layout_.rows[row_];
  const double foot = row.y + row.height / 2 + geometry_.fullBar / 2;
  const double unit = geometry_.fullBar / static_cast<double>(std::max<std::uint64_t>(1, history.longest));
  StepLine line;
  line.row = row_;
  const auto lengthAt = [&all](Time at) {
    const auto next = std::partition_point(all.begin(), all.end(), [at](const QueueLength& l) { return l.time <= at; });
    return next == all.begin() ? std::uint64_t{0} : (next - 1)->length;
  };
  const auto put = [&line](double x, double y) {
    if (line.points.empty() || line.points.back()[1] != y) {
      if (!line.points.empty()) line.points.push_back({x, line.points.back()[1]});
      line.points.push_back({x, y});
    }
  };
  const int columns = static_cast<int>(layout_.plotRight - layout_.plotLeft);
  for (int i = 0; i <= columns; ++i) {
    const double x = layout_.plotLeft + i;
    put(x, foot - unit * static_cast<double>(lengthAt(layout_.timeAt(x))));
  }
  if (!line.points.empty()) line.points.push_back({layout_.plotRight, line.points.back()[1]});
  layout_.lines.push_back(std::move(line));
}

} // namespace switchpoint
