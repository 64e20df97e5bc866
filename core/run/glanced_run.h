// A recording of which only the beginning has been read: what a timeline needs to draw it once, and nothing more.
#pragma once

#include <memory>
#include <string>

#include "analysis/intervals.h"
#include "analysis/metrics.h"
#include "timeline/timeline.h"
#include "trace/native_file.h"

namespace switchpoint {

// Stays where it is as long as a timeline draws it.
class GlancedRun {
public:
  explicit GlancedRun(Glance glance);
  GlancedRun(const GlancedRun&) = delete;
  GlancedRun& operator=(const GlancedRun&) = delete;

  TimelineRun line() const;

private:
  Glance glance_;
  Intervals intervals_; // of every lane none
  Metrics metrics_;     // how long it took, no more
};
using GlancedRunPtr = std::shared_ptr<const GlancedRun>;

} // namespace switchpoint
