#include "primitives/condition.h"

#include <array>

namespace switchpoint {
namespace {

constexpr std::array<VerbInfo, 3> kVerbs{{
    {"wait", false, false, true, "gives the lock up, waits for a notify, takes the lock again"},
    {"notify", false, false, false, "wakes the one who has waited longest; a notify nobody waits for is lost"},
    {"notify-all", false, false, false, "wakes all who wait"},
}};

void start(PrimitiveState&, std::int64_t) {}

Answer ask(PrimitiveState&, ValuePool&, std::uint8_t verb, std::uint32_t, std::int64_t) {
  if (verb == 0) return {.verdict = Verdict::Suspend};
  return {.wakes = {.list = 0, .most = verb == 1 ? 1 : kNobody, .complete = true}};
}

} // namespace

const PrimitiveInfo kCondition{.id = "condition",
                               .title = "Condition",
                               .summary = "wait, holding a lock, until somebody notifies",
                               .verbs = kVerbs,
                               .params = {},
                               .needsLock = true,
                               .start = start,
                               .ask = ask};

} // namespace switchpoint
