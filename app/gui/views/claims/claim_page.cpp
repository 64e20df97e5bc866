#include "gui/views/claims/claim_page.h"

#include <QCoreApplication>

#include "claims/claim_document.h"
#include "claims/claim_words.h"
#include "gui/tables/claim_model.h"
#include "machine/profile.h"

namespace switchpoint {

namespace {

QString escaped(const std::string& text) {
  return QString::fromStdString(text).toHtmlEscaped();
}

// `code` between backticks, else as it reads.
QString marked(const std::string& text) {
  const QStringList parts = escaped(text).split('`');
  QString out;
  for (qsizetype i = 0; i < parts.size(); ++i)
    out += i % 2 == 0 ? parts[i] : QStringLiteral("<code>") + parts[i] + QStringLiteral("</code>");
  return out;
}

QString section(const QString& heading, const QString& text) {
  return QStringLiteral("<p><b>%1</b><br>%2</p>").arg(heading.toHtmlEscaped(), text);
}

QString listOf(const std::vector<std::string>& texts) {
  QStringList lines;
  for (const std::string& text : texts) lines.append(marked(text));
  return lines.join(QStringLiteral("<br>"));
}

QString verdictsOf(const CheckedClaim& one) {
  QString text;
  for (const VerdictGroup& group : groupsOf(one)) {
    const ProfileResult& shown = group.shown();
    text += QStringLiteral("<p><b>%1</b> &nbsp;%2").arg(verdictWord(group.verdict), escaped(group.where()));
    for (std::size_t i = 0; i < one.claim.cases.size(); ++i) {
      if (!shown.cases[i]) continue;
      const ClaimCase& test = one.claim.cases[i];
      text += QStringLiteral("<br>%1 %2<br>&nbsp;&nbsp;%3")
                  .arg(shown.cases[i]->holds ? QStringLiteral("✓") : QStringLiteral("✗"), marked(caseTitle(test)),
                       escaped(test.name.empty() ? figureText(test, *shown.cases[i])
                                                 : conditionText(test) + ": " + figureText(test, *shown.cases[i])) +
                           QStringLiteral(" (") + escaped(shortProfile(shown.profile)) + ')');
    }
    text += QStringLiteral("</p>");
  }
  return text;
}

} // namespace

QString claimPage(const CheckedClaim& one, bool checked) {
  const Claim& claim = one.claim;
  QString text = QStringLiteral("<h3>%1</h3>").arg(marked(claim.statement));
  if (claim.isJudgement())
    text += QStringLiteral("<p><b>%1</b> &nbsp;%2</p>")
                .arg(verdictWord(ClaimVerdict::Judgement),
                     QCoreApplication::translate("Claims", "no experiment decides this").toHtmlEscaped());
  else
    text +=
        checked
            ? verdictsOf(one)
            : QStringLiteral("<p>%1</p>")
                  .arg(QCoreApplication::translate("Claims", "The experiments have not been run yet.").toHtmlEscaped());
  text += section(QCoreApplication::translate("Claims", "Why"), marked(claim.why));
  text += section(QCoreApplication::translate("Claims", "Say instead"), marked(claim.instead));
  if (!claim.caveat.empty())
    text += section(QCoreApplication::translate("Claims", "What the simulation leaves out"), marked(claim.caveat));
  if (claim.isJudgement())
    text += section(QCoreApplication::translate("Claims", "For it"), listOf(claim.pro)) +
            section(QCoreApplication::translate("Claims", "Against it"), listOf(claim.contra));
  if (!claim.sources.empty()) text += section(QCoreApplication::translate("Claims", "Sources"), listOf(claim.sources));
  if (claim.timeline)
    text += section(QCoreApplication::translate("Claims", "Command"),
                    QStringLiteral("<code>%1</code>").arg(escaped(commandOf(claim))));
  return text;
}

} // namespace switchpoint
