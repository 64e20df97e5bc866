#include "timeline/lod_limit.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <thread>

#include "timeline/lane_totals.h"

namespace switchpoint::bench {

std::vector<Slice> slicesOf(const Intervals& intervals) {
  std::vector<Slice> slices;
  slices.reserve(intervals.count());
  for (std::uint32_t lane = 0; lane < intervals.lanes(); ++lane) {
    const LaneIntervals all = intervals.of(lane);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto role = roleOf(all[i]);
      if (!role) continue;
      const Time end = i + 1 < all.size() ? all.start(i + 1) : intervals.end();
      const auto length = static_cast<std::uint64_t>(end - all.start(i));
      const std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
      slices.push_back({static_cast<std::uint64_t>(all.start(i)), static_cast<std::uint32_t>(std::min(length, most)),
                        static_cast<std::uint16_t>(lane), static_cast<std::uint16_t>(*role)});
    }
  }
  std::sort(slices.begin(), slices.end(), [](const Slice& a, const Slice& b) { return a.start < b.start; });
  return slices;
}

LodLimit::LodLimit()
    : frame_(static_cast<std::size_t>(kWidth) * kHeight), line_(kWidth),
      label_(static_cast<std::size_t>(kLabelWidth) * kLabelHeight) {
  for (std::uint32_t i = 0; i < palette_.size(); ++i) palette_[i] = 0xff000000 | i * 2654435761u >> 8;
  for (std::size_t i = 0; i < label_.size(); ++i) label_[i] = i % 3 == 0 ? 0xff101010 : i % 3 == 1 ? 0x60060606 : 0;
}

void LodLimit::scatter(const std::vector<Slice>& slices) {
  std::vector<std::size_t> counts;
  end_ = 1;
  for (const Slice& slice : slices) {
    if (slice.row >= counts.size()) counts.resize(slice.row + 1u);
    ++counts[slice.row];
    end_ = std::max(end_, slice.start + slice.length);
  }
  rows_.assign(counts.size(), {});
  for (std::size_t i = 0; i < counts.size(); ++i) {
    rows_[i].starts.reserve(counts[i]);
    rows_[i].lengths.reserve(counts[i]);
    rows_[i].names.reserve(counts[i]);
  }
  for (const Slice& slice : slices) {
    Row& row = rows_[slice.row];
    row.starts.push_back(slice.start);
    row.lengths.push_back(slice.length);
    row.names.push_back(slice.name);
  }
}

void LodLimit::buildPyramid() {
  const auto take = [this](std::size_t first) {
    for (std::size_t i = first; i < rows_.size(); i += 2) build(rows_[i]);
  };
  std::thread other(take, 1);
  take(0);
  other.join();
}

// A bucket for each four slices at the bottom.
void LodLimit::build(Row& row) const {
  std::size_t buckets = 16;
  while (buckets < row.starts.size() / 4) buckets *= 2;
  row.width = (end_ + buckets) / buckets;
  row.levels.assign(1, std::vector<Bucket>(buckets));
  std::vector<Bucket>& bottom = row.levels[0];
  std::vector<std::uint32_t> longest(buckets), covered(buckets);
  for (std::size_t i = 0; i < row.starts.size(); ++i) {
    const std::uint64_t from = row.starts[i];
    const std::uint64_t to = from + row.lengths[i];
    const std::size_t last = std::min<std::size_t>(to / row.width, buckets - 1);
    for (std::size_t b = from / row.width; b <= last; ++b) {
      const auto part =
          static_cast<std::uint32_t>(std::min(to, (b + 1) * row.width) - std::max<std::uint64_t>(from, b * row.width));
      covered[b] += part;
      if (bottom[b].count < 255) ++bottom[b].count;
      if (part > longest[b] || bottom[b].name == kNothing) {
        longest[b] = part;
        bottom[b].name = row.names[i];
      }
    }
  }
  for (std::size_t b = 0; b < buckets; ++b) {
    bottom[b].covered = static_cast<std::uint8_t>(std::min<std::uint64_t>(255, covered[b] * 255ull / row.width));
  }
  while (row.levels.back().size() > 16) {
    const std::vector<Bucket>& below = row.levels.back();
    std::vector<Bucket> level(below.size() / 2);
    for (std::size_t b = 0; b < level.size(); ++b) {
      const Bucket& x = below[2 * b];
      const Bucket& y = below[2 * b + 1];
      level[b] = {x.covered >= y.covered ? x.name : y.name, static_cast<std::uint8_t>((x.covered + y.covered + 1) / 2),
                  static_cast<std::uint8_t>(std::min(255, x.count + y.count))};
    }
    row.levels.push_back(std::move(level));
  }
}

void LodLimit::foldedLine(const Row& row, double from, double perPixel) {
  std::size_t level = 0;
  while (level + 1 < row.levels.size() && static_cast<double>(row.width << (level + 1)) <= perPixel) ++level;
  const std::vector<Bucket>& buckets = row.levels[level];
  const double each = 1 / static_cast<double>(row.width << level);
  double at = from * each;
  for (std::uint32_t& pixel : line_) {
    const auto b = static_cast<std::size_t>(at);
    const bool shown = b < buckets.size() && buckets[b].name != kNothing;
    pixel = shown ? palette_[buckets[b].name & 255u] : kBackground;
    at += perPixel * each;
  }
}

void LodLimit::line(const Row& row, double from, double perPixel) {
  if (row.starts.empty()) {
    std::fill(line_.begin(), line_.end(), kBackground);
    return;
  }
  if (perPixel >= static_cast<double>(row.width)) return foldedLine(row, from, perPixel);
  std::fill(line_.begin(), line_.end(), kBackground);
  const auto next = std::upper_bound(row.starts.begin(), row.starts.end(), static_cast<std::uint64_t>(from));
  auto i = static_cast<std::size_t>(next - row.starts.begin());
  if (i > 0) --i;
  const double to = from + perPixel * kWidth;
  for (; i < row.starts.size() && static_cast<double>(row.starts[i]) < to; ++i) {
    const double left = (static_cast<double>(row.starts[i]) - from) / perPixel;
    const double right = left + row.lengths[i] / perPixel;
    if (right < 0) continue;
    const int first = std::max(0, static_cast<int>(left));
    const int last = std::min(kWidth, std::max(static_cast<int>(right), static_cast<int>(left) + 1));
    if (first < last) std::fill(line_.begin() + first, line_.begin() + last, palette_[row.names[i] & 255u]);
  }
}

void LodLimit::label(int left, int top) {
  for (int y = 0; y < kLabelHeight && top + y < kHeight; ++y) {
    const std::uint32_t* from = label_.data() + static_cast<std::ptrdiff_t>(y) * kLabelWidth;
    std::uint32_t* to = frame_.data() + static_cast<std::ptrdiff_t>(top + y) * kWidth + left;
    for (int x = 0; x < kLabelWidth; ++x) {
      const std::uint32_t rest = 256 - (from[x] >> 24);
      const std::uint32_t outer = ((to[x] & 0xff00ffu) * rest >> 8) & 0xff00ffu;
      const std::uint32_t green = ((to[x] & 0x00ff00u) * rest >> 8) & 0x00ff00u;
      to[x] = from[x] + (outer | green);
    }
  }
}

void LodLimit::draw(const LodFrame& frame) {
  std::fill(frame_.begin(), frame_.end(), kBackground);
  const std::size_t visible = std::min<std::size_t>(rows_.size(), kHeight / kRowHeight);
  const auto top = static_cast<std::size_t>(static_cast<double>(rows_.size() - visible) * frame.scroll);
  const double from = frame.from * static_cast<double>(end_);
  const double perPixel = frame.span * static_cast<double>(end_) / kWidth;
  for (std::size_t r = 0; r < visible; ++r) {
    line(rows_[top + r], from, perPixel);
    std::uint32_t* to = frame_.data() + r * kRowHeight * kWidth;
    for (int y = 0; y < kBarHeight; ++y) std::memcpy(to + y * kWidth, line_.data(), line_.size() * sizeof(line_[0]));
  }
  for (std::size_t i = 0; i < frame.labels; ++i) {
    label(static_cast<int>(i * 97 % (kWidth - kLabelWidth)), static_cast<int>(i * kRowHeight % kHeight));
  }
}

} // namespace switchpoint::bench
