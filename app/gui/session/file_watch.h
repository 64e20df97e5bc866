// Notices when the document's file changes on disk or goes away, and tells it from what the program wrote itself.
#pragma once

#include <optional>

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "gui/session/session.h"

namespace switchpoint {

inline constexpr int kWritingTime = 100; // ms: programs write a file in several steps

class FileWatch : public QObject {
  Q_OBJECT
public:
  explicit FileWatch(Session& session, QObject* parent = nullptr);

  // Looks at the file now. Unedited documents follow it by themselves.
  void check();
  // Whether saving would overwrite what somebody else has written since; then it asks again.
  bool conflicts();
  // Answers to conflict().
  void reload();
  void keepMine();

Q_SIGNALS:
  void conflict(const QString& name); // edited here and changed on disk
  void settled();                     // there is no conflict any more
  void reloaded(const QString& name); // it was not edited here
  void gone(const QString& name);     // deleted or moved away

private:
  void follow();
  void checkScenario();
  void checkTrace();

  Session& session_;
  QFileSystemWatcher watcher_;
  QTimer patience_;
  QString path_;
  QString asked_;                 // text on disk that was asked about
  std::optional<QString> onDisk_; // text of the conflict
  QDateTime traceTime_;
  qint64 traceSize_ = -1;
};

} // namespace switchpoint
