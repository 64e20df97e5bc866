// TimelineView's runs: what they are aligned on, and whether they stand below each other or task by task.
#include "analysis/micro_steps.h"
#include "gui/views/timeline/timeline_view.h"

namespace switchpoint {

void TimelineView::addRuns() {
  connect(add("align-start", tr("Align runs at their start"), {}), &QAction::triggered, this,
          [this] { align({}, tr("Align at the start")); });
  connect(add("align-end", tr("Align runs at their end"), {}), &QAction::triggered, this, [this] {
    align({AlignTo::End, {}}, tr("Align at the end"));
  });
  connect(add("align-lane", tr("Align runs on this lane"), {QKeySequence(Qt::SHIFT | Qt::Key_L)}), &QAction::triggered,
          this, [this] {
            const auto row = canvas_->rowMeant();
            const bool task = row && (row->kind == RowKind::Lane || row->kind == RowKind::Task);
            const bool mark = row && (row->kind == RowKind::Object || row->kind == RowKind::Variable);
            if (!task && !mark) return session_.say(tr("Point at a task, a lock or a variable that the runs share"));
            const bool ofTask = row->kind == RowKind::Lane && row->depth > 0 && !row->context.empty();
            const std::string name = ofTask ? row->context : row->label;
            align({task ? AlignTo::Task : AlignTo::Mark, name}, tr("Align on %1").arg(QString::fromStdString(name)));
          });
  QAction* overlay = add("overlay-runs", tr("Same tasks of all runs together"), {QKeySequence(Qt::SHIFT | Qt::Key_O)});
  overlay->setCheckable(true);
  connect(overlay, &QAction::toggled, this, [this](bool on) {
    PictureState state = session_.stage().state();
    if (state.overlay == on) return;
    state.overlay = on;
    session_.stage().edit(state, on ? tr("Tasks together") : tr("Runs below each other"));
  });
  connect(&session_.stage(), &Stage::stateChanged, overlay,
          [this, overlay] { overlay->setChecked(session_.stage().state().overlay); });
  QAction* unfold = add("unfold-variable", tr("Reads and writes of the shared variable"), {QKeySequence(Qt::Key_U)});
  unfold->setCheckable(true);
  connect(unfold, &QAction::triggered, this, &TimelineView::unfold);
  connect(&session_.stage(), &Stage::stateChanged, unfold,
          [this, unfold] { unfold->setChecked(!session_.stage().shown().unfold.empty()); });
}

// That of the first run: the one with an expected value, where one has.
void TimelineView::unfold(bool on) {
  const std::string variable = on && !runs_.empty() ? watchedName(runs_.front()->trace) : std::string();
  if (on && variable.empty()) {
    action(QStringLiteral("unfold-variable"))->setChecked(false);
    return session_.say(tr("These runs have no shared variable"));
  }
  PictureState state = session_.stage().state();
  state.unfold = variable;
  session_.stage().setWitnessed({});
  session_.stage().edit(state, on ? tr("Unfold %1").arg(QString::fromStdString(variable)) : tr("Fold the variable"));
}

QVariant TimelineView::remembered() const {
  if (canvas_->timeline() == nullptr || glanced_) return remembered_.isEmpty() ? QVariant() : QVariant(remembered_);
  const Camera& camera = canvas_->camera();
  QVariantMap state;
  if (!camera.fits()) { // times as words: JSON's numbers lose the last digits of long ones
    state["from"] = QString::number(camera.from());
    state["to"] = QString::number(camera.to());
  }
  state["scroll"] = canvas_->scroll();
  state["row"] = QString::fromStdString(canvas_->rowStoodOn());
  return state;
}

void TimelineView::setRemembered(const QVariant& state) {
  remembered_ = state.toMap();
  showRemembered();
}

void TimelineView::showRemembered() {
  if (remembered_.isEmpty() || canvas_->timeline() == nullptr || glanced_) return;
  const QVariantMap state = std::exchange(remembered_, {});
  const std::string row = state["row"].toString().toStdString();
  if (!row.empty() && canvas_->timeline()->rowOf(row)) canvas_->standOn(row);
  const Time from = state["from"].toString().toLongLong();
  const Time to = state["to"].toString().toLongLong();
  if (from >= 0 && to > from) canvas_->show(from, to);
  canvas_->setScroll(state["scroll"].toDouble());
}

void TimelineView::align(const Alignment& alignment, const QString& what) {
  PictureState state = session_.stage().state();
  state.alignment = alignment;
  session_.stage().edit(state, what);
}

} // namespace switchpoint
