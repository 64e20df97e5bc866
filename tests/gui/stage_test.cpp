#include "gui/session/stage.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

TEST(Stage, AnEditSaysWhatWasBeforeAndARestoreDoesNot) {
  Stage stage;
  QSignalSpy edited(&stage, &Stage::edited);
  QSignalSpy changed(&stage, &Stage::stateChanged);
  PictureState state;
  state.arrangement.pinned = {"threads/GIL"};
  stage.edit(state, "Pin GIL");
  ASSERT_EQ(edited.size(), 1);
  EXPECT_TRUE(edited[0][0].value<PictureState>().arrangement.pinned.empty());
  EXPECT_EQ(edited[0][1].toString(), "Pin GIL");
  stage.edit(state, "Pin GIL");
  EXPECT_EQ(edited.size(), 1) << "nothing changed";
  stage.restore({});
  EXPECT_EQ(edited.size(), 1);
  EXPECT_EQ(changed.size(), 2);
  EXPECT_EQ(stage.state(), PictureState());
}

TEST(Stage, WhatIsLookedAtIsAnnouncedOnce) {
  Stage stage;
  QSignalSpy range(&stage, &Stage::rangeChanged);
  QSignalSpy instant(&stage, &Stage::instantChanged);
  stage.setRange(TimeRange{5, 9});
  stage.setRange(TimeRange{5, 9});
  stage.setInstant(7);
  stage.setInstant(7);
  EXPECT_EQ(range.size(), 1);
  EXPECT_EQ(instant.size(), 1);
}

} // namespace
} // namespace switchpoint
