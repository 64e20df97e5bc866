#include "run/glanced_run.h"

#include <utility>

#include "analysis/findings.h"

namespace switchpoint {

GlancedRun::GlancedRun(Glance glance) : glance_(std::move(glance)), intervals_(glance_.tables) {
  metrics_.elapsed = glance_.tables.outcome.elapsed;
}

TimelineRun GlancedRun::line() const {
  TimelineRun line{&glance_.tables, &intervals_, &metrics_, {}, whoDecides(glance_.tables), nullptr};
  line.outline = &glance_.outline;
  return line;
}

} // namespace switchpoint
