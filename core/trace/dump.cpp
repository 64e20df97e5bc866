// A trace as text, one event a line: what goldens compare and people read.
#include "trace/trace.h"

#include <iterator>
#include <utility>

#include <fmt/format.h>

namespace switchpoint {
namespace {

// What a number of an event means, and so how it reads.
enum class Meaning : std::uint8_t {
  Nothing,
  Count,
  Signed,
  LanePlusOne,
  ObjectIndex,
  ObjectPlusOne,
  VariableIndex,
  StepIndex,
  StringIndex,
  Overhead,
  Ending,
};

struct Field {
  Meaning meaning = Meaning::Nothing;
  std::string_view word = {}; // stands before the value
};
using Fields = std::array<Field, 3>;

constexpr Field kStep{Meaning::StepIndex};
constexpr Field kObject{Meaning::ObjectIndex};
constexpr Field kVariable{Meaning::VariableIndex};

// In the order of EventKind.
constexpr std::array<Fields, kEventKindCount> kFields = {{
    {{{Meaning::LanePlusOne, "by"}, kStep}},                                // Create
    {{{Meaning::LanePlusOne, "by"}}},                                       // Ready
    {{{Meaning::Count, "core"}}},                                           // Run
    {},                                                                     // Preempt
    {},                                                                     // GilWait
    {},                                                                     // GilDrop
    {{kStep}},                                                              // Yield
    {{kStep}},                                                              // BlockIo
    {{kStep}},                                                              // BlockSleep
    {{kStep}},                                                              // BlockCall
    {{kObject, kStep}},                                                     // BlockOn
    {{{Meaning::LanePlusOne, "of"}, kStep}},                                // BlockJoin
    {},                                                                     // BlockIdle
    {{{Meaning::Overhead}}},                                                // Overhead
    {{{Meaning::Ending}}},                                                  // Finish
    {{kStep}},                                                              // Step
    {{kObject}},                                                            // GilTake
    {{kObject}},                                                            // GilLeave
    {{kObject}},                                                            // GilAsk
    {{kObject, kStep}},                                                     // Acquire
    {{kObject, kStep}},                                                     // Release
    {{kObject, {Meaning::Signed, "value"}, {Meaning::Count, "length"}}},    // Put
    {{kObject, {Meaning::Signed, "value"}, {Meaning::Count, "length"}}},    // Get
    {{kObject, {Meaning::Count, "woke"}}},                                  // Signal
    {{{Meaning::ObjectPlusOne}, kStep}},                                    // Timeout
    {{kVariable, {Meaning::Signed, "value"}, kStep}},                       // Read
    {{kVariable, {Meaning::Signed, "value"}, kStep}},                       // Write
    {{kVariable, {Meaning::Count, "updates"}, kStep}},                      // Lost
    {{kVariable, {Meaning::Count, "updates"}, {Meaning::Signed, "value"}}}, // Bulk
    {{kObject, {Meaning::Count, "pairs"}}},                                 // BulkLock
    {{{Meaning::Count, "at"}, {Meaning::Count, "bytes"}}},                  // Print
    {{{Meaning::StringIndex}, kStep}},                                      // Raise
    {{{Meaning::LanePlusOne, "to"}, {Meaning::Count, "bytes"}}},            // Send
    {{{Meaning::LanePlusOne, "from"}, {Meaning::Count, "bytes"}}},          // Receive
    {{{Meaning::LanePlusOne, "to"}, kStep}},                                // Offload
    {{{Meaning::Count, "ns"}}},                                             // Lag
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
      const Fields& fields = kFields[static_cast<std::size_t>(event.kind)];
      field(fields[0], event.a);
      field(fields[1], event.b);
      field(fields[2], event.c);
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
    constexpr std::array<std::string_view, 4> kWords = {"", " raised", " cancelled", " abandoned"};
    text_ += kWords[how];
  }
  void field(const Field& field, std::uint64_t value) {
    switch (field.meaning) {
    case Meaning::Nothing: return;
    case Meaning::Count: return words(field.word, std::to_string(value));
    case Meaning::Signed: return words(field.word, std::to_string(unzigzag(value)));
    case Meaning::LanePlusOne: return value == 0 ? void() : words(field.word, names_[value - 1]);
    case Meaning::ObjectIndex: return words(field.word, trace_.objects[value].name);
    case Meaning::ObjectPlusOne: return value == 0 ? void() : words(field.word, trace_.objects[value - 1].name);
    case Meaning::VariableIndex: return words(field.word, trace_.variables[value].name);
    case Meaning::StepIndex: return step(value);
    case Meaning::StringIndex: return words(field.word, trace_.strings[value]);
    case Meaning::Overhead: return words(field.word, id(static_cast<OverheadKind>(value)));
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
