// One event loop on one thread: a task runs until it waits.
#include "base/phrase.h"
#include "models/catalog.h"
#include "models/pools.h"

namespace switchpoint {

constinit const ModelInfo kAsyncio{
    .id = "asyncio",
    .title = phraseNoop("Models", "asyncio"),
    .summary = phraseNoop("Models", "Tasks of one event loop on one thread"),
    .decides = phraseNoop("Models", "the task decides: it gives up control only where it waits"),
    .params = {},
    .place = [](const Workload& workload, const Profile& profile, const ModelWishes& wishes) -> Result<Placement> {
      return detail::placeOnLoop(workload, profile, wishes);
    },
};

} // namespace switchpoint
