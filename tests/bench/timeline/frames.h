// Our frames: what the window's canvas does from a camera to a finished picture, and the path that the camera takes.
#pragma once

#include <memory>
#include <vector>

#include <QImage>

#include "gui/theme/paint_theme.h"
#include "gui/views/timeline/canvas_picture.h"
#include "run/run.h"
#include "timeline/lod_limit.h"
#include "timeline/timeline.h"

namespace switchpoint::bench {

// From everything down to a few bars a row and back, going to and fro over time and rows: the same places in shares of
// the trace for every trace.
std::vector<LodFrame> path();

class Frames {
public:
  explicit Frames(const Run& run);
  explicit Frames(const TimelineRun& line);

  void prepare() { timeline_.prepare(); }
  void draw(const LodFrame& frame);
  // Pictures of words in the frame drawn last.
  std::size_t labels() const { return layout_.texts.size() + layout_.ticks.size(); }
  const Layout& layout() const { return layout_; }
  const QImage& picture() const { return picture_; }

private:
  Timeline timeline_;
  Layout layout_;
  PaintTheme theme_;
  KeptPictures kept_;
  QImage picture_;
};

} // namespace switchpoint::bench
