// What comes out: the recommendation, the evidence, the comparison, the code, and the report to keep.
#pragma once

#include <array>

#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QWizardPage>

#include "gui/guide/evidence_panel.h"
#include "gui/session/background.h"

namespace switchpoint {

class ResultPage : public QWizardPage {
  Q_OBJECT
public:
  ResultPage(GuideTalk& talk, Appearance& appearance);
  ~ResultPage() override;

  void initializePage() override;
  int nextId() const override { return -1; }
  bool isComplete() const override { return ready_; }

  const GuideResult& result() const { return result_; }
  QTabWidget& tabs() { return *tabs_; }
  static constexpr std::array<const char*, 4> kTabs{"result", "evidence", "comparison", "code"};
  bool showTab(const QString& id);
  EvidencePanel& evidence() { return *evidence_; }
  // As .md (figures beside it), .html or .pdf, by the ending. False and said where that cannot be.
  bool saveReport(const QString& path);

Q_SIGNALS:
  void scenarioWanted(const QString& text);
  void said(const QString& sentence);

private:
  QWidget* codeTab();
  QWidget* comparisonTab();
  void compute();
  void take(GuideResult result);
  void fillAdvice();
  void fillComparison();
  void setCell(int row, int column, const QString& text);
  void askForFile();
  void openTimeline(const QString& id);

  static constexpr int kDelay = 150; // ms after the last change of a number

  GuideTalk& talk_;
  Appearance& appearance_;
  GuideResult result_;
  bool ready_ = false;
  bool shown_ = false;
  QLabel* head_;
  QLabel* state_;
  QProgressBar* progress_;
  QTabWidget* tabs_;
  QTextBrowser* advice_;
  EvidencePanel* evidence_;
  QPushButton* save_;
  QTableWidget* comparison_ = nullptr;
  QPlainTextEdit* code_ = nullptr;
  QTimer later_;
  JobPtr job_;
  Background background_; // last: its threads end before what they refer to
};

} // namespace switchpoint
