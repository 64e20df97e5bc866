#include "gui/views/timeline/camera.h"

#include <gtest/gtest.h>

#include "base/rng.h"

namespace switchpoint {
namespace {

Camera over(Time end) {
  Camera camera;
  camera.setEnd(end);
  camera.fit();
  return camera;
}

TEST(Camera, FitsWhatItIsGiven) {
  const Camera camera = over(kSecond);
  EXPECT_EQ(camera.from(), 0);
  EXPECT_EQ(camera.to(), kSecond);
  EXPECT_TRUE(camera.fits());
}

TEST(Camera, ZoomKeepsTheAnchorWhereItIs) {
  Camera camera = over(kSecond);
  const Time anchor = 700 * kMillisecond;
  camera.zoom(0.5, anchor);
  EXPECT_EQ(camera.span(), kSecond / 2);
  EXPECT_EQ(anchor - camera.from(), 350 * kMillisecond) << "70 % from the left before, 70 % after";
}

TEST(Camera, NeverLeavesTheRuns) {
  Camera camera = over(kSecond);
  camera.zoom(0.25, 0);
  camera.pan(-kSecond);
  EXPECT_EQ(camera.from(), 0);
  camera.pan(10 * kSecond);
  EXPECT_EQ(camera.to(), kSecond);
  EXPECT_EQ(camera.span(), kSecond / 4) << "panning does not zoom";
  camera.zoom(100, 0);
  EXPECT_TRUE(camera.fits());
}

TEST(Camera, ZoomsDownToABytecodeAndNoFurther) {
  Camera camera = over(10 * kSecond);
  for (int i = 0; i < 500; ++i) camera.zoom(0.5, 3 * kSecond);
  EXPECT_EQ(camera.span(), Camera::kLeastSpan);
  EXPECT_LE(camera.from(), 3 * kSecond);
  EXPECT_GE(camera.to(), 3 * kSecond);
}

// In runs of up to an hour, whatever the place and the depth: also where a window of a few nanoseconds lies between.
TEST(Camera, ZoomingInAndBackOutLeadsBackExactly) {
  Rng rng = Rng::forStream(1, 0);
  for (int i = 0; i < 500; ++i) {
    Camera camera = over(1 + static_cast<Time>(rng.below(std::uint64_t{1} << (20 + rng.below(23)))));
    const auto from = static_cast<Time>(rng.below(static_cast<std::uint64_t>(camera.end()) / 2 + 1));
    camera.show(from, from + 1 + static_cast<Duration>(rng.below(static_cast<std::uint64_t>(camera.end()) / 2 + 1)));
    const Camera before = camera;
    const double share = static_cast<double>(rng.below(1001)) / 1000;
    int steps = 0;
    while (steps < 60 &&
           static_cast<double>(camera.span() - 1) / 1.5 > Camera::kLeastSpan) { // never as deep as it goes
      camera.zoomAt(1 / 1.5, share);
      ++steps;
    }
    for (int step = 0; step < steps; ++step) camera.zoomAt(1.5, share);
    ASSERT_EQ(camera.from(), before.from()) << "round " << i << ", " << steps << " steps at " << share;
    ASSERT_EQ(camera.to(), before.to()) << "round " << i << ", " << steps << " steps at " << share;
  }
}

TEST(Camera, FollowsALongerRunWhenItShowedAll) {
  Camera camera = over(kSecond);
  camera.setEnd(3 * kSecond);
  EXPECT_EQ(camera.to(), 3 * kSecond);
}

TEST(Camera, StaysWhereItIsWhenItShowedAPart) {
  Camera camera = over(kSecond);
  camera.show(100, 200);
  camera.setEnd(3 * kSecond);
  EXPECT_EQ(camera.from(), 100);
  EXPECT_EQ(camera.to(), 200);
}

TEST(Camera, RevealsWhatIsOutsideAndLeavesWhatIsInside) {
  Camera camera = over(kSecond);
  camera.show(0, 100 * kMillisecond);
  camera.reveal(50 * kMillisecond);
  EXPECT_EQ(camera.from(), 0);
  camera.reveal(500 * kMillisecond);
  EXPECT_EQ(camera.from(), 450 * kMillisecond);
}

} // namespace
} // namespace switchpoint
