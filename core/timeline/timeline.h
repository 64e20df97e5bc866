// Lays out one to six runs on one clock: which rows there are, what a viewport shows of them, what lies under a point.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/findings.h"
#include "analysis/intervals.h"
#include "analysis/metrics.h"
#include "timeline/arrangement.h"
#include "timeline/layout.h"
#include "timeline/touch.h"
#include "trace/outline.h"
#include "trace/trace.h"

namespace switchpoint {

// A run as the timeline needs it. The owner keeps trace, intervals and metrics alive and unchanged.
struct TimelineRun {
  const Trace* trace = nullptr;
  const Intervals* intervals = nullptr;
  const Metrics* metrics = nullptr;
  std::string title;                              // of the model; empty: provenance.model
  std::string whoDecides;                         // one sentence
  const std::vector<Finding>* findings = nullptr; // for search(); may be missing
  // Set where the events are not read yet: trace and intervals are empty, and rows are drawn from this.
  const Outline* outline = nullptr;

  Time end() const { return outline != nullptr ? outline->end() : intervals->end(); }
};

// Where a picture of these runs ends when nobody asks for another range: the end of the longest. Beyond the end of a
// deadlocked run its lanes wait for ever, and the picture shows some of that.
Time pictureEnd(const std::vector<TimelineRun>& runs);

// Sizes in pixels. The text chart uses the same layout with sizes of one cell.
struct Geometry {
  double labelWidth = 128;
  double rightMargin = 16;
  double rowHeight = 22;
  double headerHeight = 28;
  double sectionGap = 8;
  double groupHeight = 44;
  double fullBar = 16, halfBar = 8, lineBar = 3;
  double groupBar = 36;  // height of a group's row when all its lanes run
  double titleLeft = 24; // where a section's title begins; a view that opens and closes draws its sign before it
  double labelLeft = 28, indent = 12;
  double leastWidth = 1; // bars narrower than this are folded
  double foldColumn = 3; // width of a column of a fold, at the least
  // Of all rows in view: where there are more, a lane with more than one interval for each `crowded` pixels shows only
  // bars of crowdedBar and wider by themselves, and the others in columns of crowdedColumn.
  double manyPixels = 48'000;
  double crowded = 5, crowdedBar = 10, crowdedColumn = 8;
  double markRoom = 14;                    // least distance between two marks of a row
  double arrowRoom = 12;                   // arrows are drawn only where they are at least so far apart on average
  double chipHeight = 16, chipPadding = 4; // of the words of an unfolded variable
  double letterWidth = 0;                  // of those words; 0: as in the bundled font
};
inline constexpr double kRulerHeight = 24;
inline constexpr double kLegendHeight = 32;

struct TimelineOptions {
  Geometry geometry;
  std::uint32_t foldAbove = 40; // tasks of one name and parent beyond this many share one group row until opened
  bool legendShares = true;
};

struct Viewport {
  Time from = 0, to = 0;   // to > from
  double width = 0;        // of everything, label column and margin included
  double height = 0;       // of the rows shown
  double scroll = 0;       // pixels of rows above the top, of those that are not pinned
  double pinnedScroll = 0; // of the pinned ones, where they are more than there is room for
};

// A stretch of one lane, on the clock of its run.
struct LaneStretch {
  std::uint32_t run = 0, lane = 0;
  Time from = 0, to = 0;
};

// What lies under a point.
struct Hit {
  std::optional<std::uint32_t> row;  // index into Layout::rows
  std::optional<std::uint32_t> fold; // index into Layout::folds
  SpanRef span;                      // the exact interval at that instant, folded or not
  Time time = 0;
};

// A place that search() found. Row: `at` is where it begins. Step: the lane's first span in that step. A word may be
// found in ten thousands of lanes, so it is kept small.
enum class MatchKind : std::uint8_t { Row, Step, Finding };
struct Match {
  MatchKind kind = MatchKind::Row;
  std::uint32_t run = 0;
  std::uint32_t node = 0; // the row as Timeline needs it; of the section for a finding without a lane
  SpanRef span;           // None where nothing is there at that instant
  Time at = 0;
};

// A span in words, for tooltips, <title> and descriptions.
struct SpanWords {
  std::string title;              // "order-2 waits for the GIL"
  std::vector<std::string> lines; // "asked 0.620 s · got it 0.635 s · 15.1 ms", "meanwhile: order-3, order-4"
  std::string source;             // "line 9   { cpu = "150ms" }"; may be empty

  std::string plain() const; // all of it, lines joined by "\n"
};

class Timeline {
public:
  // Where the flag is set meanwhile it is of no use; prepare() then says so.
  explicit Timeline(std::vector<TimelineRun> runs, TimelineOptions options = {}, CancelFlag cancelled = nullptr);
  Timeline(Timeline&&) noexcept;
  Timeline& operator=(Timeline&&) noexcept;
  ~Timeline();

  // A viewport of 0 … end() shows everything. All times given to and by a Timeline are on the picture's clock, unless
  // they are said to be on a run's.
  Time end() const;
  // Height of all rows in pixels, pinned ones included.
  double contentHeight() const;

  // Everything that a person has done to the picture. Cheap enough for every step of a gesture.
  void setPicture(const PictureState& picture);
  void setArrangement(const Arrangement& arrangement);
  void setAlignment(const Alignment& alignment);
  void setOverlay(bool overlay);
  const PictureState& picture() const;
  // How much later than on its own clock a run is drawn: never negative, 0 for the one whose clock the ruler shows.
  Duration shiftOf(std::uint32_t run) const;

  // Stretches of lanes that a path is drawn over, in its order: Layout::path.
  void setPath(std::vector<LaneStretch> path);

  // The name of a row, by which an arrangement knows it. Of a span: of the row that shows it, folded away or not.
  RowPath pathOf(const Row& row) const;
  RowPath pathOf(const SpanRef& span) const;
  RowPath pathOf(const Match& match) const;
  // The row of this name, its y from the top of all rows; nothing while it is not shown.
  std::optional<Row> rowOf(const RowPath& path) const;
  // The row shown above (-1) or below (+1) this one, as rowOf() gives it; nothing at the ends.
  std::optional<Row> rowBeside(const RowPath& path, int step) const;
  // What the arrangement becomes when a row's children are shown or hidden; when it goes up (-1) or down (+1) among its
  // siblings, or among the pinned rows if it is one; when everything is undone that keeps it from being seen.
  Arrangement toggled(const RowPath& path) const;
  Arrangement moved(const RowPath& path, int step) const;
  Arrangement revealed(const RowPath& path) const;
  // Work depends on the pixels of the viewport, not on the length of the traces.
  Layout layout(const Viewport& viewport) const;
  // The same into a layout that is there already, whose room is used again.
  void layout(const Viewport& viewport, Layout& into) const;
  // Makes the sums of all rows and what a search needs, which otherwise are made when a row is first shown and by the
  // first search; on two threads. For a background job, before the timeline is handed over. False where it was told to
  // stop before all was made.
  bool prepare(CancelFlag cancelled = nullptr);
  // One band per run in 0 … end(), stacked over `height`: where its tasks run. For the strip above the ruler; x from
  // `left` to `right`, bars only.
  std::vector<Bar> overview(double left, double right, double height) const;

  // Time in each role of what a row shows, exactly, between two instants; summed over the lanes of a group. Zero for a
  // header and for a queue.
  std::array<Duration, kRoleCount> timesIn(const Row& row, Time from, Time to) const;

  // The least and the greatest height of a row's step chart between two instants, as shares (0 … 1) of the heights it
  // can have; nothing for other rows and where it has no value.
  std::optional<std::array<double, 2>> levelsIn(const Row& row, Time from, Time to) const;

  // The width of the label column in which no label of a row now placed is cut, 200 pixels at the most; and the width
  // in force from the next layout on.
  double wantedLabelWidth() const;
  void setLabelWidth(double width);

  // Everything whose label or words contain each of these words, whatever the case: rows by their labels, the first
  // span of each lane in each step, findings. By row from top to bottom, as if all were open, then by time.
  std::vector<Match> search(const std::string& words) const;
  // What concerns one lock, queue, GIL or variable in the lanes of a layout.
  std::vector<ObjectUse> touches(const Layout& layout, const TouchTarget& target) const;

  Hit hit(const Layout& layout, double x, double y) const;
  SpanWords explain(const SpanRef& span) const;
  SpanWords explain(const Layout& layout, const Hit& hit) const; // a fold says what it stands for
  SpanWords explain(const Arrow& arrow) const;
  // On the picture's clock: the run's own time plus shiftOf().
  Time startOf(const SpanRef& span) const;
  Time endOf(const SpanRef& span) const;
  // Source line of the step in force, from 1; 0: none.
  std::uint32_t lineOf(const SpanRef& span) const;
  // The span before or after in the same lane (step -1 or +1); nothing at the ends.
  std::optional<SpanRef> neighbour(const SpanRef& span, int step) const;
  // The span at the same instant in the row above or below (step -1 or +1) that has one.
  std::optional<SpanRef> rowNeighbour(const SpanRef& span, Time at, int step) const;
  // Top of the row that shows this span, in pixels from the top of all rows (pinned ones included); nothing while it is
  // folded away.
  std::optional<double> topOf(const SpanRef& span) const;
  // The same viewport, scrolled no further than there are rows.
  Viewport within(Viewport viewport) const;
  // The same, scrolled as little as it takes to have a row, as rowOf() gives it, in view whole.
  Viewport scrolledTo(const Row& row, Viewport viewport) const;
  // Where such a row stands in it.
  double topIn(const Row& row, const Viewport& viewport) const;

private:
  struct Content;
  std::unique_ptr<Content> content_;
};

} // namespace switchpoint
