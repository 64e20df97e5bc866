// One thread for each task in one interpreter with its GIL; or a pool of them.
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
  Placement placement = detail::placeOnThreads(profile, wishes, Lock::Gil);
  if (profile.freeThreaded) placement.notice = fmt::format(kGilSwitchedOn, profile.title);
  return placement;
}

} // namespace

constinit const ModelInfo kThreads{
    .id = "threads",
    .title = phraseNoop("Models", "threads"),
    .summary = phraseNoop("Models", "One thread for each task; they share one interpreter and its GIL"),
    .decides = phraseNoop("Models", "the interpreter decides: who waits for the GIL gets it after the switch interval"),
    .params = kParams,
    .place = place,
};

} // namespace switchpoint
