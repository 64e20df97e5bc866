// Files that commands write: whole or not at all.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace switchpoint {

// Writes `bytes` to `path`. A regular file is replaced in one step, so that a reader never sees half of it; anything
// else ("/dev/stdout", a pipe) is written to. A diagnostic when that fails.
std::optional<Diagnostic> writeFile(const std::string& path, std::string_view bytes);

} // namespace switchpoint
