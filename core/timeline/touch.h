// What lights up in the lanes of a layout when somebody looks at a lock, a queue, a GIL or a variable.
#pragma once

#include <cstdint>

#include "timeline/layout.h"

namespace switchpoint {

enum class UseKind : std::uint8_t {
  Own,    // the row of the thing itself
  Waits,  // for the object
  Holds,  // the object
  Reads,  // the variable
  Writes, // the variable
};

struct TouchTarget {
  enum class Kind : std::uint8_t { None, Object, Variable } kind = Kind::None;
  std::uint32_t run = 0;
  std::uint32_t index = 0; // into Trace::objects or Trace::variables

  friend bool operator==(const TouchTarget&, const TouchTarget&) = default;
};

// A rectangle in pixels, in a row of the layout. What is closer than a pixel to the one before is part of it; an access
// is at least `kLeastTouch` wide.
inline constexpr double kLeastTouch = 3;
struct ObjectUse {
  UseKind kind = UseKind::Own;
  std::uint32_t row = 0; // index into Layout::rows
  double x = 0, y = 0, width = 0, height = 0;
  std::uint64_t count = 1; // stretches or accesses it stands for
};

} // namespace switchpoint
