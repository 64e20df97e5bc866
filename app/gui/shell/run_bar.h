// The bar above everything: run, the models, the interpreter, the machine and the seed.
#pragma once

#include <map>
#include <string>

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QWidget>

#include "gui/session/session.h"
#include "gui/theme/icons.h"

class QBoxLayout;
class QHBoxLayout;

namespace switchpoint {

class RunBar : public QWidget {
  Q_OBJECT
public:
  explicit RunBar(Session& session, QWidget* parent = nullptr);

  QSize minimumSizeHint() const override;

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void addRunButton(QHBoxLayout& row);
  void addModels(QHBoxLayout& row);
  void addMachine(QHBoxLayout& row);
  void fillProfiles();
  void refreshChoices();
  void refreshWork();
  void setTight(bool tight);

  Session& session_;
  QBoxLayout* box_ = nullptr;
  QHBoxLayout* left_ = nullptr;  // run and the models
  QHBoxLayout* right_ = nullptr; // interpreter, machine, seed
  QPushButton* run_;
  QIcon play_ = iconOf(Sign::Play);
  std::map<std::string, QToolButton*> models_;
  QComboBox* profile_;
  QSpinBox* cores_;
  QSpinBox* seed_;
  bool tight_ = false; // the models' chips have given way
};

} // namespace switchpoint
