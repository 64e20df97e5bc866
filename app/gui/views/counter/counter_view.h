// The shared counter: over many seeds under several interpreters, by every way of sharing it, and in the runs on
// screen.
#pragma once

#include <array>

#include <QComboBox>
#include <QProgressBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include "gui/views/view.h"

namespace switchpoint {

extern const ViewInfo kCounterView;

class CounterView : public QWidget {
  Q_OBJECT
public:
  enum Page { Seeds, Ways, Runs };

  explicit CounterView(const ViewContext& context, QWidget* parent = nullptr);

  void showPage(int page);

protected:
  void showEvent(QShowEvent* event) override;

private:
  static constexpr int kPages = 3;

  QWidget* buildHead();
  QToolButton* addSwitch(const QString& text, const QString& name, int page);
  void buildInterval();
  void buildExport();
  void applySettings();
  void refresh();
  void refreshWork();
  void refreshSeeds();
  void refreshWays();
  void refreshRuns();
  QWidget* message(const QString& text);
  void replace(int page, QWidget* content);
  void exportFigure();
  void exportCsv();
  void exportJson();
  // A file to write; empty: none was chosen.
  QString chosenFile(const QString& title, const QString& suffix, const QString& filter);
  void tell(const std::optional<Diagnostic>& failure, const QString& path);

  Session& session_;
  Appearance& appearance_;
  Counting& counting_;
  QStackedWidget* pages_;
  std::array<QToolButton*, kPages> switches_{};
  QSpinBox* runs_;
  QComboBox* interval_;
  QToolButton* export_;
  QProgressBar* progress_;
  QToolButton* stop_;
};

} // namespace switchpoint
