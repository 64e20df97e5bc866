#include "architecture/arrow_table.h"

#include <regex>
#include <sstream>

namespace switchpoint {

namespace {

bool isQtHeader(const std::string& path) {
  static const std::regex qt(R"(^(Q[A-Z]\w*|Qt\w*)(/\w+)?$|^q[a-z]+\.h$)");
  return std::regex_search(path, qt);
}

bool isQtCoreHeader(const ArrowTable& table, const std::string& path) {
  return path.starts_with("QtCore/") || table.qtCoreHeaders.contains(path);
}

// "core/base" of core/base/detail/x.h; a row with /* stands for the folder's children.
bool fits(const std::string& row, const std::string& folder) {
  if (row.ends_with("/*")) return folder.starts_with(row.substr(0, row.size() - 1));
  return folder == row || folder.starts_with(row + "/");
}

// The concrete folder that a row with /* stands for: app/gui/views/counter.
std::string concreteRoom(const std::string& row, const std::filesystem::path& file) {
  if (!row.ends_with("/*")) return row;
  const std::string path = file.parent_path().generic_string();
  return path.substr(0, path.find('/', row.size() - 1));
}

void readRow(ArrowTable& table, const std::string& line) {
  std::istringstream words(line);
  std::string folder;
  std::string qt;
  words >> folder;
  if (folder == "qtcore") {
    for (std::string header; words >> header;) table.qtCoreHeaders.insert(header);
    return;
  }
  words >> qt;
  Room room;
  if (qt == "any") {
    room.qt = QtUse::Any;
  } else if (qt == "core") {
    room.qt = QtUse::CoreOnly;
  } else if (qt != "none") {
    table.errors.push_back(line);
  }
  for (std::string other; words >> other;) room.mayInclude.insert(other);
  if (!table.rooms.emplace(folder, room).second) table.errors.push_back(line);
}

} // namespace

ArrowTable readArrowTable(std::string_view text) {
  ArrowTable table;
  for (const std::string& line : splitLines(text)) {
    if (!line.empty() && line[0] != '#') readRow(table, line);
  }
  for (const auto& [folder, room] : table.rooms) {
    for (const std::string& other : room.mayInclude) {
      if (!table.rooms.contains(other)) table.errors.push_back(folder + " names a room without a row: " + other);
    }
  }
  return table;
}

std::vector<Include> includesOf(std::string_view source) {
  static const std::regex pattern(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
  std::vector<Include> includes;
  int number = 0;
  for (const std::string& line : splitLines(blank(source, Blank::Comments))) {
    ++number;
    std::smatch match;
    if (std::regex_search(line, match, pattern)) includes.push_back({number, match[2].str(), match[1].str() == "<"});
  }
  return includes;
}

std::string roomOf(const ArrowTable& table, const std::filesystem::path& file) {
  const std::string folder = file.parent_path().generic_string();
  std::string best;
  for (const auto& [row, room] : table.rooms) {
    if (fits(row, folder) && row.size() > best.size()) best = row;
  }
  return best;
}

std::vector<Violation> checkArrow(const ArrowTable& table, const std::filesystem::path& file, const Include& include,
                                  const std::filesystem::path& target) {
  const std::string from = roomOf(table, file);
  const std::string to = roomOf(table, target);
  if (to.empty()) return {{include.line, "\"" + include.path + "\" is in a folder that the table does not name"}};
  if (concreteRoom(from, file) == concreteRoom(to, target)) return {};
  const auto& allowed = table.rooms.at(from).mayInclude;
  if (from != to && allowed.contains(to)) return {};
  return {{include.line, concreteRoom(from, file) + " may not include \"" + include.path + "\""}};
}

std::vector<Violation> checkLibrary(const ArrowTable& table, const std::filesystem::path& file,
                                    const Include& include) {
  const QtUse qt = table.rooms.at(roomOf(table, file)).qt;
  if (!isQtHeader(include.path) || qt == QtUse::Any) return {};
  if (qt == QtUse::CoreOnly && isQtCoreHeader(table, include.path)) return {};
  return {{include.line, "<" + include.path + "> is Qt, which this room may not use"}};
}

} // namespace switchpoint
