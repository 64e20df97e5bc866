// A plain-text editor with line numbers, a marked line, and mistakes underlined with their sentence beside them.
#pragma once

#include <vector>

#include <QPlainTextEdit>

#include "base/diagnostic.h"
#include "gui/theme/appearance.h"

namespace switchpoint {

class TomlHighlighter;

class CodeEditor : public QPlainTextEdit {
  Q_OBJECT
public:
  explicit CodeEditor(const Appearance& appearance, QWidget* parent = nullptr);

  void setDiagnostics(const std::vector<Diagnostic>& diagnostics);
  const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }
  // The line that something else points to, from 1, brought into view; 0: none.
  void setMarkedLine(int line);
  // Lines that somebody is at at the instant looked at, from 1.
  void setCurrentLines(std::vector<std::uint32_t> lines);
  void goTo(int line, int column);

  int gutterWidth() const;
  void paintGutter(QPaintEvent* event);

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  // A file dragged in is opened by the window, not written into the text.
  bool canInsertFromMimeData(const QMimeData* source) const override;

private:
  void refreshTheme();
  void refreshSelections();
  QTextCursor cursorAt(const Diagnostic& diagnostic) const;
  const Diagnostic* firstOfLine(int line) const;

  const Appearance& appearance_;
  TomlHighlighter* highlighter_;
  QWidget* gutter_;
  std::vector<Diagnostic> diagnostics_;
  int markedLine_ = 0;
  std::vector<std::uint32_t> currentLines_;
};

} // namespace switchpoint
