// A trace as text, one event a line: what goldens compare and people read.
#include "trace/trace.h"

#include <iterator>
#include <utility>

#include <fmt/format.h>

namespace switchpoint {
namespace {

using Words = std::array<std::string_view, 3>;

// The words before the numbers of each kind, in the order of EventKind.
constexpr std::array<Words, kEventKindCount> kWords = {{
    {{"by"}},                   // Create
    {{"by"}},                   // Ready
    {{"core"}},                 // Run
    {},                         // Preempt
    {},                         // GilWait
    {},                         // GilDrop
    {},                         // Yield
    {},                         // BlockIo
    {},                         // BlockSleep
    {},                         // BlockCall
    {},                         // BlockOn
    {{"of"}},                   // BlockJoin
    {},                         // BlockIdle
    {},                         // Overhead
    {},                         // Finish
    {},                         // Step
    {},                         // GilTake
    {},                         // GilLeave
    {},                         // GilAsk
    {},                         // Acquire
    {},                         // Release
    {{"", "value", "length"}},  // Put
    {{"", "value", "length"}},  // Get
    {{"", "woke"}},             // Signal
    {},                         // Timeout
    {{"", "value"}},            // Read
    {{"", "value"}},            // Write
    {{"", "updates"}},          // Lost
    {{"", "updates", "value"}}, // Bulk
    {{"", "pairs"}},            // BulkLock
    {{"at", "bytes"}},          // Print
    {},                         // Raise
    {{"to", "bytes"}},          // Send
    {{"from", "bytes"}},        // Receive
    {{"to"}},                   // Offload
    {{"ns"}},                   // Lag
}};

class Dumper {
public:
  explicit Dumper(const Trace& trace) : trace_(trace) {
    names_.reserve(trace.lanes.size());
    for (std::uint32_t lane = 0; lane < trace.lanes.size(); ++lane) names_.push_back(trace.laneName(lane));
  }

  std::string text() {
    EventCursor cursor = trace_.events();
    Event event;
    while (cursor.next(event)) {
      fmt::format_to(out(), "{}.{:09} {} {}", event.time / kSecond, event.time % kSecond, names_[event.lane],
                     info(event.kind).id);
      const std::array<Meaning, 3>& means = info(event.kind).means;
      const Words& before = kWords[static_cast<std::size_t>(event.kind)];
      number(means[0], before[0], event.a);
      number(means[1], before[1], event.b);
      number(means[2], before[2], event.c);
      text_ += '\n';
    }
    return std::move(text_);
  }

private:
  std::back_insert_iterator<std::string> out() { return std::back_inserter(text_); }

  void words(std::string_view word, std::string_view value) {
    if (!word.empty()) fmt::format_to(out(), " {}", word);
    fmt::format_to(out(), " {}", value);
  }
  void step(std::uint64_t index) {
    if (index == 0) return;
    const Step& place = trace_.steps[index];
    if (place.line > 0) fmt::format_to(out(), " @{}", place.line);
    if (!place.label.empty()) fmt::format_to(out(), " ({})", place.label);
  }
  void ending(std::uint64_t how) {
    constexpr std::array<std::string_view, 4> kEndings = {"", " raised", " cancelled", " abandoned"};
    text_ += kEndings[how];
  }
  void number(Meaning meaning, std::string_view word, std::uint64_t value) {
    switch (meaning) {
    case Meaning::Nothing: return;
    case Meaning::Count:
    case Meaning::Core: return words(word, std::to_string(value));
    case Meaning::Signed: return words(word, std::to_string(unzigzag(value)));
    case Meaning::LanePlusOne: return value == 0 ? void() : words(word, names_[value - 1]);
    case Meaning::ObjectIndex: return words(word, trace_.objects[value].name);
    case Meaning::ObjectPlusOne: return value == 0 ? void() : words(word, trace_.objects[value - 1].name);
    case Meaning::VariableIndex: return words(word, trace_.variables[value].name);
    case Meaning::StepIndex: return step(value);
    case Meaning::StringIndex: return words(word, trace_.strings[value]);
    case Meaning::Overhead: return words(word, id(static_cast<OverheadKind>(value)));
    case Meaning::Ending: return ending(value);
    }
  }

  const Trace& trace_;
  std::vector<std::string> names_;
  std::string text_;
};

} // namespace

std::string dump(const Trace& trace) {
  return Dumper(trace).text();
}

} // namespace switchpoint
