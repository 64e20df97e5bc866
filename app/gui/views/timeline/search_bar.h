// The line in which one searches the picture, with "3 of 17" and the way to the next.
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace switchpoint {

class SearchBar : public QFrame {
  Q_OBJECT
public:
  explicit SearchBar(QWidget* parent);

  // Its parts come after this widget when somebody goes from one to the next.
  void standAfter(QWidget& widget);
  // Shows it and gives it the keyboard; what was sought last is selected.
  void open();
  // How many there are, and which one is shown, from 1; 0: none yet.
  void setFound(std::size_t shown, std::size_t all);
  QLineEdit& line() { return *line_; }
  const QLabel& count() const { return *count_; }

Q_SIGNALS:
  void sought(const QString& text); // the text has changed
  void stepped(int step);           // +1: the next, -1: the one before
  void closed();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void finish();

  QLineEdit* line_;
  QLabel* count_;
  QToolButton* previous_;
  QToolButton* next_;
  QToolButton* close_;
};

} // namespace switchpoint
