// Scenarios by path or by id, and the list of those that ship with the product.
#include <filesystem>
#include <system_error>

#include "base/phrase.h"
#include "base/resources.h"
#include "toml/toml_document.h"
#include "workload/scenario.h"

namespace switchpoint {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = std::size_t{4} << 20;

std::string textOf(const TomlNode& node, std::string_view key) {
  const TomlNode* value = node.find(key);
  return value == nullptr ? std::string() : value->text;
}

fs::path examplePath(const std::string& id) {
  return resourceFolder() / "examples" / (id + ".toml");
}

ExampleInfo infoOf(const std::string& id, const std::string& section) {
  ExampleInfo info;
  info.id = id;
  info.title = id;
  info.section = section;
  const Result<std::string> text = readFile(examplePath(id), kMostBytes);
  if (!text) return info;
  const Result<TomlNode> root = readToml(SourceText(*text, id));
  if (!root) return info;
  info.title = textOf(*root, "title");
  info.summary = textOf(*root, "summary");
  return info;
}

Diagnostic unknownScenario(const std::string& name) {
  std::vector<std::string> ids = resourceIds("examples", ".toml");
  std::erase(ids, "index");
  const std::string nearest = nearestWord(name, ids);
  return plainError(phrase("Mistakes of scenarios", "there is no file and no example '{}'")(name),
                    nearest.empty()
                        ? phrase("Mistakes of scenarios", "switchpoint list examples shows all examples").str()
                        : phrase("Mistakes of scenarios", "{}; switchpoint list examples shows all")(nearest));
}

// An example's id, or "claims/" and the id of one that shows a claim.
bool isExampleId(std::string_view name) {
  constexpr std::string_view kOfClaims = "claims/";
  if (name.starts_with(kOfClaims)) name.remove_prefix(kOfClaims.size());
  if (name.empty() || name == "index") return false;
  for (const char c : name) {
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) return false;
  }
  return true;
}

} // namespace

Result<Workload> loadScenario(const std::string& pathOrId, const Settings& settings) {
  if (pathOrId.ends_with(".py")) {
    return plainError(
        phrase("Mistakes of scenarios", "Python programs cannot be run yet: this version reads scenario files (.toml)")
            .str());
  }
  std::error_code error;
  const fs::file_status status = fs::status(pathOrId, error);
  const bool file = fs::exists(status) && !fs::is_directory(status);
  const bool example = !file && isExampleId(pathOrId) && fs::exists(examplePath(pathOrId), error);
  if (!file && !example && !fs::exists(status) && !pathOrId.ends_with(".toml") &&
      pathOrId.find('/') == std::string::npos) {
    return unknownScenario(pathOrId);
  }
  const Result<std::string> text = readFile(example ? examplePath(pathOrId) : fs::path(pathOrId), kMostBytes);
  if (!text) return text.diagnostics();
  return parseScenario(*text, pathOrId, settings);
}

std::vector<ExampleInfo> exampleInfos() {
  std::vector<ExampleInfo> infos;
  const Result<std::string> text = readFile(resourceFolder() / "examples" / "index.toml", kMostBytes);
  if (!text) return infos;
  const Result<TomlNode> root = readToml(SourceText(*text, "index.toml"));
  const TomlNode* sections = root ? root->find("section") : nullptr;
  if (sections == nullptr) return infos;
  for (const TomlNode& section : sections->items) {
    const TomlNode* ids = section.find("examples");
    if (ids == nullptr) continue;
    for (const TomlNode& id : ids->items) infos.push_back(infoOf(id.text, textOf(section, "title")));
  }
  return infos;
}

} // namespace switchpoint
