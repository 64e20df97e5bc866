// Lights up in a layout what concerns one object or variable; work depends on the pixels.
#include <algorithm>

#include "timeline/timeline_state.h"

namespace switchpoint {

namespace {

// Adds the stretches of one lane that are in view; those within a pixel of each other are one.
void addStretches(std::vector<ObjectUse>& out, const Layout& layout, const TouchIndex::Stretches& all,
                  const ObjectUse& like) {
  const double pixels = (layout.plotRight - layout.plotLeft) / static_cast<double>(layout.to - layout.from);
  const auto pixel = std::max<Duration>(1, static_cast<Duration>(1 / pixels));
  auto it = std::partition_point(all.begin(), all.end(),
                                 [&layout](const auto& stretch) { return stretch.second < layout.from; });
  while (it != all.end() && it->first <= layout.to) {
    const auto first = it;
    for (++it; it != all.end() && it->first <= layout.to;) {
      const Time within = (it - 1)->second + pixel;
      const auto joined =
          std::partition_point(it, all.end(), [within](const auto& stretch) { return stretch.first <= within; });
      if (joined == it) break;
      it = joined;
    }
    ObjectUse touch = like;
    touch.x = std::max(layout.plotLeft, layout.xOf(std::max(first->first, layout.from)));
    const double right = std::min(layout.plotRight, layout.xOf(std::min((it - 1)->second, layout.to)));
    touch.width = std::max(kLeastTouch, right - touch.x);
    if (right - touch.x < kLeastTouch) touch.x -= (kLeastTouch - (right - touch.x)) / 2;
    touch.count = static_cast<std::uint64_t>(it - first);
    out.push_back(touch);
  }
}

} // namespace

std::vector<ObjectUse> Timeline::touches(const Layout& layout, const TouchTarget& target) const {
  std::vector<ObjectUse> out;
  if (target.kind == TouchTarget::Kind::None || target.run >= content_->runs.size()) return out;
  Content::RunState& run = content_->runs[target.run];
  run.touches.read(target, run.trace(), *run.run.intervals, run.history, run.end);
  Layout view; // on the clock of the run
  view.plotLeft = layout.plotLeft;
  view.plotRight = layout.plotRight;
  view.from = layout.from - run.shift;
  view.to = layout.to - run.shift;
  const auto lanes = content_->lanePlaces(layout);
  const double full = content_->options.geometry.fullBar;
  const auto addLane = [&](std::uint32_t row, std::uint32_t lane, double height) {
    const auto place = lanes.find({target.run, lane});
    if (place == lanes.end()) return;
    for (const UseKind kind : {UseKind::Waits, UseKind::Holds, UseKind::Reads, UseKind::Writes}) {
      const TouchIndex::Stretches* all = run.touches.of(lane, kind);
      if (all == nullptr) continue;
      ObjectUse like;
      like.kind = kind;
      like.row = row;
      like.height = height;
      like.y = place->second.y - height / 2;
      addStretches(out, view, *all, like);
    }
  };
  for (std::uint32_t i = 0; i < layout.rows.size(); ++i) {
    const Row& row = layout.rows[i];
    const bool object = row.kind == RowKind::Object && target.kind == TouchTarget::Kind::Object;
    const bool variable = row.kind == RowKind::Variable && target.kind == TouchTarget::Kind::Variable;
    if (row.kind == RowKind::Task && !row.open) { // its lanes over each other, a band for each run
      const std::uint32_t past = content_->tree.nodes[row.node].end;
      for (std::uint32_t n = row.node + 1; n < past; ++n) {
        const RowNode& node = content_->tree.nodes[n];
        if (node.run != target.run || node.kind != RowKind::Lane) continue;
        addLane(i, node.owner, row.height / (past - row.node - 1));
      }
    }
    if (row.section != target.run) continue;
    if ((object || variable) && row.owner == target.index) {
      out.push_back({UseKind::Own, i, layout.plotLeft, row.y, layout.plotRight - layout.plotLeft, row.height});
    }
    if (row.kind == RowKind::Lane) addLane(i, row.owner, full + 4);
  }
  return out;
}

} // namespace switchpoint
