// One question of the guide: its help, its answers, "not sure", and typical examples on a slider where there are some.
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QProgressBar>
#include <QSlider>
#include <QVBoxLayout>
#include <QWizardPage>

#include "gui/guide/guide_talk.h"
#include "gui/guide/number_box.h"

namespace switchpoint {

class QuestionPage : public QWizardPage {
  Q_OBJECT
public:
  QuestionPage(GuideTalk& talk, int index);

  void initializePage() override;
  // Where keys go on from: what is chosen, or the number.
  void focusAnswer();
  int nextId() const override { return talk_.pageAfter(index_); }

private:
  const Question& question() const { return talk_.guide().questions[static_cast<std::size_t>(index_)]; }
  void addProgress(QVBoxLayout& column);
  void addHelp(QVBoxLayout& column);
  void addStops(QVBoxLayout& column);
  void addChoices(QVBoxLayout& column);
  void addNumber(QVBoxLayout& column);
  void addUnsure(QVBoxLayout& column);
  void addExamples(QVBoxLayout& column);
  void takeStop(int at);
  void refresh();
  QString typicalWords() const;

  GuideTalk& talk_;
  const int index_;
  bool refreshing_ = false;
  QLabel* place_ = nullptr;
  QProgressBar* progress_ = nullptr;
  std::vector<QAbstractButton*> choices_;
  NumberBox* number_ = nullptr;
  QAbstractButton* unsure_ = nullptr;
  QSlider* slider_ = nullptr;
  QLabel* stop_ = nullptr;
};

} // namespace switchpoint
