#include "gui/views/editor/editor_view.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace switchpoint {

namespace {

constexpr int kMostProblemsShown = 4; // rows before the list scrolls

} // namespace

const ViewInfo kEditorView = {"editor", QT_TRANSLATE_NOOP("View", "Scenario"), Area::Source,
                              [](const ViewContext& context) -> QWidget* { return new EditorView(context); }};

EditorView::EditorView(const ViewContext& context, QWidget* parent)
    : QWidget(parent), session_(context.session), appearance_(context.appearance), name_(new QLabel(this)),
      state_(new QLabel(this)), editor_(new CodeEditor(context.appearance, this)), problems_(new QListWidget(this)) {
  setProperty("pane", "main");
  setAttribute(Qt::WA_StyledBackground);
  name_->setProperty("title", true);
  state_->setProperty("quiet", true);
  state_->setProperty("small", true);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(16, 10, 16, 8);
  head->addWidget(name_, 1);
  head->addWidget(state_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(editor_, 1);
  column->addWidget(problems_);
  problems_->setObjectName(QStringLiteral("problems"));
  problems_->setWordWrap(true);
  problems_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  problems_->setAccessibleName(tr("Mistakes in the scenario"));
  problems_->hide();
  connect(editor_, &QPlainTextEdit::textChanged, this, [this] { session_.edit(editor_->toPlainText()); });
  connect(problems_, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
    editor_->goTo(item->data(Qt::UserRole).toInt(), item->data(Qt::UserRole + 1).toInt());
    editor_->setFocus();
  });
  connect(problems_, &QListWidget::itemClicked, problems_, &QListWidget::itemActivated);
  connect(&session_, &Session::documentReplaced, this, &EditorView::replaceText);
  connect(&session_, &Session::documentChanged, this, &EditorView::refresh);
  connect(&session_, &Session::runsChanged, this, &EditorView::refresh);
  connect(&session_, &Session::selectionChanged, this,
          [this] { editor_->setMarkedLine(static_cast<int>(session_.selection().line)); });
  connect(&session_.stage(), &Stage::linesChanged, this,
          [this] { editor_->setCurrentLines(session_.stage().lines()); });
  replaceText();
}

void EditorView::replaceText() {
  const QSignalBlocker quiet(editor_);
  const Document& document = session_.document();
  const QString identity = document.path + QLatin1Char('|') + QString::fromStdString(document.example);
  const int line = identity == shown_ ? editor_->textCursor().blockNumber() + 1 : 0;
  shown_ = identity;
  editor_->setPlainText(document.text);
  if (line > 1) editor_->goTo(line, 1); // read again: one stays where one was
  editor_->setReadOnly(session_.document().kind == DocumentKind::Trace);
  refresh();
}

QVariantMap EditorView::remembered() const {
  const QTextCursor cursor = editor_->textCursor();
  return {{"line", cursor.blockNumber() + 1}, {"column", cursor.positionInBlock() + 1}};
}

void EditorView::setRemembered(const QVariantMap& state) {
  if (const int line = state["line"].toInt(); line > 0) editor_->goTo(line, state["column"].toInt());
}

QString EditorView::stateText() const {
  const Document& document = session_.document();
  if (document.kind == DocumentKind::Trace) return tr("recorded, read only");
  QStringList words;
  if (document.gone) words.append(tr("not on disk"));
  if (document.edited()) words.append(tr("edited"));
  if (!document.parsed) {
    words.append(tr("checking …"));
  } else if (!document.workload) {
    const std::size_t count = document.diagnostics.size();
    words.append(count == 1 ? tr("1 mistake") : tr("%1 mistakes").arg(count));
  } else {
    words.append(tr("valid"));
    if (session_.runsAreStale()) words.append(tr("not yet run"));
  }
  return words.join(QStringLiteral(" · "));
}

void EditorView::refresh() {
  name_->setText(session_.document().name());
  state_->setText(stateText());
  if (!session_.document().parsed && session_.document().kind == DocumentKind::Scenario) return;
  refreshProblems();
}

void EditorView::refreshProblems() {
  const std::vector<Diagnostic>& found = session_.document().diagnostics;
  editor_->setDiagnostics(found);
  problems_->clear();
  for (const Diagnostic& diagnostic : found) {
    QString text = tr("Line %1: %2").arg(diagnostic.line).arg(QString::fromStdString(diagnostic.message));
    if (!diagnostic.hint.empty()) text += QStringLiteral("\n") + QString::fromStdString(diagnostic.hint);
    auto* item = new QListWidgetItem(text, problems_);
    item->setData(Qt::UserRole, diagnostic.line);
    item->setData(Qt::UserRole + 1, diagnostic.column);
  }
  problems_->setVisible(!found.empty());
  int height = 16;
  for (int i = 0; i < std::min<int>(kMostProblemsShown, problems_->count()); ++i) {
    height += problems_->sizeHintForRow(i);
  }
  problems_->setFixedHeight(height);
}

// Not a focus proxy: Tab would be sent back to the editor from wherever the view stands in the window's order.
void EditorView::focusInEvent(QFocusEvent* event) {
  editor_->setFocus(event->reason());
}

} // namespace switchpoint
