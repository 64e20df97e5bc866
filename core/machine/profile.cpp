#include "machine/profile.h"

#include <algorithm>
#include <filesystem>
#include <tuple>

#include <fmt/format.h>

#include "base/phrase.h"
#include "base/resources.h"
#include "machine/profile_reader.h"

namespace switchpoint {

namespace {

constexpr std::string_view kFolder = "profiles";
constexpr std::string_view kExtension = ".toml";
constexpr std::string_view kPython = "cpython-";
constexpr std::string_view kFamily = "cpython-3.";

// Sort key of an id: textbook, then CPython by version with the `t` build after its twin, then the rest by name.
std::tuple<int, int, std::string> rank(const std::string& id) {
  if (id == "textbook") return {0, 0, id};
  if (!id.starts_with(kFamily)) return {2, 0, id};
  int minor = 0;
  for (const char c : std::string_view(id).substr(kFamily.size())) {
    if (c < '0' || c > '9' || minor > 999) break;
    minor = minor * 10 + (c - '0');
  }
  return {1, minor, id};
}

Result<Profile> loadFile(const std::filesystem::path& path, const std::string& name) {
  Result<std::string> text = readFile(path, 1u << 20);
  if (!text) return std::vector<Diagnostic>(text.diagnostics());
  return parseProfile(*text, name);
}

} // namespace

Result<Profile> parseProfile(std::string_view text, const std::string& name) {
  return ProfileReader(text, name).read();
}

Result<Profile> loadProfile(const std::string& idOrPath) {
  const std::vector<std::string> ids = profileIds();
  if (std::find(ids.begin(), ids.end(), idOrPath) != ids.end()) {
    const std::string file = idOrPath + std::string(kExtension);
    return loadFile(resourceFolder() / kFolder / file, file);
  }
  if (idOrPath.ends_with(kExtension) || idOrPath.find('/') != std::string::npos) return loadFile(idOrPath, idOrPath);
  const std::string nearest = nearestWord(idOrPath, ids);
  const std::string all = fmt::format("{}", fmt::join(ids, ", "));
  return plainError(phrase("Mistakes of profiles", "there is no profile \"{}\"")(idOrPath),
                    nearest.empty()
                        ? phrase("Mistakes of profiles", "profiles: {}")(all)
                        : phrase("Mistakes of profiles", "did you mean \"{}\"? Profiles: {}")(nearest, all));
}

std::vector<std::string> profileIds() {
  std::vector<std::string> ids = resourceIds(kFolder, kExtension);
  std::sort(ids.begin(), ids.end(), [](const std::string& a, const std::string& b) { return rank(a) < rank(b); });
  return ids;
}

std::string shortProfile(const std::string& id) {
  return id.starts_with(kPython) ? id.substr(kPython.size()) : id;
}

} // namespace switchpoint
