#include "gui/shell/main_window.h"

#include <algorithm>

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

#include "gui/shell/message_bar.h"
#include "gui/shell/notice_bar.h"
#include "gui/shell/palette.h"
#include "gui/shell/run_bar.h"
#include "gui/theme/page_scroll.h"
#include "gui/views/catalog.h"

namespace switchpoint {

namespace {

constexpr QSize kFirstSize{1440, 900};

// Tabs stand in the order of the catalog.
int tabIndexOf(const ViewInfo& info) {
  int index = 0;
  for (const ViewInfo* each : viewCatalog()) {
    if (each == &info) break;
    if (each->area == info.area) ++index;
  }
  return index;
}

} // namespace

MainWindow::MainWindow(Session& session, Appearance& appearance)
    : session_(session), appearance_(appearance), history_(session) {
  setObjectName(QStringLiteral("mainWindow"));
  setAcceptDrops(true);
  buildMenus();
  buildViews();
  addModelActions();
  addGoActions();
  watchFile();
  watchCompanions();
  session_.setGuard([this] { return mayReplaceText(); });
  connect(&session_, &Session::documentReplaced, this, &MainWindow::refreshTitle);
  connect(&session_, &Session::documentChanged, this, &MainWindow::refreshTitle);
  for (const auto signal : {&Session::documentChanged, &Session::documentReplaced, &Session::workChanged}) {
    connect(&session_, signal, this, &MainWindow::refreshActions);
  }
  connect(&appearance_, &Appearance::changed, this, &MainWindow::refreshActions);
  connect(&session_, &Session::documentChanged, this, &MainWindow::refreshUndo);
  connect(qApp, &QApplication::focusChanged, this, &MainWindow::refreshUndo);
  connect(&history_.stack(), &QUndoStack::indexChanged, this, &MainWindow::refreshUndo);
  connect(panes_, &Panes::changed, this, &MainWindow::refreshPanes);
  refreshUndo();
  refreshPanes();
  refreshTitle();
  refreshActions();
  raiseFirst();
  resize(kFirstSize);
}

// The parts go one after the other; what they say meanwhile is nobody's business any more.
MainWindow::~MainWindow() {
  session_.setGuard({});
  qApp->disconnect(this);
  session_.disconnect(this);
  appearance_.disconnect(this);
  history_.stack().disconnect(this);
  panes_->disconnect(this);
}

void MainWindow::buildViews() {
  auto* whole = new QWidget(this);
  setCentralWidget(whole);
  auto* rows = new QVBoxLayout(whole);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  auto* bar = new RunBar(session_, whole);
  notices_ = new NoticeBar(whole);
  panes_ = new Panes(whole);
  panes_->fill(buildArea(Area::Side), buildArea(Area::Source), buildArea(Area::Detail), buildArea(Area::Stage),
               buildArea(Area::Result));
  rows->addWidget(bar);
  rows->addWidget(notices_);
  rows->addWidget(panes_->widget(), 1);
  rows->addWidget(new MessageBar(session_, whole));
  whole->installEventFilter(this);
  tabOrder_.put(0, *bar);
}

QWidget* MainWindow::make(const ViewInfo& info) {
  QWidget*& widget = views_[info.id];
  if (widget != nullptr) return widget;
  widget = info.create({session_, appearance_});
  const QString id = QString::fromUtf8(info.id.data(), static_cast<qsizetype>(info.id.size()));
  widget->setObjectName(id);
  adoptActions(*widget);
  QWidget* page = pages_.at(info.id);
  QWidget* outer = info.area == Area::Result ? new PageScroll(widget) : widget;
  page->layout()->addWidget(outer);
  const auto views = viewCatalog();
  tabOrder_.put(static_cast<std::size_t>(std::ranges::find(views, &info) - views.begin()) + 1, *widget);
  if (isVisible()) {
    widget->show();
    outer->show();
  }
  if (const QVariant state = remembered_.take(id); state.isValid()) widget->setProperty("remembered", state);
  return widget;
}

// One view a turn, those that can be seen first, so that the window stays fluent. False when all are there.
bool MainWindow::makeNextView() {
  for (const bool seen : {true, false}) {
    for (const ViewInfo* info : viewCatalog()) {
      if (views_.contains(info->id) || pages_.at(info->id)->isVisible() != seen) continue;
      make(*info);
      return true;
    }
  }
  return false;
}

void MainWindow::makeAllViews() {
  while (makeNextView()) {
  }
}

// Empty until its view is made: after the first paint, or when somebody asks for it.
QWidget* MainWindow::buildPage(const ViewInfo& info) {
  auto* page = new QWidget;
  page->setProperty("pane", info.area == Area::Side ? "side" : "main");
  auto* fill = new QVBoxLayout(page);
  fill->setContentsMargins(0, 0, 0, 0);
  pages_[info.id] = page;
  return page;
}

// One view fills its area; several become tabs.
QWidget* MainWindow::buildArea(Area area) {
  std::vector<const ViewInfo*> infos;
  for (const ViewInfo* info : viewCatalog()) {
    if (info->area == area) infos.push_back(info);
  }
  if (infos.size() == 1) return buildPage(*infos.front());
  auto* tabs = new QTabWidget;
  for (const ViewInfo* info : infos) tabs->addTab(buildPage(*info), QCoreApplication::translate("View", info->title));
  tabs->setDocumentMode(true);
  tabs->tabBar()->setDrawBase(false);
  tabs->tabBar()->setExpanding(false);
  tabs->setUsesScrollButtons(true);
  tabs->tabBar()->setAccessibleName(tr("Pages"));
  tabs->setProperty("pane", "side");
  connect(tabs, &QTabWidget::currentChanged, this, [this, infos](int index) {
    if (hasPainted_) make(*infos[static_cast<std::size_t>(index)]);
  });
  tabs_[area] = tabs;
  return tabs;
}

QWidget* MainWindow::view(std::string_view id) {
  const ViewInfo* info = findView(id);
  if (info == nullptr) return nullptr;
  if (const auto tabs = tabs_.find(info->area); tabs != tabs_.end()) {
    tabs->second->setCurrentIndex(tabIndexOf(*info));
  }
  return make(*info);
}

CommandPalette& MainWindow::palette() {
  if (palette_ == nullptr) {
    palette_ = new CommandPalette(appearance_, this, [this](const QString& id) { preferences_.addRecentAction(id); });
  }
  return *palette_;
}

void MainWindow::raise(std::string_view id) {
  if (QWidget* widget = view(id)) widget->setFocus(Qt::ShortcutFocusReason);
}

// The keyboard begins at the stage: its keys move the picture that one looks at first.
void MainWindow::raiseFirst() {
  for (const ViewInfo* info : viewCatalog()) {
    if (info->area == Area::Stage) make(*info)->setFocus(Qt::OtherFocusReason);
  }
}

void MainWindow::refreshTitle() {
  const Document& document = session_.document();
  setWindowTitle(tr("%1[*] — Switchpoint").arg(document.name()));
  setWindowModified(document.edited());
}

// The central widget covers the window: its first paint is the window's.
bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Paint && !hasPainted_) {
    hasPainted_ = true;
    refreshPanes(); // their sizes are known now
    QTimer::singleShot(0, this, &MainWindow::painted);
    auto* idle = new QTimer(this);
    connect(idle, &QTimer::timeout, this, [this, idle] {
      if (!makeNextView()) idle->deleteLater();
    });
    idle->start(0);
  }
  return QMainWindow::eventFilter(watched, event);
}

} // namespace switchpoint
