// What the model cost beside the work: start-up, pickling, memory.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "analysis/finding_rules.h"
#include "base/phrase.h"

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

// When a lane was made, by whom, and when it could first have run.
struct Birth {
  std::uint32_t creator = 0; // + 1
  Time created = 0;
  Time able = 0;
};

bool earlier(const Birth& a, const Birth& b) {
  return a.creator != b.creator ? a.creator < b.creator : a.created < b.created;
}

std::vector<Birth> birthsOf(const Evidence& evidence) {
  std::vector<Birth> births;
  for (std::uint32_t lane = 0; lane < evidence.trace.lanes.size(); ++lane) {
    const LaneIntervals run = evidence.intervals.of(lane);
    if (run.empty() || run[0].why != EventKind::Create || run[0].detail == 0) continue;
    births.push_back({static_cast<std::uint32_t>(run[0].detail), run[0].start, evidence.until(lane, 0)});
  }
  std::stable_sort(births.begin(), births.end(), earlier);
  return births;
}

// Thread.start() waits until the child has begun, and the child may have to wait for the GIL: that part is no cost of
// starting. `births` is sorted.
Time startEnds(const std::vector<Birth>& births, std::uint32_t lane, Time start, Time end) {
  const auto after = std::upper_bound(births.begin(), births.end(), Birth{lane + 1, start, 0}, earlier);
  if (after == births.begin()) return end;
  const Birth& child = *(after - 1);
  return child.creator == lane + 1 && child.able > start ? std::min(end, child.able) : end;
}

Overheads overheads(const Evidence& evidence) {
  const std::vector<Birth> births = birthsOf(evidence);
  Overheads sum;
  Duration most = 0;
  for (std::uint32_t lane = 0; lane < evidence.trace.lanes.size(); ++lane) {
    // Overhead of a pool's job shows on the worker and on the task; it was paid once.
    if (evidence.trace.lanes[lane].kind == LaneKind::Task) continue;
    const LaneIntervals run = evidence.intervals.of(lane);
    for (std::size_t i = 0; i < run.size(); ++i) {
      if (run[i].why != EventKind::Overhead) continue;
      const auto kind = static_cast<OverheadKind>(run[i].detail);
      Time end = evidence.until(lane, i);
      if (kind == OverheadKind::ThreadStart) end = startEnds(births, lane, run[i].start, end);
      const Duration length = end - run[i].start;
      (isTransfer(kind) ? sum.transfer : sum.startUp) += length;
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
    finding.title = phrase("Findings", "starting everything cost {}")(formatDuration(sum.startUp));
  } else if (sum.startUp == 0) {
    finding.title = phrase("Findings", "pickling and transfer cost {}")(formatDuration(sum.transfer));
  } else {
    finding.title = phrase("Findings", "start-up cost {}, pickling and transfer {}")(formatDuration(sum.startUp),
                                                                                     formatDuration(sum.transfer));
  }
  const double share = static_cast<double>(all) / static_cast<double>(all + work);
  finding.text = phrase("Findings", "The tasks themselves computed for {}: {} of the work was overhead.")(
      formatDuration(work), percent(share));
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
  finding.title = phrase("Findings", "{} took {} of memory")(counted(tasks, "task"), formatBytes(metrics.memoryBytes));
  finding.text =
      phrase("Findings", "That is {} a task, the interpreter included")(formatBytes(metrics.memoryBytes / tasks));
  if (metrics.virtualBytes > metrics.memoryBytes) {
    finding.text +=
        phrase("Findings", "; {} of addresses are reserved, stacks included")(formatBytes(metrics.virtualBytes));
  }
  finding.text += ".";
  out.push_back(std::move(finding));
}

} // namespace switchpoint
