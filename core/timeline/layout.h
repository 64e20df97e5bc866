// The drawing as data: rectangles with roles, marks, arrows and words, without a colour; canvas, SVG and text replay
// it.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/micro_steps.h"
#include "base/time.h"

namespace switchpoint {

// What a rectangle stands for. Themes give each role its colour and pattern (resources/themes).
// Held: a lock's own row, while somebody has it.
enum class Role : std::uint8_t { Running, Ready, GilWait, LockWait, IoWait, Overhead, Held };
inline constexpr std::size_t kRoleCount = 7;

std::string_view
id(Role role); // "running", "ready", "gil-wait", "lock-wait", "io-wait", "overhead", "held": theme keys
std::string_view words(Role role); // "running", "ready", "waits for the GIL", …: the legend
char letter(Role role);            // for print and monochrome: R r G L - O H

// Height says how much is happening: running is full, waiting and overhead half, blocked on I/O a thin line.
enum class Shape : std::uint8_t { Full, Half, Line };
Shape shape(Role role);

// One stretch of one lane, or of one primitive's owner. It stays meaningful whatever the zoom.
enum class SpanKind : std::uint8_t { None, Lane, Object, Group, Variable };
struct SpanRef {
  SpanKind kind = SpanKind::None;
  std::uint32_t run = 0;   // index of the run
  std::uint32_t owner = 0; // Lane: lane; Object: object; Group: index of the group in its run; Variable: variable
  std::uint32_t index = 0; // Lane: interval; Object: holding, in time order; Variable: change, in time order

  friend bool operator==(const SpanRef&, const SpanRef&) = default;
};

inline constexpr std::uint32_t kNoFold = 0xffffffff;

// A rectangle in pixels, filled with the colour of its role. `shade` alternates between neighbours that have the same
// role and different owners (a GIL going from thread to thread): odd ones are drawn paler.
struct Bar {
  double x = 0, y = 0, width = 0, height = 0;
  Role role = Role::Running;
  std::uint8_t shade = 0;
  bool dim = false;             // its state is switched off in the legend: drawn faint
  std::uint32_t row = 0;        // index into Layout::rows
  std::uint32_t fold = kNoFold; // index into Layout::folds: this rectangle is one state's share of a folded column
  SpanRef span;                 // None in a fold
};

// A run of intervals too narrow to draw. It is drawn as columns (FoldColumn). Renderers mark a fold of 8 pixels or more
// by a zig-zag along its foot.
struct Fold {
  double x = 0, y = 0, width = 0, height = 0;
  std::uint32_t row = 0;
  std::uint64_t count = 0; // intervals it stands for
  std::array<double, kRoleCount> share{};
  std::uint64_t yields = 0, preempts = 0;
  Time from = 0, to = 0; // on the clock of its run
};

// A column of a fold or of a group's row: each state takes the area it would take if there were room, its share of the
// time, times the height of its shape (never less than a pixel for a state that occurs). They stand on each other in
// the order of columnBars(). A long trace has tens of thousands in view, so they are kept small.
struct FoldColumn {
  double x = 0, width = 0;
  double foot = 0;                         // y of its lower edge
  std::array<float, kRoleCount> heights{}; // by role, in pixels; 0: does not occur
  std::uint32_t row = 0;
  std::uint32_t fold = kNoFold; // none in a group's row
  std::uint8_t dim = 0;         // a bit for each role that is drawn faintly
};
static_assert(sizeof(FoldColumn) <= 64);

// Ask: somebody asks for the GIL. Grant: has got it. Lost: a write that discarded updates of others.
enum class MarkKind : std::uint8_t { Yield, Preempt, Wake, Ask, Grant, Lost };
inline constexpr std::size_t kMarkKinds = 6;
std::string_view words(MarkKind kind); // "yields", "preempted", "woken", …: the legend
struct Mark {
  MarkKind kind = MarkKind::Yield;
  double x = 0, y = 0; // the tip: each is drawn above it, 6 pixels high, Yield pointing down at it; Lost: its middle
  std::uint32_t row = 0;
  Time time = 0; // on the clock of its run
};

// Offload: a step goes to a pool. Return: its result comes back.
enum class ArrowKind : std::uint8_t { Wake, HandOff, Spawn, Message, Offload, Return };
inline constexpr std::size_t kArrowKinds = 6;
std::string_view words(ArrowKind kind); // "wakes", "hands over", "starts", …
struct Arrow {
  ArrowKind kind = ArrowKind::Wake;
  double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
  SpanRef from, to;           // what it connects: lanes, at the instants of its ends
  Time left = 0, arrived = 0; // those instants, on the clock of its run
};

// The value of a queue's length or a shared variable over time: steps from left to right, in pixels. Where several
// changes share a pixel the line goes through the least and the greatest of them.
struct StepLine {
  std::uint32_t row = 0;
  std::vector<std::array<double, 2>> points;
  bool hasGuide = false;
  double guide = 0;      // y of the value that a variable is expected to reach: a dashed line
  std::string low, high; // the values at the foot and at the top
};

enum class RowKind : std::uint8_t {
  Header, // of a section: one run
  Lane,
  Object, // a GIL or a primitive
  Group,  // many lanes folded into one density row
  Variable,
  Task, // a task, or whatever several runs have by the same name, over the rows of these runs
};

struct Row {
  RowKind kind = RowKind::Lane;
  double y = 0, height = 0;  // in pixels, y from the top of the viewport (negative when scrolled out)
  std::uint32_t section = 0; // index of the run
  std::uint32_t depth = 0;
  std::uint32_t owner = 0; // Lane: lane; Object: object; Group: index of the group in its run; Variable: variable
  std::uint32_t node = 0;  // its place in the timeline's tree, as Timeline needs it
  std::string label;       // whole; Layout::texts has it elided
  std::string context;     // title of its run, where the row stands apart from it; below a task: the task
  bool quiet = false;      // a loop, a GIL: drawn in quiet text
  bool pinned = false;
  bool foldable = false; // it has rows below it that Timeline::toggled() shows or hides
  bool open = true;
  std::uint64_t yields = 0; // marks of this row that are not drawn
  std::uint64_t preempts = 0;
  std::uint64_t wakes = 0;
  std::uint64_t asks = 0; // those outside of folds
  std::uint64_t grants = 0;
  std::uint64_t losses = 0;
};

// One run: its header in words.
struct Section {
  std::string title;        // "asyncio"
  std::string whoDecides;   // "the task decides: …"
  std::string counts;       // "4 yields · 0 preempted"
  std::string elapsed;      // "1.20 s"
  Duration shift = 0;       // how much later than on its own clock it is drawn
  std::string shifted;      // "drawn 0.40 s later", "has no task fetch-1"; empty where it stands as it ran
  double y = 0, height = 0; // of the header and all its rows
};

struct Tick {
  double x = 0;
  std::string label; // empty: a minor tick
  Time time = 0;
};

struct LegendEntry {
  Role role = Role::Running;
  double x = 0; // of the swatch, 20 px wide; the words stand at textX
  double y = 0; // middle of its line, from the top of the legend's strip
  double textX = 0;
  std::string label; // "waits for the GIL 23 %"
  double share = 0;  // of the time of all tasks of all runs, 0 … 1
  bool dim = false;  // switched off
};
// What the legend says besides: where its words stand, as a LegendEntry's.
struct LegendNote {
  double x = 0, y = 0, textX = 0;
  std::string label;
};
struct MarkEntry {
  MarkKind kind = MarkKind::Yield;
  double x = 0, y = 0, textX = 0; // as a LegendEntry's
  std::string label;              // "preempted"
};

enum class TextStyle : std::uint8_t { Title, Label, Quiet, Figure }; // Title, Figure: semibold
inline constexpr std::size_t kTextStyles = 4;
enum class Anchor : std::uint8_t { Left, Right };

// Words placed by the bundled font's metrics, elided in the middle where they would not fit.
struct Text {
  double x = 0, y = 0; // y: baseline
  Anchor anchor = Anchor::Left;
  TextStyle style = TextStyle::Label;
  double width = 0; // as measured
  std::string text;
  std::uint32_t row = 0;
};

// A vertical line that a person has set. Marker times are on the picture's clock.
struct MarkerLine {
  char name = 'A';
  Time time = 0;
  double x = 0; // within plotLeft … plotRight only where it is in view
  bool inView = false;
  std::string label; // "A 0.620 s"
};

// A person's words at a place: a flag at x, y; the words beside it, elided where they would leave the plot.
struct NoteFlag {
  std::uint32_t index = 0; // into PictureState::notes
  Time time = 0;
  double x = 0, y = 0;                    // the tip of the flag
  double textX = 0, textY = 0, width = 0; // of the words: left, baseline, width as measured
  bool onRow = false;
  std::string text, whole;
};

// A piece of the path that is drawn over the lanes: along a lane, or across from one to the next.
struct PathPiece {
  bool across = false;
  double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
  std::uint32_t segment = 0; // index into what Timeline::setPath() was given; across: of the one it leads to
};

// A read, computation or write of the unfolded variable: words on a plate in the lane that did it.
struct StepChip {
  MicroKind kind = MicroKind::Read;
  bool lost = false;                          // a write that was wiped out: crossed out
  double x = 0, y = 0, width = 0, height = 0; // of the plate
  double textX = 0, textY = 0;                // left of the words, their baseline
  std::string text;                           // "write 42", "w 42" where there is less room
  std::uint32_t row = 0;                      // index into Layout::rows
  Time time = 0;                              // on the clock of its run
};

// The arrow that should have been: from a lost write to the read that came too early.
struct StepArrow {
  double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
  bool tip = true;   // false: the read is out of view
  std::string words; // what was lost, and by whose read
};

// What a frame shows. All y are relative to the top of the viewport's rows; ruler and legend are strips of their own,
// their x the same.
struct Layout {
  double width = 0, height = 0;
  double contentHeight = 0; // of all rows, for the scroll bar
  double pinnedHeight = 0;  // the pinned rows stand above this y; the others scroll below it
  double pinnedContent = 0; // height of all pinned rows: more than pinnedHeight where they scroll by themselves
  double pinnedScroll = 0;  // pixels of them above the top
  // The first of `rows` that are pinned. What is drawn in them, and in the others, is cut at pinnedHeight.
  std::uint32_t pinnedRows = 0;
  double plotLeft = 0, plotRight = 0;
  Time from = 0, to = 0;
  std::vector<Section> sections;
  std::vector<Row> rows; // those that can be seen
  std::vector<Bar> bars;
  std::vector<Fold> folds;
  std::vector<FoldColumn> columns; // drawn after the bars, so that nothing rare is covered
  std::vector<Mark> marks;
  std::vector<Arrow> arrows;
  bool arrowsLeftOut = false; // there are more, for which there is no room
  std::vector<StepLine> lines;
  std::vector<Text> texts;
  std::vector<Tick> ticks;
  std::vector<LegendEntry> legend;
  std::vector<MarkEntry> markLegend;
  std::optional<LegendNote> arrowNote; // where arrows are left out
  std::vector<MarkerLine> markers;     // A and B, as far as they are set
  std::string markerDifference;        // "A to B: 12.3 ms"; empty unless both are
  std::vector<NoteFlag> notes;         // those in view
  std::vector<PathPiece> path;         // as far as it is in view
  std::vector<StepChip> chips;         // those that there is room for
  std::vector<StepArrow> corrections;
  double legendHeight = 0; // more than kLegendHeight where it takes several lines

  double xOf(Time time) const {
    const double share = static_cast<double>(time - from) / static_cast<double>(std::max<Duration>(1, to - from));
    return plotLeft + share * (plotRight - plotLeft);
  }
  // Whether what stands at y in this row is cut away: a pinned one ends at pinnedHeight, where the others begin.
  bool isCut(const Row& row, double y) const;
  // The arrow that passes this point within a few pixels, as an index.
  std::optional<std::uint32_t> arrowAt(double x, double y) const;
  Time timeAt(double x) const; // kept within from … to
  // Empties everything and keeps the room.
  void clear();
};

// States of a column from its foot upwards: what happens most at the bottom.
inline constexpr std::array<Role, kRoleCount> kColumnOrder = {
    Role::Running, Role::Overhead, Role::Held, Role::GilWait, Role::LockWait, Role::Ready, Role::IoWait};
// All columns of a layout as the rectangles they are drawn as.
std::vector<Bar> columnBars(const Layout& layout);

} // namespace switchpoint
