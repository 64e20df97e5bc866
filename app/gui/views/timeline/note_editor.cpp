#include "gui/views/timeline/note_editor.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace switchpoint {

namespace {

constexpr int kWidth = 280;
constexpr int kMostLetters = 500;

} // namespace

NoteEditor::NoteEditor(QWidget* parent) : QFrame(parent), line_(new QLineEdit), remove_(new QToolButton) {
  setObjectName(QStringLiteral("hoverCard")); // dressed as the card beside the pointer
  line_->setMaxLength(kMostLetters);
  line_->setPlaceholderText(tr("A note, Enter keeps it"));
  line_->setAccessibleName(tr("Note"));
  remove_->setText(tr("Delete"));
  remove_->setProperty("flat", true);
  remove_->setFocusPolicy(Qt::StrongFocus);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 8, 8, 8);
  row->addWidget(line_, 1);
  row->addWidget(remove_);
  line_->installEventFilter(this);
  remove_->installEventFilter(this);
  connect(line_, &QLineEdit::returnPressed, this, [this] { finish(true); });
  connect(remove_, &QToolButton::clicked, this, [this] {
    line_->clear();
    finish(true);
  });
  hide();
}

void NoteEditor::openAt(QPointF at, const QString& text, bool exists) {
  line_->setText(text);
  line_->selectAll();
  remove_->setVisible(exists);
  resize(std::min(kWidth, parentWidget()->width() - 16), sizeHint().height());
  const int x = std::clamp(static_cast<int>(at.x()) - 12, 8, std::max(8, parentWidget()->width() - width() - 8));
  const int y = std::clamp(static_cast<int>(at.y()) + 10, 4, std::max(4, parentWidget()->height() - height() - 8));
  move(x, y);
  show();
  raise();
  line_->setFocus(Qt::PopupFocusReason);
}

void NoteEditor::finish(bool keep) {
  if (isHidden()) return;
  const QString text = line_->text();
  hide();
  if (keep) Q_EMIT written(text);
  Q_EMIT closed();
}

// Esc gives up; leaving both parts keeps what was written, as clicking elsewhere does.
bool NoteEditor::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
    finish(false);
    return true;
  }
  if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason) {
    QMetaObject::invokeMethod(
        this,
        [this] {
          if (!line_->hasFocus() && !remove_->hasFocus()) finish(true);
        },
        Qt::QueuedConnection);
  }
  return QFrame::eventFilter(watched, event);
}

} // namespace switchpoint
