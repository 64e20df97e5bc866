#include "gui/views/timeline/bar_raster.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QPaintEngine>

namespace switchpoint {

namespace {

constexpr int kMostClips = 8; // rectangles of the part that is painted anew

int floorOf(double value) { // without a call of the library
  const int cut = static_cast<int>(value);
  return cut - (static_cast<double>(cut) > value ? 1 : 0);
}

// As QPainter::fillRect() does without antialiasing.
int rounded(double value) {
  return floorOf(value + 0.5);
}

// Most of what a long trace shows is a few pixels wide: no call for so little.
void put(QRgb* at, int count, QRgb colour) {
  switch (count) {
  case 1: at[0] = colour; return;
  case 2: at[0] = at[1] = colour; return;
  case 3: at[0] = at[1] = at[2] = colour; return;
  case 4: at[0] = at[1] = at[2] = at[3] = colour; return;
  default: std::fill_n(at, count, colour);
  }
}

QRgb mixed(QRgb under, QRgb over, unsigned alpha) { // 0 … 256
  const unsigned rest = 256 - alpha;
  const unsigned outer = ((over & 0xff00ffu) * alpha + (under & 0xff00ffu) * rest) >> 8 & 0xff00ffu;
  const unsigned green = ((over & 0x00ff00u) * alpha + (under & 0x00ff00u) * rest) >> 8 & 0x00ff00u;
  return 0xff000000u | outer | green;
}

} // namespace

std::optional<BarRaster> BarRaster::on(const QPainter& painter, const PaintTheme& theme) {
  QPaintEngine* engine = painter.paintEngine();
  if (engine == nullptr || engine->type() != QPaintEngine::Raster || theme.patterns()) return std::nullopt;
  QPaintDevice* device = engine->paintDevice();
  if (device == nullptr || device->devType() != QInternal::Image) return std::nullopt;
  auto* image = static_cast<QImage*>(device);
  const bool plain = image->format() == QImage::Format_RGB32 || image->format() == QImage::Format_ARGB32_Premultiplied;
  const QTransform& matrix = painter.deviceTransform();
  const bool straight = matrix.type() <= QTransform::TxScale && matrix.m11() == matrix.m22() && matrix.m11() > 0;
  if (!plain || !straight || painter.opacity() < 1 || !image->isDetached()) return std::nullopt;
  BarRaster raster;
  QRect clip = image->rect();
  if (painter.hasClipping()) {
    clip &= matrix.mapRect(painter.clipBoundingRect()).toAlignedRect();
  }
  const QRegion system = engine->systemClip();
  const QRegion region = system.isEmpty() ? QRegion(clip) : system & clip;
  if (region.rectCount() > kMostClips) return std::nullopt;
  for (const QRect& rect : region) {
    raster.clips_.push_back({rect.left(), rect.top(), rect.right() + 1, rect.bottom() + 1});
  }
  raster.pixels_ = reinterpret_cast<QRgb*>(image->bits());
  raster.stride_ = image->bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
  raster.scale_ = matrix.m11();
  raster.dx_ = matrix.dx();
  raster.dy_ = matrix.dy();
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    for (unsigned shade = 0; shade < 2; ++shade) {
      raster.colours_[shade][i] = theme.role(static_cast<Role>(i), shade).rgb();
    }
  }
  raster.panel_ = theme[Tint::Panel].rgb();
  return raster;
}

void BarRaster::fill(const Box& box, QRgb colour) const {
  for (const Box& clip : clips_) {
    const int left = std::max(box.left, clip.left);
    const int right = std::min(box.right, clip.right);
    const int bottom = std::min(box.bottom, clip.bottom);
    if (left >= right) continue;
    const int top = std::max(box.top, clip.top);
    QRgb* at = line(top) + left;
    for (int y = top; y < bottom; ++y, at += stride_) put(at, right - left, colour);
  }
}

void BarRaster::fillFaintly(const Box& box, QRgb colour) const {
  for (const Box& clip : clips_) {
    const int right = std::min(box.right, clip.right);
    const int bottom = std::min(box.bottom, clip.bottom);
    for (int y = std::max(box.top, clip.top); y < bottom; ++y) {
      for (int x = std::max(box.left, clip.left); x < right; ++x) {
        line(y)[x] = mixed(line(y)[x], colour, static_cast<unsigned>(kFaint * 256));
      }
    }
  }
}

// Row by row, so that the lines of pixels of a row are at hand from its bars to its zig-zags.
void BarRaster::rows(const Layout& layout) const {
  auto bar = layout.bars.begin();
  auto column = layout.columns.begin();
  auto fold = layout.folds.begin();
  const auto last = std::numeric_limits<std::uint32_t>::max();
  while (bar != layout.bars.end() || column != layout.columns.end() || fold != layout.folds.end()) {
    const std::uint32_t row =
        std::min({bar != layout.bars.end() ? bar->row : last, column != layout.columns.end() ? column->row : last,
                  fold != layout.folds.end() ? fold->row : last});
    for (; bar != layout.bars.end() && bar->row == row; ++bar) draw(*bar);
    for (; column != layout.columns.end() && column->row == row; ++column) draw(*column);
    for (; fold != layout.folds.end() && fold->row == row; ++fold) zigZag(*fold);
  }
}

void BarRaster::draw(const Bar& bar) const {
  const QRgb colour = colours_[bar.shade % 2][static_cast<std::size_t>(bar.role)];
  if (isRounded(bar) && !bar.dim) return rounded(bar, colour);
  const double x = bar.x * scale_ + dx_;
  const double y = bar.y * scale_ + dy_;
  const Box box{switchpoint::rounded(x), switchpoint::rounded(y), switchpoint::rounded(x + bar.width * scale_),
                switchpoint::rounded(y + bar.height * scale_)};
  if (bar.dim) {
    fillFaintly(box, colour);
  } else {
    fill(box, colour);
  }
}

void BarRaster::draw(const FoldColumn& column) const {
  Box box;
  const double x = column.x * scale_ + dx_;
  box.left = switchpoint::rounded(x);
  box.right = switchpoint::rounded(x + column.width * scale_);
  double y = column.foot * scale_ + dy_;
  box.bottom = switchpoint::rounded(y);
  for (const Role role : kColumnOrder) {
    const float height = column.heights[static_cast<std::size_t>(role)];
    if (height <= 0) continue;
    y -= static_cast<double>(height) * scale_;
    box.top = switchpoint::rounded(y);
    const QRgb colour = colours_[0][static_cast<std::size_t>(role)];
    if ((column.dim >> static_cast<unsigned>(role) & 1) != 0) {
      fillFaintly(box, colour);
    } else {
      fill(box, colour);
    }
    box.bottom = box.top;
  }
}

void BarRaster::blend(int x, int y, unsigned alpha, QRgb colour) const {
  for (const Box& clip : clips_) {
    if (x < clip.left || x >= clip.right || y < clip.top || y >= clip.bottom) continue;
    QRgb& pixel = line(y)[x];
    pixel = mixed(pixel, colour, alpha);
    return;
  }
}

// One line of pixels of which `cover` is covered from left to right; the pixels at its ends as far as they are.
void BarRaster::blendRow(int y, double left, double right, double cover, QRgb colour) const {
  const auto alpha = [cover](double part) { return static_cast<unsigned>(cover * part * 256 + 0.5); };
  const int first = floorOf(left);
  const int last = floorOf(right);
  if (first == last) return blend(first, y, alpha(right - left), colour);
  const double head = first + 1 - left;
  if (head < 1) blend(first, y, alpha(head), colour);
  const int from = head < 1 ? first + 1 : first;
  if (cover >= 1) {
    fill({from, y, last, y + 1}, colour);
  } else {
    for (int x = from; x < last; ++x) blend(x, y, alpha(1), colour);
  }
  if (right > last) blend(last, y, alpha(right - last), colour);
}

// The lines of pixels that a rounded bar covers, from its top; nearly all bars of a row have the same.
const std::vector<BarRaster::Edge>& BarRaster::edgesOf(double top, double bottom) const {
  const double offset = top - std::floor(top);
  if (!edges_.empty() && offset == edgesOffset_ && bottom - top == edgesHeight_) return edges_;
  edges_.clear();
  edgesOffset_ = offset;
  edgesHeight_ = bottom - top;
  const double radius = kBarRadius * scale_;
  const double end = offset + edgesHeight_;
  for (double y = 0; y < end; ++y) {
    Edge edge;
    edge.cover = std::min(y + 1.0, end) - std::max(y, offset);
    const double depth = std::min(y + 0.5 - offset, end - y - 0.5); // from the nearer edge
    if (depth < radius) {
      const double rise = radius - std::max(0.0, depth);
      edge.inset = radius - std::sqrt(std::max(0.0, radius * radius - rise * rise));
    }
    edges_.push_back(edge);
  }
  return edges_;
}

void BarRaster::rounded(const Bar& bar, QRgb colour) const {
  const double left = bar.x * scale_ + dx_;
  const double right = left + bar.width * scale_;
  const double top = bar.y * scale_ + dy_;
  int y = floorOf(top);
  for (const Edge& edge : edgesOf(top, top + bar.height * scale_)) {
    blendRow(y++, left + edge.inset, right - edge.inset, edge.cover, colour);
  }
}

void BarRaster::zigZag(const Fold& fold) const {
  constexpr double kAcross = 0.894; // of the height above the line, how far it is from it: its slope is 1 : 2
  if (fold.width < kZigZagFrom) return;
  const double tooth = kTooth * scale_;
  const int height = static_cast<int>(std::ceil(kToothHeight * scale_ + 1)) + 1;
  const double foot = (fold.y + fold.height) * scale_ + dy_;
  const double left = fold.x * scale_ + dx_;
  const int end = floorOf(left + std::floor(fold.width / kTooth) * tooth);
  const int base = static_cast<int>(std::ceil(foot + 0.5));
  const int first = static_cast<int>(std::ceil(left));
  double phase = (first + 0.5 - left) / tooth; // 0 … 2: up, then down
  for (int x = first; x < end; ++x, phase += 1 / tooth) {
    if (phase >= 2) phase -= 2;
    const double at = foot - kToothHeight * scale_ * (phase < 1 ? phase : 2 - phase);
    for (int y = base - height; y < base; ++y) {
      const double far = std::abs(y + 0.5 - at) * kAcross;
      const double cover = std::min(1.0, 0.5 + scale_ / 2 - far);
      if (cover > 0) blend(x, y, static_cast<unsigned>(cover * 256), panel_);
    }
  }
}

} // namespace switchpoint
