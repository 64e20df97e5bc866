// The scenario's text with its name and state above it and its mistakes below it.
#pragma once

#include <QLabel>
#include <QListWidget>
#include <QVariantMap>
#include <QWidget>

#include "gui/views/editor/code_editor.h"
#include "gui/views/view.h"

namespace switchpoint {

extern const ViewInfo kEditorView;

class EditorView : public QWidget {
  Q_OBJECT
  // Where the cursor stands: found again at the next start.
  Q_PROPERTY(QVariantMap remembered READ remembered WRITE setRemembered)
public:
  explicit EditorView(const ViewContext& context, QWidget* parent = nullptr);

  CodeEditor& editor() { return *editor_; }
  QVariantMap remembered() const;
  void setRemembered(const QVariantMap& state);

protected:
  void focusInEvent(QFocusEvent* event) override;

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
  QString shown_; // path and example
};

} // namespace switchpoint
