// Figures that the desktop app paints, without a window: png and pdf.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "cli/input.h"
#include "scene/scene.h"

namespace switchpoint {

struct AppFigure {
  std::string file; // as given; "-": what was read from standard input
  std::vector<std::string> models;
  std::string output;
  std::string from; // as typed, empty: not given
  std::string to;
  std::string theme;
  std::string unfold;                  // a shared variable; empty: none
  bool arrows = false;                 // from lane to lane
  std::int64_t width = 0;              // pixels; 0: the app's own
  std::vector<std::string> simulation; // options as typed
};

// Has the app write the figure. `input` is what `file` held. A diagnostic when the app is missing or fails.
std::optional<Diagnostic> drawWithApp(const Input& input, const AppFigure& figure);

// Has the app write the guide's report on these answers (TOML) as a PDF.
std::optional<Diagnostic> writeGuideWithApp(const std::string& answers, const std::string& output);

// The same for a scene whose paths are absolute; its own theme and width count.
std::optional<Diagnostic> drawSceneWithApp(const Scene& scene, const std::string& output);

} // namespace switchpoint
