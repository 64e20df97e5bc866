#include "timeline/frames.h"

#include <algorithm>
#include <cmath>

namespace switchpoint::bench {

std::vector<LodFrame> path() {
  constexpr int kFrames = 600;
  constexpr double kDeepest = 1e-4;
  std::vector<LodFrame> frames;
  for (int i = 0; i < kFrames; ++i) {
    const double way = static_cast<double>(i) / (kFrames - 1);
    const double depth = way < 0.5 ? 2 * way : 2 - 2 * way; // in and out again
    LodFrame frame;
    frame.span = std::pow(kDeepest, depth);
    frame.from = (1 - frame.span) * (0.5 + 0.5 * std::sin(way * 40));
    frame.scroll = 0.5 + 0.5 * std::sin(way * 23);
    frames.push_back(frame);
  }
  return frames;
}

Frames::Frames(const Run& run)
    : Frames(TimelineRun{&run.trace, &run.intervals, &run.metrics, "", run.whoDecides, &run.findings}) {}

Frames::Frames(const TimelineRun& line)
    : timeline_({line}), picture_(newCanvasPicture({LodLimit::kWidth, LodLimit::kHeight})) {
  if (const Result<Theme> theme = loadTheme("light"); theme.ok()) theme_ = PaintTheme(*theme);
}

void Frames::draw(const LodFrame& frame) {
  const double height = LodLimit::kHeight - kRulerHeight;
  const auto end = static_cast<double>(timeline_.end());
  Viewport viewport;
  viewport.from = static_cast<Time>(frame.from * end);
  viewport.to = viewport.from + std::max<Time>(1, static_cast<Time>(frame.span * end));
  viewport.width = LodLimit::kWidth;
  viewport.height = height;
  viewport.scroll = frame.scroll * std::max(0.0, timeline_.contentHeight() - height);
  timeline_.setLabelWidth(timeline_.wantedLabelWidth());
  timeline_.layout(viewport, layout_);
  paintCanvasPicture(picture_, QSizeF(LodLimit::kWidth, LodLimit::kHeight), layout_, theme_, kept_);
}

} // namespace switchpoint::bench
