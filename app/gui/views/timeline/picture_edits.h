// What a person does to the picture, as edits of the Stage's state that can be undone: rows, markers, notes, legend.
#pragma once

#include <optional>
#include <vector>

#include <QCoreApplication>
#include <QString>

#include "gui/session/stage.h"

namespace switchpoint {

class PictureEdits {
  Q_DECLARE_TR_FUNCTIONS(PictureEdits)
public:
  explicit PictureEdits(Stage& stage) : stage_(stage) {}

  // `name` is how the row is called on screen.
  void togglePin(const RowPath& row, const QString& name);
  bool isPinned(const RowPath& row) const;
  void hide(const RowPath& row, const QString& name);
  bool hidesAny() const;
  void showAll();
  void arrange(const Arrangement& arrangement, const QString& what);
  void filter(const QString& text);

  void toggleDim(Role role, const QString& name);
  // Only this state bright; all of them if it is the only one already.
  void dimOthers(Role role, const QString& name);

  // A where there is none, then B; with both set, the next mark is A again.
  void mark(Time at);
  // Moves marker A (0) or B (1).
  void moveMarker(int which, Time at);
  void clearMarkers();

  // The note that stands there already.
  std::optional<std::size_t> noteAt(Time at, const RowPath& row) const;
  // Notes are kept by time. An empty text removes it.
  void putNote(Time at, const RowPath& row, const QString& text);
  void removeNote(std::size_t index);

private:
  const PictureState& state() const { return stage_.state(); }

  Stage& stage_;
};

} // namespace switchpoint
