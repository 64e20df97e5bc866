// Rows, section headers and legend in their places, with their words measured and elided.
#include <algorithm>
#include <cmath>

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

std::string plural(std::uint64_t count, const std::string& one, const std::string& many) {
  return formatCount(static_cast<std::int64_t>(count)) + " " + (count == 1 ? one : many);
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
  const auto part = [&parts](std::uint64_t count, const std::string& one, const std::string& many) {
    parts.push_back(plural(count, one, many));
  };
  const auto some = [&part](std::uint64_t count, const std::string& one, const std::string& many) {
    if (count > 0) part(count, one, many);
  };
  const auto started = [&history](OverheadKind kind) { return history.starts[static_cast<std::size_t>(kind)]; };
  const auto& lanes = run.trace->lanes;
  const bool loops =
      std::any_of(lanes.begin(), lanes.end(), [](const Lane& lane) { return lane.kind == LaneKind::Loop; });
  some(switches.yield, "yield", "yields");
  if (loops || switches.preempt > 0) part(switches.preempt, "preempted", "preempted");
  some(started(OverheadKind::Fork), "fork", "forks");
  some(started(OverheadKind::Spawn), "spawn", "spawns");
  some(started(OverheadKind::ForkServer), "fork-server start", "fork-server starts");
  some(started(OverheadKind::Interpreter), "interpreter", "interpreters");
  const Duration pickling = history.startTime[static_cast<std::size_t>(OverheadKind::Pickle)] +
                            history.startTime[static_cast<std::size_t>(OverheadKind::Unpickle)];
  if (pickling > 0) parts.push_back(formatDuration(pickling, 2) + " pickling");
  if (parts.size() < 2) some(switches.block, "wait", "waits");
  if (parts.empty()) return "no switches";
  std::string words = parts[0];
  for (std::size_t i = 1; i < std::min<std::size_t>(3, parts.size()); ++i) words += " · " + parts[i];
  return words;
}

double Timeline::wantedLabelWidth() const {
  const Geometry& geometry = content_->options.geometry;
  double wanted = 0;
  for (const PlacedRow& placed : content_->rows) {
    const Row row = content_->rowOf(placed, 0);
    const TextStyle style = row.kind == RowKind::Header ? TextStyle::Title : labelStyle(row);
    const double left = row.kind == RowKind::Header ? geometry.titleLeft : labelLeft(row, geometry);
    const double gap = row.kind == RowKind::Header ? kTextGap : kLabelGap;
    wanted = std::max(wanted, left + textWidth(row.label, style) + gap);
  }
  return std::min(std::ceil(wanted), kMostLabelWidth);
}

void Timeline::setLabelWidth(double width) {
  content_->options.geometry.labelWidth = width;
}

Row Timeline::Content::rowOf(const PlacedRow& placed, double scroll) const {
  const RunState& run = runs[placed.run];
  Row row;
  row.kind = placed.kind;
  row.y = placed.top - scroll;
  row.height = placed.height;
  row.section = placed.run;
  if (placed.kind == RowKind::Header) {
    row.label = run.run.title;
    row.foldable = true;
    row.open = run.open;
    return row;
  }
  const RowNode& node = run.tree.nodes[placed.node];
  row.depth = node.depth;
  row.owner = node.owner;
  row.quiet = node.quiet;
  if (node.kind == RowKind::Lane) row.label = run.trace().laneName(node.owner);
  if (node.kind == RowKind::Object) row.label = run.trace().objects[node.owner].name;
  if (node.kind == RowKind::Group) {
    const LaneGroup& group = run.tree.groups[node.owner];
    row.label = group.label + " × " + formatCount(static_cast<std::int64_t>(group.lanes.size()));
    row.foldable = true;
    row.open = group.open;
  }
  return row;
}

void Timeline::Content::paintRow(Layout& layout, const PlacedRow& placed, std::uint32_t index) {
  const Geometry& geometry = options.geometry;
  RunState& run = runs[placed.run];
  if (placed.kind == RowKind::Header) {
    headerTexts(layout, layout.sections[placed.run], geometry, index);
    return;
  }
  const Row& row = layout.rows[index];
  const TextStyle style = labelStyle(row);
  const double left = labelLeft(row, geometry);
  std::string label = elideMiddle(row.label, style, layout.plotLeft - left - kLabelGap);
  layout.texts.push_back(makeText(left, baseline(row, style), Anchor::Left, style, std::move(label), index));
  RowPainter painter(layout, geometry, placed.run, index);
  switch (row.kind) {
  case RowKind::Header: break;
  case RowKind::Lane: painter.lane(run.lane(row.owner), row.owner); break;
  case RowKind::Object: painter.object(run.history.objects[row.owner], row.owner); break;
  case RowKind::Group: painter.group(run.group(row.owner), row.owner, run.tree.groups[row.owner].lanes.size()); break;
  }
}

void Timeline::Content::addSections(Layout& layout, double scroll) const {
  Time longest = 1; // all sections give their time in its unit and to its hundredths
  for (const RunState& run : runs) longest = std::max(longest, run.run.metrics->elapsed);
  Duration resolution = 1;
  while (resolution <= longest / 1000) resolution *= 10;
  for (const RunState& run : runs) {
    Section section;
    section.title = run.run.title;
    section.whoDecides = run.run.whoDecides;
    section.counts = countsInWords(run.run, run.history);
    section.elapsed =
        (isDeadlocked(run.run) ? "deadlock at " : "") + formatInstant(run.run.metrics->elapsed, resolution, longest);
    layout.sections.push_back(std::move(section));
  }
  for (const PlacedRow& row : rows) {
    if (row.kind == RowKind::Header) layout.sections[row.run].y = row.top - scroll;
  }
  for (std::size_t i = 0; i < layout.sections.size(); ++i) {
    const double next = i + 1 < layout.sections.size() ? layout.sections[i + 1].y - options.geometry.sectionGap
                                                       : contentHeight - scroll;
    layout.sections[i].height = next - layout.sections[i].y;
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
  for (const Duration part : time) all += part;
  LegendFlow flow(layout, options.geometry.titleLeft);
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    const auto role = static_cast<Role>(i);
    if (time[i] == 0 && !drawn[i]) continue;
    LegendEntry entry;
    entry.role = role;
    entry.share = all > 0 ? static_cast<double>(time[i]) / static_cast<double>(all) : 0;
    entry.label = words(role);
    if (options.legendShares && time[i] > 0) {
      const auto percent = static_cast<int>(entry.share * 100 + 0.5);
      entry.label += percent > 0 ? " " + std::to_string(percent) + " %" : " < 1 %";
    }
    flow.place(entry, kSwatch + 6);
    layout.legend.push_back(std::move(entry));
  }
  constexpr std::array<std::pair<MarkKind, std::string_view>, 3> marks = {
      {{MarkKind::Yield, "yields"}, {MarkKind::Preempt, "preempted"}, {MarkKind::Wake, "woken"}}};
  for (const auto& [kind, label] : marks) {
    const bool occurs = std::any_of(layout.marks.begin(), layout.marks.end(),
                                    [kind = kind](const Mark& mark) { return mark.kind == kind; });
    if (!occurs) continue;
    MarkEntry entry;
    entry.kind = kind;
    entry.label = label;
    flow.place(entry, 14);
    layout.markLegend.push_back(std::move(entry));
  }
  layout.legendHeight = flow.height();
}

} // namespace switchpoint
