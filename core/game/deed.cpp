#include "game/deed.h"

#include <optional>

#include "base/phrase.h"

namespace switchpoint {
namespace {

class DeedReader {
public:
  DeedReader(const Simulation& simulation, const Workload& workload) : simulation_(simulation), workload_(workload) {}

  // Nothing for what nobody can see.
  std::optional<MoveDeed> read(const Event& event) const {
    switch (event.kind) {
    case EventKind::Read:
      return deed(DeedKind::Read, event, phrase("Game", "read {}")(unzigzag(event.b)),
                  phrase("Game", "reads {}: {}")(variable(event), unzigzag(event.b)));
    case EventKind::Write:
      return deed(DeedKind::Write, event, phrase("Game", "write {}")(unzigzag(event.b)),
                  phrase("Game", "writes {} = {}")(variable(event), unzigzag(event.b)));
    case EventKind::Lost:
      return deed(DeedKind::Lost, event, phrase("Game", "lost").str(),
                  phrase("Game", "overwrites what others have written to {}: an update is lost")(variable(event)));
    case EventKind::Acquire:
      return deed(DeedKind::Take, event, phrase("Game", "take {}")(object(event.a)),
                  phrase("Game", "takes {}")(object(event.a)));
    case EventKind::Release:
      return deed(DeedKind::Give, event, phrase("Game", "free {}")(object(event.a)),
                  phrase("Game", "gives {} back")(object(event.a)));
    case EventKind::Put:
      return deed(DeedKind::Other, event, phrase("Game", "put {}")(unzigzag(event.b)),
                  phrase("Game", "puts {} into {}")(unzigzag(event.b), object(event.a)));
    case EventKind::Get:
      return deed(DeedKind::Other, event, phrase("Game", "get {}")(unzigzag(event.b)),
                  phrase("Game", "gets {} from {}")(unzigzag(event.b), object(event.a)));
    case EventKind::Signal: return signal(event);
    case EventKind::Timeout:
      return deed(DeedKind::Other, event, phrase("Game", "timeout").str(),
                  phrase("Game", "gives up waiting: its time is over").str());
    case EventKind::Print: {
      const std::string text = printed(event);
      return deed(DeedKind::Print, event, phrase("Game", "print {}")(text), phrase("Game", "prints “{}”")(text));
    }
    case EventKind::Raise:
      return deed(DeedKind::Raise, event, phrase("Game", "raise").str(), phrase("Game", "raises an error").str());
    case EventKind::BlockOn:
      return deed(DeedKind::Wait, event, phrase("Game", "wait for {}")(object(event.a)),
                  phrase("Game", "must wait for {}")(object(event.a)));
    case EventKind::BlockJoin: return join(event);
    case EventKind::BlockSleep:
      return deed(DeedKind::Sleep, event, phrase("Game", "sleep").str(), phrase("Game", "goes to sleep").str());
    case EventKind::BlockIo:
    case EventKind::BlockCall:
      return deed(DeedKind::Sleep, event, phrase("Game", "wait").str(), phrase("Game", "waits for an answer").str());
    case EventKind::Yield:
      return deed(DeedKind::Sleep, event, phrase("Game", "yield").str(),
                  phrase("Game", "lets the others go first").str());
    case EventKind::Create: return create(event);
    case EventKind::Finish:
      if (event.a > 1 || !simulation_.lane(event.lane).isTask) return std::nullopt;
      return deed(DeedKind::End, event, phrase("Game", "end").str(), phrase("Game", "ends").str());
    case EventKind::Step: return computing(event);
    case EventKind::Offload:
      return deed(DeedKind::Sleep, event, phrase("Game", "hand over").str(),
                  phrase("Game", "hands work to another thread").str());
    case EventKind::Ready:
    case EventKind::Run:
    case EventKind::Preempt:
    case EventKind::GilWait:
    case EventKind::GilDrop:
    case EventKind::BlockIdle:
    case EventKind::Overhead:
    case EventKind::GilTake:
    case EventKind::GilLeave:
    case EventKind::GilAsk:
    case EventKind::Bulk:
    case EventKind::BulkLock:
    case EventKind::Send:
    case EventKind::Receive:
    case EventKind::Lag: return std::nullopt;
    }
    return std::nullopt;
  }

private:
  MoveDeed deed(DeedKind kind, const Event& event, std::string brief, std::string words) const {
    return {kind, event.lane, stepOf(event), std::move(brief), std::move(words)};
  }

  std::string variable(const Event& event) const { return workload_.variables[event.a].name; }
  // Interpreter locks come after the workload's own objects.
  std::string object(std::uint64_t index) const {
    return index < workload_.primitives.size() ? workload_.primitives[index].name : std::string("GIL");
  }

  std::string printed(const Event& event) const {
    std::string text = simulation_.outcome().out.substr(event.a, event.b);
    while (text.ends_with('\n')) text.pop_back();
    return text;
  }

  std::optional<MoveDeed> signal(const Event& event) const {
    const auto others = static_cast<std::int64_t>(event.b);
    const std::string woken = phrase("Game", "wakes {} others", "wakes {} other", others).counted();
    return deed(DeedKind::Other, event, phrase("Game", "signal {}")(object(event.a)),
                phrase("Game", "signals {} and {}")(object(event.a), woken));
  }

  // That main waits for its tasks is the rule.
  std::optional<MoveDeed> join(const Event& event) const {
    if (!simulation_.lane(event.lane).isTask) return std::nullopt;
    return deed(DeedKind::Wait, event, phrase("Game", "wait").str(),
                phrase("Game", "waits until others have ended").str());
  }

  std::optional<MoveDeed> create(const Event& event) const {
    if (event.a == 0 || !simulation_.lane(event.lane).isTask) return std::nullopt;
    MoveDeed made = deed(DeedKind::Start, event, phrase("Game", "start {}")(simulation_.laneName(event.lane)),
                         phrase("Game", "starts {}")(simulation_.laneName(event.lane)));
    made.lane = static_cast<std::uint32_t>(event.a - 1);
    return made;
  }

  // Only steps that do nothing else are worth a word.
  std::optional<MoveDeed> computing(const Event& event) const {
    const std::string& label = workload_.steps[event.a].label;
    if (!label.starts_with("cpu") && !label.starts_with("native")) return std::nullopt;
    return deed(DeedKind::Other, event, phrase("Game", "compute").str(), phrase("Game", "computes").str());
  }

  const Simulation& simulation_;
  const Workload& workload_;
};

} // namespace

Keyframe endOfRecording(const Simulation& simulation) {
  const Columns& columns = simulation.recorded();
  return {columns.events(), simulation.now(), columns.times.size(), columns.numbers.size()};
}

std::vector<MoveDeed> deedsSince(const Simulation& simulation, const Workload& workload, const Keyframe& from) {
  std::vector<MoveDeed> deeds;
  const DeedReader reader(simulation, workload);
  EventCursor cursor(simulation.recorded(), from);
  for (Event event; cursor.next(event);) {
    if (std::optional<MoveDeed> deed = reader.read(event)) deeds.push_back(std::move(*deed));
  }
  return deeds;
}

} // namespace switchpoint
