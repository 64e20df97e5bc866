#include "gui/shell/palette.h"

#include <algorithm>

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "gui/shell/palette_delegate.h"

namespace switchpoint {

namespace {

constexpr int kWidth = 620;
constexpr int kTop = 56;
constexpr int kMostRows = 12;

} // namespace

CommandPalette::CommandPalette(const Appearance& appearance, QWidget* window, std::function<void(const QString&)> ran)
    : QFrame(window), ran_(std::move(ran)), line_(new QLineEdit(this)), list_(new QListView(this)),
      nothing_(new QLabel(tr("No command fits."), this)), model_(new PaletteModel(this)) {
  setObjectName(QStringLiteral("palette"));
  setAttribute(Qt::WA_StyledBackground);
  setAccessibleName(tr("Commands"));
  line_->setPlaceholderText(tr("Type a few letters of a command"));
  line_->setAccessibleName(tr("Command"));
  list_->setModel(model_);
  list_->setItemDelegate(new PaletteDelegate(appearance, this));
  list_->setAccessibleName(tr("Commands that fit"));
  list_->setUniformItemSizes(true);
  list_->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard and moves the list
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  nothing_->setProperty("quiet", true);
  nothing_->setContentsMargins(12, 4, 12, 8);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 8, 8, 8);
  column->setSpacing(6);
  column->addWidget(line_);
  column->addWidget(list_, 1);
  column->addWidget(nothing_);
  line_->installEventFilter(this);
  window->installEventFilter(this);
  connect(line_, &QLineEdit::textChanged, this, &CommandPalette::takePattern);
  connect(list_, &QListView::clicked, this, &CommandPalette::accept);
  hide();
}

void CommandPalette::open(std::vector<Command> commands, const QStringList& recent) {
  if (!isVisible()) before_ = window()->focusWidget();
  model_->setCommands(std::move(commands), recent);
  line_->clear();
  takePattern({});
  show();
  raise();
  line_->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss() {
  if (!isVisible()) return;
  hide();
  if (before_) before_->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::takePattern(const QString& pattern) {
  model_->setPattern(pattern);
  const bool any = model_->rowCount() > 0;
  list_->setVisible(any);
  nothing_->setVisible(!any);
  if (any) list_->setCurrentIndex(model_->index(0));
  place();
}

// In the middle of the window's upper part, as high as its rows.
void CommandPalette::place() {
  const QWidget* under = parentWidget();
  const int rows = std::min(kMostRows, model_->rowCount());
  const int rowHeight = model_->rowCount() > 0 ? list_->sizeHintForRow(0) : 0;
  const int head = line_->sizeHint().height() + 8 + 6 + 8 + 2;
  const int width = std::min(kWidth, under->width() - 32);
  const int rest = model_->rowCount() > 0 ? rows * rowHeight + 2 : nothing_->sizeHint().height();
  setGeometry((under->width() - width) / 2, kTop, width, std::min(head + rest, under->height() - kTop - 16));
}

void CommandPalette::move(int rows) {
  const int count = model_->rowCount();
  if (count == 0) return;
  int row = list_->currentIndex().row() + rows;
  if (rows == 1 || rows == -1) row = (row + count) % count;
  list_->setCurrentIndex(model_->index(std::clamp(row, 0, count - 1)));
}

// Runs the chosen command once the keyboard is back where it was. One that cannot be used stays, with its reason.
void CommandPalette::accept() {
  QAction* action = model_->action(list_->currentIndex());
  if (action == nullptr || !action->isEnabled()) return;
  dismiss();
  ran_(action->objectName());
  QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::takeKey(int key) {
  switch (key) {
  case Qt::Key_Up: move(-1); return true;
  case Qt::Key_Down: move(1); return true;
  case Qt::Key_PageUp: move(-kMostRows); return true;
  case Qt::Key_PageDown: move(kMostRows); return true;
  case Qt::Key_Escape: dismiss(); return true;
  case Qt::Key_Return:
  case Qt::Key_Enter: accept(); return true;
  case Qt::Key_Tab:
  case Qt::Key_Backtab: return true; // there is nowhere else to go
  }
  return false;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (!isVisible()) return QFrame::eventFilter(watched, event);
  if (watched == line_ && event->type() == QEvent::KeyPress) {
    if (takeKey(static_cast<QKeyEvent*>(event)->key())) return true;
  } else if (watched == line_ && event->type() == QEvent::FocusOut) {
    const auto reason = static_cast<QFocusEvent*>(event)->reason();
    if (reason == Qt::MouseFocusReason || reason == Qt::TabFocusReason) hide();
  } else if (watched == parentWidget() && event->type() == QEvent::Resize) {
    place();
  }
  return QFrame::eventFilter(watched, event);
}

} // namespace switchpoint
