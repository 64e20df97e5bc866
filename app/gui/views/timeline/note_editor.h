// The line in which a note is written, on the canvas where the note stands.
#pragma once

#include <QFrame>

class QLineEdit;
class QToolButton;

namespace switchpoint {

class NoteEditor : public QFrame {
  Q_OBJECT
public:
  explicit NoteEditor(QWidget* parent);

  // Opens below `at`, inside the parent. `exists`: there is something to delete.
  void openAt(QPointF at, const QString& text, bool exists);
  QLineEdit& line() { return *line_; }

Q_SIGNALS:
  void written(const QString& text); // empty: the note shall go
  void closed();                     // written or not

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void finish(bool keep);

  QLineEdit* line_;
  QToolButton* remove_;
};

} // namespace switchpoint
