// Finds the loops of a scenario whose rounds can be taken many at a time.
#include <algorithm>

#include "workload/scenario_bodies.h"

namespace switchpoint {
namespace {

// Reads one round of a loop and adds up what it costs and does. Anything it does not know makes the loop not simple.
class RoundReader {
public:
  RoundReader(const Workload& workload, const BodyCosts& costs) : workload_(workload), costs_(costs) {}

  LoopSummary read(std::uint32_t test) {
    const Instruction& head = workload_.code[test];
    if (head.a < test + 2 || workload_.code[head.a - 1].op != Op::LoopBack) return {};
    loop_.round = costs_.forIter + costs_.backEdge;
    loop_.simple = body(test + 1, head.a - 1) && !pendingRead_ && held_ == 0;
    if (loop_.simple && loop_.round > 0) accesses(test + 1, head.a - 1);
    return loop_;
  }

private:
  bool body(std::uint32_t from, std::uint32_t to) {
    for (std::uint32_t i = from; i < to;) {
      const Instruction& op = workload_.code[i];
      if (op.op == Op::LoopInit && i + 2 < to && workload_.code[i + 1].op == Op::LoopTest) {
        if (!innerLoop(i)) return false;
        i = workload_.code[i + 1].a;
        continue;
      }
      if (!single(op)) return false;
      ++i;
    }
    return true;
  }

  // `for _ in range(n)` around nothing but time: the window `loop`.
  bool innerLoop(std::uint32_t init) {
    const Instruction& op = workload_.code[init];
    const Instruction& test = workload_.code[init + 1];
    if ((op.flags & kFromSlot) != 0 || op.value < 0 || op.value > 1000) return false;
    const Duration before = loop_.round;
    for (std::uint32_t i = init + 2; i + 1 < test.a; ++i) {
      const Instruction& inner = workload_.code[i];
      if (inner.op != Op::Builtin && inner.op != Op::Call) return false;
      if (!single(inner)) return false;
    }
    const Duration round = loop_.round - before + costs_.forIter + costs_.backEdge;
    loop_.round = before + round * op.value;
    return true;
  }

  // The accesses of a round without inner loops, locks and memory that processes share.
  void accesses(std::uint32_t from, std::uint32_t to) {
    constexpr std::uint32_t kLongest = 256; // a resume takes a few rounds of it in one turn
    if (to - from > kLongest) return;
    std::vector<LoopSummary::Access> found;
    for (std::uint32_t i = from; i < to; ++i) {
      const Instruction& op = workload_.code[i];
      if (op.op == Op::Read || op.op == Op::Write) {
        if (workload_.variables[op.a].shared != SharedKind::Plain) return;
        const bool write = op.op == Op::Write;
        found.push_back(
            {.write = write, .slot = op.slot, .pc = i, .variable = op.a, .cost = write ? costs_.store : costs_.load});
      } else if (found.empty() || op.op == Op::LoopInit || op.op == Op::Ask) {
        return;
      } else if (op.op == Op::Compute) {
        ++found.back().additions;
        found.back().delta = sum(found.back().delta, op);
      } else if (op.op != Op::Await) {
        found.back().fixed += op.op == Op::Call ? costs_.call : costs_.builtinCall;
      }
    }
    loop_.accesses = std::move(found);
  }

  // What an addition adds, on top of `before`.
  std::int64_t sum(std::int64_t before, const Instruction& op) const {
    if (op.b != 3) return before;
    const ExprStep* steps = workload_.expressions.data() + op.a;
    const auto by = static_cast<std::uint64_t>(steps[1].value);
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(before) + (steps[2].op == ExprOp::Add ? by : 0 - by));
  }

  bool single(const Instruction& op) {
    if (op.op == Op::Builtin || op.op == Op::Call) {
      loop_.round += op.op == Op::Call ? costs_.call : costs_.builtinCall;
      return true;
    }
    if (op.op == Op::Await) return true;
    if (op.op == Op::Ask) return lock(op);
    if (op.op == Op::Read) return readOf(op);
    if (op.op == Op::Compute) return addition(op);
    return op.op == Op::Write && write(op);
  }

  bool lock(const Instruction& op) {
    if (workload_.primitives[op.a].type != "lock" || op.verb > 1 || op.value >= 0) return false;
    loop_.round += costs_.lockHalf;
    held_ += op.verb == 0 ? 1 : -1;
    if (held_ < 0 || held_ > 1) return false;
    if (op.verb == 0) loop_.locks.push_back(op.a);
    return op.verb == 0 || loop_.locks.back() == op.a;
  }

  Duration accessCost(const Instruction& op, Duration plain) const {
    const SharedKind shared = workload_.variables[op.a].shared;
    if (shared == SharedKind::Plain) return plain;
    return plain + costs_.valueAccess + (shared == SharedKind::ValueDefault ? 2 * costs_.lockHalf : 0);
  }

  bool readOf(const Instruction& op) {
    if (pendingRead_) return false;
    pendingRead_ = true;
    slot_ = op.slot;
    variable_ = op.a;
    delta_ = 0;
    loop_.round += accessCost(op, costs_.load);
    return true;
  }

  // slot = slot + constant, or an expression that leaves the value as it is.
  bool addition(const Instruction& op) {
    loop_.round += costs_.arithmetic;
    if (!pendingRead_ || op.slot != slot_) return false;
    const ExprStep* steps = workload_.expressions.data() + op.a;
    if (op.b == 1) return steps[0].op == ExprOp::Local && steps[0].value == slot_;
    if (op.b != 3 || steps[0].op != ExprOp::Local || steps[0].value != slot_) return false;
    if (steps[1].op != ExprOp::Const || (steps[2].op != ExprOp::Add && steps[2].op != ExprOp::Sub)) return false;
    delta_ = sum(delta_, op);
    return true;
  }

  bool write(const Instruction& op) {
    if (!pendingRead_ || op.a != variable_ || op.slot != slot_) return false;
    pendingRead_ = false;
    loop_.round += accessCost(op, costs_.store);
    for (LoopSummary::Sum& sum : loop_.sums) {
      if (sum.variable != op.a) continue;
      sum.delta += delta_;
      ++sum.updates;
      return true;
    }
    loop_.sums.push_back({op.a, op.step, delta_, 1});
    return loop_.sums.size() <= 4;
  }

  const Workload& workload_;
  const BodyCosts& costs_;
  LoopSummary loop_;
  bool pendingRead_ = false;
  std::uint16_t slot_ = 0;
  std::uint32_t variable_ = 0;
  std::int64_t delta_ = 0;
  int held_ = 0;
};

} // namespace

std::vector<LoopSummary> summariseLoops(const Workload& workload, const BodyCosts& costs,
                                        std::vector<std::uint32_t>& loopAt) {
  std::vector<LoopSummary> loops;
  loopAt.assign(workload.code.size(), 0);
  for (std::uint32_t i = 0; i < workload.code.size(); ++i) {
    if (workload.code[i].op != Op::LoopTest) continue;
    LoopSummary loop = RoundReader(workload, costs).read(i);
    if (!loop.simple) continue;
    loops.push_back(std::move(loop));
    loopAt[i] = static_cast<std::uint32_t>(loops.size());
  }
  return loops;
}

} // namespace switchpoint
