// What must hold for any bytes handed to the native trace reader; shared by the fuzzer and by a plain test.
#pragma once

#include <string>
#include <string_view>

#include "trace/trace.h"

namespace switchpoint {

// A trace file with nothing packed, so that changed bytes reach the tables and the events behind the compression.
std::string plainTrace(const Trace& trace);

// The file with its checksum made right, so that changed bytes reach what is behind it.
std::string sealed(std::string_view bytes);

// Reads `bytes` as they are and sealed. What is accepted must go through dump, analysis and writing without a fault and
// come back the same; aborts where it does not. Says whether either was accepted.
bool checkNativeTrace(std::string_view bytes);

} // namespace switchpoint
