#include "analysis/happening.h"

#include <algorithm>

#include "base/phrase.h"

namespace switchpoint {
namespace {

std::string_view textPrinted(const Trace& trace, const Event& event) {
  const std::string_view out = trace.outcome.out;
  return event.a <= out.size() ? out.substr(event.a, event.b) : std::string_view();
}

} // namespace

bool sameDeed(const Happening& a, const Happening& b) {
  return a.deed == b.deed && a.value == b.value && a.name == b.name && a.subject == b.subject;
}

std::string inWords(const Happening& happening) {
  switch (happening.deed) {
  case Deed::Gil: return phrase("Happening", "got the GIL").str();
  case Deed::Run: return phrase("Happening", "began to run").str();
  case Deed::Line:
    if (happening.subject.empty()) return phrase("Happening", "came to line {}")(happening.value);
    return phrase("Happening", "came to line {} ({})")(happening.value, happening.subject);
  case Deed::Acquire: return phrase("Happening", "acquired {}")(happening.subject);
  case Deed::Put: return phrase("Happening", "put {} into {}")(happening.value, happening.subject);
  case Deed::Get: return phrase("Happening", "got {} from {}")(happening.value, happening.subject);
  case Deed::Write: return phrase("Happening", "wrote {} = {}")(happening.subject, happening.value);
  case Deed::Lost:
    return phrase("Happening", "lost {} updates of {}", "lost {} update of {}", happening.value)(happening.value,
                                                                                                 happening.subject);
  case Deed::Print: {
    std::string text(happening.subject);
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return phrase("Happening", "printed \"{}\"")(text);
  }
  case Deed::Raise: return phrase("Happening", "raised {}")(happening.subject);
  case Deed::Finish: return phrase("Happening", "ended").str();
  }
  return {};
}

HappeningReader::HappeningReader(const Trace& trace, bool scheduling, CancelFlag cancelled)
    : trace_(trace), scheduling_(scheduling), lines_(trace.lanes.size()), cursor_(trace.events(cancelled)) {
  names_.reserve(trace.lanes.size());
  for (std::uint32_t lane = 0; lane < trace.lanes.size(); ++lane) names_.push_back(trace.laneName(lane));
  more_ = cursor_.next(ahead_);
}

bool HappeningReader::next(Happening& out) {
  while (at_ == group_.size()) {
    if (!more_) return false;
    readGroup();
  }
  out = group_[at_++];
  return true;
}

void HappeningReader::readGroup() {
  group_.clear();
  at_ = 0;
  const Time time = ahead_.time;
  for (Happening happening; more_ && ahead_.time == time; more_ = cursor_.next(ahead_)) {
    // Being created is its creator's doing.
    const std::uint32_t step = ahead_.kind == EventKind::Create ? 0 : stepOf(ahead_);
    const std::uint64_t event = cursor_.index() - 1;
    if (trace_.lanes[ahead_.lane].isTask && step > 0 && step < trace_.steps.size() && trace_.steps[step].line > 0 &&
        step != lines_[ahead_.lane]) {
      lines_[ahead_.lane] = step;
      const Step& place = trace_.steps[step];
      group_.push_back({time, Deed::Line, ahead_.lane + 1, names_[ahead_.lane], place.label, place.line, event});
    }
    if (trace_.lanes[ahead_.lane].isTask && take(ahead_, happening)) {
      happening.time = time;
      happening.lane = ahead_.lane + 1;
      happening.name = names_[ahead_.lane];
      happening.event = event;
      group_.push_back(happening);
    }
  }
  if (group_.size() < 2) return;
  std::stable_sort(group_.begin(), group_.end(),
                   [](const Happening& a, const Happening& b) { return a.name < b.name; });
}

// Fills in the deed, its subject and value; false where it does not count.
bool HappeningReader::take(const Event& event, Happening& out) {
  const auto object = [&] {
    return event.a < trace_.objects.size() ? std::string_view(trace_.objects[event.a].name) : std::string_view();
  };
  const auto variable = [&] {
    return event.a < trace_.variables.size() ? std::string_view(trace_.variables[event.a].name) : std::string_view();
  };
  const auto is = [&](Deed deed, std::string_view subject = {}, std::int64_t value = 0) {
    out.deed = deed;
    out.subject = subject;
    out.value = value;
    return true;
  };
  switch (event.kind) {
  case EventKind::GilTake: return scheduling_ && is(Deed::Gil);
  case EventKind::Run: return scheduling_ && is(Deed::Run);
  case EventKind::Acquire: return is(Deed::Acquire, object());
  case EventKind::Put: return is(Deed::Put, object(), unzigzag(event.b));
  case EventKind::Get: return is(Deed::Get, object(), unzigzag(event.b));
  case EventKind::Write: return is(Deed::Write, variable(), unzigzag(event.b));
  case EventKind::Lost: return is(Deed::Lost, variable(), static_cast<std::int64_t>(event.b));
  case EventKind::Print: return is(Deed::Print, textPrinted(trace_, event));
  case EventKind::Raise:
    return is(Deed::Raise,
              event.a < trace_.strings.size() ? std::string_view(trace_.strings[event.a]) : std::string_view());
  case EventKind::Finish: return is(Deed::Finish, {}, static_cast<std::int64_t>(event.a));
  case EventKind::Create:
  case EventKind::Ready:
  case EventKind::Preempt:
  case EventKind::GilWait:
  case EventKind::GilDrop:
  case EventKind::Yield:
  case EventKind::BlockIo:
  case EventKind::BlockSleep:
  case EventKind::BlockCall:
  case EventKind::BlockOn:
  case EventKind::BlockJoin:
  case EventKind::BlockIdle:
  case EventKind::Overhead:
  case EventKind::Step:
  case EventKind::GilLeave:
  case EventKind::GilAsk:
  case EventKind::Release:
  case EventKind::Signal:
  case EventKind::Timeout:
  case EventKind::Read:
  case EventKind::Bulk:
  case EventKind::BulkLock:
  case EventKind::Send:
  case EventKind::Receive:
  case EventKind::Offload:
  case EventKind::Lag: return false;
  }
  return false;
}

} // namespace switchpoint
