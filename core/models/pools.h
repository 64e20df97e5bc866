// What several models share: sizes of pools, ways to start a process, the lock of an interpreter.
#pragma once

#include <algorithm>
#include <cstdint>

#include "models/model.h"

namespace switchpoint::detail {

inline constexpr std::int64_t kMostWorkers = 100'000;

// Workers of asyncio's default executor, min(32, cpu + 4): CPython's concurrent/futures/thread.py, 3.8 and later.
inline std::uint32_t defaultExecutorWorkers(std::uint32_t cores) {
  return std::min<std::uint32_t>(32, cores + 4);
}

// The lock an interpreter starts with.
inline Lock ownLock(const Profile& profile) {
  return profile.freeThreaded ? Lock::None : Lock::Gil;
}

// The workload's wish, else what the profile does.
StartMethod startMethod(const Workload& workload, const Profile& profile);

// An event loop on one thread, with the pools that offloaded steps go to.
Placement placeOnLoop(const Workload& workload, const Profile& profile, const ModelWishes& wishes);

// Threads in one interpreter: one for each task, or a pool.
Placement placeOnThreads(const Profile& profile, const ModelWishes& wishes, Lock lock);

// Interpreters with memory of their own: one for each task up to two per core, beyond that a pool.
Placement placeOnInterpreters(const Workload& workload, const Profile& profile, const ModelWishes& wishes);

} // namespace switchpoint::detail
