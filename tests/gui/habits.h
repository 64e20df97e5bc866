// What tests of habits need: a timeline on screen, its rows by their labels.
#pragma once

#include "gui/timeline_fixture.h"

namespace switchpoint {

class Habits : public TimelineFixture {
protected:
  // The first row whose label contains this.
  const Row& row(const char* label) {
    for (const Row& each : layout().rows) {
      if (each.label.find(label) != std::string::npos) return each;
    }
    ADD_FAILURE() << "no row " << label;
    return layout().rows.front();
  }
  QPoint labelOf(const Row& row) { return QPointF(60, kRulerHeight + row.y + row.height / 2).toPoint(); }
  RowPath pathOf(const char* label) { return canvas().timeline()->pathOf(row(label)); }
  const Arrangement& arrangement() { return stage().state().arrangement; }
};

} // namespace switchpoint
