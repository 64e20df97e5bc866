// What the runs mean at the place that is looked at: the story of the selected stretch, the critical paths, the chosen
// range. Computed off the window's thread, once for all views.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>

#include "analysis/critical_path.h"
#include "analysis/range_statistics.h"
#include "analysis/wait_story.h"
#include "gui/session/background.h"
#include "gui/session/selection.h"
#include "run/run.h"

namespace switchpoint {

class Session;

struct SelectedStory {
  RunPtr run;
  std::uint32_t runIndex = 0;
  WaitStory story;
  StoryWords words;
};

struct ChosenRange {
  std::vector<RunPtr> runs;
  std::vector<RangeStatistics> statistics; // of each run
};

class Insight : public QObject {
  Q_OBJECT
public:
  explicit Insight(Session& session);
  ~Insight() override;

  // Of the selected stretch of a lane; nothing while none is selected or its story is not told yet.
  const std::optional<SelectedStory>& story() const { return story_; }
  const std::optional<ChosenRange>& range() const { return range_; }
  // Of each run, in order; empty until wantPaths() has been answered.
  const std::vector<CriticalPath>& paths() const { return paths_; }
  void wantPaths();

  bool showsPath() const { return showsPath_; }
  // Draws the critical path of every run over its lanes.
  void showPath(bool on);
  // Goes to whoever ended the selected wait; says so where nobody did.
  void goToUnblocker();

Q_SIGNALS:
  void storyChanged();
  void rangeChanged();
  void pathsChanged();
  void pathShown(bool on);

private:
  void tellStory();
  void measureRange();
  void forgetRuns();
  void drawPath();

  Session& session_;
  std::optional<SelectedStory> story_;
  std::optional<ChosenRange> range_;
  std::vector<CriticalPath> paths_;
  bool showsPath_ = false;
  bool goWhenTold_ = false;
  JobPtr storyJob_, rangeJob_, pathJob_;
  Background background_; // last: its threads end before what they refer to
};

} // namespace switchpoint
