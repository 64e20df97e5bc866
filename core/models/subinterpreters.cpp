// Processes without the processes: interpreters with a GIL and memory of their own inside one process (PEP 684).
#include "base/phrase.h"
#include "models/catalog.h"
#include "models/pools.h"

namespace switchpoint {

namespace {

constexpr ParamSpec kParams[] = {{"workers", "interpreters",
                                  "a pool of so many interpreters, whatever the number of tasks", 0,
                                  detail::kMostWorkers, 0}};

Result<Placement> place(const Workload& workload, const Profile& profile, const ModelWishes& wishes) {
  if (!profile.hasSubinterpreters) {
    return plainError(phrase("Models", "{} has no sub-interpreters with a GIL of their own")(profile.title),
                      phrase("Models", "subinterpreters works with cpython-3.12 and later, and textbook").str());
  }
  Placement placement = detail::placeOnInterpreters(workload, profile, wishes);
  placement.subinterpreters = true;
  return placement;
}

} // namespace

constinit const ModelInfo kSubinterpreters{
    .id = "subinterpreters",
    .title = phraseNoop("Models", "sub-interpreters"),
    .summary = phraseNoop("Models",
                          "One interpreter for each task inside one process, each with its own GIL; values are copied"),
    .decides = phraseNoop(
        "Models", "nobody has to: each interpreter has its own GIL, the OS decides when there are too few cores"),
    .params = kParams,
    .place = place,
};

} // namespace switchpoint
