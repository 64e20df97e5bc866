// Decides claims by simulation: runs their experiments on every interpreter and compares with what was recorded.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "claims/claim.h"
#include "run/run.h"

namespace switchpoint {

// What a case came to on one profile. With several seeds `value` is the one that decides: of those that break the
// relation the first, else the first of all (`inSome`: the other way round).
struct CaseResult {
  bool holds = false;
  double value = 0;
  double against = 0; // the right side, before its factor
  std::uint64_t seed = 1;
  double least = 0, most = 0; // of `value` over the seeds
};

struct ProfileResult {
  std::string profile;
  std::optional<ClaimVerdict> computed; // none: no case is about this profile
  std::optional<ClaimVerdict> recorded;
  std::vector<std::optional<CaseResult>> cases; // as in the claim; none where the case is not about this profile

  bool agrees() const { return computed == recorded; }
};

struct CheckedClaim {
  Claim claim;
  std::vector<ProfileResult> profiles; // in the order of profileIds(); a judgement has the recorded word computed, too

  bool agrees() const;
};

// All cases hold: true; none: false; some: depends; there are none: judgement.
ClaimVerdict verdictOf(const std::vector<std::optional<CaseResult>>& cases);

// Runs the experiments of all these claims, each different run once, on all cores of this computer; the result does not
// depend on how many. `profile`: only this one; empty: all shipped ones. Errors: a run that cannot be made (the
// sentence names claim, case and profile), an exploration that was not complete. Cancelled: an empty list.
Result<std::vector<CheckedClaim>> checkClaims(const std::vector<Claim>& claims, const std::string& profile = {},
                                              const Progress& progress = {});

} // namespace switchpoint
