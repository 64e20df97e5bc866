// The line at the bottom that speaks to the person: what happened, and how far long work has come.
#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include "gui/session/session.h"

namespace switchpoint {

class MessageBar : public QWidget {
  Q_OBJECT
public:
  explicit MessageBar(Session& session, QWidget* parent = nullptr);

private:
  void say(const QString& sentence, Tone tone);
  void refreshWork();
  void makeParts();
  static QToolButton* button(const QString& text);

  Session& session_;
  QHBoxLayout* row_;
  QLabel* sentence_;
  QLabel* work_ = nullptr; // made when first wanted, as those below are
  QProgressBar* progress_ = nullptr;
  QToolButton* cancel_ = nullptr;
  QToolButton* close_ = nullptr;
  bool wasBusy_ = false;
  QTimer patience_;
};

} // namespace switchpoint
