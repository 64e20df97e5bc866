#include "gui/session/counting.h"

#include <utility>

#include "gui/session/session.h"

namespace switchpoint {

namespace {

constexpr std::size_t kMostPoints = 2000; // of one line

bool drop(JobPtr& job) {
  if (!job) return false;
  job->cancel();
  job = nullptr;
  return true;
}

} // namespace

Counting::Counting(Session& session) : session_(session) {
  connect(&session, &Session::runsChanged, this, &Counting::followRuns);
  connect(&session, &Session::documentReplaced, this, &Counting::forget);
}

Counting::~Counting() {
  for (JobPtr* job : {&countJob_, &wayJob_, &seriesJob_, &witnessJob_}) drop(*job);
}

void Counting::set(const CountSettings& settings) {
  if (settings == settings_) return;
  const bool sameWays = settings.switchInterval == settings_.switchInterval;
  settings_ = settings;
  drop(countJob_);
  report_.reset();
  if (!sameWays) {
    drop(wayJob_);
    ways_.clear();
  }
  Q_EMIT changed();
  Q_EMIT workChanged();
}

void Counting::cancel() {
  wanted_ = false;
  bool any = false;
  for (JobPtr* job : {&countJob_, &wayJob_, &seriesJob_, &witnessJob_}) any = drop(*job) || any;
  if (!any) return;
  Q_EMIT changed();
  Q_EMIT workChanged();
}

// Another document, or another text of it has run.
void Counting::forget() {
  drop(countJob_);
  drop(witnessJob_);
  wanted_ = false;
  report_.reset();
  Q_EMIT changed();
}

void Counting::followRuns() {
  drop(seriesJob_);
  series_.reset();
  if (report_ && countedText_ != session_.document().text) report_.reset();
  Q_EMIT changed();
  if (wanted_) want();
}

RunRequest Counting::request() const {
  RunRequest request = session_.request();
  request.switchInterval = settings_.switchInterval;
  return request;
}

void Counting::reports(double share) {
  progress_ = share;
  Q_EMIT workChanged();
}

void Counting::want() {
  wanted_ = true;
  if (session_.isRunning() || countJob_ || !session_.hasCounter()) return;
  if (report_ && countedText_ == session_.document().text) return;
  wanted_ = false;
  countedText_ = session_.document().text;
  progress_ = 0;
  countJob_ = background_.start<Result<CounterReport>>(
      this,
      [workload = session_.document().workload, request = request(), runs = settings_.runs](const Progress& progress) {
        return countOverSeeds(*workload, counterCasesOf(*workload), runs, 1, request, progress);
      },
      [this](Result<CounterReport> report) {
        countJob_ = nullptr;
        if (report) {
          report_ = std::move(report).value();
        } else {
          session_.refuse(report.diagnostics());
        }
        Q_EMIT changed();
        Q_EMIT workChanged();
      },
      [this](double share) { reports(share); });
  Q_EMIT workChanged();
}

void Counting::wantWays() {
  if (!ways_.empty() || wayJob_ || session_.isRunning()) return;
  progress_ = 0;
  RunRequest request;
  request.switchInterval = settings_.switchInterval;
  wayJob_ = background_.start<Result<std::vector<CountedWay>>>(
      this, [request](const Progress& progress) { return countWays(kWayRuns, 1, request, progress); },
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
      [this](double share) { reports(share); });
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

void Counting::openWitness(std::size_t result, std::int64_t value) {
  if (!report_ || result >= report_->results.size() || !session_.document().workload) return;
  drop(witnessJob_);
  witnessJob_ = background_.start<Result<CounterWitness>>(
      this,
      [workload = session_.document().workload, report = *report_, request = request(), result,
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
  const QString variable = QString::fromStdString(witness->run->trace.variables[witness->steps.variable].name);
  const QString end = QString::fromStdString(formatCount(value));
  const QString what =
      witness->shortest
          ? tr("A schedule with the fewest forced switches (%1) that ends at %2 = %3. Run shows the models again.")
                .arg(witness->switches)
                .arg(variable, end)
          : tr("Seed %1 ends at %2 = %3. Run shows the models again.").arg(witness->seed).arg(variable, end);
  session_.showRun(witness->run, std::move(witness->steps), what);
}

} // namespace switchpoint
