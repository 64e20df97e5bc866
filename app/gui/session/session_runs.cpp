// Session's runs: the comparison, or one run instead of it, in the background.
#include <utility>

#include "gui/session/session.h"
#include "machine/profile.h"
#include "models/model.h"

namespace switchpoint {

// The person changes what is run, and `what` names it for undo.
void Session::wish(const Wishes& wishes, const QString& what) {
  const Wishes before = std::exchange(wishes_, wishes);
  updateChoices();
  Q_EMIT choicesEdited(before, what);
  run();
}

bool Session::openExampleUnder(const std::string& id, const std::vector<std::string>& models,
                               const std::string& profile) {
  if (!openExample(id)) return false;
  Wishes wishes = wishes_;
  wishes.models = models;
  wishes.toggled.clear();
  wishes.runs.clear();
  wishes.profile = profile.empty() ? std::nullopt : std::optional(profile);
  const Wishes before = std::exchange(wishes_, wishes);
  updateChoices();
  if (before != wishes_) Q_EMIT choicesEdited(before, tr("Show a timeline"));
  return true;
}

void Session::setModel(const std::string& id, bool on) {
  Wishes wishes = wishes_;
  if (wishes.models || !wishes.runs.empty()) {
    wishes.toggled.clear();
    for (const ModelInfo* info : modelCatalog())
      wishes.toggled[std::string(info->id)] = choices_.has(std::string(info->id));
    wishes.models.reset();
    wishes.runs.clear();
  }
  wishes.toggled[id] = on;
  const QString title = QString::fromStdString(modelTitle(id));
  wish(wishes, on ? tr("Add %1").arg(title) : tr("Remove %1").arg(title));
}

void Session::setProfile(const std::string& id) {
  if (id == choices_.profile) return;
  Wishes wishes = wishes_;
  wishes.profile = id;
  for (SceneRun& run : wishes.runs) run.profile.clear(); // it counts for all
  wish(wishes, tr("Change Python version"));
}

void Session::setCores(std::uint32_t cores) {
  if (cores == choices_.cores) return;
  Wishes wishes = wishes_;
  wishes.cores = cores;
  for (SceneRun& run : wishes.runs) run.cores = 0;
  wish(wishes, tr("Change cores"));
}

void Session::setSeed(std::uint64_t seed) {
  if (seed == choices_.seed) return;
  Wishes wishes = wishes_;
  wishes.seed = seed;
  for (SceneRun& run : wishes.runs) run.seed.reset();
  wish(wishes, tr("Change seed"));
}

void Session::restoreWishes(const Wishes& wishes) {
  if (wishes == wishes_) return;
  wishes_ = wishes;
  updateChoices();
  run();
}

void Session::setSwitchInterval(Duration interval) {
  if (interval == choices_.switchInterval) return;
  Wishes wishes = wishes_;
  wishes.switchInterval = interval;
  for (SceneRun& run : wishes.runs) run.switchInterval = 0;
  wish(wishes, tr("Change switch interval"));
}

RunRequest Session::request() const {
  return requestOf(choices_);
}

// Models that cannot run this work on this interpreter are left out, each with its reason.
Session::Batch Session::runBatch(const Workload& workload, const Choices& choices, const Progress& progress) {
  Batch batch;
  const Result<Profile> profile = loadProfile(choices.profile);
  if (!profile) return {{}, profile.diagnostics(), {}, nullptr};
  std::vector<std::string> possible;
  for (const std::string& id : choices.models) {
    const ModelInfo* model = findModel(id);
    if (model == nullptr) {
      batch.problems.push_back(plainError("there is no model \"" + id + "\"", "switchpoint list models names them"));
      continue;
    }
    const Result<Placement> placement = model->place(workload, *profile, {choices.cores, choices.workers});
    if (placement) {
      possible.push_back(id);
    } else {
      batch.problems.push_back(placement.diagnostics().front());
    }
  }
  if (possible.empty()) return batch;
  const Result<std::vector<RunPtr>> runs = compare(workload, possible, requestOf(choices), progress);
  if (runs) {
    batch.runs = *runs;
  } else {
    batch.problems.push_back(runs.diagnostics().front());
  }
  return batch;
}

Session::Outline Session::outline() const {
  return {timelineWanted_, choices_.runs, stage_.state()};
}

Session::Batch Session::laidOut(Batch batch, const Outline& outline, const Progress& progress) {
  if (!outline.wanted || batch.runs.empty() || isCancelled(progress.cancelled)) return batch;
  batch.timeline = std::make_unique<Timeline>(linesOf(batch.runs, outline.runs), TimelineOptions(), progress.cancelled);
  batch.timeline->setPicture(outline.picture);
  if (!batch.timeline->prepare(progress.cancelled)) batch.timeline.reset(); // nobody waits for it any more
  return batch;
}

std::unique_ptr<Timeline> Session::takeTimeline() {
  if (timeline_) return std::move(timeline_);
  return runs_.empty() ? nullptr : std::make_unique<Timeline>(timelineRuns());
}

void Session::run() {
  if (document_.kind != DocumentKind::Scenario || held_) return; // begin() runs it
  if (!document_.parsed) {
    runWhenParsed_ = true;
    parseNow();
    Q_EMIT workChanged();
    return;
  }
  if (!document_.workload) return;
  if (runJob_) runJob_->cancel();
  progress_ = 0;
  runJob_ = background_.start<Batch>(
      this,
      [workload = document_.workload, choices = choices_, variants = variants_, runs = wantedSceneRuns(),
       scene = scenePath_, outline = outline()](const Progress& progress) {
        Batch batch =
            runs.empty() ? runBatch(*workload, choices, progress) : runSceneBatch(*workload, runs, scene, progress);
        runVariants(variants, workload.get(), choices, progress, batch);
        return laidOut(std::move(batch), outline, progress);
      },
      [this, text = document_.text](Batch batch) {
        ranText_ = text;
        showsOneRun_ = false;
        stage_.setWitnessed({});
        takeRuns(std::move(batch));
      },
      [this](double share) {
        progress_ = share;
        Q_EMIT workChanged();
      });
  Q_EMIT workChanged();
}

double Session::progress() const {
  if (runJob_) return progress_;
  return counting_.busy() ? counting_.progress() : exploring_.progress();
}

void Session::showRun(RunPtr run, const std::string& variable, const QString& what) {
  if (runJob_) runJob_->cancel();
  progress_ = 0;
  Outline alone = outline();
  alone.runs.clear();
  alone.picture.unfold = variable;
  runJob_ = background_.start<Batch>(
      this,
      [run = std::move(run), alone](const Progress& progress) {
        return laidOut({{run}, {}, {}, nullptr}, alone, progress);
      },
      [this, variable, what](Batch batch) {
        ranText_ = document_.text;
        showsOneRun_ = true;
        stage_.setWitnessed(variable);
        takeRuns(std::move(batch));
        const Time end = runs_.front()->metrics.elapsed;
        if (end > 0) stage_.wantVisible({0, end});
        say(what);
      });
  Q_EMIT workChanged();
}

void Session::takeRuns(Batch batch) {
  runJob_ = nullptr;
  glimpsed_ = false;
  if (!batch.problems.empty()) {
    refuse(batch.problems);
  } else {
    say({});
  }
  std::vector<RunPtr> before = std::exchange(runs_, std::move(batch.runs));
  timeline_ = std::move(batch.timeline);
  shownVariants_ = std::move(batch.variants);
  selection_ = {};
  Q_EMIT selectionChanged();
  Q_EMIT runsChanged();
  background_.discard(std::move(before)); // nobody else holds them now
  showScene();
  Q_EMIT workChanged();
}

void Session::cancel() {
  const bool any = busy() || runWhenParsed_;
  runWhenParsed_ = false;
  if (runJob_) runJob_->cancel();
  runJob_ = nullptr;
  counting_.cancel();
  exploring_.cancel();
  if (std::exchange(glimpsed_, false)) { // what was being read is not on screen any more, nor what was there before
    background_.discard(std::exchange(runs_, {}));
    timeline_ = nullptr;
    Q_EMIT runsChanged();
  }
  if (any) Q_EMIT workChanged();
}

} // namespace switchpoint
