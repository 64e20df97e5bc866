// What could go wrong another time: accesses that nothing orders, locks taken in opposite order or in a ring.
#include <algorithm>

#include "analysis/finding_rules.h"
#include "analysis/happens_before.h"
#include "base/phrase.h"

namespace switchpoint {
namespace {

std::string withPlace(const std::string& words, const std::string& place) {
  return place.empty() ? words : words + " (" + place + ")";
}

std::string didWhat(const Evidence& evidence, const SharedAccess& access) {
  const std::string name = evidence.trace.laneName(access.lane);
  const std::string value = formatCount(access.value);
  return withPlace(access.writes ? phrase("Findings", "{} wrote {}")(name, value)
                                 : phrase("Findings", "{} read {}")(name, value),
                   evidence.place(access.step));
}

// "a read counter = 41 before b wrote 42; a then wrote 42, so what b had done was lost."
std::string story(const Evidence& evidence, const LostUpdate& update) {
  const std::string variable = evidence.trace.variables[update.variable].name;
  const std::string reader = evidence.trace.laneName(update.read.lane);
  return phrase("Findings",
                "{0} read {1} = {2} before {3} wrote {4}; {0} then wrote {5}, so what {3} had done was lost.")(
      reader, variable, formatCount(update.read.value), evidence.trace.laneName(update.other.lane),
      formatCount(update.other.value), formatCount(update.written.value));
}

// Somebody took `second` while it held `first`.
struct Nesting {
  std::uint32_t first = 0, second = 0; // objects
  std::uint32_t lane = 0;
  std::uint32_t step = 0;
  Time at = 0;
  std::vector<std::uint32_t> held; // all it held then
};

class LockOrders {
public:
  explicit LockOrders(const Trace& trace) : trace_(trace), held_(trace.lanes.size()) {
    EventCursor cursor = trace.events();
    Event event;
    while (cursor.next(event)) take(event);
  }

  // The shortest ring: each took the lock that the next one held then, no two of them one lane or under a common lock.
  // Empty: there is none.
  std::vector<const Nesting*> ring() const {
    constexpr std::size_t kLongest = 8;
    std::vector<const Nesting*> ring;
    for (std::size_t length = 2; length <= kLongest; ++length) {
      for (const Nesting& first : nestings_) {
        ring = {&first};
        if (closes(ring, length)) return ring;
      }
    }
    return {};
  }

private:
  struct Held {
    std::uint32_t object = 0;
    bool interrupted = false; // its lane has suspended since
  };

  bool isLock(std::uint64_t object) const {
    const Object& o = trace_.objects[object];
    return o.kind == ObjectKind::Primitive && (o.type == "lock" || o.type == "rlock");
  }

  void take(const Event& event) {
    std::vector<Held>& held = held_[event.lane];
    if (event.kind == EventKind::Acquire && isLock(event.a)) {
      const auto object = static_cast<std::uint32_t>(event.a);
      for (const Held& h : held) note(h, object, event);
      held.push_back({object, false});
    } else if (event.kind == EventKind::Release) {
      const auto found = std::ranges::find(held, static_cast<std::uint32_t>(event.a), &Held::object);
      if (found != held.end()) held.erase(found);
    } else if (info(event.kind).changesState && event.kind != EventKind::Run) {
      for (Held& h : held) h.interrupted = true;
    }
  }

  void note(const Held& outer, std::uint32_t inner, const Event& event) {
    constexpr std::size_t kMost = 200;
    // On a loop nobody comes between two locks that are taken without a suspension.
    const bool onLoop = trace_.lanes[event.lane].kind == LaneKind::Task && trace_.lanes[event.lane].parent > 0;
    if (outer.object == inner || (onLoop && !outer.interrupted) || nestings_.size() >= kMost) return;
    const bool known = std::ranges::any_of(nestings_, [&](const Nesting& n) {
      return n.first == outer.object && n.second == inner && n.lane == event.lane;
    });
    if (known) return;
    Nesting nesting{outer.object, inner, event.lane, stepOf(event), event.time, {}};
    for (const Held& h : held_[event.lane]) nesting.held.push_back(h.object);
    nestings_.push_back(std::move(nesting));
  }

  bool closes(std::vector<const Nesting*>& ring, std::size_t length) const {
    if (ring.size() == length) return ring.back()->second == ring.front()->first;
    for (const Nesting& next : nestings_) {
      if (next.first != ring.back()->second) continue;
      const bool fits = std::ranges::none_of(ring, [&](const Nesting* one) {
        return one->lane == next.lane || one->first == next.first || guarded(*one, next);
      });
      if (!fits) continue;
      ring.push_back(&next);
      if (closes(ring, length)) return true;
      ring.pop_back();
    }
    return false;
  }

  // Both held one lock then, so they cannot be there at the same time.
  static bool guarded(const Nesting& one, const Nesting& two) {
    return std::ranges::any_of(
        one.held, [&](std::uint32_t object) { return std::ranges::find(two.held, object) != two.held.end(); });
  }

  const Trace& trace_;
  std::vector<std::vector<Held>> held_; // by lane, in the order of taking
  std::vector<Nesting> nestings_;
};

void tellRing(const Evidence& evidence, const std::vector<const Nesting*>& ring, Finding& finding) {
  const Trace& trace = evidence.trace;
  std::string locks, took;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const std::string first = trace.objects[ring[i]->first].name, second = trace.objects[ring[i]->second].name;
    if (i > 0) locks += i + 1 == ring.size() ? phrase("Findings", " and ").str() : ", ";
    locks += first;
    if (i > 0) took += ", ";
    took += phrase("Findings", "{} took {} while it held {}")(
        withPlace(trace.laneName(ring[i]->lane), evidence.place(ring[i]->step)), second, first);
  }
  if (ring.size() == 2) {
    finding.title = phrase("Findings", "{} are taken in opposite order: this can deadlock")(locks);
    finding.text = phrase("Findings", "{}. If each has its first, both wait for ever; the same order everywhere "
                                      "prevents that.")(took);
    return;
  }
  finding.title = phrase("Findings", "{} are taken in a ring: this can deadlock")(locks);
  finding.text = phrase("Findings", "{}. If each has its first, all wait for ever; one order of all locks, the same "
                                    "everywhere, prevents that.")(took);
}

} // namespace

void findDataRaces(const Evidence& evidence, Findings& out) {
  const Unordered unordered = findUnordered(evidence.trace);
  for (const DataRace& race : unordered.races) {
    Finding finding;
    finding.kind = "data-race";
    finding.colour = State::LockWait;
    finding.at = race.second.at;
    finding.lane = race.second.lane + 1;
    finding.tasks = {race.first.lane, race.second.lane};
    finding.title = phrase("Findings", "{}: nothing orders what {} do with it")(
        evidence.trace.variables[race.variable].name, evidence.names(finding.tasks));
    const auto lost = std::ranges::find(unordered.lost, race.variable, &LostUpdate::variable);
    finding.text = lost != unordered.lost.end() ? story(evidence, *lost)
                                                : phrase("Findings", "{}, {}, in whatever order they came.")(
                                                      didWhat(evidence, race.first), didWhat(evidence, race.second));
    finding.text +=
        " " + phrase("Findings", "A lock around both, or handing it over by a queue, would order them.").str();
    out.push_back(std::move(finding));
  }
}

void findLockOrder(const Evidence& evidence, Findings& out) {
  const Trace& trace = evidence.trace;
  if (trace.outcome.end == EndKind::Deadlock) return; // it has been told
  const bool concurrent = std::ranges::any_of(trace.lanes, [](const Lane& lane) {
    return lane.kind == LaneKind::Loop || (!lane.isMain && lane.kind != LaneKind::Task);
  });
  if (!concurrent) return;
  const LockOrders orders(trace);
  const std::vector<const Nesting*> ring = orders.ring();
  if (ring.empty()) return;
  Finding finding;
  finding.kind = "lock-order";
  finding.colour = State::LockWait;
  finding.at = ring.front()->at;
  finding.lane = ring.front()->lane + 1;
  for (const Nesting* one : ring) finding.tasks.push_back(one->lane);
  tellRing(evidence, ring, finding);
  out.push_back(std::move(finding));
}

} // namespace switchpoint
