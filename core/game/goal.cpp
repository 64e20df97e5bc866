#include "game/goal.h"

#include <algorithm>

namespace switchpoint {
namespace {

bool holds(const VariableGoal& goal, std::int64_t value, const VariableDecl& declared) {
  switch (goal.test) {
  case ValueTest::Equals: return value == goal.value;
  case ValueTest::Differs: return value != goal.value;
  case ValueTest::Below: return value < goal.value;
  case ValueTest::Above: return value > goal.value;
  case ValueTest::Missing: return value <= declared.expected - goal.value;
  }
  return false;
}

bool holds(const VariableGoal& goal, const OutcomeValue& outcome, const Workload& workload) {
  return std::ranges::any_of(outcome.variables, [&](const VariableValue& value) {
    return value.variable == goal.variable && value.process == 0 &&
           holds(goal, value.value, workload.variables[goal.variable]);
  });
}

bool printsInOrder(const std::vector<std::string>& lines, const std::string& out) {
  std::size_t next = 0;
  for (std::size_t at = 0; at < out.size() && next < lines.size();) {
    const std::size_t end = std::min(out.find('\n', at), out.size());
    if (out.compare(at, end - at, lines[next]) == 0) ++next;
    at = end + 1;
  }
  return next == lines.size();
}

} // namespace

bool isReached(const Goal& goal, const OutcomeValue& outcome, std::uint32_t switches, const Workload& workload) {
  if (goal.end && *goal.end != outcome.kind) return false;
  if (goal.switches && switches > *goal.switches) return false;
  if (outcome.err.find(goal.raises) == std::string::npos) return false;
  return printsInOrder(goal.prints, outcome.out) &&
         std::ranges::all_of(goal.variables, [&](const VariableGoal& each) { return holds(each, outcome, workload); });
}

} // namespace switchpoint
