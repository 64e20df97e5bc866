// A strip whose parts are as long as somebody's share of a stretch of time, named where there is room.
#pragma once

#include <vector>

#include <QWidget>

#include "gui/theme/appearance.h"

namespace switchpoint {

struct StripPart {
  QString name;
  double share = 0; // of the whole strip, 0 … 1
  Role role = Role::Running;
};

class ShareStrip : public QWidget {
  Q_OBJECT
public:
  explicit ShareStrip(const Appearance& appearance, QWidget* parent = nullptr);

  // What is left over stays empty. `words` is read aloud and shown as a tool tip.
  void setParts(std::vector<StripPart> parts, const QString& words);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  const Appearance& appearance_;
  std::vector<StripPart> parts_;
};

} // namespace switchpoint
