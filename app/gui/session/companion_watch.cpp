#include "gui/session/companion_watch.h"

#include <QFileInfo>
#include <QSet>

#include "gui/session/file_watch.h"
#include "run/scene_runs.h"

namespace switchpoint {

CompanionWatch::CompanionWatch(Session& session, QObject* parent) : QObject(parent), session_(session) {
  patience_.setSingleShot(true);
  patience_.setInterval(kWritingTime);
  connect(&patience_, &QTimer::timeout, this, &CompanionWatch::check);
  connect(&watcher_, &QFileSystemWatcher::fileChanged, &patience_, qOverload<>(&QTimer::start));
  connect(&watcher_, &QFileSystemWatcher::directoryChanged, &patience_, qOverload<>(&QTimer::start));
  connect(&session_, &Session::runsChanged, this, &CompanionWatch::follow);
  connect(&session_, &Session::sceneReplaced, this, &CompanionWatch::followScene);
  follow();
}

CompanionWatch::Stamp CompanionWatch::stampOf(const QString& path) {
  const QFileInfo info(path);
  return info.exists() ? Stamp{info.lastModified(), info.size()} : Stamp{};
}

// Examples have an id and no file.
QStringList CompanionWatch::companions() const {
  QStringList paths{session_.scenePath()};
  for (const RunSpec& variant : session_.variants()) paths.append(variant.file);
  const auto folder = std::filesystem::path(QFileInfo(session_.scenePath()).absolutePath().toStdString());
  for (const SceneRun& run : session_.choices().runs) paths.append(QString::fromStdString(workPath(run.work, folder)));
  QStringList found;
  for (const QString& path : paths) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    const bool counts = !path.isEmpty() && (seen_.contains(whole) || QFileInfo(whole).isFile());
    if (counts && whole != QFileInfo(session_.document().path).absoluteFilePath() && !found.contains(whole))
      found.append(whole);
  }
  return found;
}

// The folders, too: many programs write a new file beside the old one and rename it.
void CompanionWatch::follow() {
  const QStringList now = companions();
  std::erase_if(seen_, [&](const auto& one) { return !now.contains(one.first); });
  for (const QString& path : now) seen_.try_emplace(path, stampOf(path));
  QSet<QString> wanted;
  for (const QString& path : now) wanted += {QFileInfo(path).absolutePath(), path};
  const QStringList before = watcher_.files() + watcher_.directories();
  for (const QString& path : before)
    if (!wanted.contains(path)) watcher_.removePath(path);
  for (const QString& path : wanted)
    if (!before.contains(path) && QFileInfo::exists(path)) watcher_.addPath(path);
}

// It has been opened, saved or left: what is in its file now is known.
void CompanionWatch::followScene() {
  seen_.erase(session_.scenePath());
  follow();
}

void CompanionWatch::check() {
  follow(); // one that was replaced by another file is watched again
  QString other;
  for (auto& [path, seen] : seen_) {
    const Stamp now = stampOf(path);
    if (now == seen || now == Stamp()) continue; // in the middle of being replaced: the next change tells
    seen = now;
    if (path == session_.scenePath())
      Q_EMIT sceneChanged(path);
    else
      other = path;
  }
  if (other.isEmpty()) return;
  session_.runCompared();
  Q_EMIT ranAgain(QFileInfo(other).fileName());
}

} // namespace switchpoint
