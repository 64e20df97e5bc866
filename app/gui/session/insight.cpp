#include "gui/session/insight.h"

#include <utility>

#include "gui/session/session.h"

namespace switchpoint {

Insight::Insight(Session& session) : session_(session) {
  connect(&session, &Session::selectionChanged, this, &Insight::tellStory);
  connect(&session, &Session::runsChanged, this, &Insight::forgetRuns);
  connect(&session.stage(), &Stage::rangeChanged, this, &Insight::measureRange);
}

Insight::~Insight() {
  for (JobPtr* job : {&storyJob_, &rangeJob_, &pathJob_}) dropJob(*job);
}

void Insight::forgetRuns() {
  dropJob(pathJob_);
  background_.discard(std::exchange(paths_, {}));
  Q_EMIT pathsChanged();
  tellStory();
  measureRange();
  session_.stage().setPath({});
  if (showsPath_) wantPaths();
}

void Insight::tellStory() {
  dropJob(storyJob_);
  const bool had = story_.has_value();
  if (had) background_.discard(std::exchange(story_, std::nullopt));
  const SpanRef span = session_.selection().span;
  if (span.kind != SpanKind::Lane || span.run >= session_.runs().size()) {
    goWhenTold_ = false;
    if (had) Q_EMIT storyChanged();
    return;
  }
  const RunPtr run = session_.runs()[span.run];
  storyJob_ = background_.start<SelectedStory>(
      this,
      [run, span](const Progress&) {
        SelectedStory told{run, span.run, waitStory(run->trace, run->intervals, span.owner, span.index), {}};
        told.words = tell(run->trace, told.story);
        return told;
      },
      [this](SelectedStory told) {
        storyJob_ = nullptr;
        story_ = std::move(told);
        Q_EMIT storyChanged();
        if (std::exchange(goWhenTold_, false)) goToUnblocker();
      });
}

void Insight::measureRange() {
  dropJob(rangeJob_);
  const std::optional<TimeRange> range = session_.stage().range();
  const std::vector<RunPtr> runs = session_.runs();
  if (!range || runs.empty()) {
    if (!range_) return;
    background_.discard(std::exchange(range_, std::nullopt));
    Q_EMIT rangeChanged();
    return;
  }
  rangeJob_ = background_.start<ChosenRange>(
      this,
      [runs, range](const Progress&) {
        ChosenRange chosen{runs, {}};
        for (const RunPtr& run : runs)
          chosen.statistics.push_back(statisticsIn(run->trace, run->intervals, range->from, range->to));
        return chosen;
      },
      [this](ChosenRange chosen) {
        rangeJob_ = nullptr;
        range_ = std::move(chosen);
        Q_EMIT rangeChanged();
      });
}

void Insight::wantPaths() {
  if (pathJob_ || !paths_.empty() || session_.runs().empty()) return;
  const std::vector<RunPtr> runs = session_.runs();
  pathJob_ = background_.start<std::vector<CriticalPath>>(
      this,
      [runs](const Progress& progress) {
        std::vector<CriticalPath> paths;
        for (const RunPtr& run : runs) {
          paths.push_back(criticalPath(run->trace, run->intervals, kWhatIfs, progress.cancelled));
        }
        return paths;
      },
      [this](std::vector<CriticalPath> paths) {
        pathJob_ = nullptr;
        paths_ = std::move(paths);
        Q_EMIT pathsChanged();
        drawPath();
      });
}

void Insight::showPath(bool on) {
  if (on == showsPath_) return;
  showsPath_ = on;
  Q_EMIT pathShown(on);
  if (on && paths_.empty()) return wantPaths();
  drawPath();
}

void Insight::drawPath() {
  std::vector<PathSegment> segments;
  for (std::size_t run = 0; showsPath_ && run < paths_.size(); ++run) {
    for (const CriticalSegment& segment : paths_[run].segments)
      segments.push_back({static_cast<std::uint32_t>(run), segment.lane, segment.from, segment.to});
  }
  session_.stage().setPath(std::move(segments));
}

void Insight::goToUnblocker() {
  if (!story_) {
    goWhenTold_ = storyJob_ != nullptr;
    if (!goWhenTold_) session_.say(tr("Select a stretch of a lane first"));
    return;
  }
  if (!story_->story.unblockedBy) return session_.say(tr("Nobody ended this stretch: it ended by itself"));
  const Moment& place = *story_->story.unblockedBy;
  session_.show({story_->runIndex, place.lane + 1, place.at});
}

} // namespace switchpoint
