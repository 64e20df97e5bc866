// Reads a claim from TOML, and all that ship with the product.
#include <algorithm>

#include <fmt/format.h>

#include "base/phrase.h"
#include "base/resources.h"
#include "claims/claim_cases.h"
#include "claims/claim_keys.h"
#include "machine/profile.h"
#include "toml/toml_file.h"

namespace switchpoint {
namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 18;
constexpr TomlFileKind kFile{phrase("Mistakes of claims", "a claim has at most {}"), kMostBytes,
                             phrase("Mistakes of claims", "a claim is TOML: key = value, [timeline], [[case]]")};

class Reader {
public:
  Reader(const SourceText& source, const Sentences& sentences, Claim& claim)
      : claim_(claim), values_(source, sentences) {}

  std::vector<Diagnostic> read(const TomlNode& root) {
    values_.checkKeys(root, claimTable("claim"));
    need(root, "statement", claim_.statement,
         phrase("Mistakes of claims", "add statement = \"…\": one sentence, as people say it"));
    need(root, "why", claim_.why, phrase("Mistakes of claims", "add why = \"…\": one paragraph"));
    need(root, "instead", claim_.instead, phrase("Mistakes of claims", "add instead = \"…\": what is true"));
    values_.readSentence(root, "caveat", claim_.caveat);
    word(root, "section", kClaimSections, claim_.section);
    word(root, "heard", kClaimOrigins, claim_.heard);
    values_.readTexts(root, "covers", claim_.covers);
    values_.readTexts(root, "sources", claim_.sources);
    values_.readSentences(root, "pro", claim_.pro);
    values_.readSentences(root, "contra", claim_.contra);
    claim_.cases = readCases(root, values_);
    readVerdict(root);
    if (const TomlNode* timeline = root.find("timeline")) readTimeline(*timeline);
    checkKind(root);
    return values_.finish();
  }

private:
  void need(const TomlNode& root, std::string_view key, std::string& out, const Phrase& hint) {
    if (root.find(key) == nullptr)
      values_.error({0, 1}, phrase("Mistakes of claims", "a claim needs '{}'")(key), hint);
    else
      values_.readSentence(root, key, out);
  }

  template <std::size_t N>
  void word(const TomlNode& root, std::string_view key, const std::array<std::string_view, N>& words,
            std::string& out) {
    const TomlNode* node = root.find(key);
    if (node == nullptr) {
      values_.error({0, 1}, phrase("Mistakes of claims", "a claim needs '{}'")(key),
                    phrase("Mistakes of files", "use one of {}")(listed({words.begin(), words.end()})));
    } else if (const auto found = values_.word(*node, quotedKey(key), words)) {
      out = words[*found];
    }
  }

  // One word for all profiles, or a table of profiles with `else` for the rest.
  void readVerdict(const TomlNode& root) {
    const TomlNode* node = root.find("verdict");
    if (node == nullptr)
      return values_.error(
          {0, 1}, phrase("Mistakes of claims", "a claim needs a verdict"),
          phrase("Mistakes of claims", "add verdict = \"true\", \"false\", \"depends\" or \"judgement\""));
    if (node->kind != TomlNode::Kind::Table) {
      if (const auto verdict = values_.word(*node, quotedKey("verdict"), kVerdictIds))
        give(static_cast<ClaimVerdict>(*verdict));
      return;
    }
    std::vector<std::string> known = profileIds();
    known.push_back("else");
    for (const TomlMember& member : node->members) {
      if (std::ranges::find(known, member.key) == known.end()) {
        values_.unknown(member.keySpan, phrase("Mistakes of claims", "there is no profile '{}'")(shown(member.key)),
                        member.key, known);
        continue;
      }
      const auto verdict = values_.word(member.value, phrase("Mistakes of claims", "a verdict"), kVerdictIds);
      if (!verdict) continue;
      if (static_cast<ClaimVerdict>(*verdict) == ClaimVerdict::Judgement)
        values_.error(member.value.span, phrase("Mistakes of claims", "'judgement' is for all profiles or none"),
                      phrase("Mistakes of claims", "write verdict = \"judgement\""));
      else if (member.key == "else")
        give(static_cast<ClaimVerdict>(*verdict));
      else
        claim_.recorded[member.key] = static_cast<ClaimVerdict>(*verdict);
    }
  }

  // To every profile that some case is about and that has none yet.
  void give(ClaimVerdict verdict) {
    for (const std::string& profile : profileIds()) {
      const bool concerned = claim_.cases.empty() || std::ranges::any_of(claim_.cases, [&](const ClaimCase& one) {
                               return one.where.empty() || std::ranges::find(one.where, profile) != one.where.end();
                             });
      if (concerned) claim_.recorded.try_emplace(profile, verdict);
    }
  }

  void readTimeline(const TomlNode& node) {
    if (!values_.checkKeys(node, claimTable("timeline"))) return;
    ClaimTimeline timeline;
    values_.readWork(node, timeline.work);
    if (node.find("work") == nullptr)
      values_.error(node.span, phrase("Mistakes of claims", "[timeline] needs work"),
                    phrase("Mistakes of claims", "add work = \"two-sleepers\""));
    if (const TomlNode* profile = node.find("profile")) values_.readProfile(*profile, timeline.profile);
    const TomlNode* models = node.find("models");
    if (models == nullptr || models->kind != TomlNode::Kind::Array || models->items.empty()) {
      return values_.error(models == nullptr ? node.span : models->span,
                           phrase("Mistakes of claims", "[timeline] needs models"),
                           phrase("Mistakes of claims", "add models = [\"asyncio\", \"threads\"]"));
    }
    for (const TomlNode& item : models->items) {
      std::string model;
      if (values_.readModel(item, model)) timeline.models.push_back(std::move(model));
    }
    claim_.timeline = std::move(timeline);
  }

  // An experiment decides, or people do: not both, not neither.
  void checkKind(const TomlNode& root) {
    const TomlNode* verdict = root.find("verdict");
    if (verdict == nullptr) return;
    const bool judgement = verdict->kind == TomlNode::Kind::Text && verdict->text == "judgement";
    if (judgement && root.find("case") != nullptr)
      return values_.error(root.find("case")->span, phrase("Mistakes of claims", "a judgement has no cases"),
                           phrase("Mistakes of claims", "leave them out, or record what they give"));
    if (judgement && (claim_.pro.empty() || claim_.contra.empty()))
      return values_.error(verdict->span, phrase("Mistakes of claims", "a judgement needs sources on both sides"),
                           phrase("Mistakes of claims", "add pro = [\"…\"] and contra = [\"…\"]"));
    if (judgement) return;
    if (root.find("case") == nullptr)
      return values_.error(
          verdict->span, phrase("Mistakes of claims", "a claim needs an experiment that decides it"),
          phrase("Mistakes of claims", "add a [[case]], or write verdict = \"judgement\" with sources on both sides"));
    if (root.find("timeline") == nullptr)
      values_.error({0, 1}, phrase("Mistakes of claims", "a claim needs a timeline that shows it"),
                    phrase("Mistakes of claims", "add [timeline] with work and models"));
    if (claim_.sources.empty())
      values_.error({0, 1}, phrase("Mistakes of claims", "a claim needs sources"),
                    phrase("Mistakes of claims", "add sources = [\"…\"]"));
  }

  Claim& claim_;
  ClaimValues values_;
};

std::size_t rankOf(const std::string& section) {
  return static_cast<std::size_t>(std::ranges::find(kClaimSections, section) - kClaimSections.begin());
}

} // namespace

Result<Claim> parseClaim(std::string_view text, const std::string& id, const std::string& name,
                         const Sentences& sentences) {
  return valueOfTomlFile<Claim>(text, name, kFile, [&](const SourceText& source, const TomlNode& root, Claim& claim) {
    claim.id = id;
    return Reader(source, sentences, claim).read(root);
  });
}

Result<std::vector<Claim>> loadClaims(std::string_view language) {
  std::vector<Claim> claims;
  std::vector<Diagnostic> errors;
  for (const std::string& id : resourceIds("claims", ".toml")) {
    const std::filesystem::path path = resourceFolder() / "claims" / (id + ".toml");
    const Result<std::string> text = readFile(path, kMostBytes + 1);
    const Result<Sentences> sentences = loadSentences(path.parent_path(), language, id + ".toml");
    Result<Claim> claim = !text        ? Result<Claim>(text.diagnostics())
                          : !sentences ? Result<Claim>(sentences.diagnostics())
                                       : parseClaim(*text, id, path.string(), *sentences);
    if (claim)
      claims.push_back(std::move(claim).value());
    else
      errors.insert(errors.end(), claim.diagnostics().begin(), claim.diagnostics().end());
  }
  if (!errors.empty()) return errors;
  if (claims.empty())
    return plainError(
        phrase("Mistakes of claims", "no claims are installed: resources/claims is empty or missing").str());
  std::ranges::stable_sort(claims, {}, [](const Claim& claim) { return rankOf(claim.section); });
  return claims;
}

std::string commandOf(const Claim& claim) {
  if (!claim.timeline) return {};
  std::string models;
  for (const std::string& model : claim.timeline->models) models += (models.empty() ? "" : ",") + model;
  return fmt::format("switchpoint compare {} --models {}{}", claim.timeline->work, models,
                     claim.timeline->profile.empty() ? "" : " --profile " + claim.timeline->profile);
}

} // namespace switchpoint
