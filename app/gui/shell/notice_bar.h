// The bar above the panes that asks for an answer: a file has changed, work was recovered. It waits; nothing is modal.
#pragma once

#include <functional>
#include <vector>

#include <QHBoxLayout>
#include <QLabel>
#include <QString>
#include <QWidget>

namespace switchpoint {

struct NoticeAnswer {
  QString text;
  std::function<void()> act;
};

struct Notice {
  QString id; // a second one of the same id takes the place of the first
  QString sentence;
  std::vector<NoticeAnswer> answers; // each ends the notice
};

class NoticeBar : public QWidget {
  Q_OBJECT
public:
  explicit NoticeBar(QWidget* parent = nullptr);

  void ask(Notice notice);
  void withdraw(const QString& id);
  // The sentence that is shown; empty: none.
  QString sentence() const;
  // As if its button was pressed: false where the notice has no such answer.
  bool answer(const QString& text);

private:
  void refresh();

  std::vector<Notice> notices_; // the first is shown
  QHBoxLayout* row_;
  QLabel* sentence_ = nullptr; // made when first wanted
  QHBoxLayout* buttons_;
};

} // namespace switchpoint
