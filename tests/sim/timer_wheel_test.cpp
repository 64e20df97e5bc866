#include "sim/timer_wheel.h"

#include <map>
#include <vector>

#include <gtest/gtest.h>

#include "base/rng.h"

namespace switchpoint {
namespace {

// A wheel beside a std::multimap, which keeps equal keys in the order in which they were inserted.
class Pair {
public:
  TimerId add() {
    const TimerId id = wheel_.add(static_cast<std::uint32_t>(places_.size()) * 3);
    places_.push_back(map_.end());
    return id;
  }
  void set(TimerId id, Time time) {
    wheel_.set(id, time);
    places_[id] = map_.emplace(time, id);
  }
  void cancel(TimerId id) {
    wheel_.cancel(id);
    if (places_[id] != map_.end()) map_.erase(places_[id]);
    places_[id] = map_.end();
  }
  bool isSet(TimerId id) const { return places_[id] != map_.end(); }
  Time first() const { return map_.empty() ? kNever : map_.begin()->first; }

  // Asks both for the earliest up to `limit`; takes it when it is that early. False: there is none.
  bool takeUpTo(Time limit) {
    const Time found = wheel_.next(limit);
    if (first() > limit) {
      EXPECT_GT(found, limit);
      EXPECT_LE(found, first());
      return false;
    }
    EXPECT_EQ(found, first());
    const TimerId id = wheel_.take();
    EXPECT_EQ(id, map_.begin()->second) << "first in, first out among equals";
    EXPECT_EQ(wheel_.ownerOf(id), id * 3);
    EXPECT_FALSE(wheel_.isSet(id));
    now_ = found;
    map_.erase(map_.begin());
    places_[id] = map_.end();
    return true;
  }
  Time now() const { return now_; }
  const TimerWheel& wheel() const { return wheel_; }

private:
  TimerWheel wheel_;
  std::multimap<Time, TimerId> map_;
  std::vector<std::multimap<Time, TimerId>::iterator> places_;
  Time now_ = 0;
};

Time drawnTime(Rng& rng, Time from) {
  switch (rng.below(6)) {
  case 0: return from;
  case 1: return from + static_cast<Time>(rng.below(4));
  case 2: return from + static_cast<Time>(rng.below(100));
  case 3: return (from / 1'000 + 1 + static_cast<Time>(rng.below(3))) * 1'000; // many equal ones
  case 4: return from + static_cast<Time>(rng.below(1ull << (1 + rng.below(50))));
  default: return from + static_cast<Time>(rng.below(5'000'000));
  }
}

class TimerWheelBySeed : public testing::TestWithParam<std::uint64_t> {};

TEST_P(TimerWheelBySeed, AgreesWithAMultimap) {
  Rng rng(GetParam());
  Pair pair;
  std::vector<TimerId> ids;
  for (int i = 0; i < 60; ++i) ids.push_back(pair.add());
  Time vouched = 0; // no timer is set before
  for (int i = 0; i < 30'000; ++i) {
    const TimerId id = ids[rng.below(ids.size())];
    const std::uint64_t what = rng.below(10);
    if (what < 5 && !pair.isSet(id)) {
      pair.set(id, drawnTime(rng, vouched));
    } else if (what < 6) {
      pair.cancel(id);
    } else if (what < 7) {
      const Time limit = drawnTime(rng, vouched);
      const Time before = pair.first();
      if (pair.takeUpTo(limit)) {
        vouched = pair.now();
      } else {
        vouched = std::max(vouched, std::min(limit, before));
      }
    } else if (pair.takeUpTo(kNever - 1)) {
      vouched = pair.now();
    }
    ASSERT_FALSE(testing::Test::HasFailure()) << "operation " << i;
    ASSERT_EQ(pair.wheel().empty(), pair.first() == kNever);
    ASSERT_EQ(pair.wheel().earliest(), pair.first());
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, TimerWheelBySeed, testing::Range<std::uint64_t>(1, 13));

TEST(TimerWheel, EqualTimesLeaveInTheOrderOfSetting) {
  Pair pair;
  std::vector<TimerId> ids;
  for (int i = 0; i < 200; ++i) ids.push_back(pair.add());
  for (const TimerId id : ids) pair.set(id, id % 3 == 0 ? 1'000'000 : 1'000'000'007);
  while (pair.takeUpTo(kNever - 1)) {
  }
}

// A timer set early for a moment far away, then others for the same moment from nearer and nearer.
TEST(TimerWheel, FirstInFirstOutWhereverTheyWereSetFrom) {
  Pair pair;
  const Time goal = (Time{1} << 40) + 12'345;
  const TimerId far = pair.add();
  pair.set(far, goal);
  for (Time step = 39; step >= 0; --step) {
    const TimerId hop = pair.add();
    pair.set(hop, goal - (Time{1} << step));
    ASSERT_TRUE(pair.takeUpTo(kNever - 1));
    pair.set(pair.add(), goal);
  }
  for (int i = 0; i < 41; ++i) ASSERT_TRUE(pair.takeUpTo(kNever - 1));
  EXPECT_FALSE(pair.takeUpTo(kNever - 1));
}

TEST(TimerWheel, CancelledTimersDoNotFireAndMayBeSetAgain) {
  TimerWheel wheel;
  const TimerId one = wheel.add(1), two = wheel.add(2);
  wheel.set(one, 50);
  wheel.set(two, 60);
  wheel.cancel(one);
  wheel.cancel(one);
  EXPECT_FALSE(wheel.isSet(one));
  EXPECT_EQ(wheel.next(kNever), 60);
  wheel.set(one, 70);
  EXPECT_EQ(wheel.take(), two);
  EXPECT_EQ(wheel.next(kNever), 70);
  EXPECT_EQ(wheel.timeOf(one), 70);
  EXPECT_EQ(wheel.take(), one);
  EXPECT_EQ(wheel.next(kNever), kNever);
  EXPECT_TRUE(wheel.empty());
}

// next(limit) promises not to move past the limit: a timer between the limit and the next may still be set.
TEST(TimerWheel, MayBeSetAtTheLimitAfterALookBeyondIt) {
  for (Time far = 100; far < (Time{1} << 45); far = far * 3 + 1) {
    TimerWheel wheel;
    const TimerId late = wheel.add(0), later = wheel.add(1), soon = wheel.add(2);
    wheel.set(late, far);
    wheel.set(later, far + 1);
    EXPECT_GT(wheel.next(40), 40);
    wheel.set(soon, 41);
    EXPECT_EQ(wheel.next(kNever - 1), 41);
    EXPECT_EQ(wheel.take(), soon);
    EXPECT_EQ(wheel.next(kNever - 1), far);
    EXPECT_EQ(wheel.take(), late);
  }
}

TEST(TimerWheel, ACopyGoesOnByItself) {
  TimerWheel wheel;
  for (std::uint32_t i = 0; i < 100; ++i) wheel.set(wheel.add(i), static_cast<Time>((i * 7919) % 1009));
  TimerWheel copy = wheel;
  std::vector<TimerId> first, second;
  while (wheel.next(kNever) != kNever) first.push_back(wheel.take());
  while (copy.next(kNever) != kNever) second.push_back(copy.take());
  EXPECT_EQ(first, second);
  EXPECT_EQ(first.size(), 100u);
}

} // namespace
} // namespace switchpoint
