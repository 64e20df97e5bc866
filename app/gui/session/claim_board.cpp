#include "gui/session/claim_board.h"

#include <utility>

#include "base/phrase.h"
#include "machine/profile.h"

namespace switchpoint {

namespace {

// What the files say, before anything is run.
std::vector<CheckedClaim> asRecorded(const std::vector<Claim>& claims) {
  std::vector<CheckedClaim> all;
  const std::vector<std::string> profiles = profileIds();
  for (const Claim& claim : claims) {
    CheckedClaim& one = all.emplace_back();
    one.claim = claim;
    for (const std::string& profile : profiles) {
      ProfileResult& result = one.profiles.emplace_back();
      result.profile = profile;
      result.cases.resize(claim.cases.size());
      if (const auto found = claim.recorded.find(profile); found != claim.recorded.end())
        result.recorded = found->second;
    }
  }
  return all;
}

} // namespace

ClaimBoard::~ClaimBoard() {
  cancel();
}

void ClaimBoard::want() {
  if (job_ || checked_) return;
  if (!claims_.empty()) {
    std::vector<Claim> again;
    for (const CheckedClaim& one : claims_) again.push_back(one.claim);
    return check(std::move(again));
  }
  progress_ = 0;
  job_ = background_.start<Result<std::vector<Claim>>>(
      this, [language = spokenLanguage()](const Progress&) { return loadClaims(language); },
      [this](Result<std::vector<Claim>> read) {
        job_ = nullptr;
        problems_ = read.diagnostics();
        if (!read) return void(Q_EMIT workChanged());
        claims_ = asRecorded(*read);
        check(std::move(read).value());
        Q_EMIT claimsChanged();
      });
  Q_EMIT workChanged();
}

void ClaimBoard::check(std::vector<Claim> claims) {
  progress_ = 0;
  job_ = background_.start<Result<std::vector<CheckedClaim>>>(
      this, [claims = std::move(claims)](const Progress& progress) { return checkClaims(claims, {}, progress); },
      [this](Result<std::vector<CheckedClaim>> result) {
        job_ = nullptr;
        problems_ = result.diagnostics();
        checked_ = result.ok();
        if (result) claims_ = std::move(result).value();
        Q_EMIT claimsChanged();
        Q_EMIT workChanged();
      },
      [this](double share) {
        progress_ = share;
        Q_EMIT workChanged();
      });
  Q_EMIT workChanged();
}

void ClaimBoard::cancel() {
  if (!job_) return;
  job_->cancel();
  job_ = nullptr;
  Q_EMIT workChanged();
}

} // namespace switchpoint
