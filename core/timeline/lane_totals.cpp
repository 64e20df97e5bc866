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

MarkCounts unpacked(std::uint64_t counts) {
  MarkCounts out;
  out.yields = counts & 0xffff;
  out.preempts = counts >> 16 & 0xffff;
  out.wakes = counts >> 32 & 0xffff;
  out.drawn = counts >> 48;
  return out;
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

MarkCounts& MarkCounts::operator+=(const MarkCounts& other) {
  yields += other.yields;
  preempts += other.preempts;
  wakes += other.wakes;
  drawn += other.drawn;
  return *this;
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
  if (count <= kBlock) return;
  starts_.reserve(count / kBlock + 1);
  sums_.reserve(count / kBlock + 1);
  counts_.reserve(count / kBlock + 1);
  std::array<Duration, kRoleCount + 1> sum{};
  std::vector<float> longest;
  longest.reserve(count / kBlock + 1);
  MarkCounts marks;
  Time start = intervals.start(0);
  for (std::size_t first = 0; first < count; first += kBlock) {
    starts_.push_back(start);
    std::copy_n(sum.begin(), kLaneRoles, sums_.emplace_back().begin());
    const std::size_t last = std::min(count, first + kBlock);
    Duration most = 0;
    for (std::size_t i = first; i < last; ++i) {
      const Time next = endOf(i);
      const Duration length = next - start;
      sum[slotOf(intervals.why(i))] += length;
      most = std::max(most, length);
      start = next;
    }
    longest.push_back(roundedUp(most));
    counts_.push_back({static_cast<std::uint32_t>(marks.yields), static_cast<std::uint32_t>(marks.preempts),
                       static_cast<std::uint32_t>(marks.wakes), static_cast<std::uint32_t>(marks.drawn)});
    addMarks(marks, first, last);
  }
  longest_.push_back(std::move(longest));
  measureLongest();
  makeGuide();
}

void LaneTotals::measureLongest() {
  while (longest_.back().size() > kFan) {
    const std::vector<float>& below = longest_.back();
    std::vector<float> level;
    level.reserve(below.size() / kFan + 1);
    for (std::size_t i = 0; i < below.size(); i += kFan) {
      const auto from = below.begin() + static_cast<std::ptrdiff_t>(i);
      level.push_back(*std::max_element(from, from + static_cast<std::ptrdiff_t>(std::min(kFan, below.size() - i))));
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

std::size_t LaneTotals::blockOfLength(std::size_t block, std::size_t end, float least) const {
  while (block < end) {
    std::size_t width = 0; // of the largest stretch of blocks from here on that has none so long
    std::size_t at = block;
    std::size_t size = 1;
    for (std::size_t level = 0; level < longest_.size() && longest_[level][at] < least; ++level) {
      width = size;
      if (at % kFan != 0) break;
      at /= kFan;
      size *= kFan;
    }
    if (width == 0) return block;
    block += width;
  }
  return end;
}

void LaneTotals::makeGuide() {
  const auto last = static_cast<std::uint64_t>(starts_.back());
  while ((last >> guideShift_) > starts_.size()) ++guideShift_;
  guide_.reserve((last >> guideShift_) + 2);
  std::size_t block = 0;
  for (std::uint64_t k = 0; k <= (last >> guideShift_) + 1; ++k) {
    const auto at = static_cast<Time>(k << guideShift_);
    while (block + 1 < starts_.size() && starts_[block + 1] <= at) ++block;
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
    counts += unpacked(sum);
  }
}

MarkCounts LaneTotals::countsOf(std::size_t first, std::size_t last) const {
  MarkCounts sum;
  if (last <= first) return sum;
  const std::size_t from = (first + kBlock - 1) / kBlock;
  const std::size_t to = last / kBlock;
  if (from >= to) {
    addMarks(sum, first, last);
    return sum;
  }
  addMarks(sum, first, from * kBlock);
  addMarks(sum, to * kBlock, last);
  const auto at = [this](std::size_t block) { return block < counts_.size() ? counts_[block] : Counts{}; };
  if (to >= counts_.size()) { // the lane ends with a block
    addMarks(sum, (to - 1) * kBlock, to * kBlock);
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
  if (intervals_.empty()) return sum;
  std::array<Duration, kRoleCount + 1> time{};
  std::size_t i = 0;
  if (!starts_.empty() && starts_.front() <= at) {
    const std::size_t block = blockAt(at, 0);
    std::copy_n(sums_[block].begin(), kLaneRoles, time.begin());
    i = block * kBlock;
  }
  for (; i < intervals_.size(); ++i) {
    const Time start = startOf(i);
    if (start >= at) break;
    time[slotOf(intervals_.why(i))] += std::min(at, endOf(i)) - start;
  }
  std::copy_n(time.begin(), kRoleCount, sum.time.begin());
  static_cast<MarkCounts&>(sum) = countsOf(0, intervals_.countBefore(at));
  return sum;
}

Totals LaneTotals::between(Time from, Time to) const {
  Totals sum = before(to);
  sum -= before(from);
  return sum;
}

std::size_t LaneTotals::bytes() const {
  std::size_t bytes = starts_.capacity() * sizeof(Time) + sums_.capacity() * sizeof(Sums) +
                      counts_.capacity() * sizeof(Counts) + guide_.capacity() * sizeof(guide_[0]);
  for (const std::vector<float>& level : longest_) bytes += level.capacity() * sizeof(float);
  return bytes;
}

// In steps that double: what is looked for is often near.
std::size_t LaneTotals::blockAt(Time at, std::size_t block) const {
  const auto begun = [&](std::size_t k) { return k < starts_.size() && starts_[k] <= at; };
  if (const std::size_t near = guess(at); near > block && begun(near)) block = near;
  std::size_t step = 1;
  while (begun(block + step)) {
    block += step;
    step *= 2;
  }
  for (; step > 0; step /= 2) {
    if (begun(block + step)) block += step;
  }
  return block;
}

// Goes over the intervals of one narrow run once.
class LaneTotals::RunCutter {
public:
  RunCutter(const LaneTotals& totals, Duration least, Duration piece, const Window& window, NarrowRun& run)
      : totals_(totals), intervals_(totals.intervals_), marks_(packedCounts(totals.cooperative_)), window_(window),
        least_(least), bound_(static_cast<float>(least)), length_(piece), run_(run) {}

  void cut(std::size_t first, std::size_t last) {
    run_.pieces.clear();
    piece_ = &run_.pieces.emplace_back();
    run_.counts = {};
    run_.from = at_ = begun_ = std::max(totals_.startOf(first), window_.from);
    before_ = first == 0 ? kNoState : kStates[static_cast<std::size_t>(intervals_.why(first - 1))];
    const std::size_t blocks = totals_.longest_.empty() ? 0 : (last - 1) / kBlock; // that end before the last one
    std::size_t i = first;
    do {
      if (i % kBlock == 0 && i / kBlock < blocks && totals_.startOf(i) == at_) i = wholeBlocks(i, blocks);
      const std::size_t stop = std::min(last, (i / kBlock + 1) * kBlock);
      i = oneByOne(i, stop);
      if (i < stop) break;
    } while (i < last);
    run_.last = i;
    run_.to = at_;
    closeLast();
  }

private:
  // Blocks without a long interval, as far as it is not needed to cut within one.
  std::size_t wholeBlocks(std::size_t i, std::size_t blocks) {
    const std::vector<Time>& starts = totals_.starts_;
    const std::size_t first = i / kBlock;
    const std::size_t end = totals_.blockOfLength(first, blocks, bound_);
    if (end < blocks) intervals_.fetch(end * kBlock, kBlock); // it is looked at next
    std::size_t block = first;
    // Where to cut is found ahead of the sums, so that these are on their way from the memory.
    std::array<std::size_t, 32> cuts;
    for (bool tooLong = false; block < end && !tooLong;) {
      std::size_t found = 0;
      Time begun = begun_;
      for (std::size_t at = block; at < end && found < cuts.size();) {
        const Time target = begun + length_;
        std::size_t next = at + 1;
        if (starts[next] < target) {
          next = std::min(end, nextAt(target, next));
        } else if (starts[next] > target + length_) {
          tooLong = true;
          break;
        }
        const Sums& sums = totals_.sums_[next];
        __builtin_prefetch(&sums.front());
        __builtin_prefetch(&sums.back());
        if (starts[next] >= target) begun = starts[next];
        cuts[found++] = next;
        at = next;
      }
      for (std::size_t k = 0; k < found; block = cuts[k++]) addBlocks(block, cuts[k]);
    }
    if (block == first) return i;
    run_.counts += totals_.countsOf(first * kBlock, block * kBlock);
    before_ = kStates[static_cast<std::size_t>(intervals_.why(block * kBlock - 1))];
    return block * kBlock;
  }

  void addBlocks(std::size_t first, std::size_t last) {
    const Sums& until = totals_.sums_[last];
    const Sums& before = totals_.sums_[first];
    for (std::size_t role = 0; role < kLaneRoles; ++role) piece_->time[role] += until[role] - before[role];
    at_ = totals_.starts_[last];
    if (at_ - begun_ >= length_) close();
  }

  // The first block that begins at `target` or later; `block` begins before. What is near is counted without a
  // question, as nobody can guess how far it is.
  std::size_t nextAt(Time target, std::size_t block) const {
    constexpr std::size_t kAtOnce = 8;
    constexpr std::size_t kNear = 4 * kAtOnce;
    const std::vector<Time>& starts = totals_.starts_;
    for (const std::size_t end = block + kNear; block < end && block + kAtOnce < starts.size(); block += kAtOnce) {
      const Time* from = starts.data() + block + 1;
      std::size_t before = 0;
      for (std::size_t k = 0; k < kAtOnce; ++k) before += from[k] < target ? 1 : 0;
      if (before < kAtOnce) return block + 1 + before;
    }
    return totals_.blockAt(target - 1, block) + 1;
  }

  // In local variables: this is visited for each of hundreds of thousands of intervals of a frame.
  std::size_t oneByOne(std::size_t i, const std::size_t stop) {
    if (i >= stop) return i;
    const LaneIntervals intervals = intervals_;
    const PackedCounts& marks = marks_;
    const Duration least = least_;
    const Time windowEnd = window_.to;
    std::size_t before = before_;
    std::uint64_t counts = 0;
    Time at = at_;
    Time full = begun_ + length_;
    Time start = intervals.start(i);
    for (; i < stop; ++i) {
      const Time end = i + 1 < intervals.size() ? intervals.start(i + 1) : totals_.endOfLast();
      if (end - start >= least) break;
      start = end;
      const auto why = static_cast<std::size_t>(intervals.why(i));
      counts += marks[why][before];
      before = kStates[why];
      const Time until = std::max(at, std::min(end, windowEnd));
      piece_->time[kSlots[why]] += until - at;
      at = until;
      if (at < full) continue;
      at_ = at;
      close();
      full = at + length_;
    }
    at_ = at;
    before_ = before;
    run_.counts += unpacked(counts);
    return i;
  }

  void close() {
    piece_->to = begun_ = at_;
    piece_ = &run_.pieces.emplace_back();
  }

  // What is left at the end is a piece of its own where there is room for it.
  void closeLast() {
    piece_->to = at_;
    const bool first = run_.pieces.size() == 1;
    if (first || (at_ - begun_) * 2 >= length_) return;
    NarrowRun::Piece& before = *(piece_ - 1);
    for (std::size_t role = 0; role < before.time.size(); ++role) before.time[role] += piece_->time[role];
    before.to = at_;
    run_.pieces.pop_back();
  }

  const LaneTotals& totals_;
  const LaneIntervals& intervals_;
  const PackedCounts& marks_;
  const Window window_;
  const Duration least_;
  const float bound_;
  const Duration length_;
  NarrowRun& run_;
  NarrowRun::Piece* piece_ = nullptr; // the one that has begun: the last
  Time begun_ = 0, at_ = 0;
  std::size_t before_ = kNoState;
};

void LaneTotals::narrowRun(std::size_t first, std::size_t last, Duration least, Duration piece, const Window& window,
                           NarrowRun& run) const {
  RunCutter(*this, least, piece, window, run).cut(first, last);
}

} // namespace switchpoint
