// The list of importers, and reading a file by the first that knows it.
#include <algorithm>
#include <array>
#include <fstream>

#include "base/phrase.h"
#include "base/resources.h"
#include "importers/importer.h"
#include "importers/native.h"

namespace switchpoint {
namespace {

constexpr std::array kImporters = {&kNativeImporter};
constexpr std::size_t kEnoughToSniff = 4096;
constexpr std::size_t kLargestFile = 4ull << 30;

} // namespace

std::span<const ImporterInfo* const> importerCatalog() {
  return kImporters;
}

const ImporterInfo* importerFor(std::string_view bytes) {
  const auto found = std::find_if(kImporters.begin(), kImporters.end(),
                                  [&](const ImporterInfo* importer) { return importer->sniff(bytes); });
  return found == kImporters.end() ? nullptr : *found;
}

bool looksLikeTrace(const std::filesystem::path& path) {
  const std::string name = path.string();
  for (const ImporterInfo* importer : kImporters) {
    for (const std::string_view extension : importer->extensions) {
      if (name.ends_with(extension)) return true;
    }
  }
  std::string start(kEnoughToSniff, '\0');
  std::ifstream stream(path, std::ios::binary);
  stream.read(start.data(), static_cast<std::streamsize>(start.size()));
  start.resize(static_cast<std::size_t>(stream.gcount()));
  return importerFor(start) != nullptr;
}

Result<Trace> importTrace(const std::filesystem::path& path) {
  const Result<std::string> bytes = readFile(path, kLargestFile);
  if (!bytes.ok()) return bytes.diagnostics();
  const ImporterInfo* importer = importerFor(*bytes);
  if (importer != nullptr) return importer->read(*bytes, path.string());
  Diagnostic diagnostic;
  diagnostic.file = path.string();
  diagnostic.message = phrase("Mistakes of traces", "this is no recording that can be read").str();
  diagnostic.hint =
      phrase("Mistakes of traces", "a .swtrace file, as `switchpoint run FILE --trace OUT.swtrace` writes it").str();
  return diagnostic;
}

std::optional<Glance> glanceAt(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return stream ? readGlance(stream) : std::nullopt;
}

} // namespace switchpoint
