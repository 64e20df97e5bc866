#include "gui/session/counting.h"

#include <algorithm>
#include <utility>

#include "analysis/micro_steps.h"
#include "gui/session/session.h"

namespace switchpoint {

namespace {

constexpr std::size_t kMostPoints = 2000; // of one line

} // namespace

Counting::Counting(Session& session) : session_(session) {
  connect(&session, &Session::runsChanged, this, &Counting::followRuns);
  connect(&session, &Session::documentReplaced, this, &Counting::forget);
  connect(&session, &Session::choicesChanged, this, &Counting::followChoices);
}

Counting::~Counting() {
  for (JobPtr* job : {&countJob_, &surveyJob_, &wayJob_, &seriesJob_, &witnessJob_}) dropJob(*job);
}

void Counting::set(const CountSettings& settings) {
  if (settings == settings_) return;
  const CountSettings before = std::exchange(settings_, settings);
  if (settings.runs != before.runs) {
    dropJob(countJob_);
    report_.reset();
  }
  if (settings.surveyRuns != before.surveyRuns) {
    dropJob(surveyJob_);
    survey_.reset();
  }
  if (settings.wayRuns != before.wayRuns) {
    dropJob(wayJob_);
    ways_.clear();
  }
  Q_EMIT changed();
  Q_EMIT workChanged();
}

void Counting::cancel() {
  wantsReport_ = wantsSurvey_ = false;
  bool any = false;
  for (JobPtr* job : {&countJob_, &surveyJob_, &wayJob_, &seriesJob_, &witnessJob_}) any = dropJob(*job) || any;
  if (!any) return;
  Q_EMIT changed();
  Q_EMIT workChanged();
}

// Another document, or another text of it has run.
void Counting::forget() {
  for (JobPtr* job : {&countJob_, &surveyJob_, &witnessJob_}) dropJob(*job);
  wantsReport_ = wantsSurvey_ = false;
  report_.reset();
  survey_.reset();
  Q_EMIT changed();
}

Counting::Subject Counting::subject() const {
  const Choices& choices = session_.choices();
  return {session_.document().text, choices.cores, choices.workers, choices.switchInterval, session_.wishes().settings};
}

// The ways are examples of their own: of the choices only the switch interval concerns them.
void Counting::followChoices() {
  if (waysCounted_ != session_.choices().switchInterval && (!ways_.empty() || wayJob_)) {
    dropJob(wayJob_);
    ways_.clear();
  }
  if (!(counted_ == subject()) && (report_ || survey_ || countJob_ || surveyJob_)) {
    wantsReport_ = wantsReport_ || countJob_;
    wantsSurvey_ = wantsSurvey_ || surveyJob_;
    dropJob(countJob_);
    dropJob(surveyJob_);
    report_.reset();
    survey_.reset();
  }
  Q_EMIT changed();
  Q_EMIT workChanged();
}

void Counting::followRuns() {
  dropJob(seriesJob_);
  series_.reset();
  if (!(counted_ == subject())) {
    report_.reset();
    survey_.reset();
  }
  Q_EMIT changed();
  if (wantsReport_) want(Count::Seeds);
  if (wantsSurvey_) want(Count::Survey);
}

std::function<void(double)> Counting::reports(double& progress) {
  progress = 0;
  return [this, &progress](double share) {
    progress = share;
    Q_EMIT workChanged();
  };
}

double Counting::progress() const {
  double least = 1;
  if (countJob_) least = std::min(least, countProgress_);
  if (surveyJob_) least = std::min(least, surveyProgress_);
  if (wayJob_) least = std::min(least, wayProgress_);
  return least;
}

void Counting::want(Count count) {
  const bool seeds = count == Count::Seeds;
  JobPtr& job = seeds ? countJob_ : surveyJob_;
  std::optional<CounterReport>& counted = seeds ? report_ : survey_;
  bool& wanted = seeds ? wantsReport_ : wantsSurvey_;
  wanted = true;
  if (session_.isRunning() || job || !session_.hasCounter()) return;
  const bool same = counted_ == subject();
  if (counted && same) return;
  wanted = false;
  if (!same) (seeds ? survey_ : report_).reset();
  counted_ = subject();
  job = background_.start<Result<CounterReport>>(
      this,
      [workload = session_.document().workload, request = session_.request(), seeds,
       runs = seeds ? settings_.runs : settings_.surveyRuns](const Progress& progress) {
        const std::vector<CounterCase> cases = seeds ? counterCasesOf(*workload) : surveyCasesOf(*workload);
        return countOverSeeds(*workload, cases, runs, 1, request, progress);
      },
      [this, &job, &counted](Result<CounterReport> report) {
        job = nullptr;
        if (report) {
          counted = std::move(report).value();
        } else {
          session_.refuse(report.diagnostics());
        }
        Q_EMIT changed();
        Q_EMIT workChanged();
      },
      reports(seeds ? countProgress_ : surveyProgress_));
  Q_EMIT workChanged();
}

void Counting::wantWays() {
  if (!ways_.empty() || wayJob_ || session_.isRunning()) return;
  RunRequest request;
  request.switchInterval = waysCounted_ = session_.choices().switchInterval;
  wayJob_ = background_.start<Result<std::vector<CountedWay>>>(
      this,
      [request, runs = settings_.wayRuns](const Progress& progress) {
        return countWays(kWayIncrements, runs, 1, request, progress);
      },
      [this](Result<std::vector<CountedWay>> ways) {
        wayJob_ = nullptr;
        if (ways) {
          ways_ = std::move(ways).value();
        } else {
          session_.refuse(ways.diagnostics());
        }
        Q_EMIT changed();
        Q_EMIT workChanged();
      },
      reports(wayProgress_));
  Q_EMIT workChanged();
}

void Counting::wantSeries() {
  if (series_ || seriesJob_ || session_.runs().empty()) return;
  seriesJob_ = background_.start<std::vector<RunSeries>>(
      this,
      [runs = session_.runs()](const Progress& progress) {
        std::vector<RunSeries> all;
        for (const RunPtr& run : runs) {
          const std::uint32_t variable = watchedVariable(run->trace);
          if (*progress.cancelled || variable >= run->trace.variables.size()) continue;
          all.push_back({run, variable, counterSeries(run->trace, variable, kMostPoints)});
        }
        return all;
      },
      [this](std::vector<RunSeries> series) {
        seriesJob_ = nullptr;
        series_ = std::move(series);
        Q_EMIT changed();
        Q_EMIT workChanged();
      });
  Q_EMIT workChanged();
}

void Counting::openWitness(const CounterReport& counted, std::size_t result, std::int64_t value) {
  if (result >= counted.results.size() || !session_.document().workload) return;
  dropJob(witnessJob_);
  witnessJob_ = background_.start<Result<CounterWitness>>(
      this,
      [workload = session_.document().workload, report = counted, request = session_.request(), result,
       value](const Progress& progress) { return counterWitness(*workload, report, result, value, request, progress); },
      [this, value](Result<CounterWitness> witness) { takeWitness(std::move(witness), value); });
  Q_EMIT workChanged();
}

void Counting::takeWitness(Result<CounterWitness> witness, std::int64_t value) {
  witnessJob_ = nullptr;
  Q_EMIT workChanged();
  if (!witness) {
    session_.refuse(witness.diagnostics());
    return;
  }
  const std::string watched = watchedName(witness->run->trace);
  const QString variable = QString::fromStdString(watched);
  const QString end = QString::fromStdString(formatCount(value));
  const QString what =
      witness->shortest
          ? tr("A schedule with the fewest forced switches (%1) that ends at %2 = %3. Run shows the models again.")
                .arg(witness->switches)
                .arg(variable, end)
          : tr("Seed %1 ends at %2 = %3. Run shows the models again.").arg(witness->seed).arg(variable, end);
  session_.showRun(witness->run, watched, what);
}

} // namespace switchpoint
