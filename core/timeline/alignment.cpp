#include "timeline/alignment.h"

namespace switchpoint {

namespace {

// Whether an event is about something of this name: an object, a variable, words of a step or of the output. Names are
// compared once, before there are events to look at.
class MarkNames {
public:
  MarkNames(const Trace& trace, const std::string& name) : trace_(trace), name_(name) {
    const auto same = [this, &name](const std::string& other) {
      anywhere_ = anywhere_ || other == name;
      return other == name;
    };
    for (const Object& object : trace.objects) objects_.push_back(same(object.name));
    for (const Variable& variable : trace.variables) variables_.push_back(same(variable.name));
    for (const Step& step : trace.steps) steps_.push_back(same(step.label));
    for (const std::string& string : trace.strings) strings_.push_back(same(string));
    for (std::size_t kind = 0; kind < kEventKindCount; ++kind) {
      kinds_[kind] = name == info(static_cast<EventKind>(kind)).id;
      anywhere_ = anywhere_ || kinds_[kind];
    }
    anywhere_ = anywhere_ || trace.outcome.out.find(name) != std::string::npos;
  }

  bool anywhere() const { return anywhere_; }

  bool isOf(const Event& event) const {
    if (kinds_[static_cast<std::size_t>(event.kind)]) return true;
    if (event.kind == EventKind::Print) return printed(event);
    const std::array<std::uint64_t, 3> numbers = {event.a, event.b, event.c};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      if (names(info(event.kind).means[i], numbers[i])) return true;
    }
    return false;
  }

private:
  bool printed(const Event& event) const {
    const std::string& out = trace_.outcome.out;
    if (event.a > out.size()) return false;
    return std::string_view(out).substr(event.a, event.b).find(name_) != std::string_view::npos;
  }

  static bool at(const std::vector<bool>& named, std::uint64_t index) { return index < named.size() && named[index]; }

  bool names(Meaning meaning, std::uint64_t number) const {
    switch (meaning) {
    case Meaning::ObjectIndex: return at(objects_, number);
    case Meaning::ObjectPlusOne: return number > 0 && at(objects_, number - 1);
    case Meaning::VariableIndex: return at(variables_, number);
    case Meaning::StepIndex: return at(steps_, number);
    case Meaning::StringIndex: return at(strings_, number);
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
  std::vector<bool> objects_, variables_, steps_, strings_;
  std::array<bool, kEventKindCount> kinds_{};
  bool anywhere_ = false;
};

std::optional<Time> firstMark(const Trace& trace, const std::string& name) {
  const MarkNames names(trace, name);
  if (!names.anywhere()) return std::nullopt;
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
