// Under which models, interpreter, machine and seed the work is run: what the person set, else what the scenario
// wishes.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "run/run.h"
#include "scene/scene.h"
#include "workload/scenario.h"
#include "workload/workload.h"

namespace switchpoint {

// As on the command line.
inline constexpr std::uint32_t kMostCores = 1024;
inline constexpr std::uint32_t kMostWorkers = 100'000;

// What the person, or the command line, has set. It outlives the document.
struct Wishes {
  std::optional<std::vector<std::string>> models; // exactly these
  std::map<std::string, bool> toggled;            // model switched on or off by hand
  std::vector<SceneRun> runs;                     // of a scene, instead of models: runs that differ in more
  std::optional<std::string> profile;
  std::optional<std::uint32_t> cores;
  std::optional<std::uint32_t> workers;
  std::optional<std::uint64_t> seed;
  Duration switchInterval = 0; // as sys.setswitchinterval; 0: the scenario's own, else the profile's
  Settings settings;           // parameters of the scenario

  friend bool operator==(const Wishes&, const Wishes&) = default;
};

// What is in force.
struct Choices {
  std::vector<std::string> models; // in the order of the catalog
  std::vector<SceneRun> runs;      // if there are any, these are made and not one for each model
  std::string profile;
  std::uint32_t cores = 4;
  std::uint32_t workers = 0;
  std::uint64_t seed = 1;
  Duration switchInterval = 0; // 0: the scenario's own, else the profile's

  bool has(const std::string& model) const;
  friend bool operator==(const Choices&, const Choices&) = default;
};

// `workload` may be null: then only wishes and defaults count.
Choices choose(const Wishes& wishes, const Workload* workload);

// These choices, under no model in particular.
RunRequest requestOf(const Choices& choices);

} // namespace switchpoint
