// The event columns of a trace: kinds, times and numbers, packed as they are recorded and read in order.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include "base/cancelled.h"
#include "trace/events.h"

namespace switchpoint {

// Writes seven bits a byte, low ones first, and returns where the next byte goes.
inline std::uint8_t* writeVarint(std::uint8_t* at, std::uint64_t value) {
  while (value >= 0x80) [[unlikely]] {
      *at++ = static_cast<std::uint8_t>(value | 0x80);
      value >>= 7;
    }
  *at++ = static_cast<std::uint8_t>(value);
  return at;
}

// A growing run of bytes. Large ones live in pages of their own, so that growing moves page tables, not bytes.
class ByteColumn {
public:
  // So many bytes behind the last one may be read, whatever they are.
  static constexpr std::size_t kReadable = 8;

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
  // Writers that write much keep the cursor in a register and hand it back.
  std::uint8_t* cursor() { return cursor_; }
  void moveTo(std::uint8_t* cursor) { cursor_ = cursor; }
  void put(std::uint8_t byte) { *cursor_++ = byte; }

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

// Reads columns in order. The columns must outlive it, and be well formed: recorded by a Recorder, or checked on
// reading a file (validate() in native_file.cpp); it trusts them. Cheap to copy. One that is given a flag comes to its
// end soon after the flag is set.
class EventCursor {
public:
  explicit EventCursor(const Columns& columns) : EventCursor(columns, Keyframe{}) {}
  EventCursor(const Columns& columns, const Keyframe& from, CancelFlag cancelled = nullptr)
      : kinds_(columns.kinds.data() + from.event), first_(columns.kinds.data()), end_(kinds_),
        last_(columns.kinds.data() + columns.kinds.size()), cancelled_(cancelled),
        times_(columns.times.data() + from.timeAt), numbers_(columns.numbers.data() + from.numberAt), time_(from.time) {
  }

  // Fills `event` and moves on; false at the end. Numbers that the kind does not carry are 0.
  bool next(Event& event) {
    if (kinds_ == end_) [[unlikely]] {
      end_ = laterEnd(end_, last_, cancelled_);
      if (kinds_ == end_) return false;
    }
    const std::uint8_t kind = *kinds_++;
    time_ += static_cast<Time>(shortVarint(times_));
    event.time = time_;
    event.kind = static_cast<EventKind>(kind);
    event.lane = static_cast<std::uint32_t>(shortVarint(numbers_));
    const std::uint8_t count = info(event.kind).numbers;
    event.a = count > 0 ? varint(numbers_) : 0;
    event.b = count > 1 ? varint(numbers_) : 0;
    event.c = count > 2 ? varint(numbers_) : 0;
    return true;
  }
  // Index of the event that next() would give.
  std::uint64_t index() const { return static_cast<std::uint64_t>(kinds_ - first_); }

private:
  // How far to read until the flag is looked at again; `end` itself at the end.
  static const std::uint8_t* laterEnd(const std::uint8_t* end, const std::uint8_t* last, CancelFlag cancelled);

  // Of one byte, most often.
  static std::uint64_t varint(const std::uint8_t*& at) {
    const std::uint64_t byte = *at++;
    return byte < 0x80 ? byte : anyVarint(--at);
  }
  // Of one byte or two, nobody can guess which: without a branch on that.
  static std::uint64_t shortVarint(const std::uint8_t*& at) {
    const std::uint64_t first = at[0];
    const std::uint64_t second = at[1]; // ByteColumn::kReadable allows it
    if ((first & second & 0x80) != 0) return anyVarint(at);
    const std::uint64_t two = first >> 7;
    at += 1 + two;
    return (first & 0x7f) | (second << 7 & (0 - two));
  }
  // Of one to four bytes, likewise.
  static std::uint64_t anyVarint(const std::uint8_t*& at) {
    std::uint32_t word = 0;
    std::memcpy(&word, at, sizeof(word)); // ByteColumn::kReadable allows it
    if constexpr (std::endian::native == std::endian::big) return longVarint(at);
    const std::uint32_t ends = ~word & 0x80808080u;
    if (ends == 0) [[unlikely]]
      return longVarint(at);
    at += (std::countr_zero(ends) + 1) / 8;
    word &= ends ^ (ends - 1); // up to the first byte that ends a number
    word = (word & 0x007f007fu) | (word & 0x7f007f00u) >> 1;
    return (word & 0x3fffu) | (word & 0x3fff0000u) >> 2;
  }
  static std::uint64_t longVarint(const std::uint8_t*& at) {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      const std::uint64_t byte = *at++;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value;
  }

  const std::uint8_t* kinds_;
  const std::uint8_t* first_;
  const std::uint8_t* end_; // so far nobody looks at the flag
  const std::uint8_t* last_;
  CancelFlag cancelled_;
  const std::uint8_t* times_;
  const std::uint8_t* numbers_;
  Time time_;
};

} // namespace switchpoint
