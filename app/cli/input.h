// What FILE means: a scenario, an example's id, a native trace, a scene, or "-" for standard input.
#pragma once

#include <string>
#include <variant>

#include "base/result.h"
#include "scene/scene.h"
#include "trace/trace.h"
#include "workload/scenario.h"
#include "workload/workload.h"

namespace switchpoint {

using Input = std::variant<Workload, Trace, Scene>;

// Reads it whole. `settings` are for a scenario's parameters; a trace has none, and a scene's runs are made later.
Result<Input> loadInput(const std::string& file, const Settings& settings);

// What to say where a scene cannot be used.
Diagnostic isAScene(const std::string& file);

// As above, where only work that can be run anew makes sense: a trace or scene is refused in one sentence that names
// `command`.
Result<Workload> loadWork(const std::string& file, const Settings& settings, const std::string& command);

// All bytes of standard input, at most 1 GiB. A trace or scenario can then be parsed as "<stdin>".
Result<std::string> readStandardInput();

} // namespace switchpoint
