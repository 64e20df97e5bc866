// What a run tells to somebody who watches its tasks, one thing after the other: the measure of "the same" for two
// runs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "trace/trace.h"

namespace switchpoint {

enum class Deed : std::uint8_t { Gil, Run, Line, Acquire, Put, Get, Write, Lost, Print, Raise, Finish };

struct Happening {
  Time time = 0;
  Deed deed = Deed::Run;
  std::uint32_t lane = 0;   // + 1; 0: nobody
  std::string_view name;    // of the lane
  std::string_view subject; // what it is done to: object, variable, step, text
  std::int64_t value = 0;   // put, got, written, lost; the line of a step
  std::uint64_t event = 0;  // its index
};

// Whether two runs tell the same here, whenever it is.
bool sameDeed(const Happening& a, const Happening& b);

// "got the GIL", "came to line 12 (cpu 150ms)", "put 3 into queue".
std::string inWords(const Happening& happening);

// Reads the happenings of a trace in order, those at one time by the names of their lanes. The trace must outlive it.
class HappeningReader {
public:
  // `scheduling`: who gets the GIL and who runs count too.
  HappeningReader(const Trace& trace, bool scheduling, CancelFlag cancelled = nullptr);

  bool next(Happening& out);

private:
  void readGroup();
  bool take(const Event& event, Happening& out);

  const Trace& trace_;
  bool scheduling_;
  std::vector<std::string> names_;
  std::vector<std::uint32_t> lines_; // by lane: the step of the line it is at
  EventCursor cursor_;
  Event ahead_;
  bool more_ = false;
  std::vector<Happening> group_;
  std::size_t at_ = 0;
};

} // namespace switchpoint
