// What an importer is: it recognises a kind of recording by its bytes and reads it into a Trace.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "trace/native_file.h"
#include "trace/trace.h"

namespace switchpoint {

struct ImporterInfo {
  std::string_view id;    // "native"
  std::string_view title; // for lists and file dialogs
  std::string_view summary;
  std::span<const std::string_view> extensions; // ".swtrace"
  // Whether these bytes, the beginning of a file or all of it, are for this importer. At least 64 of them are needed
  // where the file has so many.
  bool (*sniff)(std::string_view bytes);
  // Reads a whole file; `name` is what diagnostics call it.
  Result<Trace> (*read)(std::string_view bytes, const std::string& name);
};

// All importers, in the order in which they are asked.
std::span<const ImporterInfo* const> importerCatalog();

// The importer for these bytes, or nullptr.
const ImporterInfo* importerFor(std::string_view bytes);

// Whether a file is a recording, by its name or by its first bytes.
bool looksLikeTrace(const std::filesystem::path& path);

// Reads a recording from disk. Errors: what readFile() says, no importer for it, what the importer says.
Result<Trace> importTrace(const std::filesystem::path& path);

// What can be shown of a recording before it is read. Nothing for most: short ones, damaged ones.
std::optional<Glance> glanceAt(const std::filesystem::path& path);

} // namespace switchpoint
