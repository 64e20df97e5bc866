// Rows, section headers and legend in their places, with their words measured and elided.
#include <algorithm>
#include <cmath>

#include "base/phrase.h"
#include "timeline/font_metrics.h"
#include "timeline/row_painter.h"
#include "timeline/ruler.h"
#include "timeline/timeline_state.h"

namespace switchpoint {

namespace {

constexpr double kTextGap = 16;
constexpr double kLeastSentence = 96; // a sentence elided below this says nothing
constexpr double kSwatch = 20;
constexpr double kLegendLine = 22; // from one line of the legend to the next
constexpr double kLabelGap = 8;    // between a label and the plot
constexpr double kMostLabelWidth = 200;

// The baseline that centres capitals in a row.
double baseline(const Row& row, TextStyle style) {
  return row.y + row.height / 2 + fontSize(style) * 0.36;
}

Text makeText(double x, double y, Anchor anchor, TextStyle style, std::string words, std::uint32_t row) {
  Text text;
  text.x = x;
  text.y = y;
  text.anchor = anchor;
  text.style = style;
  text.width = textWidth(words, style);
  text.text = std::move(words);
  text.row = row;
  return text;
}

TextStyle labelStyle(const Row& row) {
  return row.quiet ? TextStyle::Quiet : TextStyle::Label;
}

double labelLeft(const Row& row, const Geometry& geometry) {
  return geometry.labelLeft + geometry.indent * std::min<std::uint32_t>(row.depth, 4);
}

// "order-2 · threads" where the row stands apart from its run.
std::string wholeLabel(const Row& row) {
  return row.context.empty() || row.depth > 0 ? row.label : row.label + " · " + row.context;
}

void labelText(Layout& layout, const Geometry& geometry, std::uint32_t index) {
  const Row& row = layout.rows[index];
  const TextStyle style = labelStyle(row);
  const double left = labelLeft(row, geometry);
  std::string label = elideMiddle(wholeLabel(row), style, layout.plotLeft - left - kLabelGap);
  layout.texts.push_back(makeText(left, baseline(row, style), Anchor::Left, style, std::move(label), index));
}

void headerTexts(Layout& layout, const Section& section, const Geometry& geometry, std::uint32_t index) {
  const Row& row = layout.rows[index];
  const double title = textWidth(section.title, TextStyle::Title);
  layout.texts.push_back(makeText(geometry.titleLeft, baseline(row, TextStyle::Title), Anchor::Left, TextStyle::Title,
                                  section.title, index));
  double right = layout.plotRight;
  layout.texts.push_back(
      makeText(right, baseline(row, TextStyle::Figure), Anchor::Right, TextStyle::Figure, section.elapsed, index));
  right -= textWidth(section.elapsed, TextStyle::Figure) + kTextGap;
  const double left = std::max(layout.plotLeft, geometry.titleLeft + title + kTextGap);
  // Who decides comes first: the counts give way where there is no room for both.
  if (!section.shifted.empty()) { // how far a section is from the ruler's clock is never left out
    layout.texts.push_back(
        makeText(right, baseline(row, TextStyle::Label), Anchor::Right, TextStyle::Label, section.shifted, index));
    right -= textWidth(section.shifted, TextStyle::Label) + kTextGap;
  }
  const double counts = textWidth(section.counts, TextStyle::Quiet);
  const double sentence = textWidth(section.whoDecides, TextStyle::Quiet);
  if (right - left >= counts + (sentence > 0 ? kTextGap + sentence : 0)) {
    layout.texts.push_back(
        makeText(right, baseline(row, TextStyle::Quiet), Anchor::Right, TextStyle::Quiet, section.counts, index));
    right -= counts + kTextGap;
  }
  if (right - left < kLeastSentence) return;
  layout.texts.push_back(makeText(left, baseline(row, TextStyle::Quiet), Anchor::Left, TextStyle::Quiet,
                                  elideMiddle(section.whoDecides, TextStyle::Quiet, right - left), index));
}

// Places the entries of the legend one after the other, in as many lines as they need.
class LegendFlow {
public:
  LegendFlow(const Layout& layout, double left) : left_(left), right_(layout.width), x_(left) {}

  // `sign`: how far the words stand from the beginning of the swatch or mark.
  void place(auto& entry, double sign) {
    const double width = sign + textWidth(entry.label, TextStyle::Quiet);
    if (x_ > left_ && x_ + width > right_ - left_ / 2) {
      x_ = left_;
      ++lines_;
    }
    entry.x = x_;
    entry.textX = x_ + sign;
    entry.y = kLegendHeight / 2 + kLegendLine * lines_;
    x_ += width + kTextGap + 4;
  }
  double height() const { return kLegendHeight + kLegendLine * lines_; }

private:
  double left_, right_, x_;
  int lines_ = 0;
};

} // namespace

std::string countsInWords(const TimelineRun& run, const RunHistory& history) {
  std::vector<std::string> parts;
  const Switches& switches = run.metrics->switches;
  const auto some = [&parts](const Phrase& words) {
    if (words.count() > 0) parts.push_back(words.counted());
  };
  const auto started = [&history](OverheadKind kind) {
    return static_cast<std::int64_t>(history.starts[static_cast<std::size_t>(kind)]);
  };
  const auto count = [](std::uint64_t n) { return static_cast<std::int64_t>(n); };
  const auto& lanes = run.trace->lanes;
  const bool loops =
      std::any_of(lanes.begin(), lanes.end(), [](const Lane& lane) { return lane.kind == LaneKind::Loop; });
  some(phrase("Counts", "{} yields", "{} yield", count(switches.yield)));
  if (loops || switches.preempt > 0)
    parts.push_back(phrase("Counts", "{} preempted")(formatCount(count(switches.preempt))));
  const std::int64_t forks = started(OverheadKind::Fork);
  const std::int64_t spawns = started(OverheadKind::Spawn);
  const std::int64_t servers = started(OverheadKind::ForkServer);
  const std::int64_t interpreters = started(OverheadKind::Interpreter);
  some(phrase("Counts", "{} forks", "{} fork", forks));
  some(phrase("Counts", "{} spawns", "{} spawn", spawns));
  some(phrase("Counts", "{} fork-server starts", "{} fork-server start", servers));
  some(phrase("Counts", "{} interpreters", "{} interpreter", interpreters));
  const Duration pickling = history.startTime[static_cast<std::size_t>(OverheadKind::Pickle)] +
                            history.startTime[static_cast<std::size_t>(OverheadKind::Unpickle)];
  if (pickling > 0) parts.push_back(phrase("Counts", "{} pickling")(formatDuration(pickling, 2)));
  if (parts.size() < 2) some(phrase("Counts", "{} waits", "{} wait", count(switches.block)));
  if (parts.empty()) return phrase("Counts", "no switches").str();
  std::string words = parts[0];
  for (std::size_t i = 1; i < std::min<std::size_t>(3, parts.size()); ++i) words += " · " + parts[i];
  return words;
}

double Timeline::wantedLabelWidth() const {
  if (content_->wantedLabels) return *content_->wantedLabels;
  const Geometry& geometry = content_->options.geometry;
  double wanted = 0;
  for (const std::vector<PlacedRow>* block : {&content_->pinned, &content_->rows}) {
    for (const PlacedRow& placed : *block) {
      const Row row = content_->rowOf(placed, 0);
      const TextStyle style = row.kind == RowKind::Header ? TextStyle::Title : labelStyle(row);
      const double left = row.kind == RowKind::Header ? geometry.titleLeft : labelLeft(row, geometry);
      const double gap = row.kind == RowKind::Header ? kTextGap : kLabelGap;
      wanted = std::max(wanted, left + textWidth(wholeLabel(row), style) + gap);
    }
  }
  content_->wantedLabels = std::min(std::ceil(wanted), kMostLabelWidth);
  return *content_->wantedLabels;
}

void Timeline::setLabelWidth(double width) {
  content_->options.geometry.labelWidth = width;
}

Row Timeline::Content::rowOf(const PlacedRow& placed, double y) {
  const RowNode& node = tree.nodes[placed.node];
  Row row;
  row.kind = node.kind;
  row.y = y;
  row.height = placed.height;
  row.section = node.run;
  row.depth = placed.pinned ? 0 : node.depth;
  row.owner = node.owner;
  row.node = placed.node;
  row.quiet = node.quiet;
  row.pinned = placed.pinned;
  row.foldable = foldable(placed.node);
  row.open = states.open[placed.node];
  const std::string& title = runs[node.run].run.title;
  if (node.kind == RowKind::Header) {
    row.label = title;
    return row;
  }
  row.label = rowLabel(node, sources(), tree);
  const bool ofSeveral = node.parent > 0 && tree.nodes[node.parent - 1].kind == RowKind::Task;
  if (ofSeveral && !placed.pinned) {
    std::swap(row.label, row.context); // below its task a row needs only the name of its run
    row.label = title;
  } else if (runs.size() > 1 && node.kind != RowKind::Task && (placed.pinned || picture.overlay)) {
    row.context = title;
  }
  return row;
}

namespace {

// A bit for each role that the legend has switched off.
std::uint8_t dimMask(const Arrangement& arrangement) {
  unsigned mask = 0;
  for (std::size_t i = 0; i < kRoleCount; ++i) mask |= arrangement.dim[i] ? 1u << i : 0u;
  return static_cast<std::uint8_t>(mask);
}

} // namespace

void Timeline::Content::paintRow(Layout& layout, const PlacedRow& placed, std::uint32_t index) {
  const RowNode& node = tree.nodes[placed.node];
  if (node.kind == RowKind::Header) {
    headerTexts(layout, layout.sections[node.run], options.geometry, index);
    return;
  }
  labelText(layout, options.geometry, index);
  const Row row = layout.rows[index];
  const std::size_t bars = layout.bars.size();
  const std::size_t columns = layout.columns.size();
  if (node.kind != RowKind::Task) {
    paintNode(layout, node, index, {row.y, row.height});
  } else if (!states.open[placed.node]) { // the runs over each other, a band for each
    const std::uint32_t bands = node.end - placed.node - 1;
    const double height = (row.height - kBandMargin) / std::max(1u, bands);
    for (std::uint32_t band = 0; band < bands; ++band) {
      paintNode(layout, tree.nodes[placed.node + 1 + band], index, {row.y + kBandMargin / 2 + height * band, height});
    }
  }
  for (std::size_t i = bars; i < layout.bars.size(); ++i) {
    layout.bars[i].dim = picture.arrangement.dim[static_cast<std::size_t>(layout.bars[i].role)];
  }
  for (std::size_t i = columns; i < layout.columns.size(); ++i) layout.columns[i].dim = dimMask(picture.arrangement);
}

void Timeline::Content::paintNode(Layout& layout, const RowNode& node, std::uint32_t index, const Band& band) {
  RunState& run = runs[node.run];
  const RunClock clock(layout, run.shift);
  RowPainter painter(layout, rowRoom, options.geometry, node.run, index, band);
  if (const Outline* outline = run.run.outline; outline != nullptr) {
    if (node.kind == RowKind::Lane) painter.outlined(*outline, {node.owner});
    if (node.kind == RowKind::Group) painter.outlined(*outline, run.laneGroups[node.owner].lanes);
    return;
  }
  switch (node.kind) {
  case RowKind::Header:
  case RowKind::Task: return;
  case RowKind::Lane: return painter.lane(run.lane(node.owner), node.owner);
  case RowKind::Object: return painter.object(run.history.objects[node.owner], node.owner, run.end);
  case RowKind::Group: return painter.group(run.group(node.owner), run.laneGroups[node.owner].lanes.size());
  case RowKind::Variable: return painter.variable(run.history.firstOf(node.owner), run.trace(), run.end);
  }
}

std::string Timeline::Content::shiftedInWords(const RunState& run) const {
  const std::string& name = picture.alignment.name;
  if (!run.anchored && picture.alignment.to == AlignTo::Task) return phrase("Section", "has no task {}")(name);
  if (!run.anchored) return phrase("Section", "never comes to {}")(name);
  return run.shift == 0 ? std::string() : phrase("Section", "drawn {} later")(formatDuration(run.shift));
}

void Timeline::Content::addSections(Layout& layout, const Viewport& viewport) const {
  Time longest = 1; // all sections give their time in its unit and to its hundredths
  for (const RunState& run : runs) longest = std::max(longest, run.run.metrics->elapsed);
  Duration resolution = 1;
  while (resolution <= longest / 1000) resolution *= 10;
  for (const RunState& run : runs) {
    Section section;
    section.title = run.run.title;
    section.whoDecides = run.run.whoDecides;
    section.counts = run.run.outline != nullptr ? phrase("Section", "reading every event …").str()
                                                : countsInWords(run.run, run.history);
    const Time elapsed = run.run.metrics->elapsed; // one that is nothing beside the longest has its own unit
    section.elapsed = elapsed < 10 * resolution ? formatDuration(elapsed) : formatInstant(elapsed, resolution, longest);
    if (isDeadlocked(run.run)) section.elapsed = phrase("Section", "deadlock at {}")(section.elapsed);
    section.shift = run.shift;
    section.shifted = shiftedInWords(run);
    layout.sections.push_back(std::move(section));
  }
  for (const PlacedRow& row : rows) {
    const RowNode& node = tree.nodes[row.node];
    if (picture.overlay && node.kind != RowKind::Header) continue;
    Section& section = layout.sections[node.run];
    const double top = topIn(false, topOf(row), viewport);
    if (section.height == 0) section.y = top;
    section.height = top + row.height - section.y;
  }
}

void Timeline::Content::addLegend(Layout& layout) const {
  std::array<Duration, kRoleCount> time{};
  Duration all = 0;
  for (const RunState& run : runs) {
    for (std::size_t i = 0; i < kRoleCount; ++i) time[i] += run.history.taskTime[i];
  }
  std::array<bool, kRoleCount> drawn{}; // by lanes that are no tasks, or by locks
  for (const Bar& bar : layout.bars) drawn[static_cast<std::size_t>(bar.role)] = true;
  for (const FoldColumn& column : layout.columns) {
    for (std::size_t i = 0; i < kRoleCount; ++i) drawn[i] = drawn[i] || column.heights[i] > 0;
  }
  for (const Duration part : time) all += part;
  LegendFlow flow(layout, options.geometry.titleLeft);
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    const auto role = static_cast<Role>(i);
    if (time[i] == 0 && !drawn[i]) continue;
    LegendEntry entry;
    entry.role = role;
    entry.share = all > 0 ? static_cast<double>(time[i]) / static_cast<double>(all) : 0;
    entry.label = phrase("Legend", words(role).data()).str();
    entry.dim = picture.arrangement.dim[i];
    if (options.legendShares && time[i] > 0) {
      const auto percent = static_cast<int>(entry.share * 100 + 0.5);
      entry.label += percent > 0 ? " " + std::to_string(percent) + " %" : " < 1 %";
    }
    flow.place(entry, kSwatch + 6);
    layout.legend.push_back(std::move(entry));
  }
  for (std::size_t k = 0; k < kMarkKinds; ++k) {
    const auto kind = static_cast<MarkKind>(k);
    const bool occurs =
        std::any_of(layout.marks.begin(), layout.marks.end(), [kind](const Mark& mark) { return mark.kind == kind; });
    if (!occurs) continue;
    MarkEntry entry;
    entry.kind = kind;
    entry.label = phrase("Legend", words(kind).data()).str();
    flow.place(entry, 14);
    layout.markLegend.push_back(std::move(entry));
  }
  if (picture.arrows) { // it has its room in any case: a legend that grows would take rows, and arrows with them
    LegendNote note;
    note.label = phrase("Legend", "more arrows than there is room for").str();
    flow.place(note, 0);
    if (layout.arrowsLeftOut) layout.arrowNote = std::move(note);
  }
  layout.legendHeight = flow.height();
}

} // namespace switchpoint
