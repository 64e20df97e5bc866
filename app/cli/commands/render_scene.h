// Draws a scene: what it says, changed by what the command line says.
#pragma once

#include <string>

#include "cli/commands/render_options.h"
#include "scene/scene.h"

namespace switchpoint {

class Console;

// `file` is where the scene was read from; "-" is standard input. Returns the exit status.
int renderScene(Console& console, Scene scene, const std::string& file, const RenderOptions& options);

} // namespace switchpoint
