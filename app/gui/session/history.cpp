#include "gui/session/history.h"

#include <functional>
#include <utility>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QUndoCommand>

namespace switchpoint {

namespace {

constexpr int kMostSteps = 500;

// From one value to another and back. What was edited has happened already when the command is pushed.
template <typename Value>
class Edit : public QUndoCommand {
public:
  using Restore = std::function<void(const Value&)>;

  Edit(int kind, int gesture, Value before, Value after, const QString& what, Restore restore)
      : QUndoCommand(what), kind_(kind), gesture_(gesture), before_(std::move(before)), after_(std::move(after)),
        restore_(std::move(restore)) {}

  int id() const override { return kind_; }
  void undo() override { restore_(before_); }
  void redo() override {
    if (std::exchange(done_, true)) restore_(after_);
  }
  bool mergeWith(const QUndoCommand* next) override {
    const auto* same = static_cast<const Edit*>(next);
    if (same->gesture_ != gesture_ || same->text() != text()) return false;
    after_ = same->after_;
    setObsolete(before_ == after_);
    return true;
  }

private:
  int kind_;
  int gesture_;
  Value before_, after_;
  Restore restore_;
  bool done_ = false;
};

enum Kind { StageEdit = 1, ChoiceEdit, VariantEdit };

QString identity(const Document& document) {
  return document.path.isEmpty() ? QString::fromStdString(document.example) : document.path;
}

} // namespace

History::History(Session& session, QObject* parent) : QObject(parent), session_(session) {
  stack_.setUndoLimit(kMostSteps);
  connect(&session_.stage(), &Stage::edited, this, &History::takeStageEdit);
  connect(&session_, &Session::choicesEdited, this, &History::takeChoiceEdit);
  connect(&session_, &Session::variantsEdited, this, &History::takeVariantEdit);
  connect(&session_, &Session::documentReplaced, this, &History::forgetOtherDocument);
  QCoreApplication::instance()->installEventFilter(this);
}

void History::takeStageEdit(const PictureState& before, const QString& what) {
  stack_.push(new Edit<PictureState>(StageEdit, gesture_, before, session_.stage().state(), what,
                                     [this](const PictureState& state) { session_.stage().restore(state); }));
}

void History::takeChoiceEdit(const Wishes& before, const QString& what) {
  stack_.push(new Edit<Wishes>(ChoiceEdit, gesture_, before, session_.wishes(), what,
                               [this](const Wishes& wishes) { session_.restoreWishes(wishes); }));
}

void History::takeVariantEdit(const std::vector<RunSpec>& before, const QString& what) {
  stack_.push(new Edit<std::vector<RunSpec>>(
      VariantEdit, gesture_, before, session_.variants(), what,
      [this](const std::vector<RunSpec>& variants) { session_.restoreVariants(variants); }));
}

// The rows of another scenario have other names: its picture starts anew.
void History::forgetOtherDocument() {
  const QString now = identity(session_.document());
  if (!now.isEmpty() && now == document_) return;
  document_ = now;
  stack_.clear();
}

bool History::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::MouseButtonPress) beginGesture();
  if (event->type() == QEvent::KeyPress && !static_cast<QKeyEvent*>(event)->isAutoRepeat() &&
      !watched->inherits("QLineEdit")) {
    beginGesture();
  }
  return QObject::eventFilter(watched, event);
}

} // namespace switchpoint
