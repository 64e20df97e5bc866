// One pass over the events, by two threads where there are many: each reads a half of them. What the second one meets
// before it can know what a lane is doing is put right when the first one has come to the middle.
#include "analysis/intervals.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

#include "analysis/kind_table.h"
#include "analysis/lane_words.h"
#include "base/parallel.h"

namespace switchpoint {
namespace {

// A lane goes on with the step it was in; only events that name a step change it. A step that begins inside a running
// interval begins an interval of its own, so that every moment knows its source line.
struct LaneState {
  Time start = 0; // of its last interval
  std::uint64_t detail = 0;
  std::uint32_t step = 0; // in force
  EventKind why = EventKind::Create;
  bool running = false;
  bool known = true; // else all of this is what a half has seen of the lane: no state yet, and perhaps no step
};

// `Replaces`: the interval takes the place of the lane's last one.
enum class Following { Nothing, Begins, Replaces };

State stateOf(EventKind why) {
  return why == EventKind::Step ? State::Running : info(why).state;
}

Following follow(LaneState& lane, Time time, EventKind kind, std::uint32_t step, std::uint64_t detail) {
  const std::uint32_t before = lane.step;
  if (step > 0) lane.step = step;
  const EventInfo& what = info(kind);
  if (what.changesState) {
    lane.start = time;
    lane.detail = detail;
    lane.why = kind;
    lane.running = what.state == State::Running;
    return Following::Begins;
  }
  if (!lane.running || lane.step == before) return Following::Nothing;
  if (lane.start == time) return Following::Replaces;
  lane.start = time;
  lane.why = EventKind::Step;
  return Following::Begins;
}

IntervalKind kindOf(const LaneState& lane) {
  return {stateOf(lane.why), lane.why, lane.step, lane.detail};
}

Keyframe lastKeyframe(const Columns& columns) {
  return columns.keyframes.empty() ? Keyframe{} : columns.keyframes.back();
}

Time lastTime(const Columns& columns) {
  EventCursor cursor(columns, lastKeyframe(columns));
  Event event;
  while (cursor.next(event)) {
  }
  return event.time;
}

unsigned bitsFor(std::uint64_t value) {
  return static_cast<unsigned>(std::bit_width(value));
}

// The events that matter here, up to this index.
template <typename See>
void eachChange(EventCursor cursor, std::uint64_t until, See see) {
  Event event;
  while (cursor.index() < until && cursor.next(event)) {
    if (info(event.kind).changesState || event.kind == EventKind::Step) see(event);
  }
}

// A stretch of the events, read into words: start << shift | code.
class EventStretch {
public:
  EventStretch(const Trace& trace, std::uint64_t events, unsigned shift)
      : shift_(shift), words_(trace.lanes.size(), events), lanes_(trace.lanes.size()),
        hasSteps_(trace.steps.size() > 1) {}

  // From the beginning, when every lane is known.
  void read(const EventCursor& from, std::uint64_t until) {
    eachChange(from, until,
               [this](const Event& event) { take(event.lane, event.time, event.kind, stepOf(event), event.a); });
  }
  // From anywhere else.
  void readLater(const EventCursor& from, std::uint64_t until) {
    for (LaneState& lane : lanes_) lane.known = false;
    unknown_.emplace(lanes_.size(), 0);
    eachChange(from, until, [this](const Event& event) {
      if (lanes_[event.lane].known || becomesKnown(event)) [[likely]]
        return take(event.lane, event.time, event.kind, stepOf(event), event.a);
      const IntervalKind kind{stateOf(event.kind), event.kind, stepOf(event), event.a};
      unknown_->append(event.lane, wordOf(event.time, unknownKinds_.codeOf(kind)));
    });
  }
  // Goes on with what another stretch, the next one, met before it knew its lanes.
  void takeUnknownOf(EventStretch& next) {
    const std::vector<IntervalKind>& kinds = next.unknownKinds_.kinds();
    for (std::uint32_t lane = 0; lane < lanes_.size(); ++lane) {
      next.unknown_->eachPiece(lane, [&](const std::uint64_t* first, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
          const IntervalKind& kind = kinds[first[i] & mask()];
          take(lane, static_cast<Time>(first[i] >> shift_), kind.why, kind.step, kind.detail);
        }
      });
    }
  }

  // False where codes did not fit into their words.
  bool fits() const {
    const auto few = [this](const KindTable& table) {
      return table.kinds().empty() || bitsFor(table.kinds().size() - 1) <= shift_;
    };
    return few(kinds_) && few(unknownKinds_);
  }
  LaneWords& words() { return words_; }
  KindTable& kinds() { return kinds_; }

private:
  std::uint64_t mask() const { return (std::uint64_t{1} << shift_) - 1; }
  std::uint64_t wordOf(Time start, std::uint32_t code) const {
    return static_cast<std::uint64_t>(start) << shift_ | (code & mask());
  }

  void take(std::uint32_t lane, Time time, EventKind kind, std::uint32_t step, std::uint64_t detail) {
    LaneState& state = lanes_[lane];
    const Following following = follow(state, time, kind, step, detail);
    if (following == Following::Nothing) return;
    const std::uint64_t word = wordOf(state.start, kinds_.codeOf(kindOf(state)));
    if (following == Following::Begins) {
      words_.append(lane, word);
    } else {
      words_.last(lane) = word;
    }
  }

  // Whatever the lane did before, after this event nothing depends on it.
  bool becomesKnown(const Event& event) {
    LaneState& lane = lanes_[event.lane];
    if (const std::uint32_t step = stepOf(event); step > 0) lane.step = step;
    lane.known = info(event.kind).changesState && (lane.step > 0 || !hasSteps_);
    return lane.known;
  }

  unsigned shift_;
  LaneWords words_;
  std::vector<LaneState> lanes_;
  KindTable kinds_;
  bool hasSteps_;                    // else it is always known in which step a lane is: in none
  std::optional<LaneWords> unknown_; // events of lanes that were not known then: their kinds as far as seen
  KindTable unknownKinds_;
};

// Where the second half begins; nothing where the events are too few for two threads.
std::optional<Keyframe> middleOf(const Columns& columns) {
  if (columns.events() < kWorthAThread || columns.keyframes.size() < 2) return std::nullopt;
  return columns.keyframes[columns.keyframes.size() / 2];
}

// The words of one lane, one piece behind the other. `codes`: what the codes become; empty: they stay.
std::uint64_t* place(LaneWords& from, std::uint32_t lane, std::uint64_t* to, unsigned shift,
                     const std::vector<std::uint64_t>& codes) {
  const std::uint64_t mask = (std::uint64_t{1} << shift) - 1;
  from.eachPiece(lane, [&](const std::uint64_t* first, std::size_t count) {
    if (codes.empty()) {
      to = std::copy_n(first, count, to);
    } else {
      to = std::transform(first, first + count, to,
                          [&](std::uint64_t word) { return (word & ~mask) | codes[word & mask]; });
    }
  });
  return to;
}

} // namespace

Intervals::Intervals(const Trace& trace, CancelFlag cancelled) : first_(trace.lanes.size() + 1, 0) {
  const Columns& columns = trace.columns;
  const Time last = lastTime(columns);
  end_ = std::max({last, trace.outcome.last, trace.outcome.elapsed});
  // The kinds get what the times leave.
  shift_ = std::min(64 - std::max(1u, bitsFor(static_cast<std::uint64_t>(last))), 32u);
  const std::uint64_t events = columns.events();
  const std::optional<Keyframe> middle = middleOf(columns);
  const std::uint64_t firstEvents = middle ? middle->event : events;
  EventStretch first(trace, firstEvents, shift_);
  EventStretch second(trace, events - firstEvents, shift_);
  const auto readFirst = [&] { first.read(trace.events(cancelled), firstEvents); };
  if (middle) {
    both(readFirst, [&] { second.readLater(EventCursor(columns, *middle, cancelled), events); });
    first.takeUnknownOf(second);
  } else {
    readFirst();
  }
  if (isCancelled(cancelled)) return;
  std::vector<std::uint64_t> codes; // of the second half's kinds among all
  for (const IntervalKind& kind : second.kinds().kinds()) codes.push_back(first.kinds().codeOf(kind));
  if (!first.fits() || !second.fits()) {
    fillApart(trace, cancelled);
  } else {
    for (std::uint32_t lane = 0; lane < lanes(); ++lane) {
      first_[lane + 1] = first_[lane] + first.words().size(lane) + second.words().size(lane);
    }
    words_.resize(first_.back());
    const auto placeFrom = [&](std::uint32_t begin) {
      for (std::uint32_t lane = begin; lane < lanes(); lane += 2) {
        std::uint64_t* const next = place(first.words(), lane, words_.data() + first_[lane], shift_, {});
        place(second.words(), lane, next, shift_, codes);
      }
    };
    if (middle) {
      both([&] { placeFrom(0); }, [&] { placeFrom(1); });
    } else {
      placeFrom(0);
      placeFrom(1);
    }
    kinds_ = first.kinds().take();
  }
  for (const IntervalKind& kind : kinds_) causes_.push_back(kind.why);
}

// Where the kinds are too many for what the times leave, they have a column of their own.
void Intervals::fillApart(const Trace& trace, CancelFlag cancelled) {
  shift_ = 0;
  LaneWords starts(lanes(), trace.columns.events()), codes(lanes(), trace.columns.events());
  std::vector<LaneState> states(lanes());
  KindTable kinds;
  eachChange(trace.events(cancelled), trace.columns.events(), [&](const Event& event) {
    LaneState& lane = states[event.lane];
    const Following following = follow(lane, event.time, event.kind, stepOf(event), event.a);
    if (following == Following::Nothing) return;
    const std::uint32_t code = kinds.codeOf(kindOf(lane));
    if (following == Following::Replaces) {
      codes.last(event.lane) = code;
      return;
    }
    starts.append(event.lane, static_cast<std::uint64_t>(lane.start));
    codes.append(event.lane, code);
  });
  for (std::uint32_t lane = 0; lane < lanes(); ++lane) first_[lane + 1] = first_[lane] + starts.size(lane);
  words_.resize(first_.back());
  codes_.resize(first_.back());
  for (std::uint32_t lane = 0; lane < lanes(); ++lane) {
    place(starts, lane, words_.data() + first_[lane], 0, {});
    std::uint32_t* to = codes_.data() + first_[lane];
    codes.eachPiece(lane, [&to](const std::uint64_t* from, std::size_t count) {
      to = std::transform(from, from + count, to, [](std::uint64_t code) { return static_cast<std::uint32_t>(code); });
    });
  }
  kinds_ = kinds.take();
}

std::size_t Intervals::bytes() const {
  return words_.capacity() * sizeof(std::uint64_t) + codes_.capacity() * sizeof(std::uint32_t) +
         kinds_.capacity() * sizeof(IntervalKind) + first_.capacity() * sizeof(std::size_t);
}

std::size_t LaneIntervals::countBefore(Time at) const {
  const std::uint64_t* first = words_;
  for (std::size_t count = size_; count > 0;) {
    const std::size_t half = count / 2;
    const bool before = static_cast<Time>(first[half] >> shift_) < at;
    first = before ? first + half + 1 : first;
    count = before ? count - half - 1 : half;
  }
  return static_cast<std::size_t>(first - words_);
}

std::size_t LaneIntervals::countUntil(Time at) const {
  return at == kNever ? size_ : countBefore(at + 1);
}

} // namespace switchpoint
