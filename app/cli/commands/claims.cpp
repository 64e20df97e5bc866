#include "cli/commands/claims.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <vector>

#include "claims/claim_check.h"
#include "claims/claim_document.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/json/claims_document.h"
#include "cli/progress_line.h"
#include "cli/simulation_options.h"
#include "cli/text/claims_text.h"
#include "machine/profile.h"

namespace switchpoint {

namespace {

struct ClaimsArguments {
  std::vector<std::string> ids;
  std::string profile;
  bool json = false;
  bool markdown = false;
  bool html = false;
};

// Those that were asked for, in the order of the list; all when none was.
Result<std::vector<Claim>> chosen(const ClaimsArguments& options) {
  Result<std::vector<Claim>> all = loadClaims();
  if (!all || options.ids.empty()) return all;
  std::vector<std::string> known;
  for (const Claim& claim : *all) known.push_back(claim.id);
  std::vector<Diagnostic> errors;
  for (const std::string& id : options.ids) {
    if (std::ranges::find(known, id) != known.end()) continue;
    const std::string nearest = nearestWord(id, known);
    errors.push_back(plainError("there is no claim '" + id + "'",
                                nearest.empty() ? "switchpoint claims shows all, each with its id in brackets"
                                                : nearest + "; switchpoint claims shows all"));
  }
  if (!errors.empty()) return errors;
  std::vector<Claim> some = std::move(all).value();
  std::erase_if(some,
                [&](const Claim& claim) { return std::ranges::find(options.ids, claim.id) == options.ids.end(); });
  return some;
}

Result<std::vector<CheckedClaim>> check(Console& console, const ClaimsArguments& options) {
  const Result<std::vector<Claim>> claims = chosen(options);
  if (!claims) return claims.diagnostics();
  ProgressLine line(console, "checking claims");
  return checkClaims(*claims, options.profile, line.progress());
}

void show(Console& console, const ClaimsArguments& options, const std::vector<CheckedClaim>& checked) {
  if (options.json) return console.rawOut(jsonText(claimsDocument(checked)));
  if (options.markdown) return console.rawOut(claimsMarkdown(checked));
  if (options.html) return console.rawOut(claimsHtml(checked));
  const auto width = static_cast<std::size_t>(console.outTraits().width);
  const Emphasis strong = [&](const std::string& text) { return console.styledOut(Style::Bold, text); };
  if (options.ids.empty()) return console.out(claimsText(checked, width, strong));
  std::string text;
  for (const CheckedClaim& one : checked) text += (text.empty() ? "" : "\n") + claimText(one, width, strong);
  console.out(text);
}

int performClaims(Console& console, const ClaimsArguments& options) {
  if (options.json + options.markdown + options.html > 1) {
    console.report({plainError("--json, --markdown and --html are three ways to print the same", "give one of them")});
    return kExitBadInput;
  }
  const Result<std::vector<CheckedClaim>> checked = check(console, options);
  console.report(checked.diagnostics());
  if (!checked) return kExitBadInput;
  show(console, options, *checked);
  std::vector<Diagnostic> differences;
  for (std::string& sentence : differencesOf(*checked)) differences.push_back(plainError(std::move(sentence)));
  console.report(differences);
  return differences.empty() ? kExitFine : kExitFailed;
}

Action declareClaims(CLI::App& app) {
  auto options = std::make_shared<ClaimsArguments>();
  app.add_option("id", options->ids, "Claims to show in full (default: the list of all)")->type_name("CLAIM");
  declareChoice(app, "--profile", "PROFILE", "profile", profileIds(), options->profile,
                "Only on this interpreter (default: on all)");
  app.add_flag("--json", options->json, "One JSON document instead of the text")->group("Options");
  app.add_flag("--markdown", options->markdown, "A document in Markdown")->group("Options");
  app.add_flag("--html", options->html, "A document in HTML")->group("Options");
  return [options](Console& console) { return performClaims(console, *options); };
}

constexpr std::array kClaimsExamples{
    CommandExample{"switchpoint claims counter-loses-updates", "one in full, with the command that shows its timeline"},
    CommandExample{"switchpoint claims", "every statement with its verdicts and a measured number"},
    CommandExample{"switchpoint claims --html", "all of them as a page"},
};

} // namespace

const CommandInfo claimsCommand{
    "claims", "Check what people say about asyncio, threads and processes",
    "Statements that articles, interviews and documentation repeat, each decided by simulation on every interpreter: "
    "true where all of its experiments hold, false where none does, and else it depends on what tells the experiments "
    "apart. Statements that no experiment can decide are judgements, with sources on both sides.\n\n"
    "Each claim is a file in resources/claims that states its experiments and records what they come to. The verdicts "
    "shown are computed now; where one differs from what is recorded, that is said and the exit status is 1.",
    kClaimsExamples, declareClaims};

} // namespace switchpoint
