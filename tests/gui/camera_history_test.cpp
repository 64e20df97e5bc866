#include "gui/views/timeline/camera_history.h"

#include <gtest/gtest.h>

#include "gui/views/timeline/glide.h"

namespace switchpoint {
namespace {

const Outlook kAll{0, 1000, 0};

Outlook at(Time from) {
  return {from, from + 100, 0};
}

TEST(CameraHistory, GoesBackAndForwardThroughJumps) {
  CameraHistory history;
  history.restart(kAll);
  history.moved(kAll, at(100), Motion::Jump);
  history.moved(at(100), at(300), Motion::Jump);
  EXPECT_EQ(history.back(), at(100));
  EXPECT_EQ(history.back(), kAll);
  EXPECT_EQ(history.back(), std::nullopt);
  EXPECT_EQ(history.forward(), at(100));
  history.moved(at(100), at(500), Motion::Jump);
  EXPECT_EQ(history.forward(), std::nullopt) << "another way was taken";
  EXPECT_EQ(history.back(), at(100));
}

TEST(CameraHistory, SmallMovesOfOneKindAreOneEntry) {
  CameraHistory history;
  history.restart(kAll);
  history.moved(kAll, at(100), Motion::Jump);
  for (Time t = 100; t < 200; t += 10) history.moved(at(t), at(t + 10), Motion::Pan);
  history.moved(at(200), {200, 250, 0}, Motion::Zoom);
  EXPECT_EQ(history.back(), at(200));
  EXPECT_EQ(history.back(), at(100));
  EXPECT_EQ(history.back(), kAll);
}

TEST(CameraHistory, RemembersHowFarTheRowsWereScrolled) {
  CameraHistory history;
  history.restart(kAll);
  history.moved({0, 1000, 66}, at(100), Motion::Jump);
  EXPECT_EQ(history.back()->scroll, 66);
}

TEST(CameraHistory, ForgetsTheOldest) {
  CameraHistory history;
  history.restart(kAll);
  for (Time t = 0; t < 1000; ++t) history.moved(at(t), at(t + 1), Motion::Jump);
  std::size_t steps = 0;
  while (history.back()) ++steps;
  EXPECT_EQ(steps, CameraHistory::kMost - 1);
}

TEST(CameraBetween, BeginsAndEndsExactlyAndKeepsTheFixedPoint) {
  Camera from;
  from.setEnd(kSecond);
  from.fit();
  Camera to = from;
  to.show(300 * kMillisecond, 400 * kMillisecond);
  EXPECT_EQ(cameraBetween(from, to, 0).from(), from.from());
  EXPECT_EQ(cameraBetween(from, to, 0).to(), from.to());
  EXPECT_EQ(cameraBetween(from, to, 1).from(), to.from());
  EXPECT_EQ(cameraBetween(from, to, 1).to(), to.to());
  const Time fixed = kSecond / 3; // the same share of both windows
  for (const double progress : {0.2, 0.5, 0.8}) {
    const Camera camera = cameraBetween(from, to, progress);
    EXPECT_NEAR(static_cast<double>(fixed - camera.from()) / static_cast<double>(camera.span()), 1.0 / 3, 1e-6);
  }
}

} // namespace
} // namespace switchpoint
