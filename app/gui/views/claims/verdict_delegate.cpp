#include "gui/views/claims/verdict_delegate.h"

#include <QPainter>

#include "gui/tables/claim_model.h"
#include "gui/theme/fonts.h"

namespace switchpoint {

namespace {

constexpr QSize kChip{24, 18};

QColor colourOf(const PaintTheme& theme, ClaimVerdict verdict) {
  switch (verdict) {
  case ClaimVerdict::True: return theme.role(Role::Running);
  case ClaimVerdict::False: return theme.role(Role::GilWait);
  case ClaimVerdict::Depends: return theme.role(Role::Overhead);
  case ClaimVerdict::Judgement: return theme[Tint::Quiet];
  }
  return theme[Tint::Quiet];
}

} // namespace

void VerdictDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyleOptionViewItem background = option;
  initStyleOption(&background, index);
  background.text.clear();
  const QStyle* style = option.widget->style();
  style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
  const QVariant verdict = index.data(ClaimModel::VerdictRole);
  if (!verdict.isValid()) return;
  const PaintTheme& theme = appearance_.theme();
  const QColor colour = colourOf(theme, static_cast<ClaimVerdict>(verdict.toInt()));
  const QRectF chip =
      QRectF(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, kChip, option.rect)).adjusted(0.5, 0.5, -0.5, -0.5);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  QColor fill = colour;
  fill.setAlphaF(index.data(ClaimModel::CheckedRole).toBool() ? 0.28F : 0.1F); // paler until it is computed
  painter->setBrush(fill);
  painter->setPen(index.data(ClaimModel::AgreesRole).toBool() ? QPen(colour, 1) : QPen(theme[Tint::Error], 2));
  painter->drawRoundedRect(chip, 4, 4);
  painter->setPen(theme[Tint::Text]);
  painter->setFont(strongFont());
  painter->drawText(chip, Qt::AlignCenter, index.data().toString());
  painter->restore();
}

} // namespace switchpoint
