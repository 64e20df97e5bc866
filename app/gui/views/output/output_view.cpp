#include "gui/views/output/output_view.h"

#include "base/notice.h"
#include "gui/theme/fonts.h"
#include "models/model.h"

namespace switchpoint {

namespace {

constexpr std::size_t kMostShown = 200'000; // bytes of one run's output

QString shown(const std::string& text) {
  if (text.size() <= kMostShown) return QString::fromStdString(text);
  return QString::fromStdString(text.substr(0, kMostShown)) + OutputView::tr("\n… the rest is left out here");
}

QString endOf(const Outcome& outcome) {
  switch (outcome.end) {
  case EndKind::Completed: return {};
  case EndKind::Raised: return OutputView::tr("ended with an error, exit code %1").arg(outcome.exitCode);
  case EndKind::Deadlock: return OutputView::tr("deadlocked, exit code %1").arg(outcome.exitCode);
  case EndKind::Budget: return OutputView::tr("stopped at the limit of events");
  case EndKind::Cancelled: return OutputView::tr("cancelled");
  }
  return {};
}

} // namespace

const ViewInfo kOutputView = {"output", QT_TRANSLATE_NOOP("View", "Output"), Area::Detail,
                              [](const ViewContext& context) -> QWidget* { return new OutputView(context); }};

OutputView::OutputView(const ViewContext& context, QWidget* parent)
    : QPlainTextEdit(parent), session_(context.session), appearance_(context.appearance) {
  setReadOnly(true);
  setFrameShape(NoFrame);
  setProperty("pane", "side");
  document()->setDocumentMargin(12);
  setTabChangesFocus(true);
  setAccessibleName(tr("Output"));
  setPlaceholderText(tr("What the program prints appears here."));
  connect(&session_, &Session::runsChanged, this, &OutputView::refresh);
  connect(&appearance_, &Appearance::changed, this, &OutputView::refresh);
  refresh();
}

void OutputView::append(const QString& text, Tint tint, bool strong) {
  QTextCharFormat format;
  format.setForeground(appearance_.theme()[tint]);
  format.setFont(strong ? strongFont() : monoFont(kSmallSize));
  QTextCursor cursor(document());
  cursor.movePosition(QTextCursor::End);
  cursor.insertText(text, format);
}

void OutputView::refresh() {
  clear();
  if (session_.runs().empty()) return;
  for (const RunPtr& run : session_.runs()) {
    const Outcome& outcome = run->trace.outcome;
    append(QString::fromStdString(modelTitle(run->trace.provenance.model)) + '\n', Tint::Text, true);
    if (!outcome.out.empty()) append(shown(outcome.out).trimmed() + '\n', Tint::Text);
    if (!outcome.err.empty()) append(shown(outcome.err).trimmed() + '\n', Tint::Error);
    if (outcome.out.empty() && outcome.err.empty()) append(tr("printed nothing") + '\n', Tint::Quiet);
    if (const QString end = endOf(outcome); !end.isEmpty()) append(end + '\n', Tint::Error);
    if (!outcome.notice.empty()) append(QString::fromStdString(toldNotices(outcome.notice)) + '\n', Tint::Quiet);
    append(QStringLiteral("\n"), Tint::Text);
  }
  moveCursor(QTextCursor::Start);
}

} // namespace switchpoint
