#include "fuzz/scene_property.h"

#include "fuzz/places.h"
#include "scene/scene.h"

namespace switchpoint {

std::string brokenSceneProperty(std::string_view text) {
  looksLikeScene(text);
  const Result<Scene> scene = parseScene(text, "any.toml");
  if (!scene) {
    formatDiagnostics(scene.diagnostics());
    return brokenPlaces(scene.diagnostics(), text);
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
