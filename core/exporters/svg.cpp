#include "exporters/svg.h"

#include <cmath>

#include "exporters/description.h"
#include "exporters/embedded_font.h"
#include "exporters/svg_annotations.h"
#include "exporters/svg_unfolded.h"
#include "exporters/svg_writer.h"
#include "timeline/font_metrics.h"
#include "timeline/theme.h"

namespace switchpoint {

namespace {

constexpr double kMargin = 8;
constexpr double kLeastLabelWidth = 96;
constexpr double kTitleFrom = 6;   // pixels of width from which a bar carries its explanation
constexpr double kLetterFrom = 16; // pixels of width from which a bar carries its letter
constexpr double kRoundFrom = 12;  // pixels of width from which corners are rounded
constexpr double kZigZagFrom = 8;  // pixels of width from which a fold is marked as such

// Draws one layout; y of rows is shifted below the ruler.
class SvgFigure {
public:
  SvgFigure(const Figure& figure, const Theme& theme, const Timeline& timeline, Layout layout, std::string font)
      : figure_(figure), theme_(theme), timeline_(timeline), layout_(std::move(layout)), font_(std::move(font)),
        ruler_(kMargin + markerStripHeight(layout_)) {}

  std::string write() {
    const double height = top_ + layout_.contentHeight + kMargin + layout_.legendHeight;
    out_.begin(layout_.width, height, figure_.title, describe(figure_, timeline_));
    style();
    out_.rect("p0", 0, 0, layout_.width, height);
    guides(height - layout_.legendHeight);
    headers();
    bars();
    folds();
    lines();
    arrows();
    marks();
    texts();
    pinnedEdge();
    writeUnfolded(out_, layout_, top_);
    writeAnnotations(out_, layout_, ruler_, top_, height - layout_.legendHeight);
    legend(height - layout_.legendHeight);
    return out_.end();
  }

private:
  void style() {
    std::string css = font_ + "text{fill:" + theme_.colour("text").hex() + "}";
    css += ".q{fill:" + theme_.colour("quiet").hex() + "}";
    css += ".p0{fill:" + theme_.colour("panel").hex() + "}.p1{fill:" + theme_.colour("panel-2").hex() + "}";
    css += ".g{stroke:" + theme_.colour("guide").hex() + "}.l{stroke:" + theme_.colour("line").hex() + "}";
    css += ".m{fill:" + theme_.colour("mark").hex() + "}.k{fill:none;stroke:" + theme_.colour("mark").hex() +
           ";stroke-width:1.2}";
    css += ".z{fill:none;stroke:" + theme_.colour("panel").hex() + ";stroke-width:1}";
    css += ".a{fill:none;stroke:" + theme_.colour("quiet").hex() + ";stroke-width:1}";
    css += ".s{fill:none;stroke:" + theme_.colour("accent").hex() + ";stroke-width:1.5}";
    css += ".w{fill:" + theme_.fill(Role::GilWait, 0).hex() + "}";
    css += ".e{fill:none;stroke:" + theme_.colour("quiet").hex() + ";stroke-width:1;stroke-dasharray:4 3}";
    css += ".d{opacity:0.2}" + annotationCss(theme_) + unfoldedCss(theme_, layout_);
    css += ".n{fill:" + theme_.colour("panel").hex() + "}";
    for (std::size_t i = 0; i < kRoleCount; ++i) {
      const auto role = static_cast<Role>(i);
      for (const std::uint8_t shade : {std::uint8_t{0}, std::uint8_t{1}}) {
        css += "." + barClass(role, shade) + "{" + fillStyle(role, shade) + "}";
      }
    }
    out_.style(css, theme_.patterns ? patterns() : "");
  }

  static std::string barClass(Role role, std::uint8_t shade) {
    return std::string(1, "rygliohx"[static_cast<std::size_t>(role)]) + std::to_string(shade % 2);
  }

  std::string fillStyle(Role role, std::uint8_t shade) const {
    const std::string ink = theme_.fill(role, shade).hex();
    const Pattern pattern = theme_.patterns ? theme_.pattern[static_cast<std::size_t>(role)] : Pattern::Solid;
    if (pattern == Pattern::Solid) return "fill:" + ink;
    return "fill:url(#" + barClass(role, shade) + ");stroke:" + ink + ";stroke-width:0.8";
  }

  std::string patterns() const {
    std::string defs;
    for (std::size_t i = 0; i < kRoleCount; ++i) {
      for (const std::uint8_t shade : {std::uint8_t{0}, std::uint8_t{1}}) {
        const auto role = static_cast<Role>(i);
        defs += patternDefinition(theme_.pattern[i], barClass(role, shade), theme_.fill(role, shade).hex(),
                                  theme_.colour("panel").hex());
      }
    }
    return defs;
  }

  void guides(double bottom) {
    double edge = 0;
    for (const Tick& tick : layout_.ticks) {
      const double top = tick.label.empty() ? ruler_ + kRulerHeight - 6 : ruler_ + kRulerHeight - 10;
      out_.line("l", tick.x, top, tick.x, top_);
      if (tick.label.empty()) continue;
      out_.line("g", tick.x, top_, tick.x, bottom);
      const double width = textWidth(tick.label, TextStyle::Quiet);
      const bool beyond = tick.x + 4 + width > layout_.width; // the last label stands on the other side of its tick
      if (!beyond) edge = tick.x + 4 + width;
      if (beyond && tick.x - 4 - width < edge + 28) continue;
      out_.text("q", beyond ? tick.x - 4 : tick.x + 4, ruler_ + 12, tick.label, beyond);
    }
    out_.line("l", 0, top_, layout_.width, top_);
  }

  void headers() {
    for (const Row& row : layout_.rows) {
      if (row.kind == RowKind::Header) out_.rect("p1", 0, top_ + row.y, layout_.width, row.height);
    }
  }

  // A line below the rows that do not scroll.
  void pinnedEdge() {
    if (layout_.pinnedRows > 0)
      out_.line("l", 0, top_ + layout_.pinnedHeight, layout_.width, top_ + layout_.pinnedHeight);
  }

  void bars() {
    for (const Bar& each : layout_.bars) bar(each);
    for (const Bar& each : columnBars(layout_)) bar(each);
  }

  void bar(const Bar& bar) {
    const bool titled = bar.span.kind == SpanKind::Lane || bar.span.kind == SpanKind::Object;
    const std::string title = titled && bar.width >= kTitleFrom ? timeline_.explain(bar.span).plain() : "";
    const double radius = titled && bar.height >= 6 && bar.width >= kRoundFrom ? 2 : 0;
    const std::string style = barClass(bar.role, bar.shade) + (bar.dim ? " d" : "");
    out_.rect(style, bar.x, top_ + bar.y, bar.width, bar.height, radius, title);
    if (theme_.patterns && bar.width >= kLetterFrom && bar.height >= 6 && titled && !bar.dim) barLetter(bar);
  }

  // On a pattern the letter stands on a patch of paper, on a solid bar it is the colour of paper.
  void barLetter(const Bar& bar) {
    const bool solid = theme_.pattern[static_cast<std::size_t>(bar.role)] == Pattern::Solid;
    const double x = bar.x + bar.width / 2;
    const double y = top_ + bar.y + bar.height / 2;
    if (!solid) out_.rect("p0", x - 5, y - bar.height / 2 + 0.6, 10, bar.height - 1.2);
    out_.letter(solid ? "n" : "", x, y + 3.2, letter(bar.role));
  }

  void folds() {
    for (const Fold& fold : layout_.folds) {
      if (fold.width < kZigZagFrom) continue;
      const double foot = top_ + fold.y + fold.height;
      std::vector<std::array<double, 2>> points;
      bool up = false;
      for (double x = fold.x; x <= fold.x + fold.width; x += 4) {
        points.push_back({x, up ? foot - 2 : foot});
        up = !up;
      }
      out_.polyline("z", points);
    }
  }

  void lines() {
    for (const StepLine& line : layout_.lines) {
      std::vector<std::array<double, 2>> points = line.points;
      for (auto& point : points) point[1] += top_;
      if (line.hasGuide) out_.line("e", layout_.plotLeft, top_ + line.guide, layout_.plotRight, top_ + line.guide);
      out_.polyline("s", points);
    }
  }

  void arrows() {
    for (const Arrow& arrow : layout_.arrows) {
      out_.line("a", arrow.x1, top_ + arrow.y1, arrow.x2, top_ + arrow.y2, timeline_.explain(arrow).plain());
      const double tip = arrow.y2 > arrow.y1 ? -4 : 4;
      out_.polyline(
          "a",
          {{arrow.x2 - 3, top_ + arrow.y2 + tip}, {arrow.x2, top_ + arrow.y2}, {arrow.x2 + 3, top_ + arrow.y2 + tip}});
    }
  }

  void mark(MarkKind kind, double x, double y) {
    switch (kind) {
    case MarkKind::Yield: out_.polygon("m", {{x - 4, y - 5}, {x + 4, y - 5}, {x, y}}); return;
    case MarkKind::Preempt:
      out_.line("k", x - 3, y - 6, x + 3, y);
      out_.line("k", x - 3, y, x + 3, y - 6);
      return;
    case MarkKind::Wake:
      out_.line("k", x - 6, y - 3, x, y - 3);
      out_.polyline("k", {{x - 3, y - 6}, {x, y - 3}, {x - 3, y}});
      return;
    case MarkKind::Ask:
    case MarkKind::Grant:
      out_.circle(kind == MarkKind::Grant ? "m" : "k", x, y - 3, kind == MarkKind::Grant ? 2.8 : 2.4);
      return;
    case MarkKind::Lost: out_.polygon("w", {{x, y - 4}, {x + 4, y}, {x, y + 4}, {x - 4, y}}); return;
    }
  }

  void marks() {
    for (const Mark& mark : layout_.marks) this->mark(mark.kind, mark.x, top_ + mark.y);
  }

  void texts() {
    for (const Text& text : layout_.texts) {
      const bool quiet = text.style == TextStyle::Quiet;
      out_.text(quiet ? "q" : "", text.x, top_ + text.y, text.text, text.anchor == Anchor::Right,
                isSemibold(text.style));
    }
  }

  void legend(double top) {
    out_.line("l", 0, top, layout_.width, top);
    for (const LegendEntry& entry : layout_.legend) {
      const double height = shape(entry.role) == Shape::Full ? 12 : shape(entry.role) == Shape::Half ? 7 : 3;
      out_.rect(barClass(entry.role, 0) + (entry.dim ? " d" : ""), entry.x, top + entry.y - height / 2, 20, height,
                height > 6 ? 2 : 0);
      out_.text("q", entry.textX, top + entry.y + 4, entry.label, false);
    }
    for (const MarkEntry& entry : layout_.markLegend) {
      mark(entry.kind, entry.x + (entry.kind == MarkKind::Wake ? 8 : 5), top + entry.y + 3);
      out_.text("q", entry.textX, top + entry.y + 4, entry.label, false);
    }
    if (layout_.arrowNote)
      out_.text("q", layout_.arrowNote->textX, top + layout_.arrowNote->y + 4, layout_.arrowNote->label, false);
  }

  const Figure& figure_;
  const Theme& theme_;
  const Timeline& timeline_;
  Layout layout_;
  std::string font_; // CSS; empty: not carried
  SvgWriter out_;
  double ruler_;
  double top_ = ruler_ + kRulerHeight;
};

Result<std::string> writeSvg(const Figure& wanted) {
  const Result<Figure> figure = checkFigure(wanted, kSvgExporter);
  if (!figure) return figure.diagnostics();
  const Result<Theme> theme = loadTheme(figure->theme);
  if (!theme) return theme.diagnostics();
  Result<std::string> font = figure->embedFont ? embeddedFontCss() : std::string();
  if (!font) return font.diagnostics();
  TimelineOptions options;
  options.foldAbove = figure->foldAbove;
  options.geometry.titleLeft = 16;
  options.geometry.labelLeft = 24;
  Timeline timeline(figure->runs, options);
  timeline.setPicture(figure->picture);
  Figure shown = *figure;
  if (wanted.to == 0) shown.to = timeline.end();
  timeline.setLabelWidth(std::max(kLeastLabelWidth, timeline.wantedLabelWidth()));
  Viewport viewport;
  viewport.from = figure->from;
  viewport.to = shown.to;
  viewport.width = figure->width;
  viewport.height = timeline.contentHeight();
  return SvgFigure(shown, *theme, timeline, timeline.layout(viewport), std::move(font).value()).write();
}

} // namespace

const ExporterInfo kSvgExporter = {"svg", ".svg", "SVG picture", "a figure for documents and web pages",
                                   320,   8000,   960,           writeSvg};

} // namespace switchpoint
