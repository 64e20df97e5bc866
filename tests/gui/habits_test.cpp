// The table "Habits to honour": one test or more for each of its rows, by real mouse and key events. Those of
// lanes stand in lane_habits_test.cpp.
#include <QSignalSpy>

#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTemporaryDir>
#include <QTimer>

#include "gui/habits.h"
#include "gui/views/timeline/hover_card.h"
#include "gui/views/timeline/note_editor.h"
#include "gui/views/timeline/picture_edits.h"
#include "support/big_trace.h"
#include "trace/native_file.h"

namespace switchpoint {
namespace {

TEST_F(Habits, KeysZoomAndPanAtThePointer) {
  const Duration all = camera().span();
  QTest::mouseMove(&canvas(), {600, 100});
  const Time under = layout().timeAt(600);
  for (int i = 0; i < 4; ++i) key(Qt::Key_W);
  EXPECT_LT(camera().span(), all / 2);
  EXPECT_NEAR(layout().xOf(under), 600, 1.5) << "what is under the pointer stays there";
  const Time from = camera().from();
  key(Qt::Key_D);
  EXPECT_GT(camera().from(), from);
  key(Qt::Key_A);
  EXPECT_EQ(camera().from(), from);
  const Duration close = camera().span();
  key(Qt::Key_S);
  EXPECT_GT(camera().span(), close);
}

TEST_F(Habits, KeysGoByTheirPlaceOnAFrenchKeyboard) {
  const Duration all = camera().span();
  const auto press = [this](int letter, quint32 place) {
    QKeyEvent event(QEvent::KeyPress, letter, Qt::NoModifier, place, 0, 0, QString(QChar(letter)));
    QApplication::sendEvent(&canvas(), &event);
  };
  for (int i = 0; i < 4; ++i) press(Qt::Key_Z, 25); // where a US keyboard has W
  EXPECT_LT(camera().span(), all / 2);
  const Time from = camera().from();
  press(Qt::Key_D, 40);
  EXPECT_GT(camera().from(), from);
  press(Qt::Key_Q, 38);
  EXPECT_EQ(camera().from(), from);
  const Duration close = camera().span();
  press(Qt::Key_A, 24); // bears A, stands where Q does
  EXPECT_EQ(camera().from(), from);
  EXPECT_EQ(camera().span(), close);
}

TEST_F(Habits, ArrowsAndPlusAndMinusMoveToo) {
  key(Qt::Key_Plus);
  key(Qt::Key_Equal);
  const Camera before = camera();
  EXPECT_FALSE(before.fits());
  key(Qt::Key_Right);
  EXPECT_GT(camera().from(), before.from());
  key(Qt::Key_Left);
  EXPECT_EQ(camera().from(), before.from());
  key(Qt::Key_Minus);
  EXPECT_GT(camera().span(), before.span());
}

TEST_F(Habits, CtrlWheelZoomsShiftWheelMovesWheelScrolls) {
  const QPointF at(600, 100);
  const Time under = layout().timeAt(at.x());
  wheel(at, {0, 240}, Qt::ControlModifier);
  EXPECT_NEAR(layout().xOf(under), at.x(), 1.0);
  EXPECT_FALSE(camera().fits());
  const Time from = camera().from();
  wheel(at, {0, -120}, Qt::ShiftModifier);
  EXPECT_GT(camera().from(), from);
  view_.resize(900, 240);
  wheel(at, {0, -120}, {});
  EXPECT_GT(canvas().scroll(), 0);
}

TEST_F(Habits, MiddleClickAndHomeFit) {
  key(Qt::Key_W);
  ASSERT_FALSE(camera().fits());
  key(Qt::Key_Home);
  EXPECT_TRUE(camera().fits());
  key(Qt::Key_W);
  QTest::mouseClick(&canvas(), Qt::MiddleButton, {}, {500, 100});
  EXPECT_TRUE(camera().fits());
}

TEST_F(Habits, DragPans) {
  for (int i = 0; i < 4; ++i) key(Qt::Key_W);
  const Time under = layout().timeAt(600);
  drag({600, 100}, {500, 100});
  EXPECT_NEAR(layout().xOf(under), 500, 1.5);
  EXPECT_FALSE(stage().range());
}

TEST_F(Habits, CtrlDragChoosesARange) {
  drag({400, 100}, {600, 100}, Qt::ControlModifier);
  ASSERT_TRUE(stage().range());
  EXPECT_NEAR(layout().xOf(stage().range()->from), 400, 1.5);
  EXPECT_NEAR(layout().xOf(stage().range()->to), 600, 1.5);
  EXPECT_TRUE(camera().fits()) << "nothing was panned";
}

TEST_F(Habits, TheToggleMakesDraggingChooseARange) {
  key(Qt::Key_R);
  EXPECT_TRUE(view_.action("select-range")->isChecked());
  drag({600, 100}, {400, 100});
  ASSERT_TRUE(stage().range());
  EXPECT_NEAR(layout().xOf(stage().range()->from), 400, 1.5) << "from right to left too";
  key(Qt::Key_R);
  EXPECT_FALSE(canvas().selectsRanges());
}

TEST_F(Habits, EdgesOfTheRangeAreDragged) {
  drag({400, 100}, {600, 100}, Qt::ControlModifier);
  drag({600, 150}, {700, 150});
  ASSERT_TRUE(stage().range());
  EXPECT_NEAR(layout().xOf(stage().range()->from), 400, 1.5);
  EXPECT_NEAR(layout().xOf(stage().range()->to), 700, 2);
  drag({400, 150}, {300, 150});
  EXPECT_NEAR(layout().xOf(stage().range()->from), 300, 2);
  EXPECT_NEAR(layout().xOf(stage().range()->to), 700, 2);
}

TEST_F(Habits, EscClearsTheRangeThenTheSelection) {
  const auto at = bar(Role::Running);
  ASSERT_TRUE(at);
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, *at);
  drag({400, 100}, {600, 100}, Qt::ControlModifier);
  key(Qt::Key_Escape);
  EXPECT_FALSE(stage().range());
  EXPECT_NE(canvas().selected().kind, SpanKind::None);
  key(Qt::Key_Escape);
  EXPECT_EQ(canvas().selected().kind, SpanKind::None);
}

TEST_F(Habits, FCentresAndThenFits) {
  const auto at = bar(Role::Running);
  ASSERT_TRUE(at);
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, *at);
  const Time middle = (session_.selection().from + session_.selection().to) / 2;
  key(Qt::Key_W);
  key(Qt::Key_W);
  const Duration span = camera().span();
  key(Qt::Key_F);
  EXPECT_EQ(camera().span(), span) << "only centred";
  EXPECT_NEAR(static_cast<double>(camera().from() + camera().span() / 2), static_cast<double>(middle),
              static_cast<double>(camera().end()) / 4);
  key(Qt::Key_F);
  EXPECT_LE(camera().span(), (session_.selection().to - session_.selection().from) * 5 / 4 + 2);
  EXPECT_LE(camera().from(), session_.selection().from);
  EXPECT_GE(camera().to(), session_.selection().to);
}

TEST_F(Habits, DoubleClickZoomsToASpan) {
  const auto at = bar(Role::Running);
  ASSERT_TRUE(at);
  QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, *at);
  const Selection& selection = session_.selection();
  ASSERT_EQ(selection.span.kind, SpanKind::Lane);
  EXPECT_LE(camera().from(), selection.from);
  EXPECT_GE(camera().to(), selection.to);
  EXPECT_LT(camera().span(), 2 * (selection.to - selection.from));
}

TEST_F(Habits, ZZoomsToTheSelection) {
  const auto at = bar(Role::Running);
  ASSERT_TRUE(at);
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, *at);
  key(Qt::Key_Z);
  EXPECT_LT(camera().span(), 2 * (session_.selection().to - session_.selection().from));
  key(Qt::Key_Home);
  drag({400, 100}, {600, 100}, Qt::ControlModifier);
  const TimeRange range = *stage().range();
  key(Qt::Key_Z);
  EXPECT_EQ(camera().from(), range.from);
  EXPECT_EQ(camera().to(), range.to);
}

TEST_F(Habits, AltLeftAndRightGoThroughTheHistory) {
  const auto at = bar(Role::Running);
  ASSERT_TRUE(at);
  QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, *at);
  const Camera close = camera();
  for (int i = 0; i < 5; ++i) key(Qt::Key_D); // one entry
  const Camera later = camera();
  key(Qt::Key_Left, Qt::AltModifier);
  EXPECT_EQ(camera().from(), close.from());
  key(Qt::Key_Left, Qt::AltModifier);
  EXPECT_TRUE(camera().fits());
  EXPECT_FALSE(view_.action("view-back")->isEnabled());
  key(Qt::Key_Right, Qt::AltModifier);
  key(Qt::Key_Right, Qt::AltModifier);
  EXPECT_EQ(camera().from(), later.from());
}

TEST_F(Habits, ArrowsGoFromStateToStateAndLaneToLane) {
  const auto at = bar(Role::Running);
  ASSERT_TRUE(at);
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, *at);
  const SpanRef first = canvas().selected();
  key(Qt::Key_Right);
  EXPECT_EQ(canvas().selected().owner, first.owner);
  EXPECT_GT(canvas().selected().index, first.index);
  key(Qt::Key_Left);
  EXPECT_EQ(canvas().selected(), first);
  key(Qt::Key_Down);
  EXPECT_NE(canvas().selected().owner, first.owner);
  key(Qt::Key_Up);
  EXPECT_EQ(canvas().selected().owner, first.owner);
}

TEST_F(Habits, ShiftExtendsToARange) {
  const auto at = bar(Role::Running);
  ASSERT_TRUE(at);
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, *at);
  const Selection first = session_.selection();
  key(Qt::Key_Right, Qt::ShiftModifier);
  const Selection second = session_.selection();
  ASSERT_TRUE(stage().range());
  EXPECT_EQ(stage().range()->from, first.from);
  EXPECT_EQ(stage().range()->to, second.to);
  key(Qt::Key_Left, Qt::ShiftModifier);
  EXPECT_EQ(stage().range()->to, first.to) << "and back";
}

TEST_F(Habits, ShiftExtendsWithoutASelectionToo) {
  key(Qt::Key_Right, Qt::ShiftModifier);
  key(Qt::Key_Right, Qt::ShiftModifier);
  ASSERT_TRUE(stage().range());
  const TimeRange range = *stage().range();
  EXPECT_GT(range.to, range.from);
  key(Qt::Key_Left, Qt::ShiftModifier);
  EXPECT_LT(stage().range()->to, range.to);
  EXPECT_EQ(stage().range()->from, range.from);
}

TEST_F(Habits, MSetsMarksAAndB) {
  QSignalSpy said(&session_, &Session::said);
  QTest::mouseMove(&canvas(), {400, 100});
  key(Qt::Key_M);
  ASSERT_TRUE(stage().state().markerA);
  EXPECT_NEAR(layout().xOf(*stage().state().markerA), 400, 1.5);
  EXPECT_FALSE(stage().state().markerB);
  QTest::mouseMove(&canvas(), {600, 100});
  key(Qt::Key_M);
  ASSERT_TRUE(stage().state().markerB);
  const Duration between = *stage().state().markerB - *stage().state().markerA;
  EXPECT_TRUE(said.last()[0].toString().contains(QString::fromStdString(formatDuration(between))));
  drag({600, 10}, {700, 10});
  EXPECT_NEAR(layout().xOf(*stage().state().markerB), 700, 2) << "marks are dragged in the ruler";
  key(Qt::Key_M, Qt::ShiftModifier);
  EXPECT_FALSE(stage().state().markerA);
  EXPECT_FALSE(stage().state().markerB);
}

TEST_F(Habits, ThePlayheadIsScrubbedInTheRuler) {
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, {400, 8});
  ASSERT_TRUE(stage().instant());
  EXPECT_NEAR(layout().xOf(*stage().instant()), 400, 1.5);
  drag({400, 8}, {620, 8});
  EXPECT_NEAR(layout().xOf(*stage().instant()), 620, 2);
  EXPECT_TRUE(camera().fits());
}

TEST_F(Habits, ArrowsAreShownSayWhatTheyAreAndAreTakenBack) {
  key(Qt::Key_A, Qt::ShiftModifier);
  EXPECT_TRUE(view_.action("show-arrows")->isChecked());
  ASSERT_FALSE(layout().arrows.empty());
  const Arrow arrow = layout().arrows.front();
  const QPointF middle((arrow.x1 + arrow.x2) / 2, kRulerHeight + (arrow.y1 + arrow.y2) / 2);
  QTest::mouseMove(&canvas(), middle.toPoint());
  const auto* card = canvas().findChild<HoverCard*>();
  ASSERT_TRUE(card->isVisible());
  const std::string title = canvas().timeline()->explain(arrow).title;
  EXPECT_TRUE(card->findChild<QLabel*>()->text().contains(QString::fromStdString(title))) << title;
  stage().restore({});
  EXPECT_FALSE(view_.action("show-arrows")->isChecked()) << "it is an edit like others";
  EXPECT_TRUE(layout().arrows.empty());
}

// The legend says where arrows are left out; that must not take the rows away whose arrows those are.
TEST_F(Habits, WithArrowsThePictureComesToRestAtAnySize) {
  ASSERT_TRUE(session_.openExample("first-look"));
  ASSERT_TRUE(settled(session_));
  key(Qt::Key_A, Qt::ShiftModifier);
  for (int height = 220; height < 480; height += 12) {
    view_.resize(740, height);
    for (int turn = 0; turn < 6; ++turn) QApplication::processEvents();
    const std::uint64_t made = canvas().layoutsMade();
    for (int turn = 0; turn < 12; ++turn) QApplication::processEvents();
    EXPECT_EQ(canvas().layoutsMade(), made) << height;
  }
}

TEST_F(Habits, NWritesANote) {
  const auto at = bar(Role::Running);
  ASSERT_TRUE(at);
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, *at);
  key(Qt::Key_N);
  NoteEditor& editor = canvas().noteEditor();
  ASSERT_TRUE(editor.isVisible());
  QTest::keyClicks(&editor.line(), "here it begins");
  QTest::keyClick(&editor.line(), Qt::Key_Return);
  ASSERT_EQ(stage().state().notes.size(), 1u);
  EXPECT_EQ(stage().state().notes[0].text, "here it begins");
  EXPECT_EQ(stage().state().notes[0].at, session_.selection().from);
  EXPECT_EQ(stage().state().notes[0].row, canvas().timeline()->pathOf(canvas().selected()));
  EXPECT_TRUE(canvas().hasFocus());
  ASSERT_EQ(layout().notes.size(), 1u);
  const QPoint flag(static_cast<int>(layout().notes[0].x) + 1, static_cast<int>(layout().notes[0].y + kRulerHeight));
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, flag); // edits it
  ASSERT_TRUE(editor.isVisible());
  QTest::keyClicks(&editor.line(), "changed");
  QTest::keyClick(&editor.line(), Qt::Key_Escape);
  EXPECT_EQ(stage().state().notes[0].text, "here it begins") << "Esc gives up";
  key(Qt::Key_N, Qt::ShiftModifier); // the next note
  ASSERT_TRUE(editor.isVisible());
  editor.line().clear();
  QTest::keyClick(&editor.line(), Qt::Key_Return);
  EXPECT_TRUE(stage().state().notes.empty()) << "without words it goes";
}

TEST_F(Habits, PlacesHaveAMenu) {
  const auto at = bar(Role::Running);
  ASSERT_TRUE(at);
  QStringList names;
  QTimer::singleShot(0, &view_, [&] {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    for (const QAction* action : menu->actions()) names.append(action->objectName());
    menu->close();
  });
  QContextMenuEvent event(QContextMenuEvent::Mouse, *at, canvas().mapToGlobal(*at));
  QApplication::sendEvent(&canvas(), &event);
  for (const char* name : {"zoom-to-selection", "note", "mark", "pin-lane", "hide-lane"}) {
    EXPECT_TRUE(names.contains(name)) << name;
  }
  EXPECT_NE(canvas().selected().kind, SpanKind::None) << "it is about what was under the pointer";
}

TEST_F(Habits, PointingAtALockLightsItUp) {
  for (const Row& each : layout().rows) {
    if (each.kind != RowKind::Object && each.kind != RowKind::Variable) continue;
    QTest::mouseMove(&canvas(), labelOf(each));
    EXPECT_NE(stage().highlight().kind, Highlight::Kind::None);
    QTest::mouseMove(&canvas(), labelOf(layout().rows.front()));
    EXPECT_EQ(stage().highlight().kind, Highlight::Kind::None);
    return;
  }
  FAIL() << "nothing to point at";
}

// Far away a lock's holdings are columns of a fold: they stay as they are, all else steps back.
TEST_F(Habits, FoldedLanesLightUpToo) {
  QTemporaryDir folder;
  const QString path = folder.filePath("long.swtrace");
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  BigTraceWish wish;
  wish.bars = 50'000;
  wish.rows = 12;
  file.write(QByteArray::fromStdString(writeTrace(bigTrace(wish))));
  file.close();
  ASSERT_TRUE(session_.openFile(path));
  ASSERT_TRUE(settled(session_));
  QApplication::processEvents(); // the legend has found its height
  const QImage before = canvas().grab().toImage();
  const Row gil = row("GIL");
  const FoldColumn* held = nullptr;
  for (const FoldColumn& column : layout().columns) {
    if (layout().rows[column.row].owner == gil.owner && layout().rows[column.row].kind == RowKind::Object)
      held = &column;
  }
  ASSERT_NE(held, nullptr) << "nothing of it is folded";
  QTest::mouseMove(&canvas(), labelOf(gil));
  ASSERT_EQ(stage().highlight().kind, Highlight::Kind::Object);
  const QImage after = canvas().grab().toImage();
  const auto colours = [&](const QImage& image, double x, double y) {
    const qreal scale = image.devicePixelRatio();
    return image.pixel(QPointF(x * scale, (y + kRulerHeight) * scale).toPoint());
  };
  EXPECT_EQ(colours(after, held->x + 0.5, held->foot - 1.5), colours(before, held->x + 0.5, held->foot - 1.5));
  const Row& header = layout().rows.front();
  const double right = layout().plotRight - 20; // the run's time
  bool veiled = false;
  for (double y = header.y; y < header.y + header.height; ++y)
    veiled |= colours(after, right, y) != colours(before, right, y);
  EXPECT_TRUE(veiled);
}

TEST_F(Habits, FoldsSayHowManyTheyStandFor) {
  ASSERT_TRUE(session_.openExample("ten-thousand-connections"));
  ASSERT_TRUE(settled(session_));
  for (const Fold& fold : layout().folds) {
    const double y = kRulerHeight + fold.y + fold.height / 2;
    if (fold.width < 8 || y > canvas().height()) continue;
    QTest::mouseMove(&canvas(), QPointF(fold.x + fold.width / 2, y).toPoint());
    const QString count = QString::fromStdString(formatCount(static_cast<std::int64_t>(fold.count)));
    const auto* card = canvas().findChild<HoverCard*>();
    ASSERT_NE(card, nullptr);
    EXPECT_TRUE(card->isVisible());
    EXPECT_TRUE(card->findChild<QLabel*>()->text().contains(count)) << count.toStdString();
    return;
  }
  FAIL() << "nothing is folded";
}

TEST_F(Habits, TheLegendFiltersByClickAndByKey) {
  const auto& buttons = view_.legend().buttons();
  ASSERT_GE(buttons.size(), 2u);
  const auto role = static_cast<std::size_t>(buttons[0]->entry().role);
  QTest::mouseClick(buttons[0], Qt::LeftButton);
  EXPECT_TRUE(stage().state().arrangement.dim[role]);
  QTest::keyClick(view_.legend().buttons()[0], Qt::Key_Space);
  EXPECT_FALSE(stage().state().arrangement.dim[role]);
  EXPECT_TRUE(buttons[0]->text().contains('%')) << "it shows the share of time";
  buttons[0]->setFocus();
  QTest::keyClick(buttons[0], Qt::Key_Right);
  EXPECT_TRUE(buttons[1]->hasFocus());
  QTest::keyClick(buttons[1], Qt::Key_Return, Qt::ControlModifier);
  EXPECT_TRUE(stage().state().arrangement.dim[role]) << "Ctrl leaves only the one";
}

TEST_F(Habits, TheMinimapsHandlesAreReachedByKeys) {
  OverviewStrip& strip = view_.overview();
  canvas().show(camera().end() / 4, camera().end() / 2);
  const Camera before = camera();
  strip.setFocus(Qt::TabFocusReason);
  QTest::keyClick(&strip, Qt::Key_Right);
  EXPECT_GT(camera().from(), before.from());
  EXPECT_EQ(camera().span(), before.span());
  QTest::keyClick(&strip, Qt::Key_Tab);
  EXPECT_EQ(strip.part(), OverviewStrip::Part::Start);
  const Camera moved = camera();
  QTest::keyClick(&strip, Qt::Key_Left);
  EXPECT_LT(camera().from(), moved.from());
  EXPECT_EQ(camera().to(), moved.to());
  QTest::keyClick(&strip, Qt::Key_Tab);
  QTest::keyClick(&strip, Qt::Key_Right);
  EXPECT_GT(camera().to(), moved.to());
  QTest::keyClick(&strip, Qt::Key_Tab);
  EXPECT_TRUE(canvas().hasFocus()) << "then the canvas";
}

TEST_F(Habits, HoveringAndSelectingLayNothingOut) {
  const auto at = bar(Role::Running);
  ASSERT_TRUE(at);
  QApplication::processEvents();
  const std::uint64_t before = canvas().layoutsMade();
  for (int x = 300; x < 700; x += 20) QTest::mouseMove(&canvas(), {x, at->y()});
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, *at);
  QApplication::processEvents();
  EXPECT_EQ(canvas().layoutsMade(), before);
}

} // namespace
} // namespace switchpoint
