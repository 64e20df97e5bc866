#include "primitives/future.h"

#include <array>

namespace switchpoint {
namespace {

constexpr std::array<VerbInfo, 2> kVerbs{{
    {"set", true, false, false, "gives the value and wakes all who wait; a second time is an error"},
    {"get", false, true, true, "waits for the value"},
}};

void start(PrimitiveState& state, std::int64_t) {
  state.count = 0;
}

bool mustWait(const PrimitiveState& state, std::uint8_t verb, std::uint32_t) {
  return verb == 1 && state.count == 0;
}

Answer ask(PrimitiveState& state, ValuePool&, std::uint8_t verb, std::uint32_t caller, std::int64_t value) {
  if (verb == 0) {
    if (state.count != 0) return {.verdict = Verdict::Error, .error = "InvalidStateError: invalid state"};
    state.count = 1;
    state.value = value;
    return {.wakes = {.list = 0, .most = kNobody, .complete = false}};
  }
  if (mustWait(state, verb, caller)) return {.verdict = Verdict::Wait};
  return {.value = state.value};
}

} // namespace

const PrimitiveInfo kFuture{.id = "future",
                            .title = "Future",
                            .summary = "a result that comes once, for all who wait",
                            .verbs = kVerbs,
                            .params = {},
                            .start = start,
                            .ask = ask,
                            .mustWait = mustWait};

} // namespace switchpoint
