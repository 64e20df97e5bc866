// What two runs differ in: the numbers of every task side by side, in total, and the first moment at which they part.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "analysis/happening.h"
#include "analysis/intervals.h"
#include "analysis/metrics.h"
#include "trace/trace.h"

namespace switchpoint {

struct TaskNumbers {
  Time start = 0; // created
  Time end = 0;
  std::array<Duration, kStateCount> time{}; // in each state
  std::uint64_t switches = 0;               // how often it stopped running without being done

  Duration in(State state) const { return time[static_cast<std::size_t>(state)]; }
  Duration blocked() const { return in(State::LockWait) + in(State::IoWait); }
};

// A task of the same name in both; lanes are + 1, 0: there is none in this run.
struct TaskDifference {
  std::string name;
  std::uint32_t laneA = 0, laneB = 0;
  TaskNumbers a, b;
};

// How two runs come apart.
enum class Parting : std::uint8_t {
  Never, // the same happens at the same times
  Times, // the same happens in the same order, at other times
  Order, // something else happens
  Ends,  // one goes on where the other has nothing more to tell; its happening is the other's last one
};

struct FirstDifference {
  Parting parting = Parting::Never;
  Happening a, b; // where they part, without names of lanes; of a run that has ended: lane 0, its end
};

struct RunDifference {
  std::vector<TaskDifference> tasks; // in the order of A's lanes, then those that only B has
  TaskNumbers totalA, totalB;        // sums; from the first start to the last end
  FirstDifference first;
};

struct RunView {
  const Trace& trace;
  const Intervals& intervals;
  const Metrics& metrics;
};

// Where the flag is set meanwhile it is of no use.
RunDifference differenceOf(const RunView& a, const RunView& b, CancelFlag cancelled = nullptr);

// What counts is what tasks do and see: the lines they come to, what they acquire, put, get, write, lose, print and
// raise, and that they end; in runs of one model also who gets the GIL and who runs. Things at the same time count in
// the order of the tasks' names. Ids, cores and everything of main, loops and workers do not count.
FirstDifference firstDifference(const Trace& a, const Trace& b, CancelFlag cancelled = nullptr);

// "order-2 got the GIL at 405 ms in threads · seed 1; order-3 at 405 ms in threads · seed 2".
std::string inWords(const FirstDifference& first, const Trace& a, const Trace& b, const std::string& titleA,
                    const std::string& titleB);

} // namespace switchpoint
