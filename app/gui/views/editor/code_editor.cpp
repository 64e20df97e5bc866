#include "gui/views/editor/code_editor.h"

#include <algorithm>

#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include "gui/theme/fonts.h"
#include "gui/views/editor/toml_highlighter.h"

namespace switchpoint {

namespace {

constexpr int kGutterPadding = 12;
constexpr int kNoteGap = 24; // between a line's end and the sentence about it

class Gutter : public QWidget {
public:
  explicit Gutter(CodeEditor* editor) : QWidget(editor), editor_(editor) {}

protected:
  void paintEvent(QPaintEvent* event) override { editor_->paintGutter(event); }

private:
  CodeEditor* editor_;
};

} // namespace

CodeEditor::CodeEditor(const Appearance& appearance, QWidget* parent)
    : QPlainTextEdit(parent), appearance_(appearance),
      highlighter_(new TomlHighlighter(appearance.theme(), document())), gutter_(new Gutter(this)) {
  setFrameShape(QFrame::NoFrame);
  setLineWrapMode(NoWrap);
  setTabChangesFocus(false);
  document()->setDocumentMargin(0);
  setAccessibleName(tr("Scenario"));
  connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(gutterWidth(), 0, 0, 0); });
  connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
    if (dy != 0)
      gutter_->scroll(0, dy);
    else
      gutter_->update(0, rect.y(), gutter_->width(), rect.height());
  });
  connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEditor::refreshSelections);
  connect(&appearance, &Appearance::changed, this, &CodeEditor::refreshTheme);
  refreshTheme();
}

void CodeEditor::refreshTheme() {
  const QFont font = monoFont(12);
  setFont(font);
  highlighter_->setTheme(appearance_.theme());
  setTabStopDistance(2 * QFontMetricsF(font).horizontalAdvance(' '));
  setViewportMargins(gutterWidth(), 0, 0, 0);
  refreshSelections();
}

int CodeEditor::gutterWidth() const {
  const auto digits = std::max<qsizetype>(2, QString::number(blockCount()).size());
  return static_cast<int>(digits) * fontMetrics().horizontalAdvance('9') + 2 * kGutterPadding;
}

void CodeEditor::setDiagnostics(const std::vector<Diagnostic>& diagnostics) {
  diagnostics_ = diagnostics;
  refreshSelections();
  viewport()->update();
  gutter_->update();
}

void CodeEditor::setCurrentLines(std::vector<std::uint32_t> lines) {
  currentLines_ = std::move(lines);
  refreshSelections();
}

void CodeEditor::setMarkedLine(int line) {
  markedLine_ = line;
  refreshSelections();
  const QTextBlock block = document()->findBlockByNumber(line - 1);
  if (line == 0 || !block.isValid()) return;
  const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
  if (place.top() < 0 || place.bottom() > viewport()->height()) goTo(line, 1);
}

void CodeEditor::goTo(int line, int column) {
  const QTextBlock block = document()->findBlockByNumber(line - 1);
  if (!block.isValid()) return;
  QTextCursor cursor(block);
  cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, std::clamp(column - 1, 0, block.length() - 1));
  setTextCursor(cursor);
  centerCursor();
}

// Diagnostics count bytes, the document counts UTF-16.
QTextCursor CodeEditor::cursorAt(const Diagnostic& diagnostic) const {
  const QTextBlock block = document()->findBlockByNumber(static_cast<int>(std::max(diagnostic.line, 1u)) - 1);
  QTextCursor cursor(block.isValid() ? block : document()->lastBlock());
  const QString text = cursor.block().text();
  const QByteArray bytes = text.toUtf8();
  const auto before = static_cast<qsizetype>(diagnostic.column > 0 ? diagnostic.column - 1 : 0);
  const auto start = QString::fromUtf8(bytes.left(before)).size();
  auto end = QString::fromUtf8(bytes.left(before + static_cast<qsizetype>(diagnostic.length))).size();
  if (diagnostic.column == 0) end = text.size();
  const auto base = cursor.block().position();
  cursor.setPosition(base + static_cast<int>(std::min(start, text.size())));
  cursor.setPosition(base + static_cast<int>(std::min(std::max(end, start + 1), text.size())), QTextCursor::KeepAnchor);
  if (!cursor.hasSelection()) cursor.select(QTextCursor::LineUnderCursor);
  return cursor;
}

void CodeEditor::refreshSelections() {
  const PaintTheme& theme = appearance_.theme();
  QList<QTextEdit::ExtraSelection> selections;
  const auto wholeLine = [&](QTextCursor cursor, Tint tint) {
    cursor.clearSelection();
    QTextEdit::ExtraSelection line;
    line.format.setBackground(theme[tint]);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = cursor;
    selections.append(line);
  };
  for (const std::uint32_t line : currentLines_) {
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(line) - 1);
    if (block.isValid()) wholeLine(QTextCursor(block), Tint::Guide);
  }
  if (markedLine_ > 0) {
    const QTextBlock block = document()->findBlockByNumber(markedLine_ - 1);
    if (block.isValid()) wholeLine(QTextCursor(block), Tint::Selection);
  } else {
    wholeLine(textCursor(), Tint::Panel2);
  }
  for (const Diagnostic& diagnostic : diagnostics_) {
    QTextEdit::ExtraSelection wave;
    wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.format.setUnderlineColor(theme[diagnostic.severity == Severity::Error ? Tint::Error : Tint::Warning]);
    wave.cursor = cursorAt(diagnostic);
    selections.append(wave);
  }
  setExtraSelections(selections);
}

const Diagnostic* CodeEditor::firstOfLine(int line) const {
  for (const Diagnostic& diagnostic : diagnostics_) {
    if (static_cast<int>(std::max(diagnostic.line, 1u)) == line) return &diagnostic;
  }
  return nullptr;
}

// Draws the sentence about a mistake behind the end of its line.
void CodeEditor::paintEvent(QPaintEvent* event) {
  QPlainTextEdit::paintEvent(event);
  if (diagnostics_.empty()) return;
  QPainter painter(viewport());
  painter.setFont(plainFont(kSmallSize));
  for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
    const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    if (place.top() > event->rect().bottom()) break;
    const Diagnostic* diagnostic = firstOfLine(block.blockNumber() + 1);
    if (diagnostic == nullptr) continue;
    const double x = contentOffset().x() + document()->documentMargin() +
                     fontMetrics().horizontalAdvance(block.text().replace('\t', "  ")) + kNoteGap;
    const int room = viewport()->width() - static_cast<int>(x) - 8;
    if (room < 60) continue;
    painter.setPen(appearance_.theme()[diagnostic->severity == Severity::Error ? Tint::Error : Tint::Warning]);
    const QString sentence =
        painter.fontMetrics().elidedText(QString::fromStdString(diagnostic->message), Qt::ElideRight, room);
    painter.drawText(QRectF(x, place.top(), room, place.height()), Qt::AlignVCenter, sentence);
  }
}

void CodeEditor::paintGutter(QPaintEvent* event) {
  const PaintTheme& theme = appearance_.theme();
  QPainter painter(gutter_);
  painter.fillRect(event->rect(), theme[Tint::Panel]);
  painter.setFont(font());
  for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
    const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    if (place.top() > event->rect().bottom()) break;
    const int line = block.blockNumber() + 1;
    if (line == markedLine_)
      painter.fillRect(QRectF(0, place.top(), gutter_->width(), place.height()), theme[Tint::Selection]);
    const bool bad = firstOfLine(line) != nullptr;
    painter.setPen(theme[bad ? Tint::Error : Tint::Quiet]);
    painter.drawText(QRectF(0, place.top(), gutter_->width() - kGutterPadding, place.height()),
                     Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
  }
}

void CodeEditor::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  const QRect inside = contentsRect();
  gutter_->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

bool CodeEditor::canInsertFromMimeData(const QMimeData* source) const {
  return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

// Return keeps the indentation; Tab writes two spaces; Esc gives the keyboard back to the window.
void CodeEditor::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier) {
    insertPlainText(QStringLiteral("  "));
    return;
  }
  if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier) {
    const QString line = textCursor().block().text();
    const auto indent = std::find_if(line.begin(), line.end(), [](QChar c) { return c != ' '; }) - line.begin();
    insertPlainText('\n' + line.left(indent));
    ensureCursorVisible();
    return;
  }
  if (event->key() == Qt::Key_Escape) {
    setTabChangesFocus(true); // else it keeps the keyboard whoever asks
    focusNextChild();
    setTabChangesFocus(false);
    return;
  }
  QPlainTextEdit::keyPressEvent(event);
}

} // namespace switchpoint
