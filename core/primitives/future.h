// A value that is set once and awaited by many: asyncio.Future, concurrent.futures.Future.
#pragma once

#include "primitives/primitive.h"

namespace switchpoint {

extern const PrimitiveInfo kFuture;

} // namespace switchpoint
