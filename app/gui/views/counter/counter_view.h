// The shared counter: expected against got on every interpreter, over many seeds, by every way of sharing it, and in
// the runs on screen.
#pragma once

#include <array>

#include <QComboBox>
#include <QLabel>
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
  enum Page { Survey, Seeds, Ways, Runs };

  explicit CounterView(const ViewContext& context, QWidget* parent = nullptr);

  void showPage(int page);

protected:
  void showEvent(QShowEvent* event) override;

private:
  static constexpr int kPages = 4;

  QWidget* buildHead();
  QToolButton* addSwitch(const QString& text, const QString& name, int page);
  void buildInterval();
  void buildExport();
  void applySettings();
  void refresh();
  void refreshWork();
  void refreshSettings();
  void refreshSurvey();
  void refreshSeeds();
  void refreshWays();
  void refreshRuns();
  // What is said where nothing can be counted; null where it can.
  QWidget* whyNot();
  QWidget* message(const QString& text);
  void replace(int page, QWidget* content);
  void exportFigure();
  void exportCsv();
  void exportJson();
  // The numbers of the page on screen, as far as they are there.
  bool hasNumbers() const;
  std::string csv() const;
  // A file to write; empty: none was chosen.
  QString chosenFile(const QString& title, const QString& suffix, const QString& filter);
  void tell(const std::optional<Diagnostic>& failure, const QString& path);

  Session& session_;
  Appearance& appearance_;
  Counting& counting_;
  QStackedWidget* pages_;
  std::array<QToolButton*, kPages> switches_{};
  QSpinBox* runs_;
  QLabel* runsLabel_;
  QComboBox* interval_;
  bool filling_ = false; // the controls follow the settings
  QToolButton* export_;
  QAction* exportCsv_ = nullptr;
  QAction* exportJson_ = nullptr;
  QProgressBar* progress_;
  QToolButton* stop_;
};

} // namespace switchpoint
