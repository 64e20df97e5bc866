// Claims in the terminal: a list of all, or single ones in full.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "claims/claim_check.h"

namespace switchpoint {

using Emphasis = std::function<std::string(const std::string&)>;

// Each statement with its verdicts by groups of profiles and a measured number.
std::string claimsText(const std::vector<CheckedClaim>& claims, std::size_t width, const Emphasis& strong);

// One claim in full: experiments, why, what to say instead, sources, the command that shows it.
std::string claimText(const CheckedClaim& claim, std::size_t width, const Emphasis& strong);

// Computed verdicts that differ from the recorded ones, one sentence each.
std::vector<std::string> differencesOf(const std::vector<CheckedClaim>& claims);

} // namespace switchpoint
