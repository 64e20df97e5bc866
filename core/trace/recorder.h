// Records events into columns as the simulator makes them; can be rolled back to a mark.
#pragma once

#include <cstdint>

#include "trace/columns.h"
#include "trace/events.h"

namespace switchpoint {

class Recorder {
public:
  // A recorder that is off costs two branches an event.
  explicit Recorder(bool on = true) : on_(on) {}
  // A copy would not have the room that write() counts on.
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;
  Recorder(Recorder&&) = default;
  Recorder& operator=(Recorder&&) = default;

  bool on() const { return on_; }

  void event(EventKind kind, Time now, std::uint32_t lane) { write(kind, now, lane); }
  void event(EventKind kind, Time now, std::uint32_t lane, std::uint64_t a) { write(kind, now, lane, a); }
  void event(EventKind kind, Time now, std::uint32_t lane, std::uint64_t a, std::uint64_t b) {
    write(kind, now, lane, a, b);
  }
  void event(EventKind kind, Time now, std::uint32_t lane, std::uint64_t a, std::uint64_t b, std::uint64_t c) {
    write(kind, now, lane, a, b, c);
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
  static constexpr std::size_t kMostTimeBytes = 10;   // one varint
  static constexpr std::size_t kMostNumberBytes = 35; // the lane (5 bytes) and up to three varints of ten

  // Room for a whole keyframe interval is made at its keyframe, so that single events need no other check than how many
  // are left of it. The last thing that the rare path does is to come back, so that the usual one saves no registers.
  template <typename... Numbers>
  void write(EventKind kind, Time now, std::uint32_t lane, Numbers... numbers) {
    if (left_ == 0) [[unlikely]] {
      if (on_) writeFirst(kind, now, lane, numbers...);
      return;
    }
    --left_;
    columns_.kinds.put(static_cast<std::uint8_t>(kind));
    std::uint8_t* time = columns_.times.cursor();
    columns_.times.moveTo(writeVarint(time, static_cast<std::uint64_t>(now - last_)));
    last_ = now;
    std::uint8_t* at = writeVarint(columns_.numbers.cursor(), lane);
    ((at = writeVarint(at, numbers)), ...);
    columns_.numbers.moveTo(at);
  }
  // The first event of a keyframe interval.
  template <typename... Numbers>
  [[gnu::noinline]] void writeFirst(EventKind kind, Time now, std::uint32_t lane, Numbers... numbers) {
    keyframe();
    write(kind, now, lane, numbers...);
  }
  void keyframe();

  Columns columns_;
  Time last_ = 0;
  std::uint32_t left_ = 0; // events that go before the next keyframe; 0 as long as it is off
  bool on_;
};

} // namespace switchpoint
