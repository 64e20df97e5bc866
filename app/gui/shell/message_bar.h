// The line at the bottom that speaks to the person: what happened, and how far long work has come.
#pragma once

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

  Session& session_;
  QLabel* sentence_;
  QLabel* work_;
  QProgressBar* progress_;
  QToolButton* cancel_;
  QToolButton* close_;
  bool wasBusy_ = false;
  QTimer patience_;
};

} // namespace switchpoint
