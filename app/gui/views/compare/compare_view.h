// Two of the runs beside each other: what differs for every task, where they part, and how they lie on the clock.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStringListModel>
#include <QTableView>
#include <QToolButton>
#include <QWidget>

#include "analysis/difference.h"
#include "gui/views/view.h"

namespace switchpoint {

extern const ViewInfo kCompareView;

class DifferenceModel;

class CompareView : public QWidget {
  Q_OBJECT
public:
  explicit CompareView(const ViewContext& context, QWidget* parent = nullptr);
  ~CompareView() override;

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void build(const Appearance& appearance);
  QWidget* buildHead();
  QWidget* buildPicture();
  void addActions();
  void fillAdd();
  void takeRuns();
  void refresh();
  void takeDifference(RunDifference difference);
  void followPicture();
  void align();
  void goToDifference();
  void goToTask(const QModelIndex& index);
  void compareWithFile();
  void removeShown();
  void shareColumns();
  void offerNames();

  Session& session_;
  std::vector<RunPtr> runs_;
  QStringList titles_;
  FirstDifference first_;
  JobPtr job_;
  DifferenceModel* model_;
  QComboBox* reference_ = nullptr;
  QComboBox* other_ = nullptr;
  QToolButton* add_ = nullptr;
  QToolButton* remove_ = nullptr;
  QLabel* sentence_ = nullptr;
  QPushButton* go_ = nullptr;
  QAction* goAction_ = nullptr;
  QAction* removeAction_ = nullptr;
  QTableView* table_ = nullptr;
  QComboBox* alignment_ = nullptr;
  QLineEdit* name_ = nullptr;
  QStringListModel* names_ = nullptr; // offered while one is written
  QCheckBox* overlay_ = nullptr;
  Background background_; // last: its threads end before what they refer to
};

} // namespace switchpoint
