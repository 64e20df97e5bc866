// The rules and the arrow table held against the repository itself.
#include "architecture/arrow_table.h"
#include "architecture/rules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <regex>

namespace switchpoint {
namespace {

namespace fs = std::filesystem;

const fs::path kRoot = SWITCHPOINT_SOURCE_DIR;

// The files below `folder` with one of the extensions, relative to the root, in order; generated ones left out.
std::vector<fs::path> filesBelow(const std::string& folder, const std::vector<std::string>& extensions) {
  std::vector<fs::path> files;
  if (!fs::exists(kRoot / folder)) return files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(kRoot / folder)) {
    const fs::path path = entry.path().lexically_relative(kRoot);
    const bool generated = path.generic_string().find("/generated/") != std::string::npos;
    const bool wanted = std::find(extensions.begin(), extensions.end(), path.extension().string()) != extensions.end();
    if (entry.is_regular_file() && wanted && !generated) files.push_back(path);
  }
  std::sort(files.begin(), files.end());
  return files;
}

using Rule = std::function<Violations(std::string_view)>;

// One line for each violation, as a compiler would print it; empty when all is well.
std::string report(const std::vector<std::string>& folders, const std::vector<std::string>& extensions,
                   const Rule& rule) {
  std::string text;
  int checked = 0;
  for (const std::string& folder : folders) {
    for (const fs::path& file : filesBelow(folder, extensions)) {
      ++checked;
      for (const Violation& violation : rule(readFile(kRoot / file))) {
        text += file.string() + ":" + std::to_string(violation.line) + ": " + violation.what + "\n";
      }
    }
  }
  return checked == 0 ? "no file was checked" : text;
}

// Passes when the report is empty, else shows it as it is.
void expectNothing(const std::string& report) {
  EXPECT_TRUE(report.empty()) << report;
}

const std::vector<std::string> kSource = {".h", ".cpp"};
const std::vector<std::string> kEverywhere = {"core", "app", "tests"};

TEST(Tree, Arrows) {
  const ArrowTable table = readArrowTable(readFile(kRoot / "tests/architecture/arrows.txt"));
  EXPECT_TRUE(table.errors.empty()) << table.errors.front();
  const auto exists = [](const fs::path& path) { return fs::is_regular_file(kRoot / path); };
  std::string text;
  for (const char* folder : {"core", "app"}) {
    for (const fs::path& file : filesBelow(folder, kSource)) {
      for (const Violation& violation : checkArrows(table, file, readFile(kRoot / file), exists)) {
        text += file.string() + ":" + std::to_string(violation.line) + ": " + violation.what + "\n";
      }
    }
  }
  expectNothing(text);
}

// The build links exactly what the table allows to include.
TEST(Tree, LinksFollowTheArrows) {
  const ArrowTable table = readArrowTable(readFile(kRoot / "tests/architecture/arrows.txt"));
  static const std::regex depends(R"(DEPENDS\s+([a-z\s]+))");
  for (const auto& [folder, room] : table.rooms) {
    if (!folder.starts_with("core/")) continue;
    const std::string cmake = readFile(kRoot / folder / "CMakeLists.txt");
    std::smatch match;
    std::set<std::string> linked;
    if (std::regex_search(cmake, match, depends)) {
      std::istringstream words(match[1].str());
      for (std::string name; words >> name;) linked.insert("core/" + name);
    }
    for (const std::string& name : linked) {
      EXPECT_TRUE(room.mayInclude.contains(name)) << folder << " links " << name;
    }
  }
}

TEST(Tree, FileSizes) {
  expectNothing(report(kEverywhere, kSource, checkFileSize));
}

TEST(Tree, FunctionSizes) {
  expectNothing(report(kEverywhere, kSource, checkFunctionSizes));
}

TEST(Tree, HeadersSayTheirJob) {
  expectNothing(report(kEverywhere, {".h"}, checkHeaderSaysItsJob));
}

TEST(Tree, TypeNames) {
  expectNothing(report(kEverywhere, kSource, checkTypeNames));
}

// Core and the apps are one namespace: two types of one name are undefined behaviour as soon as a program holds both.
TEST(Tree, NoTwoTypesShareAName) {
  std::map<std::string, std::string> seen;
  for (const char* folder : {"core", "app"}) {
    for (const fs::path& file : filesBelow(folder, kSource)) {
      for (const Violation& type : definedTypes(readFile(kRoot / file))) {
        const std::string place = file.string() + ":" + std::to_string(type.line);
        const auto [at, isNew] = seen.emplace(type.what, place);
        EXPECT_TRUE(isNew) << type.what << " is defined in " << at->second << " and in " << place;
      }
    }
  }
  EXPECT_GT(seen.size(), 300U);
}

TEST(Tree, PostponedWork) {
  expectNothing(report({"core", "app", "tests", "resources", "packaging"},
                       {".h", ".cpp", ".txt", ".cmake", ".toml", ".md", ".sh", ".json", ".qrc"}, checkNoPostponedWork));
}

TEST(Tree, NoDefaultLabelsInCore) {
  expectNothing(report({"core"}, kSource, checkNoDefaultLabel));
}

TEST(Tree, CoreIsPure) {
  expectNothing(report({"core"}, kSource, checkCoreIsPure));
}

TEST(Tree, MistakesArePhrases) {
  expectNothing(report({"core"}, kSource, checkMistakesArePhrases));
}

TEST(Tree, ColoursLiveInTheTheme) {
  std::string text;
  for (const char* folder : {"core", "app"}) {
    for (const fs::path& file : filesBelow(folder, kSource)) {
      if (file.generic_string().starts_with("app/gui/theme/")) continue;
      for (const Violation& violation : checkNoColours(readFile(kRoot / file))) {
        text += file.string() + ":" + std::to_string(violation.line) + ": " + violation.what + "\n";
      }
    }
  }
  expectNothing(text);
}

TEST(Tree, FileNames) {
  for (const std::string& folder : kEverywhere) {
    for (const fs::path& file : filesBelow(folder, {".h", ".cpp", ".cc", ".hpp", ".cxx", ".c"})) {
      for (const Violation& violation : checkFileName(file.filename().string())) {
        ADD_FAILURE() << file.string() << ": " << violation.what;
      }
    }
  }
}

TEST(Tree, RootEntries) {
  for (const fs::directory_entry& entry : fs::directory_iterator(kRoot)) {
    for (const Violation& violation : checkRootEntry(entry.path().filename().string())) {
      ADD_FAILURE() << entry.path().filename().string() << ": " << violation.what;
    }
  }
}

} // namespace
} // namespace switchpoint
