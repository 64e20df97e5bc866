// A flag that many wait for: threading.Event, asyncio.Event, multiprocessing.Event.
#pragma once

#include "primitives/primitive.h"

namespace switchpoint {

extern const PrimitiveInfo kEvent;

} // namespace switchpoint
