// A variable's reads, computations and writes in the lanes, what was lost, and the arrow that should have been.
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "timeline/font_metrics.h"
#include "timeline/sample_runs.h"

namespace switchpoint {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr double kPictureWidth = 128 + 800 + 16; // ten pixels a microsecond

class UnfoldedTest : public testing::Test {
protected:
  UnfoldedTest() {
    runs_.push_back(lostUpdate());
    timeline_ = std::make_unique<Timeline>(views(runs_));
  }

  void unfold(const std::string& variable) {
    PictureState picture;
    picture.unfold = variable;
    timeline_->setPicture(picture);
  }
  Layout layout(Time from = 0, Time to = 80 * kMicrosecond, double width = kPictureWidth) const {
    return timeline_->layout({from, to, width, timeline_->contentHeight(), 0});
  }
  // Words from left to right.
  static std::vector<std::string> words(Layout layout) {
    std::ranges::sort(layout.chips, {}, &StepChip::x);
    std::vector<std::string> out;
    for (const StepChip& chip : layout.chips) out.push_back(chip.text);
    return out;
  }

  SampleRuns runs_;
  std::unique_ptr<Timeline> timeline_;
};

TEST_F(UnfoldedTest, NothingStandsThereUntilItIsAskedFor) {
  EXPECT_THAT(layout().chips, IsEmpty());
  unfold("ghost");
  EXPECT_THAT(layout().chips, IsEmpty());
  unfold("counter");
  EXPECT_EQ(layout().chips.size(), 6u);
  unfold("");
  EXPECT_THAT(layout().chips, IsEmpty());
}

TEST_F(UnfoldedTest, EveryStepStandsInItsLaneAtItsInstant) {
  unfold("counter");
  const Layout shown = layout();
  EXPECT_THAT(words(shown), ElementsAre("read 0", "read 0", "= 1", "= 1", "write 1", "write 1"));
  for (const StepChip& chip : shown.chips) {
    const Row& row = shown.rows[chip.row];
    EXPECT_EQ(row.kind, RowKind::Lane);
    EXPECT_NEAR(chip.y + chip.height / 2, row.y + row.height / 2, 1e-9);
    EXPECT_NEAR(chip.x + chip.width / 2, shown.xOf(chip.time), 1e-9);
    EXPECT_NEAR(chip.width, textWidth(chip.text, TextStyle::Quiet) + 8, 1e-9);
  }
}

TEST_F(UnfoldedTest, OneWriteIsLostAndTheArrowGoesToTheReadThatCameTooEarly) {
  unfold("counter");
  const Layout shown = layout();
  const auto lost = std::ranges::find(shown.chips, true, &StepChip::lost);
  ASSERT_NE(lost, shown.chips.end());
  EXPECT_EQ(std::ranges::count(shown.chips, true, &StepChip::lost), 1);
  EXPECT_EQ(shown.rows[lost->row].label, "adder-2");
  EXPECT_EQ(lost->time, 40 * kMicrosecond);
  ASSERT_EQ(shown.corrections.size(), 1u);
  const StepArrow& arrow = shown.corrections[0];
  const double half = textWidth("write 1", TextStyle::Quiet) / 2 + 4;
  EXPECT_NEAR(arrow.x1, 128 + 400 - half + 5, 1e-9) << "from its corner";
  EXPECT_LT(arrow.x2, 128 + 100 + half);
  EXPECT_GT(arrow.x2, 128 + 100);
  EXPECT_LT(arrow.y2, arrow.y1) << "adder-1 stands above adder-2";
  EXPECT_TRUE(arrow.tip);
  EXPECT_THAT(arrow.words, HasSubstr("adder-2 wrote 1, and it is lost: adder-1 had read 0 before"));
}

TEST_F(UnfoldedTest, WhereThereIsLittleRoomWordsAreShortAndTheLostWriteStays) {
  unfold("counter");
  const Layout tight = layout(0, 80 * kMicrosecond, 128 + 64 + 16);
  EXPECT_LT(tight.chips.size(), 6u);
  EXPECT_THAT(words(tight), testing::Contains("r 0"));
  EXPECT_EQ(std::ranges::count(tight.chips, true, &StepChip::lost), 1);
  for (const StepChip& a : tight.chips) {
    for (const StepChip& b : tight.chips) {
      if (&a == &b || a.row != b.row) continue;
      EXPECT_TRUE(a.x + a.width < b.x || b.x + b.width < a.x) << a.text << " lies over " << b.text;
    }
  }
}

TEST_F(UnfoldedTest, AnArrowIsCutWhereItsReadIsOutOfView) {
  unfold("counter");
  const Layout later = layout(30 * kMicrosecond, 80 * kMicrosecond);
  ASSERT_EQ(later.corrections.size(), 1u);
  EXPECT_FALSE(later.corrections[0].tip);
  EXPECT_NEAR(later.corrections[0].x2, later.plotLeft, 1e-9);
  const Layout end = layout(70 * kMicrosecond, 80 * kMicrosecond);
  EXPECT_THAT(end.corrections, IsEmpty());
  EXPECT_THAT(end.chips, IsEmpty());
}

TEST_F(UnfoldedTest, ClosedAndHiddenLanesShowNothing) {
  PictureState picture;
  picture.unfold = "counter";
  picture.arrangement.hidden = {"threads/adder-1"};
  timeline_->setPicture(picture);
  const Layout shown = layout();
  EXPECT_EQ(shown.chips.size(), 3u);
  EXPECT_THAT(shown.corrections, IsEmpty());
}

TEST_F(UnfoldedTest, StepsStandOnThePicturesClock) {
  runs_.push_back(lostUpdate());
  runs_.push_back(denseThread(100)); // ends at 400 µs
  Timeline both(views(runs_));
  PictureState picture;
  picture.unfold = "counter";
  picture.alignment = {AlignTo::End, {}};
  both.setPicture(picture);
  const Layout shown = both.layout({0, 400 * kMicrosecond, 128 + 4000 + 16, both.contentHeight(), 0});
  EXPECT_EQ(shown.chips.size(), 12u) << "every run that has the variable";
  for (const StepChip& chip : shown.chips) {
    EXPECT_NEAR(chip.x + chip.width / 2, shown.xOf(chip.time + 320 * kMicrosecond), 1e-9);
  }
}

} // namespace
} // namespace switchpoint
