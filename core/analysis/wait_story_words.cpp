// A wait story in sentences.
#include "base/phrase.h"

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
  return trace.objects[object].kind == ObjectKind::Gil ? phrase("Story", "the GIL").str() : trace.objects[object].name;
}

std::string needWords(const Trace& trace, const WaitStory& story) {
  if (story.joins) return phrase("Story", "{} to end")(trace.laneName(*story.joins));
  if (story.object) return objectName(trace, *story.object);
  switch (*story.waitsFor) {
  case WaitFor::Core: return phrase("Story", "a core").str();
  case WaitFor::Loop: return phrase("Story", "its event loop").str();
  case WaitFor::Gil: return phrase("Story", "the GIL").str();
  case WaitFor::Object: return phrase("Story", "an object").str();
  case WaitFor::Join: return phrase("Story", "the others to end").str();
  case WaitFor::Io:
    return story.interval.why == EventKind::BlockCall ? phrase("Story", "a blocking call").str()
                                                      : phrase("Story", "I/O").str();
  case WaitFor::Timer: return phrase("Story", "a timer").str();
  }
  return {};
}

std::string headline(const Trace& trace, const WaitStory& story) {
  const std::string who = trace.laneName(story.lane);
  const std::string long_ = formatDuration(story.to - story.from);
  if (story.waitsFor) {
    const std::string need = needWords(trace, story);
    if (story.open) return phrase("Story", "{} waits for {} and never goes on")(who, need);
    if (*story.waitsFor == WaitFor::Timer) return phrase("Story", "{} slept for {}")(who, long_);
    return phrase("Story", "{} waited {} for {}")(who, long_, need);
  }
  switch (story.interval.state) {
  case State::New: return phrase("Story", "{} took {} to start")(who, long_);
  case State::Running: return phrase("Story", "{} ran for {}")(who, long_);
  case State::Overhead: return phrase("Story", "{} was busy with overhead for {}")(who, long_);
  case State::Finished: return phrase("Story", "{} has ended")(who);
  case State::Ready:
  case State::GilWait:
  case State::LockWait:
  case State::IoWait: return phrase("Story", "{} was idle for {}")(who, long_);
  }
  return {};
}

// How a stretch of running began.
std::string beginWords(const WaitStory& story) {
  if (story.interval.state != State::Running) return {};
  if (story.interval.why == EventKind::Run)
    return phrase("Story", "it was its turn on core {}")(story.interval.detail + 1);
  return phrase("Story", "it went on to its next step").str();
}

std::string endWords(const WaitStory& story) {
  switch (story.endedBy) {
  case EventKind::Preempt:
    return phrase("Story", "the operating system took the core away: its quantum was over").str();
  case EventKind::GilDrop:
    return phrase("Story", "the interpreter took the GIL away: another thread had asked for it").str();
  case EventKind::Yield: return phrase("Story", "it gave up control itself").str();
  case EventKind::BlockIo: return phrase("Story", "it waits for I/O").str();
  case EventKind::BlockSleep: return phrase("Story", "it sleeps").str();
  case EventKind::BlockCall: return phrase("Story", "it makes a blocking call").str();
  case EventKind::BlockOn: return phrase("Story", "it waits for a lock, queue or event").str();
  case EventKind::BlockJoin: return phrase("Story", "it waits for another to end").str();
  case EventKind::BlockIdle: return phrase("Story", "it has nothing to do").str();
  case EventKind::GilWait: return phrase("Story", "it needs the GIL").str();
  case EventKind::Overhead: return phrase("Story", "start-up, pickling or sending begins").str();
  case EventKind::Finish: return phrase("Story", "it ends").str();
  case EventKind::Step: return phrase("Story", "its next step begins").str();
  case EventKind::Run: return phrase("Story", "it got its turn").str();
  case EventKind::Ready: return phrase("Story", "it became ready").str();
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
      add(phrase("Story", "asked").str(), clock(story_.from), Moment{story_.lane, story_.from});
      if (story_.dropRequested) {
        add(phrase("Story", "drop requested").str(),
            phrase("Story", "{}, {} after it was asked for")(clock(*story_.dropRequested),
                                                             formatDuration(*story_.dropRequested - story_.from)));
      }
      add(phrase("Story", "got it").str(), story_.open ? phrase("Story", "never").str() : clock(story_.to),
          Moment{story_.lane, story_.to});
    } else {
      add(phrase("Story", "from").str(), clock(story_.from), Moment{story_.lane, story_.from});
      add(phrase("Story", "to").str(), story_.open ? phrase("Story", "the end of the run").str() : clock(story_.to),
          Moment{story_.lane, story_.to});
    }
    add(phrase("Story", "began because").str(), beginWords(story_));
  }

  void holders() {
    for (std::size_t i = 0; i < std::min(story_.holders.size(), kMostNamed); ++i) {
      const Holder& holder = story_.holders[i];
      std::string text =
          phrase("Story", "{} for {}")(trace_.laneName(holder.lane), formatDuration(holder.to - holder.from));
      if (holder.since && *holder.since < holder.from) text += phrase("Story", ", since {}")(clock(*holder.since));
      const std::uint32_t line = lineOf(trace_, holder.step);
      if (line > 0) text += phrase("Story", ", line {}")(line);
      add(phrase("Story", "held by").str(), text, Moment{holder.lane, holder.from}, line);
    }
    if (story_.holders.size() > kMostNamed)
      add(phrase("Story", "held by").str(), phrase("Story", "and {} more in turn")(story_.holders.size() - kMostNamed));
  }

  void ran() {
    for (std::size_t i = 0; i < std::min(story_.ran.size(), kMostNamed); ++i) {
      const RanMeanwhile& one = story_.ran[i];
      add(phrase("Story", "ran meanwhile").str(),
          phrase("Story", "{} for {}")(trace_.laneName(one.lane), formatDuration(one.time)),
          Moment{one.lane, story_.from});
    }
    if (story_.ran.size() > kMostNamed) {
      Duration rest = story_.ranTime;
      for (std::size_t i = 0; i < kMostNamed; ++i) rest -= story_.ran[i].time;
      add(phrase("Story", "ran meanwhile").str(),
          phrase("Story", "{} more for {} in all")(story_.ran.size() - kMostNamed, formatDuration(rest)));
    }
  }

  void ending() {
    if (story_.open) return;
    if (story_.unblockedBy) {
      add(phrase("Story", "ended by").str(),
          phrase("Story", "{} at {}")(trace_.laneName(story_.unblockedBy->lane), clock(story_.unblockedBy->at)),
          story_.unblockedBy);
    } else if (story_.interval.state == State::Running) {
      add(phrase("Story", "ended because").str(), endWords(story_));
    } else if (story_.waitsFor == WaitFor::Timer) {
      add(phrase("Story", "ended because").str(), phrase("Story", "the time was over").str());
    } else if (story_.waitsFor == WaitFor::Io) {
      add(phrase("Story", "ended because").str(), phrase("Story", "what it waited for was there").str());
    }
  }

  void source() {
    const std::uint32_t step = story_.interval.step;
    const std::uint32_t line = lineOf(trace_, step);
    if (line > 0)
      add(phrase("Story", "source").str(), phrase("Story", "line {}   {}")(line, trace_.steps[step].text), std::nullopt,
          line);
    if (story_.cut)
      add(phrase("Story", "note").str(),
          phrase("Story", "the stretch is long: only its beginning was searched for holders").str());
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
