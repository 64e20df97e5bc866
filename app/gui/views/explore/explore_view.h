// Everything the work can come to: a table of outcomes, each opens the run that comes to it.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QWidget>

#include "gui/views/view.h"

namespace switchpoint {

class OutcomeModel;

extern const ViewInfo kExploreView;

class ExploreView : public QWidget {
  Q_OBJECT
public:
  explicit ExploreView(const ViewContext& context, QWidget* parent = nullptr);

private:
  QWidget* buildHead();
  QLayout* buildControls();
  void buildChoices();
  void buildTable();
  void applySettings();
  void refresh();
  void refreshChoices();
  void refreshWork();
  QString coverageWords() const;
  void exportJson();

  Session& session_;
  Exploring& exploring_;
  OutcomeModel* model_;
  QComboBox* models_;
  QComboBox* profiles_;
  QComboBox* budget_;
  QSpinBox* switches_;
  QPushButton* start_;
  QToolButton* stop_;
  QToolButton* export_;
  QProgressBar* progress_;
  QLabel* coverage_;
  QTableView* table_;
  bool filling_ = false; // the controls follow the settings
};

} // namespace switchpoint
