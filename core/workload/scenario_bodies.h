// Task bodies made from a scenario's flat code: a program counter, local integers and a random stream per task.
#pragma once

#include <vector>

#include "workload/task_body.h"
#include "workload/workload.h"

namespace switchpoint {

// A `repeat` whose every round adds constants to shared variables and does nothing else that others could see: whole
// rounds can be taken at once while nobody else can look.
struct LoopSummary {
  bool simple = false;
  Duration round = 0; // cost of one round
  struct Sum {
    std::uint32_t variable;
    std::uint32_t step;
    std::int64_t delta;
    std::uint64_t updates;

    // So many rounds, undisturbed: two's complement, as the scenario language wraps around.
    void addTo(Cell& cell, std::int64_t rounds) const {
      const auto times = static_cast<std::uint64_t>(rounds);
      cell.value =
          static_cast<std::int64_t>(static_cast<std::uint64_t>(cell.value) + static_cast<std::uint64_t>(delta) * times);
      cell.made += updates * times;
      cell.visible += updates * times;
    }
  };
  std::vector<Sum> sums;
  std::vector<std::uint32_t> locks; // taken and released each round
  // Of a round that is nothing but accesses to the process's memory and fixed costs: its accesses; else none.
  struct Access {
    bool write = false;
    std::uint16_t slot = 0;
    std::uint32_t pc = 0;
    std::uint32_t variable = 0;
    Duration cost = 0; // of itself
    int additions = 0; // constants added to the slot behind it: how many, and their sum
    std::int64_t delta = 0;
    Duration fixed = 0; // what else costs time before the next access, or the end of the round
  };
  std::vector<Access> accesses;
};

class ScenarioBodies final : public Bodies {
public:
  // The workload must outlive the bodies and their clones.
  ScenarioBodies(const Workload& workload, const BodyCosts& costs, std::uint64_t seed);

  BodyId create(std::uint32_t group, std::uint32_t ordinal) override;
  void resume(BodyId body, ResumeContext& context, Request& request) override;
  std::uint64_t race(std::span<Racer> racers, const RaceLimits& limits, ResumeContext& context) override;
  void give(BodyId body, std::int64_t value) override;
  void expire(BodyId body) override;
  std::string text(BodyId body) const override;
  std::vector<std::uint32_t> unwinds(BodyId body) const override;
  std::unique_ptr<Bodies> clone() const override;
  void addTo(Digest& digest) const override;
  void copyFrom(const Bodies& other) override;
  void reserve(std::uint32_t group, std::uint32_t count) override;

private:
  struct State {
    std::uint32_t pc = 0;
    std::uint32_t slots = 0; // offset into slots_
    Rng rng;
    bool pointBefore = false; // a forced switch is legal before the next instruction
    bool failed = false;      // an expression divided by zero
    bool announced = false;   // step by step: the access at pc has been announced
  };
  struct Slot {
    std::int64_t value = 0;
    std::uint64_t visible = 0; // of the cell it was read from
  };
  struct Turn; // one resume under way
  struct Lane; // of a race
  bool enter(Lane& lane, const Racer& racer);

  void runOp(Turn& turn, const Instruction& op);
  void runAccess(Turn& turn, const Instruction& op);
  void runCompute(Turn& turn, const Instruction& op);
  void runJump(Turn& turn, const Instruction& op);
  void runLoopTest(Turn& turn, const Instruction& op);
  bool takeRounds(Turn& turn, const Instruction& op);
  void takeTurn(State& state, ResumeContext& context, Request& request);
  // The body wants something that only the kernel can do, and goes on behind the instruction.
  static void say(State& state, Request& request, Want want, const Instruction& op) {
    request.want = want;
    request.object = op.a;
    request.step = op.step;
    request.flags = op.flags;
    ++state.pc;
  }
  void wantTime(State& state, Request& request, const Instruction& op) const;
  Duration wantPrimitive(State& state, Request& request, const Instruction& op) const;
  Duration lengthOf(State& state, const Instruction& op) const;
  bool evaluate(const Slot* slots, const Instruction& op, std::int64_t& out) const;

  const Workload* workload_;
  const Instruction* code_; // of the workload
  BodyCosts costs_;
  std::uint64_t seed_;
  std::array<bool, 4> pointAfterAsk_; // by kWith, and twice whether it is the exit: a forced switch is legal behind it
  std::vector<LoopSummary> loops_;
  std::vector<bool> gives_;             // by instruction: an Ask that puts a value into its slot
  std::vector<std::uint16_t> readSlot_; // by instruction: for a Write, the slot of the Read it follows, + 1
  std::vector<std::uint32_t> loopAt_;   // by instruction: index into loops_ + 1
  std::vector<State> states_;
  std::vector<Slot> slots_;
};

// Finds the simple loops of a workload's code. `loopAt` gets, by instruction, the index into the result + 1.
std::vector<LoopSummary> summariseLoops(const Workload& workload, const BodyCosts& costs,
                                        std::vector<std::uint32_t>& loopAt);

} // namespace switchpoint
