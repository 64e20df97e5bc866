// Finds the moment at any instant or event of a run by replaying at most 8192 events, and steps from one to the next.
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/moment.h"

namespace switchpoint {

enum class StepBy : std::uint8_t {
  Event,
  Switch, // a lane begins to run
  Line,   // a lane comes to another line of the source
};

// Built once per trace, which must outlive it. Never changes: threads may share it.
class MomentIndex {
public:
  static constexpr std::uint64_t kSpacing = 2 * kKeyframeInterval;

  // `cancelled` (may be null) ends the reading early; the index is of no use then.
  explicit MomentIndex(const Trace& trace, const std::atomic<bool>* cancelled = nullptr);

  const Trace& trace() const { return trace_; }
  std::uint64_t events() const { return trace_.columns.events(); }
  // After the first `events` events. `replayed` (may be null) hears how many had to be applied.
  RunMoment after(std::uint64_t events, std::uint64_t* replayed = nullptr) const;
  // After everything that happened at `time` or before.
  RunMoment at(Time time, std::uint64_t* replayed = nullptr) const;

  // From a position (a number of events that have happened) to the nearest one behind such a step; nothing: there is
  // none. `lane` counts for Line only.
  std::optional<std::uint64_t> next(StepBy by, std::uint64_t events, std::uint32_t lane = 0) const;
  std::optional<std::uint64_t> previous(StepBy by, std::uint64_t events, std::uint32_t lane = 0) const;

  std::size_t bytes() const;

private:
  struct Snapshot {
    Keyframe from;
    RunMoment moment;
  };
  std::size_t snapshotBefore(std::uint64_t events) const;
  // Calls visit(position) behind every step of that kind in one stretch between snapshots until it answers false.
  template <typename Visit>
  void walk(std::size_t snapshot, StepBy by, std::uint32_t lane, Visit visit) const;

  const Trace& trace_;
  std::vector<Snapshot> snapshots_;
};

} // namespace switchpoint
