// The words of the guide's data: every table with the keys it may hold, and what the engine itself needs.
#pragma once

#include <string_view>
#include <vector>

#include "toml/toml_values.h"

namespace switchpoint {

const std::vector<TableKeys>& guideTables();
// The table must exist.
const TableKeys& guideTable(std::string_view name);

// A question that the engine reads, and whether it must be answered with a number.
struct NeededQuestion {
  std::string_view key;
  bool number;
};
const std::vector<NeededQuestion>& neededQuestions();

// What comparison rows may measure.
const std::vector<std::string_view>& rowMeasures();

} // namespace switchpoint
