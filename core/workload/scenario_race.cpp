// Several bodies that do nothing but read and write the same memory, each on a core of its own: their turns follow one
// another by their times alone, so the kernel need not be asked between them. Draws and results are those of resume().
#include <algorithm>
#include <array>

#include "workload/scenario_turn.h"

namespace switchpoint {
namespace {

constexpr std::size_t kMostRacers = 64;
// A turn takes fewer rounds one by one: it ends with as many notes.
constexpr auto kLeastRounds = static_cast<std::int64_t>(ResumeContext::kMostNotes);

} // namespace

// A body in a race: where it stands in its loop.
struct ScenarioBodies::Lane {
  State* state;
  Slot* slots;
  std::int64_t* left; // rounds
  const LoopSummary* loop;
  std::size_t next; // access; their number: at the loop's test
  std::uint32_t test;
  Time at;

  // One resume: as far as nobody else can be there earlier.
  void turn(Duration limit, Cell* cells, const BodyCosts& costs, Rng& rng) {
    Duration ran = 0;
    std::size_t notes = 0;
    const std::vector<LoopSummary::Access>& accesses = loop->accesses;
    for (;;) {
      if (next == accesses.size()) {
        if (wholeRounds(limit, notes, cells, ran)) break;
        --*left;
        ran += costs.forIter;
        next = 0;
      }
      if ((ran > 0 && ran >= limit) || notes + 2 > ResumeContext::kMostNotes) break;
      const LoopSummary::Access& access = accesses[next];
      take(access, cells[access.variable]);
      ++notes;
      ran += inParallel(access.cost, costs, rng);
      for (int i = 0; i < access.additions; ++i) ran += inParallel(costs.arithmetic, costs, rng);
      ran += access.fixed;
      if (++next == accesses.size()) ran += costs.backEdge;
    }
    at += ran;
  }

private:
  void take(const LoopSummary::Access& access, Cell& cell) const {
    Slot& slot = slots[access.slot];
    if (!access.write) {
      slot.visible = cell.visible;
      slot.value =
          static_cast<std::int64_t>(static_cast<std::uint64_t>(cell.value) + static_cast<std::uint64_t>(access.delta));
      return;
    }
    cell.update(slot.value, slot.visible);
  }

  bool wholeRounds(Duration limit, std::size_t notes, Cell* cells, Duration& ran) {
    if (*left < 4 || notes + loop->sums.size() + 2 > ResumeContext::kMostNotes || limit - ran <= 0) return false;
    const std::int64_t rounds = std::min(*left, (limit - ran) / loop->round);
    if (rounds < 2) return false;
    for (const LoopSummary::Sum& sum : loop->sums) sum.addTo(cells[sum.variable], rounds);
    *left -= rounds;
    ran += rounds * loop->round;
    return true;
  }
};

// False: the body does not stand in a loop of accesses.
bool ScenarioBodies::enter(Lane& lane, const Racer& racer) {
  State& state = states_[racer.body];
  for (std::uint32_t test = state.pc + 1; test-- > 0;) {
    const Instruction& op = code_[test];
    if (op.op == Op::Finish) return false;
    if (op.op != Op::LoopTest || state.pc >= op.a) continue;
    if (loopAt_[test] == 0) return false;
    const LoopSummary& loop = loops_[loopAt_[test] - 1];
    Slot* slots = slots_.data() + state.slots;
    lane = {&state, slots, &slots[op.slot].value, &loop, loop.accesses.size(), test, racer.at};
    if (state.pc == test) return !loop.accesses.empty();
    for (std::size_t i = 0; i < loop.accesses.size(); ++i) {
      if (loop.accesses[i].pc != state.pc) continue;
      lane.next = i;
      return true;
    }
    return false;
  }
  return false;
}

std::uint64_t ScenarioBodies::race(std::span<Racer> racers, const RaceLimits& limits, ResumeContext& context) {
  std::array<Lane, kMostRacers> lanes; // set as far as there are racers: this runs every few accesses
  if (racers.size() > lanes.size()) return 0;
  for (std::size_t i = 0; i < racers.size(); ++i) {
    if (!enter(lanes[i], racers[i])) return 0;
  }
  const std::span<Lane> in(lanes.data(), racers.size());
  Rng rng = *context.rng;
  std::uint64_t resumes = 0;
  for (Lane* now = &in [limits.first]; resumes < limits.resumes; ++resumes) {
    if (*now->left < kLeastRounds || now->at >= limits.until || now->at > limits.last) break;
    Time others = limits.until;
    for (const Lane& other : in) {
      if (&other != now) others = std::min(others, other.at);
    }
    now->turn(std::max<Duration>(others - now->at, 0), context.plain, costs_, rng);
    for (Lane& other : in) {
      if (other.at < now->at || (other.at == now->at && &other < now)) now = &other;
    }
  }
  *context.rng = rng;
  for (std::size_t i = 0; i < racers.size(); ++i) {
    Lane& lane = lanes[i];
    lane.state->pc = lane.next == lane.loop->accesses.size() ? lane.test : lane.loop->accesses[lane.next].pc;
    racers[i].at = lane.at;
  }
  return resumes;
}

} // namespace switchpoint
