#include "gui/shell/message_bar.h"

#include <QHBoxLayout>
#include <QStyle>

namespace switchpoint {

namespace {

constexpr int kMessagePatience = 500; // ms
constexpr int kHeight = 28;

} // namespace

MessageBar::MessageBar(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), sentence_(new QLabel), work_(new QLabel), progress_(new QProgressBar),
      cancel_(new QToolButton), close_(new QToolButton) {
  setObjectName(QStringLiteral("messageBar"));
  setAttribute(Qt::WA_StyledBackground);
  sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  sentence_->setMinimumWidth(80);
  work_->setProperty("quiet", true);
  progress_->setTextVisible(false);
  progress_->setRange(0, 1000);
  progress_->setFixedWidth(160);
  progress_->setAccessibleName(tr("Progress"));
  cancel_->setText(tr("Cancel"));
  close_->setText(tr("Dismiss"));
  for (QToolButton* button : {cancel_, close_}) button->setProperty("flat", true);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 0, 8, 0);
  setFixedHeight(kHeight); // also when it is empty: nothing jumps when somebody speaks
  row->setSpacing(8);
  row->addWidget(sentence_, 1);
  row->addWidget(work_);
  row->addWidget(progress_);
  row->addWidget(cancel_);
  row->addWidget(close_);
  connect(cancel_, &QToolButton::clicked, &session_, &Session::cancel);
  connect(close_, &QToolButton::clicked, this, [this] { say({}, Tone::Plain); });
  connect(&session_, &Session::said, this, &MessageBar::say);
  connect(&session_, &Session::workChanged, this, &MessageBar::refreshWork);
  patience_.setSingleShot(true);
  patience_.setInterval(kMessagePatience);
  connect(&patience_, &QTimer::timeout, this, &MessageBar::refreshWork);
  say({}, Tone::Plain);
  refreshWork();
}

void MessageBar::say(const QString& sentence, Tone tone) {
  const bool idle = sentence.isEmpty();
  sentence_->setText(idle ? tr("F1 shows all keys") : sentence);
  sentence_->setAccessibleName(sentence_->text());
  sentence_->setProperty("quiet", idle);
  sentence_->setProperty("bad", tone == Tone::Bad);
  sentence_->style()->unpolish(sentence_);
  sentence_->style()->polish(sentence_);
  close_->setVisible(!idle);
}

void MessageBar::refreshWork() {
  if (session_.busy() && !wasBusy_) patience_.start();
  if (!session_.busy()) patience_.stop();
  wasBusy_ = session_.busy();
  work_->setText(session_.counting().isCounting() ? tr("Counting over seeds")
                 : session_.exploring().busy()    ? tr("Exploring")
                                                  : tr("Running"));
  progress_->setValue(static_cast<int>(session_.progress() * 1000));
  const bool shown = wasBusy_ && !patience_.isActive(); // short work does not flash
  work_->setVisible(shown);
  progress_->setVisible(shown);
  cancel_->setVisible(shown);
}

} // namespace switchpoint
