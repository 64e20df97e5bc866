// Words drawn letter by letter, or as pictures, against words that a painter lays out.
#include "gui/views/timeline/label_cache.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

#include <QImage>

#include <gtest/gtest.h>

#include "gui/theme/fonts.h"

namespace switchpoint {
namespace {

const QSize kPaper(240, 40);
constexpr double kX = 10.3, kY = 24.6; // between pixels

QImage blank(const PaintTheme& theme, double ratio) {
  QImage image(kPaper * ratio, QImage::Format_RGB32);
  image.setDevicePixelRatio(ratio);
  image.fill(theme[Tint::Panel]);
  return image;
}

int mostApart(const QImage& a, const QImage& b) {
  int most = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QRgb left = a.pixel(x, y), right = b.pixel(x, y);
      most = std::max({most, std::abs(qRed(left) - qRed(right)), std::abs(qGreen(left) - qGreen(right)),
                       std::abs(qBlue(left) - qBlue(right))});
    }
  }
  return most;
}

TEST(LabelCache, DrawsTheWordsThatAPainterDraws) {
  loadBundledFonts();
  const PaintTheme theme(*loadTheme("light"));
  for (const double ratio : {1.0, 1.5, 2.0}) {
    for (const TextStyle style : {TextStyle::Title, TextStyle::Label, TextStyle::Quiet, TextStyle::Figure}) {
      for (const char* words :
           {"1.345 s", "api-12 (To & AVA)", "~ 23.4 %", "12.5 µs", "Größe … ≥ 3", "作業 12", "شبكة 2"}) {
        const auto onPixel = [ratio](double value) { return std::round(value * ratio) / ratio; };
        QImage wanted = blank(theme, ratio);
        QPainter plain(&wanted);
        plain.setFont(fontOf(style));
        plain.setPen(theme[Tint::Text]);
        plain.drawText(QPointF(onPixel(kX), onPixel(kY)), QString::fromUtf8(words));
        plain.end();
        ASSERT_GT(mostApart(wanted, blank(theme, ratio)), 100) << words;
        LabelCache cache;
        for (int time = 0; time < 2; ++time) {
          QImage drawn = blank(theme, ratio);
          QPainter painter(&drawn);
          cache.draw(painter, theme, kX, kY, style, Tint::Text, words);
          painter.end();
          // Pictures have their letters on nothing, where Qt makes the edges a little lighter.
          EXPECT_LE(mostApart(drawn, wanted), cache.size() == 0 ? 0 : 40) << words << ", ratio " << ratio;
        }
        EXPECT_EQ(cache.size(), std::string(words).ends_with("2") ? 1u : 0u) << words;
      }
    }
  }
}

TEST(LabelCache, OfAnotherThemeBeginsAnew) {
  loadBundledFonts();
  const PaintTheme light(*loadTheme("light")), dark(*loadTheme("dark"));
  const auto drawn = [&light](LabelCache& cache, const PaintTheme& theme) {
    QImage image = blank(light, 1);
    QPainter painter(&image);
    cache.draw(painter, theme, kX, kY, TextStyle::Label, Tint::Text, "作業 12");
    painter.end();
    return image;
  };
  LabelCache cache, fresh;
  const QImage inDark = drawn(cache, dark);
  const QImage inLight = drawn(cache, light);
  EXPECT_NE(inLight, inDark);
  EXPECT_EQ(inLight, drawn(fresh, light)) << "no picture of the other theme is left";
}

} // namespace
} // namespace switchpoint
