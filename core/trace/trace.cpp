// Names of lanes, and the trace as text.
#include "trace/trace.h"

#include <cassert>

namespace switchpoint {

std::string Trace::laneName(std::uint32_t lane) const {
  assert(lane < lanes.size());
  const Lane& row = lanes[lane];
  const std::string label = row.label < strings.size() ? strings[row.label] : std::string("lane");
  return row.ordinal == 0 ? label : label + "-" + std::to_string(row.ordinal);
}

} // namespace switchpoint
