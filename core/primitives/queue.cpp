#include "primitives/queue.h"

#include <array>

#include "base/phrase.h"

namespace switchpoint {
namespace {

constexpr std::array<VerbInfo, 2> kVerbs{{
    {"put", true, false, true, "waits for room, then appends the value"},
    {"get", false, true, true, "waits for an item, then takes the oldest"},
}};
constexpr std::array<ParamSpec, 1> kParams{{{"capacity", phraseNoop("Mistakes of scenarios", "items"),
                                             "most items at once; 0: unbounded", 0, 1'000'000'000, 0}}};

constexpr std::uint8_t kGetters = 0;
constexpr std::uint8_t kPutters = 1;

void start(PrimitiveState& state, std::int64_t capacity) {
  state.capacity = capacity;
  state.count = 0;
  state.items = {};
}

bool full(const PrimitiveState& state) {
  return state.capacity > 0 && state.count >= state.capacity;
}

bool mustWait(const PrimitiveState& state, std::uint8_t verb, std::uint32_t) {
  return verb == 0 ? full(state) : state.count == 0;
}

Answer ask(PrimitiveState& state, ValuePool& pool, std::uint8_t verb, std::uint32_t caller, std::int64_t value) {
  if (verb == 0) {
    if (mustWait(state, verb, caller)) return {.verdict = Verdict::Wait, .list = kPutters};
    pool.push(state.items, value);
    ++state.count;
    return {.wakes = {.list = kGetters, .most = 1}};
  }
  if (mustWait(state, verb, caller)) return {.verdict = Verdict::Wait, .list = kGetters};
  --state.count;
  return {.wakes = {.list = kPutters, .most = 1}, .value = pool.pop(state.items)};
}

} // namespace

// Not fair in a loop: a running task may take the item that a woken getter was called for (asyncio/queues.py get()).
const PrimitiveInfo kQueue{.id = "queue",
                           .title = "Queue",
                           .summary = "values in order; a full one makes producers wait, an empty one consumers",
                           .verbs = kVerbs,
                           .params = kParams,
                           .start = start,
                           .ask = ask,
                           .mustWait = mustWait};

} // namespace switchpoint
