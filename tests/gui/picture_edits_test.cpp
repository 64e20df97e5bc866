#include "gui/views/timeline/picture_edits.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

class PictureEditsTest : public ::testing::Test {
protected:
  const PictureState& state() { return stage_.state(); }

  Stage stage_;
  PictureEdits edits_{stage_};
};

TEST_F(PictureEditsTest, EveryEditHasAName) {
  QSignalSpy edited(&stage_, &Stage::edited);
  edits_.togglePin("threads/GIL", "GIL");
  edits_.hide("threads/order-1", "order-1");
  edits_.toggleDim(Role::Ready, "ready");
  edits_.mark(5);
  edits_.putNote(7, {}, "a note");
  edits_.showAll();
  edits_.clearMarkers();
  edits_.removeNote(0);
  ASSERT_EQ(edited.size(), 8);
  EXPECT_EQ(edited[0][1].toString(), "Pin GIL");
  for (const QList<QVariant>& edit : edited) EXPECT_FALSE(edit[1].toString().isEmpty());
}

TEST_F(PictureEditsTest, MarksGoAThenBThenAAgain) {
  edits_.mark(10);
  edits_.mark(30);
  EXPECT_EQ(state().markerA, 10);
  EXPECT_EQ(state().markerB, 30);
  edits_.moveMarker(1, 20);
  EXPECT_EQ(state().markerB, 20);
  edits_.mark(50);
  EXPECT_EQ(state().markerA, 50);
  EXPECT_FALSE(state().markerB);
}

TEST_F(PictureEditsTest, NotesAreKeptByTimeAndOneStandsAtAPlace) {
  edits_.putNote(30, "threads/a", "third");
  edits_.putNote(10, {}, "first");
  edits_.putNote(20, {}, "  second ");
  edits_.putNote(10, {}, "first, again");
  ASSERT_EQ(state().notes.size(), 3u);
  EXPECT_EQ(state().notes[0].text, "first, again");
  EXPECT_EQ(state().notes[1].text, "second");
  EXPECT_EQ(state().notes[2].row, "threads/a");
  edits_.putNote(20, {}, "   ");
  EXPECT_EQ(state().notes.size(), 2u);
  EXPECT_FALSE(edits_.noteAt(20, {}));
}

TEST_F(PictureEditsTest, OnlyOneStateOrAll) {
  edits_.dimOthers(Role::GilWait, "waits");
  EXPECT_FALSE(state().arrangement.dim[static_cast<std::size_t>(Role::GilWait)]);
  EXPECT_TRUE(state().arrangement.dim[static_cast<std::size_t>(Role::Running)]);
  edits_.dimOthers(Role::GilWait, "waits");
  EXPECT_FALSE(state().arrangement.dim[static_cast<std::size_t>(Role::Running)]);
}

} // namespace
} // namespace switchpoint
