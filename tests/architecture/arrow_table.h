// The table of allowed arrows between rooms (arrows.txt) and the check of one file's include lines against it.
#pragma once

#include "architecture/source_text.h"

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace switchpoint {

enum class QtUse { None, CoreOnly, Any };

// One row of the table. Folders are relative to the repository's root.
struct Room {
  QtUse qt = QtUse::None;
  std::set<std::string> mayInclude;
};

struct ArrowTable {
  std::map<std::string, Room> rooms;
  std::set<std::string> qtCoreHeaders;
  std::vector<std::string> errors; // lines of the table that could not be read
};

// An include line of a source file.
struct Include {
  int line;
  std::string path;
  bool angled;
};

[[nodiscard]] ArrowTable readArrowTable(std::string_view text);

// The include lines in the order of the file; commented ones do not count.
[[nodiscard]] std::vector<Include> includesOf(std::string_view source);

// The row that a file belongs to: the longest that fits, "app/gui/views/*" for a file in app/gui/views/counter; empty
// when none fits.
[[nodiscard]] std::string roomOf(const ArrowTable& table, const std::filesystem::path& file);

// Every include of `file` (relative to the root) that the table does not allow. `exists` tells whether a path relative
// to the root is a file: an include is written from core/ or app/.
template <class Exists>
[[nodiscard]] std::vector<Violation> checkArrows(const ArrowTable& table, const std::filesystem::path& file,
                                                 std::string_view source, const Exists& exists);

// One include of our own, already found at `target`.
[[nodiscard]] std::vector<Violation> checkArrow(const ArrowTable& table, const std::filesystem::path& file,
                                                const Include& include, const std::filesystem::path& target);

// One include in angle brackets: Qt where the room may have none, or not all of it.
[[nodiscard]] std::vector<Violation> checkLibrary(const ArrowTable& table, const std::filesystem::path& file,
                                                  const Include& include);

template <class Exists>
std::vector<Violation> checkArrows(const ArrowTable& table, const std::filesystem::path& file, std::string_view source,
                                   const Exists& exists) {
  std::vector<Violation> violations;
  const auto add = [&](std::vector<Violation> more) { violations.insert(violations.end(), more.begin(), more.end()); };
  if (roomOf(table, file).empty()) return {{0, "is in a folder that the table does not name"}};
  for (const Include& include : includesOf(source)) {
    const std::filesystem::path inCore = std::filesystem::path("core") / include.path;
    const std::filesystem::path inApp = std::filesystem::path("app") / include.path;
    if (include.angled) {
      add(checkLibrary(table, file, include));
    } else if (exists(inCore)) {
      add(checkArrow(table, file, include, inCore));
    } else if (exists(inApp)) {
      add(checkArrow(table, file, include, inApp));
    } else if (!include.path.ends_with(".moc")) {
      add({{include.line, "\"" + include.path + "\" is no file below core/ or app/"}});
    }
  }
  return violations;
}

} // namespace switchpoint
