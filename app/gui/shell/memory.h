// Finds the session again at the next start, keeps a journal of work not saved, and brings back what a killed program
// left.
#pragma once

#include <optional>
#include <vector>

#include <QLockFile>
#include <QTimer>

#include "gui/session/journal.h"
#include "gui/session/saved_state.h"
#include "gui/shell/main_window.h"

namespace switchpoint {

class Memory : public QObject {
  Q_OBJECT
public:
  static constexpr int kDelay = 400; // ms from an edit to the journal

  Memory(Session& session, MainWindow& window, const QString& folder);

  // The document, the choices and the picture of the last session. False where there is none, or another window of
  // this person holds it.
  bool restore();
  // What a killed program left. With `atOnce` it is shown and may be thrown away, else it is offered.
  void recover(bool atOnce);
  // The next start finds this window's session.
  bool keepsSession() const { return sessionLock_.isLocked(); }
  // Writes both files now.
  void write();

private:
  SavedState capture() const;
  bool show(const SavedState& state, bool withEdits);
  void restoreViewsOnce();
  void askToKeep(const SavedState& state);
  void offer();
  void close();
  static QString nameOf(const SavedState& state);
  static QString momentOf(const SavedState& state);

  Session& session_;
  MainWindow& window_;
  QString sessionPath_;
  QLockFile sessionLock_; // several windows: one of them keeps the session
  Journal journal_;
  std::vector<Journal::Left> left_;
  QVariantMap views_; // to be given to the views once the runs are there
  QTimer soon_;
  bool closed_ = false;
};

} // namespace switchpoint
