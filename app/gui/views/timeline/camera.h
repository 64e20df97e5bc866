// The stretch of time on screen: zoom and pan at a point, kept within the runs. Knows no pixels and no Qt.
#pragma once

#include "base/time.h"

namespace switchpoint {

class Camera {
public:
  static constexpr Duration kLeastSpan = 20; // ns: a bytecode fills the window

  Time from() const { return from_; }
  Time to() const { return to_; }
  Duration span() const { return to_ - from_; }
  Time end() const { return end_; }
  bool fits() const { return from_ == 0 && to_ == end_; }

  // The end of the longest run. A camera that showed everything goes on doing so.
  void setEnd(Time end);
  void fit();
  // Shows from … to, kept within the runs.
  void show(Time from, Time to);
  // Shows `factor` times as much (below 1: closer). What is at `share` of the window's width stays where it is: zooming
  // back at the same place leads back to the same window exactly, unless an end of the runs was in the way.
  void zoomAt(double factor, double share);
  void zoom(double factor, Time anchor); // the same where this instant is
  void pan(Duration by);
  // The same zoom with `at` in the middle, unless it is well inside already.
  void reveal(Time at);

private:
  Time from_ = 0;
  Time to_ = kMillisecond;
  Time end_ = kMillisecond;
  double fromRest_ = 0, spanRest_ = 0; // what rounding to nanoseconds took away
};

} // namespace switchpoint
