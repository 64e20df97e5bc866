// German is longer than English: what is seen of the guide fits all the same.
#include <QCoreApplication>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

#include "base/phrase.h"
#include "gui/guide/guide_wizard.h"
#include "gui/shell/language.h"
#include "gui/waiting.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

class GermanGuideLooks : public ::testing::Test {
protected:
  void SetUp() override {
    if (!languages().contains("de")) GTEST_SKIP() << "lrelease was missing when this was built";
    ASSERT_EQ(installLanguage("de"), "de");
    appearance_.dress();
    Result<Guide> guide = loadGuide(spokenLanguage());
    ASSERT_TRUE(guide) << formatDiagnostics(guide.diagnostics());
    keys_ = guide->keys();
    wizard_ = std::make_unique<GuideWizard>(std::move(guide).value(), appearance_);
    wizard_->talk().setAnswers({{"work", "mixed"}, {"concurrency", "40"}, {"cpu_ms", "60"}, {"payload_kib", "100"}});
    wizard_->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(wizard_.get()));
    width_ = wizard_->width();
  }
  void TearDown() override {
    wizard_.reset();
    installPhraseTranslator(nullptr);
    for (QTranslator* translator : QCoreApplication::instance()->findChildren<QTranslator*>()) delete translator;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    qApp->setStyleSheet(QString());
  }

  Appearance appearance_{ThemeChoice::Light};
  std::vector<std::string> keys_;
  std::unique_ptr<GuideWizard> wizard_;
  int width_ = 0;
};

TEST_F(GermanGuideLooks, NoQuestionWidensTheWizard) {
  int seen = 0;
  for (const std::string& key : keys_) {
    if (!wizard_->goToPage(QString::fromStdString(key))) continue;
    ++seen;
    QCoreApplication::processEvents();
    EXPECT_EQ(wizard_->width(), width_) << key << " needs " << wizard_->currentPage()->minimumSizeHint().width();
  }
  EXPECT_GE(seen, 20);
  EXPECT_EQ(wizard_->page(0)->accessibleName(), "Wovon ist es ein Teil?");
}

TEST_F(GermanGuideLooks, TheRecommendationNeedsNoScrollingToTheSide) {
  wizard_->goTo(kResultPage);
  ASSERT_TRUE(eventually([&] { return wizard_->result().isComplete(); }));
  QCoreApplication::processEvents();
  const auto* page = wizard_->findChild<QTextBrowser*>();
  ASSERT_NE(page, nullptr);
  EXPECT_TRUE(page->toPlainText().startsWith("Empfehlung: ")) << page->toPlainText().left(40).toStdString();
  EXPECT_EQ(page->horizontalScrollBar()->maximum(), 0);
}

} // namespace
} // namespace switchpoint
