// A wait story in sentences.
#include <fmt/format.h>

#include "analysis/wait_story.h"

namespace switchpoint {

namespace {

constexpr std::size_t kMostNamed = 4;

std::uint32_t lineOf(const Trace& trace, std::uint32_t step) {
  return step < trace.steps.size() ? trace.steps[step].line : 0;
}

std::string clock(Time at) {
  return at == 0 ? "0 s" : formatDuration(at, 6);
}

std::string objectName(const Trace& trace, std::uint32_t object) {
  return trace.objects[object].kind == ObjectKind::Gil ? "the GIL" : trace.objects[object].name;
}

std::string needWords(const Trace& trace, const WaitStory& story) {
  if (story.joins) return trace.laneName(*story.joins) + " to end";
  if (story.object) return objectName(trace, *story.object);
  switch (*story.waitsFor) {
  case WaitFor::Core: return "a core";
  case WaitFor::Loop: return "its event loop";
  case WaitFor::Gil: return "the GIL";
  case WaitFor::Object: return "an object";
  case WaitFor::Join: return "the others to end";
  case WaitFor::Io: return story.interval.why == EventKind::BlockCall ? "a blocking call" : "I/O";
  case WaitFor::Timer: return "a timer";
  }
  return {};
}

std::string headline(const Trace& trace, const WaitStory& story) {
  const std::string who = trace.laneName(story.lane);
  const std::string long_ = formatDuration(story.to - story.from);
  if (story.waitsFor) {
    const std::string need = needWords(trace, story);
    if (story.open) return fmt::format("{} waits for {} and never goes on", who, need);
    if (*story.waitsFor == WaitFor::Timer) return fmt::format("{} slept for {}", who, long_);
    return fmt::format("{} waited {} for {}", who, long_, need);
  }
  switch (story.interval.state) {
  case State::New: return fmt::format("{} took {} to start", who, long_);
  case State::Running: return fmt::format("{} ran for {}", who, long_);
  case State::Overhead: return fmt::format("{} was busy with overhead for {}", who, long_);
  case State::Finished: return fmt::format("{} has ended", who);
  case State::Ready:
  case State::GilWait:
  case State::LockWait:
  case State::IoWait: return fmt::format("{} was idle for {}", who, long_);
  }
  return {};
}

// How a stretch of running began.
std::string beginWords(const WaitStory& story) {
  if (story.interval.state != State::Running) return {};
  if (story.interval.why == EventKind::Run) return fmt::format("it was its turn on core {}", story.interval.detail + 1);
  return "it went on to its next step";
}

std::string endWords(const WaitStory& story) {
  switch (story.endedBy) {
  case EventKind::Preempt: return "the operating system took the core away: its quantum was over";
  case EventKind::GilDrop: return "the interpreter took the GIL away: another thread had asked for it";
  case EventKind::Yield: return "it gave up control itself";
  case EventKind::BlockIo: return "it waits for I/O";
  case EventKind::BlockSleep: return "it sleeps";
  case EventKind::BlockCall: return "it makes a blocking call";
  case EventKind::BlockOn: return "it waits for a lock, queue or event";
  case EventKind::BlockJoin: return "it waits for another to end";
  case EventKind::BlockIdle: return "it has nothing to do";
  case EventKind::GilWait: return "it needs the GIL";
  case EventKind::Overhead: return "start-up, pickling or sending begins";
  case EventKind::Finish: return "it ends";
  case EventKind::Step: return "its next step begins";
  case EventKind::Run: return "it got its turn";
  case EventKind::Ready: return "it became ready";
  case EventKind::Create:
  case EventKind::GilTake:
  case EventKind::GilLeave:
  case EventKind::GilAsk:
  case EventKind::Acquire:
  case EventKind::Release:
  case EventKind::Put:
  case EventKind::Get:
  case EventKind::Signal:
  case EventKind::Timeout:
  case EventKind::Read:
  case EventKind::Write:
  case EventKind::Lost:
  case EventKind::Bulk:
  case EventKind::BulkLock:
  case EventKind::Print:
  case EventKind::Raise:
  case EventKind::Send:
  case EventKind::Receive:
  case EventKind::Offload:
  case EventKind::Lag: return {}; // notes end no stretch
  }
  return {};
}

class Facts {
public:
  Facts(const Trace& trace, const WaitStory& story) : trace_(trace), story_(story) {}

  std::vector<StoryFact> all() {
    when();
    holders();
    ran();
    ending();
    source();
    return std::move(facts_);
  }

private:
  void add(std::string name, std::string text, std::optional<Moment> place = std::nullopt, std::uint32_t line = 0) {
    if (!text.empty()) facts_.push_back({std::move(name), std::move(text), place, line});
  }

  void when() {
    const bool asks = story_.object.has_value();
    if (asks) {
      add("asked", clock(story_.from), Moment{story_.lane, story_.from});
      if (story_.dropRequested) {
        add("drop requested", fmt::format("{}, {} after it was asked for", clock(*story_.dropRequested),
                                          formatDuration(*story_.dropRequested - story_.from)));
      }
      add("got it", story_.open ? "never" : clock(story_.to), Moment{story_.lane, story_.to});
    } else {
      add("from", clock(story_.from), Moment{story_.lane, story_.from});
      add("to", story_.open ? "the end of the run" : clock(story_.to), Moment{story_.lane, story_.to});
    }
    add("began because", beginWords(story_));
  }

  void holders() {
    for (std::size_t i = 0; i < std::min(story_.holders.size(), kMostNamed); ++i) {
      const Holder& holder = story_.holders[i];
      std::string text =
          fmt::format("{} for {}", trace_.laneName(holder.lane), formatDuration(holder.to - holder.from));
      if (holder.since && *holder.since < holder.from) text += ", since " + clock(*holder.since);
      const std::uint32_t line = lineOf(trace_, holder.step);
      if (line > 0) text += fmt::format(", line {}", line);
      add("held by", text, Moment{holder.lane, holder.from}, line);
    }
    if (story_.holders.size() > kMostNamed)
      add("held by", fmt::format("and {} more in turn", story_.holders.size() - kMostNamed));
  }

  void ran() {
    for (std::size_t i = 0; i < std::min(story_.ran.size(), kMostNamed); ++i) {
      const RanMeanwhile& one = story_.ran[i];
      add("ran meanwhile", fmt::format("{} for {}", trace_.laneName(one.lane), formatDuration(one.time)),
          Moment{one.lane, story_.from});
    }
    if (story_.ran.size() > kMostNamed) {
      Duration rest = story_.ranTime;
      for (std::size_t i = 0; i < kMostNamed; ++i) rest -= story_.ran[i].time;
      add("ran meanwhile", fmt::format("{} more for {} in all", story_.ran.size() - kMostNamed, formatDuration(rest)));
    }
  }

  void ending() {
    if (story_.open) return;
    if (story_.unblockedBy) {
      add("ended by", fmt::format("{} at {}", trace_.laneName(story_.unblockedBy->lane), clock(story_.unblockedBy->at)),
          story_.unblockedBy);
    } else if (story_.interval.state == State::Running) {
      add("ended because", endWords(story_));
    } else if (story_.waitsFor == WaitFor::Timer) {
      add("ended because", "the time was over");
    } else if (story_.waitsFor == WaitFor::Io) {
      add("ended because", "what it waited for was there");
    }
  }

  void source() {
    const std::uint32_t step = story_.interval.step;
    const std::uint32_t line = lineOf(trace_, step);
    if (line > 0) add("source", fmt::format("line {}   {}", line, trace_.steps[step].text), std::nullopt, line);
    if (story_.cut) add("note", "the stretch is long: only its beginning was searched for holders");
  }

  const Trace& trace_;
  const WaitStory& story_;
  std::vector<StoryFact> facts_;
};

} // namespace

StoryWords tell(const Trace& trace, const WaitStory& story) {
  return {headline(trace, story), Facts(trace, story).all()};
}

} // namespace switchpoint
