// Arrows between rows: who woke whom, who started whom, whose lock it is now, what was sent; only where there is room.
#include <algorithm>
#include <map>

#include "timeline/timeline_state.h"

namespace switchpoint {

namespace {

// The rows of a layout by what they show, and the arrows found so far.
class ArrowCollector {
public:
  ArrowCollector(const Layout& layout, std::size_t most) : layout_(layout), most_(most) {
    for (std::uint32_t i = 0; i < layout.rows.size(); ++i) {
      const Row& row = layout.rows[i];
      if (row.kind == RowKind::Lane) lanes_[{row.section, row.owner}] = row.y + row.height / 2;
    }
  }

  bool inView(Time at) const { return at >= layout_.from && at < layout_.to; }
  bool full() const { return arrows_.size() > most_; }

  void put(ArrowKind kind, std::uint32_t run, std::uint32_t from, Time left, std::uint32_t to, Time right) {
    const auto a = lanes_.find({run, from});
    const auto b = lanes_.find({run, to});
    if (from == to || a == lanes_.end() || b == lanes_.end() || full()) return;
    arrows_.push_back({kind, layout_.xOf(left), a->second, layout_.xOf(right), b->second, {}, {}});
  }

  std::vector<Arrow> take() { return std::move(arrows_); }

private:
  const Layout& layout_;
  std::size_t most_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> lanes_;
  std::vector<Arrow> arrows_;
};

void collectLane(ArrowCollector& out, const Layout& layout, const LaneTotals& totals, std::uint32_t run,
                 std::uint32_t lane) {
  const auto intervals = totals.intervals();
  for (std::size_t i = totals.indexAt(layout.from); i < intervals.size() && !out.full(); ++i) {
    const Interval& interval = intervals[i];
    if (interval.start >= layout.to) break;
    const bool named = interval.why == EventKind::Create || interval.why == EventKind::Ready;
    if (!named || interval.detail == 0 || !out.inView(interval.start)) continue;
    const ArrowKind kind = interval.why == EventKind::Create ? ArrowKind::Spawn : ArrowKind::Wake;
    out.put(kind, run, static_cast<std::uint32_t>(interval.detail) - 1, interval.start, lane, interval.start);
  }
}

void collectHistory(ArrowCollector& out, const Layout& layout, const RunHistory& history, std::uint32_t run) {
  for (const ObjectHistory& object : history.objects) {
    if (!object.shown) continue;
    const auto first = std::partition_point(object.holdings.begin(), object.holdings.end(),
                                            [&layout](const Holding& h) { return h.start < layout.from; });
    for (auto it = first; it != object.holdings.end() && it->start < layout.to && !out.full(); ++it) {
      if (it == object.holdings.begin() || (it - 1)->owner == 0 || it->owner == 0) continue;
      out.put(ArrowKind::HandOff, run, (it - 1)->owner - 1, (it - 1)->end, it->owner - 1, it->start);
    }
  }
  const auto first = std::partition_point(history.messages.begin(), history.messages.end(),
                                          [&layout](const Message& m) { return m.received < layout.from; });
  for (auto it = first; it != history.messages.end() && it->received < layout.to && !out.full(); ++it) {
    out.put(ArrowKind::Message, run, it->from, std::max(it->sent, layout.from), it->to, it->received);
  }
}

} // namespace

void Timeline::Content::addArrows(Layout& layout) {
  const double room = (layout.plotRight - layout.plotLeft) / std::max(1.0, options.geometry.arrowRoom);
  ArrowCollector out(layout, static_cast<std::size_t>(room));
  for (const Row& row : layout.rows) {
    if (row.kind == RowKind::Lane) {
      collectLane(out, layout, runs[row.section].lane(row.owner), row.section, row.owner);
    }
  }
  for (std::uint32_t r = 0; r < runs.size(); ++r) collectHistory(out, layout, runs[r].history, r);
  if (!out.full()) layout.arrows = out.take();
}

} // namespace switchpoint
