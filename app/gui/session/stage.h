// What all views share about the picture: its state that undo restores and a scene saves, and what is looked at now.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "timeline/arrangement.h"

namespace switchpoint {

// A stretch of the clock that the person has chosen.
struct TimeRange {
  Time from = 0, to = 0; // to > from

  friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

// A lock, queue, GIL or variable that is lit up in all lanes.
struct Highlight {
  enum class Kind : std::uint8_t { None, Object, Variable } kind = Kind::None;
  std::uint32_t run = 0;
  std::uint32_t index = 0; // into Trace::objects or Trace::variables

  friend bool operator==(const Highlight&, const Highlight&) = default;
};

// A stretch of one lane that belongs to a path drawn over the lanes.
struct PathSegment {
  std::uint32_t run = 0, lane = 0;
  Time from = 0, to = 0;

  friend bool operator==(const PathSegment&, const PathSegment&) = default;
};

class Stage : public QObject {
  Q_OBJECT
public:
  explicit Stage(QObject* parent = nullptr) : QObject(parent) {}

  const PictureState& state() const { return state_; }
  // `what` names the edit for undo: "Pin order-2". Edits of the same name within one gesture may be merged by undo.
  void edit(const PictureState& state, const QString& what);
  // Undo, a scene that is opened: no new edit.
  void restore(const PictureState& state);
  // Another document: nothing is arranged, chosen or lit up.
  void reset();

  const std::optional<TimeRange>& range() const { return range_; }
  void setRange(const std::optional<TimeRange>& range);
  // What of the clock is on screen; nothing: all of it. The timeline says so.
  const std::optional<TimeRange>& visible() const { return visible_; }
  void setVisible(const std::optional<TimeRange>& visible) { visible_ = visible; }
  // Asks the timeline to show this.
  void wantVisible(const TimeRange& range) { Q_EMIT visibleWanted(range); }
  // The instant that the person looks at: the playhead.
  const std::optional<Time>& instant() const { return instant_; }
  void setInstant(const std::optional<Time>& instant);
  // Asks whoever moves the playhead to begin or to stop.
  void wantPlay() { Q_EMIT playWanted(); }
  // Lines of the source that somebody is at at the instant, in order; from 1.
  const std::vector<std::uint32_t>& lines() const { return lines_; }
  void setLines(std::vector<std::uint32_t> lines);
  const Highlight& highlight() const { return highlight_; }
  void setHighlight(const Highlight& highlight);
  const std::vector<PathSegment>& path() const { return path_; }
  void setPath(std::vector<PathSegment> path);
  // The variable that a run shown alone is about: it is unfolded whatever state() says. Empty: none.
  const std::string& witnessed() const { return witnessed_; }
  void setWitnessed(const std::string& variable);
  // state() with it: what is drawn.
  PictureState shown() const;

Q_SIGNALS:
  void edited(const switchpoint::PictureState& before, const QString& what); // state() is the new one
  void stateChanged(); // edited or restored, or something else is witnessed
  void rangeChanged();
  void visibleWanted(const switchpoint::TimeRange& range);
  void instantChanged();
  void playWanted();
  void linesChanged();
  void highlightChanged();
  void pathChanged();

private:
  PictureState state_;
  std::optional<TimeRange> range_;
  std::optional<TimeRange> visible_;
  std::optional<Time> instant_;
  std::vector<std::uint32_t> lines_;
  Highlight highlight_;
  std::vector<PathSegment> path_;
  std::string witnessed_;
};

} // namespace switchpoint
