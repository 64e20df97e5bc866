// Session's further runs: the work under another seed, interpreter or machine, and other files.
#include <algorithm>
#include <utility>

#include <QFileInfo>

#include "gui/session/session.h"
#include "workload/scenario.h"

namespace switchpoint {

namespace {

RunRequest requestOf(const RunSpec& spec, const Choices& choices) {
  RunRequest request = requestOf(choices);
  request.model = !spec.model.empty() ? spec.model : choices.models.empty() ? std::string() : choices.models.front();
  request.profile = spec.profile.value_or(choices.profile);
  request.cores = spec.cores.value_or(choices.cores);
  request.seed = spec.seed.value_or(choices.seed);
  return request;
}

} // namespace

Result<RunPtr> Session::runVariant(const RunSpec& spec, const Workload* workload, const Choices& choices,
                                   const Progress& progress) {
  const RunRequest request = requestOf(spec, choices);
  if (spec.file.isEmpty()) {
    if (workload == nullptr) return plainError("a recorded trace cannot be run again", "compare it with a file");
    return switchpoint::run(*workload, request, progress);
  }
  if (QFileInfo::exists(spec.file)) {
    const Result<bool> trace = isTraceFile(spec.file);
    if (!trace) return trace.diagnostics();
    if (*trace) return runFromTraceFile(spec.file, progress);
  }
  const Result<Workload> other = loadScenario(spec.file.toStdString());
  if (!other) return other.diagnostics();
  return switchpoint::run(*other, request, progress);
}

void Session::runVariants(const std::vector<RunSpec>& variants, const Workload* workload, const Choices& choices,
                          const Progress& progress, Batch& batch) {
  for (std::size_t i = 0; i < variants.size(); ++i) {
    if (isCancelled(progress.cancelled)) return;
    Result<RunPtr> run = runVariant(variants[i], workload, choices, progress);
    if (run) {
      batch.runs.push_back(*run);
      batch.variants.push_back(i);
    } else {
      batch.problems.push_back(run.diagnostics().front());
    }
  }
}

bool Session::addVariant(const RunSpec& spec) {
  const bool known = std::find(variants_.begin(), variants_.end(), spec) != variants_.end();
  if (known) {
    say(tr("This run is there already"));
    return false;
  }
  const std::size_t base = document_.kind == DocumentKind::Trace ? 1 : choices_.models.size();
  if (base + variants_.size() >= kMostRuns) {
    say(tr("%n runs at most can be compared: remove one first", nullptr, kMostRuns), Tone::Bad);
    return false;
  }
  const std::vector<RunSpec> before = variants_;
  variants_.push_back(spec);
  Q_EMIT variantsEdited(before, tr("Compare with a run"));
  rerun();
  return true;
}

void Session::restoreVariants(std::vector<RunSpec> variants) {
  const std::size_t most = kMostRuns - 1;
  if (variants.size() > most) variants.resize(most);
  if (variants == variants_) return;
  variants_ = std::move(variants);
  if (document_.parsed || document_.kind == DocumentKind::Trace) rerun(); // else they are run with the rest
}

bool Session::isVariant(std::size_t run) const {
  return run < runs_.size() && run + shownVariants_.size() >= runs_.size();
}

void Session::removeRun(std::size_t run) {
  if (run >= runs_.size()) return;
  if (showsOneRun_) return this->run();
  if (isVariant(run)) {
    const std::size_t variant = shownVariants_[run + shownVariants_.size() - runs_.size()];
    const std::vector<RunSpec> before = variants_;
    variants_.erase(variants_.begin() + static_cast<std::ptrdiff_t>(variant));
    Q_EMIT variantsEdited(before, tr("Remove a run"));
    return rerun();
  }
  if (document_.kind == DocumentKind::Scenario) setModel(runs_[run]->trace.provenance.model, false);
}

// A trace is not read again for what stands beside it.
void Session::rerun() {
  if (document_.kind == DocumentKind::Scenario) return run();
  if (recorded_ == nullptr) return; // it is still being read
  if (runJob_) runJob_->cancel();
  runJob_ = background_.start<Batch>(
      this,
      [recorded = recorded_, variants = variants_, choices = choices_, outline = outline()](const Progress& progress) {
        Batch batch{{recorded}, {}, {}, nullptr};
        runVariants(variants, nullptr, choices, progress, batch);
        return laidOut(std::move(batch), outline, progress);
      },
      [this](Batch batch) { takeRuns(std::move(batch)); });
  Q_EMIT workChanged();
}

} // namespace switchpoint
