#include "sim/kernel_hot.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace switchpoint {
Kernel::Kernel(const SimulationSetup& setup)
    : setup_(setup), workload_(*setup.workload), profile_(*setup.profile), costs_(setup.profile->costs),
      recorder_(setup.record),
      context_(
          this, [](void* self) { return static_cast<Kernel*>(self)->limitsNow(); },
          [](void* self, std::uint32_t primitive) { return static_cast<Kernel*>(self)->quietNow(primitive); }) {
  prepareCosts();
  prepareTables();
  begin();
}

void Kernel::prepareCosts() {
  locks_ = setup_.placement.lock == Lock::Gil;
  const Costs& c = costs_;
  const SwitchPoints& p = profile_.switchPoints;
  const bool any = p.anywhere;
  bodyCosts_ = {.load = c.load,
                .arithmetic = c.arithmetic,
                .store = c.store,
                .forIter = c.forIter,
                .backEdge = c.backEdge,
                .whileTest = c.whileTest,
                .builtinCall = c.builtinCall,
                .call = c.call,
                .lockHalf = c.lockPair / 2,
                .print = c.print,
                .squareItem = c.sumOfSquaresItem,
                .valueAccess = c.valueAccess,
                .afterLoad = any || p.load,
                .afterArithmetic = any || p.arithmetic,
                .afterStore = any || p.store,
                .afterForIter = any || p.forIter,
                .afterBackEdge = any || p.backEdge,
                .afterWhileClose = any || p.whileOnce,
                .afterBuiltin = any || p.builtin,
                .afterCall = any || p.call,
                .afterWithEnter = any || p.withEnter,
                .afterWithExit = any || p.withExit,
                .jitter = c.parallelJitter,
                .stallPpm = c.parallelStallPpm,
                .stall = c.parallelStall};
  state_.bodies = BodiesValue(std::make_unique<ScenarioBodies>(workload_, bodyCosts_, setup_.seed));
  context_.costs = &bodyCosts_;
  context_.stepByStep = setup_.untimed;
  if (setup_.untimed) {
    turnsAtOnce_ = 1;
    turnsOnCore_ = 0;
  }
  context_.rng = &state_.rng;
}

void Kernel::prepareTables() {
  strings_.emplace_back();
  for (const Group& group : workload_.groups) groupLabels_.push_back(addString(group.name));
  for (const PrimitiveDecl& decl : workload_.primitives) {
    const PrimitiveInfo* primitive = findPrimitive(decl.type);
    assert(primitive != nullptr);
    primitiveInfo_.push_back(primitive);
    objects_.push_back({ObjectKind::Primitive, decl.name, decl.type, 0});
    PrimitiveSlot slot;
    primitive->start(slot.state, decl.capacity);
    state_.primitives.push_back(slot);
  }
  state_.rng = Rng::forStream(setup_.seed, 0x6d616368696e65);
  state_.cores.resize(setup_.cores);
  state_.coreNext.assign(setup_.cores, kNever);
  state_.cells.resize(workload_.variables.size());
  for (std::size_t v = 0; v < workload_.variables.size(); ++v) state_.cells[v].value = workload_.variables[v].initial;
}

std::uint32_t Kernel::addString(std::string text) {
  strings_.push_back(std::move(text));
  return static_cast<std::uint32_t>(strings_.size() - 1);
}

std::uint32_t Kernel::addLane(LaneKind kind, std::uint32_t process, std::uint32_t label, std::uint32_t ordinal) {
  Lane lane;
  lane.kind = kind;
  lane.process = process;
  lane.label = label;
  lane.ordinal = ordinal;
  lanes_.push_back(lane);
  return static_cast<std::uint32_t>(lanes_.size() - 1);
}

Duration Kernel::drawnAround(Duration d) {
  const std::int64_t spread = d * costs_.jitter;
  return (d * 1000 - spread + static_cast<std::int64_t>(state_.rng.below(static_cast<std::uint64_t>(2 * spread + 1)))) /
         1000;
}

Time Kernel::nextOfCores() const {
  Time least = kNever;
  for (const Time at : state_.coreNext) least = std::min(least, at);
  return least;
}

// Bursts that end come before timers of the same moment: what is finished at a deadline was finished in time.
StepResult Kernel::step() {
  if (state_.ended) return StepResult::Ended;
  if (setup_.untimed) [[unlikely]]
    return pending() != nullptr ? StepResult::Choice : stepUntimed();
  if (!state_.decisions.empty()) return StepResult::Choice;
  if (++state_.steps >= nextLook_ && overBudget()) {
    finish(EndKind::Budget);
    return StepResult::Ended;
  }
  const Time atCore = nextOfCores();
  const Time atTimer = state_.wheel.next(atCore);
  if (atCore <= atTimer) {
    if (atCore == kNever) return quiet();
    if (atCore > setup_.budget.time) return overTime();
    state_.now = atCore;
    coreEvent(static_cast<std::size_t>(std::ranges::find(state_.coreNext, atCore) - state_.coreNext.begin()));
  } else {
    if (atTimer > setup_.budget.time) return overTime();
    state_.now = atTimer;
    const TimerId timer = state_.wheel.take();
    timerEvent(state_.wheel.ownerOf(timer));
  }
  // The usual consequence of an event is one thread on one free core: it begins in the same step.
  const std::uint32_t starts = std::exchange(startsOn_, kNone);
  if (starts < kSeveral && !state_.ended && state_.decisions.empty()) coreEvent(starts);
  startsOn_ = kNone;
  return state_.ended ? StepResult::Ended : StepResult::Advanced;
}

StepResult Kernel::overTime() {
  state_.now = setup_.budget.time;
  finish(EndKind::Budget);
  return StepResult::Ended;
}

// The budgets of steps and of trace bytes, looked at every so many steps.
bool Kernel::overBudget() {
  constexpr std::uint64_t kStepsBetween = 1 << 12;
  nextLook_ = std::min(state_.steps + kStepsBetween, setup_.budget.steps + 1);
  return state_.steps > setup_.budget.steps || recorder_.columns().bytes() > setup_.budget.traceBytes;
}

void Kernel::timerEvent(std::uint32_t owner) {
  if ((owner & kTaskOwner) != 0) return taskTimer(owner >> 1);
  const ThreadId id = owner >> 1;
  if (thread(id).status == ThreadStatus::GilWait) return gilTimer(id);
  threadTimer(id);
}

// Nothing can happen any more.
StepResult Kernel::quiet() {
  if (everybodyDone()) {
    finish(EndKind::Completed);
  } else {
    describeDeadlock();
    finish(EndKind::Deadlock);
  }
  return StepResult::Ended;
}

void Kernel::resolve(std::size_t option) {
  assert(pending() != nullptr);
  if (setup_.untimed) return makeMove(Option(moves_.options[std::min(option, moves_.options.size() - 1)]));
  const Decision decision = std::move(state_.decisions[state_.decided]);
  if (++state_.decided == state_.decisions.size()) {
    state_.decisions.clear();
    state_.decided = 0;
  }
  const std::uint32_t lane = decision.options[std::min(option, decision.options.size() - 1)].lane;
  if (decision.kind == DecisionKind::GilNext) {
    for (Process& process : state_.processes) {
      if (process.gil.object != decision.object) continue;
      for (ThreadId id = process.gil.head; id != kNone; id = thread(id).next) {
        if (thread(id).lane == lane) return call(process.gil, id, process.gil.callLatency);
      }
    }
    return;
  }
  // Whoever was chosen may have been woken since by a decision of the same moment: then the one who waits longest.
  const WaitList& list = state_.primitives[decision.object].lists[decision.list];
  TaskId chosen = list.head;
  for (TaskId id = list.head; id != kNone; id = task(id).next) {
    if (task(id).lane == lane) chosen = id;
  }
  if (chosen != kNone) wakeWaiter(decision.object, chosen, Wakes{decision.list, 1, false}, kNone, nullptr);
}

std::unique_ptr<KernelState> Kernel::save() const {
  auto saved = std::make_unique<KernelState>();
  save(*saved);
  return saved;
}

void Kernel::save(KernelState& into) const {
  into = state_;
  into.mark = recorder_.mark();
  into.lanes = lanes_.size();
  into.strings = strings_.size();
  into.objects = objects_.size();
}

void Kernel::load(const KernelState& saved) {
  state_ = saved;
  moves_.options.clear();
  contextOf_ = kNone;
  recorder_.rollBack(saved.mark);
  lanes_.resize(saved.lanes);
  strings_.resize(saved.strings);
  objects_.resize(saved.objects);
}

} // namespace switchpoint
