// The keys of a profile file, each tied to the field it fills: one table for the reader, its messages and the tests.
#pragma once

#include <span>
#include <string_view>

#include "machine/profile.h"

namespace switchpoint {

// A boolean of [switch-points].
struct SwitchPointKey {
  std::string_view name;
  bool SwitchPoints::*field;
};

// How a number of [costs] is written.
enum class CostForm : std::uint8_t {
  Length,      // "36ms": a duration with its unit
  LongerThan0, // likewise, but at least a microsecond: intervals that divide time
  Bytes,       // 15_360
  Thousandths, // 0 … 1000
  Millionths,  // 0 … 1 000 000
};
struct CostKey {
  std::string_view name;
  CostForm form;
  std::int64_t Costs::*field; // Duration is a 64-bit integer too
};

// A rate of [costs], in picoseconds per byte.
struct RateKey {
  std::string_view name;
  double Costs::*field;
};

std::span<const SwitchPointKey> switchPointKeys();
std::span<const CostKey> costKeys();
std::span<const RateKey> rateKeys();

} // namespace switchpoint
