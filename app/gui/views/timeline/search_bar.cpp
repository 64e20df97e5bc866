#include "gui/views/timeline/search_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace switchpoint {

namespace {

QToolButton* button(const QString& sign, const QString& name) {
  auto* made = new QToolButton;
  made->setText(sign);
  made->setToolTip(name);
  made->setAccessibleName(name);
  made->setProperty("flat", true);
  made->setFocusPolicy(Qt::TabFocus);
  return made;
}

} // namespace

SearchBar::SearchBar(QWidget* parent)
    : QFrame(parent), line_(new QLineEdit), count_(new QLabel), previous_(button(QStringLiteral("↑"), tr("Previous"))),
      next_(button(QStringLiteral("↓"), tr("Next"))), close_(button(QStringLiteral("×"), tr("Close the search"))) {
  setObjectName(QStringLiteral("hoverCard")); // dressed as the card beside the pointer
  line_->setPlaceholderText(tr("Search tasks, locks, states, steps"));
  line_->setAccessibleName(tr("Search the timeline"));
  line_->setMinimumWidth(220);
  count_->setProperty("quiet", true);
  count_->setMinimumWidth(64);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 8, 8, 8);
  row->setSpacing(4);
  row->addWidget(line_, 1);
  row->addSpacing(4);
  row->addWidget(count_);
  for (QToolButton* each : {previous_, next_, close_}) {
    row->addWidget(each);
    each->installEventFilter(this);
  }
  line_->installEventFilter(this);
  connect(line_, &QLineEdit::textChanged, this, &SearchBar::sought);
  connect(previous_, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
  connect(next_, &QToolButton::clicked, this, [this] { Q_EMIT stepped(+1); });
  connect(close_, &QToolButton::clicked, this, &SearchBar::finish);
  setFound(0, 0);
  hide();
}

void SearchBar::standAfter(QWidget& widget) {
  QWidget* before = &widget;
  for (QWidget* part : {static_cast<QWidget*>(line_), static_cast<QWidget*>(previous_), static_cast<QWidget*>(next_),
                        static_cast<QWidget*>(close_)}) {
    setTabOrder(before, part);
    before = part;
  }
}

void SearchBar::open() {
  show();
  raise();
  line_->selectAll();
  line_->setFocus(Qt::ShortcutFocusReason);
  if (!line_->text().isEmpty()) Q_EMIT sought(line_->text());
}

void SearchBar::setFound(std::size_t shown, std::size_t all) {
  const QLocale locale;
  if (line_->text().trimmed().isEmpty()) {
    count_->clear();
  } else if (all == 0) {
    count_->setText(tr("nothing"));
  } else {
    count_->setText(tr("%1 of %2").arg(locale.toString(qulonglong{shown}), locale.toString(qulonglong{all})));
  }
  previous_->setEnabled(all > 0);
  next_->setEnabled(all > 0);
}

void SearchBar::finish() {
  hide();
  Q_EMIT closed();
}

// Enter goes on and Shift+Enter back, whatever part has the keyboard but a button; Esc closes.
bool SearchBar::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  if (key->key() == Qt::Key_Escape) {
    finish();
    return true;
  }
  const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
  if (!enter || watched != line_) return QFrame::eventFilter(watched, event);
  Q_EMIT stepped(key->modifiers() & Qt::ShiftModifier ? -1 : +1);
  return true;
}

} // namespace switchpoint
