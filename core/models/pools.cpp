#include "models/pools.h"

namespace switchpoint::detail {

StartMethod startMethod(const Workload& workload, const Profile& profile) {
  if (workload.startMethod == "fork") return StartMethod::Fork;
  if (workload.startMethod == "spawn") return StartMethod::Spawn;
  if (workload.startMethod == "forkserver") return StartMethod::ForkServer;
  return profile.startMethod;
}

Placement placeOnLoop(const Workload& workload, const Profile& profile, const ModelWishes& wishes) {
  Placement placement;
  placement.home = Home::LoopTask;
  placement.lock = ownLock(profile);
  placement.threadPool = wishes.workers > 0 ? wishes.workers : defaultExecutorWorkers(wishes.cores);
  placement.processPool = wishes.cores;
  placement.start = startMethod(workload, profile);
  placement.profile = profile.id;
  return placement;
}

Placement placeOnThreads(const Profile& profile, const ModelWishes& wishes, Lock lock) {
  Placement placement;
  placement.home = wishes.workers > 0 ? Home::ThreadPool : Home::Thread;
  placement.workers = wishes.workers;
  placement.lock = lock;
  placement.profile = profile.id;
  return placement;
}

Placement placeOnInterpreters(const Workload& workload, const Profile& profile, const ModelWishes& wishes) {
  const bool pool = wishes.workers > 0 || startedTasks(workload) > 2 * std::uint64_t{wishes.cores};
  Placement placement;
  placement.home = pool ? Home::ProcessPool : Home::Process;
  placement.lock = ownLock(profile);
  if (pool) placement.workers = wishes.workers > 0 ? wishes.workers : wishes.cores;
  placement.start = startMethod(workload, profile);
  placement.profile = profile.id;
  return placement;
}

} // namespace switchpoint::detail
