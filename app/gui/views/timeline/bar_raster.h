// Writes bars, columns and zig-zags of a layout straight into the pixels of an image: one store a pixel, no call of the
// painter for each rectangle.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include <QPainter>

#include "gui/theme/paint_theme.h"
#include "timeline/layout.h"

namespace switchpoint {

inline constexpr double kBarRadius = 2;       // of a bar's corners
inline constexpr double kLeastRoundedBar = 6; // narrower bars have square ones
inline constexpr double kZigZagFrom = 8;      // width from which a fold is marked as such
inline constexpr double kTooth = 4;
inline constexpr double kToothHeight = 2;
inline constexpr double kFaint = 0.22; // of a bar whose state is switched off in the legend

inline bool isRounded(const Bar& bar) {
  return bar.width >= kLeastRoundedBar && bar.height > kBarRadius * 2;
}

class BarRaster {
public:
  // Where this painter draws on an image in memory, not turned, not transparent, and the theme needs no patterns;
  // elsewhere nothing, and the painter has to do it. Keeps to the painter's clip.
  static std::optional<BarRaster> on(const QPainter& painter, const PaintTheme& theme);

  // What lies under the bars: an even ground, the rows of titles, lines down from the ruler.
  struct Ground {
    QRgb even = 0, header = 0, guide = 0;
  };

  void rows(const Layout& layout) const;
  // The ground of the whole clip, too: a row's is painted just before its bars, while its pixels are at hand.
  void rows(const Layout& layout, const Ground& ground) const;

private:
  class GroundPainter;
  // Device pixels; right and bottom are outside.
  struct Box {
    int left = 0, top = 0, right = 0, bottom = 0;
  };

  struct Edge {
    double cover = 1; // of each line of pixels
    double inset = 0; // of both its ends
    int lines = 1;
  };
  struct Teeth {
    double offset = -1; // of the foot from a whole pixel
    int top = 0;        // of the first line, from the foot's pixel
    struct Line {       // of each byte of its pixels from the left on: what stays of 256, and what is added
      std::vector<std::uint16_t> rest, over;
    };
    std::vector<Line> lines;
  };

  BarRaster() = default;
  template <typename Before>
  void rowByRow(const Layout& layout, Before before) const; // before(the row's first part)
  void draw(const Bar& bar) const;
  void draw(const FoldColumn& column) const;
  void drawParts(const FoldColumn& column) const; // one rectangle after the other
  void zigZag(const Fold& fold) const;
  void fill(const Box& box, QRgb colour) const;
  void fillFaintly(const Box& box, QRgb colour) const;
  const std::vector<Edge>& edgesOf(double top, double bottom) const;
  void rounded(const Bar& bar, QRgb colour) const;
  void blendDown(int x, int y, int lines, unsigned alpha, QRgb colour) const;
  void blendLines(int y, int lines, double left, double right, double cover, QRgb colour) const;
  const Teeth& teethOf(double foot, int width) const;
  void blend(int x, int y, unsigned alpha, QRgb colour) const;
  int deviceX(double x) const; // as a painter that fills rectangles rounds it
  int deviceY(double y) const;
  QRgb* line(int y) const { return pixels_ + static_cast<std::ptrdiff_t>(y) * stride_; }

  QRgb* pixels_ = nullptr;
  std::ptrdiff_t stride_ = 0; // in pixels
  std::vector<Box> clips_;    // usually one
  double scale_ = 1, dx_ = 0, dy_ = 0;
  std::array<std::array<QRgb, kRoleCount>, 2> colours_{}; // by shade
  QRgb panel_ = 0;
  mutable std::vector<Edge> edges_; // of the bar before
  mutable double edgesOffset_ = 0, edgesHeight_ = 0;
  mutable Teeth teeth_; // of the fold before
};

} // namespace switchpoint
