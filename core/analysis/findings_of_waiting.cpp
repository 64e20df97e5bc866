// Who waited for a turn: the interpreter lock, the convoy behind it, one core's worth of work, starvation.
#include <algorithm>

#include <fmt/format.h>

#include "analysis/finding_rules.h"
#include "base/phrase.h"

namespace switchpoint {
namespace {

std::size_t stateIndex(State state) {
  return static_cast<std::size_t>(state);
}

struct Waits {
  std::uint32_t lane = 0;
  std::uint64_t count = 0;
  Duration all = 0;
  Duration most = 0;
  Time mostAt = 0;
};

// Waits for the GIL of every lane that is a thread of its own, the main one apart.
std::vector<Waits> gilWaits(const Evidence& evidence) {
  std::vector<Waits> result;
  for (std::uint32_t lane = 0; lane < evidence.trace.lanes.size(); ++lane) {
    const Lane& row = evidence.trace.lanes[lane];
    if (row.kind == LaneKind::Task || row.isMain) continue;
    Waits waits;
    waits.lane = lane;
    const LaneIntervals run = evidence.intervals.of(lane);
    for (std::size_t i = 0; i < run.size(); ++i) {
      const Duration length = evidence.until(lane, i) - run[i].start;
      if (run[i].state != State::GilWait || length == 0) continue;
      ++waits.count;
      waits.all += length;
      if (length > waits.most) {
        waits.most = length;
        waits.mostAt = run[i].start;
      }
    }
    if (waits.count > 0) result.push_back(waits);
  }
  return result;
}

std::string gilTitle(const Evidence& evidence, const std::vector<Waits>& waits) {
  Duration least = waits.front().all;
  Duration most = 0;
  Duration all = 0;
  for (const Waits& one : waits) {
    least = std::min(least, one.all);
    most = std::max(most, one.all);
    all += one.all;
  }
  if (waits.size() == 1) {
    return phrase("Findings", "{} waited {} for the GIL")(evidence.trace.laneName(waits.front().lane),
                                                          formatDuration(all));
  }
  const Duration mean = all / static_cast<Duration>(waits.size());
  if (most - least <= most / 100) return phrase("Findings", "each thread waited {} for the GIL")(formatDuration(mean));
  if (most - least <= most / 4)
    return phrase("Findings", "each thread waited about {} for the GIL")(formatDuration(mean, 2));
  return phrase("Findings", "{} waited {} to {} for the GIL")(counted(waits.size(), "thread"), formatDuration(least),
                                                              formatDuration(most));
}

// Returns from blocking calls that had to wait for the GIL about as long as a switch interval.
struct Returns {
  std::uint32_t lane = 0;
  std::uint64_t calls = 0;
  std::uint64_t slow = 0;
  Duration waited = 0; // by the slow ones
  Time firstSlow = 0;
};

Returns returnsOf(const Evidence& evidence, std::uint32_t lane, Duration slowFrom) {
  Returns returns;
  returns.lane = lane;
  bool back = false; // from a blocking call, and has not run since
  const LaneIntervals run = evidence.intervals.of(lane);
  for (std::size_t i = 0; i < run.size(); ++i) {
    if (run[i].state == State::IoWait) {
      back = true;
      ++returns.calls;
    } else if (run[i].state == State::Running) {
      back = false;
    } else if (run[i].state == State::GilWait && back) {
      const Duration waited = evidence.until(lane, i) - run[i].start;
      if (waited < slowFrom) continue;
      if (returns.slow++ == 0) returns.firstSlow = run[i].start;
      returns.waited += waited;
    }
  }
  return returns;
}

Duration cpuOf(const Evidence& evidence, std::uint32_t lane) {
  Duration cpu = 0;
  const LaneIntervals run = evidence.intervals.of(lane);
  for (std::size_t i = 0; i < run.size(); ++i) {
    if (run[i].state == State::Running) cpu += evidence.until(lane, i) - run[i].start;
  }
  return cpu;
}

struct Busiest {
  std::uint32_t lane = 0; // + 1
  Duration cpu = 0;
};

// The thread that ran the longest.
Busiest busiestThread(const Evidence& evidence) {
  Busiest busiest;
  for (std::uint32_t lane = 0; lane < evidence.trace.lanes.size(); ++lane) {
    if (evidence.trace.lanes[lane].kind == LaneKind::Task) continue;
    const Duration cpu = cpuOf(evidence, lane);
    if (cpu > busiest.cpu) busiest = {lane + 1, cpu};
  }
  return busiest;
}

} // namespace

void findGilWait(const Evidence& evidence, Findings& out) {
  const std::vector<Waits> waits = gilWaits(evidence);
  if (waits.empty()) return;
  Finding finding;
  Duration longest = 0; // of one thread, all its waits together
  const Waits* worst = &waits.front();
  for (const Waits& one : waits) {
    longest = std::max(longest, one.all);
    if (one.most > worst->most) worst = &one;
    finding.tasks.push_back(one.lane);
  }
  // Where no thread waited for a hundredth of the run, the GIL decided nothing.
  if (longest < evidence.metrics.elapsed / 100) return;
  finding.kind = "gil-wait";
  finding.colour = State::GilWait;
  finding.title = gilTitle(evidence, waits);
  const std::uint64_t drops = evidence.metrics.switches.gilDrop;
  finding.text =
      drops > 0
          ? phrase("Findings", "Computing takes turns: the GIL was taken away {}; the longest wait was {}.")(
                counted(drops, "time"), formatDuration(worst->most))
          : phrase("Findings", "The GIL was never taken away; the longest wait was {}.")(formatDuration(worst->most));
  finding.at = worst->mostAt;
  finding.lane = worst->lane + 1;
  out.push_back(std::move(finding));
}

void findConvoy(const Evidence& evidence, Findings& out) {
  constexpr Duration kUsualInterval = 5 * kMillisecond; // sys.getswitchinterval() of every CPython
  const Duration known = evidence.trace.provenance.switchInterval;
  const Duration interval = known > 0 ? known : kUsualInterval;
  const Busiest busiest = busiestThread(evidence);
  Finding finding;
  std::uint64_t slow = 0;
  Duration waited = 0;
  Time first = kNever;
  for (std::uint32_t lane = 0; lane < evidence.trace.lanes.size(); ++lane) {
    const Lane& row = evidence.trace.lanes[lane];
    if (row.kind == LaneKind::Task || row.isMain) continue;
    const Returns returns = returnsOf(evidence, lane, interval - interval / 5);
    if (returns.slow < 3 || returns.slow * 2 < returns.calls) continue;
    // Threads of one kind that take turns are no convoy: it takes one that computes and one that hardly does.
    if (cpuOf(evidence, lane) > busiest.cpu / 4) continue;
    finding.tasks.push_back(lane);
    slow += returns.slow;
    waited += returns.waited;
    first = std::min(first, returns.firstSlow);
  }
  if (slow == 0) return;
  finding.kind = "convoy";
  finding.colour = State::GilWait;
  finding.at = first;
  finding.lane = finding.tasks.front() + 1;
  const std::string who = finding.tasks.size() == 1 ? evidence.trace.laneName(finding.tasks.front())
                                                    : counted(finding.tasks.size(), "thread");
  finding.title = phrase("Findings", "convoy: after {} {} waited {} for the GIL")(counted(slow, "blocking call"), who,
                                                                                  formatDuration(waited));
  finding.text = phrase("Findings", "{} each time: {} computes and keeps the GIL for a switch interval of {}.")(
      formatDuration(waited / static_cast<Duration>(slow)), evidence.trace.laneName(busiest.lane - 1),
      formatDuration(interval));
  out.push_back(std::move(finding));
}

void findIdleCores(const Evidence& evidence, Findings& out) {
  constexpr Duration kWorthSaying = 10 * kMillisecond;
  const Metrics& metrics = evidence.metrics;
  const std::uint32_t cores = evidence.trace.provenance.cores;
  const Duration wanted = metrics.time[stateIndex(State::Ready)] + metrics.time[stateIndex(State::GilWait)];
  const bool oneAtATime = metrics.severalCores <= metrics.anyCore / 50;
  const bool mattered = metrics.anyCore >= metrics.elapsed / 5 && wanted >= metrics.anyCore / 4;
  if (cores < 2 || metrics.anyCore < kWorthSaying || !oneAtATime || !mattered) return;
  Finding finding;
  finding.kind = "idle-cores";
  finding.colour = State::Ready;
  finding.title = phrase("Findings", "the tasks computed on one core of {} at a time")(cores);
  finding.text =
      phrase("Findings", "{} of work ran one piece after the other, while tasks that could have run waited {} in "
                         "all.")(formatDuration(metrics.anyCore), formatDuration(wanted));
  out.push_back(std::move(finding));
}

void findStarvation(const Evidence& evidence, Findings& out) {
  constexpr Duration kWorthSaying = 100 * kMillisecond;
  Finding finding;
  Duration most = 0;
  for (const TaskMetrics& task : evidence.metrics.tasks) {
    const Lane& row = evidence.trace.lanes[task.lane];
    // The tasks of a loop wait for the loop: told as a blocked or a busy loop.
    if (row.parent > 0 && evidence.trace.lanes[row.parent - 1].kind == LaneKind::Loop) continue;
    const LaneIntervals run = evidence.intervals.of(task.lane);
    Duration longest = 0;
    Time at = 0;
    for (std::size_t i = 0; i < run.size(); ++i) {
      if (run[i].state != State::Ready && run[i].state != State::GilWait) continue;
      const Duration length = evidence.until(task.lane, i) - run[i].start;
      if (length <= longest) continue;
      longest = length;
      at = run[i].start;
    }
    if (longest < kWorthSaying || longest < task.turnaround / 4) continue;
    finding.tasks.push_back(task.lane);
    if (longest <= most) continue;
    most = longest;
    finding.at = at;
    finding.lane = task.lane + 1;
  }
  if (finding.tasks.empty()) return;
  finding.kind = "starvation";
  finding.colour = State::Ready;
  finding.title = phrase("Findings", "{} could run and had to wait {} in one go")(
      evidence.trace.laneName(finding.lane - 1), formatDuration(most));
  const std::string who = counted(finding.tasks.size(), "task");
  finding.text = finding.tasks.size() == 1
                     ? phrase("Findings", "{} waited so for a quarter of its life or more.")(who)
                     : phrase("Findings", "{} waited so for a quarter of their life or more.")(who);
  out.push_back(std::move(finding));
}

} // namespace switchpoint
