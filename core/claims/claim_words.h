// Claims in words: which profiles share a verdict, what a case demands and what was measured.
#pragma once

#include <string>
#include <vector>

#include "claims/claim_check.h"

namespace switchpoint {

// "3.9 to 3.13, textbook": short names, neighbours as a range; "everywhere" for all shipped ones.
std::string profilesInWords(const std::vector<std::string>& profiles);

// Profiles whose verdict and holding cases are the same, in the order of the first of each.
struct VerdictGroup {
  ClaimVerdict verdict = ClaimVerdict::True;
  std::vector<const ProfileResult*> profiles;

  std::string where() const;          // in words
  const ProfileResult& shown() const; // whose figures are shown: the default profile, else the newest
};
std::vector<VerdictGroup> groupsOf(const CheckedClaim& claim);

// What a case demands: "threads: the time until all is done < 0.7 × serial".
std::string conditionText(const ClaimCase& one);

// What was measured: "863 ms against 860 ms".
std::string figureText(const ClaimCase& one, const CaseResult& result);

// "Python code" where there are several cases; the condition where the only one has no name.
std::string caseTitle(const ClaimCase& one);

// What a verdict depends on: "true for A and B, not for C".
std::string dependsText(const Claim& claim, const ProfileResult& result);

} // namespace switchpoint
