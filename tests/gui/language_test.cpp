#include "gui/shell/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include "base/phrase.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

std::string shout(const char* context, const char* text, const char*, std::int64_t) {
  return std::string(context) + "!" + text;
}

TEST(Phrase, IsEnglishUntilSomebodyInstallsATranslator) {
  EXPECT_EQ(phrase("Test", "waits for {}")("a lock"), "waits for a lock");
  installPhraseTranslator(shout);
  EXPECT_EQ(phrase("Test", "waits for {}")("a lock"), "Test!waits for a lock");
  installPhraseTranslator([](const char*, const char*, const char*, std::int64_t) { return std::string("{} {} {}"); });
  EXPECT_EQ(phrase("Test", "waits for {}")("a lock"), "waits for a lock") << "one with other placeholders gives way";
  installPhraseTranslator(nullptr);
}

TEST(Phrase, EnglishHasTwoForms) {
  EXPECT_EQ(phrase("Test", "{} yields", "{} yield", 1).counted(), "1 yield");
  EXPECT_EQ(phrase("Test", "{} yields", "{} yield", 0).counted(), "0 yields");
  EXPECT_EQ(phrase("Test", "{} yields", "{} yield", 12'345).counted(), "12\u2009345 yields");
}

TEST(Language, UnknownOnesAreEnglish) {
  EXPECT_EQ(installLanguage("xx"), "en");
  EXPECT_TRUE(languages().contains("en"));
}

TEST(Language, EnglishHasItsPlurals) {
  ASSERT_EQ(installLanguage("en"), "en");
  if (!languages().contains("de")) GTEST_SKIP() << "lrelease was missing when this was built";
  EXPECT_EQ(QCoreApplication::translate("MomentText", "%n item(s)", nullptr, 1), "1 item");
  EXPECT_EQ(QCoreApplication::translate("switchpoint::CompareView", "%n core(s)", nullptr, 8), "8 cores");
  for (QTranslator* translator : QCoreApplication::instance()->findChildren<QTranslator*>()) delete translator;
}

TEST(Language, GermanTranslatesWindowCoreAndQt) {
  if (!languages().contains("de")) GTEST_SKIP() << "lrelease was missing when this was built";
  ASSERT_EQ(installLanguage("de"), "de");
  EXPECT_EQ(QCoreApplication::translate("Actions", "Save"), "Speichern");
  EXPECT_EQ(QCoreApplication::translate("switchpoint::Actions", "Save"), "Speichern") << "with its namespace, too";
  EXPECT_EQ(QCoreApplication::translate("Spoken", "%n stretches", nullptr, 1), "1 Abschnitt");
  EXPECT_EQ(QCoreApplication::translate("Spoken", "%n stretches", nullptr, 3), "3 Abschnitte");
  EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Discard"), "Verwerfen");
  EXPECT_EQ(phrase("Findings", "each thread waited {} for the GIL")("5 ms"), "jeder Thread wartete 5 ms auf den GIL");
  installPhraseTranslator(nullptr);
  for (QTranslator* translator : QCoreApplication::instance()->findChildren<QTranslator*>()) delete translator;
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace
} // namespace switchpoint
