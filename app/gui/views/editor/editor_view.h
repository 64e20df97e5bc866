// The scenario's text with its name and state above it and its mistakes below it.
#pragma once

#include <QLabel>
#include <QListWidget>
#include <QWidget>

#include "gui/views/editor/code_editor.h"
#include "gui/views/view.h"

namespace switchpoint {

extern const ViewInfo kEditorView;

class EditorView : public QWidget {
  Q_OBJECT
public:
  explicit EditorView(const ViewContext& context, QWidget* parent = nullptr);

  CodeEditor& editor() { return *editor_; }

private:
  void replaceText();
  void refresh();
  void refreshProblems();
  QString stateText() const;

  Session& session_;
  Appearance& appearance_;
  QLabel* name_;
  QLabel* state_;
  CodeEditor* editor_;
  QListWidget* problems_;
};

} // namespace switchpoint
