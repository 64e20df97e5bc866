#include "gui/session/file_watch.h"

#include <utility>

#include <QFileInfo>

namespace switchpoint {

FileWatch::FileWatch(Session& session, QObject* parent) : QObject(parent), session_(session) {
  patience_.setSingleShot(true);
  patience_.setInterval(kWritingTime);
  connect(&patience_, &QTimer::timeout, this, &FileWatch::check);
  connect(&watcher_, &QFileSystemWatcher::fileChanged, &patience_, qOverload<>(&QTimer::start));
  connect(&watcher_, &QFileSystemWatcher::directoryChanged, &patience_, qOverload<>(&QTimer::start));
  connect(&session_, &Session::documentReplaced, this, &FileWatch::follow);
  connect(&session_, &Session::documentChanged, this, &FileWatch::follow);
  follow();
}

// The folder, too: many programs write a new file beside the old one and rename it.
void FileWatch::follow() {
  const QString path = session_.document().path;
  if (path == path_) return;
  if (const QStringList old = watcher_.files() + watcher_.directories(); !old.isEmpty()) watcher_.removePaths(old);
  path_ = path;
  onDisk_.reset();
  asked_.clear();
  Q_EMIT settled();
  if (path_.isEmpty()) return;
  const QFileInfo info(path_);
  traceTime_ = info.lastModified();
  traceSize_ = info.size();
  watcher_.addPath(info.absolutePath());
  if (info.exists()) watcher_.addPath(path_);
}

void FileWatch::check() {
  if (path_.isEmpty()) return;
  const QString name = session_.document().name();
  if (!QFileInfo::exists(path_)) {
    if (std::exchange(traceSize_, -1) == -1 && session_.document().gone) return;
    session_.noteGone(true);
    Q_EMIT gone(name);
    return;
  }
  if (!watcher_.files().contains(path_)) watcher_.addPath(path_); // it was replaced by another file
  if (session_.document().kind == DocumentKind::Trace)
    checkTrace();
  else
    checkScenario();
}

void FileWatch::checkScenario() {
  const Result<Document> read = documentFromFile(path_);
  if (!read) return; // in the middle of being written, or no text any more: the next change tells
  const Document& mine = session_.document();
  const bool edited = mine.text != mine.savedText;
  if (mine.gone) session_.noteGone(false);
  if (read->text == mine.savedText || read->text == mine.text) {
    if (read->text == mine.text && edited) session_.noteFileText(read->text);
    onDisk_.reset();
    Q_EMIT settled();
    return;
  }
  onDisk_ = read->text;
  if (!edited) {
    reload();
    Q_EMIT reloaded(session_.document().name());
  } else if (read->text != asked_) {
    asked_ = read->text;
    Q_EMIT conflict(mine.name());
  }
}

void FileWatch::checkTrace() {
  const QFileInfo info(path_);
  if (info.lastModified() == traceTime_ && info.size() == traceSize_) return;
  traceTime_ = info.lastModified();
  traceSize_ = info.size();
  const QString name = session_.document().name();
  if (session_.openFile(path_)) Q_EMIT reloaded(name);
}

bool FileWatch::conflicts() {
  if (path_.isEmpty() || !QFileInfo::exists(path_) || session_.document().kind == DocumentKind::Trace) return false;
  asked_.clear();
  checkScenario();
  return onDisk_.has_value();
}

void FileWatch::reload() {
  if (!onDisk_) return;
  session_.takeFileText(*std::exchange(onDisk_, std::nullopt));
  Q_EMIT settled();
}

// Saving will write over what is on disk, knowingly.
void FileWatch::keepMine() {
  if (!onDisk_) return;
  session_.noteFileText(*std::exchange(onDisk_, std::nullopt));
  Q_EMIT settled();
}

} // namespace switchpoint
