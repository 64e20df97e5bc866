// Lets a page have less room than it needs, as on a small screen or with large text: then it scrolls.
#pragma once

#include <QScrollArea>

namespace switchpoint {

// The page takes all the room there is, and no more than it needs at least: its tables scroll by themselves. (Where a
// page has words that wrap, Qt's resizable widgets take as much as they would like to have.)
class PageScroll : public QScrollArea {
  Q_OBJECT
public:
  explicit PageScroll(QWidget* page);

  QSize sizeHint() const override { return widget()->sizeHint(); }
  QSize minimumSizeHint() const override;

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void fit();
  int leastHeight(int width) const;
};

// The size for a window above `parent`: no larger than it, where the wished one is. Large text leaves small screens.
QSize roomAbove(const QWidget* parent, const QSize& wished);

} // namespace switchpoint
