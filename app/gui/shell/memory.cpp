#include "gui/shell/memory.h"

#include <utility>

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include "gui/session/state_folder.h"
#include "gui/shell/notice_bar.h"

namespace switchpoint {

Memory::Memory(Session& session, MainWindow& window, const QString& folder)
    : QObject(&window), session_(session), window_(window), sessionPath_(folder + QStringLiteral("/session.json")),
      sessionLock_(sessionPath_ + QStringLiteral(".lock")), journal_(folder) {
  sessionLock_.setStaleLockTime(0);
  sessionLock_.tryLock(0);
  soon_.setSingleShot(true);
  soon_.setInterval(kDelay);
  connect(&soon_, &QTimer::timeout, this, &Memory::write);
  const auto later = [this] {
    if (!soon_.isActive() && !closed_) soon_.start(); // not anew with each key: who types on is kept, too
  };
  for (const auto signal : {&Session::documentChanged, &Session::documentReplaced, &Session::choicesChanged}) {
    connect(&session_, signal, this, later);
  }
  connect(&session_.stage(), &Stage::stateChanged, this, later);
  connect(&session_, &Session::runsChanged, this, later);
  connect(&session_, &Session::runsChanged, this, &Memory::restoreViewsOnce);
  connect(&window_, &MainWindow::closing, this, &Memory::close);
}

SavedState Memory::capture() const {
  SavedState state = captured(session_);
  state.views = window_.viewStates();
  return state;
}

// The session is what there is without the edits; the journal holds them, as long as there are any.
void Memory::write() {
  const SavedState now = capture();
  const bool work = now.edited || now.picture != PictureState();
  if (work)
    journal_.write(bytesOf(now));
  else
    journal_.clear();
  if (!sessionLock_.isLocked() && !sessionLock_.tryLock(0)) return;
  SavedState saved = now;
  saved.text = saved.savedText;
  saved.edited = false;
  writeAtomically(sessionPath_, bytesOf(saved));
}

void Memory::close() {
  soon_.stop();
  write();
  journal_.clear();
  closed_ = true;
}

bool Memory::restore() {
  if (!sessionLock_.isLocked()) return false;
  QFile file(sessionPath_);
  if (!file.open(QIODevice::ReadOnly)) return false;
  const std::optional<SavedState> state = stateFrom(file.readAll());
  if (!state) return false;
  if (show(*state, false)) return true;
  session_.say(tr("%1 of the last session is no longer there").arg(nameOf(*state)));
  return false;
}

// Puts the state on screen, its text as it is in the file or as it was when it was last seen.
bool Memory::show(const SavedState& state, bool withEdits) {
  if (state.trace) {
    if (!QFileInfo::exists(state.path) || !session_.openFile(state.path)) return false;
  } else {
    Result<Document> document = Document();
    if (!state.path.isEmpty()) document = documentFromFile(state.path);
    if (state.path.isEmpty() && !state.example.isEmpty()) document = documentFromExample(state.example.toStdString());
    if (!document && !withEdits) return false;
    Document shown = document ? std::move(document).value() : Document();
    if (!document || (state.path.isEmpty() && state.example.isEmpty())) {
      shown.path = state.path;
      shown.gone = !state.path.isEmpty();
      shown.text = shown.savedText = state.savedText;
    }
    if (withEdits && state.edited) shown.text = state.text;
    session_.reopen(std::move(shown));
  }
  if (state.scene) session_.restoreScene(*state.scene, state.scenePath);
  session_.restoreWishes(state.wishes);
  session_.restoreVariants(state.variants);
  session_.stage().restore(state.picture);
  views_ = state.views;
  return true;
}

void Memory::restoreViewsOnce() {
  if (session_.runs().empty() || views_.isEmpty()) return;
  window_.restoreViews(std::exchange(views_, {}));
}

QString Memory::nameOf(const SavedState& state) {
  if (!state.path.isEmpty()) return QFileInfo(state.path).fileName();
  return state.example.isEmpty() ? tr("a scenario without a name") : state.example + QStringLiteral(".toml");
}

QString Memory::momentOf(const SavedState& state) {
  return QLocale().toString(state.at, QLocale::ShortFormat);
}

void Memory::recover(bool atOnce) {
  left_ = journal_.claimLeft();
  while (atOnce && !left_.empty()) {
    const Journal::Left first = left_.front();
    left_.erase(left_.begin());
    const std::optional<SavedState> state = stateFrom(first.bytes);
    const bool shown = state && show(*state, true);
    if (shown) {
      write(); // it is in this program's own journal before the other one goes
      journal_.forget(first);
      return askToKeep(*state);
    }
    journal_.forget(first);
  }
  offer();
}

void Memory::askToKeep(const SavedState& state) {
  const auto discard = [this, state] {
    SavedState saved = state;
    saved.picture = {};
    if (!show(saved, false)) session_.openAny(QStringLiteral("first-look"));
    write();
    offer();
  };
  window_.notices().ask({QStringLiteral("recovered"),
                         tr("Recovered %1 as of %2: it had not been saved.").arg(nameOf(state), momentOf(state)),
                         {{tr("Keep"), [this] { offer(); }}, {tr("Discard"), discard}}});
}

void Memory::offer() {
  while (!left_.empty()) {
    const Journal::Left first = left_.front();
    left_.erase(left_.begin());
    const std::optional<SavedState> state = stateFrom(first.bytes);
    if (!state) {
      journal_.forget(first);
      continue;
    }
    const auto open = [this, first, state] {
      if (!window_.mayReplaceText()) return left_.insert(left_.begin(), first), offer();
      show(*state, true);
      write();
      journal_.forget(first);
      offer();
    };
    const auto discard = [this, first] {
      journal_.forget(first);
      offer();
    };
    window_.notices().ask(
        {QStringLiteral("recovered"),
         tr("%1 as of %2 had not been saved when Switchpoint ended.").arg(nameOf(*state), momentOf(*state)),
         {{tr("Open it"), open}, {tr("Discard"), discard}}});
    return;
  }
}

} // namespace switchpoint
