// The legend below the rows: what each state looks like and its share of the time; each entry switches its state off.
#pragma once

#include <vector>

#include <QCheckBox>
#include <QWidget>

#include "gui/session/stage.h"
#include "gui/theme/appearance.h"
#include "timeline/layout.h"

namespace switchpoint {

// One state: checked while it is shown.
class LegendButton : public QCheckBox {
  Q_OBJECT
public:
  LegendButton(const Appearance& appearance, const LegendEntry& entry, QWidget* parent);

  const LegendEntry& entry() const { return entry_; }

protected:
  void paintEvent(QPaintEvent* event) override;
  bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
  const Appearance& appearance_;
  LegendEntry entry_;
};

class LegendStrip : public QWidget {
  Q_OBJECT
public:
  LegendStrip(Stage& stage, const Appearance& appearance, QWidget* parent = nullptr);

  // What the canvas has laid out.
  void setLayoutShown(const Layout& layout);
  const std::vector<LegendButton*>& buttons() const { return buttons_; }

protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void rebuild();
  void followState();
  void toggle(const LegendButton& button, Qt::KeyboardModifiers modifiers);
  void focusBeside(const QObject* button, int step);

  Stage& stage_;
  const Appearance& appearance_;
  Layout legend_; // its legend parts only
  std::vector<LegendButton*> buttons_;
};

} // namespace switchpoint
