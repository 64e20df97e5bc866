// The shared counter: over many seeds under several interpreters, and in the runs on screen.
#pragma once

#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include "gui/views/view.h"

namespace switchpoint {

extern const ViewInfo kCounterView;

class CounterView : public QWidget {
  Q_OBJECT
public:
  explicit CounterView(const ViewContext& context, QWidget* parent = nullptr);

  // 0: over seeds, 1: in these runs.
  void showPage(int page);

protected:
  void showEvent(QShowEvent* event) override;

private:
  QToolButton* addSwitch(const QString& text, int page);
  void refresh();
  void refreshSeeds();
  void refreshRuns();
  QWidget* message(const QString& text);
  void replace(int page, QWidget* content);

  Session& session_;
  Appearance& appearance_;
  QStackedWidget* pages_;
  std::array<QToolButton*, 2> switches_{};
};

} // namespace switchpoint
