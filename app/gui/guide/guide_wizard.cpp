#include "gui/guide/guide_wizard.h"

#include <algorithm>

#include <QAbstractButton>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

#include "gui/guide/question_page.h"
#include "gui/theme/page_scroll.h"

namespace switchpoint {

GuideWizard::GuideWizard(Guide guide, Appearance& appearance, QWidget* parent)
    : QWizard(parent), talk_(std::move(guide)), review_(new ReviewPage(talk_)),
      result_(new ResultPage(talk_, appearance)) {
  setWindowTitle(tr("Help me choose"));
  setObjectName(QStringLiteral("guide"));
  setWizardStyle(QWizard::ModernStyle);
  setOption(QWizard::NoBackButtonOnStartPage);
  setOption(QWizard::NoCancelButtonOnLastPage);
  resize(roomAbove(parent, {860, 720}));
  for (int i = 0; i < static_cast<int>(talk_.guide().questions.size()); ++i) setPage(i, new QuestionPage(talk_, i));
  setPage(kReviewPage, review_);
  setPage(kResultPage, result_);
  setStartId(0);
  addButtons();
  connect(review_, &ReviewPage::wanted, this, &GuideWizard::goTo);
  connect(result_, &ResultPage::scenarioWanted, this, &GuideWizard::scenarioWanted);
}

void GuideWizard::addButtons() {
  setButtonText(QWizard::NextButton, tr("&Next"));
  setButtonText(QWizard::BackButton, tr("&Back"));
  setButtonText(QWizard::FinishButton, tr("&Close"));
  setButtonText(QWizard::CancelButton, tr("Cancel"));
  setButtonText(QWizard::CustomButton1, tr("&Open answers…"));
  setButtonText(QWizard::CustomButton2, tr("&Save answers…"));
  setButtonText(QWizard::CustomButton3, tr("&Review"));
  setOption(QWizard::HaveCustomButton1);
  setOption(QWizard::HaveCustomButton2);
  setOption(QWizard::HaveCustomButton3);
  setButtonLayout({QWizard::CustomButton1, QWizard::CustomButton2, QWizard::Stretch, QWizard::CustomButton3,
                   QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton, QWizard::CancelButton});
  connect(this, &QWizard::customButtonClicked, this, [this](int which) {
    if (which == QWizard::CustomButton1) return askForAnswers();
    if (which == QWizard::CustomButton2) return askWhereToSave();
    goTo(kReviewPage);
  });
  connect(this, &QWizard::currentIdChanged, this,
          [this](int page) { button(QWizard::CustomButton3)->setVisible(page >= 0 && page < kReviewPage); });
  // QWizard has by now given the focus to the first control of the page, whatever is answered there.
  connect(this, &QWizard::currentIdChanged, this, [this] {
    if (auto* question = qobject_cast<QuestionPage*>(currentPage())) question->focusAnswer();
  });
}

void GuideWizard::goTo(int page) {
  const auto visited = [this, page] { return visitedIds().contains(page); };
  if (page == currentId()) return;
  while (visited() && currentId() != page) back();
  while (currentId() != page && currentId() != kResultPage) next();
}

bool GuideWizard::goToPage(const QString& id) {
  if (id == QStringLiteral("review")) {
    goTo(kReviewPage);
    return currentId() == kReviewPage;
  }
  if (result_->showTab(id)) {
    goTo(kResultPage);
    return true;
  }
  const std::vector<std::string> keys = talk_.guide().keys();
  const auto found = std::find(keys.begin(), keys.end(), id.toStdString());
  if (found == keys.end()) return false;
  const int page = static_cast<int>(found - keys.begin());
  if (!arises(talk_.guide().questions[static_cast<std::size_t>(page)], talk_.values())) return false;
  goTo(page);
  return true;
}

void GuideWizard::say(const QString& sentence) {
  QMessageBox::warning(this, windowTitle(), sentence);
}

bool GuideWizard::openAnswers(const QString& path) {
  const Result<Answers> answers = loadAnswers(talk_.guide(), path.toStdString());
  if (!answers) return say(words(formatDiagnostics(answers.diagnostics()))), false;
  talk_.setAnswers(*answers);
  restart();
  goTo(kReviewPage);
  return true;
}

bool GuideWizard::saveAnswers(const QString& path) {
  QSaveFile file(path);
  const std::string text = answersText(talk_.guide(), talk_.answers());
  const bool written = file.open(QIODevice::WriteOnly) &&
                       file.write(text.data(), static_cast<qint64>(text.size())) >= 0 && file.commit();
  if (!written) say(tr("%1 cannot be written").arg(path));
  return written;
}

void GuideWizard::askForAnswers() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Open answers"), {}, tr("Answers (*.toml)"));
  if (!path.isEmpty()) openAnswers(path);
}

void GuideWizard::askWhereToSave() {
  const QString path =
      QFileDialog::getSaveFileName(this, tr("Save answers"), QStringLiteral("answers.toml"), tr("Answers (*.toml)"));
  if (!path.isEmpty()) saveAnswers(path);
}

} // namespace switchpoint
