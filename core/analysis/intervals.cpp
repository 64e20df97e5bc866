// Two passes over the events: how many intervals each lane has, then the intervals in their places.
#include "analysis/intervals.h"

#include <algorithm>
#include <array>
#include <bit>
#include <unordered_map>
#include <utility>

#include "base/rng.h"

namespace switchpoint {
namespace {

// A lane goes on with the step it was in; only events that name a step change it. A step that begins inside a running
// interval begins an interval of its own, so that every moment knows its source line.
class IntervalBuilder {
public:
  explicit IntervalBuilder(const Trace& trace) : trace_(trace), lanes_(trace.lanes.size()) {}

  // Calls place(lane, interval, replaces) for every interval; `replaces`: it takes the place of the lane's last one.
  template <typename Place>
  Time walk(Place place) {
    std::fill(lanes_.begin(), lanes_.end(), Current{});
    EventCursor cursor = trace_.events();
    Event event;
    Time last = 0;
    while (cursor.next(event)) {
      last = event.time;
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
    return last;
  }

private:
  struct Current {
    Interval interval;
    std::uint32_t runningStep = 0;
  };
  const Trace& trace_;
  std::vector<Current> lanes_;
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

unsigned bitsFor(std::uint64_t value) {
  return static_cast<unsigned>(std::bit_width(value));
}

} // namespace

Intervals::Intervals(const Trace& trace) : first_(trace.lanes.size() + 1, 0) {
  IntervalBuilder builder(trace);
  const Time last = builder.walk([this](std::uint32_t lane, const Interval&, bool replaces) {
    if (!replaces) ++first_[lane + 1];
  });
  for (std::size_t lane = 1; lane < first_.size(); ++lane) first_[lane] += first_[lane - 1];
  end_ = std::max({last, trace.outcome.last, trace.outcome.elapsed});
  words_.resize(first_.back());
  // The kinds get what the times leave; where they are too many, they move out into a column of their own.
  const unsigned room = 64 - std::max(1u, bitsFor(static_cast<std::uint64_t>(last)));
  KindTable kinds;
  std::vector<std::size_t> next(first_.begin(), first_.end() - 1);
  shift_ = std::min(room, 32u);
  const auto place = [&](std::uint32_t lane, const Interval& interval, bool replaces) {
    const std::uint32_t code = kinds.codeOf(interval);
    const std::size_t at = replaces ? next[lane] - 1 : next[lane]++;
    if (codes_.empty() && bitsFor(code) > shift_) {
      codes_.resize(words_.size());
      for (std::size_t i = 0; i < words_.size(); ++i) {
        codes_[i] = static_cast<std::uint32_t>(words_[i] & ((std::uint64_t{1} << shift_) - 1));
        words_[i] >>= shift_;
      }
      shift_ = 0;
    }
    words_[at] = static_cast<std::uint64_t>(interval.start) << shift_;
    if (codes_.empty()) {
      words_[at] |= code;
    } else {
      codes_[at] = code;
    }
  };
  builder.walk(place);
  kinds_ = kinds.take();
  for (const IntervalKind& kind : kinds_) causes_.push_back(kind.why);
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
