#include "analysis/difference.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/phrase.h"

namespace switchpoint {
namespace {

TaskNumbers numbersOf(const TaskMetrics& task, const LaneIntervals& intervals) {
  TaskNumbers out{task.start, task.end, task.time, 0};
  for (std::size_t i = 1; i < intervals.size(); ++i) {
    const State now = intervals.kind(i).state;
    const bool stops = intervals.kind(i - 1).state == State::Running && now != State::Running;
    if (stops && now != State::Finished) ++out.switches;
  }
  return out;
}

void add(TaskNumbers& total, const TaskNumbers& task, bool first) {
  total.start = first ? task.start : std::min(total.start, task.start);
  total.end = std::max(total.end, task.end);
  for (std::size_t i = 0; i < kStateCount; ++i) total.time[i] += task.time[i];
  total.switches += task.switches;
}

// Tasks of one name are told apart by their order.
class TaskMatch {
public:
  using Key = std::pair<std::string, std::uint32_t>;

  Key keyOf(const std::string& name) { return {name, seen_[name]++}; }

private:
  std::map<std::string, std::uint32_t> seen_;
};

std::string when(Time time) {
  constexpr int kDigits = 6;
  return time == 0 ? "0 s" : formatDuration(time, kDigits);
}

// "order-2 got the GIL at 405 ms in threads".
std::string side(const Trace& trace, const Happening& happening, const std::string& deed, const std::string& title) {
  if (happening.lane == 0) return phrase("Happening", "{} had ended at {}")(title, when(happening.time));
  const std::string who = trace.laneName(happening.lane - 1);
  if (deed.empty()) return phrase("Happening", "{} at {} in {}")(who, when(happening.time), title);
  return phrase("Happening", "{0} {1} at {2} in {3}")(who, deed, when(happening.time), title);
}

Happening ending(const Trace& trace) {
  Happening end;
  end.time = std::max(trace.outcome.elapsed, trace.outcome.last);
  return end;
}

// The names of lanes belong to the readers.
FirstDifference kept(Parting parting, Happening a, Happening b) {
  a.name = b.name = {};
  return {parting, a, b};
}

} // namespace

RunDifference differenceOf(const RunView& a, const RunView& b, CancelFlag cancelled) {
  RunDifference out;
  std::map<TaskMatch::Key, std::size_t> places;
  TaskMatch ofA, ofB;
  for (const TaskMetrics& task : a.metrics.tasks) {
    if (isCancelled(cancelled)) return out;
    TaskDifference row{a.trace.laneName(task.lane), task.lane + 1, 0, numbersOf(task, a.intervals.of(task.lane)), {}};
    add(out.totalA, row.a, out.tasks.empty());
    places.emplace(ofA.keyOf(row.name), out.tasks.size());
    out.tasks.push_back(std::move(row));
  }
  bool first = true;
  for (const TaskMetrics& task : b.metrics.tasks) {
    if (isCancelled(cancelled)) return out;
    const std::string name = b.trace.laneName(task.lane);
    const TaskNumbers numbers = numbersOf(task, b.intervals.of(task.lane));
    add(out.totalB, numbers, std::exchange(first, false));
    const auto place = places.find(ofB.keyOf(name));
    if (place == places.end()) {
      out.tasks.push_back({name, 0, task.lane + 1, {}, numbers});
    } else {
      out.tasks[place->second].laneB = task.lane + 1;
      out.tasks[place->second].b = numbers;
    }
  }
  out.first = firstDifference(a.trace, b.trace, cancelled);
  return out;
}

FirstDifference firstDifference(const Trace& a, const Trace& b, CancelFlag cancelled) {
  const bool scheduling = a.provenance.model == b.provenance.model;
  HappeningReader readA(a, scheduling, cancelled), readB(b, scheduling, cancelled);
  FirstDifference out;
  for (Happening one, other;;) {
    const bool moreA = readA.next(one);
    const bool moreB = readB.next(other);
    if (!moreA && !moreB) return out;
    if (!moreA) one = ending(a);
    if (!moreB) other = ending(b);
    if (moreA && moreB && sameDeed(one, other)) {
      if (one.time != other.time && out.parting == Parting::Never) out = kept(Parting::Times, one, other);
      continue;
    }
    return kept(moreA && moreB ? Parting::Order : Parting::Ends, one, other);
  }
}

std::string inWords(const FirstDifference& first, const Trace& a, const Trace& b, const std::string& titleA,
                    const std::string& titleB) {
  const std::string deedA = inWords(first.a);
  const std::string deedB = inWords(first.b);
  switch (first.parting) {
  case Parting::Never:
    return phrase("Happening", "{} and {} tell the same from the first event to the last")(titleA, titleB);
  case Parting::Times:
    return phrase("Happening", "{}, at {} in {}; the order is the same throughout")(side(a, first.a, deedA, titleA),
                                                                                    when(first.b.time), titleB);
  case Parting::Order:
  case Parting::Ends:
    return fmt::format("{}; {}", side(a, first.a, deedA, titleA),
                       side(b, first.b, deedA == deedB ? "" : deedB, titleB));
  }
  return {};
}

} // namespace switchpoint
