#include "guide/report.h"

#include <fmt/format.h>

#include "guide/charts.h"

namespace switchpoint {
namespace {

constexpr const char* kComparison = "Side by side";
constexpr const char* kRankingFigure = "ranking";

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
    if (!chosen.assumed.empty()) add(paragraph("Assumed, not measured: " + chosen.assumed + "."));
    section("Why", advice_.reasons);
    ruleOfThumb();
    ranking();
    breakEvens();
    section("What would change it", advice_.changes);
    pitfalls();
    comparison();
    if (!code.empty()) skeleton(code);
    answers();
    section("How this was found", advice_.notes);
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
    add(heading(2, "The rule of thumb"));
    const std::string rule =
        fmt::format("“{}” That gives: {}.", advice_.ruleText, guide_.recommendation(advice_.rule)->title);
    if (advice_.difference.empty()) return add(paragraph(rule + " The simulation agrees."));
    add(paragraph(rule + " The simulation differs. " + advice_.difference));
  }

  static std::vector<std::string> cells(const Guide& guide, const Measured& one, const std::string& place) {
    const bool wide = one.most > one.least;
    std::string remark = one.unsuited;
    if (!one.failure.empty()) remark += (remark.empty() ? "" : "; ") + one.failure;
    for (const std::string& miss : one.misses) remark += (remark.empty() ? "" : "; ") + miss;
    if (one.assumed) remark += (remark.empty() ? "" : "; ") + std::string("assumed costs");
    const bool failed = !one.failure.empty();
    return {place,
            guide.recommendation(one.id)->title,
            failed ? "" : formatDuration(one.elapsed),
            failed || !wide ? "" : formatDuration(one.least) + " to " + formatDuration(one.most),
            failed ? "" : formatDuration(one.latency),
            failed ? "" : memoryText(one.memory),
            remark};
  }

  void ranking() {
    add(heading(2, "The evidence"));
    const Question& priority = *guide_.question("priority");
    add(paragraph(
        fmt::format("Your case, run under every way there is; ranked by: {}. Within 5 % is a tie: then memory "
                    "decides, then simplicity.",
                    answerWords(priority, advice_.values.at("priority").word))));
    add(figure(kRankingFigure, "Time until all units are done; lines and shading span what was unsure.",
               rankingSvg(guide_, advice_, theme_), rankingPlain(guide_, advice_)));
    std::vector<std::vector<std::string>> rows{{"", "way", "time", "over the unsure", "95 of 100", "memory", "remark"}};
    int place = 0;
    for (const Measured& one : advice_.evidence.ranking) rows.push_back(cells(guide_, one, std::to_string(++place)));
    for (const Measured& one : advice_.evidence.unsuited) rows.push_back(cells(guide_, one, "-"));
    add(table(std::move(rows)));
  }

  void breakEvens() {
    if (advice_.breakEvens.empty()) return;
    add(heading(2, "Break-even points"));
    for (const BreakEven& one : advice_.breakEvens) {
      const std::string note = one.extrapolated() ? " Many units are " + drawnOnWords() + "." : "";
      add(figure(one.id, one.sentence + note, breakEvenSvg(guide_, one, theme_), breakEvenPlain(guide_, one)));
    }
  }

  void pitfalls() {
    if (advice_.pitfalls.empty()) return;
    std::vector<std::string> items;
    for (const Pitfall& one : advice_.pitfalls) items.push_back(one.title + ": " + one.text);
    section("What to look out for", items);
  }

  void comparison() {
    add(heading(2, kComparison));
    std::vector<std::vector<std::string>> rows{{"", "asyncio", "threads", "processes"}};
    for (const FilledRow& row : advice_.rows) {
      std::vector<std::string> cells{row.title};
      for (std::size_t i = 0; i < row.words.size(); ++i)
        cells.push_back(row.words[i] + (row.measured[i].empty() ? "" : "\nHere: " + row.measured[i] + "."));
      rows.push_back(std::move(cells));
    }
    add(table(std::move(rows)));
  }

  void skeleton(const std::string& code) {
    add(heading(2, "To begin with"));
    Block block;
    block.kind = Block::Kind::Code;
    block.text = code;
    add(std::move(block));
  }

  void answers() {
    add(heading(2, "Your answers"));
    std::vector<std::vector<std::string>> rows{{"key", "answer", "question"}};
    for (const Question& question : guide_.questions) {
      const std::string& value = advice_.values.at(question.key).word;
      const bool sure = advice_.answers.contains(question.key);
      rows.push_back({question.key, answerWords(question, value) + (sure ? "" : " (unsure)"), question.title});
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
  Blocks brief;
  for (const Block& block : document) {
    if (block.kind == Block::Kind::Heading && block.text == kComparison) break;
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
  return "Recommendation: " + guide.recommendation(advice.recommendation)->title;
}

} // namespace switchpoint
