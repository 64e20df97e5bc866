#include "claims/claim_document.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/phrase.h"
#include "claims/claim_words.h"
#include "machine/profile.h"

namespace switchpoint {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kSectionTitles = {{
    {"control", phraseNoop("ClaimDocument", "Who decides the switch")},
    {"waiting", phraseNoop("ClaimDocument", "Waiting")},
    {"computing", phraseNoop("ClaimDocument", "Computing")},
    {"sharing", phraseNoop("ClaimDocument", "Sharing")},
    {"cost", phraseNoop("ClaimDocument", "What it costs")},
    {"processes", phraseNoop("ClaimDocument", "Processes")},
    {"craft", phraseNoop("ClaimDocument", "Writing and choosing")},
}};

std::string wordOf(ClaimVerdict verdict) {
  switch (verdict) {
  case ClaimVerdict::True: return phrase("ClaimDocument", "true").str();
  case ClaimVerdict::False: return phrase("ClaimDocument", "false").str();
  case ClaimVerdict::Depends: return phrase("ClaimDocument", "depends").str();
  case ClaimVerdict::Judgement: return phrase("ClaimDocument", "judgement").str();
  }
  return {};
}

std::string heardIn(const Claim& claim) {
  if (claim.heard == "articles") return phrase("ClaimDocument", "`{}`, heard in articles")(claim.id);
  if (claim.heard == "interviews") return phrase("ClaimDocument", "`{}`, heard in interviews")(claim.id);
  return phrase("ClaimDocument", "`{}`, heard in documentation")(claim.id);
}

// What a document is made of; Markdown and HTML each say how it is spelled.
class Pen {
public:
  virtual ~Pen() = default;
  virtual void heading(int level, const std::string& text, const std::string& anchor) = 0;
  // `lead` is set apart from what follows: phrase("ClaimDocument", "Why.").str() A text without a lead is a plain
  // paragraph.
  virtual void paragraph(const std::string& lead, const std::string& text) = 0;
  virtual void code(const std::string& text) = 0;
  virtual void table(const std::vector<std::string>& head, const std::vector<std::vector<std::string>>& rows) = 0;
  std::string text;
};

class MarkdownPen : public Pen {
public:
  void heading(int level, const std::string& words, const std::string&) override {
    text += fmt::format("{}{} {}\n", text.empty() ? "" : "\n", std::string(static_cast<std::size_t>(level), '#'),
                        escaped(words));
  }
  void paragraph(const std::string& lead, const std::string& words) override {
    text += lead.empty() ? fmt::format("\n{}\n", escaped(words)) : fmt::format("\n**{}** {}\n", lead, escaped(words));
  }
  void code(const std::string& words) override { text += fmt::format("\n    {}\n", words); }
  void table(const std::vector<std::string>& head, const std::vector<std::vector<std::string>>& rows) override {
    text += "\n" + line(head) + "|";
    for (std::size_t i = 0; i < head.size(); ++i) text += "---|";
    text += "\n";
    for (const std::vector<std::string>& row : rows) text += line(row);
  }

private:
  // Signs that Markdown would take for its own; what stands in backticks stays as it is.
  static std::string escaped(std::string_view words) {
    std::string out;
    bool code = false;
    for (const char c : words) {
      if (c == '`') code = !code;
      if (!code && (c == '*' || c == '_' || c == '<' || c == '[')) out += '\\';
      out += c;
    }
    return out;
  }
  static std::string line(const std::vector<std::string>& cells) {
    std::string out = "|";
    for (const std::string& cell : cells) {
      std::string safe = escaped(cell);
      for (std::size_t at = 0; (at = safe.find('|', at)) != std::string::npos; at += 2) safe.insert(at, "\\");
      out += fmt::format(" {} |", safe);
    }
    return out + "\n";
  }
};

class HtmlPen : public Pen {
public:
  void heading(int level, const std::string& words, const std::string& anchor) override {
    const std::string mark = anchor.empty() ? "" : fmt::format(" id=\"{}\"", anchor);
    text += fmt::format("<h{}{}>{}</h{}>\n", level, mark, marked(words), level);
  }
  void paragraph(const std::string& lead, const std::string& words) override {
    text += lead.empty() ? fmt::format("<p>{}</p>\n", marked(words))
                         : fmt::format("<p><strong>{}</strong> {}</p>\n", lead, marked(words));
  }
  void code(const std::string& words) override { text += fmt::format("<pre><code>{}</code></pre>\n", escaped(words)); }
  void table(const std::vector<std::string>& head, const std::vector<std::vector<std::string>>& rows) override {
    text += "<table>\n" + line(head, "th");
    for (const std::vector<std::string>& row : rows) text += line(row, "td");
    text += "</table>\n";
  }

private:
  static std::string escaped(std::string_view words) {
    std::string out;
    for (const char c : words) {
      if (c == '&')
        out += "&amp;";
      else if (c == '<')
        out += "&lt;";
      else if (c == '>')
        out += "&gt;";
      else if (c == '"')
        out += "&quot;";
      else
        out += c;
    }
    return out;
  }
  // `code` in backticks, else as it reads.
  static std::string marked(std::string_view words) {
    std::string out;
    bool code = false;
    for (const char c : words) {
      if (c != '`') {
        out += escaped(std::string_view(&c, 1));
        continue;
      }
      out += code ? "</code>" : "<code>";
      code = !code;
    }
    return out;
  }
  static std::string line(const std::vector<std::string>& cells, std::string_view kind) {
    std::string out = "<tr>";
    for (const std::string& cell : cells) out += fmt::format("<{}>{}</{}>", kind, marked(cell), kind);
    return out + "</tr>\n";
  }
};

std::string together(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : "; ") + part;
  return text + ".";
}

void writeVerdicts(Pen& pen, const CheckedClaim& one) {
  std::vector<std::vector<std::string>> rows;
  for (const VerdictGroup& group : groupsOf(one)) {
    if (one.claim.isJudgement()) {
      rows.push_back(
          {wordOf(group.verdict), group.where(), phrase("ClaimDocument", "no experiment decides this").str(), ""});
      continue;
    }
    const ProfileResult& shown = group.shown();
    bool first = true;
    for (std::size_t i = 0; i < one.claim.cases.size(); ++i) {
      if (!shown.cases[i]) continue;
      const ClaimCase& test = one.claim.cases[i];
      const std::string what = test.name.empty() ? conditionText(test) : test.name + ": " + conditionText(test);
      const std::string came = shown.cases[i]->holds ? phrase("ClaimDocument", "holds").str()
                                                     : phrase("ClaimDocument", "does not hold").str();
      rows.push_back(
          {first ? wordOf(group.verdict) : std::string(), first ? group.where() : std::string(), what,
           fmt::format("{}: {} ({})", came, figureText(test, *shown.cases[i]), shortProfile(shown.profile))});
      first = false;
    }
  }
  pen.table({phrase("ClaimDocument", "verdict").str(), phrase("ClaimDocument", "where").str(),
             phrase("ClaimDocument", "experiment").str(), phrase("ClaimDocument", "measured").str()},
            rows);
}

void writeClaim(Pen& pen, const CheckedClaim& one) {
  const Claim& claim = one.claim;
  pen.heading(3, claim.statement, claim.id);
  pen.paragraph("", heardIn(claim));
  writeVerdicts(pen, one);
  pen.paragraph(phrase("ClaimDocument", "Why.").str(), claim.why);
  pen.paragraph(phrase("ClaimDocument", "Say instead.").str(), claim.instead);
  if (!claim.caveat.empty()) pen.paragraph(phrase("ClaimDocument", "Left out.").str(), claim.caveat);
  if (claim.isJudgement()) {
    pen.paragraph(phrase("ClaimDocument", "For it.").str(), together(claim.pro));
    pen.paragraph(phrase("ClaimDocument", "Against it.").str(), together(claim.contra));
  }
  if (!claim.sources.empty()) pen.paragraph(phrase("ClaimDocument", "Sources.").str(), together(claim.sources));
  if (claim.timeline) pen.code(commandOf(claim));
}

void writeAll(Pen& pen, const std::vector<CheckedClaim>& claims) {
  pen.heading(1, phrase("ClaimDocument", "Claims").str(), "");
  const auto judgements = std::ranges::count_if(claims, [](const CheckedClaim& c) { return c.claim.isJudgement(); });
  pen.paragraph("", phrase("ClaimDocument",
                           "{} statements that people repeat about asyncio, threads and processes, each decided by "
                           "simulation. A claim is true where all of its experiments hold, false where none does, "
                           "and else it depends on what tells the experiments apart. {} of them no experiment can "
                           "decide: they are judgements, with sources on both sides.")(claims.size(), judgements));
  pen.paragraph(
      "", phrase("ClaimDocument",
                 "This page is written by `switchpoint claims --markdown`. Threads of 3.13t and 3.14t run without a "
                 "GIL here. The fact sheet that sources name is what the profiles were measured from: `switchpoint "
                 "list profiles` and the files in `resources/profiles`. The window shows the same under Help > Claims, "
                 "in its own language.")
              .str());
  std::string section;
  for (const CheckedClaim& one : claims) {
    if (one.claim.section != section) {
      section = one.claim.section;
      pen.heading(2, sectionTitle(section), "");
    }
    writeClaim(pen, one);
  }
}

} // namespace

std::string sectionTitle(std::string_view section) {
  const auto found = std::ranges::find(kSectionTitles, section, [](const auto& pair) { return pair.first; });
  if (found == kSectionTitles.end()) return std::string(section);
  return phrase("ClaimDocument", found->second.data()).str(); // a literal
}

std::string claimsMarkdown(const std::vector<CheckedClaim>& claims) {
  MarkdownPen pen;
  writeAll(pen, claims);
  return pen.text;
}

std::string claimsHtml(const std::vector<CheckedClaim>& claims) {
  HtmlPen pen;
  writeAll(pen, claims);
  return "<!DOCTYPE html>\n<html lang=\"" + spokenLanguage() + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" +
         phrase("ClaimDocument", "Claims").str() +
         " - Switchpoint</title>\n<style>\n:root { color-scheme: light dark; }\nbody { font: 16px/1.5 Inter, "
         "sans-serif; max-width: 60rem; "
         "margin: 2rem auto; padding: 0 1rem; }\ntable { border-collapse: collapse; }\nth, td { text-align: left; "
         "vertical-align: top; padding: 0.2rem 0.8rem 0.2rem 0; border-bottom: 1px solid; "
         "}\n</style>\n</head>\n<body>\n" +
         pen.text + "</body>\n</html>\n";
}

} // namespace switchpoint
