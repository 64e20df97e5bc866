// What a Timeline keeps between frames: each run's rows and sums, what a person has done, and where every row stands.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "timeline/group_totals.h"
#include "timeline/lane_totals.h"
#include "timeline/row_painter.h"
#include "timeline/row_tree.h"
#include "timeline/run_history.h"
#include "timeline/step_places.h"
#include "timeline/timeline.h"
#include "timeline/touch_index.h"

namespace switchpoint {

class FoldedWords;

// A row in its place: from the top of the pinned rows if it is one of them, else from below them.
struct PlacedRow {
  std::uint32_t node = 0; // index into the tree's nodes
  double top = 0;
  double height = 0;
  bool pinned = false;
};

// What an arrangement says of each node of a tree.
struct NodeStates {
  std::vector<bool> open, hidden, pinned;
  std::vector<bool> passes;                 // the filter, by itself or by a row below it; empty: there is no filter
  std::vector<std::uint32_t> rank;          // place among the moved, from 1; 0: not moved. Empty: none was
  std::vector<std::uint32_t> pinnedInOrder; // nodes
};

// The middle of a lane's row, or of its band in a row.
struct LanePlace {
  double y = 0;
  std::uint32_t row = 0; // index into Layout::rows
};
using LanePlaces = std::map<std::pair<std::uint32_t, std::uint32_t>, LanePlace>;

struct Timeline::Content {
  // Sums are made when a row is first shown.
  struct RunState {
    TimelineRun run;
    std::string section; // first part of the paths of its rows
    RunHistory history;
    std::vector<LaneGroup> laneGroups;
    std::vector<std::unique_ptr<LaneTotals>> lanes;
    std::vector<std::unique_ptr<GroupTotals>> groups;
    Time end = 0;         // where lanes that have not finished end, on the run's clock
    Duration shift = 0;   // from the run's clock to the picture's
    bool anchored = true; // it has what the alignment names
    std::optional<StepPlaces> stepPlaces;
    TouchIndex touches;
    MicroSteps unfolded; // of picture.unfold; nothing where this run has no such variable

    const LaneTotals& lane(std::uint32_t lane);
    const GroupTotals& group(std::uint32_t group);
    const StepPlaces& places();
    bool prepare(CancelFlag cancelled); // all of these; false where it was told to stop
    const Trace& trace() const { return *run.trace; }
  };

  std::vector<RunState> runs;
  TimelineOptions options;
  PictureState picture;
  RowTree tree;
  std::vector<RowPath> paths; // by node; made when first asked for
  std::map<RowPath, std::uint32_t> nodes;
  NodeStates states;
  std::vector<PlacedRow> pinned, rows;
  double contentHeight = 0, pinnedHeight = 0;
  std::optional<double> wantedLabels; // width of the label column in which none of these rows' is cut
  Time end = 1;
  std::vector<LaneStretch> drawnPath;
  RowRoom rowRoom;

  Content(std::vector<TimelineRun> given, TimelineOptions wishes, CancelFlag cancelled);

  // The rows (placement.cpp).
  std::vector<TreeSource> sources();
  void makeTree();
  void namePaths();
  std::optional<std::uint32_t> nodeOf(const RowPath& path);
  bool openByItself(std::uint32_t node) const;
  bool foldable(std::uint32_t node) const;
  std::vector<std::uint32_t> childrenOf(std::uint32_t parent) const; // + 1, 0: the top; in the order in force
  void readArrangement();
  void readFilter();
  // Places all rows that are not hidden in something closed.
  void place();
  void placeBelow(std::uint32_t parent, double& top);
  double heightOf(std::uint32_t node) const;
  void align();
  const PlacedRow* placedAt(std::uint32_t node) const;
  const PlacedRow* placedFor(const SpanRef& span) const;
  double topOf(const PlacedRow& row) const { return row.pinned ? row.top : pinnedHeight + row.top; }
  // How much of the pinned rows shows in a viewport of that height: never more than half of it, unless all others fit
  // below.
  double pinnedShown(double height) const;
  double topIn(bool ofPinned, double top, const Viewport& viewport) const; // `top` as topOf() gives it
  // Calls see(row, y) for the rows that a viewport shows, pinned ones first.
  void eachRowInView(const Viewport& viewport, const std::function<void(const PlacedRow&, double)>& see) const;

  // Whether the row shows this span.
  bool shows(std::uint32_t node, const SpanRef& span) const;
  // The span of a placed row at an instant of the picture, `y` pixels below its top; None where it has none.
  SpanRef spanAt(const PlacedRow& row, Time at, double y);
  SpanRef spanOfNode(const RowNode& node, Time at);

  // Lanes that ran, or held what the span waits for, between the two instants of its run; in the order in which they
  // came.
  std::vector<std::uint32_t> ranMeanwhile(const SpanRef& span, Time from, Time to);
  SpanWords explainLane(const SpanRef& span);
  SpanWords explainVariable(const SpanRef& span) const;
  // Lanes that waited for what is held, in the order in which they asked. Nothing where it would take too long to find
  // all of them.
  std::optional<std::vector<std::uint32_t>> waitedMeanwhile(const SpanRef& holding);
  SpanWords explainHolding(const SpanRef& span);

  // Time in each role of what a node shows, between two instants of the picture.
  std::array<Duration, kRoleCount> timesOf(const RowNode& node, Time from, Time to);
  Time startOfNode(const RowNode& node);
  void addStepMatches(std::vector<Match>& out, std::uint32_t node, const std::vector<bool>& matching);
  std::vector<Match> findingMatches(std::uint32_t run, const FoldedWords& words);
  Row rowOf(const PlacedRow& placed, double y);
  void paintRow(Layout& layout, const PlacedRow& placed, std::uint32_t index);
  void paintNode(Layout& layout, const RowNode& node, std::uint32_t index, const Band& band);
  std::string shiftedInWords(const RunState& run) const;
  void addSections(Layout& layout, const Viewport& viewport) const;
  // Where the lanes of a layout are, by run and lane; without those whose middle is cut away.
  LanePlaces lanePlaces(const Layout& layout) const;
  void addArrows(Layout& layout);
  void addPath(Layout& layout);
  void addMarkersAndNotes(Layout& layout);
  void readUnfolded();
  void addUnfolded(Layout& layout) const;
  void addLegend(Layout& layout) const;
};

// Puts a layout on the clock of one run as long as it lives, so that what is drawn by its times stands where it
// belongs.
class RunClock {
public:
  RunClock(Layout& layout, Duration shift) : layout_(layout), shift_(shift) {
    layout_.from -= shift_;
    layout_.to -= shift_;
  }
  ~RunClock() {
    layout_.from += shift_;
    layout_.to += shift_;
  }
  RunClock(const RunClock&) = delete;
  RunClock& operator=(const RunClock&) = delete;

private:
  Layout& layout_;
  Duration shift_;
};

bool isDeadlocked(const TimelineRun& run);

// "4 yields · 0 preempted", "117 preempted · 8 waits", "4 forks · 0.1 ms pickling": at most three parts.
std::string countsInWords(const TimelineRun& run, const RunHistory& history);

} // namespace switchpoint
