// Units of time in tests, as short as in prose: 5 * ms.
#pragma once

#include "base/time.h"

namespace switchpoint {

constexpr Duration ms = kMillisecond;
constexpr Duration us = kMicrosecond;

} // namespace switchpoint
