#include "gui/shell/notice_bar.h"

#include <algorithm>
#include <utility>

#include <QAccessible>
#include <QPushButton>

namespace switchpoint {

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), row_(new QHBoxLayout(this)), buttons_(new QHBoxLayout) {
  setObjectName(QStringLiteral("noticeBar"));
  setAttribute(Qt::WA_StyledBackground);
  row_->setContentsMargins(16, 6, 16, 6);
  row_->setSpacing(12);
  row_->addLayout(buttons_);
  buttons_->setSpacing(8);
  hide();
}

void NoticeBar::ask(Notice notice) {
  const auto same = std::find_if(notices_.begin(), notices_.end(), [&](const Notice& n) { return n.id == notice.id; });
  if (same != notices_.end())
    *same = std::move(notice);
  else
    notices_.push_back(std::move(notice));
  refresh();
}

void NoticeBar::withdraw(const QString& id) {
  if (std::erase_if(notices_, [&](const Notice& notice) { return notice.id == id; }) > 0) refresh();
}

QString NoticeBar::sentence() const {
  return notices_.empty() ? QString() : notices_.front().sentence;
}

bool NoticeBar::answer(const QString& text) {
  if (notices_.empty()) return false;
  for (const NoticeAnswer& each : notices_.front().answers) {
    if (each.text != text) continue;
    const std::function<void()> act = each.act;
    notices_.erase(notices_.begin());
    refresh();
    act();
    return true;
  }
  return false;
}

void NoticeBar::refresh() {
  while (QLayoutItem* item = buttons_->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
  if (notices_.empty()) return hide();
  const Notice& notice = notices_.front();
  if (sentence_ == nullptr) {
    sentence_ = new QLabel;
    sentence_->setWordWrap(true);
    row_->insertWidget(0, sentence_, 1);
  }
  sentence_->setText(notice.sentence);
  setAccessibleName(notice.sentence);
  for (const NoticeAnswer& each : notice.answers) {
    auto* button = new QPushButton(each.text, this);
    button->setObjectName(QStringLiteral("answer"));
    buttons_->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, text = each.text] { answer(text); });
  }
  show();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

} // namespace switchpoint
