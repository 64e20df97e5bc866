// Finds the files that ship with the product, from any working directory, in the build tree as installed.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace switchpoint {

// The folder that holds profiles/, examples/, themes/, …: $SWITCHPOINT_RESOURCES if set, else the installed folder
// relative to the running executable, else the source tree this build came from. Empty when none exists.
std::filesystem::path resourceFolder();

// Ids (file names without the extension) of every `extension` file in resources/<folder>, sorted by name.
std::vector<std::string> resourceIds(std::string_view folder, std::string_view extension);

// Reads a whole file of at most `limit` bytes; a diagnostic says what is wrong (missing, a folder, too big).
Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit = 64u << 20);

} // namespace switchpoint
