#include "timeline/lane_totals.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace switchpoint {

namespace {

constexpr std::uint8_t kNoRole = kRoleCount; // a slot of its own in sums: adding needs no question

constexpr State stateOf(EventKind why) {
  return info(why).changesState ? info(why).state : why == EventKind::Step ? State::Running : State::New;
}

constexpr std::uint8_t roleSlot(State state, EventKind why) {
  switch (state) {
  case State::New:
  case State::Finished: return kNoRole;
  case State::Ready: return static_cast<std::uint8_t>(Role::Ready);
  case State::Running: return static_cast<std::uint8_t>(Role::Running);
  case State::GilWait: return static_cast<std::uint8_t>(Role::GilWait);
  case State::LockWait: return static_cast<std::uint8_t>(Role::LockWait);
  case State::IoWait: return why == EventKind::BlockIdle ? kNoRole : static_cast<std::uint8_t>(Role::IoWait);
  case State::Overhead: return static_cast<std::uint8_t>(Role::Overhead);
  }
  return kNoRole;
}

constexpr std::array<std::uint8_t, kEventKindCount> kSlots = [] {
  std::array<std::uint8_t, kEventKindCount> slots{};
  for (std::size_t i = 0; i < kEventKindCount; ++i) {
    const auto why = static_cast<EventKind>(i);
    slots[i] = roleSlot(stateOf(why), why);
  }
  return slots;
}();

std::uint8_t slotOf(EventKind why) {
  return kSlots[static_cast<std::size_t>(why)];
}

std::optional<MarkKind> markBetween(State state, EventKind why, std::optional<State> before, bool cooperative) {
  if (why == EventKind::Yield) return MarkKind::Yield;
  if (why == EventKind::Preempt || why == EventKind::GilDrop) return MarkKind::Preempt;
  const bool waits = (state == State::IoWait && why != EventKind::BlockCall) ||
                     state == State::LockWait; // a blocking call gives the loop nothing
  if (cooperative && waits && before == State::Running) return MarkKind::Yield;
  const bool waited = before == State::IoWait || before == State::LockWait;
  if (why == EventKind::Ready && waited) return MarkKind::Wake;
  return std::nullopt;
}

// What one interval adds to the counts, by its cause and the state before it, for either kind of lane: sixteen bits
// each of yields, preempts, wakes and drawn ones, so that a stretch of intervals is one addition each.
constexpr std::size_t kMostPacked = 60000; // intervals that sixteen bits can count

std::uint64_t packed(EventKind why, std::optional<State> before, bool cooperative) {
  std::uint64_t counts = slotOf(why) == kNoRole ? 0 : std::uint64_t{1} << 48;
  const auto mark = markBetween(stateOf(why), why, before, cooperative);
  if (mark == MarkKind::Yield) counts |= 1;
  if (mark == MarkKind::Preempt) counts |= 1u << 16;
  if (mark == MarkKind::Wake) counts |= std::uint64_t{1} << 32;
  return counts;
}

using PackedCounts = std::array<std::array<std::uint64_t, kStateCount + 1>, kEventKindCount>;
constexpr std::size_t kNoState = kStateCount;

const PackedCounts& packedCounts(bool cooperative) {
  static const std::array<PackedCounts, 2> tables = [] {
    std::array<PackedCounts, 2> both{};
    for (const bool lane : {false, true}) {
      for (std::size_t i = 0; i < kEventKindCount; ++i) {
        const auto why = static_cast<EventKind>(i);
        for (std::size_t state = 0; state < kStateCount; ++state) {
          both[lane][i][state] = packed(why, static_cast<State>(state), lane);
        }
        both[lane][i][kNoState] = packed(why, std::nullopt, lane);
      }
    }
    return both;
  }();
  return tables[cooperative ? 1 : 0];
}

constexpr std::array<std::uint8_t, kEventKindCount> kStates = [] {
  std::array<std::uint8_t, kEventKindCount> states{};
  for (std::size_t i = 0; i < kEventKindCount; ++i) {
    states[i] = static_cast<std::uint8_t>(stateOf(static_cast<EventKind>(i)));
  }
  return states;
}();

// No less than the length, whatever its size.
float roundedUp(Duration length) {
  return std::nextafter(static_cast<float>(length), std::numeric_limits<float>::infinity());
}

} // namespace

std::optional<Role> roleOf(const Interval& interval) {
  const std::uint8_t slot = roleSlot(interval.state, interval.why);
  return slot == kNoRole ? std::nullopt : std::optional(static_cast<Role>(slot));
}

std::optional<MarkKind> markOf(const Interval& interval, const Interval* before, bool cooperative) {
  return markBetween(interval.state, interval.why, before == nullptr ? std::nullopt : std::optional(before->state),
                     cooperative);
}

void MarkCounts::add(MarkKind mark) {
  switch (mark) {
  case MarkKind::Yield: ++yields; return;
  case MarkKind::Preempt: ++preempts; return;
  case MarkKind::Wake: ++wakes; return;
  case MarkKind::Ask:
  case MarkKind::Grant:
  case MarkKind::Lost: return;
  }
}

Totals& Totals::operator-=(const Totals& other) {
  for (std::size_t i = 0; i < kRoleCount; ++i) time[i] -= other.time[i];
  yields -= other.yields;
  preempts -= other.preempts;
  wakes -= other.wakes;
  drawn -= other.drawn;
  return *this;
}

LaneTotals::LaneTotals(const LaneIntervals& intervals, Time end, bool cooperative)
    : intervals_(intervals), end_(end), cooperative_(cooperative) {
  const std::size_t count = intervals.size();
  if (count <= kTimesBlock) return;
  times_.reserve(count / kTimesBlock + 1);
  counts_.reserve(count / kCountsBlock + 1);
  std::array<Duration, kRoleCount + 1> sum{};
  std::vector<float> longest;
  longest.reserve(count / kTimesBlock + 1);
  MarkCounts marks;
  Time start = intervals.start(0);
  for (std::size_t first = 0; first < count; first += kTimesBlock) {
    Block& block = times_.emplace_back();
    block.start = start;
    std::copy_n(sum.begin(), kLaneRoles, block.sum.begin());
    const std::size_t last = std::min(count, first + kTimesBlock);
    Duration most = 0;
    for (std::size_t i = first; i < last; ++i) {
      const Time next = endOf(i);
      const Duration length = next - start;
      sum[slotOf(intervals.why(i))] += length;
      most = std::max(most, length);
      start = next;
    }
    longest.push_back(roundedUp(most));
    if (first % kCountsBlock == 0) {
      counts_.push_back({static_cast<std::uint32_t>(marks.yields), static_cast<std::uint32_t>(marks.preempts),
                         static_cast<std::uint32_t>(marks.wakes), static_cast<std::uint32_t>(marks.drawn)});
    }
    addMarks(marks, first, last);
  }
  longest_.push_back(std::move(longest));
  measureLongest();
  makeGuide();
}

void LaneTotals::measureLongest() {
  while (longest_.back().size() > kTimesBlock) {
    const std::vector<float>& below = longest_.back();
    std::vector<float> level;
    level.reserve(below.size() / kTimesBlock + 1);
    for (std::size_t i = 0; i < below.size(); i += kTimesBlock) {
      const auto from = below.begin() + static_cast<std::ptrdiff_t>(i);
      level.push_back(
          *std::max_element(from, from + static_cast<std::ptrdiff_t>(std::min(kTimesBlock, below.size() - i))));
    }
    longest_.push_back(std::move(level));
  }
}

Time LaneTotals::endOfLast() const {
  const std::size_t last = intervals_.size() - 1;
  const Time start = intervals_.start(last);
  return stateOf(intervals_.why(last)) == State::Finished ? start : std::max(end_, start);
}

std::optional<Role> LaneTotals::role(std::size_t i) const {
  const std::uint8_t slot = slotOf(intervals_.why(i));
  return slot == kNoRole ? std::nullopt : std::optional(static_cast<Role>(slot));
}

std::size_t LaneTotals::indexAt(Time at) const {
  const std::size_t begun = intervals_.countUntil(at);
  return begun == 0 ? 0 : begun - 1;
}

std::optional<MarkKind> LaneTotals::mark(std::size_t i) const {
  const EventKind why = intervals_.why(i);
  const std::optional<State> before = i == 0 ? std::nullopt : std::optional(stateOf(intervals_.why(i - 1)));
  return markBetween(stateOf(why), why, before, cooperative_);
}

std::size_t LaneTotals::nextOfLength(std::size_t first, std::size_t last, Duration least) const {
  const auto bound = static_cast<float>(least);
  for (std::size_t i = first; i < last;) {
    if (i % kTimesBlock == 0 && !longest_.empty()) {
      std::size_t width = 0; // of the largest block from here on that has none so long
      std::size_t at = i / kTimesBlock;
      std::size_t size = kTimesBlock;
      for (std::size_t level = 0; level < longest_.size() && longest_[level][at] < bound; ++level) {
        width = size;
        if (at % kTimesBlock != 0) break;
        at /= kTimesBlock;
        size *= kTimesBlock;
      }
      if (width > 0) {
        i = std::min(last, i + width);
        continue;
      }
      expectBlockOfLength(i / kTimesBlock + 1, bound);
    }
    if (endOf(i) - intervals_.start(i) >= least) return i;
    ++i;
  }
  return last;
}

// The next block that has one so long, if it is near: it is visited next.
void LaneTotals::expectBlockOfLength(std::size_t block, float least) const {
  constexpr std::size_t kNear = 64;
  const std::vector<float>& longest = longest_[0];
  const std::size_t end = std::min(longest.size(), block + kNear);
  while (block < end && longest[block] < least) ++block;
  if (block < end) intervals_.fetch(block * kTimesBlock, kTimesBlock);
}

void LaneTotals::makeGuide() {
  const auto last = static_cast<std::uint64_t>(times_.back().start);
  while ((last >> guideShift_) > times_.size()) ++guideShift_;
  guide_.reserve((last >> guideShift_) + 2);
  std::size_t block = 0;
  for (std::uint64_t k = 0; k <= (last >> guideShift_) + 1; ++k) {
    const auto at = static_cast<Time>(k << guideShift_);
    while (block + 1 < times_.size() && times_[block + 1].start <= at) ++block;
    guide_.push_back(static_cast<std::uint32_t>(block));
  }
}

std::size_t LaneTotals::guess(Time at) const {
  const auto time = static_cast<std::uint64_t>(std::max<Time>(0, at));
  const std::uint64_t place = time >> guideShift_;
  if (place + 1 >= guide_.size()) return guide_.back();
  const std::uint64_t within = time - (place << guideShift_);
  const std::uint64_t blocks = guide_[place + 1] - guide_[place];
  return guide_[place] + static_cast<std::size_t>(blocks * within >> guideShift_);
}

void LaneTotals::expect(Time at) const {
  if (guide_.empty()) return;
  const std::size_t block = guess(at);
  __builtin_prefetch(&times_[block]);
  intervals_.fetch(block * kTimesBlock, kTimesBlock);
}

void LaneTotals::addMarks(MarkCounts& counts, std::size_t first, std::size_t last) const {
  if (first >= last) return;
  const PackedCounts& table = packedCounts(cooperative_);
  std::size_t before = first == 0 ? kNoState : kStates[static_cast<std::size_t>(intervals_.why(first - 1))];
  while (first < last) {
    const std::size_t stop = std::min(last, first + kMostPacked);
    std::uint64_t sum = 0;
    for (; first < stop; ++first) {
      const auto why = static_cast<std::size_t>(intervals_.why(first));
      sum += table[why][before];
      before = kStates[why];
    }
    counts.yields += sum & 0xffff;
    counts.preempts += sum >> 16 & 0xffff;
    counts.wakes += sum >> 32 & 0xffff;
    counts.drawn += sum >> 48;
  }
}

MarkCounts LaneTotals::countsOf(std::size_t first, std::size_t last) const {
  MarkCounts sum;
  if (last <= first) return sum;
  const std::size_t from = (first + kCountsBlock - 1) / kCountsBlock;
  const std::size_t to = last / kCountsBlock;
  if (from >= to) {
    addMarks(sum, first, last);
    return sum;
  }
  addMarks(sum, first, from * kCountsBlock);
  addMarks(sum, to * kCountsBlock, last);
  const auto at = [this](std::size_t block) { return block < counts_.size() ? counts_[block] : Counts{}; };
  if (to >= counts_.size()) { // the lane ends with a block
    addMarks(sum, (to - 1) * kCountsBlock, to * kCountsBlock);
  }
  const Counts before = at(from);
  const Counts until = at(std::min(to, counts_.size() - 1));
  sum.yields += until.yields - before.yields;
  sum.preempts += until.preempts - before.preempts;
  sum.wakes += until.wakes - before.wakes;
  sum.drawn += until.drawn - before.drawn;
  return sum;
}

Totals LaneTotals::before(Time at) const {
  Totals sum;
  sum.time = TotalsCursor(*this).before(at);
  static_cast<MarkCounts&>(sum) = countsOf(0, intervals_.countBefore(at));
  return sum;
}

Totals LaneTotals::between(Time from, Time to) const {
  Totals sum = before(to);
  sum -= before(from);
  return sum;
}

std::size_t LaneTotals::bytes() const {
  std::size_t bytes =
      times_.capacity() * sizeof(Block) + counts_.capacity() * sizeof(Counts) + guide_.capacity() * sizeof(guide_[0]);
  for (const std::vector<float>& level : longest_) bytes += level.capacity() * sizeof(float);
  return bytes;
}

// To the last block that begins at `at` or before, in steps that double: the next stretch is often near.
void TotalsCursor::jump(Time at) {
  constexpr std::size_t kBlock = LaneTotals::kTimesBlock;
  const std::vector<LaneTotals::Block>& blocks = totals_->times_;
  const auto begun = [&](std::size_t block) { return block < blocks.size() && blocks[block].start <= at; };
  std::size_t block = index_ / kBlock;
  if (!begun(block + 1)) return;
  if (const std::size_t guess = totals_->guess(at); guess > block && begun(guess)) block = guess;
  std::size_t step = 1;
  while (begun(block + step)) {
    block += step;
    step *= 2;
  }
  for (; step > 0; step /= 2) {
    if (begun(block + step)) block += step;
  }
  index_ = block * kBlock;
  std::copy_n(blocks[block].sum.begin(), LaneTotals::kLaneRoles, sum_.begin());
}

RoleTimes TotalsCursor::before(Time at) {
  RoleTimes times{};
  const LaneIntervals& intervals = totals_->intervals_;
  const std::size_t count = intervals.size();
  if (count == 0) return times;
  jump(at);
  Time start = intervals.start(index_);
  while (index_ + 1 < count) {
    const Time next = intervals.start(index_ + 1);
    if (next > at) break;
    sum_[slotOf(intervals.why(index_))] += next - start;
    start = next;
    ++index_;
  }
  std::copy_n(sum_.begin(), kRoleCount, times.begin());
  const std::uint8_t slot = slotOf(intervals.why(index_));
  const Time until = std::min(at, totals_->endOf(index_));
  if (slot != kNoRole && until > start) times[slot] += until - start;
  return times;
}

} // namespace switchpoint
