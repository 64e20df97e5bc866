// A simulation one can step, branch and rewind: enabled, choose, step, snapshot, restore.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "base/digest.h"
#include "base/result.h"
#include "machine/profile.h"
#include "models/model.h"
#include "sim/chooser.h"
#include "sim/untimed.h"
#include "trace/trace.h"
#include "workload/workload.h"

namespace switchpoint {

class Kernel;
struct KernelState;

inline constexpr std::uint32_t kNobodysTurn = 0xffffffff;

// Where a simulation stops whatever the program does.
struct Budget {
  std::uint64_t steps = 150'000'000; // resumes of bodies, rounds of loops and handled events together
  std::uint64_t traceBytes = 2'000'000'000;
  std::uint64_t outputBytes = 64'000'000; // what the program prints
  std::uint64_t tasks = 20'000'000;
  Time time = 366LL * 24 * 3600 * kSecond; // virtual
};

// What to simulate. The workload and the profile must outlive the simulation.
struct SimulationSetup {
  const Workload* workload = nullptr;
  const Profile* profile = nullptr; // the one in force: Placement::profile
  Placement placement;
  std::string model;
  std::uint64_t seed = 1;
  std::uint32_t cores = 4;
  bool record = true;
  // Whatever can go on may go next: every step is a Choice, taken by choose(). The profile is one withoutDelays().
  bool untimed = false;
  Budget budget;
};

enum class StepResult : std::uint8_t {
  Advanced, // one event was handled
  Choice,   // a decision is pending: see enabled(), then choose()
  Ended,    // finished, deadlocked, or out of budget: see outcome()
};

class Simulation {
public:
  explicit Simulation(const SimulationSetup& setup);
  ~Simulation();
  Simulation(const Simulation&) = delete;
  Simulation& operator=(const Simulation&) = delete;

  // The pending decision's options; empty when none is pending.
  const std::vector<Option>& enabled() const;
  const Decision& decision() const;
  // Resolves the pending decision: the option with this index goes on.
  void choose(std::size_t option);
  // Handles the next event, or stops before it when a decision is pending.
  StepResult step();

  // Untimed. Who has the turn and could keep it (Option::actor), or kNobodysTurn: to choose another is to interrupt it.
  std::uint32_t turn() const;
  // What the last choose() touched that others can see; a move that ended the run touched everything.
  const std::vector<Touch>& touched() const;
  // The threads that may ask a primitive again once it can be granted.
  std::vector<WaitingActor> waiting() const;
  // About what a snapshot takes.
  std::uint64_t stateBytes() const;
  // Equal for states that have the same future and have printed the same; time and statistics do not count.
  Digest digest() const;
  std::string laneName(std::uint32_t lane) const; // as Trace::laneName
  const Lane& lane(std::uint32_t lane) const;     // as Trace::lanes
  // What has been recorded so far. To be read before the simulation goes on.
  const Columns& recorded() const;

  Time now() const;
  const Outcome& outcome() const; // complete once step() has returned Ended

  // A copy of everything the simulation needs to go on, trace position included.
  class Snapshot {
  public:
    Snapshot();
    ~Snapshot();
    Snapshot(Snapshot&&) noexcept;
    Snapshot& operator=(Snapshot&&) noexcept;

  private:
    friend class Simulation;
    std::unique_ptr<KernelState> state_;
  };
  Snapshot snapshot() const;
  void snapshot(Snapshot& into) const; // keeps memory where it can
  // Goes back to `snapshot`; what was recorded since is forgotten. Snapshots stay valid and may be restored in any
  // order as long as the recording they were taken of has not been rolled back further than they reach.
  void restore(const Snapshot& snapshot);

  // Ends it where it stands.
  void cancel();

  // The trace so far, handed over: the simulation records into an empty one afterwards.
  Trace takeTrace();

private:
  std::unique_ptr<Kernel> kernel_;
};

} // namespace switchpoint
