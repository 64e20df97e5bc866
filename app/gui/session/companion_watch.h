// Notices when files beside the document change on disk: the scene that is on screen, and what the runs are compared
// with. FileWatch looks after the document itself.
#pragma once

#include <map>

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "gui/session/session.h"

namespace switchpoint {

class CompanionWatch : public QObject {
  Q_OBJECT
public:
  explicit CompanionWatch(Session& session, QObject* parent = nullptr);

  // Looks at the files now.
  void check();

Q_SIGNALS:
  void sceneChanged(const QString& path); // by somebody else; what is on screen stays until the person says otherwise
  void ranAgain(const QString& name);     // a compared file

private:
  struct Stamp {
    QDateTime time;
    qint64 size = -1;
    bool operator==(const Stamp&) const = default;
  };
  static Stamp stampOf(const QString& path);
  QStringList companions() const;
  void follow();
  void followScene();

  Session& session_;
  QFileSystemWatcher watcher_;
  QTimer patience_;
  std::map<QString, Stamp> seen_;
};

} // namespace switchpoint
