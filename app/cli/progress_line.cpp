#include "cli/progress_line.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/console.h"

namespace switchpoint {

namespace {

constexpr std::chrono::seconds kPatience{1};
constexpr std::chrono::milliseconds kRedraw{100};
constexpr std::chrono::seconds kRepeat{5};

} // namespace

ProgressLine::ProgressLine(Console& console, std::string what)
    : console_(console), what_(std::move(what)), next_(Clock::now() + kPatience) {}

ProgressLine::~ProgressLine() {
  if (drawn_) console_.rawErr("\r\033[K");
}

Progress ProgressLine::progress() {
  Progress progress;
  progress.report = [this](double share) { report(share); };
  return progress;
}

void ProgressLine::report(double share) {
  std::lock_guard guard(mutex_);
  Clock::time_point now = Clock::now();
  if (now < next_) return;
  bool terminal = console_.errTraits().terminal;
  next_ = now + (terminal ? std::chrono::duration_cast<Clock::duration>(kRedraw) : kRepeat);
  int percent = static_cast<int>(100 * std::clamp(share, 0.0, 1.0));
  if (terminal)
    console_.rawErr(fmt::format("\r\033[K{} {} %", what_, percent));
  else
    console_.rawErr(fmt::format("{} {} %\n", what_, percent));
  drawn_ = terminal;
}

} // namespace switchpoint
