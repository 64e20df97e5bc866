// The three workloads as callbacks of ns-3, which has no processes. Usage: ns3_peer w1|w2|w3.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <deque>
#include <string_view>
#include <vector>

#include <ns3/core-module.h>

namespace {

using ns3::MicroSeconds;
using ns3::MilliSeconds;
using ns3::NanoSeconds;
using ns3::Simulator;

std::uint64_t xorshift(std::uint64_t& state) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}

class Timers {
public:
  std::uint64_t run() {
    for (std::uint32_t actor = 0; actor < kActors; ++actor) {
      seeds_.push_back(actor * 2654435761u + 88172645463325252ull);
      left_.push_back(100);
      sleep(actor);
    }
    Simulator::Run();
    return operations_;
  }

private:
  static constexpr std::uint32_t kActors = 10'000;

  void sleep(std::uint32_t actor) {
    const std::uint64_t length = 1 + xorshift(seeds_[actor]) % 1'000'000;
    Simulator::Schedule(NanoSeconds(length), &Timers::wake, this, actor);
  }
  void wake(std::uint32_t actor) {
    ++operations_;
    if (--left_[actor] > 0) sleep(actor);
  }

  std::vector<std::uint64_t> seeds_;
  std::vector<int> left_;
  std::uint64_t operations_ = 0;
};

// A semaphore of two permits and turns of 5 ms: round robin on two cores.
class RoundRobin {
public:
  std::uint64_t run() {
    left_.assign(100, 10'000);
    for (std::uint32_t thread = 0; thread < 100; ++thread) Simulator::ScheduleNow(&RoundRobin::acquire, this, thread);
    Simulator::Run();
    return operations_;
  }

private:
  void acquire(std::uint32_t thread) {
    if (permits_ == 0) {
      waiting_.push_back(thread);
      return;
    }
    --permits_;
    compute(thread);
  }
  void compute(std::uint32_t thread) { Simulator::Schedule(MilliSeconds(5), &RoundRobin::release, this, thread); }
  void release(std::uint32_t thread) {
    ++operations_;
    if (waiting_.empty()) {
      ++permits_;
    } else {
      const std::uint32_t next = waiting_.front();
      waiting_.pop_front();
      Simulator::ScheduleNow(&RoundRobin::compute, this, next);
    }
    if (--left_[thread] > 0) acquire(thread);
  }

  int permits_ = 2;
  std::deque<std::uint32_t> waiting_;
  std::vector<int> left_;
  std::uint64_t operations_ = 0;
};

class Mutex {
public:
  std::uint64_t run() {
    left_.assign(2, 500'000);
    for (std::uint32_t actor = 0; actor < 2; ++actor) Simulator::ScheduleNow(&Mutex::acquire, this, actor);
    Simulator::Run();
    return operations_;
  }

private:
  void acquire(std::uint32_t actor) {
    if (held_) {
      waiting_.push_back(actor);
      return;
    }
    held_ = true;
    hold(actor);
  }
  void hold(std::uint32_t actor) { Simulator::Schedule(MicroSeconds(1), &Mutex::release, this, actor); }
  void release(std::uint32_t actor) {
    ++operations_;
    if (waiting_.empty()) {
      held_ = false;
    } else {
      const std::uint32_t next = waiting_.front();
      waiting_.pop_front();
      Simulator::ScheduleNow(&Mutex::hold, this, next);
    }
    if (--left_[actor] > 0) Simulator::ScheduleNow(&Mutex::acquire, this, actor);
  }

  bool held_ = false;
  std::deque<std::uint32_t> waiting_;
  std::vector<int> left_;
  std::uint64_t operations_ = 0;
};

std::uint64_t run(std::string_view workload) {
  if (workload == "w1") return Timers().run();
  if (workload == "w2") return RoundRobin().run();
  if (workload == "w3") return Mutex().run();
  return 0;
}

} // namespace

int main(int argc, char** argv) {
  // The fastest of ns-3's schedulers on these workloads.
  ns3::GlobalValue::Bind("SchedulerType", ns3::StringValue("ns3::PriorityQueueScheduler"));
  const auto start = std::chrono::steady_clock::now();
  const std::uint64_t operations = run(argc > 1 ? argv[1] : "");
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  std::printf("seconds %.6f operations %llu\n", seconds.count(), static_cast<unsigned long long>(operations));
  return operations > 0 ? 0 : 2;
}
