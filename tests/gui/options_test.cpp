#include "gui/shell/options.h"

#include <QProcess>

#include "gui/session/preferences.h"
#include "gui/shell/language.h"
#include "support/wide_words.h"

#include <gmock/gmock.h>

namespace switchpoint {
namespace {

using ::testing::HasSubstr;

Result<Options> parse(const QStringList& words) {
  return parseOptions(QStringList{"switchpoint-gui"} + words);
}

std::string errorOf(const QStringList& words) {
  const Result<Options> options = parse(words);
  return options ? "" : options.diagnostics().front().message;
}

TEST(Options, NothingOpensTheWindow) {
  const Result<Options> options = parse({});
  ASSERT_TRUE(options);
  EXPECT_EQ(options->task, LaunchTask::Window);
  EXPECT_TRUE(options->file.isEmpty());
}

TEST(Options, AFigureWithAllItsWishes) {
  const Result<Options> options = parse({"--render", "a.toml", "-o",      "a.png", "--models",  "asyncio, threads",
                                         "--theme",  "dark",   "--width", "900",   "--scale",   "2",
                                         "--from",   "0.1s",   "--to",    "400ms", "--profile", "cpython-3.9",
                                         "--seed",   "7",      "--cores", "2",     "--workers", "3",
                                         "--set",    "n=10"});
  ASSERT_TRUE(options) << errorOf({});
  EXPECT_EQ(options->task, LaunchTask::Render);
  EXPECT_EQ(options->file, "a.toml");
  EXPECT_EQ(options->width, 900);
  EXPECT_EQ(options->from, 100 * kMillisecond);
  EXPECT_EQ(options->to, 400 * kMillisecond);
  EXPECT_EQ(options->wishes.models->at(1), "threads");
  EXPECT_EQ(options->wishes.settings.at("n"), "10");
  EXPECT_EQ(*options->wishes.seed, 7u);
}

TEST(Options, BadValuesNameTheOption) {
  EXPECT_THAT(errorOf({"--render", "a", "-o", "a.png", "--cores", "0"}), HasSubstr("--cores"));
  EXPECT_THAT(errorOf({"--render", "a", "-o", "a.png", "--seed", "minus"}), HasSubstr("--seed"));
  EXPECT_THAT(errorOf({"--render", "a", "-o", "a.png", "--width", "7"}), HasSubstr("--width"));
  EXPECT_THAT(errorOf({"--render", "a", "-o", "a.png", "--scale", "99"}), HasSubstr("--scale"));
  EXPECT_THAT(errorOf({"--render", "a", "-o", "a.png", "--from", "soon"}), HasSubstr("--from"));
  EXPECT_THAT(errorOf({"--render", "a", "-o", "a.png", "--set", "n"}), HasSubstr("--set"));
  EXPECT_THAT(errorOf({"--theme", "pink"}), HasSubstr("pink"));
  EXPECT_THAT(errorOf({"--render", "a"}), HasSubstr("-o"));
  EXPECT_THAT(errorOf({"--no-such-option"}), HasSubstr("no-such-option"));
  EXPECT_THAT(errorOf({"a", "b", "c", "d", "e", "f", "g"}), HasSubstr("FILE"));
}

TEST(Options, HelpSaysWhatThereIs) {
  EXPECT_THAT(helpText().toStdString(), testing::StartsWith("Usage: switchpoint-gui [options] [FILE…]\n"));
  EXPECT_THAT(helpText().toStdString(), HasSubstr("--screenshot"));
  EXPECT_EQ(parse({"--help"})->task, LaunchTask::Help);
  EXPECT_EQ(parse({"--version"})->task, LaunchTask::Version);
}

TEST(Options, MistakesAreToldInTheReadersLanguage) {
  const WideWords language;
  const std::vector<QStringList> all{{"--render", "a", "-o", "a.png", "--cores", "0"},
                                     {"--render", "a", "-o", "a.png", "--scale", "99"},
                                     {"--render", "a", "-o", "a.png", "--from", "soon"},
                                     {"--screenshot", "a", "-o", "a.png", "--size", "huge"},
                                     {"--switch-interval", "5"},
                                     {"--set", "n"},
                                     {"--theme", "pink"},
                                     {"--language", "xx"},
                                     {"--render", "a"},
                                     {"a", "b", "c", "d", "e", "f", "g"}};
  for (const QStringList& words : all) {
    const Result<Options> options = parse(words);
    ASSERT_FALSE(options) << words.join(' ').toStdString();
    // What options are called and what they take is no language.
    WideWords::expectNoEnglish(options.diagnostics(), words.join(' ').toStdString(),
                               "ms us system en de dark light print high contrast");
  }
}

TEST(Options, TheLanguageIsTheOneOfTheWindowOrTheOneThatIsAskedFor) {
  const auto of = [](const QStringList& words) { return languageOf(QStringList{"switchpoint-gui"} + words); };
  Preferences().setLanguage("de");
  EXPECT_EQ(of({"--seed", "minus"}), "de");
  EXPECT_EQ(of({"--no-such-option", "--language", "en"}), "en");
  EXPECT_EQ(of({"--language", "xx"}), "de");
  EXPECT_EQ(of({"--render", "a"}), "en") << "pictures are the same everywhere";
  EXPECT_EQ(of({"--render", "a", "--language", "de"}), "de");
  Preferences().setLanguage("system");
}

TEST(Options, TheProgramRefusesInTheLanguageThatIsAskedFor) {
  if (!languages().contains("de")) GTEST_SKIP() << "lrelease was missing when this was built";
  QProcess program;
  program.start(QStringLiteral(SWITCHPOINT_BINARY_DIR "/bin/switchpoint-gui"), {"--language", "de", "--seed", "minus"});
  ASSERT_TRUE(program.waitForFinished(60'000));
  EXPECT_EQ(program.exitCode(), 2);
  EXPECT_THAT(program.readAllStandardError().toStdString(), HasSubstr("--seed erwartet eine Zahl"));
}

} // namespace
} // namespace switchpoint
