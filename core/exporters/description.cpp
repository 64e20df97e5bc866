#include "exporters/description.h"

#include <algorithm>

namespace switchpoint {

namespace {

constexpr std::size_t kMostRows = 12; // rows described by name in one run

// "runs 0.150 s, waits for I/O 0.600 s": what a row does, most first.
std::string doings(const std::array<Duration, kRoleCount>& times, std::size_t lanes) {
  std::vector<std::pair<Duration, std::size_t>> parts;
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    if (times[i] > 0) parts.emplace_back(times[i], i);
  }
  std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string text;
  for (const auto& [time, role] : parts) {
    text += (text.empty() ? "" : ", ") + std::string(words(static_cast<Role>(role))) + " " +
            formatDuration(time / static_cast<Duration>(lanes));
  }
  return text.empty() ? "nothing" : text;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
  }
  return text;
}

// Rows of the same kind that do the same take one sentence.
std::string rowSentences(const Timeline& timeline, const Layout& layout, std::uint32_t section) {
  std::vector<std::pair<std::string, std::vector<std::string>>> sentences;
  std::size_t left = 0;
  for (const Row& row : layout.rows) {
    if (row.section != section || (row.kind != RowKind::Lane && row.kind != RowKind::Group)) continue;
    const auto times = timeline.timesIn(row, layout.from, layout.to);
    std::string what = row.kind == RowKind::Group ? "together " : "";
    what += doings(times, 1);
    const auto same =
        std::find_if(sentences.begin(), sentences.end(), [&what](const auto& s) { return s.first == what; });
    if (same != sentences.end()) {
      same->second.push_back(row.label);
    } else if (sentences.size() < kMostRows) {
      sentences.push_back({what, {row.label}});
    } else {
      ++left;
    }
  }
  std::string text;
  for (const auto& [what, names] : sentences) text += " " + listed(names) + ": " + what + ".";
  if (left > 0) text += " " + std::to_string(left) + " more rows.";
  return text;
}

std::string shiftedWords(const Section& section) {
  return section.shift > 0 ? "is " + section.shifted : section.shifted;
}

std::string annotationSentences(const Figure& figure, const Layout& layout) {
  std::string text;
  for (const MarkerLine& marker : layout.markers) text += "\nMarker " + marker.label + ".";
  if (!layout.markerDifference.empty()) text += " " + layout.markerDifference + ".";
  for (const StepArrow& correction : layout.corrections) text += "\n" + correction.words + ".";
  for (const NoteFlag& note : layout.notes) {
    const RowPath& row = figure.picture.notes[note.index].row;
    text += "\nNote at " + formatDuration(note.time) + (row.empty() ? "" : " on " + row) + ": " + note.whole;
  }
  return text;
}

Result<std::string> writeDescription(const Figure& wanted) {
  const Result<Figure> figure = checkFigure(wanted, kDescriptionExporter);
  if (!figure) return figure.diagnostics();
  TimelineOptions options;
  options.foldAbove = figure->foldAbove;
  Timeline timeline(figure->runs, options);
  timeline.setPicture(figure->picture);
  Figure shown = *figure;
  if (wanted.to == 0) shown.to = timeline.end();
  return describe(shown, timeline) + "\n";
}

} // namespace

std::string describe(const Figure& figure, const Timeline& timeline) {
  Viewport viewport;
  viewport.from = figure.from;
  viewport.to = figure.to;
  viewport.width = 960;
  viewport.height = timeline.contentHeight();
  const Layout layout = timeline.layout(viewport);
  std::string text =
      layout.sections.size() == 1
          ? "Timeline of one run"
          : "Timelines of the same work under " + std::to_string(layout.sections.size()) + " schedulers, on one clock";
  text += ", from " + (figure.from == 0 ? std::string("0") : formatDuration(figure.from)) + " to " +
          formatDuration(figure.to) + ".";
  for (std::uint32_t i = 0; i < layout.sections.size(); ++i) {
    const Section& section = layout.sections[i];
    text += "\n" + section.title + ": done after " + section.elapsed + ", " + section.counts + ".";
    if (!section.whoDecides.empty()) text += " Who decides: " + section.whoDecides + ".";
    if (!section.shifted.empty()) text += " On this clock it " + shiftedWords(section) + ".";
    text += rowSentences(timeline, layout, i);
  }
  text += annotationSentences(figure, layout);
  return text;
}

const ExporterInfo kDescriptionExporter = {"description",   "", "Description", "the picture in words", 0, 0, 0,
                                           writeDescription};

} // namespace switchpoint
