// A FIFO queue of integers, bounded or not: queue.Queue, asyncio.Queue, multiprocessing.Queue.
#pragma once

#include "primitives/primitive.h"

namespace switchpoint {

extern const PrimitiveInfo kQueue;

} // namespace switchpoint
