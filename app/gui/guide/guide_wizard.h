// "Help me choose": the guide's questions, a review of the answers, and what fits with the evidence.
#pragma once

#include <QWizard>

#include "gui/guide/result_page.h"
#include "gui/guide/review_page.h"

namespace switchpoint {

class GuideWizard : public QWizard {
  Q_OBJECT
public:
  GuideWizard(Guide guide, Appearance& appearance, QWidget* parent = nullptr);

  GuideTalk& talk() { return talk_; }
  ReviewPage& review() { return *review_; }
  ResultPage& result() { return *result_; }
  // Answers as a file, as the command line takes and writes it. False, and said, where that cannot be.
  bool openAnswers(const QString& path);
  bool saveAnswers(const QString& path);
  // The question or page with this id, whichever way leads there.
  void goTo(int page);
  // The same by name: a question's key, "review", or a tab of the result (ResultPage::kTabs). False: there is none, or
  // the question does not arise with these answers.
  bool goToPage(const QString& id);

Q_SIGNALS:
  void scenarioWanted(const QString& text); // to be opened in the window

private:
  void addButtons();
  void askForAnswers();
  void askWhereToSave();
  void say(const QString& sentence);

  GuideTalk talk_;
  ReviewPage* review_;
  ResultPage* result_;
};

} // namespace switchpoint
