// Two passes over the events: how many intervals each lane has, then the intervals in their places; the second on two
// threads, each with a half of the events.
#include "analysis/intervals.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <unordered_map>
#include <utility>

#include "base/parallel.h"
#include "base/rng.h"

namespace switchpoint {
namespace {

// A lane goes on with the step it was in; only events that name a step change it. A step that begins inside a running
// interval begins an interval of its own, so that every moment knows its source line. A copy goes on by itself from
// where it was made.
class IntervalBuilder {
public:
  explicit IntervalBuilder(const Trace& trace) : cursor_(trace.events()), lanes_(trace.lanes.size()) {}

  // Goes on to the event of this index, or to the end. Calls place(lane, interval, replaces) for every interval;
  // `replaces`: it takes the place of the lane's last one.
  template <typename Place>
  void walk(std::uint64_t until, Place place) {
    Event event;
    while (cursor_.index() < until && cursor_.next(event)) {
      last_ = event.time;
      const EventInfo& kind = info(event.kind);
      if (!kind.changesState && event.kind != EventKind::Step) continue;
      assert(event.lane < lanes_.size());
      Current& lane = lanes_[event.lane];
      const std::uint32_t step = stepOf(event);
      if (step > 0) lane.interval.step = step;
      if (kind.changesState) {
        lane.interval = {event.time, kind.state, event.kind, lane.interval.step, event.a};
        place(event.lane, lane.interval, false);
      } else if (lane.interval.state == State::Running && step != lane.runningStep) {
        const bool sameTime = lane.interval.start == event.time;
        if (!sameTime) lane.interval = {event.time, State::Running, EventKind::Step, step, lane.interval.detail};
        place(event.lane, lane.interval, sameTime);
      }
      lane.runningStep = lane.interval.step;
    }
  }
  Time last() const { return last_; } // of the events so far

private:
  struct Current {
    Interval interval;
    std::uint32_t runningStep = 0;
  };
  EventCursor cursor_;
  std::vector<Current> lanes_;
  Time last_ = 0;
};

// Numbers the kinds of intervals in the order in which they occur. Most are found in a small table of recent ones.
class KindTable {
public:
  std::uint32_t codeOf(const Interval& interval) {
    const IntervalKind kind{interval.state, interval.why, interval.step, interval.detail};
    const std::uint64_t hash = hashOf(kind);
    Recent& recent = recent_[hash % kRecent];
    if (recent.code < kinds_.size() && kinds_[recent.code] == kind) return recent.code;
    std::vector<std::uint32_t>& same = known_[hash];
    for (const std::uint32_t code : same) {
      if (kinds_[code] == kind) return recent.code = code;
    }
    recent.code = static_cast<std::uint32_t>(kinds_.size());
    same.push_back(recent.code);
    kinds_.push_back(kind);
    return recent.code;
  }
  const std::vector<IntervalKind>& kinds() const { return kinds_; }
  std::vector<IntervalKind> take() { return std::move(kinds_); }

private:
  static constexpr std::size_t kRecent = 4096;
  struct Recent {
    std::uint32_t code = 0xffffffff;
  };
  static std::uint64_t hashOf(const IntervalKind& kind) {
    return mix64(kind.detail ^ std::uint64_t{kind.step} << 32 ^ static_cast<std::uint64_t>(kind.why) << 24 ^
                 static_cast<std::uint64_t>(kind.state) << 16);
  }
  std::vector<IntervalKind> kinds_;
  std::array<Recent, kRecent> recent_;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> known_;
};

constexpr std::uint64_t kToTheEnd = std::numeric_limits<std::uint64_t>::max();

unsigned bitsFor(std::uint64_t value) {
  return static_cast<unsigned>(std::bit_width(value));
}

} // namespace

// Puts the intervals of a stretch of events into their places.
struct Intervals::Filling {
  IntervalBuilder builder;
  std::vector<std::size_t> first, next; // by lane: its first place of this stretch, and the next one
  KindTable kinds;
  std::vector<std::pair<std::uint32_t, Interval>> earlier; // that take the place of one of the stretch before

  Filling(IntervalBuilder from, std::vector<std::size_t> places)
      : builder(std::move(from)), first(places), next(std::move(places)) {}

  // False where the kinds are too many for `shift` bits.
  bool fill(std::uint64_t until, std::vector<std::uint64_t>& words, unsigned shift) {
    bool fits = true;
    builder.walk(until, [&](std::uint32_t lane, const Interval& interval, bool replaces) {
      if (replaces && next[lane] == first[lane]) {
        earlier.emplace_back(lane, interval);
        return;
      }
      const std::uint32_t code = kinds.codeOf(interval);
      fits = fits && bitsFor(code) <= shift;
      const std::size_t at = replaces ? next[lane] - 1 : next[lane]++;
      words[at] = static_cast<std::uint64_t>(interval.start) << shift | (fits ? code : 0);
    });
    return fits;
  }
};

// Two halves of the events at once. The kinds keep the numbers that they have in the order of the events. False where
// they are too many to stand in the words.
bool Intervals::fillHalves(Filling& before, Filling& after, std::uint64_t middle) {
  bool fits = false, fitsToo = false;
  both([&] { fits = before.fill(middle, words_, shift_); }, [&] { fitsToo = after.fill(kToTheEnd, words_, shift_); });
  if (!fits || !fitsToo) return false;
  std::vector<std::uint64_t> codes;
  for (const IntervalKind& kind : after.kinds.kinds()) {
    codes.push_back(before.kinds.codeOf({0, kind.state, kind.why, kind.step, kind.detail}));
  }
  if (bitsFor(before.kinds.kinds().size()) > shift_) return false;
  const std::uint64_t mask = (std::uint64_t{1} << shift_) - 1;
  for (std::size_t lane = 0; lane < after.first.size(); ++lane) {
    for (std::size_t i = after.first[lane]; i < after.next[lane]; ++i) {
      words_[i] = (words_[i] & ~mask) | codes[words_[i] & mask];
    }
  }
  for (const auto& [lane, interval] : after.earlier) {
    words_[after.first[lane] - 1] =
        static_cast<std::uint64_t>(interval.start) << shift_ | before.kinds.codeOf(interval);
  }
  kinds_ = before.kinds.take();
  return bitsFor(kinds_.size()) <= shift_;
}

Intervals::Intervals(const Trace& trace) : first_(trace.lanes.size() + 1, 0) {
  const std::uint64_t events = trace.columns.events();
  const std::uint64_t middle = events < kWorthAThread ? events : events / 2;
  IntervalBuilder counting(trace);
  const auto count = [this](std::uint32_t lane, const Interval&, bool replaces) {
    if (!replaces) ++first_[lane + 1];
  };
  counting.walk(middle, count);
  const IntervalBuilder fromMiddle = counting;
  std::vector<std::size_t> places(first_.begin() + 1, first_.end()); // so many before the middle
  counting.walk(kToTheEnd, count);
  for (std::size_t lane = 1; lane < first_.size(); ++lane) first_[lane] += first_[lane - 1];
  for (std::size_t lane = 0; lane < places.size(); ++lane) places[lane] += first_[lane];
  end_ = std::max({counting.last(), trace.outcome.last, trace.outcome.elapsed});
  words_.resize(first_.back());
  // The kinds get what the times leave.
  const unsigned room = 64 - std::max(1u, bitsFor(static_cast<std::uint64_t>(counting.last())));
  shift_ = std::min(room, 32u);
  Filling all(IntervalBuilder(trace), {first_.begin(), first_.end() - 1});
  bool fits = false;
  if (middle == events) {
    fits = all.fill(kToTheEnd, words_, shift_);
    if (fits) kinds_ = all.kinds.take();
  } else {
    Filling after(fromMiddle, std::move(places));
    fits = fillHalves(all, after, middle);
  }
  if (!fits) fillApart(trace);
  for (const IntervalKind& kind : kinds_) causes_.push_back(kind.why);
}

// Where the kinds are too many for what the times leave, they have a column of their own.
void Intervals::fillApart(const Trace& trace) {
  shift_ = 0;
  codes_.resize(words_.size());
  std::vector<std::size_t> next(first_.begin(), first_.end() - 1);
  KindTable kinds;
  IntervalBuilder(trace).walk(kToTheEnd, [&](std::uint32_t lane, const Interval& interval, bool replaces) {
    const std::size_t at = replaces ? next[lane] - 1 : next[lane]++;
    words_[at] = static_cast<std::uint64_t>(interval.start);
    codes_[at] = kinds.codeOf(interval);
  });
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
