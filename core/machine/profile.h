// The numbers of one interpreter version: where a switch is legal and what things cost. Data, read from
// resources/profiles.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/time.h"

namespace switchpoint {

// Where a forced switch (eval breaker, fact sheet A2) may happen: after which constructs.
struct SwitchPoints {
  bool anywhere = false;   // between any two micro-steps (textbook)
  bool load = false;       // after reading a shared variable
  bool arithmetic = false; // after an arithmetic operation
  bool store = false;      // after writing a shared variable
  bool forIter = false;    // after FOR_ITER, before the body of a `for`
  bool backEdge = true;    // a taken jump back of a `for` (`repeat`)
  bool whileOnce = false;  // the jump that closes a `while` whose body runs once
  bool builtin = false;    // len(), isinstance(), type(), list.append()
  bool call = true;        // any other call, and a call's entry
  bool withEnter = false;  // between acquiring by `with` and its body
  bool withExit = true;    // after releasing by `with`
};

enum class StartMethod : std::uint8_t { Fork, ForkServer, Spawn };
enum class LockFairness : std::uint8_t { Barging, HandOffAfter }; // fact sheet C3

// Durations in nanoseconds, sizes in bytes.
struct Costs {
  // bytecode; the loop of the fact sheet: FOR_ITER STORE_FAST | LOAD_GLOBAL LOAD_CONST | BINARY_OP | STORE_GLOBAL |
  // JUMP
  Duration forIter = 0, load = 0, arithmetic = 0, store = 0, backEdge = 0;
  Duration whileTest = 0; // one test of a `while` or `when`
  Duration builtinCall = 0, call = 0;
  Duration sumOfSquaresItem = 0; // one item of sum(i ** 2 for i in …)
  Duration lockPair = 0;         // acquire + release, uncontended, split evenly
  Duration print = 0;            // one print() into a buffer
  // GIL and threads
  Duration switchInterval = 5 * kMillisecond;
  Duration gilHandOff = 0;   // forced: last instruction of the one to the first of the other
  Duration wakeLatency = 0;  // a sleeping thread until it runs: W of fact sheet A4
  Duration timerSlack = 0;   // how late a timed wait of the OS ends
  Duration sleepZero = 0;    // time.sleep(0)
  Duration lockWake = 0;     // a released lock until the woken waiter runs
  Duration handOffAfter = 0; // lock fairness: direct hand-off after waiting so long (0: never)
  Duration threadStart = 0;  // creating a thread until the child may run
  Duration threadJoin = 0;
  std::int64_t threadResident = 0, threadVirtual = 0;
  // event loop
  Duration taskCreate = 0, taskStep = 0, loopIteration = 0;
  Duration timerGranularity = kMillisecond; // epoll rounds up to this
  Duration executorTrip = 0;                // run_in_executor(noop) there and back
  std::int64_t taskResident = 0;
  // processes
  Duration fork = 0, spawn = 0, forkServer = 0, forkServerFirst = 0, interpreterStart = 0;
  Duration processJoin = 0;
  std::int64_t processResident = 0, interpreterResident = 0, baseResident = 0;
  double pickleBytePs = 0;     // picoseconds per byte of bytes, dump and load each
  double dumpObjectBytePs = 0; // picoseconds per byte of Python objects
  double loadObjectBytePs = 0;
  Duration pipe = 0;        // one way, empty message
  double pipeBytePs = 0;    // picoseconds per byte
  Duration poolItem = 0;    // Pool.map per chunk, there and back
  Duration valueAccess = 0; // multiprocessing.Value without its lock
  // operating system
  Duration quantum = 0;       // round robin slice when more threads are ready than cores
  Duration contextSwitch = 0; // the OS puts another thread on a core
  // randomness of the machine, in thousandths of the cost drawn around
  std::int64_t jitter = 0;           // of wake-ups and hand-offs
  std::int64_t parallelJitter = 0;   // of each bytecode when threads truly run in parallel
  std::int64_t parallelStallPpm = 0; // chance per access, in millionths, that a core loses the cache line
  Duration parallelStall = 0;        // and for how long
};

// Where a number comes from: "[M calib]", "[S ceval_gil.h:91]", "assumed", "interpolated 3.11–3.13".
struct Provided {
  std::string key;
  std::string source;
};

struct Profile {
  std::string id;    // "cpython-3.13"
  std::string title; // "CPython 3.13"
  std::string summary;
  int minor = 13;            // 3.minor; the textbook borrows 13
  bool freeThreaded = false; // a `t` build
  bool textbook = false;
  bool slicesAreDrawn = false; // slices are drawn around the switch interval
  bool hasSubinterpreters = false;
  StartMethod startMethod = StartMethod::Fork;
  LockFairness lockFairness = LockFairness::Barging;
  SwitchPoints switchPoints;
  Costs costs;
  std::string sibling;           // id of the free-threaded (or GIL) twin, may be empty
  std::vector<Provided> sources; // one for every key of the file, in file order
};

// Reads a profile from TOML. `name` is what diagnostics call the file. Every number of [costs] and [switch-points] must
// carry a source in [sources]; a missing one is an error, as are unknown keys.
Result<Profile> parseProfile(std::string_view text, const std::string& name);

// The profile with this id from resources/profiles, or a diagnostic that lists the ids there are. A path to a .toml
// file works too.
Result<Profile> loadProfile(const std::string& idOrPath);

// Ids of all shipped profiles: textbook first, then by version.
std::vector<std::string> profileIds();

// "cpython-3.13t" as "3.13t", where Python stands beside it; other ids as they are.
std::string shortProfile(const std::string& id);

} // namespace switchpoint
