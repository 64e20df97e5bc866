#include "cli/commands/guide.h"

#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/resources.h"
#include "cli/app_figure.h"
#include "cli/console.h"
#include "cli/exit_status.h"
#include "cli/input.h"
#include "cli/interview.h"
#include "cli/json/guide_document.h"
#include "cli/output_file.h"
#include "cli/text/document_text.h"
#include "cli/text/wrap.h"
#include "guide/report.h"
#include "guide/skeleton.h"

namespace switchpoint {

namespace {

struct GuideArguments {
  std::vector<std::string> words;
  std::string answers;
  std::string save;
  std::string scenario;
  bool json = false;
  bool markdown = false;
  bool html = false;
  bool code = false;
  bool full = false;
};

// Everything that is said of one case.
struct Answered {
  Guide guide;
  Advice advice;
  std::string code;
  Blocks document;
  std::string html;
};

Result<Answers> readAnswers(const Guide& guide, const std::string& file) {
  const Result<std::string> text = file == "-" ? readStandardInput() : readFile(file);
  if (!text) return text.diagnostics();
  return parseAnswers(guide, *text, file == "-" ? "<stdin>" : file);
}

// The answers of the file, then those of the command line; without either, those of the person.
Result<std::optional<Answers>> gatherAnswers(Console& console, const Guide& guide, const GuideArguments& options) {
  Answers answers;
  if (!options.answers.empty()) {
    Result<Answers> read = readAnswers(guide, options.answers);
    if (!read) return read.diagnostics();
    answers = *read;
  }
  std::vector<Diagnostic> errors;
  for (const std::string& word : options.words)
    if (std::optional<Diagnostic> wrong = addAnswer(guide, word, answers)) errors.push_back(*wrong);
  if (!errors.empty()) return errors;
  if (options.words.empty() && options.answers.empty()) return interview(console, guide, {});
  return std::optional<Answers>(answers);
}

Result<Answered> answer(Guide guide, const Answers& answers) {
  Answered answered;
  answered.advice = advise(guide, answers);
  Result<std::string> code = skeletonOf(guide, answered.advice.recommendation, answered.advice.values);
  if (!code) return code.diagnostics();
  answered.code = *code;
  Result<Blocks> document = adviceDocument(guide, answered.advice, *code);
  if (!document) return document.diagnostics();
  answered.document = *document;
  const Result<std::string> html = htmlText(answered.document, adviceTitle(guide, answered.advice));
  if (!html) return html.diagnostics();
  answered.html = *html;
  answered.guide = std::move(guide);
  return answered;
}

std::optional<Diagnostic> saveMarkdown(const Blocks& document, const std::string& file) {
  const std::filesystem::path path(file);
  const std::string stem = path.stem().string() + "-";
  for (const Block& block : document) {
    if (block.kind != Block::Kind::Figure) continue;
    const std::filesystem::path figure = path.parent_path() / (stem + block.id + ".svg");
    if (std::optional<Diagnostic> wrong = writeFile(figure.string(), block.svg)) return wrong;
  }
  return writeFile(file, markdownText(document, stem));
}

// The ending says what is written: answers, or a report.
std::optional<Diagnostic> save(const Answered& answered, const std::string& file) {
  const std::string ending = std::filesystem::path(file).extension().string();
  if (ending == ".toml") return writeFile(file, answersText(answered.guide, answered.advice.answers));
  if (ending == ".md") return saveMarkdown(answered.document, file);
  if (ending == ".html") return writeFile(file, answered.html);
  if (ending == ".pdf") return writeGuideWithApp(answersText(answered.guide, answered.advice.answers), file);
  if (ending == ".py") return writeFile(file, answered.code);
  return plainError(fmt::format("'{}' does not say what to save", file),
                    "end it in .toml (the answers), .md, .html or .pdf (the report), .py (the code)");
}

std::string reportText(const Blocks& document, bool full, std::size_t width) {
  if (full) return documentText(document, width);
  return documentText(shortened(document), width) + "\n" +
         wrapParagraphs("The comparison table, the curves, code to begin with and your answers: --full, --markdown, "
                        "--html or --save FILE.",
                        width);
}

void print(Console& console, const Answered& answered, const GuideArguments& options) {
  if (options.json)
    console.rawOut(jsonText(guideDocument(answered.guide, answered.advice, answered.code)));
  else if (options.markdown)
    console.rawOut(markdownText(answered.document));
  else if (options.html)
    console.rawOut(answered.html);
  else if (options.code)
    console.rawOut(answered.code);
  else
    console.out(reportText(answered.document, options.full, static_cast<std::size_t>(console.outTraits().width)));
}

int printScenario(Console& console, const Answered& answered, const std::string& id) {
  const Recommendation* one = answered.guide.recommendation(id);
  if (one == nullptr) {
    std::string ids;
    for (const std::string& known : answered.guide.recommendationIds()) ids += (ids.empty() ? "" : ", ") + known;
    console.report({plainError(fmt::format("the guide recommends no '{}'", id), "one of " + ids)});
    return kExitBadInput;
  }
  console.rawOut(caseRun(*one, answered.advice.values, kMostUnits).scenario);
  return kExitFine;
}

int performGuide(Console& console, const GuideArguments& options) {
  Result<Guide> guide = loadGuide();
  console.report(guide.diagnostics());
  if (!guide) return kExitBadInput;
  const Result<std::optional<Answers>> answers = gatherAnswers(console, *guide, options);
  console.report(answers.diagnostics());
  if (!answers) return kExitBadInput;
  if (!answers->has_value()) return kExitFine;
  const Result<Answered> answered = answer(std::move(guide).value(), **answers);
  console.report(answered.diagnostics());
  if (!answered) return kExitBadInput;
  if (!options.scenario.empty()) return printScenario(console, *answered, options.scenario);
  if (!options.save.empty()) {
    if (const std::optional<Diagnostic> wrong = save(*answered, options.save)) {
      console.report({*wrong});
      return kExitBadInput;
    }
  }
  print(console, *answered, options);
  return kExitFine;
}

Action declareGuide(CLI::App& app) {
  auto options = std::make_shared<GuideArguments>();
  app.add_option("answers", options->words, "Answers as key=value; unsure, or left out, widens the result")
      ->type_name("KEY=VALUE");
  app.add_option("--answers", options->answers, "Answers from a file (TOML), as --save writes it; - for standard input")
      ->type_name("FILE")
      ->group("Options");
  CLI::Option* json = app.add_flag("--json", options->json, "One JSON document")->group("Options");
  CLI::Option* markdown =
      app.add_flag("--markdown", options->markdown, "The report as Markdown")->group("Options")->excludes(json);
  CLI::Option* html = app.add_flag("--html", options->html, "The report as one HTML page, figures inside")
                          ->group("Options")
                          ->excludes(json)
                          ->excludes(markdown);
  app.add_flag("--full", options->full, "The whole report in the terminal: also the comparison, curves, code, answers")
      ->group("Options")
      ->excludes(json)
      ->excludes(markdown)
      ->excludes(html);
  app.add_flag("--code", options->code, "Only the code to begin with")
      ->group("Options")
      ->excludes(json)
      ->excludes(markdown)
      ->excludes(html);
  app.add_option("--save", options->save,
                 "Also write FILE: answers (.toml), the report (.md with its figures, .html, .pdf), or the code (.py)")
      ->type_name("FILE")
      ->group("Options");
  app.add_option("--scenario", options->scenario, "Only the scenario that was run for this recommendation's id")
      ->type_name("ID")
      ->group("Options");
  return [options](Console& console) { return performGuide(console, *options); };
}

constexpr std::array kGuideExamples{
    CommandExample{"switchpoint guide work=io concurrency=1000 wait_ms=300 libraries=async",
                   "a scraper: what fits, why, and the evidence"},
    CommandExample{"switchpoint guide", "asks, question by question"},
    CommandExample{"switchpoint guide work=cpu cores=8 --save report.html", "also a report to keep beside the design"},
};

} // namespace

const CommandInfo guideCommand{
    "guide", "Help to choose: asyncio, threads, processes or a mix, with evidence",
    "Asks about your case, or takes the answers as key=value, and recommends a way to run it. The answers become a "
    "workload that is simulated under every way there is; the ranking, what would change the advice, break-even points "
    "and code to begin with come with it. Where the rule of thumb and the simulation part, it says so, and why.\n\n"
    "Keys: app, work, concurrency, units, cpu_ms, wait_ms, libraries, framework, shared_state, payload_kib, "
    "payload_kind, picklable, native_releases_gil, cores, python, platform, memory_mib, latency_ms, code, tolerance, "
    "priority. What is unsure is not guessed: other values are simulated beside the typical one.",
    kGuideExamples, declareGuide};

} // namespace switchpoint
