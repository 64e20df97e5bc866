// The three workloads as bare event loops that do nothing else but record: what a simulator without generality would
// need. Usage: bare_loop w1|w2|w3. Prints "seconds S operations N bytes B".
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string_view>
#include <utility>
#include <vector>

#include "quad_heap.h"
#include "record_arena.h"

namespace switchpoint::bench {
namespace {

enum RecordKind : std::uint32_t { kStops, kRuns, kAcquires, kReleases, kWaits };

std::uint64_t xorshift(std::uint64_t& state) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}

// W1: 10 000 actors sleep 100 times for less than a millisecond. The queue is a calendar: buckets of 128 ns in a ring
// longer than the longest sleep, each sorted when its turn comes.
class TimerLoop {
public:
  explicit TimerLoop(RecordArena& records)
      : records_(records), buckets_(kBuckets), seeds_(kActors), left_(kActors, kSleeps) {}

  std::uint64_t run() {
    for (std::uint32_t actor = 0; actor < kActors; ++actor) {
      seeds_[actor] = actor * 2654435761u + 88172645463325252ull;
      records_.put(0, actor, kStops);
      const std::uint64_t time = xorshift(seeds_[actor]) % kLongestSleep;
      buckets_[bucketOf(time)].push_back(keyOf(time, actor));
    }
    for (std::uint64_t turn = 0; live_ > 0; ++turn) drain(turn);
    return operations_;
  }

private:
  using Key = std::pair<std::uint64_t, std::uint64_t>; // time; sequence and actor
  using Bucket = std::vector<Key>;
  static constexpr std::uint32_t kActors = 10'000;
  static constexpr int kSleeps = 100;
  static constexpr std::uint64_t kLongestSleep = 1'000'000;
  static constexpr std::uint64_t kWidth = 128;
  static constexpr std::size_t kBuckets = 8192;

  static std::size_t bucketOf(std::uint64_t time) { return (time / kWidth) % kBuckets; }
  Key keyOf(std::uint64_t time, std::uint32_t actor) {
    return {time, static_cast<std::uint64_t>(sequence_++) << 32 | actor};
  }

  void drain(std::uint64_t turn) {
    Bucket& bucket = buckets_[turn % kBuckets];
    std::sort(bucket.begin(), bucket.end());
    for (std::size_t i = 0; i < bucket.size(); ++i) {
      const std::uint64_t time = bucket[i].first;
      const auto actor = static_cast<std::uint32_t>(bucket[i].second);
      ++operations_;
      records_.put(time, actor, kRuns);
      if (--left_[actor] == 0) {
        --live_;
        continue;
      }
      records_.put(time, actor, kStops);
      const Key key = keyOf(time + xorshift(seeds_[actor]) % kLongestSleep, actor);
      if (key.first / kWidth == turn) {
        bucket.insert(std::upper_bound(bucket.begin() + static_cast<std::ptrdiff_t>(i) + 1, bucket.end(), key), key);
      } else {
        buckets_[bucketOf(key.first)].push_back(key);
      }
    }
    bucket.clear();
  }

  RecordArena& records_;
  std::vector<Bucket> buckets_;
  std::vector<std::uint64_t> seeds_;
  std::vector<int> left_;
  std::uint32_t sequence_ = 0;
  std::uint64_t live_ = kActors;
  std::uint64_t operations_ = 0;
};

// W2: 100 threads on 2 cores in turns of 5 ms, a million switches.
std::uint64_t roundRobin(RecordArena& records) {
  constexpr std::uint32_t kThreads = 100;
  constexpr std::uint64_t kQuantum = 5'000'000;
  constexpr std::uint64_t kSwitches = 1'000'000;
  std::array<std::uint32_t, 128> ready;
  std::uint32_t head = 0;
  std::uint32_t tail = 0;
  std::vector<std::uint64_t> left(kThreads, 10'000 * kQuantum);
  for (std::uint32_t thread = 0; thread < kThreads; ++thread) ready[tail++ % 128] = thread;
  std::array<std::uint32_t, 2> running;
  QuadHeap queue;
  std::uint32_t sequence = 0;
  for (std::uint32_t core = 0; core < 2; ++core) {
    running[core] = ready[head++ % 128];
    records.put(0, running[core], kRuns);
    queue.push({kQuantum, sequence++, core});
  }
  std::uint64_t switches = 0;
  while (switches < kSwitches) {
    const EventKey event = queue.top();
    const std::uint64_t time = event.time();
    const std::uint32_t core = event.actor();
    const std::uint32_t thread = running[core];
    left[thread] -= kQuantum;
    records.put(time, thread, kStops);
    if (left[thread] > 0) ready[tail++ % 128] = thread;
    if (head == tail) break;
    running[core] = ready[head++ % 128];
    records.put(time, running[core], kRuns);
    queue.replaceTop({time + kQuantum, sequence++, core});
    ++switches;
  }
  return switches;
}

// W3: two actors take a mutex in turn and hold it for 1 us, a million pairs of acquire and release.
class MutexLoop {
public:
  explicit MutexLoop(RecordArena& records) : records_(records) {
    makeReady(0);
    makeReady(1);
  }

  std::uint64_t run() {
    for (;;) {
      if (readyHead_ != readyTail_) {
        resume(ready_[readyHead_++ % 8]);
      } else if (!queue_.empty()) {
        release();
      } else {
        return pairs_;
      }
    }
  }

private:
  static constexpr std::uint64_t kHold = 1'000;
  struct Actor {
    std::uint64_t left = 500'000;
    bool wasHandedTheMutex = false;
  };

  void makeReady(std::uint32_t actor) { ready_[readyTail_++ % 8] = actor; }

  void hold(std::uint32_t actor) {
    records_.put(time_, actor, kAcquires);
    queue_.push({time_ + kHold, sequence_++, actor});
  }

  void resume(std::uint32_t actor) {
    Actor& state = actors_[actor];
    if (state.wasHandedTheMutex) {
      state.wasHandedTheMutex = false;
      hold(actor);
    } else if (state.left == 0) {
      return;
    } else if (!held_) {
      held_ = true;
      hold(actor);
    } else {
      records_.put(time_, actor, kWaits);
      waiting_[waitTail_++ % 4] = actor;
      state.wasHandedTheMutex = true;
    }
  }

  void release() {
    const EventKey event = queue_.top();
    queue_.pop();
    time_ = event.time();
    const std::uint32_t actor = event.actor();
    records_.put(time_, actor, kReleases);
    ++pairs_;
    --actors_[actor].left;
    if (waitHead_ != waitTail_) {
      makeReady(waiting_[waitHead_++ % 4]);
    } else {
      held_ = false;
    }
    makeReady(actor);
  }

  RecordArena& records_;
  QuadHeap queue_;
  std::array<Actor, 2> actors_;
  std::array<std::uint32_t, 4> waiting_{};
  std::array<std::uint32_t, 8> ready_{};
  std::uint32_t waitHead_ = 0, waitTail_ = 0, readyHead_ = 0, readyTail_ = 0, sequence_ = 0;
  std::uint64_t time_ = 0;
  std::uint64_t pairs_ = 0;
  bool held_ = false;
};

std::uint64_t run(std::string_view workload, RecordArena& records) {
  if (workload == "w1") return TimerLoop(records).run();
  if (workload == "w2") return roundRobin(records);
  if (workload == "w3") return MutexLoop(records).run();
  return 0;
}

} // namespace
} // namespace switchpoint::bench

int main(int argc, char** argv) {
  using namespace switchpoint::bench;
  const auto start = std::chrono::steady_clock::now();
  RecordArena records;
  const std::uint64_t operations = run(argc > 1 ? argv[1] : "", records);
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  std::printf("seconds %.6f operations %llu bytes %zu\n", seconds.count(), static_cast<unsigned long long>(operations),
              records.bytes());
  return operations > 0 ? 0 : 2;
}
