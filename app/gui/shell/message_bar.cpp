#include "gui/shell/message_bar.h"

#include <QStyle>

namespace switchpoint {

namespace {

constexpr int kMessagePatience = 500; // ms
constexpr int kHeight = 28;

} // namespace

MessageBar::MessageBar(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), row_(new QHBoxLayout(this)), sentence_(new QLabel) {
  setObjectName(QStringLiteral("messageBar"));
  setAttribute(Qt::WA_StyledBackground);
  sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  sentence_->setMinimumWidth(80);
  row_->setContentsMargins(16, 0, 8, 0);
  setFixedHeight(kHeight); // also when it is empty: nothing jumps when somebody speaks
  row_->setSpacing(8);
  row_->addWidget(sentence_, 1);
  connect(&session_, &Session::said, this, &MessageBar::say);
  connect(&session_, &Session::workChanged, this, &MessageBar::refreshWork);
  patience_.setSingleShot(true);
  patience_.setInterval(kMessagePatience);
  connect(&patience_, &QTimer::timeout, this, &MessageBar::refreshWork);
  say({}, Tone::Plain);
  refreshWork();
}

QToolButton* MessageBar::button(const QString& text) {
  auto* made = new QToolButton;
  made->setText(text);
  made->setProperty("flat", true);
  return made;
}

// The parts for what lasts, and the one behind them; the window's first picture needs none.
void MessageBar::makeParts() {
  work_ = new QLabel;
  work_->setProperty("quiet", true);
  progress_ = new QProgressBar;
  progress_->setTextVisible(false);
  progress_->setRange(0, 1000);
  progress_->setFixedWidth(160);
  progress_->setAccessibleName(tr("Progress"));
  cancel_ = button(tr("Cancel"));
  close_ = button(tr("Dismiss"));
  for (QWidget* part : {static_cast<QWidget*>(work_), static_cast<QWidget*>(progress_), static_cast<QWidget*>(cancel_),
                        static_cast<QWidget*>(close_)}) {
    part->hide();
    row_->addWidget(part);
  }
  connect(cancel_, &QToolButton::clicked, &session_, &Session::cancel);
  connect(close_, &QToolButton::clicked, this, [this] { say({}, Tone::Plain); });
}

void MessageBar::say(const QString& sentence, Tone tone) {
  const bool idle = sentence.isEmpty();
  sentence_->setText(idle ? tr("F1 shows all keys") : sentence);
  sentence_->setAccessibleName(sentence_->text());
  sentence_->setProperty("quiet", idle);
  sentence_->setProperty("bad", tone == Tone::Bad);
  sentence_->style()->unpolish(sentence_);
  sentence_->style()->polish(sentence_);
  if (close_ == nullptr && idle) return;
  if (close_ == nullptr) makeParts();
  close_->setVisible(!idle);
}

void MessageBar::refreshWork() {
  if (session_.busy() && !wasBusy_) patience_.start();
  if (!session_.busy()) patience_.stop();
  wasBusy_ = session_.busy();
  const bool shown = wasBusy_ && !patience_.isActive(); // short work does not flash
  if (work_ == nullptr && !shown) return;
  if (work_ == nullptr) makeParts();
  work_->setText(session_.counting().isCounting() ? tr("Counting over seeds")
                 : session_.exploring().busy()    ? tr("Exploring")
                                                  : tr("Running"));
  progress_->setValue(static_cast<int>(session_.progress() * 1000));
  work_->setVisible(shown);
  progress_->setVisible(shown);
  cancel_->setVisible(shown);
}

} // namespace switchpoint
