// From a scene to its figure: makes its runs, and puts them and what was done to the picture together.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "exporters/exporter.h"
#include "run/run.h"
#include "scene/scene.h"

namespace switchpoint {

// What each run is called: "threads", or "threads · cpython-3.9 · seed 2" where that tells runs of a model apart.
std::vector<std::string> titlesOf(const std::vector<RunPtr>& runs);

// The runs as a timeline needs them, each headed by its model and by what tells it from others of that model. They must
// outlive the result.
std::vector<TimelineRun> timelineRunsOf(const std::vector<RunPtr>& runs);

// The runs as one figure; theme, width and range are left to the caller.
Figure figureOf(const std::vector<RunPtr>& runs);
// The runs of this scene, as runScene() made them.
Figure figureOf(const Scene& scene, const std::vector<RunPtr>& runs);

// What of the picture cannot be shown, as warnings: notes outside it, rows that are not there.
std::vector<Diagnostic> warningsOf(const Figure& figure);

// Where a scene's work is: a path below `folder`, or an example's id where there is no such file.
std::string workPath(const std::string& work, const std::filesystem::path& folder);
// The same scene for a reader who is elsewhere: paths of work, profiles and outputs are absolute.
Scene withAbsolutePaths(Scene scene, const std::filesystem::path& folder);

// What a scene asks of a run, for run().
RunRequest requestOf(const SceneRun& run, const std::filesystem::path& folder);
// Makes one run of a scene whose file stands in `folder`; `run` is as runsOf() gives it. With a workload: of that,
// whatever the run names. Errors: also a schedule that cannot be read or does not fit.
Result<RunPtr> makeSceneRun(const Workload& workload, const SceneRun& run, const std::filesystem::path& folder,
                            const Progress& progress = {});
Result<RunPtr> makeSceneRun(const SceneRun& run, const std::filesystem::path& folder, const Progress& progress = {});
// Makes the runs of a scene whose file stands in `folder`. Errors: work that cannot be read, and those of run().
Result<std::vector<RunPtr>> runScene(const Scene& scene, const std::filesystem::path& folder,
                                     const Progress& progress = {});

} // namespace switchpoint
