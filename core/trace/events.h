// The closed set of things that can happen in a run, and what each event carries.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/time.h"

namespace switchpoint {

// What a lane is doing. Every lane is in exactly one state at any time from its creation on.
enum class State : std::uint8_t {
  New,      // created, has not started
  Ready,    // could run, has no core, or its event loop or pool is busy
  Running,  // on a core, and holding its interpreter's lock where there is one
  GilWait,  // has asked for the GIL
  LockWait, // waits for a primitive (lock, queue, event, …) or for another lane to end
  IoWait,   // waits for readiness, a blocking call or a timer
  Overhead, // start-up, pickling, transfer: work that only the model causes
  Finished,
};
inline constexpr std::size_t kStateCount = 8;

// Kinds of overhead, payload of EventKind::Overhead.
enum class OverheadKind : std::uint8_t {
  ThreadStart,
  Fork,
  Spawn,
  ForkServer,
  Interpreter,
  Pickle,
  Unpickle,
  Transfer,
  TaskCreate
};
inline constexpr std::size_t kOverheadKindCount = 9;

// Each event names a lane and up to three numbers a, b, c. Steps are indices into Trace::steps (0: none).
enum class EventKind : std::uint8_t {
  // The lane's state changes.
  Create,     // -> New       a: creator lane + 1 (0: nobody), b: step
  Ready,      // -> Ready     a: waker lane + 1 (0: a timer, the kernel or an arrival)
  Run,        // -> Running   a: core
  Preempt,    // -> Ready     the quantum of the OS ended
  GilWait,    // -> GilWait   asks for the GIL
  GilDrop,    // -> GilWait   a requested drop: the interpreter took the GIL away at a legal switch point
  Yield,      // -> Ready     gave up by itself: sleep(0), one round of the loop.  a: step
  BlockIo,    // -> IoWait    io.      a: step
  BlockSleep, // -> IoWait    sleep.   a: step
  BlockCall,  // -> IoWait    a blocking call.  a: step
  BlockOn,    // -> LockWait  a: object, b: step
  BlockJoin,  // -> LockWait  a: lane waited for + 1 (0: several), b: step
  BlockIdle,  // -> IoWait    an event loop in select(), a pool worker without a job, a server process without a request
  Overhead,   // -> Overhead  a: OverheadKind
  Finish,     // -> Finished  a: 0 fine, 1 raised, 2 cancelled, 3 abandoned
  // Notes: the state stays.
  Step,     // a step begins that takes time on a core.  a: step
  GilTake,  // a: gil object
  GilLeave, // gave it up by itself (blocking call, end).  a: gil object
  GilAsk,   // a drop is requested of the holder: a full switch interval has passed.  a: gil object
  Acquire,  // got it: lock, permit.  a: object, b: step
  Release,  // a: object, b: step
  Put,      // a: object, b: value (zigzag), c: length afterwards
  Get,      // a: object, b: value (zigzag), c: length afterwards
  Signal,   // event set, condition notified, future resolved, barrier broken open.  a: object, b: how many were woken
  Timeout,  // a timed wait expired.  a: object + 1 (0: none), b: step
  Read,     // a: variable, b: value (zigzag), c: step
  Write,    // a: variable, b: value (zigzag), c: step
  Lost,     // this write discarded updates of others.  a: variable, b: how many, c: step
  Bulk,     // a run of updates since this lane's last event.  a: variable, b: how many, c: value after them (zigzag)
  BulkLock, // so many uncontended acquire-release pairs since this lane's last event.  a: object, b: how many
  Print,    // a: offset into Outcome::out of the first byte, b: length
  Raise,    // a: string, b: step
  Send,     // message leaves: pickled argument or result.  a: receiver lane + 1, b: bytes
  Receive,  // a: sender lane + 1, b: bytes
  Offload,  // a step goes to a pool.  a: worker pool's process lane or 0, b: step
  Lag,      // an event loop came round: a: longest wait of the handles it ran, in ns
};
inline constexpr std::size_t kEventKindCount = static_cast<std::size_t>(EventKind::Lag) + 1;

// What a number of an event means: how it reads, and what range it must keep to.
enum class Meaning : std::uint8_t {
  Nothing,
  Count, // any number
  Signed,
  Core,
  LanePlusOne,
  ObjectIndex,
  ObjectPlusOne,
  VariableIndex,
  StepIndex,
  StringIndex,
  Overhead,
  Ending,
};

struct EventInfo {
  std::string_view id;  // kebab-case, as in text dumps
  std::uint8_t numbers; // how many of a, b, c it carries
  bool changesState;
  State state; // the state it leads to, where it changes it
  std::array<Meaning, 3> means{};
};

namespace detail {

// All kinds in the order of the enum. Here, so that the recorder and the cursor can fold its numbers in.
inline constexpr std::array<EventInfo, kEventKindCount> kEventInfos = {{
    {"create", 2, true, State::New, {Meaning::LanePlusOne, Meaning::StepIndex}},
    {"ready", 1, true, State::Ready, {Meaning::LanePlusOne}},
    {"run", 1, true, State::Running, {Meaning::Core}},
    {"preempt", 0, true, State::Ready, {}},
    {"gil-wait", 0, true, State::GilWait, {}},
    {"gil-drop", 0, true, State::GilWait, {}},
    {"yield", 1, true, State::Ready, {Meaning::StepIndex}},
    {"block-io", 1, true, State::IoWait, {Meaning::StepIndex}},
    {"block-sleep", 1, true, State::IoWait, {Meaning::StepIndex}},
    {"block-call", 1, true, State::IoWait, {Meaning::StepIndex}},
    {"block-on", 2, true, State::LockWait, {Meaning::ObjectIndex, Meaning::StepIndex}},
    {"block-join", 2, true, State::LockWait, {Meaning::LanePlusOne, Meaning::StepIndex}},
    {"block-idle", 0, true, State::IoWait, {}},
    {"overhead", 1, true, State::Overhead, {Meaning::Overhead}},
    {"finish", 1, true, State::Finished, {Meaning::Ending}},
    {"step", 1, false, State::New, {Meaning::StepIndex}},
    {"gil-take", 1, false, State::New, {Meaning::ObjectIndex}},
    {"gil-leave", 1, false, State::New, {Meaning::ObjectIndex}},
    {"gil-ask", 1, false, State::New, {Meaning::ObjectIndex}},
    {"acquire", 2, false, State::New, {Meaning::ObjectIndex, Meaning::StepIndex}},
    {"release", 2, false, State::New, {Meaning::ObjectIndex, Meaning::StepIndex}},
    {"put", 3, false, State::New, {Meaning::ObjectIndex, Meaning::Signed, Meaning::Count}},
    {"get", 3, false, State::New, {Meaning::ObjectIndex, Meaning::Signed, Meaning::Count}},
    {"signal", 2, false, State::New, {Meaning::ObjectIndex, Meaning::Count}},
    {"timeout", 2, false, State::New, {Meaning::ObjectPlusOne, Meaning::StepIndex}},
    {"read", 3, false, State::New, {Meaning::VariableIndex, Meaning::Signed, Meaning::StepIndex}},
    {"write", 3, false, State::New, {Meaning::VariableIndex, Meaning::Signed, Meaning::StepIndex}},
    {"lost", 3, false, State::New, {Meaning::VariableIndex, Meaning::Count, Meaning::StepIndex}},
    {"bulk", 3, false, State::New, {Meaning::VariableIndex, Meaning::Count, Meaning::Signed}},
    {"bulk-lock", 2, false, State::New, {Meaning::ObjectIndex, Meaning::Count}},
    {"print", 2, false, State::New, {Meaning::Count, Meaning::Count}},
    {"raise", 2, false, State::New, {Meaning::StringIndex, Meaning::StepIndex}},
    {"send", 2, false, State::New, {Meaning::LanePlusOne, Meaning::Count}},
    {"receive", 2, false, State::New, {Meaning::LanePlusOne, Meaning::Count}},
    {"offload", 2, false, State::New, {Meaning::LanePlusOne, Meaning::StepIndex}},
    {"lag", 1, false, State::New, {Meaning::Count}},
}};

} // namespace detail

constexpr const EventInfo& info(EventKind kind) {
  return detail::kEventInfos[static_cast<std::size_t>(kind)];
}
std::string_view id(State state);
std::string_view id(OverheadKind kind);

struct Event {
  Time time = 0;
  EventKind kind = EventKind::Create;
  std::uint32_t lane = 0;
  std::uint64_t a = 0;
  std::uint64_t b = 0;
  std::uint64_t c = 0;
};

// The source step that an event names, or 0.
constexpr std::uint32_t stepOf(const Event& event) {
  const std::array<Meaning, 3>& means = info(event.kind).means;
  if (means[0] == Meaning::StepIndex) return static_cast<std::uint32_t>(event.a);
  if (means[1] == Meaning::StepIndex) return static_cast<std::uint32_t>(event.b);
  return means[2] == Meaning::StepIndex ? static_cast<std::uint32_t>(event.c) : 0;
}

// Signed numbers travel as zigzag so that small negatives stay short.
constexpr std::uint64_t zigzag(std::int64_t v) {
  return (static_cast<std::uint64_t>(v) << 1) ^ static_cast<std::uint64_t>(v >> 63);
}
constexpr std::int64_t unzigzag(std::uint64_t v) {
  return static_cast<std::int64_t>(v >> 1) ^ -static_cast<std::int64_t>(v & 1);
}

} // namespace switchpoint
