#include "gui/views/timeline/timeline_canvas.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "gui/theme/fonts.h"
#include "gui/views/timeline/hover_card.h"
#include "gui/views/timeline/layout_painter.h"

namespace switchpoint {

TimelineCanvas::TimelineCanvas(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), appearance_(appearance), card_(new HoverCard(appearance, this)) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMinimumSize(320, 160);
  setAccessibleName(tr("Timeline"));
  connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

TimelineCanvas::~TimelineCanvas() = default;

void TimelineCanvas::setTimeline(std::unique_ptr<Timeline> timeline, bool fit) {
  card_->hide();
  selected_ = {};
  timeline_ = std::move(timeline);
  if (timeline_) camera_.setEnd(timeline_->end());
  if (fit) {
    camera_.fit();
    scroll_ = 0;
  }
  changed();
}

void TimelineCanvas::setEmptyText(const QString& text) {
  if (text == emptyText_) return;
  emptyText_ = text;
  if (!timeline_) update();
}

double TimelineCanvas::rowsHeight() const {
  return std::max(1.0, height() - kRulerHeight - legendHeight_);
}

void TimelineCanvas::relayout() {
  if (!timeline_) {
    layout_ = {};
    return;
  }
  // The legend takes as many lines as its words need, which the layout says.
  for (int attempt = 0; attempt < 2; ++attempt) {
    scroll_ = std::clamp(scroll_, 0.0, std::max(0.0, timeline_->contentHeight() - rowsHeight()));
    layout_ = timeline_->layout({camera_.from(), camera_.to(), static_cast<double>(width()), rowsHeight(), scroll_});
    if (layout_.legendHeight == legendHeight_) return;
    legendHeight_ = layout_.legendHeight;
  }
}

void TimelineCanvas::changed() {
  relayout();
  update();
  Q_EMIT viewportChanged();
}

void TimelineCanvas::show(Time from, Time to) {
  camera_.show(from, to);
  changed();
}

void TimelineCanvas::setScroll(double scroll) {
  if (scroll == scroll_) return;
  scroll_ = scroll;
  changed();
}

void TimelineCanvas::setSelected(const SpanRef& span) {
  selected_ = span;
  describeSelection();
  update();
}

void TimelineCanvas::select(const SpanRef& span) {
  setSelected(span);
  bringIntoView(span);
  Q_EMIT selectionMade(span);
}

void TimelineCanvas::bringIntoView(const SpanRef& span) {
  if (!timeline_ || span.kind == SpanKind::None) return;
  const Time start = timeline_->startOf(span);
  const Time end = timeline_->endOf(span);
  if (end < camera_.from() || start > camera_.to()) camera_.reveal((start + end) / 2);
  if (const auto top = timeline_->topOf(span)) {
    const double row = Geometry().rowHeight;
    if (*top < scroll_) scroll_ = *top;
    if (*top + row > scroll_ + rowsHeight()) scroll_ = *top + row - rowsHeight();
  }
  changed();
}

void TimelineCanvas::showPlace(std::uint32_t run, std::uint32_t lane, Time at) {
  if (!timeline_) return;
  camera_.reveal(at);
  changed();
  if (lane == 0) return;
  for (std::size_t i = 0; i < layout_.bars.size(); ++i) {
    const SpanRef& span = layout_.bars[i].span;
    if (span.kind != SpanKind::Lane || span.run != run || span.owner != lane - 1) continue;
    if (timeline_->startOf(span) <= at && at <= timeline_->endOf(span)) return select(span);
  }
}

void TimelineCanvas::describeSelection() {
  if (timeline_ && selected_.kind != SpanKind::None) {
    setAccessibleDescription(QString::fromStdString(timeline_->explain(selected_).plain()));
  } else {
    setAccessibleDescription({});
  }
}

void TimelineCanvas::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const PaintTheme& theme = appearance_.theme();
  painter.fillRect(rect(), theme[Tint::Panel]);
  if (!timeline_) return paintEmpty(painter);
  const LayoutPainter replay(theme, Geometry());
  replay.ruler(painter, layout_, kRulerHeight);
  painter.translate(0, kRulerHeight);
  replay.rows(painter, layout_, QRectF(0, 0, width(), rowsHeight()));
  paintSelection(painter);
  painter.translate(0, rowsHeight());
  replay.legend(painter, layout_);
  painter.resetTransform();
  paintPointer(painter);
  if (ring_) {
    painter.setPen(QPen(theme[Tint::Accent], 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0.5, 0.5, width() - 1, height() - 1));
  }
}

void TimelineCanvas::paintSelection(QPainter& painter) const {
  if (selected_.kind == SpanKind::None) return;
  painter.save();
  painter.setClipRect(QRectF(layout_.plotLeft, 0, width(), rowsHeight()));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(appearance_.theme()[Tint::Accent], 2));
  painter.setBrush(Qt::NoBrush);
  for (const Bar& bar : layout_.bars) {
    if (bar.span == selected_)
      painter.drawRoundedRect(QRectF(bar.x, bar.y, bar.width, bar.height).adjusted(-2, -2, 2, 2), 3, 3);
  }
  painter.restore();
}

void TimelineCanvas::paintPointer(QPainter& painter) const {
  if (!pointer_ || dragging_ || pointer_->x() < layout_.plotLeft || pointer_->x() > layout_.plotRight) return;
  painter.setPen(QPen(appearance_.theme()[Tint::Accent], 1, Qt::DashLine));
  const double x = std::floor(pointer_->x()) + 0.5;
  painter.drawLine(QPointF(x, 0), QPointF(x, kRulerHeight + rowsHeight()));
}

void TimelineCanvas::paintEmpty(QPainter& painter) const {
  painter.setFont(plainFont());
  painter.setPen(appearance_.theme()[Tint::Quiet]);
  painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
}

void TimelineCanvas::resizeEvent(QResizeEvent*) {
  changed();
}

} // namespace switchpoint
