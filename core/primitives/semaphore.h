// Counting semaphores, plain and bounded: so many permits, no owners.
#pragma once

#include "primitives/primitive.h"

namespace switchpoint {

extern const PrimitiveInfo kSemaphore;
extern const PrimitiveInfo kBoundedSemaphore;

} // namespace switchpoint
