// Records events into columns as the simulator makes them; can be rolled back to a mark.
#pragma once

#include <cstdint>

#include "trace/columns.h"
#include "trace/events.h"

namespace switchpoint {

class Recorder {
public:
  // A recorder that is off costs one branch an event.
  explicit Recorder(bool on = true) : on_(on) {}

  bool on() const { return on_; }

  void event(EventKind kind, Time now, std::uint32_t lane) {
    if (on_) begin(kind, now, lane);
  }
  void event(EventKind kind, Time now, std::uint32_t lane, std::uint64_t a) {
    if (!on_) return;
    begin(kind, now, lane);
    columns_.numbers.putVarint(a);
  }
  void event(EventKind kind, Time now, std::uint32_t lane, std::uint64_t a, std::uint64_t b) {
    if (!on_) return;
    begin(kind, now, lane);
    columns_.numbers.putVarint(a);
    columns_.numbers.putVarint(b);
  }
  void event(EventKind kind, Time now, std::uint32_t lane, std::uint64_t a, std::uint64_t b, std::uint64_t c) {
    if (!on_) return;
    begin(kind, now, lane);
    columns_.numbers.putVarint(a);
    columns_.numbers.putVarint(b);
    columns_.numbers.putVarint(c);
  }

  struct Mark {
    std::uint64_t kinds = 0, times = 0, numbers = 0, keyframes = 0;
    Time last = 0;
  };
  Mark mark() const;
  // Forgets everything recorded after `mark`.
  void rollBack(const Mark& mark);

  const Columns& columns() const { return columns_; }
  // Hands the columns over; the recorder is empty afterwards.
  Columns take();

private:
  static constexpr std::size_t kMostBytesPerEvent = 48; // five varints of ten bytes at the most, less the kind

  void begin(EventKind kind, Time now, std::uint32_t lane) {
    if ((columns_.kinds.size() & (kKeyframeInterval - 1)) == 0) keyframe();
    columns_.kinds.ensure(1);
    columns_.times.ensure(10);
    columns_.numbers.ensure(kMostBytesPerEvent);
    columns_.kinds.put(static_cast<std::uint8_t>(kind));
    columns_.times.putVarint(static_cast<std::uint64_t>(now - last_));
    columns_.numbers.putVarint(lane);
    last_ = now;
  }
  void keyframe();

  Columns columns_;
  Time last_ = 0;
  bool on_;
};

} // namespace switchpoint
