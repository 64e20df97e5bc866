#include "gui/shell/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include "base/phrase.h"
#include "support/bad_cases.h"
#include "workload/scenario.h"

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

void goBackToEnglish() {
  installPhraseTranslator(nullptr);
  for (QTranslator* translator : QCoreApplication::instance()->findChildren<QTranslator*>()) delete translator;
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

TEST(Language, GermanTellsOfEveryMistake) {
  if (!languages().contains("de")) GTEST_SKIP() << "lrelease was missing when this was built";
  const std::vector<BadCase> cases = readBadCases("workload/bad_scenarios.txt");
  std::vector<std::vector<Diagnostic>> english, german;
  for (const BadCase& bad : cases) english.push_back(parseScenario(bad.text, "x.toml").diagnostics());
  ASSERT_EQ(installLanguage("de"), "de");
  for (const BadCase& bad : cases) german.push_back(parseScenario(bad.text, "x.toml").diagnostics());
  const char* text = "[[task]]\nname = \"t\"\nsteps = [{ cpu = \"5\" }, { sleep = true, on = 3 }]\n";
  EXPECT_EQ(saidAbout(parseScenario(text, "x.toml")),
            "3:18+3: „cpu“: „5“ ist keine Dauer | eine Einheit dazuschreiben, wie \"5ms\"\n"
            "3:35+4: „sleep“ muss eine Dauer in Anführungszeichen sein, nicht true oder false | eine Zahl mit Einheit "
            "schreiben, wie \"150ms\"\n"
            "3:41+2: „sleep“ nimmt kein „on“ | weglassen\n"
            "3:46+1: „on“ muss ein Wort in Anführungszeichen sein, nicht eine ganze Zahl | eins davon verwenden: "
            "thread, process und loop\n");
  goBackToEnglish();
  for (std::size_t i = 0; i < cases.size(); ++i) {
    ASSERT_EQ(german[i].size(), english[i].size()) << cases[i].name;
    for (std::size_t n = 0; n < german[i].size(); ++n) {
      EXPECT_NE(german[i][n].message, english[i][n].message);
      EXPECT_TRUE(english[i][n].hint.empty() || german[i][n].hint != english[i][n].hint) << english[i][n].hint;
    }
  }
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
  goBackToEnglish();
}

} // namespace
} // namespace switchpoint
