#include "claims/claim_words.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/phrase.h"
#include "claims/measures.h"
#include "machine/profile.h"
#include "toml/toml_values.h"

namespace switchpoint {
namespace {

// The GIL builds stand in a row, the others by themselves.
std::vector<std::string> rowOfVersions() {
  std::vector<std::string> row;
  for (const std::string& id : profileIds()) {
    if (id.starts_with("cpython-") && !id.ends_with("t")) row.push_back(id);
  }
  return row;
}

std::string runText(const ClaimRun& run, const ClaimRun* base) {
  std::vector<std::string> parts;
  if (base == nullptr || run.model != base->model) parts.push_back(run.model);
  if (base != nullptr && run.work != base->work) parts.push_back(run.work);
  if (!run.profile.empty()) parts.push_back(shortProfile(run.profile));
  if (run.workers > 0 && (base == nullptr || run.workers != base->workers))
    parts.push_back(phrase("ClaimWords", "{} workers", "{} worker", run.workers)(run.workers));
  if (run.cores > 0 && (base == nullptr || run.cores != base->cores))
    parts.push_back(phrase("ClaimWords", "{} cores", "{} core", run.cores)(run.cores));
  if (base != nullptr && run.workers == 0 && base->workers > 0) parts.push_back(phrase("ClaimWords", "no pool").str());
  for (const auto& [name, value] : run.settings) {
    const bool same = base != nullptr && base->settings.contains(name) && base->settings.at(name) == value;
    if (!same) parts.push_back(fmt::format("{} = {}", name, value));
  }
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text.empty() ? phrase("ClaimWords", "the same").str() : text;
}

std::string seedsText(const ClaimCase& one) {
  if (one.seeds <= 1) return {};
  return one.inSome ? phrase("ClaimWords", ", in at least one of {} seeds")(one.seeds)
                    : phrase("ClaimWords", ", in every one of {} seeds")(one.seeds);
}

} // namespace

std::string profilesInWords(const std::vector<std::string>& profiles) {
  if (profiles.size() == profileIds().size()) return phrase("ClaimWords", "everywhere").str();
  const std::vector<std::string> row = rowOfVersions();
  std::vector<std::string> words;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (std::ranges::find(profiles, row[i]) == profiles.end()) continue;
    std::size_t last = i;
    while (last + 1 < row.size() && std::ranges::find(profiles, row[last + 1]) != profiles.end()) ++last;
    const std::string from = shortProfile(row[i]), to = shortProfile(row[last]);
    words.push_back(last == i ? from : last == i + 1 ? from + ", " + to : phrase("ClaimWords", "{} to {}")(from, to));
    i = last;
  }
  for (const std::string& id : profiles) {
    if (std::ranges::find(row, id) == row.end()) words.push_back(shortProfile(id));
  }
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

std::string VerdictGroup::where() const {
  std::vector<std::string> ids;
  for (const ProfileResult* one : profiles) ids.push_back(one->profile);
  return profilesInWords(ids);
}

const ProfileResult& VerdictGroup::shown() const {
  const auto usual = std::ranges::find(profiles, "cpython-3.13", &ProfileResult::profile);
  if (usual != profiles.end()) return **usual;
  const auto real = std::find_if(profiles.rbegin(), profiles.rend(), [](const ProfileResult* one) {
    return one->profile.starts_with("cpython-") && !one->profile.ends_with("t");
  });
  return real != profiles.rend() ? **real : *profiles.back();
}

std::vector<VerdictGroup> groupsOf(const CheckedClaim& claim) {
  std::vector<VerdictGroup> groups;
  const auto same = [](const ProfileResult& a, const ProfileResult& b) {
    return a.computed == b.computed && std::ranges::equal(a.cases, b.cases, [](const auto& x, const auto& y) {
             return x.has_value() == y.has_value() && (!x || x->holds == y->holds);
           });
  };
  for (const ProfileResult& one : claim.profiles) {
    if (!one.computed) continue;
    auto group = std::ranges::find_if(groups, [&](const VerdictGroup& g) { return same(*g.profiles.front(), one); });
    if (group == groups.end()) group = groups.insert(groups.end(), VerdictGroup{*one.computed, {}});
    group->profiles.push_back(&one);
  }
  return groups;
}

std::string conditionText(const ClaimCase& one) {
  const std::string_view sign = id(one.relation);
  std::string text = fmt::format("{}: {}", runText(one.run, nullptr), measureText(*one.measure, one.subject));
  text += one.relation == Relation::Within ? phrase("ClaimWords", " within {} % of ")(fmt::format("{:g}", one.percent))
                                           : fmt::format(" {} ", sign);
  if (one.other) {
    if (one.factor != 1) text += fmt::format("{:g} × ", one.factor);
    text += fmt::format("{}", runText(*one.other, &one.run));
  } else {
    text += measuredText(one.number * one.factor, one.measure->unit);
  }
  return text + seedsText(one);
}

std::string figureText(const ClaimCase& one, const CaseResult& result) {
  const Unit unit = one.measure->unit;
  std::string text = measuredText(result.value, unit);
  if (one.seeds > 1 && result.least != result.most)
    text = phrase("ClaimWords", "{} to {}")(measuredText(result.least, unit), measuredText(result.most, unit));
  if (one.other) {
    text += phrase("ClaimWords", " against {}")(measuredText(result.against, unit));
    if (result.against > 0 && unit != Unit::Share && one.seeds == 1) {
      const double ratio = result.value / result.against;
      text += ratio >= 10 ? fmt::format(" ({:.0f} ×)", ratio) : fmt::format(" ({:.2f} ×)", ratio);
    }
  }
  return text;
}

std::string caseTitle(const ClaimCase& one) {
  return one.name.empty() ? conditionText(one) : one.name;
}

std::string dependsText(const Claim& claim, const ProfileResult& result) {
  std::vector<std::string> yes, no;
  for (std::size_t i = 0; i < claim.cases.size(); ++i) {
    if (result.cases[i]) (result.cases[i]->holds ? yes : no).push_back(caseTitle(claim.cases[i]));
  }
  return fmt::format("holds: {}; does not: {}", listed(yes), listed(no));
}

} // namespace switchpoint
