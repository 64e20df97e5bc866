// The timeline's drawing area: ruler and rows, with mouse, wheel and keys. Knows a Timeline and the Stage, no session.
#pragma once

#include <memory>
#include <optional>

#include <QImage>
#include <QPointF>
#include <QWidget>

#include "gui/session/stage.h"
#include "gui/theme/appearance.h"
#include "gui/views/timeline/camera.h"
#include "gui/views/timeline/camera_history.h"
#include "gui/views/timeline/canvas_picture.h"
#include "gui/views/timeline/picture_edits.h"
#include "timeline/timeline.h"

class QPainter;

namespace switchpoint {

struct LitStretch;

class Glide;
class HoverCard;
class NoteEditor;

class TimelineCanvas : public QWidget {
  Q_OBJECT
public:
  TimelineCanvas(Stage& stage, const Appearance& appearance, QWidget* parent = nullptr);
  ~TimelineCanvas() override;

  // Null: nothing to draw. The camera shows everything when `fit`. Gives back the one shown before.
  std::unique_ptr<Timeline> setTimeline(std::unique_ptr<Timeline> timeline, bool fit);
  // What is said in the middle while there is nothing to draw.
  void setEmptyText(const QString& text);

  const Timeline* timeline() const { return timeline_.get(); }
  const Layout& layoutShown() const { return layout_; }
  // How many layouts were made: hovering and selecting make none.
  std::uint64_t layoutsMade() const { return layoutsMade_; }
  const Camera& camera() const { return camera_; } // where it goes, while it glides
  double scroll() const { return scroll_; }
  double pinnedScroll() const { return pinnedScroll_; }
  double mostScroll() const;     // as far as there are rows
  double rowsHeight() const;     // of the part of the widget that shows rows, pinned ones included
  double scrolledHeight() const; // of the part of it that scrolls
  const SpanRef& selected() const { return selected_; }
  bool selectsRanges() const { return rangeMode_; }
  Glide& glide() { return *glide_; }
  const CameraHistory& history() const { return history_; }

  // As a gesture of the kind `motion`; a jump glides.
  void show(Time from, Time to, Motion motion = Motion::Pan);
  void setScroll(double scroll);
  // Marks the span, brings it into view, and says so with selectionMade().
  void select(const SpanRef& span);
  void setSelected(const SpanRef& span); // marks it only
  // The lane's span at this instant (lane + 1; 0: only the instant), in the middle of the window.
  void showPlace(std::uint32_t run, std::uint32_t lane, Time at);
  // The row that the keyboard stands on, else the one under the pointer; nothing where there is neither.
  std::optional<Row> rowMeant() const;
  // Puts the keyboard on this row and brings it into view; it need not have a span.
  void standOn(const RowPath& row);
  const RowPath& rowStoodOn() const { return stoodOn_; }
  void scrollTo(const RowPath& row);
  // Undoes what keeps the row of this span from being seen, then selects it.
  void reveal(const SpanRef& span);
  // Where a mark or a note goes: under the pointer, else the playhead, the selection's start, the middle.
  Time instantMeant() const;
  NoteEditor& noteEditor();
  // The note whose flag is under this point, as an index into PictureState::notes.
  std::optional<std::uint32_t> noteUnder(QPointF at) const;
  void editNote(std::uint32_t index);
  // As it stands in the widget; nothing while none of it is in view.
  std::optional<QRectF> areaOf(const SpanRef& span) const;

public Q_SLOTS:
  void fit();
  void zoomIn();
  void zoomOut();
  void panLeft();
  void panRight();
  // To the range where one is chosen, else to the selected span.
  void zoomToSelection();
  // The selected span into the middle; if it is there already, as large as fits.
  void centreSelection();
  void goBack();
  void goForward();
  void clearSelection();
  // Whether dragging chooses a range instead of moving.
  void setRangeMode(bool on);
  // A note at the selection, else at the playhead; opens the line in which it is written.
  void addNote();
  // The first note after the one shown last.
  void nextNote();
  // Opens or closes the row meant.
  void toggleRow();

Q_SIGNALS:
  void viewportChanged();
  void selectionMade(const switchpoint::SpanRef& span);
  void historyChanged();
  void rangeModeChanged(bool on);
  void rowStoodOnChanged();
  void menuWanted(QPoint global);

protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

private:
  // What the pressed button moves.
  enum class Drag { None, Window, Range, Instant, MarkA, MarkB, Row };

  void followState();
  void followPath();
  void relayout();
  void changed();
  Outlook outlook() const;
  void moveTo(const Camera& camera, double scroll, Motion motion, bool glides);
  void showOutlook(const std::optional<Outlook>& place);
  QPointF inRows(QPointF at) const;
  bool isOnPinned(QPointF at) const;
  double& scrollAt(QPointF at); // of the rows that are there: pinned ones or the others
  Hit hitAt(QPointF at) const;
  Time timeAt(double x) const; // where the camera goes, not where it glides
  Time pointerTime() const;
  double shareAt(double x) const; // of the window's width
  double pointerShare() const;    // where zooming by key keeps what is there; the middle
  void zoomAt(double factor, double x);
  void panPixels(double pixels);
  void hover(QPointF at);
  HoverCard& card();
  void hideCard();
  void click(QPointF at);
  void zoomToSpan(const SpanRef& span);

  Drag dragFrom(QPointF at, Qt::KeyboardModifiers modifiers);
  void beginDrag();
  void dragTo(QPointF at);
  void dragRowTo(double y);
  void dropRow();
  bool tryMoveRow(int step, double y);
  Qt::CursorShape cursorAt(QPointF at) const;
  bool near(double x, const std::optional<Time>& at) const;

  void clickRow(const Row& row);
  bool navigate(const QKeyEvent& event);
  bool stepRow(int step);
  bool moveKey(const QKeyEvent& event);
  void extendRange(const SpanRef& from, const SpanRef& to);
  void extendRange(int step);
  void escape();

  void bringIntoView(const SpanRef& span);
  Viewport viewport() const;
  SpanRef spanIn(const RowPath& row, Time at) const;
  void openNote(Time at, const RowPath& row);
  void lightUp();
  void describeSelection();
  void paintOverlays(QPainter& painter) const;
  std::vector<LitStretch> litStretches() const;
  void paintEmpty(QPainter& painter) const;
  const QImage& picture();

  Stage& stage_;
  const Appearance& appearance_;
  std::unique_ptr<Timeline> timeline_;
  Layout layout_;
  std::uint64_t layoutsMade_ = 0;
  QImage picture_; // ruler and rows as laid out; an image, so that bars are written into its pixels
  bool pictureIsOld_ = true;
  KeptPictures kept_;
  Camera camera_;
  Camera shown_;            // behind camera_ while it glides
  double scroll_ = 0;       // of the rows that are not pinned
  double pinnedScroll_ = 0; // of those that are, where they have less room than they take
  CameraHistory history_;
  Glide* glide_;
  SpanRef selected_;
  QString emptyText_;
  HoverCard* card_ = nullptr; // made when first wanted, as the editor is
  NoteEditor* noteEditor_ = nullptr;
  bool rangeMode_ = false;

  RowPath stoodOn_;  // empty: nowhere
  Time stoodAt_ = 0; // the instant that going up and down keeps to
  RowPath draggedRow_;
  Time notedAt_ = 0; // the note that is written
  RowPath notedRow_;
  std::size_t lastNote_ = 0; // + 1: shown last

  std::optional<QPointF> pointer_;
  std::optional<QPointF> pressed_;
  QPointF dragged_;
  Drag drag_ = Drag::None;          // what would move
  bool dragging_ = false;           // it does
  Time rangeAnchor_ = 0;            // the end of the range that stays
  std::optional<SpanRef> extended_; // where the keyboard began to extend the range
  bool ring_ = false;               // shows that it has the keyboard
};

} // namespace switchpoint
