#include "timeline/alignment.h"

namespace switchpoint {

namespace {

// Whether an event is about something of this name: an object, a variable, a lane, words of a step or of the output.
class MarkNames {
public:
  MarkNames(const Trace& trace, const std::string& name) : trace_(trace), name_(name) {}

  bool isOf(const Event& event) const {
    if (name_ == id(event.kind)) return true;
    if (event.kind == EventKind::Print) return printed(event);
    const std::array<std::uint64_t, 3> numbers = {event.a, event.b, event.c};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      if (names(info(event.kind).means[i], numbers[i])) return true;
    }
    return false;
  }

private:
  static std::string_view id(EventKind kind) { return info(kind).id; }

  bool printed(const Event& event) const {
    const std::string& out = trace_.outcome.out;
    if (event.a > out.size()) return false;
    return std::string_view(out).substr(event.a, event.b).find(name_) != std::string_view::npos;
  }

  bool names(Meaning meaning, std::uint64_t number) const {
    switch (meaning) {
    case Meaning::ObjectIndex: return number < trace_.objects.size() && trace_.objects[number].name == name_;
    case Meaning::ObjectPlusOne:
      return number > 0 && number <= trace_.objects.size() && trace_.objects[number - 1].name == name_;
    case Meaning::VariableIndex: return number < trace_.variables.size() && trace_.variables[number].name == name_;
    case Meaning::StepIndex: return number < trace_.steps.size() && trace_.steps[number].label == name_;
    case Meaning::StringIndex: return number < trace_.strings.size() && trace_.strings[number] == name_;
    case Meaning::LanePlusOne:
    case Meaning::Nothing:
    case Meaning::Count:
    case Meaning::Signed:
    case Meaning::Core:
    case Meaning::Overhead:
    case Meaning::Ending: return false;
    }
    return false;
  }

  const Trace& trace_;
  const std::string& name_;
};

std::optional<Time> firstMark(const Trace& trace, const std::string& name) {
  const MarkNames names(trace, name);
  EventCursor cursor = trace.events();
  for (Event event; cursor.next(event);) {
    if (names.isOf(event)) return event.time;
  }
  return std::nullopt;
}

// When the lane of this name first does something after it was made.
std::optional<Time> taskStart(const Trace& trace, const std::string& name) {
  for (std::uint32_t lane = 0; lane < trace.lanes.size(); ++lane) {
    if (trace.laneName(lane) != name) continue;
    EventCursor cursor = trace.events();
    for (Event event; cursor.next(event);) {
      if (event.lane == lane && info(event.kind).changesState && event.kind != EventKind::Create) return event.time;
    }
  }
  return std::nullopt;
}

} // namespace

std::optional<Time> anchorOf(const Trace& trace, const Metrics& metrics, const Alignment& alignment) {
  switch (alignment.to) {
  case AlignTo::Start: return 0;
  case AlignTo::End: return metrics.elapsed;
  case AlignTo::Task: return taskStart(trace, alignment.name);
  case AlignTo::Mark: return firstMark(trace, alignment.name);
  }
  return std::nullopt;
}

} // namespace switchpoint
