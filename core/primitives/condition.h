// A condition variable on a lock: wait gives the lock up, notify wakes in the order of waiting.
#pragma once

#include "primitives/primitive.h"

namespace switchpoint {

extern const PrimitiveInfo kCondition;

} // namespace switchpoint
