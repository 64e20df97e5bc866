// The words of claim files: every table with the keys it may hold.
#pragma once

#include <string_view>
#include <vector>

#include "toml/toml_values.h"

namespace switchpoint {

const std::vector<TableKeys>& claimTables();
// The table must exist.
const TableKeys& claimTable(std::string_view name);

} // namespace switchpoint
