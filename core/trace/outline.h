// How long each lane is in each state in equal columns of the whole run: enough for a first picture of a long trace,
// long before its events are read. The native file has it in front of the events.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "trace/trace.h"

namespace switchpoint {

using StateTimes = std::array<Duration, kStateCount>; // by State; nothing is counted as New or Finished

class Outline {
public:
  static constexpr std::uint64_t kFewestEvents = 200'000; // shorter traces are read as fast
  static constexpr std::uint32_t kMostColumns = 384, kFewestColumns = 64;

  // Nothing for a trace that is short, has too few events a lane, or has lanes that wait for ever.
  static std::optional<Outline> of(const Trace& trace);
  // Reads what bytes() gave. `tables`: a trace whose tables have been checked. Any other bytes give nothing.
  static std::optional<Outline> parse(std::string bytes, const Trace& tables);
  std::string bytes() const;

  Time end() const { return end_; } // of the run
  std::uint32_t columns() const { return columns_; }
  // A column covers index * width … (index + 1) * width; the last one ends with the run.
  Duration width() const { return width_; }
  // Of the whole run.
  const StateTimes& total(std::uint32_t lane) const { return lanes_[lane].total; }
  // Column by column; where the bytes make no sense, from there on zero.
  std::vector<StateTimes> timesOf(std::uint32_t lane) const;
  // Somebody waited for it.
  bool waitedFor(std::size_t object) const { return waited_[object]; }

private:
  class Builder;
  struct LaneOutline {
    StateTimes total{};
    std::size_t first = 0, size = 0; // of its cells among all bytes
  };

  Outline() = default;
  bool divide(Time end, std::uint64_t columns);

  Time end_ = 0;
  Duration width_ = 1;
  std::uint32_t columns_ = 0;
  std::vector<bool> waited_; // by object
  std::vector<LaneOutline> lanes_;
  std::string bytes_; // in which the cells of all lanes stand: a bit for each state that occurs, then their times
};

} // namespace switchpoint
