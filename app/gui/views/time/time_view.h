// State at an instant: what every lane, lock, queue and variable is there; steps and plays through a run.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>
#include <QWidget>

#include "analysis/moment_index.h"
#include "gui/views/time/playback.h"
#include "gui/views/view.h"

namespace switchpoint {

extern const ViewInfo kTimeView;

class LaneModel;

class TimeView : public QWidget {
  Q_OBJECT
public:
  explicit TimeView(const ViewContext& context, QWidget* parent = nullptr);
  ~TimeView() override;

  // The real clock, in ms; a test has its own.
  void setClock(std::function<std::int64_t()> clock) { clock_ = std::move(clock); }
  // As the timer does while it plays.
  void tick();

private:
  // An index outlives the view that asked for it while it is being built.
  struct Indexed {
    RunPtr run;
    std::shared_ptr<const MomentIndex> index;
  };
  void build();
  QWidget* buildTransport();
  void addActions();
  QAction* add(const char* name, const QString& text, const QKeySequence& key);
  void addStep(const char* name, const QString& text, const QKeySequence& key, StepBy by, bool forward);
  void takeRuns();
  void takeShifts();
  void chooseRun();
  void followInstant();
  void step(StepBy by, bool forward);
  void goTo(std::uint64_t events);
  // At an instant of the run that is not before the moment's last event.
  void present(const RunMoment& moment, Time at);
  void fillFacts(const RunMoment& moment, Time at);
  void togglePlay();
  void scrub(int value);
  std::uint32_t followedLane() const;
  Duration shift() const;
  double speed() const;

  Session& session_;
  std::vector<RunPtr> runs_;
  std::vector<Duration> shifts_;
  Alignment alignment_; // that they come from
  Indexed shown_;
  std::uint64_t position_ = 0; // events that have happened
  bool moving_ = false;        // the instant changes because of a step
  Playback playback_;
  std::function<std::int64_t()> clock_;
  QTimer timer_;
  JobPtr job_;
  LaneModel* lanes_;
  QComboBox* run_ = nullptr;
  QComboBox* speed_ = nullptr;
  QSlider* slider_ = nullptr;
  QLabel* where_ = nullptr;
  QTableView* table_ = nullptr;
  QTreeWidget* facts_ = nullptr;
  QAction* play_ = nullptr;
  Background background_; // last: its threads end before what they refer to
};

} // namespace switchpoint
