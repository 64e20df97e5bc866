#include <cmath>

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include "gui/views/timeline/hover_card.h"
#include "gui/views/timeline/timeline_view.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

class TimelineTest : public ::testing::Test {
protected:
  TimelineTest() {
    view_.resize(900, 420);
    view_.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&view_));
    EXPECT_TRUE(session_.openText(kSmallScenario));
    EXPECT_TRUE(settled(session_));
  }

  TimelineCanvas& canvas() { return view_.canvas(); }
  const Layout& layout() { return canvas().layoutShown(); }

  // The middle of the widest bar of a lane, in the canvas's coordinates; `least` px wide.
  std::optional<QPointF> bar(Role role, double least = 20) {
    for (const Bar& each : layout().bars) {
      if (each.role != role || each.width < least || each.span.kind != SpanKind::Lane) continue;
      if (layout().rows[each.row].quiet) continue; // the loop, not a task
      return QPointF(each.x + each.width / 2, kRulerHeight + each.y + each.height / 2);
    }
    return std::nullopt;
  }

  void wheel(QPointF at, QPoint delta, Qt::KeyboardModifiers modifiers) {
    QWheelEvent event(at, canvas().mapToGlobal(at), {}, delta, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&canvas(), &event);
  }

  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  TimelineView view_{{session_, appearance_}};
};

TEST_F(TimelineTest, SpaceAsksToPlay) {
  int wanted = 0;
  QObject::connect(&session_.stage(), &Stage::playWanted, &view_, [&] { ++wanted; });
  QTest::keyClick(&canvas(), Qt::Key_Space);
  EXPECT_EQ(wanted, 1);
}

TEST_F(TimelineTest, ShowsEveryRunFromTheStart) {
  ASSERT_EQ(layout().sections.size(), 3u);
  EXPECT_EQ(layout().sections[0].title, "asyncio");
  EXPECT_FALSE(layout().sections[0].whoDecides.empty());
  EXPECT_TRUE(canvas().camera().fits());
  EXPECT_FALSE(layout().bars.empty());
}

TEST_F(TimelineTest, AFigureIsWrittenOffTheWindowsThread) {
  const QTemporaryDir folder;
  QStringList said;
  QObject::connect(&session_, &Session::said, &session_, [&](const QString& words) { said.append(words); });
  for (const char* name : {"figure.svg", "figure.png", "figure.pdf"}) {
    const QString path = folder.filePath(name);
    said.clear();
    view_.writeTo(path);
    EXPECT_EQ(said, QStringList{"Writing " + path + " …"}) << "it returns before the file is there";
    ASSERT_TRUE(eventually([&] { return said.last() == "Wrote " + path; }));
    EXPECT_GT(QFileInfo(path).size(), 1000);
  }
  view_.writeTo(folder.filePath("no/such/folder.png"));
  EXPECT_TRUE(eventually([&] { return said.last().contains("cannot be written"); }));
}

TEST_F(TimelineTest, CtrlWheelZoomsAtThePointer) {
  const QPointF at(500, 100);
  const Time under = layout().timeAt(at.x());
  const Duration before = canvas().camera().span();
  wheel(at, {0, 240}, Qt::ControlModifier);
  EXPECT_LT(canvas().camera().span(), before);
  EXPECT_NEAR(layout().xOf(under), at.x(), 1.0) << "the instant under the pointer stays there";
  wheel(at, {0, -2400}, Qt::ControlModifier);
  EXPECT_TRUE(canvas().camera().fits());
}

TEST_F(TimelineTest, ZoomingInAndBackOutShowsTheSame) {
  const Camera& camera = canvas().camera();
  canvas().show(camera.end() / 7, camera.end() / 2);
  const Time from = camera.from(), to = camera.to();
  const Layout before = layout();
  const QPointF at(431, 200);
  for (int i = 0; i < 30; ++i) wheel(at, {0, 120}, Qt::ControlModifier);
  EXPECT_LT(camera.span(), (to - from) / 10);
  for (int i = 0; i < 30; ++i) wheel(at, {0, -120}, Qt::ControlModifier);
  EXPECT_EQ(camera.from(), from);
  EXPECT_EQ(camera.to(), to);
  ASSERT_EQ(layout().bars.size(), before.bars.size());
  for (std::size_t i = 0; i < before.bars.size(); ++i) {
    EXPECT_EQ(layout().bars[i].x, before.bars[i].x);
    EXPECT_EQ(layout().bars[i].width, before.bars[i].width);
    EXPECT_EQ(layout().bars[i].span, before.bars[i].span);
  }
}

TEST_F(TimelineTest, ShiftWheelMovesInTime) {
  canvas().zoomIn();
  canvas().zoomIn();
  const Camera before = canvas().camera();
  wheel({500, 100}, {0, -120}, Qt::ShiftModifier);
  EXPECT_GT(canvas().camera().from(), before.from());
  EXPECT_EQ(canvas().camera().span(), before.span());
}

TEST_F(TimelineTest, WheelScrollsTheLanes) {
  view_.resize(900, 220);
  const double before = canvas().scroll();
  wheel({500, 100}, {0, -120}, Qt::NoModifier);
  EXPECT_GT(canvas().scroll(), before);
  wheel({500, 100}, {0, 1200}, Qt::NoModifier);
  EXPECT_EQ(canvas().scroll(), 0);
}

TEST_F(TimelineTest, DragMoves) {
  for (int i = 0; i < 4; ++i) canvas().zoomIn();
  const Camera before = canvas().camera();
  const Time under = layout().timeAt(500);
  QTest::mousePress(&canvas(), Qt::LeftButton, {}, {500, 100});
  for (int x = 490; x >= 440; x -= 10) QTest::mouseMove(&canvas(), {x, 100});
  QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, {440, 100});
  EXPECT_GT(canvas().camera().from(), before.from());
  EXPECT_NEAR(layout().xOf(under), 440, 1.5) << "what was grabbed moved with the pointer";
}

TEST_F(TimelineTest, KeysZoomAndMove) {
  canvas().setFocus();
  const Duration all = canvas().camera().span();
  QTest::keyClick(&canvas(), Qt::Key_W);
  const Duration closer = canvas().camera().span();
  EXPECT_LT(closer, all);
  QTest::keyClick(&canvas(), Qt::Key_D);
  const Time moved = canvas().camera().from();
  QTest::keyClick(&canvas(), Qt::Key_A);
  EXPECT_LT(canvas().camera().from(), moved);
  QTest::keyClick(&canvas(), Qt::Key_Right);
  EXPECT_EQ(canvas().camera().from(), moved) << "with nothing selected arrows move as A and D do";
  QTest::keyClick(&canvas(), Qt::Key_S);
  EXPECT_GT(canvas().camera().span(), closer);
  QTest::keyClick(&canvas(), Qt::Key_Plus);
  QTest::keyClick(&canvas(), Qt::Key_Plus);
  QTest::keyClick(&canvas(), Qt::Key_Home);
  EXPECT_TRUE(canvas().camera().fits());
}

TEST_F(TimelineTest, KeysGoByTheirPlaceOnTheKeyboard) {
  const Duration all = canvas().camera().span();
  constexpr quint32 kPlaceOfW = 25; // where a French keyboard has Z
  QKeyEvent press(QEvent::KeyPress, Qt::Key_Z, Qt::NoModifier, kPlaceOfW, 0, 0, "z");
  QApplication::sendEvent(&canvas(), &press);
  EXPECT_LT(canvas().camera().span(), all);
}

TEST_F(TimelineTest, AClickSelectsAndTheArrowsGoOn) {
  const auto at = bar(Role::Running);
  ASSERT_TRUE(at);
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at->toPoint());
  const SpanRef first = canvas().selected();
  ASSERT_EQ(first.kind, SpanKind::Lane);
  EXPECT_EQ(session_.selection().span, first);
  EXPECT_EQ(session_.selection().line, 10u) << "the cpu step";
  EXPECT_FALSE(canvas().accessibleDescription().isEmpty());
  QTest::keyClick(&canvas(), Qt::Key_Right);
  EXPECT_EQ(canvas().selected().owner, first.owner);
  EXPECT_GT(canvas().selected().index, first.index);
  QTest::keyClick(&canvas(), Qt::Key_Down);
  EXPECT_NE(canvas().selected().owner, first.owner);
  QTest::keyClick(&canvas(), Qt::Key_Escape);
  EXPECT_EQ(session_.selection().span.kind, SpanKind::None);
}

TEST_F(TimelineTest, ADoubleClickZoomsToTheState) {
  const auto at = bar(Role::Running);
  ASSERT_TRUE(at);
  QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, at->toPoint());
  const Selection& selection = session_.selection();
  ASSERT_EQ(selection.span.kind, SpanKind::Lane);
  EXPECT_LE(canvas().camera().from(), selection.from);
  EXPECT_GE(canvas().camera().to(), selection.to);
  EXPECT_LT(canvas().camera().span(), 2 * (selection.to - selection.from));
  QTest::mouseClick(&canvas(), Qt::MiddleButton, {}, {500, 100});
  EXPECT_TRUE(canvas().camera().fits());
}

TEST_F(TimelineTest, AHeaderClosesItsRows) {
  const auto rows = layout().rows.size();
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, {40, static_cast<int>(kRulerHeight + layout().rows[0].y + 14)});
  EXPECT_LT(layout().rows.size(), rows);
  QTest::mouseClick(&canvas(), Qt::LeftButton, {}, {40, static_cast<int>(kRulerHeight + layout().rows[0].y + 14)});
  EXPECT_EQ(layout().rows.size(), rows);
}

TEST_F(TimelineTest, HoveringExplains) {
  const auto at = bar(Role::Running);
  ASSERT_TRUE(at);
  QTest::mouseMove(&canvas(), at->toPoint());
  ASSERT_TRUE(eventually([&] { return canvas().findChild<HoverCard*>() != nullptr; }));
  const auto* card = canvas().findChild<HoverCard*>();
  EXPECT_TRUE(eventually([&] { return card->isVisible(); }));
  EXPECT_TRUE(canvas().rect().contains(card->geometry())) << "the card is not cut";
  QTest::mouseMove(&canvas(), {10, 5});
  EXPECT_TRUE(eventually([&] { return !card->isVisible(); }));
}

TEST_F(TimelineTest, APlaceIsBroughtIntoView) {
  canvas().show(0, 5 * kMillisecond);
  session_.show({0, 0, 40 * kMillisecond});
  EXPECT_LE(canvas().camera().from(), 40 * kMillisecond);
  EXPECT_GE(canvas().camera().to(), 40 * kMillisecond);
}

TEST_F(TimelineTest, AnotherSeedKeepsTheZoom) {
  canvas().zoomIn();
  canvas().zoomIn();
  const Duration span = canvas().camera().span();
  QSignalSpy runs(&session_, &Session::runsChanged);
  session_.setSeed(99);
  ASSERT_TRUE(eventually([&] { return runs.count() == 1; }));
  EXPECT_EQ(canvas().camera().span(), span);
  ASSERT_TRUE(session_.openExample("two-sleepers"));
  ASSERT_TRUE(settled(session_));
  EXPECT_TRUE(canvas().camera().fits()) << "other work is shown whole";
}

} // namespace
} // namespace switchpoint
