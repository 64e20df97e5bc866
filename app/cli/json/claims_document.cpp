#include "cli/json/claims_document.h"

#include <utility>

#include "claims/claim_words.h"
#include "claims/measures.h"

namespace switchpoint {

namespace {

constexpr std::string_view unitId(Unit unit) {
  switch (unit) {
  case Unit::Seconds: return "s";
  case Unit::Bytes: return "bytes";
  case Unit::Share: return "share";
  case Unit::YesNo: return "yes-no";
  case Unit::Count: break;
  }
  return "count";
}

// Whole numbers as such, so that 0 lost updates do not read 0.0.
Json numberOf(double value) {
  const auto whole = static_cast<std::int64_t>(value);
  return static_cast<double>(whole) == value ? Json(whole) : Json(value);
}

Json resultOf(const ClaimCase& one, const CaseResult& result) {
  Json json{{"holds", result.holds}, {"value", numberOf(result.value)}, {"against", numberOf(result.against)}};
  if (one.seeds > 1) {
    json["seed"] = result.seed;
    json["min"] = numberOf(result.least);
    json["max"] = numberOf(result.most);
  }
  return json;
}

Json measuredOf(const CheckedClaim& checked) {
  Json measured = Json::object();
  for (std::size_t i = 0; i < checked.claim.cases.size(); ++i) {
    const ClaimCase& one = checked.claim.cases[i];
    Json byProfile = Json::object();
    for (const ProfileResult& profile : checked.profiles) {
      if (profile.cases[i]) byProfile[profile.profile] = resultOf(one, *profile.cases[i]);
    }
    measured[caseTitle(one)] =
        Json{{"condition", conditionText(one)}, {"measure", one.measure->id},    {"unit", unitId(one.measure->unit)},
             {"is", id(one.relation)},          {"times", numberOf(one.factor)}, {"by_profile", std::move(byProfile)}};
  }
  return measured;
}

Json claimOf(const CheckedClaim& checked) {
  const Claim& claim = checked.claim;
  Json verdicts = Json::object(), recorded = Json::object();
  for (const ProfileResult& profile : checked.profiles) {
    if (profile.computed) verdicts[profile.profile] = id(*profile.computed);
    if (profile.recorded) recorded[profile.profile] = id(*profile.recorded);
  }
  Json json{{"id", claim.id},
            {"statement", claim.statement},
            {"verdicts", std::move(verdicts)},
            {"measured", measuredOf(checked)},
            {"why", claim.why},
            {"instead", claim.instead},
            {"section", claim.section},
            {"heard", claim.heard},
            {"recorded", std::move(recorded)},
            {"as_recorded", checked.agrees()},
            {"caveat", claim.caveat},
            {"sources", claim.sources}};
  if (claim.isJudgement()) {
    json["pro"] = claim.pro;
    json["contra"] = claim.contra;
  }
  if (claim.timeline)
    json["timeline"] = Json{{"work", claim.timeline->work},
                            {"models", claim.timeline->models},
                            {"profile", claim.timeline->profile},
                            {"command", commandOf(claim)}};
  return json;
}

} // namespace

Json claimsDocument(const std::vector<CheckedClaim>& claims) {
  Json list = Json::array();
  bool asRecorded = true;
  for (const CheckedClaim& claim : claims) {
    list.push_back(claimOf(claim));
    asRecorded = asRecorded && claim.agrees();
  }
  return Json{{"schema", "switchpoint/claims/1"}, {"as_recorded", asRecorded}, {"claims", std::move(list)}};
}

} // namespace switchpoint
