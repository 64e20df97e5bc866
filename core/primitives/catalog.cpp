#include <array>

#include "primitives/barrier.h"
#include "primitives/condition.h"
#include "primitives/event.h"
#include "primitives/future.h"
#include "primitives/lock.h"
#include "primitives/queue.h"
#include "primitives/rlock.h"
#include "primitives/semaphore.h"

namespace switchpoint {

std::span<const PrimitiveInfo* const> primitiveCatalog() {
  static constexpr std::array<const PrimitiveInfo*, 9> kAll{
      &kLock, &kRLock, &kSemaphore, &kBoundedSemaphore, &kEvent, &kCondition, &kBarrier, &kQueue, &kFuture};
  return kAll;
}

const PrimitiveInfo* findPrimitive(std::string_view id) {
  for (const PrimitiveInfo* info : primitiveCatalog()) {
    if (info->id == id) return info;
  }
  return nullptr;
}

} // namespace switchpoint
