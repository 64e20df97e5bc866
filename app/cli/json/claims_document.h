// switchpoint/claims/1: claims with their verdicts and what was measured.
#pragma once

#include <vector>

#include "claims/claim_check.h"
#include "run/json_text.h"

namespace switchpoint {

Json claimsDocument(const std::vector<CheckedClaim>& claims);

} // namespace switchpoint
