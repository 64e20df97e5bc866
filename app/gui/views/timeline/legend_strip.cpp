#include "gui/views/timeline/legend_strip.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include "gui/theme/fonts.h"
#include "gui/views/timeline/layout_painter.h"
#include "gui/views/timeline/picture_edits.h"
#include "gui/views/timeline/spoken.h"

namespace switchpoint {

namespace {

constexpr double kSwatchWidth = 20;
constexpr int kPadding = 6; // around an entry, for its focus ring
constexpr int kHeight = 24;
constexpr double kFaintSwatch = 0.3; // of a state that is switched off

bool sameEntries(const Layout& a, const Layout& b) {
  const auto same = [](const auto& x, const auto& y) {
    return x.label == y.label && x.x == y.x && x.y == y.y && x.textX == y.textX;
  };
  return a.legendHeight == b.legendHeight && a.width == b.width && a.arrowNote.has_value() == b.arrowNote.has_value() &&
         std::equal(a.legend.begin(), a.legend.end(), b.legend.begin(), b.legend.end(), same) &&
         std::equal(a.markLegend.begin(), a.markLegend.end(), b.markLegend.begin(), b.markLegend.end(), same);
}

} // namespace

LegendButton::LegendButton(const Appearance& appearance, const LegendEntry& entry, QWidget* parent)
    : QCheckBox(parent), appearance_(appearance), entry_(entry) {
  setChecked(true);
  setText(QString::fromStdString(entry.label));
  setCursor(Qt::PointingHandCursor);
  const auto percent = static_cast<int>(std::lround(entry.share * 100));
  setAccessibleName(entry.share > 0 ? tr("%1, %2 % of the time").arg(spokenRole(entry.role)).arg(percent)
                                    : spokenRole(entry.role));
  setToolTip(tr("Click: show or dim this state. Ctrl+click: only this state."));
  const double words = QFontMetricsF(plainFont(kSmallSize)).horizontalAdvance(text());
  setGeometry(static_cast<int>(entry.x) - kPadding, static_cast<int>(entry.y) - kHeight / 2,
              static_cast<int>(std::ceil(entry.textX - entry.x + words)) + 2 * kPadding, kHeight);
}

void LegendButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const PaintTheme& theme = appearance_.theme();
  if (hasFocus() || underMouse()) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme[Tint::Accent], 1.5) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(theme[Tint::Selection]) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
  }
  painter.save();
  if (!isChecked()) painter.setOpacity(kFaintSwatch);
  const Shape form = shape(entry_.role);
  Bar swatch;
  swatch.height = form == Shape::Full ? 12 : form == Shape::Half ? 7 : 3;
  swatch.x = kPadding;
  swatch.y = (height() - swatch.height) / 2;
  swatch.width = kSwatchWidth;
  swatch.role = entry_.role;
  LayoutPainter(theme).bars(painter, {swatch});
  painter.restore();
  QFont font = plainFont(kSmallSize);
  font.setStrikeOut(!isChecked());
  painter.setFont(font);
  painter.setPen(theme[Tint::Quiet]);
  const double left = entry_.textX - entry_.x + kPadding;
  painter.drawText(QPointF(left, height() / 2.0 + 4), text());
}

LegendStrip::LegendStrip(Stage& stage, const Appearance& appearance, QWidget* parent)
    : QWidget(parent), stage_(stage), appearance_(appearance) {
  setFixedHeight(static_cast<int>(kLegendHeight));
  setAccessibleName(tr("Legend"));
  connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
  connect(&stage, &Stage::stateChanged, this, &LegendStrip::followState);
}

void LegendStrip::setLayoutShown(const Layout& layout) {
  if (sameEntries(layout, legend_)) return;
  legend_ = {};
  legend_.width = layout.width;
  legend_.legend = layout.legend;
  legend_.markLegend = layout.markLegend;
  legend_.arrowNote = layout.arrowNote;
  legend_.legendHeight = layout.legendHeight;
  rebuild();
}

void LegendStrip::rebuild() {
  setFixedHeight(static_cast<int>(std::max(kLegendHeight, legend_.legendHeight)));
  const auto focused = std::find_if(buttons_.begin(), buttons_.end(), [](auto* each) { return each->hasFocus(); });
  const int kept = focused != buttons_.end() ? static_cast<int>((*focused)->entry().role) : -1;
  for (LegendButton* old : buttons_) old->deleteLater();
  buttons_.clear();
  for (const LegendEntry& entry : legend_.legend) {
    auto* button = new LegendButton(appearance_, entry, this);
    button->installEventFilter(this);
    button->setFocusPolicy(buttons_.empty() ? Qt::StrongFocus : Qt::ClickFocus); // one stop for Tab
    connect(button, &QAbstractButton::clicked, this,
            [this, button] { toggle(*button, QApplication::keyboardModifiers()); });
    button->show();
    buttons_.push_back(button);
    if (kept == static_cast<int>(entry.role)) button->setFocus();
  }
  if (!buttons_.empty()) setTabOrder(this, buttons_.front()); // not at the end of the window, where new ones are
  followState();
  update();
}

void LegendStrip::followState() {
  const auto& dim = stage_.state().arrangement.dim;
  for (LegendButton* button : buttons_) button->setChecked(!dim[static_cast<std::size_t>(button->entry().role)]);
}

void LegendStrip::toggle(const LegendButton& button, Qt::KeyboardModifiers modifiers) {
  const Role role = button.entry().role;
  PictureEdits edits(stage_);
  if (modifiers & Qt::ControlModifier) {
    edits.dimOthers(role, spokenRole(role));
  } else {
    edits.toggleDim(role, spokenRole(role));
  }
  followState();
}

void LegendStrip::focusBeside(const QObject* button, int step) {
  const auto at = std::find(buttons_.begin(), buttons_.end(), button) - buttons_.begin();
  const auto count = static_cast<std::ptrdiff_t>(buttons_.size());
  if (at == count) return;
  buttons_[static_cast<std::size_t>((at + step + count) % count)]->setFocus(Qt::OtherFocusReason);
}

// Arrows go from state to state; Space and Enter switch, with Ctrl all others.
bool LegendStrip::eventFilter(QObject* watched, QEvent* event) {
  auto* button = qobject_cast<LegendButton*>(watched);
  if (button == nullptr || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  switch (key->key()) {
  case Qt::Key_Left:
  case Qt::Key_Up: focusBeside(button, -1); return true;
  case Qt::Key_Right:
  case Qt::Key_Down: focusBeside(button, +1); return true;
  case Qt::Key_Space:
  case Qt::Key_Return:
  case Qt::Key_Enter: toggle(*button, key->modifiers()); return true;
  }
  return QWidget::eventFilter(watched, event);
}

void LegendStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const PaintTheme& theme = appearance_.theme();
  painter.fillRect(rect(), theme[Tint::Panel]);
  Layout marks; // the states are buttons
  marks.width = legend_.width;
  marks.markLegend = legend_.markLegend;
  marks.arrowNote = legend_.arrowNote;
  if (!legend_.legend.empty()) LayoutPainter(theme).legend(painter, marks);
}

} // namespace switchpoint
