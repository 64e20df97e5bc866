#include "gui/session/preferences.h"

#include <QFileInfo>

namespace switchpoint {

QStringList Preferences::recentFiles() const {
  QStringList files;
  for (const QString& path : store_.value("recent").toStringList()) {
    if (QFileInfo::exists(path)) files.append(path);
  }
  return files;
}

void Preferences::addRecentFile(const QString& path) {
  QStringList files = recentFiles();
  files.removeAll(path);
  files.prepend(path);
  if (files.size() > kMostRecentFiles) files.resize(kMostRecentFiles);
  store_.setValue("recent", files);
}

void Preferences::addSolvedLesson(const QString& id) {
  QStringList ids = solvedLessons();
  if (!ids.contains(id)) store_.setValue("solvedLessons", ids << id);
}

void Preferences::addRecentAction(const QString& id) {
  QStringList ids = recentActions();
  ids.removeAll(id);
  ids.prepend(id);
  if (ids.size() > kMostRecentActions) ids.resize(kMostRecentActions);
  store_.setValue("recentActions", ids);
}

} // namespace switchpoint
