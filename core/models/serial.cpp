// No scheduler at all: task after task on the main thread.
#include "base/phrase.h"
#include "models/catalog.h"
#include "models/pools.h"

namespace switchpoint {

constinit const ModelInfo kSerial{
    .id = "serial",
    .title = phraseNoop("Models", "serial"),
    .summary = phraseNoop("Models", "Task after task on the main thread"),
    .decides = phraseNoop("Models", "nobody: each task runs to its end before the next one starts"),
    .params = {},
    .place = [](const Workload&, const Profile& profile, const ModelWishes&) -> Result<Placement> {
      Placement placement;
      placement.home = Home::Inline;
      placement.lock = detail::ownLock(profile);
      placement.profile = profile.id;
      return placement;
    },
};

} // namespace switchpoint
