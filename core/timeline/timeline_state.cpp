#include "timeline/timeline_state.h"

#include <algorithm>

#include "base/parallel.h"
#include "timeline/outlined.h"

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
  for (const TimelineRun& run : runs) end = std::max(end, run.end());
  for (const TimelineRun& run : runs) {
    const Time own = run.end();
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
  if (!groups[group]) groups[group] = std::make_unique<GroupTotals>(*run.intervals, laneGroups[group].lanes);
  return *groups[group];
}

const StepPlaces& Timeline::Content::RunState::places() {
  if (!stepPlaces) stepPlaces.emplace(*run.intervals);
  return *stepPlaces;
}

// Each thread takes every other lane: they share nothing, and who is first makes no difference.
bool Timeline::Content::RunState::prepare(CancelFlag cancelled) {
  const auto goOn = [cancelled] { return !isCancelled(cancelled); };
  const auto take = [this, &goOn](std::uint32_t first) {
    for (std::uint32_t i = first; i < lanes.size() && goOn(); i += 2) lane(i);
    for (std::uint32_t i = first; i < groups.size() && goOn(); i += 2) group(i);
  };
  both([&take] { take(0); }, [&take] { take(1); });
  if (!goOn()) return false;
  places();
  return true;
}

Timeline::Content::Content(std::vector<TimelineRun> given, TimelineOptions wishes, CancelFlag cancelled)
    : options(wishes), end(pictureEnd(given)) {
  for (TimelineRun& run : given) {
    RunState state;
    state.run = std::move(run);
    state.end = isDeadlocked(state.run) ? end : state.run.end();
    if (state.run.title.empty()) state.run.title = state.trace().provenance.model;
    const Outline* outline = state.run.outline;
    state.history = outline != nullptr ? outlinedHistory(state.trace(), *outline)
                                       : readHistory(state.trace(), *state.run.intervals, state.end, cancelled);
    state.lanes.resize(state.run.intervals->lanes());
    const std::string& model = state.trace().provenance.model;
    const auto same = std::count_if(runs.begin(), runs.end(),
                                    [&model](const RunState& r) { return r.trace().provenance.model == model; });
    state.section = same == 0 ? model : model + "#" + std::to_string(same + 1);
    runs.push_back(std::move(state));
  }
  makeTree();
  readArrangement();
  place();
}

bool Timeline::Content::shows(std::uint32_t node, const SpanRef& span) const {
  const RowNode& row = tree.nodes[node];
  if (row.kind == RowKind::Task) {
    if (states.open[node]) return false;
    for (std::uint32_t n = node + 1; n < row.end; ++n) {
      if (shows(n, span)) return true;
    }
    return false;
  }
  if (row.run != span.run) return false;
  if (row.kind == RowKind::Variable && span.kind == SpanKind::Variable) {
    return runs[row.run].history.variables[span.owner].variable == row.owner;
  }
  if (row.owner != span.owner) return false;
  switch (span.kind) {
  case SpanKind::None: return false;
  case SpanKind::Lane: return row.kind == RowKind::Lane;
  case SpanKind::Object: return row.kind == RowKind::Object;
  case SpanKind::Group: return row.kind == RowKind::Group;
  case SpanKind::Variable: return row.kind == RowKind::Variable;
  }
  return false;
}

const PlacedRow* Timeline::Content::placedFor(const SpanRef& span) const {
  for (const std::vector<PlacedRow>* block : {&pinned, &rows}) {
    for (const PlacedRow& row : *block) {
      if (shows(row.node, span)) return &row;
    }
  }
  return nullptr;
}

SpanRef Timeline::Content::spanAt(const PlacedRow& row, Time at, double y) {
  const RowNode& node = tree.nodes[row.node];
  if (node.kind != RowKind::Task) return spanOfNode(node, at);
  const std::uint32_t bands = node.end - row.node - 1; // one for each run
  if (states.open[row.node] || bands == 0) return {};
  const auto band = static_cast<std::uint32_t>(std::max(0.0, y) * bands / row.height);
  return spanOfNode(tree.nodes[row.node + 1 + std::min(band, bands - 1)], at);
}

SpanRef Timeline::Content::spanOfNode(const RowNode& node, Time at) {
  RunState& run = runs[node.run];
  if (run.run.outline != nullptr) return {};
  at -= run.shift;
  switch (node.kind) {
  case RowKind::Header:
  case RowKind::Task: return {};
  case RowKind::Group: return {SpanKind::Group, node.run, node.owner, 0};
  case RowKind::Lane: {
    const LaneTotals& totals = run.lane(node.owner);
    if (totals.intervals().empty()) return {};
    const std::size_t index = totals.indexAt(at);
    const bool inside = totals.startOf(index) <= at && at <= totals.endOf(index);
    if (!inside || !roleOf(totals.intervals()[index])) return {};
    return {SpanKind::Lane, node.run, node.owner, static_cast<std::uint32_t>(index)};
  }
  case RowKind::Variable: {
    const VariableHistory* first = run.history.firstOf(node.owner);
    const auto place = static_cast<std::uint32_t>(first - run.history.variables.data());
    SpanRef latest; // of the copies the one that changed last
    Time changed = -1;
    for (std::uint32_t copy = 0; copy < first->copies; ++copy) {
      const std::size_t next = first[copy].values.after(at);
      if (next == 0 || at > run.end || first[copy].values.steps()[next - 1].time <= changed) continue;
      changed = first[copy].values.steps()[next - 1].time;
      latest = {SpanKind::Variable, node.run, place + copy, static_cast<std::uint32_t>(next - 1)};
    }
    return latest;
  }
  case RowKind::Object: break;
  }
  const Holdings& holdings = run.history.objects[node.owner].holdings;
  const std::size_t next = holdings.countEnded(at);
  if (next == holdings.size() || holdings.start(next) > at) return {};
  return {SpanKind::Object, node.run, node.owner, static_cast<std::uint32_t>(next)};
}

} // namespace switchpoint
