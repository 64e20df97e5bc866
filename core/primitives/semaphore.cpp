#include "primitives/semaphore.h"

#include <array>

#include "base/phrase.h"

namespace switchpoint {
namespace {

constexpr std::array<VerbInfo, 2> kVerbs{{
    {"acquire", false, false, true, "waits for a permit and takes it"},
    {"release", false, false, false, "gives a permit back and wakes one who waits"},
}};
constexpr std::array<ParamSpec, 1> kParams{
    {{"capacity", phraseNoop("Mistakes of scenarios", "permits"), "permits at the start", 0, 1'000'000'000, 1}}};

void start(PrimitiveState& state, std::int64_t capacity) {
  state.count = capacity;
  state.capacity = capacity;
}

Answer release(PrimitiveState& state) {
  ++state.count;
  return {.wakes = {.list = 0, .most = 1}};
}

bool mustWait(const PrimitiveState& state, std::uint8_t verb, std::uint32_t) {
  return verb == 0 && state.count == 0;
}

Answer ask(PrimitiveState& state, ValuePool&, std::uint8_t verb, std::uint32_t caller, std::int64_t) {
  if (verb != 0) return release(state);
  if (mustWait(state, verb, caller)) return {.verdict = Verdict::Wait};
  --state.count;
  return {};
}

Answer askBounded(PrimitiveState& state, ValuePool& pool, std::uint8_t verb, std::uint32_t caller, std::int64_t value) {
  if (verb == 1 && state.count >= state.capacity) {
    return {.verdict = Verdict::Error, .error = "ValueError: Semaphore released too many times"};
  }
  return ask(state, pool, verb, caller, value);
}

} // namespace

const PrimitiveInfo kSemaphore{.id = "semaphore",
                               .title = "Semaphore",
                               .summary = "so many may go on at once; anybody may give a permit",
                               .verbs = kVerbs,
                               .params = kParams,
                               .canWith = true,
                               .fairInLoop = true,
                               .start = start,
                               .ask = ask,
                               .mustWait = mustWait};

const PrimitiveInfo kBoundedSemaphore{.id = "bounded-semaphore",
                                      .title = "BoundedSemaphore",
                                      .summary = "a semaphore that refuses more releases than acquires",
                                      .verbs = kVerbs,
                                      .params = kParams,
                                      .canWith = true,
                                      .fairInLoop = true,
                                      .start = start,
                                      .ask = askBounded,
                                      .mustWait = mustWait};

} // namespace switchpoint
