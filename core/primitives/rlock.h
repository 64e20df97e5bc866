// A re-entrant mutex: threading.RLock, multiprocessing.RLock (asyncio has none; there it behaves like a lock of the
// task).
#pragma once

#include "primitives/primitive.h"

namespace switchpoint {

extern const PrimitiveInfo kRLock;

} // namespace switchpoint
