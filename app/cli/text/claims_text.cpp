#include "cli/text/claims_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "claims/claim_document.h"
#include "claims/claim_words.h"
#include "claims/measures.h"
#include "cli/text/wrap.h"
#include "machine/profile.h"

namespace switchpoint {

namespace {

constexpr std::size_t kVerdict = 11;
constexpr std::size_t kLabel = 14;

std::string summaryOf(const std::vector<CheckedClaim>& claims) {
  std::size_t all = 0, judgements = 0, byVersion = 0;
  std::array<std::size_t, 4> of{};
  for (const CheckedClaim& one : claims) {
    const std::vector<VerdictGroup> groups = groupsOf(one);
    if (groups.empty()) continue;
    ++all;
    const bool same = std::ranges::all_of(groups, [&](const auto& g) { return g.verdict == groups.front().verdict; });
    if (one.claim.isJudgement())
      ++judgements;
    else if (same)
      ++of[static_cast<std::size_t>(groups.front().verdict)];
    else
      ++byVersion;
  }
  return fmt::format("{} claims: {} true, {} false, {} depending on the case, {} on the version; {} judgements", all,
                     of[0], of[1], of[2], byVersion, judgements);
}

// Of a verdict that depends: on what. Else the first measured number.
std::string figureOf(const Claim& claim, const VerdictGroup& group) {
  const ProfileResult& shown = group.shown();
  if (group.verdict == ClaimVerdict::Depends) return dependsText(claim, shown);
  for (std::size_t i = 0; i < claim.cases.size(); ++i) {
    if (shown.cases[i])
      return fmt::format("{}: {} ({})", measureText(*claim.cases[i].measure, claim.cases[i].subject),
                         figureText(claim.cases[i], *shown.cases[i]), shortProfile(shown.profile));
  }
  return "no experiment decides this";
}

std::string line(const std::string& label, std::size_t labelWidth, const std::string& words, std::size_t width) {
  std::string text;
  const std::size_t room = width > labelWidth + 22 ? width - labelWidth - 2 : 20;
  for (const std::string& part : wrapWords(words, room))
    text += "  " + padded(text.empty() ? label : "", labelWidth) + part + '\n';
  return text;
}

std::string sourcesText(const Claim& claim, std::size_t width) {
  std::string text;
  const auto list = [&](const std::string& label, const std::vector<std::string>& sources) {
    for (std::size_t i = 0; i < sources.size(); ++i) text += line(i == 0 ? label : "", kLabel, sources[i], width);
  };
  list("for it", claim.pro);
  list("against it", claim.contra);
  list("sources", claim.sources);
  return text;
}

std::string experimentsText(const Claim& claim, const VerdictGroup& group, std::size_t width) {
  std::string text;
  const ProfileResult& shown = group.shown();
  for (std::size_t i = 0; i < claim.cases.size(); ++i) {
    if (!shown.cases[i]) continue;
    const ClaimCase& one = claim.cases[i];
    const std::string words = fmt::format("{}{}: {} ({})", one.name.empty() ? "" : one.name + ": ", conditionText(one),
                                          figureText(one, *shown.cases[i]), shortProfile(shown.profile));
    text += line(shown.cases[i]->holds ? "  holds" : "  does not", kLabel, words, width);
  }
  return text;
}

} // namespace

std::string claimsText(const std::vector<CheckedClaim>& claims, std::size_t width, const Emphasis& strong) {
  std::string text;
  for (const std::string& part : wrapWords(summaryOf(claims), width)) text += part + '\n';
  std::string section;
  for (const CheckedClaim& one : claims) {
    if (groupsOf(one).empty()) continue; // no experiment is about the profile that was asked for
    if (one.claim.section != section) {
      section = one.claim.section;
      text += '\n' + strong(std::string(sectionTitle(section))) + '\n';
    }
    text += '\n';
    bool first = true;
    for (const std::string& part : wrapWords(one.claim.statement + " [" + one.claim.id + "]", width)) {
      text += (first ? "" : "  ") + part + '\n';
      first = false;
    }
    for (const VerdictGroup& group : groupsOf(one))
      text += line(std::string(id(group.verdict)), kVerdict, group.where() + ": " + figureOf(one.claim, group), width);
  }
  return text + "\nswitchpoint claims ID shows one in full: why, what to say instead, sources, its timeline\n";
}

std::string claimText(const CheckedClaim& one, std::size_t width, const Emphasis& strong) {
  const Claim& claim = one.claim;
  std::string text;
  for (const std::string& part : wrapWords(claim.statement, width)) text += strong(part) + '\n';
  text += fmt::format("  {} · {} · heard in {}\n\n", claim.id, sectionTitle(claim.section), claim.heard);
  const std::vector<VerdictGroup> groups = groupsOf(one);
  if (groups.empty()) text += "  no experiment is about this interpreter\n";
  for (const VerdictGroup& group : groups) {
    text += line(std::string(id(group.verdict)), kLabel, group.where(), width);
    text += experimentsText(claim, group, width);
  }
  text += '\n' + line("why", kLabel, claim.why, width);
  text += '\n' + line("say instead", kLabel, claim.instead, width);
  if (!claim.caveat.empty()) text += '\n' + line("left out", kLabel, claim.caveat, width);
  text += '\n' + sourcesText(claim, width);
  if (claim.timeline) text += '\n' + line("timeline", kLabel, commandOf(claim), width + 200);
  return text;
}

std::vector<std::string> differencesOf(const std::vector<CheckedClaim>& claims) {
  std::vector<std::string> sentences;
  for (const CheckedClaim& one : claims) {
    for (const ProfileResult& profile : one.profiles) {
      if (profile.agrees()) continue;
      const auto word = [](const std::optional<ClaimVerdict>& v) {
        return v ? std::string(id(*v)) : std::string("nothing");
      };
      std::string sentence = fmt::format("{} on {}: recorded {}, computed {}", one.claim.id, profile.profile,
                                         word(profile.recorded), word(profile.computed));
      if (profile.computed == ClaimVerdict::Depends) sentence += " (" + dependsText(one.claim, profile) + ")";
      sentences.push_back(std::move(sentence));
    }
  }
  return sentences;
}

} // namespace switchpoint
