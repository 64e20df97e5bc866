#include "gui/guide/guide_talk.h"

#include "gui/theme/fonts.h"
#include "guide/report.h"
#include "guide/skeleton.h"

namespace switchpoint {

namespace {

constexpr int kHeadingSize = 18;

} // namespace

GuideTalk::GuideTalk(Guide guide, QObject* parent) : QObject(parent), guide_(std::move(guide)) {}

void GuideTalk::answer(const std::string& key, const std::string& value) {
  Answers next = answers_;
  if (addAnswer(guide_, key + "=" + value, next) || next == answers_) return;
  setAnswers(std::move(next));
}

void GuideTalk::setAnswers(Answers answers) {
  answers_ = std::move(answers);
  Q_EMIT answered();
}

int GuideTalk::pageAfter(int index) const {
  const CaseValues now = values();
  for (std::size_t i = static_cast<std::size_t>(index + 1); i < guide_.questions.size(); ++i)
    if (arises(guide_.questions[i], now)) return static_cast<int>(i);
  return kReviewPage;
}

int GuideTalk::asked() const {
  return numberOf(static_cast<int>(guide_.questions.size()) - 1);
}

int GuideTalk::numberOf(int index) const {
  const CaseValues now = values();
  int number = 0;
  for (int i = 0; i <= index; ++i)
    if (arises(guide_.questions[static_cast<std::size_t>(i)], now)) ++number;
  return number;
}

QLabel* headPage(QWizardPage& page, QVBoxLayout& column, const QString& title) {
  auto* label = new QLabel(title, &page);
  label->setFont(strongFont(kHeadingSize));
  label->setWordWrap(true);
  column.addWidget(label);
  page.setAccessibleName(title);
  return label;
}

GuideResult GuideTalk::resultOf(const Guide& guide, const Answers& answers) {
  GuideResult result;
  result.advice = advise(guide, answers);
  const Result<std::string> code = skeletonOf(guide, result.advice.recommendation, result.advice.values);
  if (!code) return {.advice = {}, .code = {}, .document = {}, .html = {}, .problems = code.diagnostics()};
  result.code = *code;
  const Result<Blocks> document = adviceDocument(guide, result.advice, result.code);
  if (!document) return {.advice = {}, .code = {}, .document = {}, .html = {}, .problems = document.diagnostics()};
  result.document = *document;
  const Result<std::string> html = htmlText(result.document, adviceTitle(guide, result.advice));
  if (!html) return {.advice = {}, .code = {}, .document = {}, .html = {}, .problems = html.diagnostics()};
  result.html = *html;
  return result;
}

} // namespace switchpoint
