// An event loop that sends each step where it belongs: blocking calls to threads, computing to processes.
#include "base/phrase.h"
#include "models/catalog.h"
#include "models/pools.h"

namespace switchpoint {

constinit const ModelInfo kHybrid{
    .id = "hybrid",
    .title = phraseNoop("Models", "hybrid"),
    .summary =
        phraseNoop("Models", "One event loop; blocking calls go to a thread pool, long computing to a process pool"),
    .decides = phraseNoop(
        "Models",
        "the task decides on the loop; what would block it runs in threads and processes, which the OS switches"),
    .params = {},
    .place = [](const Workload& workload, const Profile& profile, const ModelWishes& wishes) -> Result<Placement> {
      Placement placement = detail::placeOnLoop(workload, profile, wishes);
      placement.offloads = true;
      return placement;
    },
};

} // namespace switchpoint
