// Looks for the resources beside the executable first, so that an installed copy never reads a build tree.
#include "base/resources.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <system_error>

#include <fmt/format.h>

#include "base/phrase.h"

namespace switchpoint {
namespace {

namespace fs = std::filesystem;

bool isFolder(const fs::path& path) {
  std::error_code error;
  return fs::is_directory(path, error);
}

Diagnostic unreadable(const fs::path& path, std::string message) {
  Diagnostic diagnostic;
  diagnostic.file = path.string();
  diagnostic.message = std::move(message);
  return diagnostic;
}

} // namespace

fs::path resourceFolder() {
  if (const char* chosen = std::getenv("SWITCHPOINT_RESOURCES"); chosen != nullptr && *chosen != '\0') {
    return isFolder(chosen) ? fs::path(chosen) : fs::path();
  }
  std::error_code error;
  const fs::path executable = fs::read_symlink("/proc/self/exe", error);
  if (!error) {
    fs::path installed = executable.parent_path().parent_path() / SWITCHPOINT_INSTALL_RESOURCES;
    if (isFolder(installed)) return installed;
  }
  if (isFolder(SWITCHPOINT_SOURCE_RESOURCES)) return SWITCHPOINT_SOURCE_RESOURCES;
  return {};
}

std::vector<std::string> resourceIds(std::string_view folder, std::string_view extension) {
  std::vector<std::string> ids;
  const std::string wanted = extension.starts_with('.') ? std::string(extension) : fmt::format(".{}", extension);
  std::error_code error;
  fs::directory_iterator at(resourceFolder() / folder, error);
  for (; !error && at != fs::directory_iterator(); at.increment(error)) {
    if (at->path().extension() == wanted) ids.push_back(at->path().stem().string());
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

Result<std::string> readFile(const fs::path& path, std::size_t limit) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found)
    return unreadable(path, phrase("Mistakes of files", "no such file").str());
  if (status.type() == fs::file_type::directory)
    return unreadable(path, phrase("Mistakes of files", "this is a folder, not a file").str());
  std::ifstream file(path, std::ios::binary);
  if (!file) return unreadable(path, phrase("Mistakes of files", "cannot be opened for reading").str());
  std::string text;
  // In pieces rather than by its size alone: pipes and /proc have none. A byte more than a file has is asked for, so
  // that its end is found at once.
  constexpr std::size_t kMostAtOnce = 1u << 20;
  const std::uintmax_t size = status.type() == fs::file_type::regular ? fs::file_size(path, error) : 0;
  std::size_t piece = !error && size > 0 && size <= limit ? static_cast<std::size_t>(size) + 1 : kMostAtOnce / 16;
  while (file && text.size() <= limit) {
    const std::size_t before = text.size();
    text.resize(before + piece);
    file.read(text.data() + before, static_cast<std::streamsize>(piece));
    text.resize(before + static_cast<std::size_t>(file.gcount()));
    piece = std::clamp(2 * piece, kMostAtOnce / 16, kMostAtOnce);
  }
  if (file.bad()) return unreadable(path, phrase("Mistakes of files", "cannot be read to its end").str());
  if (text.size() > limit)
    return unreadable(path, phrase("Mistakes of files", "is larger than the {} MiB allowed")(limit >> 20));
  return text;
}

} // namespace switchpoint
