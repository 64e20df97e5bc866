#include <QAction>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "gui/shell/key_sheet.h"
#include "gui/shell/main_window.h"
#include "gui/views/catalog.h"
#include "gui/views/editor/editor_view.h"
#include "gui/views/timeline/timeline_view.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

class WindowTest : public ::testing::Test {
protected:
  WindowTest() {
    window_.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&window_));
  }

  // Presses this button of the next question; false where none was asked.
  void answerNext(QMessageBox::StandardButton button) {
    QTimer::singleShot(0, &window_, [this, button] {
      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      asked_ = box != nullptr;
      if (box != nullptr) QTest::mouseClick(box->button(button), Qt::LeftButton);
    });
  }

  Appearance appearance_{ThemeChoice::Light};
  Session session_;
  MainWindow window_{session_, appearance_};
  bool asked_ = false;
};

TEST_F(WindowTest, TheFirstExampleShowsThreeTimelines) {
  ASSERT_TRUE(session_.openAny("first-look"));
  ASSERT_TRUE(settled(session_));
  auto* timeline = qobject_cast<TimelineView*>(window_.view("timeline"));
  ASSERT_NE(timeline, nullptr);
  EXPECT_EQ(timeline->canvas().layoutShown().sections.size(), 3u);
  EXPECT_TRUE(window_.windowTitle().contains("first-look"));
  EXPECT_TRUE(eventually([&] { return session_.counting().survey().has_value(); }))
      << "the open counter page asked for it";
}

// Of a long trace they would measure a thousand rows each time that one changes, and the window would stand still.
TEST_F(WindowTest, NoTableMeasuresManyRows) {
  window_.makeAllViews();
  int tables = 0;
  for (const QHeaderView* header : window_.findChildren<QHeaderView*>()) {
    if (header->orientation() != Qt::Horizontal) continue;
    bool fits = false;
    for (int i = 0; i < header->count(); ++i) {
      fits = fits || header->sectionResizeMode(i) == QHeaderView::ResizeToContents;
    }
    if (!fits) continue;
    ++tables;
    EXPECT_LE(header->resizeContentsPrecision(), 50) << header->parent()->objectName().toStdString();
  }
  EXPECT_GE(tables, 4);
}

TEST_F(WindowTest, EveryViewOfTheCatalogIsThere) {
  for (const ViewInfo* info : viewCatalog()) EXPECT_NE(window_.view(info->id), nullptr) << info->id;
  EXPECT_EQ(window_.view("no-such-view"), nullptr);
  window_.raise("metrics");
  EXPECT_TRUE(window_.view("metrics")->isVisible());
}

// What the first paint waits for decides how fast the window comes up.
TEST(FirstPaint, WaitsForNoViewButTheTimeline) {
  Appearance appearance(ThemeChoice::Light);
  Session session;
  session.hold();
  MainWindow window(session, appearance);
  ASSERT_TRUE(session.openAny("first-look"));
  window.restoreLayout({{"tabs", QVariantMap{{"4", "metrics"}}}});
  appearance.dress();
  QStringList made;
  bool painted = false;
  QObject::connect(&window, &MainWindow::painted, &window, [&] {
    painted = true;
    for (const ViewInfo* info : viewCatalog()) {
      if (window.hasMade(info->id)) made.append(QString::fromStdString(std::string(info->id)));
    }
  });
  window.show();
  ASSERT_TRUE(eventually([&] { return painted; }));
  EXPECT_EQ(made, QStringList{"timeline"});
  const auto all = [&] {
    return std::ranges::all_of(viewCatalog(), [&](const ViewInfo* info) { return window.hasMade(info->id); });
  };
  EXPECT_TRUE(eventually(all)) << "the others come by themselves";
  EXPECT_TRUE(window.view("metrics")->isVisible()) << "as it was left";
  qApp->setStyleSheet({});
}

// Views are made in any order; the keyboard goes through them in that of the catalog.
TEST_F(WindowTest, TabGoesThroughThePagesInTheirOrder) {
  window_.makeAllViews();
  std::vector<std::string> met;
  const QWidget* at = window_.findChild<QWidget*>("seed");
  const QWidget* const first = at;
  for (at = at->nextInFocusChain(); at != first; at = at->nextInFocusChain()) {
    if (!(at->focusPolicy() & Qt::TabFocus) || at->focusProxy() != nullptr) continue;
    for (const ViewInfo* info : viewCatalog()) {
      const QWidget* view = window_.view(info->id);
      const bool inside = view == at || view->isAncestorOf(at);
      if (inside && (met.empty() || met.back() != info->id)) met.emplace_back(info->id);
    }
  }
  std::vector<std::string> wanted;
  for (const ViewInfo* info : viewCatalog()) wanted.emplace_back(info->id);
  EXPECT_EQ(met, wanted);
}

TEST_F(WindowTest, AChipRunsAnotherModel) {
  ASSERT_TRUE(session_.openText(kSmallScenario));
  ASSERT_TRUE(settled(session_));
  auto* chip = window_.findChild<QToolButton*>("model-serial");
  ASSERT_NE(chip, nullptr);
  EXPECT_FALSE(chip->isChecked());
  QTest::mouseClick(chip, Qt::LeftButton);
  ASSERT_TRUE(settled(session_));
  EXPECT_EQ(session_.runs().size(), 4u);
  chip->setFocus();
  QTest::keyClick(chip, Qt::Key_Space);
  ASSERT_TRUE(settled(session_));
  EXPECT_EQ(session_.runs().size(), 3u);
}

TEST_F(WindowTest, UnsavedTextIsNotLost) {
  ASSERT_TRUE(session_.openText(kSmallScenario));
  session_.edit("edited");
  answerNext(QMessageBox::Cancel);
  EXPECT_FALSE(session_.openExample("first-look"));
  EXPECT_TRUE(asked_);
  EXPECT_EQ(session_.document().text, "edited");
  answerNext(QMessageBox::Cancel);
  EXPECT_FALSE(window_.close());
  answerNext(QMessageBox::Discard);
  EXPECT_TRUE(session_.openExample("first-look"));
}

TEST_F(WindowTest, AFileIsDraggedIn) {
  const QTemporaryDir folder;
  const QString path = folder.filePath("dragged.toml");
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(kSmallScenario);
  file.close();
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(path)});
  QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&window_, &enter);
  EXPECT_TRUE(enter.isAccepted());
  QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&window_, &drop);
  EXPECT_EQ(session_.document().name(), "dragged.toml");
}

TEST_F(WindowTest, EverythingThatTakesTheKeyboardHasAName) {
  for (const QWidget* widget : window_.findChildren<QWidget*>()) {
    const bool mine = widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith("qt_") &&
                      widget->focusProxy() == nullptr && !widget->inherits("QTabBar") &&
                      !widget->inherits("QTabWidget") && !widget->inherits("QMenuBar") && !widget->inherits("QMenu") &&
                      !widget->inherits("QHeaderView") && !widget->inherits("QTableCornerButton");
    const bool inside = widget->inherits("QComboBoxListView") ||
                        (widget->inherits("QLabel") && !(widget->focusPolicy() & Qt::TabFocus));
    if (!mine || inside) continue;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    EXPECT_FALSE(widget->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
        << widget->metaObject()->className() << " " << widget->objectName().toStdString();
  }
}

TEST_F(WindowTest, ThemesCanBeForced) {
  window_.themeDark();
  EXPECT_TRUE(appearance_.theme().dark());
  EXPECT_EQ(QApplication::palette().color(QPalette::Base), appearance_.theme()[Tint::Panel]);
  window_.themeLight();
  EXPECT_FALSE(appearance_.theme().dark());
}

TEST_F(WindowTest, ActionsSayWhatCanBeDone) {
  const auto* run = window_.findChild<QAction*>("run");
  const auto* cancel = window_.findChild<QAction*>("cancel");
  ASSERT_TRUE(session_.openText(kSmallScenario));
  EXPECT_TRUE(cancel->isEnabled()) << "something runs";
  ASSERT_TRUE(settled(session_));
  EXPECT_TRUE(run->isEnabled());
  EXPECT_TRUE(eventually([&] { return !cancel->isEnabled(); }));
  session_.edit("broken =");
  ASSERT_TRUE(eventually([&] { return session_.document().parsed; }));
  EXPECT_FALSE(run->isEnabled());
  window_.themeDark();
  EXPECT_TRUE(window_.findChild<QAction*>("theme-dark")->isChecked());
}

TEST_F(WindowTest, FitsASmallScreen) {
  const QSize least = window_.minimumSizeHint();
  EXPECT_LE(least.width(), 1000);
  EXPECT_LE(least.height(), 700);
}

// At 1280 x 800 and larger: the numbers and what they tell of can be seen together.
TEST_F(WindowTest, TimelinesAndTheTableOfDifferencesShareTheHeight) {
  ASSERT_TRUE(session_.openAny("first-look"));
  ASSERT_TRUE(settled(session_));
  auto* timeline = qobject_cast<TimelineView*>(window_.view("timeline"));
  auto* table = window_.view("compare")->findChild<QTableView*>();
  const auto* scroll = qobject_cast<QScrollArea*>(window_.view("compare")->parentWidget()->parentWidget());
  ASSERT_NE(scroll, nullptr);
  ASSERT_TRUE(eventually([&] { return table->model()->rowCount() == 5; }));
  for (const QSize& size : {QSize(1280, 800), QSize(1920, 1080)}) {
    window_.resize(size);
    QApplication::processEvents();
    EXPECT_GE(table->viewport()->height(), 4 * table->rowHeight(0)) << "all tasks and three of them";
    EXPECT_GE(timeline->canvas().rowsHeight(), 240);
    EXPECT_GT(timeline->height(), window_.view("compare")->height());
    EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0) << "only the table scrolls";
  }
  EXPECT_EQ(timeline->canvas().mostScroll(), 0) << "three small runs fit a large window";
  window_.resize(1000, 700);
  QApplication::processEvents();
  EXPECT_GE(timeline->canvas().rowsHeight(), 130);
}

TEST_F(WindowTest, ThePageThatIsSeenFirstNeedsNoScrolling) {
  const QString before = qApp->styleSheet();
  appearance_.dress();
  ASSERT_TRUE(session_.openAny("first-look"));
  ASSERT_TRUE(settled(session_));
  window_.resize(1280, 800);
  const auto* scroll = qobject_cast<QScrollArea*>(window_.view("counter")->parentWidget()->parentWidget());
  ASSERT_NE(scroll, nullptr);
  for (int turn = 0; turn < 6; ++turn) QApplication::processEvents();
  EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0) << window_.view("counter")->minimumSizeHint().width();
  EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0);
  EXPECT_GE(window_.view("examples")->width(), 150) << "and names of examples can be read";
  qApp->setStyleSheet(before);
}

TEST_F(WindowTest, F5RunsTheEditedText) {
  ASSERT_TRUE(session_.openText(kSmallScenario));
  ASSERT_TRUE(settled(session_));
  session_.edit(QString(session_.document().text).replace("30ms", "60ms"));
  window_.run();
  ASSERT_TRUE(settled(session_));
  EXPECT_FALSE(session_.runsAreStale());
}

TEST_F(WindowTest, TheSheetOfKeysListsMenusAndViews) {
  const KeySheet sheet(window_.keys(), &window_);
  QStringList words;
  for (const QLabel* label : sheet.findChildren<QLabel*>()) words.append(label->text());
  EXPECT_TRUE(words.contains("F5"));
  EXPECT_TRUE(words.contains("F1  ?"));
  EXPECT_TRUE(words.contains("Timeline"));
}

} // namespace
} // namespace switchpoint
