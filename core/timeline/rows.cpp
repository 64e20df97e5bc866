// Rows, section headers and legend in their places, with their words measured and elided.
#include <algorithm>

#include "timeline/font_metrics.h"
#include "timeline/row_painter.h"
#include "timeline/ruler.h"
#include "timeline/timeline_state.h"

namespace switchpoint {

namespace {

constexpr double kTextGap = 16;
constexpr double kLeastSentence = 96; // a sentence elided below this says nothing
constexpr double kSwatch = 20;

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
  const double counts = textWidth(section.counts, TextStyle::Quiet);
  if (right - left >= counts) {
    layout.texts.push_back(
        makeText(right, baseline(row, TextStyle::Quiet), Anchor::Right, TextStyle::Quiet, section.counts, index));
    right -= counts + kTextGap;
  }
  if (right - left < kLeastSentence) return;
  layout.texts.push_back(makeText(left, baseline(row, TextStyle::Quiet), Anchor::Left, TextStyle::Quiet,
                                  elideMiddle(section.whoDecides, TextStyle::Quiet, right - left), index));
}

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
  if (loops) some(switches.block, "wait", "waits");
  if (loops || switches.preempt > 0) part(switches.preempt, "preempted", "preempted");
  some(started(OverheadKind::Fork), "fork", "forks");
  some(started(OverheadKind::Spawn), "spawn", "spawns");
  some(started(OverheadKind::ForkServer), "fork-server start", "fork-server starts");
  some(started(OverheadKind::Interpreter), "interpreter", "interpreters");
  const Duration pickling = history.startTime[static_cast<std::size_t>(OverheadKind::Pickle)] +
                            history.startTime[static_cast<std::size_t>(OverheadKind::Unpickle)];
  if (pickling > 0) parts.push_back(formatDuration(pickling, 2) + " pickling");
  if (!loops && parts.size() < 2) some(switches.block, "wait", "waits");
  if (parts.empty()) return "no switches";
  std::string words = parts[0];
  for (std::size_t i = 1; i < std::min<std::size_t>(3, parts.size()); ++i) words += " · " + parts[i];
  return words;
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
  const TextStyle style = row.quiet ? TextStyle::Quiet : TextStyle::Label;
  const double left = geometry.labelLeft + geometry.indent * std::min<std::uint32_t>(row.depth, 4);
  std::string label = elideMiddle(row.label, style, layout.plotLeft - left - 8);
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
    section.elapsed = formatInstant(run.run.metrics->elapsed, resolution, longest);
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
  bool held = false;
  for (const RunState& run : runs) {
    for (std::size_t i = 0; i < kRoleCount; ++i) time[i] += run.history.taskTime[i];
    held = held || std::any_of(run.history.objects.begin(), run.history.objects.end(), [](const ObjectHistory& object) {
             return object.shown && !object.holdings.empty() && object.holdings.front().role == Role::Held;
           });
  }
  for (const Duration part : time) all += part;
  double x = options.geometry.titleLeft;
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    const auto role = static_cast<Role>(i);
    if (time[i] == 0 && !(role == Role::Held && held)) continue;
    LegendEntry entry;
    entry.role = role;
    entry.share = all > 0 ? static_cast<double>(time[i]) / static_cast<double>(all) : 0;
    entry.x = x;
    entry.textX = x + kSwatch + 6;
    entry.label = words(role);
    if (options.legendShares && time[i] > 0) {
      const auto percent = static_cast<int>(entry.share * 100 + 0.5);
      entry.label += percent > 0 ? " " + std::to_string(percent) + " %" : " < 1 %";
    }
    x = entry.textX + textWidth(entry.label, TextStyle::Quiet) + kTextGap + 4;
    layout.legend.push_back(std::move(entry));
  }
  constexpr std::array<std::pair<MarkKind, std::string_view>, 3> marks = {
      {{MarkKind::Yield, "gives up control"}, {MarkKind::Preempt, "preempted"}, {MarkKind::Wake, "woken"}}};
  for (const auto& [kind, label] : marks) {
    const bool drawn = std::any_of(layout.marks.begin(), layout.marks.end(),
                                   [kind = kind](const Mark& mark) { return mark.kind == kind; });
    if (!drawn) continue;
    layout.markLegend.push_back({kind, x, x + 14, std::string(label)});
    x += 14 + textWidth(label, TextStyle::Quiet) + kTextGap;
  }
}

} // namespace switchpoint
