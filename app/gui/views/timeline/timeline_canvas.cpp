#include "gui/views/timeline/timeline_canvas.h"

#include <algorithm>
#include <utility>

#include "gui/views/timeline/accessible_canvas.h"
#include "gui/views/timeline/glide.h"
#include "gui/views/timeline/hover_card.h"
#include "gui/views/timeline/note_editor.h"

namespace switchpoint {

namespace {

constexpr double kLeastLabels = 136; // px: room for the field that filters lanes

} // namespace

TimelineCanvas::TimelineCanvas(Stage& stage, const Appearance& appearance, QWidget* parent)
    : QWidget(parent), stage_(stage), appearance_(appearance), glide_(new Glide(this)) {
  installTimelineAccessibility();
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMinimumSize(320, 96);
  setAccessibleName(tr("Timeline"));
  connect(&appearance, &Appearance::changed, this, [this] {
    pictureIsOld_ = true;
    update();
  });
  connect(&stage, &Stage::rangeChanged, this, qOverload<>(&QWidget::update));
  connect(&stage, &Stage::instantChanged, this, qOverload<>(&QWidget::update));
  connect(&stage, &Stage::stateChanged, this, &TimelineCanvas::followState);
  connect(&stage, &Stage::pathChanged, this, &TimelineCanvas::followPath);
  connect(&stage, &Stage::highlightChanged, this, qOverload<>(&QWidget::update));
  connect(glide_, &Glide::moved, this, [this](const Camera& shown) {
    shown_ = shown;
    changed();
  });
}

TimelineCanvas::~TimelineCanvas() = default;

HoverCard& TimelineCanvas::card() {
  if (card_ == nullptr) card_ = new HoverCard(appearance_, this);
  return *card_;
}

void TimelineCanvas::hideCard() {
  if (card_ != nullptr) card_->hide();
}

NoteEditor& TimelineCanvas::noteEditor() {
  if (noteEditor_ == nullptr) {
    noteEditor_ = new NoteEditor(this);
    connect(noteEditor_, &NoteEditor::written, this,
            [this](const QString& text) { PictureEdits(stage_).putNote(notedAt_, notedRow_, text); });
    connect(noteEditor_, &NoteEditor::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
  }
  return *noteEditor_;
}

std::unique_ptr<Timeline> TimelineCanvas::setTimeline(std::unique_ptr<Timeline> timeline, bool fit) {
  hideCard();
  glide_->stop();
  selected_ = {};
  std::unique_ptr<Timeline> before = std::exchange(timeline_, std::move(timeline));
  if (timeline_) {
    timeline_->setPicture(stage_.shown());
    camera_.setEnd(timeline_->end());
  }
  if (fit) {
    camera_.fit();
    scroll_ = pinnedScroll_ = 0;
  }
  shown_ = camera_;
  changed();
  if (fit) history_.restart(outlook());
  Q_EMIT historyChanged();
  return before;
}

// What was edited or restored: rows, alignment, marks and notes are laid out, and all runs may end elsewhere.
void TimelineCanvas::followState() {
  if (!timeline_ || drag_ == Drag::Row) return;
  timeline_->setPicture(stage_.shown());
  if (timeline_->end() != camera_.end()) {
    glide_->stop();
    camera_.setEnd(timeline_->end());
    shown_ = camera_;
  }
  if (!stoodOn_.empty() && !timeline_->rowOf(stoodOn_)) stoodOn_.clear();
  changed();
}

void TimelineCanvas::followPath() {
  if (!timeline_) return;
  std::vector<LaneStretch> path;
  for (const PathSegment& segment : stage_.path())
    path.push_back({segment.run, segment.lane, segment.from, segment.to});
  timeline_->setPath(std::move(path));
  changed();
}

void TimelineCanvas::setEmptyText(const QString& text) {
  if (text == emptyText_) return;
  emptyText_ = text;
  if (!timeline_) update();
}

double TimelineCanvas::rowsHeight() const {
  return std::max(1.0, height() - kRulerHeight);
}

double TimelineCanvas::scrolledHeight() const {
  return rowsHeight() - layout_.pinnedHeight;
}

Viewport TimelineCanvas::viewport() const {
  return {shown_.from(), shown_.to(), static_cast<double>(width()), rowsHeight(), scroll_, pinnedScroll_};
}

void TimelineCanvas::relayout() {
  pictureIsOld_ = true;
  ++layoutsMade_;
  if (!timeline_) {
    layout_ = {};
    return;
  }
  timeline_->setLabelWidth(std::max(kLeastLabels, timeline_->wantedLabelWidth()));
  const Viewport seen = timeline_->within(viewport());
  scroll_ = seen.scroll;
  pinnedScroll_ = seen.pinnedScroll;
  timeline_->layout(seen, layout_);
}

void TimelineCanvas::changed() {
  relayout();
  update();
  announceLayout(*this);
  Q_EMIT viewportChanged();
}

void TimelineCanvas::setSelected(const SpanRef& span) {
  selected_ = span;
  describeSelection();
  update();
}

void TimelineCanvas::select(const SpanRef& span) {
  setSelected(span);
  if (timeline_ && span.kind != SpanKind::None) {
    stoodOn_ = timeline_->pathOf(span);
    Q_EMIT rowStoodOnChanged();
  }
  bringIntoView(span);
  announceSelection(*this);
  Q_EMIT selectionMade(span);
}

void TimelineCanvas::clearSelection() {
  setSelected({});
  stoodOn_.clear();
  Q_EMIT rowStoodOnChanged();
  Q_EMIT selectionMade({});
}

void TimelineCanvas::setRangeMode(bool on) {
  if (on == rangeMode_) return;
  rangeMode_ = on;
  setCursor(on ? Qt::IBeamCursor : Qt::ArrowCursor);
  Q_EMIT rangeModeChanged(on);
}

void TimelineCanvas::bringIntoView(const SpanRef& span) {
  if (!timeline_ || span.kind == SpanKind::None) return;
  const Time start = timeline_->startOf(span);
  const Time end = timeline_->endOf(span);
  Camera camera = camera_;
  double scroll = scroll_;
  if (end < camera.from() || start > camera.to()) camera.reveal((start + end) / 2);
  const double pinnedScroll = pinnedScroll_;
  if (const auto row = timeline_->rowOf(timeline_->pathOf(span))) {
    const Viewport seen = timeline_->scrolledTo(*row, viewport());
    scroll = seen.scroll;
    pinnedScroll_ = seen.pinnedScroll;
  }
  const bool moved = camera.from() != camera_.from() || scroll != scroll_ || pinnedScroll != pinnedScroll_;
  if (moved) moveTo(camera, scroll, Motion::Pan, true);
}

void TimelineCanvas::showPlace(std::uint32_t run, std::uint32_t lane, Time at) {
  if (!timeline_) return;
  at += timeline_->shiftOf(run);
  Camera camera = camera_;
  camera.reveal(at);
  moveTo(camera, scroll_, Motion::Jump, false);
  if (lane == 0) return;
  const SpanRef any{SpanKind::Lane, run, lane - 1, 0};
  const RowPath row = timeline_->pathOf(any);
  PictureEdits(stage_).arrange(timeline_->revealed(row), tr("Show a place"));
  standOn(row);
  if (const SpanRef span = spanIn(row, at); span.kind != SpanKind::None) select(span);
}

std::optional<QRectF> TimelineCanvas::areaOf(const SpanRef& span) const {
  QRectF area;
  for (const Bar& bar : layout_.bars) {
    if (bar.span == span && span.kind != SpanKind::None) {
      area |= QRectF(bar.x, bar.y + kRulerHeight, bar.width, bar.height);
    }
  }
  if (area.isNull()) return std::nullopt;
  return area;
}

void TimelineCanvas::describeSelection() {
  if (timeline_ && selected_.kind != SpanKind::None) {
    setAccessibleDescription(QString::fromStdString(timeline_->explain(selected_).plain()));
  } else {
    setAccessibleDescription({});
  }
}

} // namespace switchpoint
