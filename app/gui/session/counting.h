// The shared counter over many seeds, in the runs on screen, and by every way of sharing it. Counted off the window's
// thread, once for all views.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>

#include "analysis/counter_series.h"
#include "gui/session/background.h"
#include "run/counter.h"
#include "run/counter_ways.h"
#include "run/counter_witness.h"

namespace switchpoint {

class Session;

struct CountSettings {
  std::uint32_t runs = 60;     // seeds for each interpreter
  Duration switchInterval = 0; // 0: the scenario's own, else the profile's

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
  static constexpr std::uint32_t kWayRuns = 10;

  explicit Counting(Session& session);
  ~Counting() override;

  const CountSettings& settings() const { return settings_; }
  void set(const CountSettings& settings); // what was counted by others is dropped

  // Over seeds; nothing until want() has been answered. Answered at once where the work is counted already, and when it
  // has run where it is still running.
  const std::optional<CounterReport>& report() const { return report_; }
  void want();
  const std::vector<CountedWay>& ways() const { return ways_; }
  void wantWays();
  // In session.runs(), in their order, without those that have no variable.
  const std::optional<std::vector<RunSeries>>& series() const { return series_; }
  void wantSeries();

  // Shows a run that comes to this value instead of the runs on screen: the shortest schedule where all are known, else
  // the seed. `result` is an index into the report's.
  void openWitness(std::size_t result, std::int64_t value);

  bool isCounting() const { return countJob_ != nullptr || wayJob_ != nullptr; }
  bool busy() const { return isCounting() || witnessJob_ != nullptr || seriesJob_ != nullptr; }
  double progress() const { return progress_; }
  void cancel();

Q_SIGNALS:
  void changed();     // report, ways or series
  void workChanged(); // something began, went on or ended

private:
  void forget();
  void followRuns();
  RunRequest request() const;
  void takeWitness(Result<CounterWitness> witness, std::int64_t value);
  void reports(double share);

  Session& session_;
  CountSettings settings_;
  std::optional<CounterReport> report_;
  std::vector<CountedWay> ways_;
  std::optional<std::vector<RunSeries>> series_;
  QString countedText_;
  bool wanted_ = false;
  double progress_ = 0;
  JobPtr countJob_, wayJob_, seriesJob_, witnessJob_;
  Background background_; // last: its threads end before what they refer to
};

} // namespace switchpoint
