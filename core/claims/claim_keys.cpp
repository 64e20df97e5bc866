#include "claims/claim_keys.h"

#include <algorithm>
#include <cassert>

#include "base/phrase.h"

namespace switchpoint {

const std::vector<TableKeys>& claimTables() {
  static const std::vector<TableKeys> kTables{
      {"claim",
       phrase("Mistakes of claims", "a claim"),
       {"statement", "section", "heard", "covers", "verdict", "why", "instead", "caveat", "sources", "pro", "contra",
        "timeline", "case"}},
      {"timeline", "[timeline]", {"work", "models", "profile"}},
      {"case",
       phrase("Mistakes of claims", "a case"),
       {"name", "work", "set", "model", "profile", "cores", "workers", "measure", "of", "is", "percent", "times",
        "than", "seeds", "in", "on"}},
      {"than", quotedKey("than"), {"work", "set", "model", "profile", "cores", "workers"}},
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
