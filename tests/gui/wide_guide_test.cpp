// Guide and claims are long texts from data: none of their sentences may stay English in another language.
#include <QTest>
#include <QTextBrowser>

#include "claims/claim_document.h"
#include "claims/claim_words.h"
#include "gui/guide/guide_wizard.h"
#include "gui/guide/interview_dialog.h"
#include "gui/session/claim_board.h"
#include "gui/views/claims/claim_page.h"
#include "gui/waiting.h"
#include "gui/wide_language.h"
#include "guide/answers.h"
#include "machine/profile.h"
#include "models/model.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

// Names, units and what is typed: the same in every language. The longest first.
QString patternOf(QStringList names) {
  names.append({"ns", "µs", "ms", "min", "KiB", "MiB", "GiB", "asyncio"});
  names.removeDuplicates();
  std::sort(names.begin(), names.end(), [](const QString& x, const QString& y) { return x.size() > y.size(); });
  QStringList patterns;
  for (const QString& name : names) {
    if (!name.isEmpty()) patterns.append("(?<![A-Za-z])" + QRegularExpression::escape(name) + "(?![A-Za-z])");
  }
  return patterns.join('|');
}

void expectNoneLeft(const Words& words) {
  for (const std::string& text : words.left()) ADD_FAILURE() << text;
}

QStringList namesOf(const ClaimRun& run) {
  QStringList names{QString::fromStdString(run.work)};
  for (const auto& [name, value] : run.settings) names << QString::fromStdString(name) << QString::fromStdString(value);
  return names;
}

QStringList namesOf(const Claim& claim) {
  QStringList names{QString::fromStdString(claim.id), QString::fromStdString(commandOf(claim))};
  for (const std::string& source : claim.sources) names.append(QString::fromStdString(source).remove('`'));
  for (const std::string& source : claim.sources) names.append(QString::fromStdString(source));
  for (const ClaimCase& one : claim.cases) {
    names.append(QString::fromStdString(one.subject));
    names += namesOf(one.run);
    if (one.other) names += namesOf(*one.other);
  }
  for (const std::string& id : modelIds()) names.append(QString::fromStdString(id));
  for (const std::string& id : profileIds()) names.append(QString::fromStdString(shortProfile(id)));
  return names;
}

void takePage(Words& words, const CheckedClaim& one, bool checked) {
  QTextBrowser page;
  page.setHtml(claimPage(one, checked));
  words.take(QString::fromStdString(one.claim.id), page.toPlainText());
}

TEST(WideClaims, NoSentenceOfPageAndDocumentIsEnglish) {
  const WideWorld world;
  ClaimBoard board;
  board.want();
  ASSERT_TRUE(eventually([&] { return board.isChecked(); }));
  ASSERT_GE(board.claims().size(), 40u);
  for (const CheckedClaim& one : board.claims()) {
    Words words(patternOf(namesOf(one.claim)));
    takePage(words, one, true);
    takePage(words, one, false);
    words.take("document", QString::fromStdString(claimsMarkdown({one})).remove('\\'));
    expectNoneLeft(words);
  }
  const std::string html = claimsHtml({board.claims().front()});
  EXPECT_NE(html.find("<html lang=\"" + widened("en").toStdString() + "\">"), std::string::npos);
}

class WideGuide : public ::testing::Test {
protected:
  WideGuide() {
    Result<Guide> guide = loadGuide(spokenLanguage());
    EXPECT_TRUE(guide) << formatDiagnostics(guide.diagnostics());
    if (!guide) return;
    for (const std::string& key : guide->keys()) keys_.append(QString::fromStdString(key));
    wizard_ = std::make_unique<GuideWizard>(std::move(guide).value(), appearance_);
    wizard_->show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(wizard_.get()));
  }

  static void takeAll(Words& words, const QWidget& widget) {
    for (const QWidget* part : widget.findChildren<QWidget*>()) words.takeWidget(*part);
  }

  WideWorld world_;
  Appearance appearance_{ThemeChoice::Light};
  QStringList keys_;
  std::unique_ptr<GuideWizard> wizard_;
};

TEST_F(WideGuide, NoQuestionIsEnglish) {
  ASSERT_NE(wizard_, nullptr);
  Words words(patternOf({}));
  wizard_->talk().setAnswers({{"work", "mixed"}, {"payload_kib", "100"}});
  int pages = 0;
  for (const QString& key : keys_) {
    if (!wizard_->goToPage(key)) continue;
    ++pages;
    if (auto* slider = wizard_->currentPage()->findChild<QSlider*>(); slider != nullptr) {
      for (int at = slider->minimum(); at <= slider->maximum(); ++at) {
        slider->setValue(at);
        takeAll(words, *wizard_->currentPage());
      }
      wizard_->talk().setAnswers({{"work", "mixed"}, {"payload_kib", "100"}});
    }
    takeAll(words, *wizard_->currentPage());
  }
  EXPECT_GE(pages, 20) << "of " << keys_.size();
  ASSERT_TRUE(wizard_->goToPage("review"));
  takeAll(words, *wizard_);
  expectNoneLeft(words);
}

// Cases that between them show what there is to say: ties, limits missed, failures, curves, a rule that differs.
class WideResult : public WideGuide, public ::testing::WithParamInterface<const char*> {};

TEST_P(WideResult, NoSentenceIsEnglish) {
  ASSERT_NE(wizard_, nullptr);
  Answers answers;
  for (const QString& word : QString(GetParam()).split(' '))
    ASSERT_FALSE(addAnswer(wizard_->talk().guide(), word.toStdString(), answers)) << word.toStdString();
  wizard_->talk().setAnswers(answers);
  wizard_->goTo(kResultPage);
  ASSERT_TRUE(eventually([&] { return wizard_->result().isComplete(); }));
  // The last is what Python itself prints.
  Words words(patternOf(keys_ + QStringList{"_pickle.PicklingError: the payload cannot be pickled"}));
  for (int tab = 0; tab < wizard_->result().tabs().count(); ++tab) {
    wizard_->result().tabs().setCurrentIndex(tab);
    takeAll(words, *wizard_);
  }
  for (const QTextBrowser* page : wizard_->findChildren<QTextBrowser*>()) words.take("page", page->toPlainText());
  GuideResult result = GuideTalk::resultOf(wizard_->talk().guide(), answers);
  std::erase_if(result.document, [](const Block& block) { return block.kind == Block::Kind::Code; });
  const QString report = QString::fromStdString(markdownText(result.document)).remove('\\').remove("```text");
  for (const QString& line : report.split('\n')) words.take("report", line);
  EXPECT_NE(result.html.find("<html lang=\"" + widened("en").toStdString() + "\">"), std::string::npos);
  for (const Block& block : result.document) {
    static const QRegularExpression style(QStringLiteral("<style>.*</style>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    words.take("figure", QString::fromStdString(block.svg).remove(style).remove("&gt;"));
  }
  for (const QString& line : QString::fromStdString(answersText(wizard_->talk().guide(), answers)).split('\n'))
    words.take("answers", line.section('#', 1));
  expectNoneLeft(words);
}

INSTANTIATE_TEST_SUITE_P(Cases, WideResult,
                         ::testing::Values("work=mixed concurrency=40 cpu_ms=60 payload_kib=100 shared_state=counter",
                                           "work=io concurrency=5000 memory_mib=32 latency_ms=10 libraries=both",
                                           "work=cpu concurrency=16 python=3.14t tolerance=high priority=simplicity",
                                           "work=cpu picklable=no payload_kind=objects payload_kib=262144 cpu_ms=50",
                                           "app=gui work=io libraries=blocking priority=memory platform=windows",
                                           "framework=async libraries=blocking work=io concurrency=900"));

TEST(WideInterview, TheAnswerIsNotEnglish) {
  const WideWorld world;
  Appearance appearance(ThemeChoice::Light);
  const InterviewDialog dialog(appearance);
  Words words(patternOf({}));
  for (const QWidget* part : dialog.findChildren<QWidget*>()) words.takeWidget(*part);
  words.take("title", dialog.windowTitle());
  expectNoneLeft(words);
}

} // namespace
} // namespace switchpoint
