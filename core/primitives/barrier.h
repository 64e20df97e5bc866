// A meeting point for a fixed number of parties.
#pragma once

#include "primitives/primitive.h"

namespace switchpoint {

extern const PrimitiveInfo kBarrier;

} // namespace switchpoint
