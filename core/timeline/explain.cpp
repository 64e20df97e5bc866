// Spans, folds and groups in words.
#include <algorithm>

#include "base/phrase.h"
#include "timeline/ruler.h"
#include "timeline/timeline_state.h"

namespace switchpoint {

namespace {

constexpr std::size_t kMostNames = 4;
constexpr std::size_t kMostExplained = 4096; // lanes or holdings looked at for one tooltip

std::string overheadWords(std::uint64_t kind) {
  if (kind >= kOverheadKinds) return phrase("Explain", "overhead").str();
  switch (static_cast<OverheadKind>(kind)) {
  case OverheadKind::ThreadStart: return phrase("Explain", "starts a thread").str();
  case OverheadKind::Fork: return phrase("Explain", "forks").str();
  case OverheadKind::Spawn: return phrase("Explain", "spawns a process").str();
  case OverheadKind::ForkServer: return phrase("Explain", "starts by the fork server").str();
  case OverheadKind::Interpreter: return phrase("Explain", "starts an interpreter").str();
  case OverheadKind::Pickle: return phrase("Explain", "pickles").str();
  case OverheadKind::Unpickle: return phrase("Explain", "unpickles").str();
  case OverheadKind::Transfer: return phrase("Explain", "sends through a pipe").str();
  case OverheadKind::TaskCreate: return phrase("Explain", "creates a task").str();
  }
  return phrase("Explain", "overhead").str();
}

// "0.620 s" at the precision that a stretch of this length needs.
std::string instant(Time at, Duration length, Time end) {
  Duration resolution = kMillisecond;
  while (resolution > 1 && resolution > length / 10) resolution /= 10;
  return formatInstant(at, resolution, end);
}

std::string stretch(Time from, Time to, Time end) {
  return instant(from, to - from, end) + " – " + instant(to, to - from, end) + " · " + formatDuration(to - from);
}

// What a lane does in an interval, as the verb of a sentence.
std::string verb(const Trace& trace, const Interval& interval, bool cooperative) {
  switch (interval.state) {
  case State::New: return phrase("Explain", "has not started").str();
  case State::Running: {
    const bool core = interval.why == EventKind::Run && trace.provenance.cores > 1;
    return core ? phrase("Explain", "runs on core {}")(interval.detail + 1) : phrase("Explain", "runs").str();
  }
  case State::Ready: {
    const std::string what =
        cooperative ? phrase("Explain", "the event loop").str() : phrase("Explain", "a core").str();
    if (interval.why == EventKind::Preempt) return phrase("Explain", "was preempted and waits for {}")(what);
    if (interval.why == EventKind::Yield) return phrase("Explain", "gave way and waits for {}")(what);
    return phrase("Explain", "is ready and waits for {}")(what);
  }
  case State::GilWait: return phrase("Explain", "waits for the GIL").str();
  case State::LockWait:
    if (interval.why == EventKind::BlockOn && interval.detail < trace.objects.size()) {
      return phrase("Explain", "waits for {}")(trace.objects[interval.detail].name);
    }
    if (interval.detail > 0 && interval.detail <= trace.lanes.size()) {
      return phrase("Explain", "waits for {} to end")(trace.laneName(static_cast<std::uint32_t>(interval.detail) - 1));
    }
    return phrase("Explain", "waits for the others to end").str();
  case State::IoWait:
    if (interval.why == EventKind::BlockSleep) return phrase("Explain", "sleeps").str();
    return interval.why == EventKind::BlockCall ? phrase("Explain", "is in a blocking call").str()
                                                : phrase("Explain", "waits for I/O").str();
  case State::Overhead: return overheadWords(interval.detail);
  case State::Finished: return phrase("Explain", "has ended").str();
  }
  return {};
}

bool asksForSomething(const Interval& interval) {
  return interval.state == State::GilWait || (interval.state == State::LockWait && interval.why == EventKind::BlockOn);
}

// The first of them, as far as a line has room.
std::string namesOf(const Trace& trace, const std::vector<std::uint32_t>& lanes) {
  std::string names;
  for (std::size_t i = 0; i < std::min(kMostNames, lanes.size()); ++i) {
    names += (i > 0 ? ", " : "") + trace.laneName(lanes[i]);
  }
  return names;
}

// "meanwhile: order-3, order-4 and 7 more", names in the order in which they came.
std::string meanwhile(const Trace& trace, const std::vector<std::uint32_t>& lanes) {
  if (lanes.empty()) return {};
  const std::string names = namesOf(trace, lanes);
  if (lanes.size() <= kMostNames) return phrase("Explain", "meanwhile: {}")(names);
  return phrase("Explain", "meanwhile: {} and {} more")(names, lanes.size() - kMostNames);
}

// The same of those who wanted what somebody held.
std::string waiters(const Trace& trace, const std::vector<std::uint32_t>& lanes) {
  if (lanes.empty()) return phrase("Explain", "nobody waited for it").str();
  const std::string names = namesOf(trace, lanes);
  if (lanes.size() <= kMostNames) return phrase("Explain", "waited for it: {}")(names);
  return phrase("Explain", "waited for it: {} and {} more")(names, lanes.size() - kMostNames);
}

void addOwners(const ObjectHistory& history, Time from, Time to, std::vector<std::uint32_t>& lanes) {
  const Holdings& all = history.holdings;
  const std::size_t first = all.countEnded(from);
  const std::size_t last = std::min(all.size(), first + kMostExplained);
  for (std::size_t i = first; i < last && all.start(i) < to; ++i) {
    const std::uint32_t owner = all.owner(i);
    if (owner == 0 || std::find(lanes.begin(), lanes.end(), owner - 1) != lanes.end()) continue;
    lanes.push_back(owner - 1);
  }
}

std::string percent(double share) {
  const auto tenths = static_cast<int>(share * 1000 + 0.5);
  if (tenths == 0) return "< 0.1 %";
  if (tenths >= 100 || tenths % 10 == 0) return std::to_string((tenths + 5) / 10) + " %";
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %";
}

} // namespace

std::string SpanWords::plain() const {
  std::string text = title;
  for (const std::string& line : lines) text += "\n" + line;
  if (!source.empty()) text += "\n" + source;
  return text;
}

std::vector<std::uint32_t> Timeline::Content::ranMeanwhile(const SpanRef& span, Time from, Time to) {
  std::vector<std::uint32_t> names;
  RunState& run = runs[span.run];
  const Trace& trace = run.trace();
  const Interval& interval = run.lane(span.owner).intervals()[span.index];
  if (interval.state == State::LockWait && interval.why == EventKind::BlockOn &&
      interval.detail < run.history.objects.size()) {
    addOwners(run.history.objects[interval.detail], from, to, names);
    return names;
  }
  if (interval.state == State::GilWait) {
    for (std::size_t i = 0; i < trace.objects.size(); ++i) {
      const Object& object = trace.objects[i];
      if (object.kind != ObjectKind::Gil || object.process != trace.lanes[span.owner].process) continue;
      addOwners(run.history.objects[i], from, to, names);
    }
    std::erase(names, span.owner);
    return names;
  }
  if (interval.state != State::Ready) return names;
  const std::uint32_t parent = trace.lanes[span.owner].parent;
  std::vector<std::pair<Time, std::uint32_t>> ran;
  for (std::uint32_t lane = 0; lane < std::min(trace.lanes.size(), kMostExplained); ++lane) {
    const bool rival = lane != span.owner && trace.lanes[lane].isTask && trace.lanes[lane].parent == parent;
    if (!rival || run.lane(lane).intervals().empty()) continue;
    const LaneTotals& totals = run.lane(lane);
    if (totals.between(from, to).time[static_cast<std::size_t>(Role::Running)] == 0) continue;
    std::size_t i = totals.indexAt(from);
    while (i < totals.intervals().size() && totals.intervals()[i].state != State::Running) ++i;
    ran.emplace_back(totals.startOf(std::min(i, totals.intervals().size() - 1)), lane);
  }
  std::sort(ran.begin(), ran.end());
  for (const auto& [start, lane] : ran) names.push_back(lane);
  return names;
}

SpanWords Timeline::Content::explainLane(const SpanRef& span) {
  SpanWords out;
  RunState& run = runs[span.run];
  const Trace& trace = run.trace();
  const LaneTotals& totals = run.lane(span.owner);
  const Interval& interval = totals.intervals()[span.index];
  const Time from = totals.startOf(span.index);
  const Time to = totals.endOf(span.index);
  out.title = trace.laneName(span.owner) + " " + verb(trace, interval, totals.cooperative());
  const bool open = span.index + 1 == totals.intervals().size();
  if (asksForSomething(interval) && !open) {
    out.lines.push_back(phrase("Explain", "asked {} · got it {} · {}")(
        instant(from, to - from, end), instant(to, to - from, end), formatDuration(to - from)));
  } else if (asksForSomething(interval)) {
    out.lines.push_back(phrase("Explain", "asked {} · never got it")(instant(from, to - from, end)));
  } else {
    out.lines.push_back(stretch(from, to, end));
  }
  const std::string others = meanwhile(trace, ranMeanwhile(span, from, to));
  if (!others.empty()) out.lines.push_back(others);
  if (interval.why == EventKind::GilDrop)
    out.lines.push_back(phrase("Explain", "the interpreter took the GIL away").str());
  if (!open) {
    const Interval& next = totals.intervals()[span.index + 1];
    if (next.why == EventKind::Ready && next.detail > 0 && next.detail <= trace.lanes.size()) {
      out.lines.push_back(
          phrase("Explain", "woken by {}")(trace.laneName(static_cast<std::uint32_t>(next.detail) - 1)));
    }
  }
  if (interval.step > 0 && interval.step < trace.steps.size()) {
    const Step& step = trace.steps[interval.step];
    if (step.line > 0) out.source = phrase("Explain", "line {}   {}")(step.line, step.text);
  }
  return out;
}

SpanWords Timeline::Content::explainVariable(const SpanRef& span) const {
  const RunState& run = runs[span.run];
  const VariableHistory& variable = run.history.variables[span.owner];
  const auto& steps = variable.values.steps();
  const Time from = steps[span.index].time;
  const Time to = span.index + 1 < steps.size() ? steps[span.index + 1].time : run.end;
  SpanWords out;
  const Variable& what = run.trace().variables[variable.variable];
  const std::string value = formatCount(steps[span.index].value);
  out.title = what.hasExpected ? phrase("Explain", "{} is {} of {}")(what.name, value, formatCount(what.expected))
                               : phrase("Explain", "{} is {}")(what.name, value);
  if (variable.copies != 1) out.title += phrase("Explain", " in the memory of process {}")(variable.process + 1);
  out.lines.push_back(stretch(from, to, end));
  for (auto it = std::partition_point(variable.accesses.begin(), variable.accesses.end(),
                                      [from](const VariableAccess& access) { return access.time < from; });
       it != variable.accesses.end() && it->time == from; ++it) {
    if (!it->writes) continue;
    const std::string who = run.trace().laneName(it->lane);
    out.lines.push_back(it->lost > 0
                            ? phrase("Explain", "written by {}: {} updates of others lost",
                                     "written by {}: {} update of others lost", it->lost)(who, formatCount(it->lost))
                            : phrase("Explain", "written by {}")(who));
    break;
  }
  return out;
}

std::optional<std::vector<std::uint32_t>> Timeline::Content::waitedMeanwhile(const SpanRef& holding) {
  RunState& run = runs[holding.run];
  const Trace& trace = run.trace();
  if (trace.lanes.size() > kMostExplained) return std::nullopt;
  const Object& object = trace.objects[holding.owner];
  const Holding held = run.history.objects[holding.owner].holdings[holding.index];
  const bool gil = object.kind == ObjectKind::Gil;
  const auto waits = [&](const Interval& interval) {
    if (gil) return interval.state == State::GilWait;
    return interval.state == State::LockWait && interval.why == EventKind::BlockOn && interval.detail == holding.owner;
  };
  const auto role = static_cast<std::size_t>(gil ? Role::GilWait : Role::LockWait);
  std::vector<std::pair<Time, std::uint32_t>> waited;
  for (std::uint32_t lane = 0; lane < trace.lanes.size(); ++lane) {
    if (lane + 1 == held.owner || (gil && trace.lanes[lane].process != object.process)) continue;
    const LaneTotals& totals = run.lane(lane);
    if (totals.intervals().empty() || totals.between(held.start, held.end).time[role] == 0) continue;
    const std::size_t first = totals.indexAt(held.start);
    for (std::size_t i = first; i < totals.intervals().size() && totals.startOf(i) < held.end; ++i) {
      if (i - first == kMostExplained) return std::nullopt;
      if (!waits(totals.intervals()[i]) || totals.endOf(i) <= held.start) continue;
      waited.emplace_back(totals.startOf(i), lane);
      break;
    }
  }
  std::sort(waited.begin(), waited.end());
  std::vector<std::uint32_t> lanes;
  for (const auto& [since, lane] : waited) lanes.push_back(lane);
  return lanes;
}

SpanWords Timeline::Content::explainHolding(const SpanRef& span) {
  RunState& run = runs[span.run];
  const Holding holding = run.history.objects[span.owner].holdings[span.index];
  const Object& object = run.trace().objects[span.owner];
  const std::string who =
      holding.owner > 0 ? run.trace().laneName(holding.owner - 1) : phrase("Explain", "somebody").str();
  const std::string what = object.kind == ObjectKind::Gil ? phrase("Explain", "the GIL").str() : object.name;
  SpanWords out;
  out.title = holding.role == Role::LockWait ? phrase("Explain", "{} waits for {}")(who, what)
                                             : phrase("Explain", "{} holds {}")(who, what);
  out.lines.push_back(stretch(holding.start, holding.end, end));
  if (holding.role == Role::LockWait) return out;
  if (const auto waited = waitedMeanwhile(span)) out.lines.push_back(waiters(run.trace(), *waited));
  return out;
}

SpanWords Timeline::explain(const SpanRef& span) const {
  SpanWords out;
  if (span.kind == SpanKind::None) return out;
  Content::RunState& run = content_->runs[span.run];
  if (span.kind == SpanKind::Lane) return content_->explainLane(span);
  if (span.kind == SpanKind::Group) {
    const LaneGroup& group = run.laneGroups[span.owner];
    out.title = group.label + " × " + formatCount(static_cast<std::int64_t>(group.lanes.size()));
    return out;
  }
  if (span.kind == SpanKind::Variable) return content_->explainVariable(span);
  return content_->explainHolding(span);
}

SpanWords Timeline::explain(const Arrow& arrow) const {
  const Trace& trace = content_->runs[arrow.from.run].trace();
  SpanWords out;
  out.title = trace.laneName(arrow.from.owner) + " " + phrase("Arrows", words(arrow.kind).data()).str() + " " +
              trace.laneName(arrow.to.owner);
  out.lines.push_back(arrow.left == arrow.arrived ? instant(arrow.left, 10 * kMicrosecond, content_->end)
                                                  : stretch(arrow.left, arrow.arrived, content_->end));
  return out;
}

SpanWords Timeline::explain(const Layout& layout, const Hit& hit) const {
  SpanWords out = explain(hit.span);
  if (hit.span.kind == SpanKind::Group) {
    const Time at = hit.time - shiftOf(hit.span.run);
    const auto counts = content_->runs[hit.span.run].group(hit.span.owner).at(at);
    out.title = phrase("Explain", "{} at {}")(out.title, instant(at, layout.to - layout.from, content_->end));
    for (std::size_t i = 0; i < kRoleCount; ++i) {
      if (counts[i] == 0) continue;
      out.lines.push_back(formatCount(counts[i]) + " · " + phrase("Legend", words(static_cast<Role>(i)).data()).str());
    }
    return out;
  }
  if (!hit.fold) return out;
  const Fold& fold = layout.folds[*hit.fold];
  SpanWords folded;
  const auto count = static_cast<std::int64_t>(fold.count);
  folded.title = phrase("Explain", "{}: {} stretches in {}", "{}: {} stretch in {}",
                        count)(layout.rows[fold.row].label, formatCount(count), formatDuration(fold.to - fold.from));
  std::string shares;
  for (std::size_t i = 0; i < kRoleCount; ++i) {
    if (fold.share[i] <= 0) continue;
    shares += (shares.empty() ? "" : " · ") + phrase("Legend", words(static_cast<Role>(i)).data()).str() + " " +
              percent(fold.share[i]);
  }
  folded.lines.push_back(shares);
  if (fold.yields + fold.preempts > 0) {
    folded.lines.push_back(phrase("Counts", "{} yields", "{} yield", static_cast<std::int64_t>(fold.yields)).counted() +
                           " · " +
                           phrase("Counts", "{} preempted")(formatCount(static_cast<std::int64_t>(fold.preempts))));
  }
  if (!out.title.empty()) folded.lines.push_back(phrase("Explain", "here: {}")(out.title));
  folded.source = out.source;
  return folded;
}

Time Timeline::startOf(const SpanRef& span) const {
  Content::RunState& run = content_->runs[span.run];
  switch (span.kind) {
  case SpanKind::None: return 0;
  case SpanKind::Group: return run.shift;
  case SpanKind::Lane: return run.lane(span.owner).startOf(span.index) + run.shift;
  case SpanKind::Object: return run.history.objects[span.owner].holdings.start(span.index) + run.shift;
  case SpanKind::Variable: return run.history.variables[span.owner].values.steps()[span.index].time + run.shift;
  }
  return 0;
}

Time Timeline::endOf(const SpanRef& span) const {
  Content::RunState& run = content_->runs[span.run];
  switch (span.kind) {
  case SpanKind::None: return content_->end;
  case SpanKind::Group: return run.end + run.shift;
  case SpanKind::Lane: return run.lane(span.owner).endOf(span.index) + run.shift;
  case SpanKind::Object: return run.history.objects[span.owner].holdings.end(span.index) + run.shift;
  case SpanKind::Variable: {
    const auto& steps = run.history.variables[span.owner].values.steps();
    return (span.index + 1 < steps.size() ? steps[span.index + 1].time : run.end) + run.shift;
  }
  }
  return 0;
}

std::uint32_t Timeline::lineOf(const SpanRef& span) const {
  if (span.kind != SpanKind::Lane) return 0;
  Content::RunState& run = content_->runs[span.run];
  const std::uint32_t step = run.lane(span.owner).intervals()[span.index].step;
  return step < run.trace().steps.size() ? run.trace().steps[step].line : 0;
}

} // namespace switchpoint
