// The whole window as a screen reader and a keyboard meet it: every thing has a name and a role, Tab comes everywhere,
// and where it is can be seen.
#include <set>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

#include "gui/shell/main_window.h"
#include "gui/views/catalog.h"
#include "gui/views/timeline/timeline_view.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

class AccessibleWindow : public ::testing::Test {
protected:
  AccessibleWindow() {
    window_.resize(1440, 900);
    window_.show();
    window_.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window_));
    EXPECT_TRUE(session_.openAny(QStringLiteral("first-look")));
    EXPECT_TRUE(settled(session_));
    for (const ViewInfo* info : viewCatalog()) EXPECT_NE(window_.view(info->id), nullptr);
  }

  // Those that Tab can stop at, in the pages that are in front.
  std::set<const QWidget*> stops() const {
    std::set<const QWidget*> found;
    for (const QWidget* widget : window_.findChildren<QWidget*>()) {
      const bool stop = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() &&
                        widget->isEnabled() && widget->focusProxy() == nullptr && !widget->inherits("QMenuBar");
      if (stop) found.insert(widget);
    }
    return found;
  }

  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  MainWindow window_{session_, appearance_};
};

std::string nameOf(const QWidget* widget) {
  return (QLatin1String(widget->metaObject()->className()) + ' ' + widget->objectName() + ' ' +
          widget->accessibleName())
      .toStdString();
}

bool isInteractive(QAccessible::Role role) {
  switch (role) {
  case QAccessible::PushButton:
  case QAccessible::ButtonMenu:
  case QAccessible::ButtonDropDown:
  case QAccessible::CheckBox:
  case QAccessible::RadioButton:
  case QAccessible::ComboBox:
  case QAccessible::EditableText:
  case QAccessible::SpinBox:
  case QAccessible::Slider:
  case QAccessible::List:
  case QAccessible::Table:
  case QAccessible::Tree:
  case QAccessible::PageTab:
  case QAccessible::PageTabList:
  case QAccessible::MenuItem: return true;
  default: return false;
  }
}

// Walks as a screen reader does: what cannot be seen is left out with all that is in it.
void walk(QAccessibleInterface* at, const std::string& path, int& met) {
  if (at == nullptr || !at->isValid() || at->state().invisible) return;
  const QObject* object = at->object();
  const std::string here = path + '/' + (object != nullptr ? object->metaObject()->className() : "part") + " role " +
                           std::to_string(at->role());
  const bool inside = object != nullptr && (object->objectName().startsWith("qt_") || object->inherits("QScrollBar") ||
                                            object->inherits("QComboBoxListView"));
  if (isInteractive(at->role()) && !inside && at->role() != QAccessible::PageTabList) {
    ++met;
    EXPECT_FALSE(at->text(QAccessible::Name).trimmed().isEmpty()) << here;
  }
  const auto* widget = qobject_cast<const QWidget*>(object);
  if (widget != nullptr && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !inside &&
      widget->focusProxy() == nullptr) {
    EXPECT_NE(at->role(), QAccessible::NoRole) << here;
    EXPECT_NE(at->role(), QAccessible::Client) << here << " says nothing of what it is";
  }
  // A table's cells are walked by the tests of tables.
  if (at->role() == QAccessible::Table || at->role() == QAccessible::List || at->role() == QAccessible::Tree) return;
  for (int i = 0; i < at->childCount(); ++i) walk(at->child(i), here, met);
}

TEST_F(AccessibleWindow, EverythingThatCanBeUsedHasANameAndARole) {
  for (const ViewInfo* info : viewCatalog()) {
    SCOPED_TRACE(std::string(info->id));
    window_.raise(info->id);
    QCoreApplication::processEvents();
    int met = 0;
    walk(QAccessible::queryAccessibleInterface(&window_), "", met);
    EXPECT_GT(met, 25) << "the walk sees the window";
  }
}

TEST_F(AccessibleWindow, TabComesEverywhereAndBackAgain) {
  std::set<const QWidget*> left = stops();
  ASSERT_GT(left.size(), 15u);
  QWidget* first = window_.findChild<QWidget*>(QStringLiteral("run"));
  ASSERT_NE(first, nullptr);
  first->setFocus(Qt::TabFocusReason);
  const std::size_t most = left.size() * 2 + 10;
  std::size_t presses = 0;
  constexpr int kMostParts = 3; // that Tab goes through within one widget: the overview's window and its two ends
  int caught = 0;
  std::vector<const QWidget*> order;
  for (; presses < most; ++presses) {
    QWidget* at = QApplication::focusWidget();
    ASSERT_NE(at, nullptr);
    left.erase(at);
    order.push_back(at);
    if (presses > 0 && at == first) break;
    if (qobject_cast<QPlainTextEdit*>(at) != nullptr && !static_cast<QPlainTextEdit*>(at)->isReadOnly() &&
        !static_cast<QPlainTextEdit*>(at)->tabChangesFocus()) {
      QTest::keyClick(at, Qt::Key_Escape); // Tab writes there
    } else {
      QTest::keyClick(at, Qt::Key_Tab);
    }
    caught = QApplication::focusWidget() == at ? caught + 1 : 0;
    if (caught > kMostParts) {
      ADD_FAILURE() << "the keyboard is caught in " << nameOf(at);
      break;
    }
  }
  std::string last;
  for (std::size_t i = order.size() > 48 ? order.size() - 48 : 0; i < order.size(); ++i)
    last += nameOf(order[i]) + "\n";
  EXPECT_LT(presses, most) << "Tab never came back:\n" << last;
  for (const QWidget* widget : left) ADD_FAILURE() << "Tab never comes to " << nameOf(widget);
  // In the order in which the bar reads.
  for (std::size_t i = 0; i + 1 < order.size() && order[i + 1]->parentWidget() == first->parentWidget(); ++i)
    EXPECT_LT(order[i]->x(), order[i + 1]->x()) << nameOf(order[i + 1]);
}

TEST_F(AccessibleWindow, WhereTheKeyboardIsCanBeSeen) {
  QApplication::setCursorFlashTime(0);
  for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
    SCOPED_TRACE(wordOf(theme));
    appearance_.choose(theme);
    appearance_.dress();
    for (const QWidget* each : stops()) {
      auto* widget = const_cast<QWidget*>(each);
      if (qobject_cast<QPlainTextEdit*>(widget) != nullptr) continue; // its caret says so
      window_.centralWidget()->setFocus();
      QWidget* elsewhere = window_.findChild<QWidget*>(
          widget->objectName() == QStringLiteral("run") ? QStringLiteral("profile") : QStringLiteral("run"));
      elsewhere->setFocus(Qt::TabFocusReason);
      const QImage without = widget->grab().toImage();
      widget->setFocus(Qt::TabFocusReason);
      if (QApplication::focusWidget() != widget) continue; // a bar of buttons that hands it on
      const QImage with = widget->grab().toImage();
      ASSERT_EQ(with.size(), without.size()) << nameOf(widget) << " moves when the keyboard comes";
      int changed = 0;
      for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) changed += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
      }
      EXPECT_GT(changed, 20) << nameOf(widget);
    }
  }
}

} // namespace
} // namespace switchpoint
