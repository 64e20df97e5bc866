// A timeline view of the small scenario on screen, and what its tests ask of it.
#pragma once

#include <optional>

#include <QTest>
#include <QWheelEvent>

#include "gui/views/timeline/timeline_view.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {

class TimelineFixture : public ::testing::Test {
protected:
  explicit TimelineFixture(const char* scenario = kSmallScenario) {
    view_.resize(900, 460);
    view_.show();
    view_.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&view_));
    EXPECT_TRUE(session_.openText(QString::fromUtf8(scenario)));
    EXPECT_TRUE(settled(session_));
    canvas().setFocus();
  }

  TimelineCanvas& canvas() { return view_.canvas(); }
  const Layout& layout() { return canvas().layoutShown(); }
  const Camera& camera() { return canvas().camera(); }
  Stage& stage() { return session_.stage(); }
  void key(int key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(&canvas(), static_cast<Qt::Key>(key), modifiers);
  }

  // The middle of the first bar of a task that is at least so wide, in the canvas's coordinates.
  std::optional<QPoint> bar(Role role, double least = 20) {
    for (const Bar& each : layout().bars) {
      if (each.role != role || each.width < least || each.span.kind != SpanKind::Lane) continue;
      if (layout().rows[each.row].quiet) continue; // the loop, not a task
      return QPointF(each.x + each.width / 2, kRulerHeight + each.y + each.height / 2).toPoint();
    }
    return std::nullopt;
  }

  void wheel(QPointF at, QPoint delta, Qt::KeyboardModifiers modifiers) {
    QWheelEvent event(at, canvas().mapToGlobal(at), {}, delta, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&canvas(), &event);
  }

  void drag(QWidget& widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
    constexpr int kSteps = 8;
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, from);
    for (int i = 1; i <= kSteps; ++i) QTest::mouseMove(&widget, from + (to - from) * i / kSteps);
    QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, to);
  }
  void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) { drag(canvas(), from, to, modifiers); }

  int xOf(Time at) { return static_cast<int>(std::lround(layout().xOf(at))); }

  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  TimelineView view_{{session_, appearance_}};
};

} // namespace switchpoint
