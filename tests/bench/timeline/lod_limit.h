// The limit of a timeline's speed: slices, a pyramid over them and scanlines, written for nothing else. It knows no
// exact sums, no marks and no shapes; what ours is measured against.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "analysis/intervals.h"

namespace switchpoint::bench {

// A slice as a file of fixed records would hold it.
struct Slice {
  std::uint64_t start = 0;
  std::uint32_t length = 0;
  std::uint16_t row = 0;
  std::uint16_t name = 0;
};

// Every drawn interval of every lane, by time.
std::vector<Slice> slicesOf(const Intervals& intervals);

struct LodFrame {
  double from = 0, span = 0; // shares of the trace
  double scroll = 0;         // share of the rows that are not in view
  std::size_t labels = 0;    // pictures of words to lay over it
};

class LodLimit {
public:
  static constexpr int kWidth = 1920, kHeight = 1080;

  LodLimit();
  // Puts the slices into their rows.
  void scatter(const std::vector<Slice>& slices);
  // On two threads.
  void buildPyramid();
  void draw(const LodFrame& frame);
  // So that nothing is left out by the compiler.
  std::uint32_t pixel(int x, int y) const {
    return frame_[static_cast<std::size_t>(y) * kWidth + static_cast<std::size_t>(x)];
  }

private:
  static constexpr int kRowHeight = 22, kBarHeight = 16;
  static constexpr int kLabelWidth = 80, kLabelHeight = 16;
  static constexpr std::uint32_t kBackground = 0xff202020;
  static constexpr std::uint16_t kNothing = 0xffff;
  struct Bucket {
    std::uint16_t name = kNothing; // of the longest slice
    std::uint8_t covered = 0, count = 0;
  };
  struct Row {
    std::vector<std::uint64_t> starts;
    std::vector<std::uint32_t> lengths;
    std::vector<std::uint16_t> names;
    std::vector<std::vector<Bucket>> levels; // each has half as many as the one before
    std::uint64_t width = 1;                 // nanoseconds of a bucket of levels[0]
  };
  void build(Row& row) const;
  void line(const Row& row, double from, double perPixel);
  void foldedLine(const Row& row, double from, double perPixel);
  void label(int left, int top);

  std::vector<Row> rows_;
  std::uint64_t end_ = 0;
  std::vector<std::uint32_t> frame_, line_, label_;
  std::array<std::uint32_t, 256> palette_{};
};

} // namespace switchpoint::bench
