#include "guide/report.h"

#include <fmt/format.h>

#include "base/phrase.h"
#include "guide/charts.h"

namespace switchpoint {
namespace {

constexpr const char* kRankingFigure = "ranking";

// Where a terminal's document ends.
std::string comparisonTitle() {
  return phrase("Report", "Side by side").str();
}

Block table(std::vector<std::vector<std::string>> rows) {
  Block block;
  block.kind = Block::Kind::Table;
  block.rows = std::move(rows);
  return block;
}

Block figure(std::string id, std::string title, std::string svg, std::string plain) {
  Block block;
  block.kind = Block::Kind::Figure;
  block.id = std::move(id);
  block.text = title;
  block.title = std::move(title);
  block.svg = std::move(svg);
  block.plain = std::move(plain);
  return block;
}

class Report {
public:
  Report(const Guide& guide, const Advice& advice, const Theme& theme)
      : guide_(guide), advice_(advice), theme_(theme) {}

  Blocks write(const std::string& code) {
    const Recommendation& chosen = *guide_.recommendation(advice_.recommendation);
    add(heading(1, adviceTitle(guide_, advice_)));
    add(paragraph(chosen.summary));
    if (!chosen.assumed.empty()) add(paragraph(phrase("Report", "Assumed, not measured: {}.")(chosen.assumed)));
    section(phrase("Report", "Why").str(), advice_.reasons);
    ruleOfThumb();
    ranking();
    breakEvens();
    section(phrase("Report", "What would change it").str(), advice_.changes);
    pitfalls();
    comparison();
    if (!code.empty()) skeleton(code);
    answers();
    section(phrase("Report", "How this was found").str(), advice_.notes);
    return std::move(document_);
  }

private:
  void add(Block block) { document_.push_back(std::move(block)); }

  void section(const std::string& title, const std::vector<std::string>& items) {
    if (items.empty()) return;
    add(heading(2, title));
    add(bullets(items));
  }

  void ruleOfThumb() {
    add(heading(2, phrase("Report", "The rule of thumb").str()));
    const std::string rule =
        phrase("Report", "“{}” That gives: {}.")(advice_.ruleText, guide_.recommendation(advice_.rule)->title);
    if (advice_.difference.empty()) return add(paragraph(rule + phrase("Report", " The simulation agrees.").str()));
    add(paragraph(rule + phrase("Report", " The simulation differs. {}")(advice_.difference)));
  }

  static std::vector<std::string> cells(const Guide& guide, const Measured& one, const std::string& place) {
    const bool wide = one.most > one.least;
    std::string remark = one.unsuited;
    if (!one.failure.empty()) remark += (remark.empty() ? "" : "; ") + one.failure;
    for (const std::string& miss : one.misses) remark += (remark.empty() ? "" : "; ") + miss;
    if (one.assumed) remark += (remark.empty() ? "" : "; ") + phrase("Report", "assumed costs").str();
    const bool failed = !one.failure.empty();
    return {place,
            guide.recommendation(one.id)->title,
            failed ? "" : formatDuration(one.elapsed),
            failed || !wide ? "" : phrase("Report", "{} to {}")(formatDuration(one.least), formatDuration(one.most)),
            failed ? "" : formatDuration(one.latency),
            failed ? "" : memoryText(one.memory),
            remark};
  }

  void ranking() {
    add(heading(2, phrase("Report", "The evidence").str()));
    const Question& priority = *guide_.question("priority");
    add(paragraph(phrase("Report", "Your case, run under every way there is; ranked by: {}. Within 5 % is a tie: then "
                                   "memory decides, then simplicity.")(
        answerWords(priority, advice_.values.at("priority").word))));
    add(figure(kRankingFigure,
               phrase("Report", "Time until all units are done; lines and shading span what was unsure.").str(),
               rankingSvg(guide_, advice_, theme_), rankingPlain(guide_, advice_)));
    std::vector<std::vector<std::string>> rows{
        {"", phrase("Report", "way").str(), phrase("Report", "time").str(), phrase("Report", "over the unsure").str(),
         phrase("Report", "95 of 100").str(), phrase("Report", "memory").str(), phrase("Report", "remark").str()}};
    int place = 0;
    for (const Measured& one : advice_.evidence.ranking) rows.push_back(cells(guide_, one, std::to_string(++place)));
    for (const Measured& one : advice_.evidence.unsuited) rows.push_back(cells(guide_, one, "-"));
    add(table(std::move(rows)));
  }

  void breakEvens() {
    if (advice_.breakEvens.empty()) return;
    add(heading(2, phrase("Report", "Break-even points").str()));
    for (const BreakEven& one : advice_.breakEvens) {
      const std::string note = one.extrapolated() ? phrase("Report", " Many units are {}.")(drawnOnWords()) : "";
      add(figure(one.id, one.sentence + note, breakEvenSvg(guide_, one, theme_), breakEvenPlain(guide_, one)));
    }
  }

  void pitfalls() {
    if (advice_.pitfalls.empty()) return;
    std::vector<std::string> items;
    for (const Pitfall& one : advice_.pitfalls) items.push_back(one.title + ": " + one.text);
    section(phrase("Report", "What to look out for").str(), items);
  }

  void comparison() {
    add(heading(2, comparisonTitle()));
    std::vector<std::vector<std::string>> rows{
        {"", "asyncio", phrase("Report", "threads").str(), phrase("Report", "processes").str()}};
    for (const FilledRow& row : advice_.rows) {
      std::vector<std::string> cells{row.title};
      for (std::size_t i = 0; i < row.words.size(); ++i)
        cells.push_back(row.words[i] +
                        (row.measured[i].empty() ? "" : "\n" + phrase("Report", "Here: {}.")(row.measured[i])));
      rows.push_back(std::move(cells));
    }
    add(table(std::move(rows)));
  }

  void skeleton(const std::string& code) {
    add(heading(2, phrase("Report", "To begin with").str()));
    Block block;
    block.kind = Block::Kind::Code;
    block.text = code;
    add(std::move(block));
  }

  void answers() {
    add(heading(2, phrase("Report", "Your answers").str()));
    std::vector<std::vector<std::string>> rows{
        {phrase("Report", "key").str(), phrase("Report", "answer").str(), phrase("Report", "question").str()}};
    for (const Question& question : guide_.questions) {
      const std::string& value = advice_.values.at(question.key).word;
      const bool sure = advice_.answers.contains(question.key);
      const std::string words = answerWords(question, value);
      rows.push_back({question.key, sure ? words : phrase("Report", "{} (unsure)")(words), question.title});
    }
    add(table(std::move(rows)));
  }

  const Guide& guide_;
  const Advice& advice_;
  const Theme& theme_;
  Blocks document_;
};

} // namespace

Result<Blocks> adviceDocument(const Guide& guide, const Advice& advice, const std::string& code) {
  const Result<Theme> theme = loadTheme("light");
  if (!theme) return theme.diagnostics();
  return Report(guide, advice, *theme).write(code);
}

Blocks shortened(const Blocks& document) {
  const std::string comparison = comparisonTitle();
  Blocks brief;
  for (const Block& block : document) {
    if (block.kind == Block::Kind::Heading && block.text == comparison) break;
    const bool curve = block.kind == Block::Kind::Figure && block.id != kRankingFigure;
    if (!curve)
      brief.push_back(block);
    else if (brief.back().kind == Block::Kind::List)
      brief.back().items.push_back(block.title);
    else
      brief.push_back(bullets({block.title}));
  }
  return brief;
}

std::string adviceTitle(const Guide& guide, const Advice& advice) {
  return phrase("Report", "Recommendation: {}")(guide.recommendation(advice.recommendation)->title);
}

} // namespace switchpoint
