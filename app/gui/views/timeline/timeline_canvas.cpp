#include "gui/views/timeline/timeline_canvas.h"

#include <algorithm>

#include "gui/views/timeline/accessible_canvas.h"
#include "gui/views/timeline/glide.h"
#include "gui/views/timeline/hover_card.h"

namespace switchpoint {

TimelineCanvas::TimelineCanvas(Stage& stage, const Appearance& appearance, QWidget* parent)
    : QWidget(parent), stage_(stage), appearance_(appearance), glide_(new Glide(this)),
      card_(new HoverCard(appearance, this)) {
  installTimelineAccessibility();
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMinimumSize(320, 128);
  setAccessibleName(tr("Timeline"));
  connect(&appearance, &Appearance::changed, this, [this] {
    pictureIsOld_ = true;
    update();
  });
  connect(&stage, &Stage::rangeChanged, this, qOverload<>(&QWidget::update));
  connect(&stage, &Stage::instantChanged, this, qOverload<>(&QWidget::update));
  connect(&stage, &Stage::stateChanged, this, qOverload<>(&QWidget::update));
  connect(glide_, &Glide::moved, this, [this](const Camera& shown) {
    shown_ = shown;
    changed();
  });
}

TimelineCanvas::~TimelineCanvas() = default;

void TimelineCanvas::setTimeline(std::unique_ptr<Timeline> timeline, bool fit) {
  card_->hide();
  glide_->stop();
  selected_ = {};
  timeline_ = std::move(timeline);
  if (timeline_) {
    camera_.setEnd(timeline_->end());
    timeline_->setLabelWidth(timeline_->wantedLabelWidth());
  }
  if (fit) {
    camera_.fit();
    scroll_ = 0;
  }
  shown_ = camera_;
  changed();
  if (fit) history_.restart(outlook());
  Q_EMIT historyChanged();
}

void TimelineCanvas::setEmptyText(const QString& text) {
  if (text == emptyText_) return;
  emptyText_ = text;
  if (!timeline_) update();
}

double TimelineCanvas::rowsHeight() const {
  return std::max(1.0, height() - kRulerHeight);
}

void TimelineCanvas::relayout() {
  pictureIsOld_ = true;
  ++layoutsMade_;
  if (!timeline_) {
    layout_ = {};
    return;
  }
  scroll_ = std::clamp(scroll_, 0.0, std::max(0.0, timeline_->contentHeight() - rowsHeight()));
  layout_ = timeline_->layout({shown_.from(), shown_.to(), static_cast<double>(width()), rowsHeight(), scroll_});
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
  bringIntoView(span);
  announceSelection(*this);
  Q_EMIT selectionMade(span);
}

void TimelineCanvas::clearSelection() {
  setSelected({});
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
  if (const auto top = timeline_->topOf(span)) {
    const double row = Geometry().rowHeight;
    scroll = std::min(scroll, *top);
    scroll = std::max(scroll, *top + row - rowsHeight());
  }
  if (camera.from() != camera_.from() || scroll != scroll_) moveTo(camera, scroll, Motion::Pan, true);
}

void TimelineCanvas::showPlace(std::uint32_t run, std::uint32_t lane, Time at) {
  if (!timeline_) return;
  Camera camera = camera_;
  camera.reveal(at);
  glide_->stop();
  moveTo(camera, scroll_, Motion::Jump, false);
  if (lane == 0) return;
  for (const Bar& bar : layout_.bars) {
    const SpanRef span = bar.span;
    if (span.kind != SpanKind::Lane || span.run != run || span.owner != lane - 1) continue;
    if (timeline_->startOf(span) <= at && at <= timeline_->endOf(span)) return select(span);
  }
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
