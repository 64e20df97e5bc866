// The words for states and overhead.
#include "trace/events.h"

namespace switchpoint {
namespace {

constexpr std::array<std::string_view, kStateCount> kStates = {"new",       "ready",   "running",  "gil-wait",
                                                               "lock-wait", "io-wait", "overhead", "finished"};

constexpr std::array<std::string_view, kOverheadKindCount> kOverheads = {
    "thread-start", "fork", "spawn", "forkserver", "interpreter", "pickle", "unpickle", "transfer", "task-create"};

} // namespace

std::string_view id(State state) {
  return kStates[static_cast<std::size_t>(state)];
}

std::string_view id(OverheadKind kind) {
  return kOverheads[static_cast<std::size_t>(kind)];
}

} // namespace switchpoint
