// What `render` was asked for.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/time.h"
#include "cli/simulation_options.h"

namespace switchpoint {

struct RenderOptions {
  std::vector<std::string> files;
  std::string output; // empty: as the scene says, else text to standard output
  std::vector<std::string> models;
  std::string from; // as typed; empty: not given
  std::string to;
  Time fromTime = 0;
  Time toTime = 0;
  std::string unfold;     // a shared variable; empty: not given
  bool arrows = false;    // from lane to lane; false: as the scene says, else none
  std::string theme;      // empty: not given
  std::int64_t width = 0; // 0: not given
  bool check = false;
  bool alt = false;
  bool embedFont = false;
  SimulationOptions simulation;
};

} // namespace switchpoint
