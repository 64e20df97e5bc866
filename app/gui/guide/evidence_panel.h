// The evidence of an advice: the ranking, a break-even point, and one number of the case to turn and see them move.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

#include "gui/guide/guide_talk.h"
#include "gui/guide/number_box.h"
#include "gui/theme/appearance.h"

namespace switchpoint {

class EvidencePanel : public QWidget {
  Q_OBJECT
public:
  EvidencePanel(GuideTalk& talk, Appearance& appearance, QWidget* parent = nullptr);

  void show(const Advice& advice);
  QComboBox& parameter() { return *parameter_; }
  NumberBox& value() { return *value_; }

Q_SIGNALS:
  void openWanted(const QString& id); // the timeline of this way

private:
  void addParameter(QVBoxLayout& column);
  void addWays(QVBoxLayout& column);
  void fillParameter();
  void draw();

  GuideTalk& talk_;
  Appearance& appearance_;
  Advice advice_;
  bool refreshing_ = false;
  QComboBox* parameter_ = nullptr;
  NumberBox* value_ = nullptr;
  QVBoxLayout* ranking_ = nullptr;
  QComboBox* point_ = nullptr;
  QVBoxLayout* curve_ = nullptr;
  QLabel* dashes_ = nullptr; // what they mean
  QComboBox* way_ = nullptr;
};

} // namespace switchpoint
