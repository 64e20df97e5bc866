#include "fuzz/scene_property.h"

#include <algorithm>

#include <fmt/format.h>

#include "scene/scene.h"

namespace switchpoint {
namespace {

std::string checkPlaces(const std::vector<Diagnostic>& diagnostics, std::string_view text) {
  const auto lines = static_cast<std::uint32_t>(1 + std::count(text.begin(), text.end(), '\n'));
  std::uint32_t before = 0;
  for (const Diagnostic& d : diagnostics) {
    if (d.message.empty()) return "a mistake without a message";
    if (d.line > lines) return fmt::format("line {} of {}", d.line, lines);
    if (d.line != 0 && d.line < before) return "mistakes out of order";
    if (d.line != 0 && (d.column == 0 || d.length == 0)) return "a place without a column";
    before = std::max(before, d.line);
  }
  return {};
}

} // namespace

std::string brokenSceneProperty(std::string_view text) {
  looksLikeScene(text);
  const Result<Scene> scene = parseScene(text, "any.toml");
  if (!scene) {
    formatDiagnostics(scene.diagnostics());
    return checkPlaces(scene.diagnostics(), text);
  }
  if (text.find("work") != std::string_view::npos && !looksLikeScene(text))
    return "a scene that does not look like one";
  const std::string written = writeScene(*scene);
  const Result<Scene> again = parseScene(written, "written.toml");
  if (!again) return "cannot read what was written: " + formatDiagnostics(again.diagnostics()) + written;
  if (!(*again == *scene)) return "another scene was read than was written:\n" + written;
  if (writeScene(*again) != written) return "written twice, not the same:\n" + written;
  return {};
}

} // namespace switchpoint
