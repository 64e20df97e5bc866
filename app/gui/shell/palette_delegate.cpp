#include "gui/shell/palette_delegate.h"

#include <QPainter>

#include "gui/shell/palette_model.h"
#include "gui/theme/fonts.h"

namespace switchpoint {

namespace {

constexpr int kPadding = 12;
constexpr int kEntryGap = 12;

} // namespace

PaletteDelegate::PaletteDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent), appearance_(appearance) {}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  return {200, QFontMetrics(plainFont()).height() + 14};
}

// A key cap at the right end of the room. Returns where it begins.
int PaletteDelegate::drawKey(QPainter& painter, const QRect& room, const QString& key) const {
  if (key.isEmpty()) return room.right();
  const PaintTheme& theme = appearance_.theme();
  painter.setFont(plainFont(kSmallSize));
  const int width = painter.fontMetrics().horizontalAdvance(key) + 12;
  const QRectF cap(room.right() - width + 0.5, room.top() + 4.5, width - 1, room.height() - 9);
  painter.setPen(theme[Tint::Line]);
  painter.setBrush(theme[Tint::Panel2]);
  painter.drawRoundedRect(cap, 4, 4);
  painter.setPen(theme[Tint::Quiet]);
  painter.drawText(cap, Qt::AlignCenter, key);
  return room.right() - width;
}

// The name, letter by letter where some are set off. Returns where it ends.
int PaletteDelegate::drawName(QPainter& painter, const QRect& room, const QModelIndex& index) const {
  const PaintTheme& theme = appearance_.theme();
  const QString name = index.data(Qt::DisplayRole).toString();
  const auto found = index.data(PaletteModel::PositionsRole).value<QList<int>>();
  const bool enabled = index.data(PaletteModel::EnabledRole).toBool();
  int x = room.left();
  for (qsizetype at = 0; at < name.size();) {
    const bool hit = found.contains(static_cast<int>(at));
    qsizetype end = at + 1;
    while (end < name.size() && found.contains(static_cast<int>(end)) == hit) ++end;
    const QString piece = name.mid(at, end - at);
    painter.setFont(hit ? strongFont() : plainFont());
    painter.setPen(theme[!enabled ? Tint::Quiet : hit ? Tint::Accent : Tint::Text]);
    painter.drawText(QRect(x, room.top(), room.right() - x, room.height()), Qt::AlignVCenter | Qt::AlignLeft, piece);
    x += painter.fontMetrics().horizontalAdvance(piece);
    at = end;
  }
  return x;
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const PaintTheme& theme = appearance_.theme();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (option.state & QStyle::State_Selected) {
    painter->setPen(theme.patterns() ? QPen(theme[Tint::Accent], 2) : QPen(Qt::NoPen));
    painter->setBrush(theme[Tint::Selection]);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 4, 4);
  }
  const QRect room = option.rect.adjusted(kPadding, 0, -kPadding, 0);
  const int keyFrom = drawKey(*painter, room, index.data(PaletteModel::ShortcutRole).toString());
  const int nameEnd = drawName(*painter, room, index);
  const QString reason = index.data(PaletteModel::ReasonRole).toString();
  const QString note = reason.isEmpty() ? index.data(PaletteModel::MenuRole).toString() : reason;
  painter->setFont(plainFont(kSmallSize));
  painter->setPen(theme[reason.isEmpty() ? Tint::Quiet : Tint::Warning]);
  const QRect noteRoom(nameEnd + kEntryGap, room.top(), keyFrom - kEntryGap - nameEnd - kEntryGap, room.height());
  if (noteRoom.width() > 24) {
    painter->drawText(noteRoom, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(note, Qt::ElideRight, noteRoom.width()));
  }
  painter->restore();
}

} // namespace switchpoint
