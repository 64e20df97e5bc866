// A shared variable's value over time: every change in one memory, and the least and greatest value of any stretch.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "trace/trace.h"

namespace switchpoint {

// Steps over time with their extremes: what a step chart needs at any zoom.
class StepSeries {
public:
  struct Step {
    Time time = 0;
    std::int64_t value = 0;
  };
  void add(Time time, std::int64_t value);

  const std::vector<Step>& steps() const { return steps_; }
  std::int64_t least() const { return least_; }
  std::int64_t greatest() const { return greatest_; }
  // Index of the first step after `at`.
  std::size_t after(Time at) const;
  // Least and greatest value of the steps first … last - 1.
  std::pair<std::int64_t, std::int64_t> range(std::size_t first, std::size_t last) const;

private:
  static constexpr std::size_t kSeriesBlock = 64;
  std::vector<Step> steps_;
  std::vector<std::pair<std::int64_t, std::int64_t>> blocks_; // of each kSeriesBlock steps
  std::int64_t least_ = 0, greatest_ = 0;
};

struct VariableAccess {
  Time time = 0;
  std::uint32_t lane = 0;
  bool writes = false;
  std::uint32_t lost = 0; // updates of others that this write discarded
};

// A variable in one memory: a process has its own, unless the variable is machine-wide.
struct VariableHistory {
  std::uint32_t variable = 0;
  std::uint32_t process = 0;
  std::uint32_t copies = 1; // so many memories that follow each other have the variable; of the first of them, else 0
  StepSeries values;
  std::vector<VariableAccess> accesses; // in time order
  std::vector<std::uint32_t> losses;    // indices of accesses that lost something
};

// The values at the foot and at the top of a step chart.
struct StepAxis {
  std::int64_t low = 0, high = 1;

  double share(std::int64_t value) const { // of the height, from the foot
    return (static_cast<double>(value) - static_cast<double>(low)) /
           (static_cast<double>(high) - static_cast<double>(low));
  }
};
StepAxis axisOf(const StepSeries& lengths);
// Of a variable in all its memories, `first` being the first, with room for the value that is expected.
StepAxis axisOf(const VariableHistory* first, const Trace& trace);

// Those that were ever written, in the order of the variables, then of the processes.
std::vector<VariableHistory> readVariables(const Trace& trace, CancelFlag cancelled = nullptr);

} // namespace switchpoint
