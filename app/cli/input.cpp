#include "cli/input.h"

#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <utility>

#include "base/resources.h"
#include "importers/importer.h"

namespace switchpoint {

namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 30;

// The same value in the variant, with its warnings; or the errors.
template <typename T>
Result<Input> asInput(Result<T> result) {
  if (!result) return result.diagnostics();
  std::vector<Diagnostic> warnings = result.diagnostics();
  return {Input(std::move(result).value()), std::move(warnings)};
}

Result<Input> fromBytes(std::string_view bytes, const std::string& name, const Settings& settings) {
  if (const ImporterInfo* importer = importerFor(bytes)) return asInput(importer->read(bytes, name));
  if (looksLikeScene(bytes)) return asInput(parseScene(bytes, name));
  return asInput(parseScenario(bytes, name, settings));
}

// A scenario or a scene; what cannot be read is for the scenario's reader to say.
Result<Input> fromText(const std::string& file, const Settings& settings) {
  const Result<std::string> text = readFile(file);
  if (text && looksLikeScene(*text)) return asInput(parseScene(*text, file));
  return asInput(loadScenario(file, settings));
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
  return looksLikeTrace(file) ? asInput(importTrace(file)) : fromText(file, settings);
}

Diagnostic isAScene(const std::string& file) {
  return plainError(fmt::format("'{}' is a scene: it says how work is drawn", file),
                    fmt::format("switchpoint render {}, or give the scenario that it names", file));
}

Result<Workload> loadWork(const std::string& file, const Settings& settings, const std::string& command) {
  Result<Input> input = loadInput(file, settings);
  if (!input) return input.diagnostics();
  if (std::holds_alternative<Scene>(*input)) return isAScene(file);
  if (std::holds_alternative<Trace>(*input))
    return plainError(
        fmt::format("'{}' is a trace: it shows the one run it was recorded from, and {} needs work to run", file,
                    command),
        fmt::format("give the scenario, or switchpoint run {}", file));
  std::vector<Diagnostic> warnings = input.diagnostics();
  return {std::get<Workload>(std::move(input).value()), std::move(warnings)};
}

} // namespace switchpoint
