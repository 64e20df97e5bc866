#include "gui/views/timeline/bar_raster.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include <QPaintEngine>

namespace switchpoint {

namespace {

constexpr int kMostClips = 8; // rectangles of the part that is painted anew

// Without a call of the library, and without a question: where pictures are, nothing is below -kFar.
int floorOf(double value) {
  constexpr int kFar = 1 << 20;
  return static_cast<int>(value + kFar) - kFar;
}

// As QPainter::fillRect() does without antialiasing.
int rounded(double value) {
  return floorOf(value + 0.5);
}

// Pixels of one colour at once.
template <std::size_t kCount>
void put(QRgb* at, QRgb colour) {
  std::array<QRgb, kCount> run;
  run.fill(colour);
  std::memcpy(at, run.data(), sizeof run);
}

// Lines of `count` pixels each, kCount … 2 * kCount: two words, which may overlap, so that no count needs a question.
template <std::size_t kCount>
void putLines(QRgb* at, std::ptrdiff_t stride, const QRgb* colours, std::ptrdiff_t step, int lines, int count) {
  QRgb* end = at + count - kCount;
  for (int i = 0; i < lines; ++i, at += stride, end += stride, colours += step) {
    put<kCount>(at, *colours);
    put<kCount>(end, *colours);
  }
}

// Lines of the colours in turn. Most of what a long trace shows is a few pixels wide: no calls.
void putLines(QRgb* at, std::ptrdiff_t stride, const QRgb* colours, std::ptrdiff_t step, int lines, int count) {
  if (count >= 4 && count <= 8) return putLines<4>(at, stride, colours, step, lines, count);
  if (count <= 1) return putLines<1>(at, stride, colours, step, lines, count);
  if (count <= 4) return putLines<2>(at, stride, colours, step, lines, count);
  if (count <= 16) return putLines<8>(at, stride, colours, step, lines, count);
  for (int i = 0; i < lines; ++i, at += stride, colours += step) std::fill_n(at, count, *colours);
}

QRgb mixed(QRgb under, QRgb over, unsigned alpha) { // 0 … 256
  const unsigned rest = 256 - alpha;
  const unsigned outer = ((over & 0xff00ffu) * alpha + (under & 0xff00ffu) * rest) >> 8 & 0xff00ffu;
  const unsigned green = ((over & 0x00ff00u) * alpha + (under & 0x00ff00u) * rest) >> 8 & 0x00ff00u;
  return 0xff000000u | outer | green;
}

constexpr unsigned kBytes = sizeof(QRgb);

// Byte by byte, with what to multiply by and to add for each: several at once in the processor.
void mixBytes(QRgb* pixels, const std::uint16_t* rest, const std::uint16_t* over, int count) {
  auto* const bytes = reinterpret_cast<unsigned char*>(pixels);
  for (std::size_t i = 0; i < static_cast<std::size_t>(count) * kBytes; ++i) {
    const auto sum = static_cast<std::uint16_t>(bytes[i] * rest[i] + over[i]);
    bytes[i] = static_cast<unsigned char>(sum >> 8);
  }
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
    const int top = std::max(box.top, clip.top);
    if (left < right && top < bottom) {
      putLines(line(top) + left, stride_, &colour, 0, bottom - top, right - left);
    }
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

// From the top downwards, as far as it is needed.
class BarRaster::GroundPainter {
public:
  GroundPainter(const BarRaster& raster, const Layout& layout, const Ground& ground)
      : raster_(raster), layout_(layout), ground_(ground), row_(layout.rows.begin()), header_(row_),
        done_(std::numeric_limits<int>::max()), bottom_(0) {
    for (const Box& clip : raster_.clips_) {
      done_ = std::min(done_, clip.top);
      bottom_ = std::max(bottom_, clip.bottom);
    }
  }

  // All of the row with something at `y`, and of the one below it: bars reach out of a low row.
  void rowAt(double y) {
    while (row_ != layout_.rows.end() && row_->y + row_->height <= y) ++row_;
    if (row_ == layout_.rows.end()) return rest();
    const auto below = row_ + 1 == layout_.rows.end() ? row_ : row_ + 1;
    downTo(raster_.deviceY(below->y + below->height));
  }

  void rest() { downTo(bottom_); }

private:
  void downTo(int bottom) {
    if (bottom <= done_) return;
    constexpr int kAll = 1 << 20;
    raster_.fill({0, done_, kAll, bottom}, ground_.even);
    for (; header_ != layout_.rows.end(); ++header_) {
      const Box box{raster_.deviceX(0), std::max(done_, raster_.deviceY(header_->y)), raster_.deviceX(layout_.width),
                    std::min(bottom, raster_.deviceY(header_->y + header_->height))};
      if (header_->kind == RowKind::Header) raster_.fill(box, ground_.header);
      if (raster_.deviceY(header_->y + header_->height) > bottom) break;
    }
    for (const Tick& tick : layout_.ticks) {
      if (tick.label.empty()) continue;
      const double x = std::round(tick.x);
      raster_.fill({raster_.deviceX(x), done_, raster_.deviceX(x + 1), bottom}, ground_.guide);
    }
    done_ = bottom;
  }

  const BarRaster& raster_;
  const Layout& layout_;
  const Ground& ground_;
  std::vector<Row>::const_iterator row_, header_; // the one asked for last, the first whose ground is not all there
  int done_, bottom_;                             // lines of pixels
};

int BarRaster::deviceX(double x) const {
  return switchpoint::rounded(x * scale_ + dx_);
}

int BarRaster::deviceY(double y) const {
  return switchpoint::rounded(y * scale_ + dy_);
}

void BarRaster::rows(const Layout& layout) const {
  rowByRow(layout, [](double) {});
}

void BarRaster::rows(const Layout& layout, const Ground& ground) const {
  GroundPainter painter(*this, layout, ground);
  rowByRow(layout, [&painter](double y) { painter.rowAt(y); });
  painter.rest();
}

// So that the lines of pixels of a row are at hand from its bars to its zig-zags.
template <typename Before>
void BarRaster::rowByRow(const Layout& layout, Before before) const {
  auto bar = layout.bars.begin();
  auto column = layout.columns.begin();
  auto fold = layout.folds.begin();
  const auto last = std::numeric_limits<std::uint32_t>::max();
  while (bar != layout.bars.end() || column != layout.columns.end() || fold != layout.folds.end()) {
    const std::uint32_t row =
        std::min({bar != layout.bars.end() ? bar->row : last, column != layout.columns.end() ? column->row : last,
                  fold != layout.folds.end() ? fold->row : last});
    const bool hasBar = bar != layout.bars.end() && bar->row == row;
    const bool hasColumn = column != layout.columns.end() && column->row == row;
    before(hasBar ? bar->y + bar->height / 2 : hasColumn ? column->foot - 1 : fold->y + fold->height / 2);
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

// As colours from the foot upwards, then line by line: there are tens of thousands of columns in a frame. Each state
// writes more colours than it has lines, and the next one overwrites the rest: no line needs a question.
void BarRaster::draw(const FoldColumn& column) const {
  if (column.dim != 0 || clips_.size() != 1) return drawParts(column);
  constexpr int kRun = 16;              // colours that are written at once
  constexpr int kMost = 64;             // lines
  std::array<int, kRoleCount + 1> from; // line above the foot from which on each state is drawn
  double y = column.foot * scale_ + dy_;
  const int foot = switchpoint::rounded(y);
  from[0] = 0;
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    y -= static_cast<double>(column.heights[static_cast<std::size_t>(kColumnOrder[i])]) * scale_;
    from[i + 1] = foot - switchpoint::rounded(y);
  }
  const int lines = from[kRoleCount];
  if (lines > kMost) return drawParts(column);
  std::array<QRgb, kMost + kRun> colours;
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    const QRgb colour = colours_[0][static_cast<std::size_t>(kColumnOrder[i])];
    int at = from[i];
    do {
      put<kRun>(colours.data() + at, colour);
    } while ((at += kRun) < from[i + 1]);
  }
  const Box& clip = clips_.front();
  const double x = column.x * scale_ + dx_;
  const int left = std::max(clip.left, switchpoint::rounded(x));
  const int right = std::min(clip.right, switchpoint::rounded(x + column.width * scale_));
  const int last = std::min(foot, clip.bottom) - 1;
  const int first = std::max(foot - lines, clip.top);
  if (left >= right || first > last) return;
  putLines(line(last) + left, -stride_, colours.data() + (foot - 1 - last), 1, last - first + 1, right - left);
}

void BarRaster::drawParts(const FoldColumn& column) const {
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

void BarRaster::blendDown(int x, int y, int lines, unsigned alpha, QRgb colour) const {
  for (int i = 0; i < lines; ++i) blend(x, y + i, alpha, colour);
}

// Lines of pixels of which `cover` is covered from left to right; the pixels at their ends as far as they are.
void BarRaster::blendLines(int y, int lines, double left, double right, double cover, QRgb colour) const {
  const auto alpha = [cover](double part) { return static_cast<unsigned>(cover * part * 256 + 0.5); };
  const int first = floorOf(left);
  const int last = floorOf(right);
  if (first == last) return blendDown(first, y, lines, alpha(right - left), colour);
  const double head = first + 1 - left;
  if (head < 1) blendDown(first, y, lines, alpha(head), colour);
  const int from = head < 1 ? first + 1 : first;
  if (cover >= 1) {
    fill({from, y, last, y + lines}, colour);
  } else {
    for (int x = from; x < last; ++x) blendDown(x, y, lines, alpha(1), colour);
  }
  if (right > last) blendDown(last, y, lines, alpha(right - last), colour);
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
    if (!edges_.empty() && edges_.back().cover == edge.cover && edges_.back().inset == edge.inset) {
      ++edges_.back().lines;
    } else {
      edges_.push_back(edge);
    }
  }
  return edges_;
}

void BarRaster::rounded(const Bar& bar, QRgb colour) const {
  const double left = bar.x * scale_ + dx_;
  const double right = left + bar.width * scale_;
  const double top = bar.y * scale_ + dy_;
  int y = floorOf(top);
  for (const Edge& edge : edgesOf(top, top + bar.height * scale_)) {
    blendLines(y, edge.lines, left + edge.inset, right - edge.inset, edge.cover, colour);
    y += edge.lines;
  }
}

// How much of each pixel of a zig-zag is covered, for as wide a one as has been needed.
const BarRaster::Teeth& BarRaster::teethOf(double foot, int width) const {
  constexpr double kAcross = 0.894; // of the height above the line, how far it is from it: its slope is 1 : 2
  const double offset = foot - std::floor(foot);
  if (teeth_.offset != offset) {
    teeth_ = {};
    teeth_.offset = offset;
    const int height = static_cast<int>(std::ceil(kToothHeight * scale_ + 1)) + 1;
    teeth_.top = static_cast<int>(std::ceil(offset + 0.5)) - height;
    teeth_.lines.resize(static_cast<std::size_t>(height));
  }
  const double pair = 2 * kTooth * scale_; // one up, one down
  for (auto x = static_cast<int>(teeth_.lines[0].rest.size() / kBytes); x < width; ++x) {
    const double begun = floorOf((x + 0.5) / pair);
    const double phase = (x + 0.5 - begun * pair) / (kTooth * scale_);
    const double at = offset - kToothHeight * scale_ * (phase < 1 ? phase : 2 - phase);
    double y = teeth_.top + 0.5;
    for (Teeth::Line& line : teeth_.lines) {
      const double cover = std::clamp(0.5 + scale_ / 2 - std::abs(y - at) * kAcross, 0.0, 1.0);
      const auto alpha = static_cast<unsigned>(cover * 256);
      for (unsigned byte = 0; byte < kBytes; ++byte) {
        line.rest.push_back(static_cast<std::uint16_t>(256 - alpha));
        line.over.push_back(static_cast<std::uint16_t>((panel_ >> 8 * byte & 0xff) * alpha));
      }
      y += 1;
    }
  }
  return teeth_;
}

// It begins with a whole pixel, so that all have the same pixels.
void BarRaster::zigZag(const Fold& fold) const {
  if (fold.width < kZigZagFrom) return;
  const double foot = (fold.y + fold.height) * scale_ + dy_;
  const int first = floorOf(fold.x * scale_ + dx_);
  const int width = static_cast<int>(std::floor(fold.width / kTooth) * kTooth * scale_);
  const Teeth& teeth = teethOf(foot, width);
  int y = floorOf(foot) + teeth.top;
  for (const Teeth::Line& line : teeth.lines) {
    for (const Box& clip : clips_) {
      const int left = std::max(first, clip.left);
      const int right = std::min(first + width, clip.right);
      if (y < clip.top || y >= clip.bottom || left >= right) continue;
      const auto skipped = static_cast<std::size_t>(left - first) * kBytes;
      mixBytes(this->line(y) + left, line.rest.data() + skipped, line.over.data() + skipped, right - left);
    }
    ++y;
  }
}

} // namespace switchpoint
