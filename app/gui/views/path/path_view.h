// The critical path: what decides how long each run takes, and what it would take without it.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QWidget>

#include "gui/views/view.h"

namespace switchpoint {

extern const ViewInfo kPathView;

class PathModel;

class PathView : public QWidget {
  Q_OBJECT
public:
  explicit PathView(const ViewContext& context, QWidget* parent = nullptr);

protected:
  void showEvent(QShowEvent* event) override;

private:
  void build(const Appearance& appearance);
  void fillRuns();
  void refresh();

  Session& session_;
  PathModel* model_;
  QComboBox* run_ = nullptr;
  QLabel* headline_ = nullptr;
  QCheckBox* draw_ = nullptr;
  QTableView* table_ = nullptr;
};

} // namespace switchpoint
