// The code of a workload as short lines, for comparison in tests.
#pragma once

#include <string>

#include "workload/workload.h"

namespace switchpoint {

// Each instruction of a group: "2 Read s1 a0 | update counter". Fields at rest are left out; jumps are relative to the
// group's entry.
std::string listing(const Workload& workload, std::size_t group = 0);
// The same of a scenario whose one task "t" has these steps; `head` comes before the task. Mistakes are listed instead.
std::string listingOf(const std::string& steps, const std::string& head = {});

} // namespace switchpoint
