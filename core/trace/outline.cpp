// One pass over the events makes it; reading checks every number, for a file may claim anything.
#include "trace/outline.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

#include "trace/byte_stream.h"

namespace switchpoint {
namespace {

constexpr std::uint64_t kEventsOfACell = 16; // on average, at least: it stays small beside the events

constexpr bool counts(std::size_t state) {
  return state != static_cast<std::size_t>(State::New) && state != static_cast<std::size_t>(State::Finished);
}

// A loop or worker with nothing to do is drawn as nothing.
State drawnState(EventKind kind) {
  return kind == EventKind::BlockIdle ? State::New : info(kind).state;
}

void putNumber(std::string& out, std::uint64_t value) {
  for (; value >= 0x80; value >>= 7) out += static_cast<char>(static_cast<std::uint8_t>(value) | 0x80);
  out += static_cast<char>(value);
}

void putCell(std::string& out, const StateTimes& cell) {
  unsigned occurs = 0;
  for (std::size_t i = 0; i < kStateCount; ++i) occurs |= counts(i) && cell[i] > 0 ? 1u << i : 0u;
  out += static_cast<char>(occurs);
  for (std::size_t i = 0; i < kStateCount; ++i) {
    if ((occurs >> i & 1) != 0) putNumber(out, static_cast<std::uint64_t>(cell[i]));
  }
}

} // namespace

// Follows each lane through the columns.
class Outline::Builder {
public:
  Builder(const Trace& trace, Outline& out)
      : trace_(trace), out_(out), at_(trace.lanes.size()), cells_(trace.lanes.size()) {
    for (At& lane : at_) lane.columnEnd = out.width_;
  }

  void run() {
    EventCursor cursor = trace_.events();
    for (Event event; cursor.next(event);) {
      if (!info(event.kind).changesState) continue;
      if (event.kind == EventKind::BlockOn) out_.waited_[event.a] = true;
      advance(event.lane, event.time);
      at_[event.lane].state = static_cast<std::size_t>(drawnState(event.kind));
    }
    for (std::uint32_t lane = 0; lane < at_.size(); ++lane) {
      advance(lane, out_.end_);
      const bool open = at_[lane].time > at_[lane].columnEnd - out_.width_; // the last column is shorter
      if (open) putCell(cells_[lane], at_[lane].cell);
      out_.lanes_[lane].first = out_.bytes_.size();
      out_.lanes_[lane].size = cells_[lane].size();
      out_.bytes_ += cells_[lane];
    }
  }

private:
  struct At {
    Time time = 0, columnEnd = 0;
    std::size_t state = static_cast<std::size_t>(State::New);
    StateTimes cell{};
  };

  void advance(std::uint32_t lane, Time until) {
    At& at = at_[lane];
    LaneOutline& out = out_.lanes_[lane];
    while (at.time < until) {
      const Time edge = std::min(until, at.columnEnd);
      if (counts(at.state)) {
        at.cell[at.state] += edge - at.time;
        out.total[at.state] += edge - at.time;
      }
      at.time = edge;
      if (edge < at.columnEnd) return;
      putCell(cells_[lane], at.cell);
      at.cell = {};
      at.columnEnd += out_.width_;
    }
  }

  const Trace& trace_;
  Outline& out_;
  std::vector<At> at_; // by lane
  std::vector<std::string> cells_;
};

// Into so many columns at the most. What it makes of its own number of columns is the same.
bool Outline::divide(Time end, std::uint64_t columns) {
  if (end <= 0 || columns == 0 || columns > kMostColumns) return false;
  const auto most = static_cast<Duration>(columns);
  end_ = end;
  width_ = end / most + (end % most != 0 ? 1 : 0);
  columns_ = static_cast<std::uint32_t>(end / width_ + (end % width_ != 0 ? 1 : 0));
  return columns_ >= kFewestColumns && end <= std::numeric_limits<Time>::max() - width_;
}

std::optional<Outline> Outline::of(const Trace& trace) {
  const std::uint64_t events = trace.columns.events();
  if (events < kFewestEvents || trace.lanes.empty() || trace.outcome.end == EndKind::Deadlock) return std::nullopt;
  Time end = std::max(trace.outcome.last, trace.outcome.elapsed);
  EventCursor last(trace.columns, trace.columns.keyframes.back());
  for (Event event; last.next(event);) end = std::max(end, event.time);
  Outline outline;
  const std::uint64_t columns = events / kEventsOfACell / trace.lanes.size();
  if (!outline.divide(end, std::min<std::uint64_t>(columns, kMostColumns))) return std::nullopt;
  outline.waited_.resize(trace.objects.size());
  outline.lanes_.resize(trace.lanes.size());
  Builder(trace, outline).run();
  return outline;
}

std::string Outline::bytes() const {
  std::string out;
  putNumber(out, static_cast<std::uint64_t>(end_));
  putNumber(out, columns_);
  putNumber(out, lanes_.size());
  putNumber(out, waited_.size());
  for (const bool waited : waited_) out += waited ? '\1' : '\0';
  for (const LaneOutline& lane : lanes_) {
    putCell(out, lane.total);
    putNumber(out, lane.size);
  }
  for (const LaneOutline& lane : lanes_) out.append(bytes_, lane.first, lane.size);
  return out;
}

namespace {

// Numbers that may be cut off or too large.
class Numbers {
public:
  explicit Numbers(std::string_view bytes) : at_(bytes.data()), end_(at_ + bytes.size()) {}

  bool number(std::uint64_t& value, std::uint64_t most) {
    value = 0;
    for (unsigned shift = 0; shift < 63 && at_ != end_; shift += 7) {
      const auto byte = static_cast<std::uint8_t>(*at_++);
      value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
      if (byte < 0x80) return value <= most;
    }
    return false;
  }
  // Times that add up to no more than `most`.
  bool cell(StateTimes& times, Duration most) {
    if (at_ == end_) return false;
    for (unsigned occurs = static_cast<std::uint8_t>(*at_++); occurs != 0; occurs &= occurs - 1) {
      const auto i = static_cast<std::size_t>(std::countr_zero(occurs));
      std::uint64_t time = 0;
      if (!counts(i) || !number(time, static_cast<std::uint64_t>(most))) return false;
      times[i] = static_cast<Duration>(time);
      most -= times[i];
    }
    return true;
  }
  bool take(std::uint64_t count, std::string_view& bytes) {
    if (count > left()) return false;
    bytes = {at_, static_cast<std::size_t>(count)};
    at_ += count;
    return true;
  }
  std::size_t left() const { return static_cast<std::size_t>(end_ - at_); }

private:
  const char* at_;
  const char* end_;
};

} // namespace

std::optional<Outline> Outline::parse(std::string bytes, const Trace& tables) {
  const std::uint64_t lanes = tables.lanes.size();
  const std::uint64_t latest = std::numeric_limits<Time>::max() / (lanes + 1) / 2; // times of lanes are added up
  Numbers numbers(bytes);
  std::uint64_t end = 0, columns = 0, laneCount = 0, objects = 0;
  Outline outline;
  std::string_view waited;
  const bool begins = numbers.number(end, latest) && numbers.number(columns, kMostColumns) &&
                      numbers.number(laneCount, lanes) && numbers.number(objects, tables.objects.size()) &&
                      laneCount == lanes && objects == tables.objects.size() && numbers.take(objects, waited);
  if (!begins || !outline.divide(static_cast<Time>(end), columns)) return std::nullopt;
  for (const char flag : waited) outline.waited_.push_back(flag != 0);
  outline.lanes_.resize(lanes);
  for (LaneOutline& lane : outline.lanes_) {
    std::uint64_t size = 0;
    if (!numbers.cell(lane.total, outline.end_) || !numbers.number(size, bytes.size())) return std::nullopt;
    lane.size = size;
  }
  std::size_t first = bytes.size() - numbers.left();
  for (LaneOutline& lane : outline.lanes_) {
    if (lane.size > bytes.size() - first) return std::nullopt;
    lane.first = first;
    first += lane.size;
  }
  if (first != bytes.size()) return std::nullopt;
  outline.bytes_ = std::move(bytes);
  return outline;
}

std::vector<StateTimes> Outline::timesOf(std::uint32_t lane) const {
  std::vector<StateTimes> times(columns_);
  Numbers numbers(std::string_view(bytes_).substr(lanes_[lane].first, lanes_[lane].size));
  for (StateTimes& column : times) {
    if (numbers.cell(column, width_)) continue;
    column = {};
    break;
  }
  return times;
}

} // namespace switchpoint
