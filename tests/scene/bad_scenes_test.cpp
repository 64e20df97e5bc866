// Every way in which a scene can be wrong, with the exact place and words of what is said.
#include <functional>

#include <gtest/gtest.h>

#include "exporters/exporter.h"
#include "machine/profile.h"
#include "models/model.h"
#include "scene/scene.h"
#include "scene/scene_keys.h"
#include "support/bad_cases.h"
#include "support/wide_words.h"
#include "timeline/theme.h"

namespace switchpoint {
namespace {

TEST(BadScenes, AreRefusedInTheseWords) {
  const std::vector<BadCase> cases = readBadCases("scene/bad_scenes.txt");
  EXPECT_GE(cases.size(), 50u);
  for (const BadCase& bad : cases) {
    EXPECT_EQ(saidAbout(parseScene(bad.text, "bad.toml")), bad.said) << "=== " << bad.name << "\n" << bad.text;
  }
}

// The words of scene files, which are the same in every language.
std::string wordsOfScenes() {
  std::string words = "start end ns us ms min running ready gil lock io wait overhead held";
  for (const TableKeys& table : sceneTables()) {
    for (const std::string& key : table.keys) words += " " + key;
  }
  for (const std::vector<std::string>& ids : {modelIds(), profileIds(), themeIds(), figureExtensions()}) {
    for (const std::string& id : ids) words += " " + id;
  }
  return words;
}

TEST(BadScenes, SayNothingThatCannotBeTranslated) {
  WideWords::expectNoEnglishOfCases("scene/bad_scenes.txt", wordsOfScenes(), std::identity{},
                                    [](const std::string& text) { return parseScene(text, "bad.toml"); });
}

TEST(BadScenes, CarryFileAndCaret) {
  const Result<Scene> result = parseScene("work = \"first-look\"\n[rows]\n\tfiler = \"order\"\n", "my.toml");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(formatDiagnostics(result.diagnostics()), "my.toml:3:2: error: [rows] has no key 'filer'\n"
                                                     "  \tfiler = \"order\"\n"
                                                     "  \t^~~~~\n"
                                                     "  try: write 'filter'\n");
}

TEST(BadScenes, AByteOrderMarkIsNoMistake) {
  const Result<Scene> scene = parseScene("\xef\xbb\xbfwork = \"first-look\"\n", "marked.toml");
  ASSERT_TRUE(scene.ok()) << formatDiagnostics(scene.diagnostics());
  EXPECT_EQ(scene->every.work, "first-look");
}

TEST(BadScenes, TooLarge) {
  const Result<Scene> result = parseScene(std::string((1u << 20) + 1, '#'), "x");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.diagnostics()[0].message, "a scene has at most 1 MiB");
}

} // namespace
} // namespace switchpoint
