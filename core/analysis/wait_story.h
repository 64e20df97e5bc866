// The story of one stretch of one lane: what it waited for, who had it, who ran meanwhile, who ended the wait.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/intervals.h"
#include "analysis/range_statistics.h"
#include "trace/trace.h"

namespace switchpoint {

// Somebody had what the lane waited for.
struct Holder {
  std::uint32_t lane = 0;
  Time from = 0, to = 0;     // within the wait
  std::optional<Time> since; // when it was taken, where that is known
  std::uint32_t step = 0;    // where it was taken; 0: not known
};

struct RanMeanwhile {
  std::uint32_t lane = 0;
  Duration time = 0; // running within the stretch
};

// A moment of a lane: where to go.
struct Moment {
  std::uint32_t lane = 0;
  Time at = 0;
};

struct WaitStory {
  std::uint32_t lane = 0;
  std::size_t index = 0; // of the interval in its lane
  Time from = 0, to = 0;
  bool open = false; // it lasts to the end of the trace
  Interval interval;
  std::optional<WaitFor> waitsFor;       // nothing for a lane that runs, starts or has ended
  std::optional<std::uint32_t> object;   // index into Trace::objects: what it waited for, the GIL included
  std::optional<std::uint32_t> joins;    // the lane whose end it waited for
  std::vector<Holder> holders;           // in time order
  std::vector<RanMeanwhile> ran;         // on the same interpreter, loop or machine: the longest first
  Duration ranTime = 0;                  // sum of `ran`
  std::optional<Time> dropRequested;     // a waiter for the GIL asked its holder to drop it
  std::optional<Moment> unblockedBy;     // whose action ended the wait
  EventKind endedBy = EventKind::Finish; // of the next interval; meaningless while `open`
  bool cut = false; // the stretch holds more events than were looked at: holders are those of its beginning
};

// Looks at the intervals of all lanes in the stretch, and at `mostEvents` events of it. Precondition: the lane has an
// interval of that index.
WaitStory waitStory(const Trace& trace, const Intervals& intervals, std::uint32_t lane, std::size_t index,
                    std::size_t mostEvents = 1'000'000);

// The story in sentences for people. Each fact has a short name: "held by", "ran meanwhile", "ended by".
struct StoryFact {
  std::string name;
  std::string text;
  std::optional<Moment> place; // what it speaks of
  std::uint32_t line = 0;      // of the source; 0: none
};
struct StoryWords {
  std::string headline; // "order-2 waited 15.1 ms for the GIL"
  std::vector<StoryFact> facts;
};
StoryWords tell(const Trace& trace, const WaitStory& story);

} // namespace switchpoint
