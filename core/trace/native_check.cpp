// Every index in range, every number whole, no time that overflows when times are added up.
#include "trace/native_check.h"

#include <array>
#include <limits>

#include "base/phrase.h"

namespace switchpoint {
namespace {

constexpr std::uint32_t kMostCores = 1u << 16;
constexpr std::uint32_t kMostProcesses = 1u << 24;
constexpr std::size_t kDeepestLane = 16; // a lane within a lane within …: three levels exist

std::string checkLanes(const Trace& trace) {
  const std::vector<Lane>& lanes = trace.lanes;
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    const Lane& lane = lanes[i];
    if (lane.label >= trace.strings.size()) return phrase("Mistakes of traces", "lane {} has no name")(i);
    if (lane.process >= kMostProcesses) return phrase("Mistakes of traces", "lane {} belongs to no process")(i);
    std::size_t depth = 0;
    for (std::uint32_t up = lane.parent; up > 0; up = lanes[up - 1].parent) {
      if (up > lanes.size()) return phrase("Mistakes of traces", "lane {} belongs to a lane that does not exist")(i);
      if (++depth > kDeepestLane) return phrase("Mistakes of traces", "lane {} belongs to itself")(i);
    }
  }
  return {};
}

std::string checkOutcome(const Trace& trace, Time latest) {
  const Outcome& outcome = trace.outcome;
  const bool inTime = outcome.elapsed >= 0 && outcome.elapsed <= latest && outcome.last >= 0 && outcome.last <= latest;
  if (!inTime) return phrase("Mistakes of traces", "the end of the run lies outside the clock").str();
  for (const FinalValue& value : outcome.finals) {
    const bool known = value.variable < trace.variables.size() && value.process < kMostProcesses;
    if (!known) return phrase("Mistakes of traces", "a final value belongs to no variable").str();
  }
  const std::size_t lanes = trace.lanes.size();
  for (const WaitEdge& edge : outcome.waits) {
    const bool known = edge.lane > 0 && edge.lane <= lanes && edge.holder <= lanes &&
                       edge.object <= trace.objects.size() && edge.step < trace.steps.size();
    if (!known) return phrase("Mistakes of traces", "the deadlock names something that does not exist").str();
  }
  return {};
}

std::string checkTables(const Trace& trace, Time latest) {
  if (trace.steps.empty()) return phrase("Mistakes of traces", "the table of steps is empty").str();
  const Provenance& from = trace.provenance;
  if (from.cores == 0 || from.cores > kMostCores)
    return phrase("Mistakes of traces", "{} cores are not possible")(from.cores);
  if (from.switchInterval < 0 || from.switchInterval > kLongestDuration)
    return phrase("Mistakes of traces", "the switch interval is not possible").str();
  for (const Object& object : trace.objects) {
    if (object.process >= kMostProcesses)
      return phrase("Mistakes of traces", "object {} belongs to no process")(object.name);
  }
  if (std::string wrong = checkLanes(trace); !wrong.empty()) return wrong;
  return checkOutcome(trace, latest);
}

// Decodes like EventCursor, but stops at the end of its column.
class CheckedColumn {
public:
  explicit CheckedColumn(const ByteColumn& column) : at_(column.data()), begin_(at_), end_(at_ + column.size()) {}

  bool varint(std::uint64_t& value) {
    value = 0;
    for (unsigned shift = 0; shift < 64 && at_ != end_; shift += 7) {
      const std::uint64_t byte = *at_++;
      if (shift == 63 && byte > 1) return false;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return true;
    }
    return false;
  }
  bool atEnd() const { return at_ == end_; }
  std::uint64_t offset() const { return static_cast<std::uint64_t>(at_ - begin_); }

private:
  const std::uint8_t* at_;
  const std::uint8_t* begin_;
  const std::uint8_t* end_;
};

class EventCheck {
public:
  EventCheck(Trace& trace, Time latest)
      : trace_(trace), latest_(static_cast<std::uint64_t>(latest)), times_(trace.columns.times),
        numbers_(trace.columns.numbers) {
    for (std::size_t kind = 0; kind < kEventKindCount; ++kind) {
      for (std::size_t n = 0; n < 3; ++n) bounds_[kind][n] = boundOf(info(static_cast<EventKind>(kind)).means[n]);
    }
  }

  std::string run() {
    Columns& columns = trace_.columns;
    columns.keyframes.clear();
    const std::uint64_t count = columns.kinds.size();
    for (std::uint64_t i = 0; i < count; ++i) {
      if (i % kKeyframeInterval == 0) {
        columns.keyframes.push_back({i, static_cast<Time>(time_), times_.offset(), numbers_.offset()});
      }
      if (const char* wrong = event(columns.kinds.data()[i]); wrong != nullptr) {
        return Phrase("Mistakes of traces", wrong)(i);
      }
    }
    if (!times_.atEnd() || !numbers_.atEnd())
      return phrase("Mistakes of traces", "there are numbers without an event").str();
    return {};
  }

private:
  // What is said of an event that cannot be, with a place for its number; nullptr when all is well.
  const char* event(std::uint8_t kindByte) {
    if (kindByte >= kEventKindCount) return phraseNoop("Mistakes of traces", "event {} is of an unknown kind").data();
    std::uint64_t delta = 0;
    std::uint64_t lane = 0;
    std::uint64_t values[3] = {};
    if (!times_.varint(delta)) return phraseNoop("Mistakes of traces", "event {} has no time").data();
    if (delta > latest_ - time_) return phraseNoop("Mistakes of traces", "event {} lies too far in the future").data();
    time_ += delta;
    if (!numbers_.varint(lane)) return phraseNoop("Mistakes of traces", "event {} has no lane").data();
    if (lane >= trace_.lanes.size())
      return phraseNoop("Mistakes of traces", "event {} belongs to a lane that does not exist").data();
    const auto kind = static_cast<EventKind>(kindByte);
    const EventInfo& row = info(kind);
    for (std::size_t n = 0; n < row.numbers; ++n) {
      if (!numbers_.varint(values[n])) return phraseNoop("Mistakes of traces", "event {} is cut off").data();
      const std::uint64_t bound = bounds_[kindByte][n];
      if (values[n] >= bound && bound != kNoBound)
        return phraseNoop("Mistakes of traces", "event {} names something that does not exist").data();
    }
    if (kind == EventKind::Lag && values[0] > time_)
      return phraseNoop("Mistakes of traces", "event {} waited for longer than the clock has run").data();
    const std::uint64_t printed = trace_.outcome.out.size();
    const bool outside = values[0] > printed || values[1] > printed - values[0];
    if (kind == EventKind::Print && outside)
      return phraseNoop("Mistakes of traces", "event {} prints text that does not exist").data();
    return nullptr;
  }

  // The numbers of this meaning lie below it.
  std::uint64_t boundOf(Meaning meaning) const {
    switch (meaning) {
    case Meaning::Nothing:
    case Meaning::Count:
    case Meaning::Signed: return kNoBound;
    case Meaning::Core: return trace_.provenance.cores;
    case Meaning::LanePlusOne: return trace_.lanes.size() + 1;
    case Meaning::ObjectIndex: return trace_.objects.size();
    case Meaning::ObjectPlusOne: return trace_.objects.size() + 1;
    case Meaning::VariableIndex: return trace_.variables.size();
    case Meaning::StepIndex: return trace_.steps.size();
    case Meaning::StringIndex: return trace_.strings.size();
    case Meaning::Overhead: return kOverheadKindCount;
    case Meaning::Ending: return 4;
    }
    return 0;
  }

  static constexpr std::uint64_t kNoBound = std::numeric_limits<std::uint64_t>::max();
  Trace& trace_;
  std::array<std::array<std::uint64_t, 3>, kEventKindCount> bounds_{}; // of the numbers of each kind
  std::uint64_t latest_;
  std::uint64_t time_ = 0;
  CheckedColumn times_;
  CheckedColumn numbers_;
};

} // namespace

std::string checkTrace(Trace& trace) {
  // Times are summed over lanes: the latest time must leave room for that.
  const std::size_t lanes = trace.lanes.size() + 1;
  const Time latest = std::numeric_limits<Time>::max() / static_cast<Time>(lanes) / 2;
  if (std::string wrong = checkTables(trace, latest); !wrong.empty()) return wrong;
  return EventCheck(trace, latest).run();
}

} // namespace switchpoint
