#include "support/big_trace.h"

#include <algorithm>
#include <array>
#include <deque>
#include <string>
#include <utility>
#include <vector>

#include "base/rng.h"
#include "trace/recorder.h"

namespace switchpoint {
namespace {

constexpr std::uint32_t kLanesOfProcess = 12;
constexpr std::uint32_t kCores = 16;
constexpr std::array<const char*, 12> kNames = {"api",    "cart",  "search", "auth",  "mail",  "stock",
                                                "orders", "users", "prices", "image", "index", "audit"};
constexpr std::array<const char*, 8> kSteps = {"cpu = \"200us\"", "io = \"2ms\"",  "update = \"stock\"",
                                               "sleep = \"5ms\"", "lock = \"db\"", "call = \"3ms\"",
                                               "cpu = \"900us\"", "io = \"400us\""};

enum class Kind { Threads, Loop, Workers };
enum class Phase { Running, Away, Waking, Queued, Locked };

struct Worker {
  Phase phase = Phase::Away;
  Time at = kNever; // of its next change
  std::uint32_t lane = 0;
};

// Where events go, and how many of them make a bar.
struct Sink {
  Recorder recorder;
  std::uint64_t bars = 0;

  template <typename... Numbers>
  void event(EventKind kind, Time at, std::uint32_t lane, Numbers... numbers) {
    recorder.event(kind, at, lane, numbers...);
    const EventInfo& what = info(kind);
    const bool drawn = what.changesState && what.state != State::New && what.state != State::Finished;
    if (drawn && kind != EventKind::BlockIdle) ++bars;
  }
};

// One process: its lanes take turns on as many slots as can run at once.
class House {
public:
  House(Kind kind, std::uint32_t index, std::uint32_t firstLane, std::uint32_t lanes, std::uint64_t seed)
      : kind_(kind), rng_(Rng::forStream(seed, index)), index_(index), free_(kind == Kind::Workers ? 4 : 1) {
    const std::uint32_t first = kind == Kind::Loop ? 1 : 0; // a loop has its lane, the others are its tasks
    for (std::uint32_t i = first; i < lanes; ++i) {
      workers_.push_back({Phase::Away, static_cast<Time>(rng_.below(3 * kMillisecond)), firstLane + i});
    }
    loop_ = firstLane;
  }

  Time next() const { return workers_[soonest()].at; }
  bool empty() const { return workers_.empty(); }
  void objects(std::uint32_t gil, std::uint32_t lock) {
    gil_ = gil;
    lock_ = lock;
  }

  void advance(Sink& sink) {
    Worker& worker = workers_[soonest()];
    const Time now = worker.at;
    switch (worker.phase) {
    case Phase::Running: leave(sink, worker, now); break;
    case Phase::Away: wake(sink, worker, now, 0); break;
    case Phase::Waking: ask(sink, worker, now); break;
    case Phase::Queued:
    case Phase::Locked: break;
    }
    startQueued(sink, now);
  }

private:
  std::size_t soonest() const {
    const auto at = std::min_element(workers_.begin(), workers_.end(),
                                     [](const Worker& a, const Worker& b) { return a.at < b.at; });
    return static_cast<std::size_t>(at - workers_.begin());
  }
  std::uint64_t step() { return 1 + rng_.below(kSteps.size()); }
  Duration about(Duration mean) { return 1000 + static_cast<Duration>(rng_.exponential() * static_cast<double>(mean)); }
  // Some stretches of the day are quiet.
  Duration pause(Duration mean, Time now) {
    const std::uint64_t weather = mix64(static_cast<std::uint64_t>(now / (700 * kMillisecond)) * 31 + index_) % 8;
    return about(mean) * (weather == 0 ? 20 : weather == 1 ? 5 : 1);
  }

  void wake(Sink& sink, Worker& worker, Time now, std::uint64_t waker) {
    sink.event(EventKind::Ready, now, worker.lane, waker);
    if (kind_ == Kind::Threads) {
      worker.phase = Phase::Waking;
      worker.at = now + about(3 * kMicrosecond);
    } else {
      queue(worker);
    }
  }
  void ask(Sink& sink, Worker& worker, Time now) {
    sink.event(EventKind::GilWait, now, worker.lane);
    queue(worker);
  }
  void queue(Worker& worker) {
    worker.phase = Phase::Queued;
    worker.at = kNever;
    queue_.push_back(static_cast<std::size_t>(&worker - workers_.data()));
  }

  void startQueued(Sink& sink, Time now) {
    while (free_ > 0 && !queue_.empty()) {
      Worker& worker = workers_[queue_.front()];
      queue_.pop_front();
      --free_;
      if (kind_ == Kind::Loop && !loopRuns_) sink.event(EventKind::Run, now, loop_, std::uint64_t{index_ % kCores});
      loopRuns_ = true;
      sink.event(EventKind::Run, now, worker.lane, rng_.below(kCores));
      if (kind_ == Kind::Threads) sink.event(EventKind::GilTake, now, worker.lane, std::uint64_t{gil_});
      if (owner_ == worker.lane + 1) sink.event(EventKind::Acquire, now, worker.lane, std::uint64_t{lock_}, step());
      if (rng_.below(3) == 0) sink.event(EventKind::Step, now, worker.lane, step());
      worker.phase = Phase::Running;
      worker.at = now + about(90 * kMicrosecond);
    }
    if (kind_ == Kind::Loop && loopRuns_ && free_ > 0) {
      sink.event(EventKind::BlockIdle, now, loop_);
      loopRuns_ = false;
    }
  }

  void leave(Sink& sink, Worker& worker, Time now) {
    if (owner_ == worker.lane + 1) release(sink, worker, now);
    const std::uint64_t draw = rng_.below(100);
    if (draw < 8 && takeLock(sink, worker, now)) return;
    ++free_;
    if (draw < 36) return giveWay(sink, worker, now);
    if (kind_ == Kind::Threads) sink.event(EventKind::GilLeave, now, worker.lane, std::uint64_t{gil_});
    worker.phase = Phase::Away;
    if (draw < 76) {
      sink.event(EventKind::BlockIo, now, worker.lane, step());
      worker.at = now + pause(900 * kMicrosecond, now);
    } else if (draw < 86) {
      sink.event(EventKind::BlockSleep, now, worker.lane, step());
      worker.at = now + pause(2 * kMillisecond, now);
    } else if (draw < 98 || kind_ != Kind::Workers) {
      sink.event(EventKind::BlockCall, now, worker.lane, step());
      worker.at = now + pause(300 * kMicrosecond, now);
    } else {
      sink.event(EventKind::Overhead, now, worker.lane, static_cast<std::uint64_t>(OverheadKind::Pickle));
      worker.at = now + about(40 * kMicrosecond);
    }
  }

  void giveWay(Sink& sink, Worker& worker, Time now) {
    if (kind_ == Kind::Threads) sink.event(EventKind::GilDrop, now, worker.lane);
    if (kind_ == Kind::Loop) sink.event(EventKind::Yield, now, worker.lane, step());
    if (kind_ == Kind::Workers) sink.event(EventKind::Preempt, now, worker.lane);
    queue(worker);
  }

  // False where the lane has to leave in another way.
  bool takeLock(Sink& sink, Worker& worker, Time now) {
    if (kind_ == Kind::Loop) return false;
    if (owner_ == 0) {
      owner_ = worker.lane + 1;
      sink.event(EventKind::Acquire, now, worker.lane, std::uint64_t{lock_}, step());
      worker.at = now + about(150 * kMicrosecond);
      return true;
    }
    if (kind_ == Kind::Threads) sink.event(EventKind::GilLeave, now, worker.lane, std::uint64_t{gil_});
    sink.event(EventKind::BlockOn, now, worker.lane, std::uint64_t{lock_}, step());
    ++free_;
    worker.phase = Phase::Locked;
    worker.at = kNever;
    waiters_.push_back(static_cast<std::size_t>(&worker - workers_.data()));
    return true;
  }

  void release(Sink& sink, const Worker& worker, Time now) {
    sink.event(EventKind::Release, now, worker.lane, std::uint64_t{lock_}, std::uint64_t{0});
    owner_ = 0;
    if (waiters_.empty()) return;
    Worker& next = workers_[waiters_.front()];
    waiters_.pop_front();
    owner_ = next.lane + 1;
    wake(sink, next, now, worker.lane + std::uint64_t{1});
  }

  Kind kind_;
  Rng rng_;
  std::uint32_t index_;
  std::uint32_t free_; // slots
  std::uint32_t loop_ = 0, gil_ = 0, lock_ = 0;
  std::uint32_t owner_ = 0; // of the lock: lane + 1
  bool loopRuns_ = false;
  std::vector<Worker> workers_;
  std::deque<std::size_t> queue_, waiters_;
};

std::string nameOf(std::uint32_t house) {
  const std::string name = kNames[house % kNames.size()];
  return house < kNames.size() ? name : name + std::to_string(house / kNames.size() + 1);
}

class BigTrace {
public:
  explicit BigTrace(const BigTraceWish& wish) {
    describe(wish);
    for (std::uint32_t lane = 0; lane < wish.rows; lane += kLanesOfProcess) {
      addHouse(std::min(kLanesOfProcess, wish.rows - lane), wish.seed);
    }
    for (std::uint32_t lane = 0; lane < trace_.lanes.size(); ++lane) {
      sink_.event(EventKind::Create, 0, lane, std::uint64_t{0}, std::uint64_t{0});
    }
  }

  Trace run(std::uint64_t bars) {
    const auto later = [](const auto& a, const auto& b) { return a > b; };
    std::vector<std::pair<Time, std::size_t>> heap;
    for (std::size_t i = 0; i < houses_.size(); ++i) {
      if (!houses_[i].empty()) heap.emplace_back(houses_[i].next(), i);
    }
    std::make_heap(heap.begin(), heap.end(), later);
    Time now = 0;
    while (sink_.bars < bars && !heap.empty()) {
      std::pop_heap(heap.begin(), heap.end(), later);
      now = heap.back().first;
      House& house = houses_[heap.back().second];
      house.advance(sink_);
      heap.back().first = house.next();
      std::push_heap(heap.begin(), heap.end(), later);
    }
    ++now;
    for (std::uint32_t lane = 0; lane < trace_.lanes.size(); ++lane) {
      sink_.event(EventKind::Finish, now, lane, std::uint64_t{0});
    }
    trace_.outcome.elapsed = trace_.outcome.last = now;
    trace_.columns = sink_.recorder.take();
    return std::move(trace_);
  }

private:
  void describe(const BigTraceWish& wish) {
    trace_.provenance.workload = "big-trace";
    trace_.provenance.title = std::to_string(wish.bars) + " bars over " + std::to_string(wish.rows) + " rows";
    trace_.provenance.model = "processes";
    trace_.provenance.profile = "cpython-3.13";
    trace_.provenance.seed = wish.seed;
    trace_.provenance.cores = kCores;
    trace_.provenance.switchInterval = 5 * kMillisecond;
    trace_.steps.push_back({});
    for (std::uint32_t i = 0; i < kSteps.size(); ++i) {
      trace_.provenance.text += std::string(kSteps[i]) + "\n";
      trace_.steps.push_back({i + 1, 1, std::string("{ ") + kSteps[i] + " }", kSteps[i]});
    }
  }

  void addHouse(std::uint32_t lanes, std::uint64_t seed) {
    const auto index = static_cast<std::uint32_t>(houses_.size());
    const auto first = static_cast<std::uint32_t>(trace_.lanes.size());
    const auto kind = static_cast<Kind>(index % 3);
    trace_.strings.push_back(nameOf(index));
    for (std::uint32_t i = 0; i < lanes; ++i) {
      Lane lane;
      const bool isLoop = kind == Kind::Loop && i == 0;
      lane.kind = isLoop ? LaneKind::Loop : kind == Kind::Loop ? LaneKind::Task : LaneKind::Thread;
      lane.isTask = !isLoop;
      lane.process = index;
      lane.parent = kind == Kind::Loop && i > 0 ? first + 1 : 0;
      lane.label = index;
      lane.ordinal = isLoop ? 0 : kind == Kind::Loop ? i : i + 1;
      trace_.lanes.push_back(lane);
    }
    House house(kind, index, first, lanes, seed);
    const auto gil = static_cast<std::uint32_t>(trace_.objects.size());
    if (kind == Kind::Threads) trace_.objects.push_back({ObjectKind::Gil, "GIL", "gil", index});
    const auto lock = static_cast<std::uint32_t>(trace_.objects.size());
    if (kind != Kind::Loop) trace_.objects.push_back({ObjectKind::Primitive, nameOf(index) + " lock", "lock", index});
    house.objects(gil, lock);
    houses_.push_back(std::move(house));
  }

  Trace trace_;
  Sink sink_;
  std::vector<House> houses_;
};

} // namespace

Trace bigTrace(const BigTraceWish& wish) {
  return BigTrace(wish).run(wish.bars);
}

} // namespace switchpoint
