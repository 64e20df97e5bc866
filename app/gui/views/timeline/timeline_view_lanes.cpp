// TimelineView's lanes: pin, open, hide, move, filter; and the menu for what is under the pointer.
#include <QLineEdit>
#include <QMenu>

#include "gui/views/timeline/picture_edits.h"
#include "gui/views/timeline/search_bar.h"
#include "gui/views/timeline/timeline_view.h"

namespace switchpoint {

template <typename Edit>
void TimelineView::withRow(Edit edit) {
  const auto row = canvas_->rowMeant();
  if (!row) return session_.say(tr("Point at a lane, or choose one with the arrow keys"));
  edit(canvas_->timeline()->pathOf(*row), QString::fromStdString(row->label));
}

void TimelineView::addLanes() {
  const auto lane = [this](const char* name, const QString& text, const QKeySequence& key, auto edit) {
    connect(add(name, text, {key}), &QAction::triggered, this, [this, edit] { withRow(edit); });
  };
  lane("pin-lane", tr("Pin the lane"), QKeySequence(Qt::Key_P), [this](const RowPath& row, const QString& label) {
    PictureEdits(session_.stage()).togglePin(row, label);
    const auto placed = canvas_->timeline()->rowOf(row);
    if (placed && placed->pinned) canvas_->scrollTo(row); // the last of the pinned ones
  });
  lane("open-lane", tr("Open its rows"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
       [this](const RowPath&, const QString&) { canvas_->toggleRow(); });
  lane("hide-lane", tr("Hide the lane"), QKeySequence(Qt::Key_H), [this](const RowPath& row, const QString& label) {
    const auto next = canvas_->timeline()->rowBeside(row, +1);
    const RowPath after = next ? canvas_->timeline()->pathOf(*next) : RowPath();
    PictureEdits(session_.stage()).hide(row, label);
    canvas_->standOn(after);
  });
  connect(add("show-all-lanes", tr("Show all lanes"), {QKeySequence(Qt::SHIFT | Qt::Key_H)}), &QAction::triggered, this,
          [this] { PictureEdits(session_.stage()).showAll(); });
  connect(add("lane-up", tr("Move the lane up"), {QKeySequence(Qt::ALT | Qt::Key_Up)}), &QAction::triggered, this,
          [this] { moveRow(-1); });
  connect(add("lane-down", tr("Move the lane down"), {QKeySequence(Qt::ALT | Qt::Key_Down)}), &QAction::triggered, this,
          [this] { moveRow(+1); });
  connect(add("filter-lanes", tr("Filter lanes"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}),
          &QAction::triggered, this, [this] {
            filter_->setFocus(Qt::ShortcutFocusReason);
            filter_->selectAll();
          });
}

void TimelineView::moveRow(int step) {
  withRow([&](const RowPath& row, const QString& label) {
    PictureEdits(session_.stage()).arrange(canvas_->timeline()->moved(row, step), tr("Move %1").arg(label));
    canvas_->standOn(row);
  });
}

// The actions of the menus, those that mean something here.
void TimelineView::openMenu(QPoint global) {
  refreshActions();
  QMenu menu(this);
  const auto put = [&](std::initializer_list<const char*> names) {
    for (const char* name : names) menu.addAction(action(QLatin1String(name)));
    menu.addSeparator();
  };
  if (const auto note = canvas_->noteUnder(canvas_->mapFromGlobal(QPointF(global)))) {
    menu.addAction(tr("Edit the note"), canvas_, [this, note] { canvas_->editNote(*note); });
    menu.addAction(tr("Delete the note"), this, [this, note] { PictureEdits(session_.stage()).removeNote(*note); });
    menu.addSeparator();
  }
  if (canvas_->selected().kind != SpanKind::None) put({"zoom-to-selection", "centre-selection"});
  put({"note", "mark"});
  if (const auto row = canvas_->rowMeant()) {
    if (row->foldable) menu.addAction(action(QStringLiteral("open-lane")));
    put({"pin-lane", "hide-lane", "lane-up", "lane-down"});
  }
  put({"show-all-lanes", "show-all"});
  menu.exec(global);
}

} // namespace switchpoint
