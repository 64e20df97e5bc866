#include "analysis/micro_steps.h"

#include <algorithm>
#include <map>
#include <optional>

namespace switchpoint {
namespace {

constexpr std::size_t kMostCorrections = 50;
constexpr std::size_t kMostWalked = 1'000'000; // steps: a long run is read so far, and says so

class StepWalk {
public:
  StepWalk(const Trace& trace, std::uint32_t variable) : trace_(trace) { result_.variable = variable; }

  MicroSteps all() {
    EventCursor cursor = trace_.events();
    Event event;
    while (cursor.next(event)) {
      if (event.a != result_.variable) continue;
      if (result_.steps.size() >= kMostWalked) break;
      if (event.kind == EventKind::Read) read(event);
      if (event.kind == EventKind::Write) write(event, unzigzag(event.b));
      if (event.kind == EventKind::Bulk) write(event, unzigzag(event.c));
      if (event.kind == EventKind::Lost) lose(event);
    }
    return std::move(result_);
  }

private:
  void read(const Event& event) {
    lastRead_[event.lane] = result_.steps.size();
    result_.steps.push_back({event.lane, MicroKind::Read, false, event.time, unzigzag(event.b)});
  }

  void write(const Event& event, std::int64_t value) {
    const auto before = lastRead_.find(event.lane);
    if (event.kind == EventKind::Write && before != lastRead_.end()) {
      const Time half = (result_.steps[before->second].at + event.time) / 2;
      result_.steps.push_back({event.lane, MicroKind::Compute, false, half, value});
    }
    result_.steps.push_back({event.lane, MicroKind::Write, false, event.time, value});
  }

  bool oneMemory(std::uint32_t a, std::uint32_t b) const {
    return trace_.variables[result_.variable].machineWide || trace_.lanes[a].process == trace_.lanes[b].process;
  }

  // What others wrote since this lane's read is gone with the write just made.
  void lose(const Event& event) {
    const auto before = lastRead_.find(event.lane);
    if (before == lastRead_.end()) return;
    for (std::size_t i = before->second + 1; i < result_.steps.size(); ++i) {
      MicroStep& step = result_.steps[i];
      if (step.kind != MicroKind::Write || step.lane == event.lane || step.lost || !oneMemory(step.lane, event.lane))
        continue;
      step.lost = true;
      if (result_.corrections.size() < kMostCorrections) result_.corrections.push_back({i, before->second});
    }
  }

  const Trace& trace_;
  std::map<std::uint32_t, std::size_t> lastRead_; // by lane
  MicroSteps result_;
};

// Only what the corrections speak of, and the write that did it.
MicroSteps shortened(MicroSteps whole) {
  std::vector<bool> wanted(whole.steps.size());
  for (const Correction& correction : whole.corrections) {
    wanted[correction.write] = wanted[correction.read] = true;
    const std::uint32_t lane = whole.steps[correction.read].lane;
    for (std::size_t i = correction.write + 1; i < whole.steps.size(); ++i) {
      if (whole.steps[i].lane != lane) continue;
      wanted[i] = true;
      if (whole.steps[i].kind == MicroKind::Write) break;
    }
  }
  MicroSteps kept{whole.variable, {}, {}, false};
  std::vector<std::size_t> placeOf(whole.steps.size());
  for (std::size_t i = 0; i < whole.steps.size(); ++i) {
    placeOf[i] = kept.steps.size();
    if (wanted[i]) kept.steps.push_back(whole.steps[i]);
  }
  for (const Correction& c : whole.corrections) kept.corrections.push_back({placeOf[c.write], placeOf[c.read]});
  return kept;
}

} // namespace

MicroSteps microSteps(const Trace& trace, std::uint32_t variable, std::size_t most) {
  if (variable >= trace.variables.size()) return {};
  MicroSteps steps = StepWalk(trace, variable).all();
  return steps.steps.size() > most ? shortened(std::move(steps)) : steps;
}

std::uint32_t watchedVariable(const Trace& trace) {
  const auto expected = std::ranges::find_if(trace.variables, &Variable::hasExpected);
  if (expected != trace.variables.end()) return static_cast<std::uint32_t>(expected - trace.variables.begin());
  return 0;
}

std::string watchedName(const Trace& trace) {
  const std::uint32_t variable = watchedVariable(trace);
  return variable < trace.variables.size() ? trace.variables[variable].name : std::string();
}

} // namespace switchpoint
