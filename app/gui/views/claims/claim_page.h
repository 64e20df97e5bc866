// One claim as a page to be read: its verdicts with what was measured, why, what to say instead, sources.
#pragma once

#include <QString>

#include "claims/claim_check.h"

namespace switchpoint {

// Rich text, in the language of the window; sources stay as they are called.
QString claimPage(const CheckedClaim& claim, bool checked);

} // namespace switchpoint
