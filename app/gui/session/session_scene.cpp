// Session's scenes: what is on screen as a file, and such a file on screen again.
#include <algorithm>
#include <filesystem>
#include <limits>
#include <utility>

#include <QFileInfo>
#include <QSaveFile>

#include "gui/session/session.h"
#include "importers/importer.h"
#include "run/scene_runs.h"

namespace switchpoint {

namespace {

namespace fs = std::filesystem;

fs::path folderOf(const QString& path) {
  return fs::path(QFileInfo(path).absolutePath().toStdString());
}

// The work of the document on screen: that of the scene, else of its first run.
std::string mainWork(const Scene& scene) {
  return !scene.every.work.empty() || scene.runs.empty() ? scene.every.work : scene.runs.front().work;
}

Result<Document> documentOf(const std::string& work) {
  std::error_code ignored;
  if (!fs::exists(work, ignored)) {
    return work.find('/') == std::string::npos ? documentFromExample(work)
                                               : Result<Document>(plainError("there is no file " + work));
  }
  const QString path = QString::fromStdString(work);
  if (!looksLikeTrace(work)) return documentFromFile(path);
  Document document;
  document.kind = DocumentKind::Trace;
  document.path = path;
  return document;
}

} // namespace

bool Session::openScene(const QString& path, const std::string& text) {
  Result<Scene> scene = parseScene(text, path.toStdString());
  if (!scene) return refuse(scene.diagnostics());
  Result<Document> document = documentOf(workPath(mainWork(*scene), folderOf(path)));
  if (!document) return refuse(document.diagnostics());
  if (document->kind == DocumentKind::Trace) {
    const QString trace = document->path;
    openTrace(trace);
    adoptScene(std::move(scene).value(), path);
    return true;
  }
  const bool held = std::exchange(held_, true); // what is run is known only when the scene is there
  adopt(std::move(document).value());
  held_ = held;
  adoptScene(std::move(scene).value(), path);
  if (!held_) parseNow();
  return true;
}

// The document of this scene is on screen: its wishes and its picture are in force.
void Session::adoptScene(Scene scene, const QString& path) {
  wishesBeforeScene_ = wishes_;
  Wishes wishes;
  if (!scene.models.empty()) wishes.models = scene.models;
  if (!scene.every.profile.empty()) wishes.profile = requestOf(scene.every, folderOf(path)).profile;
  wishes.seed = scene.every.seed;
  if (scene.every.cores != 0) wishes.cores = scene.every.cores;
  if (scene.every.workers != 0) wishes.workers = scene.every.workers;
  wishes.switchInterval = scene.every.switchInterval;
  wishes.settings = scene.every.settings;
  wishes.runs = scene.runs;
  wishes_ = std::move(wishes);
  scenePath_ = QFileInfo(path).absoluteFilePath();
  sceneIsNew_ = true;
  scene_ = std::move(scene);
  stage_.restore(scene_->picture);
  Q_EMIT sceneReplaced();
  updateChoices();
}

void Session::restoreScene(Scene scene, const QString& path) {
  adoptScene(std::move(scene), path);
  sceneIsNew_ = false; // what is shown of it is restored, too
}

void Session::leaveScene() {
  if (!scene_) return;
  wishes_ = wishesBeforeScene_;
  scene_.reset();
  scenePath_.clear();
  sceneIsNew_ = false;
  Q_EMIT sceneReplaced();
}

// The runs are there: what the scene shows of them comes on screen.
void Session::showScene() {
  if (!scene_ || !std::exchange(sceneIsNew_, false)) return;
  if (scene_->from || scene_->to) {
    stage_.wantVisible({scene_->from.value_or(0), scene_->to.value_or(std::numeric_limits<Time>::max())});
  }
}

// Runs in full, with what the scene says of all of them.
std::vector<SceneRun> Session::wantedSceneRuns() const {
  if (choices_.runs.empty() || !scene_) return {};
  Scene scene;
  scene.every = scene_->every;
  scene.every.profile = wishes_.profile.value_or("");
  scene.every.seed = wishes_.seed;
  scene.every.cores = wishes_.cores.value_or(0);
  scene.every.workers = wishes_.workers.value_or(0);
  scene.every.switchInterval = wishes_.switchInterval;
  scene.runs = choices_.runs;
  return runsOf(scene, {});
}

// Runs of the text on screen are made of it as it stands, others of their files.
Session::Batch Session::runSceneBatch(const Workload& workload, const std::vector<SceneRun>& runs,
                                      const QString& scenePath, const Progress& progress) {
  Batch batch;
  const fs::path folder = folderOf(scenePath);
  const std::string onScreen = workPath(runs.front().work, folder);
  for (const SceneRun& one : runs) {
    const bool mine = workPath(one.work, folder) == onScreen;
    const Result<Workload> text =
        mine ? parseScenario(workload.text, workload.source, one.settings) : Result<Workload>(Workload{});
    const Result<RunPtr> made = !text  ? Result<RunPtr>(text.diagnostics())
                                : mine ? makeSceneRun(*text, one, folder, progress)
                                       : makeSceneRun(one, folder, progress);
    if (made) {
      batch.runs.push_back(*made);
    } else {
      batch.problems.push_back(made.diagnostics().front());
    }
    if (progress.report)
      progress.report(static_cast<double>(&one - runs.data() + 1) / static_cast<double>(runs.size()));
    if (isCancelled(progress.cancelled)) break;
  }
  return batch;
}

std::vector<TimelineRun> Session::linesOf(const std::vector<RunPtr>& runs, const std::vector<SceneRun>& choices) {
  std::vector<TimelineRun> lines = timelineRunsOf(runs);
  for (std::size_t i = 0; i < lines.size() && i < choices.size(); ++i) {
    if (!choices[i].title.empty()) lines[i].title = choices[i].title;
  }
  return lines;
}

std::vector<TimelineRun> Session::timelineRuns() const {
  return linesOf(runs_, showsOneRun_ ? std::vector<SceneRun>() : choices_.runs);
}

bool Session::canSaveScene() const {
  return !document_.edited() && (!document_.path.isEmpty() || !document_.example.empty());
}

Scene Session::sceneFor(const QString& path) const {
  Scene scene = scene_.value_or(Scene{});
  const fs::path folder = folderOf(path);
  const fs::path file = document_.path.toStdString();
  scene.every = {};
  scene.every.work = document_.path.isEmpty() ? document_.example : file.lexically_relative(folder).generic_string();
  scene.models.clear();
  scene.runs = choices_.runs;
  for (SceneRun& run : scene.runs) { // the scene may go to another folder, its files stay
    const std::string work = workPath(run.work, folderOf(scenePath_));
    if (work != run.work && !run.work.empty()) run.work = fs::path(work).lexically_relative(folder).generic_string();
  }
  if (document_.kind == DocumentKind::Scenario) {
    if (scene.runs.empty()) scene.models = choices_.models;
    if (scene.runs.empty() || wishes_.profile) scene.every.profile = choices_.profile;
    if (scene.runs.empty() || wishes_.seed) scene.every.seed = choices_.seed;
    if (scene.runs.empty() || wishes_.cores) scene.every.cores = choices_.cores;
    scene.every.workers = choices_.workers;
    scene.every.switchInterval = wishes_.switchInterval;
    scene.every.settings = wishes_.settings;
  }
  scene.picture = stage_.state();
  scene.from.reset();
  scene.to.reset();
  if (const std::optional<TimeRange>& visible = stage_.visible()) {
    scene.from = visible->from;
    scene.to = visible->to;
  }
  return scene;
}

bool Session::saveScene(const QString& path, const std::string& theme) {
  Scene scene = sceneFor(path);
  if (scene.theme.empty() && theme != "light") scene.theme = theme;
  QSaveFile file(path);
  const QByteArray bytes = QByteArray::fromStdString(writeScene(scene));
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
    say(tr("%1 cannot be written: %2").arg(path, file.errorString()), Tone::Bad);
    return false;
  }
  if (!scene_) wishesBeforeScene_ = wishes_;
  scene_ = std::move(scene);
  scenePath_ = QFileInfo(path).absoluteFilePath();
  Q_EMIT sceneReplaced();
  say(tr("Saved the scene as %1: switchpoint render draws it").arg(path));
  return true;
}

} // namespace switchpoint
