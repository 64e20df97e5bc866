// The concurrency models there are, each defined in the file of its name; catalog.cpp lists them in their order.
#pragma once

#include "models/model.h"

namespace switchpoint {

extern const ModelInfo kAsyncio;
extern const ModelInfo kThreads;
extern const ModelInfo kProcesses;
extern const ModelInfo kFreeThreaded;
extern const ModelInfo kSubinterpreters;
extern const ModelInfo kHybrid;
extern const ModelInfo kSerial;

} // namespace switchpoint
