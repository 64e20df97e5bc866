// Colours of a scenario's text: tables, keys, strings, numbers, comments.
#pragma once

#include <QSyntaxHighlighter>

#include "gui/theme/paint_theme.h"

namespace switchpoint {

class TomlHighlighter : public QSyntaxHighlighter {
  Q_OBJECT
public:
  TomlHighlighter(const PaintTheme& theme, QTextDocument* document);
  void setTheme(const PaintTheme& theme);

protected:
  void highlightBlock(const QString& text) override;

private:
  int skipString(const QString& text, int from);
  void take(const PaintTheme& theme);

  QTextCharFormat table_;
  QTextCharFormat key_;
  QTextCharFormat string_;
  QTextCharFormat number_;
  QTextCharFormat comment_;
};

} // namespace switchpoint
