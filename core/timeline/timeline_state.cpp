#include "timeline/timeline_state.h"

#include <algorithm>

namespace switchpoint {

namespace {

bool isCooperative(const Trace& trace, std::uint32_t lane) {
  const std::uint32_t parent = trace.lanes[lane].parent;
  return parent > 0 && parent <= trace.lanes.size() && trace.lanes[parent - 1].kind == LaneKind::Loop;
}

} // namespace

bool isDeadlocked(const TimelineRun& run) {
  return run.trace->outcome.end == EndKind::Deadlock;
}

Time pictureEnd(const std::vector<TimelineRun>& runs) {
  constexpr Duration kShownOfEver = 10; // of the time before: 1 / this
  Time end = 1;
  for (const TimelineRun& run : runs) end = std::max(end, run.intervals->end());
  for (const TimelineRun& run : runs) {
    const Time own = run.intervals->end();
    if (isDeadlocked(run)) end = std::max(end, own + std::max<Duration>(1, end / kShownOfEver));
  }
  return end;
}

const LaneTotals& Timeline::Content::RunState::lane(std::uint32_t lane) {
  if (!lanes[lane]) {
    lanes[lane] = std::make_unique<LaneTotals>(run.intervals->of(lane), end, isCooperative(trace(), lane));
  }
  return *lanes[lane];
}

const GroupTotals& Timeline::Content::RunState::group(std::uint32_t group) {
  if (!groups[group]) groups[group] = std::make_unique<GroupTotals>(*run.intervals, tree.groups[group].lanes);
  return *groups[group];
}

Timeline::Content::Content(std::vector<TimelineRun> given, TimelineOptions wishes)
    : options(wishes), end(pictureEnd(given)) {
  for (TimelineRun& run : given) {
    RunState state;
    state.run = std::move(run);
    state.end = isDeadlocked(state.run) ? end : state.run.intervals->end();
    if (state.run.title.empty()) state.run.title = state.trace().provenance.model;
    state.history = readHistory(state.trace(), *state.run.intervals, state.end);
    state.tree = makeRowTree(state.trace(), *state.run.intervals, state.history, options.foldAbove);
    state.lanes.resize(state.run.intervals->lanes());
    state.groups.resize(state.tree.groups.size());
    runs.push_back(std::move(state));
  }
  place();
}

void Timeline::Content::place() {
  const Geometry& geometry = options.geometry;
  rows.clear();
  double top = 0;
  for (std::uint32_t r = 0; r < runs.size(); ++r) {
    if (r > 0) top += geometry.sectionGap;
    rows.push_back({RowKind::Header, r, 0, top, geometry.headerHeight});
    top += geometry.headerHeight;
    if (!runs[r].open) continue;
    const RowTree& tree = runs[r].tree;
    std::vector<bool> shut(tree.groups.size(), false); // closed, or within one that is
    for (std::uint32_t g = 0; g < tree.groups.size(); ++g) {
      const std::uint32_t enclosing = tree.groups[g].enclosing;
      shut[g] = !tree.groups[g].open || (enclosing > 0 && shut[enclosing - 1]);
    }
    for (std::uint32_t n = 0; n < tree.nodes.size(); ++n) {
      const RowNode& node = tree.nodes[n];
      if (node.group > 0 && shut[node.group - 1]) continue;
      const double height = node.kind == RowKind::Group ? geometry.groupHeight : geometry.rowHeight;
      rows.push_back({node.kind, r, n, top, height});
      top += height;
    }
  }
  contentHeight = top;
}

bool Timeline::Content::shows(const PlacedRow& row, const SpanRef& span) const {
  if (row.kind == RowKind::Header || row.run != span.run) return false;
  const RowNode& node = runs[row.run].tree.nodes[row.node];
  switch (span.kind) {
  case SpanKind::None: return false;
  case SpanKind::Lane: return node.kind == RowKind::Lane && node.owner == span.owner;
  case SpanKind::Object: return node.kind == RowKind::Object && node.owner == span.owner;
  case SpanKind::Group: return node.kind == RowKind::Group && node.owner == span.owner;
  }
  return false;
}

SpanRef Timeline::Content::spanAt(const PlacedRow& row, Time at) {
  if (row.kind == RowKind::Header) return {};
  RunState& run = runs[row.run];
  const RowNode& node = run.tree.nodes[row.node];
  if (node.kind == RowKind::Group) return {SpanKind::Group, row.run, node.owner, 0};
  if (node.kind == RowKind::Lane) {
    const LaneTotals& totals = run.lane(node.owner);
    if (totals.intervals().empty()) return {};
    const std::size_t index = totals.indexAt(at);
    const bool inside = totals.startOf(index) <= at && at <= totals.endOf(index);
    if (!inside || !roleOf(totals.intervals()[index])) return {};
    return {SpanKind::Lane, row.run, node.owner, static_cast<std::uint32_t>(index)};
  }
  const std::vector<Holding>& holdings = run.history.objects[node.owner].holdings;
  const auto next =
      std::partition_point(holdings.begin(), holdings.end(), [at](const Holding& h) { return h.end <= at; });
  if (next == holdings.end() || next->start > at) return {};
  return {SpanKind::Object, row.run, node.owner, static_cast<std::uint32_t>(next - holdings.begin())};
}

} // namespace switchpoint
