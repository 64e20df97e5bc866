// The three workloads as actors of SimGrid. Usage: simgrid_peer w1|w2|w3.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string_view>

#include <simgrid/s4u.hpp>

namespace {

namespace s4u = simgrid::s4u;

std::uint64_t xorshift(std::uint64_t& state) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}

long timers(s4u::Host* host) {
  constexpr int kActors = 10'000;
  constexpr int kSleeps = 100;
  for (int actor = 0; actor < kActors; ++actor) {
    s4u::Actor::create("actor", host, [actor] {
      std::uint64_t seed = static_cast<std::uint32_t>(actor) * 2654435761u + 88172645463325252ull;
      for (int i = 0; i < kSleeps; ++i) {
        s4u::this_actor::sleep_for(1e-6 * static_cast<double>(1 + xorshift(seed) % 1'000'000));
      }
    });
  }
  return long{kActors} * kSleeps;
}

// A semaphore of two permits and turns of 5 ms: round robin on two cores.
long roundRobin(s4u::Host* host) {
  constexpr int kThreads = 100;
  constexpr int kTurns = 10'000;
  const s4u::SemaphorePtr cores = s4u::Semaphore::create(2);
  for (int thread = 0; thread < kThreads; ++thread) {
    s4u::Actor::create("thread", host, [cores] {
      for (int i = 0; i < kTurns; ++i) {
        cores->acquire();
        s4u::this_actor::sleep_for(0.005);
        cores->release();
      }
    });
  }
  return long{kThreads} * kTurns;
}

long mutex(s4u::Host* host) {
  constexpr int kPairs = 500'000;
  const s4u::MutexPtr lock = s4u::Mutex::create();
  for (int actor = 0; actor < 2; ++actor) {
    s4u::Actor::create("actor", host, [lock] {
      for (int i = 0; i < kPairs; ++i) {
        lock->lock();
        s4u::this_actor::sleep_for(1e-6);
        lock->unlock();
      }
    });
  }
  return 2L * kPairs;
}

long start(std::string_view workload, s4u::Host* host) {
  if (workload == "w1") return timers(host);
  if (workload == "w2") return roundRobin(host);
  if (workload == "w3") return mutex(host);
  return 0;
}

} // namespace

int main(int argc, char** argv) {
  s4u::Engine engine(&argc, argv);
  s4u::NetZone* zone = s4u::create_full_zone("zone");
  s4u::Host* host = zone->create_host("host", 1e9);
  zone->seal();
  const auto from = std::chrono::steady_clock::now();
  const long operations = start(argc > 1 ? argv[1] : "", host);
  engine.run();
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - from;
  std::printf("seconds %.6f operations %ld\n", seconds.count(), operations);
  return operations > 0 ? 0 : 2;
}
