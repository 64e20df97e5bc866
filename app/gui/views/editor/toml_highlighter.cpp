#include "gui/views/editor/toml_highlighter.h"

namespace switchpoint {

namespace {

constexpr int kPlain = -1;

// Block states: inside a string of three quotes.
enum BlockState { kInBasic = 1, kInLiteral = 2 };

QTextCharFormat inkOf(const QColor& colour) {
  QTextCharFormat format;
  format.setForeground(colour);
  return format;
}

bool isWord(QChar c) {
  return c.isLetterOrNumber() || c == '_' || c == '-';
}

// A bare word followed by "=" is a key.
bool isKey(const QString& text, int end) {
  while (end < text.size() && text[end] == ' ') ++end;
  return end < text.size() && text[end] == '=';
}

} // namespace

TomlHighlighter::TomlHighlighter(const PaintTheme& theme, QTextDocument* document) : QSyntaxHighlighter(document) {
  take(theme);
}

void TomlHighlighter::setTheme(const PaintTheme& theme) {
  take(theme);
  rehighlight();
}

void TomlHighlighter::take(const PaintTheme& theme) {
  table_ = inkOf(theme[Tint::Keyword]);
  key_ = inkOf(theme[Tint::Text]);
  string_ = inkOf(theme[Tint::String]);
  number_ = inkOf(theme[Tint::Number]);
  comment_ = inkOf(theme[Tint::Comment]);
}

// The index after the string that begins at `from`; sets the block state where it goes on in the next line.
int TomlHighlighter::skipString(const QString& text, int from) {
  const QChar quote = text[from];
  const bool literal = quote == '\'';
  const QString three(3, quote);
  const bool isLong = QStringView(text).mid(from, 3) == three;
  int at = from + (isLong ? 3 : 1);
  while (at < text.size()) {
    if (!literal && text[at] == '\\') {
      at += 2;
    } else if (isLong ? QStringView(text).mid(at, 3) == three : text[at] == quote) {
      return at + (isLong ? 3 : 1);
    } else {
      ++at;
    }
  }
  if (isLong) setCurrentBlockState(literal ? kInLiteral : kInBasic);
  return static_cast<int>(text.size());
}

void TomlHighlighter::highlightBlock(const QString& text) {
  setCurrentBlockState(kPlain);
  const auto length = static_cast<int>(text.size());
  int at = 0;
  if (previousBlockState() == kInBasic || previousBlockState() == kInLiteral) {
    const auto end = text.indexOf(previousBlockState() == kInBasic ? QStringLiteral("\"\"\"") : QStringLiteral("'''"));
    if (end < 0) setCurrentBlockState(previousBlockState());
    at = end < 0 ? length : static_cast<int>(end) + 3;
    setFormat(0, at, string_);
  }
  if (at == 0 && text.trimmed().startsWith('[') && !text.trimmed().startsWith(QStringLiteral("[\"")) &&
      text.indexOf('=') < 0) {
    const auto hash = text.indexOf('#');
    const int end = hash < 0 ? length : static_cast<int>(hash);
    setFormat(0, end, table_);
    at = end;
  }
  while (at < length) {
    const int start = at;
    const QChar c = text[at];
    if (c == '#') {
      setFormat(start, length - start, comment_);
      return;
    }
    if (c == '"' || c == '\'') {
      at = skipString(text, at);
      setFormat(start, at - start, string_);
    } else if (isWord(c)) {
      while (at < length && (isWord(text[at]) || text[at] == '.')) ++at;
      if (isKey(text, at)) {
        setFormat(start, at - start, key_);
      } else {
        setFormat(start, at - start, c.isDigit() || c == '-' ? number_ : table_);
      }
    } else {
      ++at;
    }
  }
}

} // namespace switchpoint
