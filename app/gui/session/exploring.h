// Every outcome the work can have, explored off the window's thread, and the run that comes to one of them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include <QObject>
#include <QString>

#include "gui/session/background.h"
#include "run/exploration.h"

namespace switchpoint {

class Session;

struct ExploreSettings {
  std::string model;                   // empty: the scenario's own, else the first that is run
  std::string profile;                 // empty: the one that is run
  std::uint64_t budget = 100'000;      // steps
  std::uint32_t switches = 0xffffffff; // most forced ones; all of them

  friend bool operator==(const ExploreSettings&, const ExploreSettings&) = default;
};

// An exploration with the work it is of: variables are named there.
struct Explored {
  Exploration exploration;
  std::shared_ptr<const Workload> workload;
  QString text; // of the document then
};

class Exploring : public QObject {
  Q_OBJECT
public:
  explicit Exploring(Session& session);
  ~Exploring() override;

  const ExploreSettings& settings() const { return settings_; }
  void set(const ExploreSettings& settings);
  // What is explored when nothing else is wished.
  std::string modelInForce() const;
  std::string profileInForce() const;

  const std::shared_ptr<const Explored>& explored() const { return explored_; }
  bool isStale() const; // the text or the settings are other ones by now
  bool canStart() const;
  void start();
  void cancel();
  bool busy() const { return job_ != nullptr; }
  double progress() const { return progress_; }

  // Shows the run that comes to this outcome instead of the runs on screen.
  void openWitness(std::size_t outcome);

Q_SIGNALS:
  void changed();     // settings or what was explored
  void workChanged(); // something began, went on or ended

private:
  void forget();

  Session& session_;
  ExploreSettings settings_;
  ExploreSettings exploredWith_;
  std::shared_ptr<const Explored> explored_;
  double progress_ = 0;
  JobPtr job_;
  Background background_; // last: its threads end before what they refer to
};

} // namespace switchpoint
