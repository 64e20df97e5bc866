// Lessons by path or by id, and the list of those there are: any text file in one of the two folders is one.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <system_error>
#include <tuple>

#include "base/phrase.h"
#include "base/resources.h"
#include "game/lesson.h"

namespace switchpoint {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = std::size_t{1} << 20;

std::string folderFrom(const char* variable, const char* below) {
  const char* home = std::getenv(variable);
  if (home == nullptr || !fs::path(home).is_absolute()) return {};
  return (fs::path(home) / below / "switchpoint" / "lessons").string();
}

std::vector<fs::path> filesIn(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code failed;
  for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed)) {
    if (at->path().extension() == ".toml") files.push_back(at->path());
  }
  std::ranges::sort(files);
  return files;
}

LessonInfo infoOf(const fs::path& path, bool own, std::string_view language) {
  LessonInfo info;
  info.path = path.string();
  info.id = info.title = path.stem().string();
  info.own = own;
  const Result<Lesson> lesson = loadLesson(info.path, language);
  if (!lesson) {
    info.problems = lesson.diagnostics();
    return info;
  }
  info.title = lesson->title;
  info.goal = lesson->goal.text;
  info.grade = lesson->grade;
  info.order = lesson->order;
  return info;
}

// Of two lessons of one id the person's own counts.
std::vector<std::pair<fs::path, bool>> allFiles() {
  std::vector<std::pair<fs::path, bool>> files;
  std::set<fs::path> ids;
  for (const bool own : {true, false}) {
    const fs::path folder = own ? fs::path(ownLessonFolder()) : resourceFolder() / "lessons";
    if (folder.empty()) continue;
    for (const fs::path& file : filesIn(folder)) {
      if (ids.insert(file.stem()).second) files.emplace_back(file, own);
    }
  }
  return files;
}

Diagnostic unknownLesson(const std::string& name) {
  std::vector<std::string> ids;
  for (const auto& [file, own] : allFiles()) ids.push_back(file.stem().string());
  const std::string nearest = nearestWord(name, ids);
  return plainError(phrase("Mistakes of lessons", "there is no file and no lesson '{}'")(name),
                    nearest.empty() ? phrase("Mistakes of lessons", "switchpoint list lessons shows all lessons").str()
                                    : phrase("Mistakes of lessons", "{}; switchpoint list lessons shows all")(nearest));
}

} // namespace

RunRequest Lesson::request() const {
  RunRequest request;
  request.model = model;
  request.profile = profile;
  return request;
}

std::string ownLessonFolder() {
  const std::string folder = folderFrom("XDG_DATA_HOME", "");
  return folder.empty() ? folderFrom("HOME", ".local/share") : folder;
}

Result<Lesson> loadLesson(const std::string& pathOrId, std::string_view language) {
  std::string path = pathOrId;
  std::error_code failed;
  if (!fs::exists(path, failed)) {
    if (path.ends_with(".toml") || path.find('/') != std::string::npos) {
      return plainError(phrase("Mistakes of lessons", "there is no file '{}'")(pathOrId));
    }
    const auto files = allFiles();
    const auto found = std::ranges::find_if(files, [&](const auto& each) { return each.first.stem() == pathOrId; });
    if (found == files.end()) return unknownLesson(pathOrId);
    path = found->first.string();
  }
  const Result<std::string> text = readFile(path, kMostBytes);
  if (!text) return text.diagnostics();
  return parseLesson(*text, path, language);
}

std::vector<LessonInfo> lessonInfos(std::string_view language) {
  std::vector<LessonInfo> infos;
  for (const auto& [file, own] : allFiles()) infos.push_back(infoOf(file, own, language));
  std::ranges::sort(infos, [](const LessonInfo& a, const LessonInfo& b) {
    const auto place = [](const LessonInfo& info) {
      const bool broken = info.grade == 0;
      return std::tuple(broken, info.grade, info.own, info.order, info.id);
    };
    return place(a) < place(b);
  });
  return infos;
}

} // namespace switchpoint
