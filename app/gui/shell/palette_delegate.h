// Draws a command: its name with the letters found set off, its menu or why it cannot be used, its key.
#pragma once

#include <QStyledItemDelegate>

#include "gui/theme/appearance.h"

namespace switchpoint {

class PaletteDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  PaletteDelegate(const Appearance& appearance, QObject* parent);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
  int drawKey(QPainter& painter, const QRect& room, const QString& key) const;
  int drawName(QPainter& painter, const QRect& room, const QModelIndex& index) const;

  const Appearance& appearance_;
};

} // namespace switchpoint
