// One claim as a page to be read: its verdicts with what was measured, why, what to say instead, sources.
#pragma once

#include <QString>

#include "claims/claim_check.h"

namespace switchpoint {

// Rich text. The headings are in the language of the window, the claim's own words in English.
QString claimPage(const CheckedClaim& claim, bool checked);

} // namespace switchpoint
