// The session as a value that outlives the program: the document, the choices, the picture, and what views remember.
#pragma once

#include <optional>

#include <QByteArray>
#include <QDateTime>
#include <QVariantMap>

#include "gui/session/session.h"

namespace switchpoint {

struct SavedState {
  bool trace = false;
  QString path;        // of the file; empty: none
  QString example;     // id; empty: none
  QString text;        // of a scenario: as it was on screen
  QString savedText;   // as it was in the file
  bool edited = false; // text is work not saved
  Wishes wishes;
  std::vector<RunSpec> variants;
  std::optional<Scene> scene; // that is on screen, with the runs of the wishes
  QString scenePath;
  PictureState picture;
  QVariantMap views; // what each view wants to find again, by its id
  QDateTime at;
};

SavedState captured(const Session& session);

QByteArray bytesOf(const SavedState& state);
// Nothing where the bytes are none of ours.
std::optional<SavedState> stateFrom(const QByteArray& bytes);

} // namespace switchpoint
