#include "primitives/barrier.h"

#include <array>

#include "base/phrase.h"

namespace switchpoint {
namespace {

constexpr std::array<VerbInfo, 1> kVerbs{{
    {"wait", false, false, true, "waits until all parties are here; the last one opens the barrier for all"},
}};
constexpr std::array<ParamSpec, 1> kParams{
    {{"capacity", phraseNoop("Mistakes of scenarios", "parties"), "how many must meet", 1, 1'000'000'000, 2}}};

void start(PrimitiveState& state, std::int64_t capacity) {
  state.capacity = capacity;
  state.count = 0;
}

constexpr const char* kBroken = "threading.BrokenBarrierError";

// `depth` is 1 once the barrier is broken: a timed wait has expired (threading.Barrier.wait).
Answer ask(PrimitiveState& state, ValuePool&, std::uint8_t, std::uint32_t, std::int64_t) {
  if (state.depth != 0) return {.verdict = Verdict::Error, .error = kBroken};
  if (++state.count < state.capacity) return {.verdict = Verdict::Wait};
  state.count = 0;
  return {.wakes = {.list = 0, .most = kNobody, .complete = true}};
}

Answer withdraw(PrimitiveState& state, std::uint8_t) {
  state.depth = 1;
  state.count = 0;
  return {.wakes = {.list = 0, .most = kNobody, .complete = true}, .error = kBroken};
}

} // namespace

const PrimitiveInfo kBarrier{.id = "barrier",
                             .title = "Barrier",
                             .summary = "nobody goes on before all parties have come",
                             .verbs = kVerbs,
                             .params = kParams,
                             .start = start,
                             .ask = ask,
                             .withdraw = withdraw};

} // namespace switchpoint
