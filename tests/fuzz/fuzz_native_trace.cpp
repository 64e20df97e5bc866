// Any bytes through the native trace reader, and what it accepts through the analysis.
#include <cstddef>
#include <cstdint>

#include "fuzz/native_trace_property.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  switchpoint::checkNativeTrace({reinterpret_cast<const char*>(data), size});
  return 0;
}
