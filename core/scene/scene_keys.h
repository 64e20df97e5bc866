// The words of scene files: every table with the keys it may hold.
#pragma once

#include <string_view>
#include <vector>

#include "toml/toml_values.h"

namespace switchpoint {

const std::vector<TableKeys>& sceneTables();
// The table must exist.
const TableKeys& sceneTable(std::string_view name);

} // namespace switchpoint
