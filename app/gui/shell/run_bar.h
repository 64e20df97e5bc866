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

class QHBoxLayout;

namespace switchpoint {

class RunBar : public QWidget {
  Q_OBJECT
public:
  explicit RunBar(Session& session, QWidget* parent = nullptr);

private:
  void addRunButton(QHBoxLayout& row);
  void addModels(QHBoxLayout& row);
  void addMachine(QHBoxLayout& row);
  void fillProfiles();
  void refreshChoices();
  void refreshWork();

  Session& session_;
  QPushButton* run_;
  std::map<std::string, QToolButton*> models_;
  QComboBox* profile_;
  QSpinBox* cores_;
  QSpinBox* seed_;
};

} // namespace switchpoint
