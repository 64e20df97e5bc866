#include "timeline/ruler.h"

#include <algorithm>
#include <array>

#include "timeline/font_metrics.h"

namespace switchpoint {

namespace {

constexpr Duration kMinute = 60 * kSecond;
constexpr Duration kHour = 60 * kMinute;

// A labelled step and how many minor steps it is divided into.
struct TickStep {
  Duration length;
  int parts;
};

// The n-th candidate: 1, 2, 5, 10, … ns up to 10 s, then the steps of clocks.
bool nthStep(int n, TickStep& out) {
  constexpr std::array<TickStep, 3> digits = {{{1, 2}, {2, 4}, {5, 5}}};
  constexpr std::array<TickStep, 13> clock = {{{20 * kSecond, 4},
                                               {30 * kSecond, 3},
                                               {kMinute, 4},
                                               {2 * kMinute, 4},
                                               {5 * kMinute, 5},
                                               {10 * kMinute, 5},
                                               {30 * kMinute, 3},
                                               {kHour, 4},
                                               {2 * kHour, 4},
                                               {6 * kHour, 6},
                                               {12 * kHour, 4},
                                               {24 * kHour, 4},
                                               {240 * kHour, 10}}};
  constexpr int decimals = 31; // 1 ns … 10 s
  if (n < decimals) {
    Duration power = 1;
    for (int i = 0; i < n / 3; ++i) power *= 10;
    const TickStep step = digits[static_cast<std::size_t>(n % 3)];
    out = {step.length * power, step.length * power < 10 ? 1 : step.parts};
    return true;
  }
  if (n - decimals >= static_cast<int>(clock.size())) return false;
  out = clock[static_cast<std::size_t>(n - decimals)];
  return true;
}

int decimalsOf(Duration resolution, Duration unit) {
  int decimals = 0;
  for (Duration step = unit; step > resolution && step > 1; step /= 10) ++decimals;
  return decimals;
}

std::string fixedPoint(Time at, Duration unit, int decimals) {
  std::string text = std::to_string(at / unit);
  if (decimals > 0) text += '.';
  Duration rest = at % unit;
  for (int i = 0; i < decimals; ++i) {
    if (i > 0 && i % 3 == 0 && decimals > 4) text += "\u2009";
    unit /= 10;
    text += static_cast<char>('0' + rest / unit);
    rest %= unit;
  }
  return text;
}

std::string clockTime(Time at) {
  std::string text;
  const auto part = [&text](Duration value, const char* unit) {
    if (value > 0) text += (text.empty() ? "" : " ") + std::to_string(value) + " " + unit;
  };
  part(at / kHour, "h");
  part(at % kHour / kMinute, "min");
  part(at % kMinute / kSecond, "s");
  return text.empty() ? "0" : text;
}

} // namespace

std::string formatInstant(Time at, Duration resolution, Time largest) {
  if (at == 0) return "0";
  resolution = std::max<Duration>(1, resolution);
  largest = std::max(largest, at);
  at = (at + resolution / 2) / resolution * resolution;
  if (largest >= kMinute && resolution >= kSecond) return clockTime(at);
  if (largest >= kSecond || resolution >= 100 * kMillisecond) {
    return fixedPoint(at, kSecond, std::max(1, decimalsOf(resolution, kSecond))) + " s";
  }
  if (largest >= kMillisecond) return fixedPoint(at, kMillisecond, decimalsOf(resolution, kMillisecond)) + " ms";
  if (largest >= kMicrosecond) return fixedPoint(at, kMicrosecond, decimalsOf(resolution, kMicrosecond)) + " µs";
  return std::to_string(at) + " ns";
}

std::vector<Tick> rulerTicks(Time from, Time to, double left, double right, double gap, double scale) {
  std::vector<Tick> ticks;
  if (to <= from || right <= left) return ticks;
  const double pixels = (right - left) / static_cast<double>(to - from);
  TickStep step{1, 1};
  for (int n = 0; nthStep(n, step); ++n) {
    const Time last = to / step.length * step.length; // it or the one before has the longest label
    const Time before = std::max<Time>(0, last - step.length);
    const double label = std::max(textWidth(formatInstant(last, step.length, to), TextStyle::Quiet),
                                  textWidth(formatInstant(before, step.length, to), TextStyle::Quiet));
    if (static_cast<double>(step.length) * pixels >= label * scale + gap) break;
  }
  const Duration minor = step.length / step.parts;
  for (Time at = (from + minor - 1) / minor * minor; at <= to; at += minor) {
    Tick tick;
    tick.time = at;
    tick.x = left + static_cast<double>(at - from) * pixels;
    if (at % step.length == 0) tick.label = formatInstant(at, step.length, to);
    ticks.push_back(std::move(tick));
  }
  return ticks;
}

} // namespace switchpoint
