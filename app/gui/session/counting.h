// The shared counter over many seeds, on every interpreter, in the runs on screen, and by every way of sharing it.
// Counted off the window's thread, once for all views.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>

#include "analysis/counter_series.h"
#include "gui/session/background.h"
#include "gui/session/choices.h"
#include "run/counter.h"
#include "run/counter_ways.h"
#include "run/counter_witness.h"

namespace switchpoint {

class Session;

// Seeds of each interpreter: for a histogram, for each case of the survey, for each way of sharing.
struct CountSettings {
  std::uint32_t runs = 60;
  std::uint32_t surveyRuns = 20;
  std::uint32_t wayRuns = 10;

  friend bool operator==(const CountSettings&, const CountSettings&) = default;
};

// What the variable did in one run on screen.
struct RunSeries {
  RunPtr run;
  std::uint32_t variable = 0; // index into its variables
  std::vector<CounterPoint> points;
};

class Counting : public QObject {
  Q_OBJECT
public:
  explicit Counting(Session& session);
  ~Counting() override;

  const CountSettings& settings() const { return settings_; }
  void set(const CountSettings& settings); // what was counted with other numbers of seeds is dropped

  // Over seeds; nothing until want() has been answered. Answered at once where the work is counted already, and when it
  // has run where it is still running. The same for all that follows.
  const std::optional<CounterReport>& report() const { return report_; }
  void want() { want(Count::Seeds); }
  // On every interpreter under the usual models.
  const std::optional<CounterReport>& survey() const { return survey_; }
  void wantSurvey() { want(Count::Survey); }
  const std::vector<CountedWay>& ways() const { return ways_; }
  void wantWays();
  // In session.runs(), in their order, without those that have no variable.
  const std::optional<std::vector<RunSeries>>& series() const { return series_; }
  void wantSeries();

  // Shows a run that comes to this value instead of the runs on screen: the shortest schedule where all are known, else
  // the seed. `counted` is report() or survey(), `result` an index into its results.
  void openWitness(const CounterReport& counted, std::size_t result, std::int64_t value);

  bool isCounting() const { return countJob_ != nullptr || surveyJob_ != nullptr || wayJob_ != nullptr; }
  bool busy() const { return isCounting() || witnessJob_ != nullptr || seriesJob_ != nullptr; }
  double progress() const; // of what is furthest from its end
  void cancel();

Q_SIGNALS:
  void changed();     // report, survey, ways or series
  void workChanged(); // something began, went on or ended

private:
  enum class Count { Seeds, Survey };
  // What the counts are of: with anything else of it they would be others.
  struct Subject {
    QString text;
    std::uint32_t cores = 0, workers = 0;
    Duration switchInterval = 0;
    Settings settings;

    friend bool operator==(const Subject&, const Subject&) = default;
  };

  Subject subject() const;
  void want(Count count);
  void forget();
  void followChoices();
  void followRuns();
  void takeWitness(Result<CounterWitness> witness, std::int64_t value);
  std::function<void(double)> reports(double& progress);

  Session& session_;
  CountSettings settings_;
  std::optional<CounterReport> report_, survey_;
  std::vector<CountedWay> ways_;
  std::optional<std::vector<RunSeries>> series_;
  Subject counted_;                                // of report_ and survey_
  Duration waysCounted_ = 0;                       // the switch interval of ways_
  bool wantsReport_ = false, wantsSurvey_ = false; // once it has run
  double countProgress_ = 0, surveyProgress_ = 0, wayProgress_ = 0;
  JobPtr countJob_, surveyJob_, wayJob_, seriesJob_, witnessJob_;
  Background background_; // last: its threads end before what they refer to
};

} // namespace switchpoint
