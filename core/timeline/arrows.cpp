// Arrows between rows: who woke whom, who started whom, whose lock it is now, what was sent or handed to a pool and
// came back; only where there is room.
#include <algorithm>
#include <map>

#include "timeline/timeline_state.h"

namespace switchpoint {

namespace {

constexpr std::size_t kMostVisited = 100000; // intervals and holdings looked at for one layout

struct FoundArrow {
  ArrowKind kind = ArrowKind::Wake;
  std::uint32_t run = 0;
  std::uint32_t from = 0, to = 0; // lanes
  Time left = 0, right = 0;       // on the clock of the run
};

// The same arrow, for whatever reason it was found.
bool isTwin(const FoundArrow& a, const FoundArrow& b) {
  return a.run == b.run && a.from == b.from && a.to == b.to && a.right == b.right;
}

// Collects the arrows of a stretch of the runs, kind by kind; a kind that has more than there is room for is only
// counted.
class ArrowCollector {
public:
  ArrowCollector(LanePlaces lanes, std::size_t most) : lanes_(std::move(lanes)), most_(most) {}

  bool visit() { return ++visited_ <= kMostVisited; }
  bool isComplete() const { return visited_ <= kMostVisited; }
  double middleOf(std::uint32_t run, std::uint32_t lane) const { return lanes_.at({run, lane}).y; }

  void put(const FoundArrow& arrow) {
    if (arrow.from == arrow.to || !lanes_.contains({arrow.run, arrow.from})) return;
    if (!lanes_.contains({arrow.run, arrow.to})) return;
    std::vector<FoundArrow>& same = found_[static_cast<std::size_t>(arrow.kind)];
    if (same.size() <= most_) same.push_back(arrow);
  }

  // Whole kinds, those of fewest arrows first, as long as there is room; a wake-up that is also something more telling
  // is that only.
  std::vector<FoundArrow> take() {
    std::vector<FoundArrow>& wakes = found_[static_cast<std::size_t>(ArrowKind::Wake)];
    std::erase_if(wakes, [this](const FoundArrow& wake) {
      for (const ArrowKind kind : {ArrowKind::HandOff, ArrowKind::Return, ArrowKind::Message}) {
        const auto& others = found_[static_cast<std::size_t>(kind)];
        const bool twin =
            std::any_of(others.begin(), others.end(), [&wake](const FoundArrow& other) { return isTwin(wake, other); });
        if (twin) return true;
      }
      return false;
    });
    std::vector<std::size_t> kinds(kArrowKinds);
    for (std::size_t i = 0; i < kArrowKinds; ++i) kinds[i] = i;
    std::stable_sort(kinds.begin(), kinds.end(),
                     [this](std::size_t a, std::size_t b) { return found_[a].size() < found_[b].size(); });
    std::vector<FoundArrow> out;
    for (const std::size_t kind : kinds) {
      if (out.size() + found_[kind].size() > most_) break;
      out.insert(out.end(), found_[kind].begin(), found_[kind].end());
    }
    return out;
  }
  std::size_t count() const {
    std::size_t sum = 0;
    for (const auto& kind : found_) sum += kind.size();
    return sum;
  }

private:
  LanePlaces lanes_;
  std::size_t most_;
  std::size_t visited_ = 0;
  std::array<std::vector<FoundArrow>, kArrowKinds> found_;
};

// A stretch of one run, on its clock.
struct Stretch {
  std::uint32_t run = 0;
  Time from = 0, to = 0;
};

void collectLane(ArrowCollector& out, const LaneTotals& totals, const Stretch& view, std::uint32_t lane) {
  const auto& intervals = totals.intervals();
  if (intervals.empty()) return;
  for (std::size_t i = totals.indexAt(view.from); i < intervals.size() && out.visit(); ++i) {
    const Interval interval = intervals[i];
    if (interval.start > view.to) break;
    const bool named = interval.why == EventKind::Create || interval.why == EventKind::Ready;
    if (!named || interval.detail == 0 || interval.start < view.from) continue;
    const ArrowKind kind = interval.why == EventKind::Create ? ArrowKind::Spawn : ArrowKind::Wake;
    const auto by = static_cast<std::uint32_t>(interval.detail) - 1;
    out.put({kind, view.run, by, lane, interval.start, interval.start});
  }
}

void collectHoldings(ArrowCollector& out, const ObjectHistory& object, const Stretch& view) {
  const Holdings& all = object.holdings;
  for (std::size_t i = all.countBefore(view.from); i < all.size() && all.start(i) <= view.to && out.visit(); ++i) {
    if (i == 0 || all.owner(i - 1) == 0 || all.owner(i) == 0) continue;
    out.put({ArrowKind::HandOff, view.run, all.owner(i - 1) - 1, all.owner(i) - 1, all.end(i - 1), all.start(i)});
  }
}

void collectHistory(ArrowCollector& out, const RunHistory& history, const Stretch& view) {
  for (const ObjectHistory& object : history.objects) {
    if (object.shown) collectHoldings(out, object, view);
  }
  const auto first = std::partition_point(history.messages.begin(), history.messages.end(),
                                          [&view](const Message& m) { return m.received < view.from; });
  for (auto it = first; it != history.messages.end() && it->received <= view.to && out.visit(); ++it) {
    out.put({ArrowKind::Message, view.run, it->from, it->to, std::max(it->sent, view.from), it->received});
  }
  const auto trip = std::partition_point(history.offloads.begin(), history.offloads.end(),
                                         [&view](const Offloading& o) { return o.back < view.from; });
  for (auto it = trip; it != history.offloads.end() && out.visit(); ++it) {
    if (it->back - history.longestOffload > view.to) break; // and so began all that follow
    const auto inView = [&view](Time at) { return at >= view.from && at <= view.to; };
    if (inView(it->begun)) out.put({ArrowKind::Offload, view.run, it->from, it->worker, it->sent, it->begun});
    if (inView(it->back)) out.put({ArrowKind::Return, view.run, it->worker, it->from, it->done, it->back});
  }
}

// The span of a lane from which an arrow leaves: the one that ends there, unless the lane goes on in it.
SpanRef spanFrom(const LaneTotals& totals, const FoundArrow& arrow) {
  std::size_t index = totals.indexAt(arrow.left);
  const bool acts = arrow.kind == ArrowKind::Wake || arrow.kind == ArrowKind::Spawn;
  if (!acts && index > 0 && totals.startOf(index) == arrow.left) --index;
  return {SpanKind::Lane, arrow.run, arrow.from, static_cast<std::uint32_t>(index)};
}

} // namespace

LanePlaces Timeline::Content::lanePlaces(const Layout& layout) const {
  LanePlaces out;
  for (std::uint32_t i = 0; i < layout.rows.size(); ++i) {
    const Row& row = layout.rows[i];
    const auto put = [&](std::uint32_t run, std::uint32_t lane, double y) {
      if (!layout.isCut(row, y)) out[{run, lane}] = {y, i};
    };
    if (row.kind == RowKind::Lane) put(row.section, row.owner, row.y + row.height / 2);
    if (row.kind != RowKind::Task || row.open) continue;
    const std::uint32_t bands = tree.nodes[row.node].end - row.node - 1;
    for (std::uint32_t band = 0; band < bands; ++band) {
      const RowNode& node = tree.nodes[row.node + 1 + band];
      if (node.kind == RowKind::Lane) put(node.run, node.owner, row.y + row.height * (band + 0.5) / bands);
    }
  }
  return out;
}

void Timeline::Content::addArrows(Layout& layout) {
  const double room = (layout.plotRight - layout.plotLeft) / std::max(1.0, options.geometry.arrowRoom);
  const auto lanes = lanePlaces(layout);
  ArrowCollector out(lanes, static_cast<std::size_t>(room));
  for (std::uint32_t r = 0; r < runs.size(); ++r) {
    const Stretch view{r, layout.from - runs[r].shift, layout.to - runs[r].shift};
    for (const auto& [key, middle] : lanes) {
      if (key.first == r) collectLane(out, runs[r].lane(key.second), view, key.second);
    }
    collectHistory(out, runs[r].history, view);
  }
  const std::vector<FoundArrow> found = out.take();
  layout.arrowsLeftOut = !out.isComplete() || found.size() < out.count();
  if (!out.isComplete()) return;
  for (const FoundArrow& arrow : found) {
    RunState& run = runs[arrow.run];
    const SpanRef to{SpanKind::Lane, arrow.run, arrow.to,
                     static_cast<std::uint32_t>(run.lane(arrow.to).indexAt(arrow.right))};
    layout.arrows.push_back({arrow.kind, layout.xOf(std::max(layout.from, arrow.left + run.shift)),
                             out.middleOf(arrow.run, arrow.from), layout.xOf(arrow.right + run.shift),
                             out.middleOf(arrow.run, arrow.to), spanFrom(run.lane(arrow.from), arrow), to, arrow.left,
                             arrow.right});
  }
}

} // namespace switchpoint
