#include "gui/session/exploring.h"

#include <utility>

#include "analysis/micro_steps.h"
#include "gui/session/session.h"

namespace switchpoint {

Exploring::Exploring(Session& session) : session_(session) {
  connect(&session, &Session::documentReplaced, this, &Exploring::forget);
  connect(&session, &Session::documentChanged, this, &Exploring::changed);
  connect(&session, &Session::choicesChanged, this, &Exploring::changed);
}

Exploring::~Exploring() {
  if (job_) job_->cancel();
}

void Exploring::set(const ExploreSettings& settings) {
  if (settings == settings_) return;
  settings_ = settings;
  Q_EMIT changed();
}

std::string Exploring::modelInForce() const {
  if (!settings_.model.empty()) return settings_.model;
  const auto& workload = session_.document().workload;
  if (workload && !workload->model.empty()) return workload->model;
  const auto& models = session_.choices().models;
  return models.empty() ? std::string("asyncio") : models.front();
}

std::string Exploring::profileInForce() const {
  return settings_.profile.empty() ? session_.choices().profile : settings_.profile;
}

void Exploring::forget() {
  cancel();
  explored_ = nullptr;
  Q_EMIT changed();
}

bool Exploring::isStale() const {
  if (!explored_) return false;
  ExploreSettings now = settings_;
  now.model = modelInForce();
  now.profile = profileInForce();
  return explored_->text != session_.document().text || !(now == exploredWith_);
}

bool Exploring::canStart() const {
  return !busy() && session_.document().workload != nullptr;
}

void Exploring::start() {
  if (!canStart()) return;
  progress_ = 0;
  ExploreSettings with = settings_;
  with.model = modelInForce();
  with.profile = profileInForce();
  ExploreRequest request;
  request.run = session_.request();
  request.run.model = with.model;
  request.run.profile = with.profile;
  request.budget = with.budget;
  request.switches = with.switches;
  const auto workload = session_.document().workload;
  job_ = background_.start<Result<Exploration>>(
      this, [workload, request](const Progress& progress) { return explore(*workload, request, progress); },
      [this, workload, with, text = session_.document().text](Result<Exploration> found) {
        job_ = nullptr;
        if (found) {
          explored_ = std::make_shared<const Explored>(Explored{std::move(found).value(), workload, text});
          exploredWith_ = with;
        } else {
          session_.refuse(found.diagnostics());
        }
        Q_EMIT changed();
        Q_EMIT workChanged();
      },
      [this](double share) {
        progress_ = share;
        Q_EMIT workChanged();
      });
  Q_EMIT workChanged();
}

void Exploring::cancel() {
  if (!job_) return;
  job_->cancel();
  job_ = nullptr;
  Q_EMIT workChanged();
}

void Exploring::openWitness(std::size_t outcome) {
  if (!explored_ || outcome >= explored_->exploration.outcomes.size()) return;
  const ExploredOutcome& shown = explored_->exploration.outcomes[outcome];
  if (!shown.witness) return;
  const Trace& trace = shown.witness->trace;
  const QString what =
      shown.schedule.empty()
          ? tr("Outcome %1, as seed %2 comes to it. Run shows the models again.").arg(outcome + 1).arg(shown.seed)
          : tr("Outcome %1, with %n forced switch(es). Run shows the models again.", nullptr,
               static_cast<int>(shown.switches))
                .arg(outcome + 1);
  session_.showRun(shown.witness, watchedName(trace), what);
}

} // namespace switchpoint
