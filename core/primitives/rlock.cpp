#include "primitives/rlock.h"

#include <array>

namespace switchpoint {
namespace {

constexpr std::array<VerbInfo, 2> kVerbs{{
    {"acquire", false, false, true, "waits until nobody else holds the lock, then holds it once more"},
    {"release", false, false, false, "gives it up once; the last time wakes one who waits"},
}};

void start(PrimitiveState& state, std::int64_t) {
  state.owner = kNobody;
  state.depth = 0;
}

bool mustWait(const PrimitiveState& state, std::uint8_t verb, std::uint32_t caller) {
  return verb == 0 && state.owner != kNobody && state.owner != caller;
}

Answer ask(PrimitiveState& state, ValuePool&, std::uint8_t verb, std::uint32_t caller, std::int64_t) {
  if (verb == 0) {
    if (mustWait(state, verb, caller)) return {.verdict = Verdict::Wait};
    state.owner = caller;
    ++state.depth;
    return {};
  }
  if (state.owner != caller)
    return {.verdict = Verdict::Error, .error = "RuntimeError: cannot release un-acquired lock"};
  if (--state.depth > 0) return {};
  state.owner = kNobody;
  return {.wakes = {.list = 0, .most = 1}};
}

} // namespace

const PrimitiveInfo kRLock{.id = "rlock",
                           .title = "RLock",
                           .summary = "one owner, who may take it several times and must release it as often",
                           .verbs = kVerbs,
                           .params = {},
                           .canWith = true,
                           .fairInLoop = true,
                           .start = start,
                           .ask = ask,
                           .mustWait = mustWait};

} // namespace switchpoint
