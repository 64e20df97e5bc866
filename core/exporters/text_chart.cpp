#include "exporters/text_chart.h"

#include <algorithm>
#include <utility>

#include "timeline/font_metrics.h"
#include "timeline/ruler.h"

namespace switchpoint {

namespace {

constexpr std::size_t kLeastLabel = 12, kMostLabel = 24; // columns of the labels

constexpr double kTickGap = 3;         // columns between two labels of the ruler
constexpr double kTickScale = 1.0 / 7; // a column is about as wide as seven pixels of text

struct Glyph {
  std::string_view utf8, ascii;
  std::string_view colour; // SGR number
};

// In the order of Role.
constexpr std::array<Glyph, kRoleCount> kGlyphs = {{{"█", "#", "32"},
                                                    {"░", "r", "33"},
                                                    {"▒", "g", "31"},
                                                    {"▚", "l", "35"},
                                                    {"─", "-", "90"},
                                                    {"▓", "o", "34"},
                                                    {"▀", "h", "36"}}};

std::size_t columns(std::string_view text) {
  return codePoints(text).size();
}

// Cuts out the middle until the text has at most `most` columns.
std::string fit(const std::string& text, std::size_t most, bool ascii) {
  const std::u32string points = codePoints(text);
  if (points.size() <= most) return text;
  if (most < 5) return utf8(points.substr(0, most));
  const std::size_t mark = ascii ? 2 : 1;
  const std::size_t tail = (most - mark) / 2;
  return utf8(points.substr(0, most - mark - tail)) + (ascii ? ".." : "…") + utf8(points.substr(points.size() - tail));
}

std::string spaces(std::size_t count) {
  return std::string(count, ' ');
}

// Everything beyond ASCII that this chart writes, replaced by what is nearest to it.
std::string toAscii(std::string_view text) {
  std::string out;
  for (const char32_t point : codePoints(text)) {
    if (point < 0x80) {
      out += static_cast<char>(point);
    } else if (point == U'µ') {
      out += 'u';
    } else if (point == U'×') {
      out += 'x';
    } else if (point == U'·') {
      out += '|';
    } else if (point == U'\u2009' || point == U'\u00a0') {
      out += ' ';
    } else if (point == U'–' || point == U'—') {
      out += '-';
    } else {
      out += '?';
    }
  }
  return out;
}

// Writes line after line; the plot is as wide as what the label column leaves.
class TextFigure {
public:
  TextFigure(const Figure& figure, const Timeline& timeline, Layout layout)
      : figure_(figure), timeline_(timeline), layout_(std::move(layout)) {
    label_ = labelColumns(layout_);
    plot_ = figure.width - label_;
  }

  // How wide the labels stand.
  static std::size_t labelColumns(const Layout& layout) {
    std::size_t longest = kLeastLabel;
    for (const Row& row : layout.rows) longest = std::max(longest, indentOf(row) + columns(labelOf(row)) + 1);
    return std::min(longest, kMostLabel);
  }

  std::string write() {
    if (!figure_.title.empty()) line(figure_.title);
    ruler();
    places();
    for (std::size_t i = 0; i < layout_.rows.size(); ++i) {
      const Row& row = layout_.rows[i];
      if (i > 0 && i == layout_.pinnedRows) line("");
      if (row.kind == RowKind::Header) {
        header(row);
      } else {
        lane(row);
      }
    }
    line("");
    legend();
    annotations();
    return std::move(out_);
  }

private:
  bool isStepChart(const Row& row) const { return timeline_.levelsIn(row, layout_.from, layout_.to).has_value(); }

  // A row that stands apart from its run says whose it is.
  static std::string labelOf(const Row& row) {
    return row.depth == 0 && !row.context.empty() ? row.label + " · " + row.context : row.label;
  }

  // Below the ruler: where the markers and notes are.
  void places() {
    if (layout_.markers.empty() && layout_.notes.empty()) return;
    std::string text(figure_.width, ' ');
    const auto put = [this, &text](Time at, char sign) {
      const double share = static_cast<double>(at - layout_.from) /
                           static_cast<double>(std::max<Duration>(1, layout_.to - layout_.from));
      text[label_ + std::min(plot_ - 1, static_cast<std::size_t>(share * static_cast<double>(plot_)))] = sign;
    };
    for (std::size_t i = layout_.notes.size(); i-- > 0;) put(layout_.notes[i].time, noteSign(i));
    for (const MarkerLine& marker : layout_.markers) {
      if (marker.inView) put(marker.time, marker.name);
    }
    line(text);
  }

  static char noteSign(std::size_t note) { return note < 9 ? static_cast<char>('1' + note) : '*'; }

  // Below the legend: what the markers and notes say.
  void annotations() {
    std::string text;
    for (const MarkerLine& marker : layout_.markers) text += (text.empty() ? "" : "   ") + marker.label;
    if (!layout_.markerDifference.empty()) text += "   " + layout_.markerDifference;
    if (!text.empty()) line(text);
    for (const Arrow& arrow : layout_.arrows) arrowLine(arrow);
    if (layout_.arrowNote) line(layout_.arrowNote->label);
    for (const StepArrow& correction : layout_.corrections) sentence(correction.words + ".");
    Duration resolution = 1;
    while (resolution * 10 <= (layout_.to - layout_.from) / 1000) resolution *= 10;
    for (std::size_t i = 0; i < layout_.notes.size(); ++i) {
      const NoteFlag& note = layout_.notes[i];
      const RowPath& row = figure_.picture.notes[note.index].row;
      std::string where = formatInstant(note.time, resolution, layout_.to);
      if (!row.empty()) where += " · " + row;
      line(std::string(1, noteSign(i)) + " " + where + ": " + note.whole);
    }
  }

  // There is no room to draw it: "0.400 s  order-1 wakes order-2".
  void arrowLine(const Arrow& arrow) {
    const SpanWords words = timeline_.explain(arrow);
    line(words.lines.front() + "  " + words.title);
  }

  static std::size_t indentOf(const Row& row) {
    return row.kind == RowKind::Header ? 0 : 2 + 2 * std::min<std::size_t>(row.depth, 3);
  }

  // Trailing blanks are left out.
  void line(std::string text) {
    while (!text.empty() && text.back() == ' ') text.pop_back();
    out_ += (figure_.ascii ? toAscii(text) : text) + "\n";
  }

  // In as many lines as it takes.
  void sentence(const std::string& words) {
    std::string text;
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t end = std::min(words.find(' ', at), words.size());
      const std::string word = words.substr(at, end - at);
      if (!text.empty() && columns(text) + 1 + columns(word) > figure_.width) line(std::exchange(text, {}));
      text += (text.empty() ? "" : " ") + word;
      at = end + 1;
    }
    line(text);
  }

  void ruler() {
    std::string text = spaces(label_);
    std::size_t at = label_;
    const auto left = static_cast<double>(label_);
    const auto right = static_cast<double>(figure_.width);
    for (const Tick& tick : rulerTicks(layout_.from, layout_.to, left, right, kTickGap, kTickScale)) {
      if (tick.label.empty()) continue;
      const auto column = static_cast<std::size_t>(tick.x);
      const std::string label = (figure_.ascii ? "|" : "╷") + tick.label;
      if (column < at || column + columns(label) > figure_.width) continue;
      text += spaces(column - at) + label;
      at = column + columns(label) + 1;
      text += ' ';
    }
    line(text);
  }

  void header(const Row& row) {
    const Section& section = layout_.sections[row.section];
    if (row.section > 0 && !row.pinned && !figure_.picture.overlay) line("");
    const std::string shifted = section.shifted.empty() ? "" : section.shifted + "   ";
    std::string right = shifted + section.counts + "   " + section.elapsed;
    const std::string title =
        section.title + spaces(columns(section.title) < label_ - 1 ? label_ - columns(section.title) : 2);
    if (columns(title) + columns(right) + 1 > figure_.width) right = shifted + section.elapsed;
    const std::size_t used = columns(title) + columns(right) + 2;
    const std::size_t room = figure_.width > used ? figure_.width - used : 0;
    const std::string who = room >= columns(section.whoDecides) ? section.whoDecides : "";
    line(title + who + spaces(room - columns(who) + 2) + right);
    if (who.empty() && !section.whoDecides.empty()) {
      line(spaces(2) + fit(section.whoDecides, figure_.width - 2, figure_.ascii));
    }
  }

  void lane(const Row& row) {
    const std::size_t indent = indentOf(row);
    const std::string label = fit(labelOf(row), label_ - 1 - indent, figure_.ascii);
    line(spaces(indent) + label + spaces(label_ - indent - columns(label)) +
         (isStepChart(row) ? levels(row) : cells(row)));
    unfolded(static_cast<std::uint32_t>(&row - layout_.rows.data()));
  }

  // Below a lane: what it read, computed and wrote, where it did; a lost write stands between crosses.
  void unfolded(std::uint32_t row) {
    std::u32string text;
    for (const StepChip& chip : layout_.chips) {
      if (chip.row != row) continue;
      const auto at = static_cast<std::size_t>(chip.x);
      const char32_t edge = !chip.lost ? U' ' : figure_.ascii ? U'/' : U'×';
      const std::u32string words = edge + codePoints(chip.text) + edge;
      if (text.size() < at + words.size()) text.resize(at + words.size(), U' ');
      text.replace(at, words.size(), words);
    }
    if (!text.empty()) line(utf8(text));
  }

  // A step chart: the greatest value of each cell, in eighths of its height; a value of nothing is a low line.
  std::string levels(const Row& row) const {
    constexpr std::array<std::string_view, 8> utf8 = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    constexpr std::string_view ascii = "_.,-~+*#";
    std::string text;
    for (std::size_t i = 0; i < plot_; ++i) {
      const auto level = timeline_.levelsIn(row, instantOf(i), instantOf(i + 1));
      const auto eighths = level ? static_cast<std::size_t>(std::clamp((*level)[1], 0.0, 1.0) * 7 + 0.5) : 0;
      if (!level) {
        text += ' ';
      } else if (figure_.ascii) {
        text += ascii[eighths];
      } else {
        text += utf8[eighths];
      }
    }
    return text;
  }

  // Each cell shows a state that occurs in it; where there are several, the one that is most behind its share so far,
  // so that the cells of a row keep the shares.
  std::string cells(const Row& row) const {
    std::string text;
    if (row.kind == RowKind::Task && row.open) return text; // its runs have rows of their own
    std::array<double, kRoleCount> owed{};
    std::size_t last = kRoleCount;
    for (std::size_t i = 0; i < plot_; ++i) {
      const Time from = instantOf(i);
      const Time to = instantOf(i + 1);
      const auto times = timeline_.timesIn(row, from, to);
      double whole = 0;
      std::size_t best = kRoleCount;
      for (const Duration time : times) whole += static_cast<double>(time);
      for (std::size_t r = 0; r < kRoleCount; ++r) {
        if (times[r] <= 0) continue;
        owed[r] += static_cast<double>(times[r]) / whole;
        if (best == kRoleCount || owed[r] > owed[best]) best = r;
      }
      if (best < kRoleCount) owed[best] -= 1;
      if (figure_.colour && best != last) text += best < kRoleCount ? sgr(kGlyphs[best].colour) : sgr("0");
      last = best;
      text += glyph(best);
    }
    if (figure_.colour && last < kRoleCount) text += sgr("0");
    return text;
  }

  // What the legend has switched off is a dot.
  std::string_view glyph(std::size_t role) const {
    if (role == kRoleCount) return " ";
    if (figure_.picture.arrangement.dim[role]) return figure_.ascii ? "." : "·";
    return figure_.ascii ? kGlyphs[role].ascii : kGlyphs[role].utf8;
  }

  static std::string sgr(std::string_view number) { return "\033[" + std::string(number) + "m"; }

  Time instantOf(std::size_t column) const {
    const double share = static_cast<double>(column) / static_cast<double>(plot_);
    return layout_.from + static_cast<Time>(share * static_cast<double>(layout_.to - layout_.from));
  }

  void legend() {
    std::string text;
    for (const LegendEntry& entry : layout_.legend) {
      const std::string_view sign = glyph(static_cast<std::size_t>(entry.role));
      const std::string part = std::string(sign) + " " + entry.label;
      if (!text.empty() && columns(text) + 3 + columns(part) > figure_.width) {
        line(text);
        text.clear();
      }
      text += (text.empty() ? "" : "   ") + part;
    }
    if (!text.empty()) line(text);
  }

  const Figure& figure_;
  const Timeline& timeline_;
  Layout layout_;
  std::size_t label_ = 0; // columns
  std::size_t plot_ = 0;
  std::string out_;
};

Result<std::string> writeText(const Figure& wanted) {
  const Result<Figure> figure = checkFigure(wanted, kTextExporter);
  if (!figure) return figure.diagnostics();
  TimelineOptions options;
  options.foldAbove = figure->foldAbove;
  options.geometry.rightMargin = 0; // of what is laid out by columns: the words of an unfolded variable
  options.geometry.letterWidth = options.geometry.chipPadding = 1;
  Timeline timeline(figure->runs, options);
  timeline.setPicture(figure->picture);
  Viewport viewport;
  viewport.from = figure->from;
  viewport.to = wanted.to == 0 ? timeline.end() : figure->to;
  viewport.width = figure->width;
  viewport.height = timeline.contentHeight();
  timeline.setLabelWidth(static_cast<double>(TextFigure::labelColumns(timeline.layout(viewport))));
  return TextFigure(*figure, timeline, timeline.layout(viewport)).write();
}

} // namespace

const ExporterInfo kTextExporter = {"text", ".txt", "Text chart", "the same picture for a terminal",
                                    50,     400,    100,          writeText};

} // namespace switchpoint
