// All claims as a document to be read: Markdown, or one HTML page that needs nothing else.
#pragma once

#include <string>
#include <vector>

#include "claims/claim_check.h"

namespace switchpoint {

std::string claimsMarkdown(const std::vector<CheckedClaim>& claims);
std::string claimsHtml(const std::vector<CheckedClaim>& claims);

// "Waiting", "Computing": what a section of claims is called.
std::string sectionTitle(std::string_view section);

} // namespace switchpoint
