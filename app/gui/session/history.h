// What can be undone: edits of the picture, of the choices and of what they are compared with. The text has an undo of
// its own, that of its editor.
#pragma once

#include <QObject>
#include <QUndoStack>

#include "gui/session/session.h"

namespace switchpoint {

class History : public QObject {
  Q_OBJECT
public:
  // Hears of every edit of the session and its stage.
  explicit History(Session& session, QObject* parent = nullptr);

  QUndoStack& stack() { return stack_; }
  // What is edited from here on is another gesture: it is not merged with what was edited before.
  void beginGesture() { ++gesture_; }

protected:
  // A press of a button or a key begins a gesture; letters typed into the same line belong together.
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void takeStageEdit(const PictureState& before, const QString& what);
  void takeChoiceEdit(const Wishes& before, const QString& what);
  void takeVariantEdit(const std::vector<RunSpec>& before, const QString& what);
  void forgetOtherDocument();

  Session& session_;
  QUndoStack stack_;
  int gesture_ = 0;
  QString document_; // path or example that the edits belong to
};

} // namespace switchpoint
