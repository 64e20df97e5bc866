// The state of every lane over time, read from a trace: one sorted run of intervals per lane, eight bytes each.
#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

#include "base/huge_pages.h"
#include "trace/trace.h"

namespace switchpoint {

// From `start` to the next interval's start (or the lane's end) the lane is in `state`, because of `why`.
struct Interval {
  Time start = 0;
  State state = State::New;
  EventKind why = EventKind::Create;
  std::uint32_t step = 0;   // the source step in force
  std::uint64_t detail = 0; // the event's a: core, waker + 1, object, lane + 1, overhead kind
};

// What an interval is apart from when. A trace of any length has few different ones.
struct IntervalKind {
  State state = State::New;
  EventKind why = EventKind::Create;
  std::uint32_t step = 0;
  std::uint64_t detail = 0;

  friend bool operator==(const IntervalKind&, const IntervalKind&) = default;
};

// One lane's intervals in time order, put together as they are asked for. Valid as long as its Intervals is, even when
// that moves.
class LaneIntervals {
public:
  class Iterator;

  LaneIntervals() = default;
  LaneIntervals(const std::uint64_t* words, const std::uint32_t* codes, unsigned shift,
                const std::vector<IntervalKind>& kinds, const std::vector<EventKind>& causes, std::size_t size)
      : words_(words), codes_(codes), kinds_(kinds.data()), causes_(causes.data()), shift_(shift), size_(size) {}

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  Interval operator[](std::size_t i) const {
    const IntervalKind& what = kind(i);
    return {start(i), what.state, what.why, what.step, what.detail};
  }
  Interval front() const { return (*this)[0]; }
  Interval back() const { return (*this)[size_ - 1]; }
  // Parts of it, where the whole is not wanted.
  Time start(std::size_t i) const {
    assert(i < size_);
    return static_cast<Time>(words_[i] >> shift_);
  }
  const IntervalKind& kind(std::size_t i) const { return kinds_[code(i)]; }
  // It decides the state, too.
  EventKind why(std::size_t i) const { return causes_[code(i)]; }
  // Which of the trace's kinds: below Intervals::kinds().size().
  std::uint32_t code(std::size_t i) const {
    assert(i < size_);
    return codes_ != nullptr ? codes_[i] : static_cast<std::uint32_t>(words_[i] & ((std::uint64_t{1} << shift_) - 1));
  }

  // Says that these will be asked for soon.
  void fetch(std::size_t first, std::size_t count) const {
    constexpr std::size_t kLine = 64 / sizeof(std::uint64_t);
    for (std::size_t i = first; i < std::min(size_, first + count); i += kLine) __builtin_prefetch(words_ + i);
  }

  // How many begin before `at`; how many at `at` or before.
  std::size_t countBefore(Time at) const;
  std::size_t countUntil(Time at) const;

  Iterator begin() const;
  Iterator end() const;

private:
  const std::uint64_t* words_ = nullptr; // start << shift | code
  const std::uint32_t* codes_ = nullptr; // where the two do not fit into one word
  const IntervalKind* kinds_ = nullptr;
  const EventKind* causes_ = nullptr; // of the kinds, close together
  unsigned shift_ = 0;
  std::size_t size_ = 0;
};

class LaneIntervals::Iterator {
public:
  using iterator_category = std::random_access_iterator_tag;
  using value_type = Interval;
  using difference_type = std::ptrdiff_t;
  using reference = Interval;
  // What -> needs of a value that nobody keeps.
  struct pointer {
    Interval value;
    const Interval* operator->() const { return &value; }
  };

  Iterator() = default;
  Iterator(const LaneIntervals& all, std::size_t at) : all_(all), at_(at) {}

  Interval operator*() const { return all_[at_]; }
  pointer operator->() const { return {all_[at_]}; }
  Interval operator[](difference_type n) const { return *(*this + n); }
  Iterator& operator+=(difference_type n) {
    at_ = static_cast<std::size_t>(static_cast<difference_type>(at_) + n);
    return *this;
  }
  Iterator& operator-=(difference_type n) { return *this += -n; }
  Iterator& operator++() { return *this += 1; }
  Iterator& operator--() { return *this += -1; }
  Iterator operator++(int) {
    Iterator before = *this;
    ++*this;
    return before;
  }
  Iterator operator--(int) {
    Iterator before = *this;
    --*this;
    return before;
  }
  friend Iterator operator+(Iterator it, difference_type n) { return it += n; }
  friend Iterator operator+(difference_type n, Iterator it) { return it += n; }
  friend Iterator operator-(Iterator it, difference_type n) { return it -= n; }
  friend difference_type operator-(const Iterator& a, const Iterator& b) {
    return static_cast<difference_type>(a.at_) - static_cast<difference_type>(b.at_);
  }
  friend bool operator==(const Iterator& a, const Iterator& b) { return a.at_ == b.at_; }
  friend auto operator<=>(const Iterator& a, const Iterator& b) { return a.at_ <=> b.at_; }

private:
  LaneIntervals all_;
  std::size_t at_ = 0;
};

inline LaneIntervals::Iterator LaneIntervals::begin() const {
  return {*this, 0};
}
inline LaneIntervals::Iterator LaneIntervals::end() const {
  return {*this, size_};
}

class Intervals {
public:
  // Where the flag is set meanwhile there are none: they are of no use then.
  explicit Intervals(const Trace& trace, CancelFlag cancelled = nullptr);

  std::size_t lanes() const { return first_.empty() ? 0 : first_.size() - 1; }
  // In time order; the last one is Finished, or lasts to end().
  LaneIntervals of(std::uint32_t lane) const {
    assert(lane < lanes());
    const std::size_t first = first_[lane];
    return {words_.data() + first,   codes_.empty() ? nullptr : codes_.data() + first, shift_, kinds_, causes_,
            first_[lane + 1] - first};
  }
  std::size_t count() const { return words_.size(); }
  const std::vector<IntervalKind>& kinds() const { return kinds_; }
  Time end() const { return end_; }
  std::size_t bytes() const;

private:
  void fillApart(const Trace& trace, CancelFlag cancelled);

  UnsetVector<std::uint64_t> words_;
  std::vector<std::uint32_t> codes_;
  std::vector<IntervalKind> kinds_;
  std::vector<EventKind> causes_; // of the kinds
  std::vector<std::size_t> first_;
  unsigned shift_ = 0;
  Time end_ = 0;
};

} // namespace switchpoint
