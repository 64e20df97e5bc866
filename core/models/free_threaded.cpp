// Threads in an interpreter without a GIL: they run truly in parallel.
#include <fmt/format.h>

#include "base/notice.h"
#include "base/phrase.h"
#include "models/catalog.h"
#include "models/pools.h"

namespace switchpoint {

namespace {

constexpr ParamSpec kParams[] = {
    {"workers", "threads", "a pool of so many threads instead of one for each task", 0, detail::kMostWorkers, 0}};

Result<Placement> place(const Workload&, const Profile& profile, const ModelWishes& wishes) {
  Placement placement = detail::placeOnThreads(profile, wishes, Lock::None);
  if (profile.freeThreaded || profile.textbook) return placement;
  if (profile.sibling.empty()) {
    return plainError(
        phrase("Models", "{} has no free-threaded build")(profile.title),
        phrase("Models", "free-threaded works with cpython-3.13 and later, their t builds, and textbook").str());
  }
  placement.profile = profile.sibling;
  placement.notice = fmt::format(kBuildWithoutGil, profile.sibling, profile.title);
  return placement;
}

} // namespace

constinit const ModelInfo kFreeThreaded{
    .id = "free-threaded",
    .title = phraseNoop("Models", "free-threaded"),
    .summary = phraseNoop("Models", "One thread for each task in an interpreter without a GIL"),
    .decides =
        phraseNoop("Models", "nobody has to: threads run on cores of their own, the OS decides when there are too few"),
    .params = kParams,
    .place = place,
};

} // namespace switchpoint
