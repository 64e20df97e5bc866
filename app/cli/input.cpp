#include "cli/input.h"

#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <utility>

#include "importers/importer.h"

namespace switchpoint {

namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 30;
constexpr std::size_t kEnoughToSniff = 4096;

// The same value in the variant, with its warnings; or the errors.
template <typename T>
Result<Input> asInput(Result<T> result) {
  if (!result) return result.diagnostics();
  std::vector<Diagnostic> warnings = result.diagnostics();
  return {Input(std::move(result).value()), std::move(warnings)};
}

Result<Input> fromBytes(std::string_view bytes, const std::string& name, const Settings& settings) {
  if (const ImporterInfo* importer = importerFor(bytes)) return asInput(importer->read(bytes, name));
  return asInput(parseScenario(bytes, name, settings));
}

Result<std::string> readStream(std::FILE* stream, const std::string& name) {
  std::string bytes;
  char buffer[65536];
  while (std::size_t count = std::fread(buffer, 1, sizeof buffer, stream)) {
    bytes.append(buffer, count);
    if (bytes.size() > kMostBytes) return plainError(fmt::format("{} is larger than 1 GiB", name));
  }
  if (std::ferror(stream) != 0) return plainError(fmt::format("{} cannot be read", name));
  return bytes;
}

// A pipe can be read only once: "<(…)" of the shell, /dev/stdin.
Result<Input> fromPipe(const std::string& file, const Settings& settings) {
  std::FILE* stream = std::fopen(file.c_str(), "rb");
  if (stream == nullptr) return plainError(fmt::format("'{}' cannot be opened", file));
  Result<std::string> bytes = readStream(stream, fmt::format("'{}'", file));
  std::fclose(stream);
  if (!bytes) return bytes.diagnostics();
  return fromBytes(*bytes, file, settings);
}

// By its name or by its first bytes.
bool looksLikeTrace(const std::string& file) {
  for (const ImporterInfo* importer : importerCatalog())
    for (std::string_view extension : importer->extensions)
      if (file.ends_with(extension)) return true;
  std::string start(kEnoughToSniff, '\0');
  std::ifstream stream(file, std::ios::binary);
  stream.read(start.data(), static_cast<std::streamsize>(start.size()));
  start.resize(static_cast<std::size_t>(stream.gcount()));
  return importerFor(start) != nullptr;
}

} // namespace

Result<std::string> readStandardInput() {
  return readStream(stdin, "standard input");
}

Result<Input> loadInput(const std::string& file, const Settings& settings) {
  if (file == "-") {
    Result<std::string> bytes = readStandardInput();
    if (!bytes) return bytes.diagnostics();
    return fromBytes(*bytes, "<stdin>", settings);
  }
  std::error_code ignored;
  std::filesystem::file_status status = std::filesystem::status(file, ignored);
  if (!std::filesystem::exists(status) || std::filesystem::is_directory(status))
    return asInput(loadScenario(file, settings));
  if (!std::filesystem::is_regular_file(status)) return fromPipe(file, settings);
  return looksLikeTrace(file) ? asInput(importTrace(file)) : asInput(loadScenario(file, settings));
}

Result<Workload> loadWork(const std::string& file, const Settings& settings, const std::string& command) {
  Result<Input> input = loadInput(file, settings);
  if (!input) return input.diagnostics();
  if (std::holds_alternative<Trace>(*input))
    return plainError(
        fmt::format("'{}' is a trace: it shows the one run it was recorded from, and {} needs work to run", file,
                    command),
        fmt::format("give the scenario, or switchpoint run {}", file));
  std::vector<Diagnostic> warnings = input.diagnostics();
  return {std::get<Workload>(std::move(input).value()), std::move(warnings)};
}

} // namespace switchpoint
