// TimelineView's search: what was found, which one is shown, and what must be opened to see it.
#include "gui/views/timeline/picture_edits.h"
#include "gui/views/timeline/search_bar.h"
#include "gui/views/timeline/timeline_view.h"

namespace switchpoint {

namespace {

constexpr int kFromCorner = 8; // px

} // namespace

void TimelineView::addSearch() {
  connect(add("search-timeline", tr("Search the timeline"), {QKeySequence(Qt::Key_Slash)}), &QAction::triggered, this,
          [this] { searchBar().open(); });
}

SearchBar& TimelineView::searchBar() {
  if (search_ == nullptr) {
    search_ = new SearchBar(this);
    search_->standAfter(*filter_);
    connect(search_, &SearchBar::sought, this, &TimelineView::seek);
    connect(search_, &SearchBar::stepped, this, &TimelineView::showFound);
    connect(search_, &SearchBar::closed, canvas_, [this] { canvas_->setFocus(Qt::OtherFocusReason); });
    placeSearch();
  }
  return *search_;
}

// In the corner of the canvas.
void TimelineView::placeSearch() {
  if (search_ == nullptr) return;
  search_->adjustSize();
  search_->move(canvas_->geometry().right() - search_->width() - kFromCorner,
                canvas_->y() + static_cast<int>(kRulerHeight) + kFromCorner);
}

void TimelineView::seek(const QString& text) {
  found_.clear();
  if (canvas_->timeline() != nullptr) found_ = canvas_->timeline()->search(text.toStdString());
  shown_ = 0;
  searchBar().setFound(0, found_.size());
  if (!found_.empty()) showFound(+1);
}

// After the last comes the first.
void TimelineView::showFound(int step) {
  if (found_.empty() || canvas_->timeline() == nullptr) return;
  const std::size_t count = found_.size();
  if (step > 0) {
    shown_ = shown_ % count + 1;
  } else {
    shown_ = shown_ <= 1 ? count : shown_ - 1;
  }
  searchBar().setFound(shown_, count);
  const Match match = found_[shown_ - 1];
  const RowPath row = canvas_->timeline()->pathOf(match);
  if (!canvas_->timeline()->rowOf(row)) {
    PictureEdits(session_.stage()).arrange(canvas_->timeline()->revealed(row), tr("Show a hidden lane"));
  }
  if (match.span.kind != SpanKind::None) return canvas_->select(match.span);
  canvas_->standOn(row);
  canvas_->showPlace(match.run, 0, match.at - canvas_->timeline()->shiftOf(match.run));
}

} // namespace switchpoint
