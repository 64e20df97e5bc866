#include "timeline/variable_history.h"

#include <algorithm>
#include <map>

namespace switchpoint {

void StepSeries::add(Time time, std::int64_t value) {
  if (steps_.empty()) least_ = greatest_ = value;
  least_ = std::min(least_, value);
  greatest_ = std::max(greatest_, value);
  if (steps_.size() % kSeriesBlock == 0) blocks_.emplace_back(value, value);
  blocks_.back().first = std::min(blocks_.back().first, value);
  blocks_.back().second = std::max(blocks_.back().second, value);
  steps_.push_back({time, value});
}

std::size_t StepSeries::after(Time at) const {
  const auto next =
      std::partition_point(steps_.begin(), steps_.end(), [at](const Step& step) { return step.time <= at; });
  return static_cast<std::size_t>(next - steps_.begin());
}

std::pair<std::int64_t, std::int64_t> StepSeries::range(std::size_t first, std::size_t last) const {
  std::pair<std::int64_t, std::int64_t> out{steps_[first].value, steps_[first].value};
  for (std::size_t i = first; i < last;) {
    const bool block = i % kSeriesBlock == 0 && i + kSeriesBlock <= last;
    const auto part = block ? blocks_[i / kSeriesBlock] : std::pair{steps_[i].value, steps_[i].value};
    out.first = std::min(out.first, part.first);
    out.second = std::max(out.second, part.second);
    i += block ? kSeriesBlock : 1;
  }
  return out;
}

StepAxis axisOf(const StepSeries& lengths) {
  return {0, std::max<std::int64_t>(1, lengths.greatest())};
}

StepAxis axisOf(const VariableHistory* first, const Trace& trace) {
  StepAxis axis;
  for (std::uint32_t i = 0; i < first->copies; ++i) {
    axis.low = std::min(axis.low, first[i].values.least());
    axis.high = std::max({axis.high, axis.low + 1, first[i].values.greatest()});
  }
  const Variable& what = trace.variables[first->variable];
  if (what.hasExpected) axis.high = std::max(axis.high, what.expected);
  return axis;
}

namespace {

class VariableReader {
public:
  explicit VariableReader(const Trace& trace) : trace_(trace) {}

  std::vector<VariableHistory> read(CancelFlag cancelled) {
    if (trace_.variables.empty()) return {};
    EventCursor cursor = trace_.events(cancelled);
    for (Event event; cursor.next(event);) {
      if (event.kind == EventKind::Write) write(event, unzigzag(event.b));
      if (event.kind == EventKind::Bulk) write(event, unzigzag(event.c));
      if (event.kind == EventKind::Read && known(event))
        at(event).accesses.push_back({event.time, event.lane, false, 0});
      if (event.kind == EventKind::Lost) lose(event);
    }
    std::vector<VariableHistory> out;
    for (auto& [place, history] : found_) {
      if (history.values.steps().size() > 1) out.push_back(std::move(history));
    }
    for (std::size_t i = 0; i < out.size();) {
      std::size_t next = i + 1;
      while (next < out.size() && out[next].variable == out[i].variable) out[next++].copies = 0;
      out[i].copies = static_cast<std::uint32_t>(next - i);
      i = next;
    }
    return out;
  }

private:
  bool known(const Event& event) const { return event.a < trace_.variables.size(); }

  VariableHistory& at(const Event& event) {
    const auto variable = static_cast<std::uint32_t>(event.a);
    const std::uint32_t process = trace_.variables[variable].machineWide ? 0 : trace_.lanes[event.lane].process;
    VariableHistory& history = found_[{variable, process}];
    if (history.values.steps().empty()) {
      history.variable = variable;
      history.process = process;
      history.values.add(0, trace_.variables[variable].initial);
    }
    return history;
  }

  void write(const Event& event, std::int64_t value) {
    if (!known(event)) return;
    VariableHistory& history = at(event);
    history.values.add(event.time, value);
    history.accesses.push_back({event.time, event.lane, true, 0});
  }

  // Says of the write before it that it discarded updates.
  void lose(const Event& event) {
    if (!known(event)) return;
    VariableHistory& history = at(event);
    if (history.accesses.empty() || history.accesses.back().time != event.time || !history.accesses.back().writes) {
      history.accesses.push_back({event.time, event.lane, true, 0});
    }
    const bool first = history.accesses.back().lost == 0;
    history.accesses.back().lost += static_cast<std::uint32_t>(std::min<std::uint64_t>(event.b, 1u << 30));
    if (first) history.losses.push_back(static_cast<std::uint32_t>(history.accesses.size() - 1));
  }

  const Trace& trace_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, VariableHistory> found_;
};

} // namespace

std::vector<VariableHistory> readVariables(const Trace& trace, CancelFlag cancelled) {
  return VariableReader(trace).read(cancelled);
}

} // namespace switchpoint
