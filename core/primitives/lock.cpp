#include "primitives/lock.h"

#include <array>

namespace switchpoint {
namespace {

constexpr std::array<VerbInfo, 2> kVerbs{{
    {"acquire", false, false, true, "waits until nobody holds the lock, then holds it"},
    {"release", false, false, false, "gives the lock up and wakes one who waits"},
}};

void start(PrimitiveState& state, std::int64_t) {
  state.owner = kNobody;
}

bool mustWait(const PrimitiveState& state, std::uint8_t verb, std::uint32_t) {
  return verb == 0 && state.owner != kNobody;
}

// A plain lock may be released by anybody (docs, threading.Lock.release); only an unlocked one is an error.
Answer ask(PrimitiveState& state, ValuePool&, std::uint8_t verb, std::uint32_t caller, std::int64_t) {
  if (verb == 0) {
    if (mustWait(state, verb, caller)) return {.verdict = Verdict::Wait};
    state.owner = caller;
    return {};
  }
  if (state.owner == kNobody) return {.verdict = Verdict::Error, .error = "RuntimeError: release unlocked lock"};
  state.owner = kNobody;
  return {.wakes = {.list = 0, .most = 1}};
}

} // namespace

const PrimitiveInfo kLock{.id = "lock",
                          .title = "Lock",
                          .summary = "one owner at a time; taking it again by the owner waits for ever",
                          .verbs = kVerbs,
                          .params = {},
                          .canWith = true,
                          .fairInLoop = true,
                          .start = start,
                          .ask = ask,
                          .mustWait = mustWait};

} // namespace switchpoint
