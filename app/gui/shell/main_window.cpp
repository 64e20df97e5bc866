#include "gui/shell/main_window.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QMimeData>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include "gui/shell/message_bar.h"
#include "gui/shell/run_bar.h"
#include "gui/views/catalog.h"

namespace switchpoint {

namespace {

constexpr QSize kFirstSize{1440, 900};
constexpr int kSideWidth = 190;
constexpr int kSourceWidth = 330;
constexpr int kStageWidth = 920;

} // namespace

MainWindow::MainWindow(Session& session, Appearance& appearance) : session_(session), appearance_(appearance) {
  setObjectName(QStringLiteral("mainWindow"));
  setAcceptDrops(true);
  buildMenus();
  buildViews();
  addViewActions();
  addGoActions();
  session_.setGuard([this] { return mayReplaceText(); });
  connect(&session_, &Session::documentReplaced, this, &MainWindow::refreshTitle);
  connect(&session_, &Session::documentChanged, this, &MainWindow::refreshTitle);
  connect(&session_, &Session::documentChanged, this, &MainWindow::refreshActions);
  connect(&session_, &Session::workChanged, this, &MainWindow::refreshActions);
  connect(&appearance_, &Appearance::changed, this, &MainWindow::refreshActions);
  refreshTitle();
  refreshActions();
  raiseFirst();
  resize(kFirstSize);
  if (const QByteArray geometry = preferences_.geometry(); !geometry.isEmpty()) restoreGeometry(geometry);
}

void MainWindow::buildViews() {
  auto* columns = new QSplitter(Qt::Horizontal);
  columns->setHandleWidth(1);
  columns->addWidget(buildArea(Area::Side));
  columns->addWidget(column(Area::Source, Area::Detail, 430, 380));
  columns->addWidget(column(Area::Stage, Area::Result, 590, 240));
  columns->setSizes({kSideWidth, kSourceWidth, kStageWidth});
  columns->setStretchFactor(0, 0);
  columns->setStretchFactor(1, 0);
  columns->setStretchFactor(2, 1);
  auto* whole = new QWidget;
  auto* rows = new QVBoxLayout(whole);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(new RunBar(session_));
  rows->addWidget(columns, 1);
  rows->addWidget(new MessageBar(session_));
  setCentralWidget(whole);
  whole->installEventFilter(this);
}

QWidget* MainWindow::make(const ViewInfo& info) {
  QWidget*& widget = views_[info.id];
  if (widget != nullptr) return widget;
  widget = info.create({session_, appearance_});
  widget->setObjectName(QString::fromUtf8(info.id.data(), static_cast<qsizetype>(info.id.size())));
  return widget;
}

// One view fills its area; several become tabs, each made when it is first shown.
QWidget* MainWindow::buildArea(Area area) {
  std::vector<const ViewInfo*> infos;
  for (const ViewInfo* info : viewCatalog()) {
    if (info->area == area) infos.push_back(info);
  }
  if (infos.size() == 1) return make(*infos.front());
  auto* tabs = new QTabWidget;
  for (const ViewInfo* info : infos) {
    auto* page = new QWidget;
    auto* fill = new QVBoxLayout(page);
    fill->setContentsMargins(0, 0, 0, 0);
    tabs->addTab(page, QCoreApplication::translate("View", info->title));
  }
  tabs->setDocumentMode(true);
  tabs->tabBar()->setDrawBase(false);
  tabs->tabBar()->setExpanding(false);
  tabs->setProperty("pane", "side");
  const auto show = [this, tabs, infos](int index) {
    QWidget* page = tabs->widget(index);
    if (!page->layout()->isEmpty()) return;
    QWidget* widget = make(*infos[static_cast<std::size_t>(index)]);
    page->layout()->addWidget(widget);
    widget->show();
  };
  connect(tabs, &QTabWidget::currentChanged, this, show);
  show(0);
  tabs_[area] = tabs;
  return tabs;
}

QSplitter* MainWindow::column(Area above, Area below, int first, int second) {
  auto* splitter = new QSplitter(Qt::Vertical);
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(buildArea(above));
  splitter->addWidget(buildArea(below));
  splitter->setSizes({first, second});
  splitter->setStretchFactor(0, 1);
  splitter->setStretchFactor(1, 0);
  return splitter;
}

QWidget* MainWindow::view(std::string_view id) {
  const ViewInfo* info = findView(id);
  if (info == nullptr) return nullptr;
  if (const auto tabs = tabs_.find(info->area); tabs != tabs_.end()) {
    int index = 0;
    for (const ViewInfo* each : viewCatalog()) {
      if (each == info) break;
      if (each->area == info->area) ++index;
    }
    tabs->second->setCurrentIndex(index);
  }
  return make(*info);
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
    QTimer::singleShot(0, this, &MainWindow::painted);
  }
  return QMainWindow::eventFilter(watched, event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (urls.size() == 1 && urls.first().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (urls.size() == 1) openPath(urls.first().toLocalFile());
}

} // namespace switchpoint
