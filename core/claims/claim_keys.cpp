#include "claims/claim_keys.h"

#include <algorithm>
#include <cassert>

namespace switchpoint {

const std::vector<TableKeys>& claimTables() {
  static const std::vector<TableKeys> kTables{
      {"claim",
       "a claim",
       {"statement", "section", "heard", "covers", "verdict", "why", "instead", "caveat", "sources", "pro", "contra",
        "timeline", "case"}},
      {"timeline", "[timeline]", {"work", "models", "profile"}},
      {"case",
       "a case",
       {"name", "work", "set", "model", "profile", "cores", "workers", "measure", "of", "is", "percent", "times",
        "than", "seeds", "in", "on"}},
      {"than", "'than'", {"work", "set", "model", "profile", "cores", "workers"}},
  };
  return kTables;
}

const TableKeys& claimTable(std::string_view name) {
  const auto found = std::find_if(claimTables().begin(), claimTables().end(),
                                  [name](const TableKeys& table) { return table.name == name; });
  assert(found != claimTables().end());
  return *found;
}

} // namespace switchpoint
