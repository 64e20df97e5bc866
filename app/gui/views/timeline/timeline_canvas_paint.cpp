// TimelineCanvas's painting: the picture is kept until the layout changes, what lies over it is painted each time.
#include <algorithm>
#include <cmath>

#include <QPainter>

#include "gui/theme/fonts.h"
#include "gui/views/timeline/overlay_painter.h"
#include "gui/views/timeline/timeline_canvas.h"
#include "gui/views/timeline/unfolded_painter.h"

namespace switchpoint {

// One for the screen that the widget is on: it is painted anew where another has other pixels.
const QImage& TimelineCanvas::picture() {
  const qreal ratio = devicePixelRatioF();
  const QSize pixels(static_cast<int>(std::ceil(width() * ratio)), static_cast<int>(std::ceil(height() * ratio)));
  if (!pictureIsOld_ && picture_.size() == pixels && picture_.devicePixelRatio() == ratio) return picture_;
  if (picture_.size() != pixels) picture_ = newCanvasPicture(pixels);
  picture_.setDevicePixelRatio(ratio);
  paintCanvasPicture(picture_, QSizeF(size()), layout_, appearance_.theme(), kept_);
  pictureIsOld_ = false;
  return picture_;
}

void TimelineCanvas::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (!timeline_) {
    painter.fillRect(rect(), appearance_.theme()[Tint::Panel]);
    paintEmpty(painter);
  } else {
    painter.drawImage(QPoint(0, 0), picture());
    paintOverlays(painter);
    if (layout_.rows.empty()) paintEmpty(painter);
  }
  if (ring_) OverlayPainter(painter, appearance_.theme(), layout_, rowsHeight()).focusRing(size());
}

void TimelineCanvas::paintOverlays(QPainter& painter) const {
  OverlayPainter over(painter, appearance_.theme(), layout_, rowsHeight());
  const std::vector<LitStretch> lit = litStretches();
  if (!lit.empty()) over.highlight(lit, picture_);
  paintUnfolded(painter, appearance_.theme(), layout_, rowsHeight());
  over.path();
  if (stage_.range()) over.range(*stage_.range());
  if (hasFocus() || !stoodOn_.empty()) {
    for (const Row& row : layout_.rows) {
      if (!stoodOn_.empty() && timeline_->pathOf(row) == stoodOn_) over.cursor(row);
    }
  }
  over.selection(selected_);
  over.notes();
  if (pointer_ && !dragging_) over.pointer(pointer_->x());
  over.marks(stage_.state().markerA, stage_.state().markerB);
  if (stage_.instant()) over.instant(*stage_.instant());
}

// Where the lock, queue or variable that is looked at concerns a lane.
std::vector<LitStretch> TimelineCanvas::litStretches() const {
  std::vector<LitStretch> lit;
  const Highlight& highlight = stage_.highlight();
  if (!timeline_ || highlight.kind == Highlight::Kind::None) return lit;
  const bool object = highlight.kind == Highlight::Kind::Object;
  const TouchTarget target{object ? TouchTarget::Kind::Object : TouchTarget::Kind::Variable, highlight.run,
                           highlight.index};
  for (const ObjectUse& touch : timeline_->touches(layout_, target)) {
    lit.push_back({touch.row, QRectF(touch.x, touch.y, touch.width, touch.height),
                   touch.kind == UseKind::Holds || touch.kind == UseKind::Writes});
  }
  return lit;
}

// Nothing has run, or nothing of it is to be seen.
void TimelineCanvas::paintEmpty(QPainter& painter) const {
  const QString filter = QString::fromStdString(stage_.state().arrangement.filter);
  const QString unseen = filter.isEmpty() ? tr("All lanes are hidden. Shift+H shows them.")
                                          : tr("No lane is called “%1”. Shift+H shows all lanes.").arg(filter);
  painter.setFont(plainFont());
  painter.setPen(appearance_.theme()[Tint::Quiet]);
  painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                   timeline_ ? unseen : emptyText_);
}

void TimelineCanvas::resizeEvent(QResizeEvent*) {
  changed();
}

} // namespace switchpoint
