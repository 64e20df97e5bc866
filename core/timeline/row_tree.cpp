#include "timeline/row_tree.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/time.h"
#include "timeline/lane_totals.h"

namespace switchpoint {

namespace {

// A main lane that is busy for less than this share of the run says nothing.
constexpr Duration kBusyShare = 100;
// Lanes are nested no deeper; a trace from disk may claim anything.
constexpr std::uint32_t kDeepest = 16;

class TreeBuilder {
public:
  TreeBuilder(const TreeSource& source, std::uint32_t run, std::uint32_t foldAbove, RowTree& tree)
      : trace_(*source.trace), intervals_(*source.intervals), history_(*source.history), groups_(*source.groups),
        outline_(source.outline), run_(run), foldAbove_(foldAbove), tree_(tree), children_(trace_.lanes.size() + 1) {
    groups_.clear();
    std::vector<std::uint32_t> depth(trace_.lanes.size() + 1, 0); // by lane + 1
    for (std::uint32_t lane = 0; lane < trace_.lanes.size(); ++lane) {
      std::uint32_t parent = parentOf(lane);
      if (depth[parent] >= kDeepest) parent = 0;
      depth[lane + 1] = depth[parent] + 1;
      children_[parent].push_back(lane);
    }
    std::stable_sort(children_[0].begin(), children_[0].end(), [this](std::uint32_t a, std::uint32_t b) {
      return trace_.lanes[a].process < trace_.lanes[b].process;
    });
  }

  void build() {
    const std::uint32_t header = open(RowKind::Header, 0, 0, 0, false);
    addLanes(0, 0, header + 1);
    addGilsBefore(~0u, 0, header + 1);
    for (std::uint32_t i = 0; i < trace_.objects.size(); ++i) {
      const bool wanted = trace_.objects[i].kind == ObjectKind::Primitive && history_.objects[i].shown;
      if (wanted) close(open(RowKind::Object, i, 0, header + 1, true));
    }
    for (const VariableHistory& history : history_.variables) {
      if (history.copies > 0) close(open(RowKind::Variable, history.variable, 0, header + 1, true));
    }
    close(header);
  }

private:
  std::uint32_t open(RowKind kind, std::uint32_t owner, std::uint32_t depth, std::uint32_t parent, bool quiet) {
    tree_.nodes.push_back({kind, run_, owner, depth, parent, 0, quiet});
    return static_cast<std::uint32_t>(tree_.nodes.size() - 1);
  }
  void close(std::uint32_t node) { tree_.nodes[node].end = static_cast<std::uint32_t>(tree_.nodes.size()); }

  // The loop or pool it belongs to, else the lane of its process; + 1. Made before it, in any trace of ours.
  std::uint32_t parentOf(std::uint32_t lane) {
    const Lane& what = trace_.lanes[lane];
    if (what.parent > lane) return 0;
    if (what.parent > 0) return what.parent;
    if (what.kind != LaneKind::Process) {
      const auto found = processes_.find(what.process);
      return found == processes_.end() ? 0 : found->second;
    }
    processes_.emplace(what.process, lane + 1);
    return 0;
  }

  // A GIL stands above the first lane of its process.
  void addGilsBefore(std::uint32_t process, std::uint32_t depth, std::uint32_t parent) {
    for (; nextGil_ < trace_.objects.size(); ++nextGil_) {
      const Object& object = trace_.objects[nextGil_];
      if (object.kind != ObjectKind::Gil || !history_.objects[nextGil_].shown) continue;
      if (object.process > process) return;
      close(open(RowKind::Object, nextGil_, depth, parent, true));
    }
  }

  // The lanes below `parent` (+ 1; 0: those that belong to none), groups at the place of their first lane.
  void addLanes(std::uint32_t parent, std::uint32_t depth, std::uint32_t above) {
    std::map<std::uint32_t, std::vector<std::uint32_t>> byLabel;
    for (const std::uint32_t lane : children_[parent]) byLabel[trace_.lanes[lane].label].push_back(lane);
    for (const std::uint32_t lane : children_[parent]) {
      const std::vector<std::uint32_t>& siblings = byLabel[trace_.lanes[lane].label];
      if (depth == 0) addGilsBefore(trace_.lanes[lane].process, depth, above);
      if (siblings.size() <= foldAbove_) {
        addLane(lane, depth, above);
      } else if (siblings.front() == lane) {
        addGroup(siblings, depth, above);
      }
    }
  }

  void addLane(std::uint32_t lane, std::uint32_t depth, std::uint32_t above) {
    if (isIdleMain(lane) || isEmpty(lane)) return addLanes(lane + 1, depth, above);
    const std::uint32_t node = open(RowKind::Lane, lane, depth, above, !trace_.lanes[lane].isTask);
    addLanes(lane + 1, depth + 1, node + 1);
    close(node);
  }

  void addGroup(const std::vector<std::uint32_t>& lanes, std::uint32_t depth, std::uint32_t above) {
    const std::uint32_t label = trace_.lanes[lanes.front()].label;
    groups_.push_back({label < trace_.strings.size() ? trace_.strings[label] : "", lanes});
    const std::uint32_t node =
        open(RowKind::Group, static_cast<std::uint32_t>(groups_.size() - 1), depth, above, false);
    for (const std::uint32_t lane : lanes) addLane(lane, depth + 1, node + 1);
    close(node);
  }

  bool isEmpty(std::uint32_t lane) const {
    if (outline_ != nullptr) return !trace_.lanes[lane].isTask && outline_->total(lane) == StateTimes{};
    const auto all = intervals_.of(lane);
    return !trace_.lanes[lane].isTask && std::none_of(all.begin(), all.end(), roleOf);
  }

  bool isIdleMain(std::uint32_t lane) const {
    const Lane& what = trace_.lanes[lane];
    if (!what.isMain || what.isTask || what.kind == LaneKind::Loop || trace_.lanes.size() == 1) return false;
    if (outline_ != nullptr) {
      const StateTimes& total = outline_->total(lane);
      const Duration busy =
          total[static_cast<std::size_t>(State::Running)] + total[static_cast<std::size_t>(State::Overhead)];
      return busy <= (outline_->end() - 1) / kBusyShare;
    }
    const LaneTotals totals(intervals_.of(lane), intervals_.end(), false);
    const auto time = totals.before(kNever).time;
    const Duration busy =
        time[static_cast<std::size_t>(Role::Running)] + time[static_cast<std::size_t>(Role::Overhead)];
    return busy * kBusyShare < intervals_.end();
  }

  const Trace& trace_;
  const Intervals& intervals_;
  const RunHistory& history_;
  std::vector<LaneGroup>& groups_;
  const Outline* outline_;
  std::uint32_t run_;
  std::uint32_t foldAbove_;
  RowTree& tree_;
  std::vector<std::vector<std::uint32_t>> children_; // by parent lane + 1
  std::map<std::uint32_t, std::uint32_t> processes_; // the lane (+ 1) that stands for each process
  std::uint32_t nextGil_ = 0;
};

// What rows of several runs have in common: kind, name, and which of those that have the same in their run.
using RowKey = std::tuple<RowKind, std::string, std::uint32_t>;

} // namespace

RowTree makeRowTree(const std::vector<TreeSource>& runs, std::uint32_t foldAbove) {
  RowTree tree;
  for (std::uint32_t run = 0; run < runs.size(); ++run) TreeBuilder(runs[run], run, foldAbove, tree).build();
  return tree;
}

RowTree makeOverlayTree(const std::vector<TreeSource>& runs, const RowTree& apart) {
  RowTree tree;
  std::map<RowKey, std::size_t> known;
  std::vector<std::vector<RowNode>> rows; // by key, in the order of their first run
  std::map<std::pair<std::uint32_t, RowKey>, std::uint32_t> repeats;
  for (std::uint32_t n = 0; n < apart.nodes.size();) {
    const RowNode& node = apart.nodes[n];
    n = node.kind == RowKind::Group ? node.end : n + 1; // a group stays folded
    if (node.kind == RowKind::Header) {
      const auto end = static_cast<std::uint32_t>(tree.nodes.size() + 1);
      tree.nodes.push_back({RowKind::Header, node.run, 0, 0, 0, end, false});
      continue;
    }
    RowKey key{node.kind, rowName(node, runs, apart), 0};
    std::get<2>(key) = repeats[{node.run, key}]++;
    const auto [place, isNew] = known.emplace(key, rows.size());
    if (isNew) rows.emplace_back();
    rows[place->second].push_back(node);
  }
  for (const std::vector<RowNode>& same : rows) {
    const auto at = static_cast<std::uint32_t>(tree.nodes.size());
    const bool several = same.size() > 1;
    if (several) {
      const auto end = static_cast<std::uint32_t>(at + 1 + same.size());
      const auto name = static_cast<std::uint32_t>(tree.names.size());
      tree.names.push_back(rowName(same.front(), runs, apart));
      tree.nodes.push_back({RowKind::Task, same.front().run, name, 0, 0, end, same.front().quiet});
    }
    for (const RowNode& node : same) {
      const auto end = static_cast<std::uint32_t>(tree.nodes.size() + 1);
      tree.nodes.push_back({node.kind, node.run, node.owner, several ? 1u : 0u, several ? at + 1 : 0, end, node.quiet});
    }
  }
  return tree;
}

std::string rowName(const RowNode& node, const std::vector<TreeSource>& runs, const RowTree& tree) {
  const TreeSource& run = runs[node.run];
  switch (node.kind) {
  case RowKind::Header: return {};
  case RowKind::Lane: return run.trace->laneName(node.owner);
  case RowKind::Object: return run.trace->objects[node.owner].name;
  case RowKind::Group: return (*run.groups)[node.owner].label;
  case RowKind::Variable: return run.trace->variables[node.owner].name;
  case RowKind::Task: return tree.names[node.owner];
  }
  return {};
}

std::string rowLabel(const RowNode& node, const std::vector<TreeSource>& runs, const RowTree& tree) {
  std::string label = rowName(node, runs, tree);
  if (node.kind != RowKind::Group) return label;
  const auto lanes = (*runs[node.run].groups)[node.owner].lanes.size();
  return label + " × " + formatCount(static_cast<std::int64_t>(lanes));
}

} // namespace switchpoint
