// The event columns of a trace: kinds, times and numbers, packed as they are recorded and read in order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "trace/events.h"

namespace switchpoint {

// A growing run of bytes. Large ones live in pages of their own, so that growing moves page tables, not bytes.
class ByteColumn {
public:
  ByteColumn() = default;
  ~ByteColumn();
  ByteColumn(const ByteColumn& other);
  ByteColumn(ByteColumn&& other) noexcept;
  ByteColumn& operator=(ByteColumn other) noexcept;

  const std::uint8_t* data() const { return begin_; }
  std::size_t size() const { return static_cast<std::size_t>(cursor_ - begin_); }
  void truncate(std::size_t size) { cursor_ = begin_ + size; }
  void append(const std::uint8_t* bytes, std::size_t count);

  // Room for `bytes` more. Writers reserve once per event and then put without a check.
  void ensure(std::size_t bytes) {
    if (static_cast<std::size_t>(end_ - cursor_) < bytes) grow(bytes);
  }
  void put(std::uint8_t byte) { *cursor_++ = byte; }
  void putVarint(std::uint64_t value) {
    while (value >= 0x80) {
      *cursor_++ = static_cast<std::uint8_t>(value | 0x80);
      value >>= 7;
    }
    *cursor_++ = static_cast<std::uint8_t>(value);
  }

private:
  void grow(std::size_t bytes);

  std::uint8_t* begin_ = nullptr;
  std::uint8_t* cursor_ = nullptr;
  std::uint8_t* end_ = nullptr;
};

// Where reading may start without decoding from the beginning: one every kKeyframeInterval events.
struct Keyframe {
  std::uint64_t event = 0;    // index of the first event after it
  Time time = 0;              // time of the event before it (0 at the start)
  std::uint64_t timeAt = 0;   // offset into the time column
  std::uint64_t numberAt = 0; // offset into the number column
};
inline constexpr std::uint64_t kKeyframeInterval = 4096;

// Three columns: `kinds` (one byte an event), `times` (varint, nanoseconds since the event before), `numbers` (varints:
// the lane, then as many of a, b, c as info(kind).numbers says).
struct Columns {
  ByteColumn kinds;
  ByteColumn times;
  ByteColumn numbers;
  std::vector<Keyframe> keyframes;

  std::uint64_t events() const { return kinds.size(); }
  std::size_t bytes() const { return kinds.size() + times.size() + numbers.size(); }
};

// Reads columns in order. The columns must outlive it. Cheap to copy.
class EventCursor {
public:
  explicit EventCursor(const Columns& columns) : columns_(&columns) {}
  EventCursor(const Columns& columns, const Keyframe& from)
      : columns_(&columns), event_(from.event), timeAt_(from.timeAt), numberAt_(from.numberAt), time_(from.time) {}

  // Fills `event` and moves on; false at the end.
  bool next(Event& event);
  // Index of the event that next() would give.
  std::uint64_t index() const { return event_; }

private:
  std::uint64_t varint(const ByteColumn& column, std::uint64_t& at) const;

  const Columns* columns_;
  std::uint64_t event_ = 0;
  std::uint64_t timeAt_ = 0;
  std::uint64_t numberAt_ = 0;
  Time time_ = 0;
};

} // namespace switchpoint
