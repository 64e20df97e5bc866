// What a Timeline keeps between frames: each run's rows and sums, and where every row stands.
#pragma once

#include <memory>
#include <vector>

#include "timeline/group_totals.h"
#include "timeline/lane_totals.h"
#include "timeline/row_tree.h"
#include "timeline/run_history.h"
#include "timeline/timeline.h"

namespace switchpoint {

// A row in its place, from the top of all rows.
struct PlacedRow {
  RowKind kind = RowKind::Header;
  std::uint32_t run = 0;
  std::uint32_t node = 0; // index into the tree's nodes; unused for a header
  double top = 0;
  double height = 0;
};

struct Timeline::Content {
  // Sums are made when a row is first shown.
  struct RunState {
    TimelineRun run;
    RunHistory history;
    RowTree tree;
    std::vector<std::unique_ptr<LaneTotals>> lanes;
    std::vector<std::unique_ptr<GroupTotals>> groups;
    bool open = true;
    Time end = 0; // where lanes that have not finished end

    const LaneTotals& lane(std::uint32_t lane);
    const GroupTotals& group(std::uint32_t group);
    const Trace& trace() const { return *run.trace; }
  };

  std::vector<RunState> runs;
  TimelineOptions options;
  std::vector<PlacedRow> rows;
  double contentHeight = 0;
  Time end = 1;

  Content(std::vector<TimelineRun> given, TimelineOptions wishes);
  // Places all rows that are not hidden in something closed.
  void place();
  // The node that shows this span, or nothing for a header.
  bool shows(const PlacedRow& row, const SpanRef& span) const;
  // The span of a placed row at an instant; None where it has none.
  SpanRef spanAt(const PlacedRow& row, Time at);

  // Lanes that ran, or held what the span waits for, between the two instants; in the order in which they came.
  std::vector<std::uint32_t> ranMeanwhile(const SpanRef& span, Time from, Time to);
  SpanWords explainLane(const SpanRef& span);

  Row rowOf(const PlacedRow& placed, double scroll) const;
  void paintRow(Layout& layout, const PlacedRow& placed, std::uint32_t index);
  void addSections(Layout& layout, double scroll) const;
  void addArrows(Layout& layout);
  void addLegend(Layout& layout) const;
};

bool isDeadlocked(const TimelineRun& run);

// "4 yields · 0 preempted", "117 preempted · 8 waits", "4 forks · 0.1 ms pickling": at most three parts.
std::string countsInWords(const TimelineRun& run, const RunHistory& history);

} // namespace switchpoint
