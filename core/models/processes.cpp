// One process for each task, each with its own interpreter and memory; or a pool of them.
#include "base/phrase.h"
#include "models/catalog.h"
#include "models/pools.h"

namespace switchpoint {

namespace {

constexpr ParamSpec kParams[] = {
    {"workers", "processes", "a pool of so many processes, whatever the number of tasks", 0, detail::kMostWorkers, 0}};

} // namespace

constinit const ModelInfo kProcesses{
    .id = "processes",
    .title = phraseNoop("Models", "processes"),
    .summary =
        phraseNoop("Models", "One process for each task up to two per core, beyond that a pool; nothing is shared"),
    .decides = phraseNoop(
        "Models",
        "nobody has to: each has its own interpreter and memory, the OS decides when there are too few cores"),
    .params = kParams,
    .place = [](const Workload& workload, const Profile& profile, const ModelWishes& wishes) -> Result<Placement> {
      return detail::placeOnInterpreters(workload, profile, wishes);
    },
};

} // namespace switchpoint
