// Whether somebody still waits for long work: asked now and then by whoever does it.
#pragma once

#include <atomic>

namespace switchpoint {

// Set by whoever gave the work away, on any thread. Null: it cannot be cancelled.
using CancelFlag = const std::atomic<bool>*;

inline bool isCancelled(CancelFlag flag) {
  return flag != nullptr && flag->load(std::memory_order_relaxed);
}

} // namespace switchpoint
