#include "trace/columns.h"

#include <utility>

#include <gtest/gtest.h>

#include "trace/recorder.h"

namespace switchpoint {
namespace {

TEST(ByteColumn, KeepsItsBytesWhileItGrows) {
  ByteColumn column;
  constexpr std::size_t kBytes = 20u << 20; // beyond the size from which pages are asked for
  for (std::size_t i = 0; i < kBytes; ++i) {
    column.ensure(1);
    column.put(static_cast<std::uint8_t>(i * 7));
  }
  ASSERT_EQ(column.size(), kBytes);
  for (std::size_t i = 0; i < kBytes; i += 4099) ASSERT_EQ(column.data()[i], static_cast<std::uint8_t>(i * 7));
}

TEST(ByteColumn, CopiesAreIndependent) {
  ByteColumn first;
  first.ensure(4);
  first.put(1);
  ByteColumn second = first;
  second.ensure(1);
  second.put(2);
  EXPECT_EQ(first.size(), 1u);
  EXPECT_EQ(second.size(), 2u);
  EXPECT_EQ(second.data()[0], 1u);
  first = second;
  EXPECT_EQ(first.size(), 2u);
  const ByteColumn third = std::move(first);
  EXPECT_EQ(third.size(), 2u);
  EXPECT_EQ(first.size(), 0u); // NOLINT: a moved-from column is empty
  EXPECT_EQ(ByteColumn(ByteColumn()).size(), 0u);
}

TEST(WriteVarint, TakesOneToTenBytes) {
  const std::pair<std::uint64_t, std::ptrdiff_t> cases[] = {{0, 1},     {127, 1},   {128, 2},
                                                            {16383, 2}, {16384, 3}, {~0ULL, 10}};
  for (const auto& [value, bytes] : cases) {
    std::uint8_t buffer[10];
    EXPECT_EQ(writeVarint(buffer, value) - buffer, bytes) << value;
  }
}

// The last number of a column is the one with the fewest bytes behind it.
TEST(EventCursor, ReadsNumbersOfAnyLength) {
  for (unsigned bits = 0; bits <= 64; ++bits) {
    const std::uint64_t value = bits == 0 ? 0 : ~0ULL >> (64 - bits);
    const std::uint64_t lane = value & 0xffffffff;
    const std::uint64_t delta = value & (~0ULL >> 2);
    Recorder recorder;
    recorder.event(EventKind::Put, 1, 2, 3, 4, 5);
    recorder.event(EventKind::Put, static_cast<Time>(1 + delta), static_cast<std::uint32_t>(lane), value, value, value);
    const Columns columns = recorder.take();
    EventCursor cursor(columns);
    Event event;
    ASSERT_TRUE(cursor.next(event));
    ASSERT_TRUE(cursor.next(event));
    EXPECT_EQ(event.time, static_cast<Time>(1 + delta)) << bits;
    EXPECT_EQ(event.lane, lane) << bits;
    EXPECT_EQ(event.a, value) << bits;
    EXPECT_EQ(event.b, value) << bits;
    EXPECT_EQ(event.c, value) << bits;
    EXPECT_FALSE(cursor.next(event));
  }
}

} // namespace
} // namespace switchpoint
