// What the model cost beside the work: start-up, pickling, memory.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "analysis/finding_rules.h"

namespace switchpoint {
namespace {

struct Overheads {
  Duration startUp = 0;  // threads, processes, interpreters, tasks
  Duration transfer = 0; // pickling and pipes
  Time at = 0;
  std::uint32_t lane = 0; // + 1
};

bool isTransfer(OverheadKind kind) {
  switch (kind) {
  case OverheadKind::Pickle:
  case OverheadKind::Unpickle:
  case OverheadKind::Transfer: return true;
  case OverheadKind::ThreadStart:
  case OverheadKind::Fork:
  case OverheadKind::Spawn:
  case OverheadKind::ForkServer:
  case OverheadKind::Interpreter:
  case OverheadKind::TaskCreate: return false;
  }
  return false;
}

Overheads overheads(const Evidence& evidence) {
  Overheads sum;
  Duration most = 0;
  for (std::uint32_t lane = 0; lane < evidence.trace.lanes.size(); ++lane) {
    // Overhead of a pool's job shows on the worker and on the task; it was paid once.
    if (evidence.trace.lanes[lane].kind == LaneKind::Task) continue;
    const std::span<const Interval> run = evidence.intervals.of(lane);
    for (std::size_t i = 0; i < run.size(); ++i) {
      if (run[i].why != EventKind::Overhead) continue;
      const Duration length = evidence.until(lane, i) - run[i].start;
      (isTransfer(static_cast<OverheadKind>(run[i].detail)) ? sum.transfer : sum.startUp) += length;
      if (length <= most) continue;
      most = length;
      sum.at = run[i].start;
      sum.lane = lane + 1;
    }
  }
  return sum;
}

// "310 MiB", "1.25 GiB": three significant digits.
std::string formatBytes(std::uint64_t bytes) {
  constexpr std::array<std::string_view, 5> kUnits = {"bytes", "KiB", "MiB", "GiB", "TiB"};
  auto value = static_cast<double>(bytes);
  std::size_t unit = 0;
  while (value >= 1000 && unit + 1 < kUnits.size()) {
    value /= 1024;
    ++unit;
  }
  const int decimals = unit == 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  return fmt::format("{:.{}f} {}", value, decimals, kUnits[unit]);
}

} // namespace

void findStartUpCost(const Evidence& evidence, Findings& out) {
  const Overheads sum = overheads(evidence);
  const Duration all = sum.startUp + sum.transfer;
  const Duration work = evidence.metrics.time[static_cast<std::size_t>(State::Running)];
  // Below a millisecond, and below a hundredth of the work or of the time, it decides nothing.
  const Duration least = std::max((all + work) / 100, evidence.metrics.elapsed / 100);
  if (all < std::max(kMillisecond, least)) return;
  Finding finding;
  finding.kind = "start-up";
  finding.colour = State::Overhead;
  finding.at = sum.at;
  finding.lane = sum.lane;
  if (sum.transfer == 0) {
    finding.title = fmt::format("starting everything cost {}", formatDuration(sum.startUp));
  } else if (sum.startUp == 0) {
    finding.title = fmt::format("pickling and transfer cost {}", formatDuration(sum.transfer));
  } else {
    finding.title = fmt::format("start-up cost {}, pickling and transfer {}", formatDuration(sum.startUp),
                                formatDuration(sum.transfer));
  }
  const double share = static_cast<double>(all) / static_cast<double>(all + work);
  finding.text = fmt::format("The tasks themselves computed for {}: {} of the work was overhead.", formatDuration(work),
                             percent(share));
  out.push_back(std::move(finding));
}

void findMemory(const Evidence& evidence, Findings& out) {
  const Metrics& metrics = evidence.metrics;
  constexpr std::uint64_t kMuch = 256u << 20;
  constexpr std::size_t kMany = 1000;
  const std::size_t tasks = metrics.tasks.size();
  if (metrics.memoryBytes == 0 || tasks == 0 || (metrics.memoryBytes < kMuch && tasks < kMany)) return;
  Finding finding;
  finding.kind = "memory";
  finding.colour = State::Overhead;
  finding.title = fmt::format("{} took {} of memory", counted(tasks, "task"), formatBytes(metrics.memoryBytes));
  finding.text = fmt::format("That is {} a task", formatBytes(metrics.memoryBytes / tasks));
  if (metrics.virtualBytes > metrics.memoryBytes) {
    finding.text += fmt::format("; {} of addresses are reserved, stacks included", formatBytes(metrics.virtualBytes));
  }
  finding.text += ".";
  out.push_back(std::move(finding));
}

} // namespace switchpoint
