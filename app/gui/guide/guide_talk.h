// What the pages of the wizard share: the guide, the answers so far, and where questions lead.
#pragma once

#include <QLabel>
#include <QObject>
#include <QString>
#include <QVBoxLayout>
#include <QWizardPage>

#include "guide/advice.h"
#include "guide/document.h"

namespace switchpoint {

inline constexpr int kReviewPage = 1000;
inline constexpr int kResultPage = 1001;

// Everything the result page shows; made off the window's thread.
struct GuideResult {
  Advice advice;
  std::string code;
  Blocks document;
  std::string html;
  std::vector<Diagnostic> problems; // not empty: there is nothing else
};

class GuideTalk : public QObject {
  Q_OBJECT
public:
  explicit GuideTalk(Guide guide, QObject* parent = nullptr);

  const Guide& guide() const { return guide_; }
  const Answers& answers() const { return answers_; }
  // What was answered, or what is typical.
  CaseValues values() const { return caseOf(guide_, answers_); }

  // Empty: not sure. Says nothing about words that are no answer; pages offer none.
  void answer(const std::string& key, const std::string& value);
  void setAnswers(Answers answers);

  // The page after question `index`, or the review.
  int pageAfter(int index) const;
  // How many questions arise, and which of them this is, from 1.
  int asked() const;
  int numberOf(int index) const;

  // Advice, code and report for these answers. May run on any thread.
  static GuideResult resultOf(const Guide& guide, const Answers& answers);

Q_SIGNALS:
  void answered();

private:
  Guide guide_;
  Answers answers_;
};

// The heading of a page: QWizard would draw its own in a size reckoned in points, and ours are in pixels.
QLabel* headPage(QWizardPage& page, QVBoxLayout& column, const QString& title);

inline QString words(const std::string& text) {
  return QString::fromStdString(text);
}

} // namespace switchpoint
