#include "primitives/event.h"

#include <array>

namespace switchpoint {
namespace {

constexpr std::array<VerbInfo, 3> kVerbs{{
    {"wait", false, false, true, "waits until the flag is set"},
    {"set", false, false, false, "sets the flag and wakes all who wait"},
    {"clear", false, false, false, "clears the flag"},
}};

void start(PrimitiveState& state, std::int64_t) {
  state.count = 0;
}

// Those woken by set() go on even when the flag is cleared before they run (threading.py Event.wait, locks.py
// Event.wait).
Answer ask(PrimitiveState& state, ValuePool&, std::uint8_t verb, std::uint32_t, std::int64_t) {
  if (verb == 0) return {.verdict = state.count != 0 ? Verdict::Done : Verdict::Wait};
  state.count = verb == 1 ? 1 : 0;
  return {.wakes = {.list = 0, .most = verb == 1 ? kNobody : 0, .complete = true}};
}

} // namespace

const PrimitiveInfo kEvent{.id = "event",
                           .title = "Event",
                           .summary = "a flag: wait until somebody has set it",
                           .verbs = kVerbs,
                           .params = {},
                           .start = start,
                           .ask = ask};

} // namespace switchpoint
