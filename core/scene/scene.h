// A figure as code: which work is run and how, which stretch of it is shown, and what a person has done to the picture.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "timeline/arrangement.h"

namespace switchpoint {

inline constexpr std::size_t kMostSceneRuns = 6; // that one picture holds

// How one run is made. What is left out comes from Scene::every, then from the scenario, then from the product.
struct SceneRun {
  std::string title; // heading of its section; empty: its model, and what tells it from the other runs
  std::string work;  // example id, or path of a scenario or trace relative to the scene's file
  std::string model, profile;
  std::optional<std::uint64_t> seed;
  std::uint32_t cores = 0, workers = 0;        // 0: not given
  Duration switchInterval = 0;                 // as sys.setswitchinterval; 0: not given
  std::string schedule;                        // file of a schedule to follow step by step, relative to the scene's
  std::map<std::string, std::string> settings; // values for the scenario's parameters

  friend bool operator==(const SceneRun&, const SceneRun&) = default;
};

// A file that the scene is drawn to, relative to its own; its ending says the format.
struct SceneOutput {
  std::string file;
  std::string theme;       // empty: the scene's
  std::uint32_t width = 0; // pixels, columns of text; 0: the scene's

  friend bool operator==(const SceneOutput&, const SceneOutput&) = default;
};

struct Scene {
  std::string title;               // of the picture; empty: the work's
  SceneRun every;                  // what holds for all runs; its model and title are not used
  std::vector<std::string> models; // one run each
  std::vector<SceneRun> runs;      // instead of models: runs that differ in more
  std::optional<Time> from, to;    // nothing: from the start, to the end of the longest run
  PictureState picture;
  std::string theme;         // empty: light
  std::uint32_t width = 0;   // pixels; 0: the format's own
  std::uint32_t columns = 0; // of text; 0: the format's own
  std::vector<SceneOutput> outputs;

  friend bool operator==(const Scene&, const Scene&) = default;
};

// The runs in full: `models` or `runs` with what `every` says; the standard models when neither is given.
std::vector<SceneRun> runsOf(const Scene& scene, const std::vector<std::string>& standardModels);

// Reads a scene's text; `name` is what diagnostics call the file. Reports all independent mistakes at once, in the
// order of their lines. Never crashes or hangs whatever the text holds.
Result<Scene> parseScene(std::string_view text, const std::string& name);

// The scene as text: the same bytes for the same value, and reading them gives the same value. A scene that was read is
// written without its comments and in this order of keys.
std::string writeScene(const Scene& scene);

// Whether a TOML text, with mistakes or without, is a scene rather than a scenario: it names its work and has no tasks.
bool looksLikeScene(std::string_view text);

} // namespace switchpoint
