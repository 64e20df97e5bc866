#include "timeline/row_tree.h"

#include <algorithm>
#include <map>

#include "timeline/lane_totals.h"

namespace switchpoint {

namespace {

// A main lane that is busy for less than this share of the run says nothing.
constexpr Duration kBusyShare = 100;
// Lanes are nested no deeper; a trace from disk may claim anything.
constexpr std::uint32_t kDeepest = 16;

class TreeBuilder {
public:
  TreeBuilder(const Trace& trace, const Intervals& intervals, const RunHistory& history, std::uint32_t foldAbove)
      : trace_(trace), intervals_(intervals), history_(history), foldAbove_(foldAbove),
        children_(trace.lanes.size() + 1) {
    std::vector<std::uint32_t> depth(trace.lanes.size() + 1, 0); // by lane + 1
    for (std::uint32_t lane = 0; lane < trace.lanes.size(); ++lane) {
      std::uint32_t parent = trace.lanes[lane].parent; // made before its children, in any trace of ours
      if (parent > lane || depth[parent] >= kDeepest) parent = 0;
      depth[lane + 1] = depth[parent] + 1;
      children_[parent].push_back(lane);
    }
    std::stable_sort(children_[0].begin(), children_[0].end(), [&trace](std::uint32_t a, std::uint32_t b) {
      return trace.lanes[a].process < trace.lanes[b].process;
    });
  }

  RowTree build() {
    addObjects(ObjectKind::Gil);
    addLanes(0, 0, 0);
    addObjects(ObjectKind::Primitive);
    return std::move(tree_);
  }

private:
  void addObjects(ObjectKind kind) {
    for (std::uint32_t i = 0; i < trace_.objects.size(); ++i) {
      if (trace_.objects[i].kind != kind || !history_.objects[i].shown) continue;
      tree_.nodes.push_back({RowKind::Object, i, 0, 0, true});
    }
  }

  // The lanes below `parent` (+ 1; 0: those that belong to none), groups at the place of their first lane.
  void addLanes(std::uint32_t parent, std::uint32_t depth, std::uint32_t group) {
    std::map<std::uint32_t, std::vector<std::uint32_t>> byLabel;
    for (const std::uint32_t lane : children_[parent]) byLabel[trace_.lanes[lane].label].push_back(lane);
    for (const std::uint32_t lane : children_[parent]) {
      const std::vector<std::uint32_t>& siblings = byLabel[trace_.lanes[lane].label];
      if (siblings.size() <= foldAbove_) {
        addLane(lane, depth, group);
      } else if (siblings.front() == lane) {
        addGroup(siblings, depth, group);
      }
    }
  }

  void addLane(std::uint32_t lane, std::uint32_t depth, std::uint32_t group) {
    const bool hidden = isIdleMain(lane) || isEmpty(lane);
    if (!hidden) tree_.nodes.push_back({RowKind::Lane, lane, depth, group, !trace_.lanes[lane].isTask});
    addLanes(lane + 1, hidden ? depth : depth + 1, group);
  }

  void addGroup(const std::vector<std::uint32_t>& lanes, std::uint32_t depth, std::uint32_t group) {
    const auto index = static_cast<std::uint32_t>(tree_.groups.size());
    const std::uint32_t label = trace_.lanes[lanes.front()].label;
    tree_.groups.push_back({label < trace_.strings.size() ? trace_.strings[label] : "", lanes, group, false});
    tree_.nodes.push_back({RowKind::Group, index, depth, group, false});
    for (const std::uint32_t lane : lanes) addLane(lane, depth + 1, index + 1);
  }

  bool isEmpty(std::uint32_t lane) const {
    const auto all = intervals_.of(lane);
    return !trace_.lanes[lane].isTask && std::none_of(all.begin(), all.end(), roleOf);
  }

  bool isIdleMain(std::uint32_t lane) const {
    const Lane& what = trace_.lanes[lane];
    if (!what.isMain || what.isTask || what.kind == LaneKind::Loop || trace_.lanes.size() == 1) return false;
    const LaneTotals totals(intervals_.of(lane), intervals_.end(), false);
    const auto time = totals.before(kNever).time;
    const Duration busy =
        time[static_cast<std::size_t>(Role::Running)] + time[static_cast<std::size_t>(Role::Overhead)];
    return busy * kBusyShare < intervals_.end();
  }

  const Trace& trace_;
  const Intervals& intervals_;
  const RunHistory& history_;
  std::uint32_t foldAbove_;
  std::vector<std::vector<std::uint32_t>> children_; // by parent lane + 1
  RowTree tree_;
};

} // namespace

RowTree makeRowTree(const Trace& trace, const Intervals& intervals, const RunHistory& history,
                    std::uint32_t foldAbove) {
  return TreeBuilder(trace, intervals, history, foldAbove).build();
}

} // namespace switchpoint
