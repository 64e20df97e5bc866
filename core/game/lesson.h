// A lesson of the game in which a person is the scheduler: work, a goal, a question, words. Read from a text file.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "game/goal.h"
#include "run/run.h"
#include "workload/scenario.h"

namespace switchpoint {

inline constexpr std::int64_t kMostGrade = 5;

// What an answer says about all that can happen. Which one is true is found by exploring, never written down.
enum class ClaimKind : std::uint8_t {
  Never,     // no schedule reaches the goal
  Sometimes, // some do, others do not
  Always,    // all do
  Possible,  // some do
  Values,    // the variable of the question can end at exactly these values
};

struct LessonAnswer {
  std::string text;
  ClaimKind claim = ClaimKind::Possible;
  std::vector<std::int64_t> values; // sorted
};

struct LessonQuestion {
  std::string text; // empty: the lesson asks nothing
  std::uint32_t variable = 0;
  std::vector<LessonAnswer> answers;
};

struct Lesson {
  std::string id; // the file's name without its extension
  std::string title;
  std::uint32_t grade = 1; // 1: for the first day … 5: for those who write libraries
  std::int64_t order = 0;  // within its grade
  std::string intro;
  std::vector<std::string> hints; // one after the other
  std::string shows;              // what has been learnt, said at the end
  std::string work;               // example id or path; empty: the scenario stands in the lesson
  std::string model, profile;     // empty: the scenario's own
  std::shared_ptr<const Workload> workload;
  Goal goal;
  LessonQuestion question;

  // How its work is run, where no one says otherwise.
  RunRequest request() const;
};

// Reads a lesson's text. `name` is what diagnostics call the file; work that is a path is looked for below its folder.
// Texts are taken in `language` ("de") where the lesson has them. Reports all independent mistakes at once, in the
// order of their lines; those of a scenario within the lesson too.
Result<Lesson> parseLesson(std::string_view text, const std::string& name, std::string_view language = {});

// Reads a lesson by path, or by the id of one that is shipped or in the person's own folder.
Result<Lesson> loadLesson(const std::string& pathOrId, std::string_view language = {});

// Where people put lessons of their own: $XDG_DATA_HOME/switchpoint/lessons, else ~/.local/share/switchpoint/lessons.
std::string ownLessonFolder();

// What lists show. One that cannot be read is listed by its id, with what is wrong.
struct LessonInfo {
  std::string id;
  std::string path;
  std::string title;
  std::string goal;
  std::uint32_t grade = 0; // 0: cannot be read
  std::int64_t order = 0;
  bool own = false; // stands in the person's own folder
  std::vector<Diagnostic> problems;
};
// By grade and order; own lessons of a grade after those that are shipped.
std::vector<LessonInfo> lessonInfos(std::string_view language = {});

} // namespace switchpoint
