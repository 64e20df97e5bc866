#include "gui/session/state_folder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace switchpoint {

QString stateFolder() {
  QString home = qEnvironmentVariable("XDG_STATE_HOME");
  if (home.isEmpty() || !QDir::isAbsolutePath(home)) home = QDir::homePath() + QStringLiteral("/.local/state");
  const QString folder = home + QStringLiteral("/switchpoint");
  QDir().mkpath(folder);
  return folder;
}

bool writeAtomically(const QString& path, const QByteArray& bytes) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return false;
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  return file.write(bytes) == bytes.size() && file.commit();
}

} // namespace switchpoint
