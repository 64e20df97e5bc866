#include "gui/views/timeline/camera.h"

#include <gtest/gtest.h>

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
