// A mutex with one owner: threading.Lock, asyncio.Lock, multiprocessing.Lock.
#pragma once

#include "primitives/primitive.h"

namespace switchpoint {

extern const PrimitiveInfo kLock;

} // namespace switchpoint
