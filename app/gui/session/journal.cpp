#include "gui/session/journal.h"

#include <atomic>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include "gui/session/state_folder.h"

namespace switchpoint {

namespace {

constexpr qint64 kMostBytes = 64 << 20;

// A lock is stale when its process is gone, however old it is.
std::unique_ptr<QLockFile> lockOf(const QString& path) {
  auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
  lock->setStaleLockTime(0);
  return lock;
}

} // namespace

Journal::Journal(const QString& folder) : folder_(folder) {
  static std::atomic<int> number = 0;
  do { // what a program with the same number left, as in a container, is not written over
    path_ = QStringLiteral("%1/%2-%3.journal").arg(folder).arg(QCoreApplication::applicationPid()).arg(++number);
  } while (QFile::exists(path_));
  lock_ = lockOf(path_);
}

Journal::~Journal() {
  clear();
}

bool Journal::write(const QByteArray& bytes) {
  if (!lock_->isLocked()) lock_->tryLock(0);
  return writeAtomically(path_, bytes);
}

void Journal::clear() {
  QFile::remove(path_);
}

std::vector<Journal::Left> Journal::claimLeft() {
  std::vector<Left> all;
  for (const QFileInfo& info : QDir(folder_).entryInfoList({QStringLiteral("*.journal")}, QDir::Files, QDir::Time)) {
    const QString path = info.filePath();
    if (path == path_) continue;
    std::unique_ptr<QLockFile> lock = lockOf(path);
    if (!lock->tryLock(0)) continue; // its program runs
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.size() <= kMostBytes) {
      all.push_back({path, file.readAll()});
      claimed_.emplace_back(path, std::move(lock));
    }
  }
  return all;
}

void Journal::forget(const Left& left) {
  QFile::remove(left.path);
  std::erase_if(claimed_, [&](const auto& claim) { return claim.first == left.path; });
}

} // namespace switchpoint
