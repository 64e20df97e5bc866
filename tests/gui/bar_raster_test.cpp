// The pixels that are written directly against a painter that fills one rectangle after the other.
#include "gui/views/timeline/bar_raster.h"

#include <cmath>

#include <QImage>

#include <gtest/gtest.h>

#include "analysis/metrics.h"
#include "base/rng.h"
#include "gui/views/timeline/layout_painter.h"
#include "support/big_trace.h"

namespace switchpoint {
namespace {

constexpr int kWidth = 900, kHeight = 600;

class BarRasterTest : public testing::TestWithParam<std::uint64_t> {
protected:
  BarRasterTest()
      : trace_(bigTrace({20000, 24, GetParam()})), intervals_(trace_), metrics_(measure(trace_, intervals_)),
        timeline_({TimelineRun{&trace_, &intervals_, &metrics_, "", "", nullptr}}), theme_(*loadTheme("light")),
        rng_(Rng::forStream(GetParam(), 2)) {}

  Layout anyPicture() {
    const auto end = static_cast<std::uint64_t>(timeline_.end());
    const std::uint64_t span = 1 + (end >> rng_.below(20));
    Viewport viewport;
    viewport.from = static_cast<Time>(rng_.below(end - std::min(end - 1, span) + 1));
    viewport.to = viewport.from + static_cast<Time>(span);
    viewport.width = kWidth;
    viewport.height = kHeight;
    viewport.scroll = static_cast<double>(rng_.below(200)) / 4;
    return timeline_.layout(viewport);
  }

  // Bars and columns of a view at random; folds have zig-zags, which are drawn over them.
  Layout anyView(bool folds = false) {
    Layout layout = anyPicture();
    Layout bars;
    bars.width = layout.width;
    bars.height = layout.height;
    bars.bars = std::move(layout.bars);
    bars.columns = std::move(layout.columns);
    if (folds) bars.folds = std::move(layout.folds);
    return bars;
  }

  Trace trace_;
  Intervals intervals_;
  Metrics metrics_;
  Timeline timeline_;
  PaintTheme theme_;
  Rng rng_;
};

QImage blank() {
  QImage image(kWidth, kHeight, QImage::Format_RGB32);
  image.fill(Qt::white);
  return image;
}

QRect boxOf(const Bar& bar) {
  const auto rounded = [](double value) { return static_cast<int>(std::floor(value + 0.5)); };
  return {QPoint(rounded(bar.x), rounded(bar.y)),
          QPoint(rounded(bar.x + bar.width) - 1, rounded(bar.y + bar.height) - 1)};
}

std::vector<Bar> allBars(const Layout& layout) {
  std::vector<Bar> bars = layout.bars;
  const std::vector<Bar> columns = columnBars(layout);
  bars.insert(bars.end(), columns.begin(), columns.end());
  return bars;
}

// What a rounded bar covers in part is not compared: its edge and its corners.
QImage edgesOf(const std::vector<Bar>& bars) {
  QImage edges(kWidth, kHeight, QImage::Format_RGB32);
  edges.fill(Qt::black);
  QPainter painter(&edges);
  for (const Bar& bar : bars) {
    if (!isRounded(bar)) {
      painter.fillRect(boxOf(bar), Qt::black);
      continue;
    }
    constexpr int kEdge = 1, kCorner = 3;
    const QRect box = boxOf(bar);
    painter.fillRect(box.adjusted(-kEdge, -kEdge, kEdge, kEdge), Qt::white);
    painter.fillRect(box.adjusted(kEdge, kCorner, -kEdge, -kCorner), Qt::black);
    painter.fillRect(box.adjusted(kCorner, kEdge, -kCorner, -kEdge), Qt::black);
  }
  return edges;
}

TEST_P(BarRasterTest, PixelsAreThoseOfAPlainPainter) {
  for (int round = 0; round < 25; ++round) {
    const Layout layout = anyView();
    QImage ours = blank();
    {
      QPainter painter(&ours);
      const auto raster = BarRaster::on(painter, theme_);
      ASSERT_TRUE(raster);
      raster->rows(layout);
    }
    const std::vector<Bar> bars = allBars(layout);
    QImage plain = blank();
    QPainter painter(&plain);
    for (const Bar& bar : bars) painter.fillRect(boxOf(bar), theme_.role(bar.role, bar.shade));
    const QImage edges = edgesOf(bars);
    for (int y = 0; y < kHeight; ++y) {
      for (int x = 0; x < kWidth; ++x) {
        if (edges.pixel(x, y) != QColor(Qt::black).rgb()) continue;
        ASSERT_EQ(ours.pixel(x, y), plain.pixel(x, y)) << "round " << round << " at " << x << ", " << y;
      }
    }
  }
}

TEST_P(BarRasterTest, EveryBarOfMoreThanAPixelIsSeen) {
  for (int round = 0; round < 25; ++round) {
    const Layout layout = anyView();
    QImage ours = blank();
    {
      QPainter painter(&ours);
      BarRaster::on(painter, theme_)->rows(layout);
    }
    // From the last to the first: what later ones leave of it has its colour.
    std::vector<Bar> bars = allBars(layout);
    QImage later(kWidth, kHeight, QImage::Format_RGB32);
    later.fill(Qt::black);
    QPainter painter(&later);
    for (auto bar = bars.rbegin(); bar != bars.rend(); ++bar) {
      const QRect box = boxOf(*bar);
      ASSERT_TRUE(bar->width < 1 || bar->height < 1 || !box.isEmpty()) << bar->x << ", " << bar->width;
      const QPoint middle(box.center());
      const bool inView = later.rect().contains(middle);
      if (inView && later.pixel(middle) == QColor(Qt::black).rgb() && bar->height >= 1) {
        ASSERT_EQ(ours.pixel(middle), theme_.role(bar->role, bar->shade).rgb()) << bar->x << ", " << bar->width;
      }
      painter.fillRect(box.adjusted(-1, -1, 1, 1), Qt::white);
    }
  }
}

TEST_P(BarRasterTest, KeepsToTheClip) {
  const Layout layout = anyView(true);
  QImage whole = blank(), part = blank();
  const QRect clip(200, 100, 333, 77);
  {
    QPainter painter(&whole);
    BarRaster::on(painter, theme_)->rows(layout);
  }
  {
    QPainter painter(&part);
    painter.setClipRect(clip);
    BarRaster::on(painter, theme_)->rows(layout);
  }
  EXPECT_EQ(part.copy(clip), whole.copy(clip));
  QPainter(&part).fillRect(clip, Qt::white);
  EXPECT_EQ(part, blank());
}

// Ground and bars in turn, from row to row, against all of the ground first; also where the clip begins within a row.
TEST_P(BarRasterTest, TheGroundLiesUnderAllRows) {
  for (const double scale : {1.0, 1.5, 2.0}) {
    for (int round = 0; round < 6; ++round) {
      const Layout layout = anyPicture();
      const QRectF clip(0, round % 2 == 0 ? 0 : 38, kWidth, kHeight);
      QImage ours(QSize(kWidth, kHeight) * scale, QImage::Format_RGB32), apart(ours.size(), ours.format());
      for (QImage* image : {&ours, &apart}) {
        image->fill(Qt::magenta);
        QPainter painter(image);
        painter.scale(scale, scale);
        const LayoutPainter replay(theme_);
        if (image == &ours) {
          replay.rows(painter, layout, clip, Tint::Panel);
        } else {
          painter.fillRect(clip, theme_[Tint::Panel]);
          replay.rows(painter, layout, clip);
        }
      }
      ASSERT_EQ(ours, apart) << "scale " << scale << ", round " << round;
    }
  }
}

TEST_P(BarRasterTest, NothingIsDrawnWhereTheClipIsEmpty) {
  QImage image = blank();
  QPainter painter(&image);
  painter.setClipRect(QRect(10, 10, 0, 0));
  BarRaster::on(painter, theme_)->rows(anyView(true));
  EXPECT_EQ(image, blank());
}

TEST_P(BarRasterTest, AZigZagCoversWhatAPenOfOnePixelCovers) {
  Layout layout;
  layout.width = kWidth;
  Fold fold;
  fold.x = 40;
  fold.y = 100 + 0.5 * static_cast<double>(GetParam() % 2);
  fold.width = 203;
  fold.height = 16;
  layout.folds.push_back(fold);
  for (const double scale : {1.0, 2.0}) {
    QImage ours(kWidth, kHeight, QImage::Format_RGB32), plain(kWidth, kHeight, QImage::Format_RGB32);
    for (QImage* image : {&ours, &plain}) {
      image->fill(Qt::black);
      QPainter painter(image);
      painter.scale(scale, scale);
      if (image == &ours) {
        BarRaster::on(painter, theme_)->rows(layout);
      } else {
        LayoutPainter replay(theme_);
        replay.paintPlainly();
        replay.rows(painter, layout, QRectF(0, 0, kWidth, kHeight));
      }
    }
    double apart = 0, covered = 0;
    for (int y = 0; y < kHeight; ++y) {
      for (int x = static_cast<int>(fold.x * scale) + 2; x < (fold.x + 200) * scale - 2;
           ++x) { // the pen's ends stand out
        const int mine = qGreen(ours.pixel(x, y)), other = qGreen(plain.pixel(x, y));
        ASSERT_NEAR(mine, other, 110) << "at " << x << ", " << y << ", scale " << scale;
        apart += std::abs(mine - other);
        covered += other;
      }
    }
    EXPECT_GT(covered, 0);
    EXPECT_LT(apart, covered / 4) << "scale " << scale;
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, BarRasterTest, testing::Values(1, 2, 3));

} // namespace
} // namespace switchpoint
