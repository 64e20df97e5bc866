// What happened in one run: an immutable value, as good from disk as freshly simulated.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/time.h"
#include "trace/columns.h"
#include "trace/events.h"

namespace switchpoint {

enum class LaneKind : std::uint8_t { Process, Thread, Loop, Task };

// One row of activity. A thread that runs one task for its whole life is one lane of kind Thread with the task's name;
// a process with one thread likewise is one lane of kind Process. Loops and pool workers have tasks of their own beside
// them.
struct Lane {
  LaneKind kind = LaneKind::Thread;
  bool isMain = false;       // the lane that starts and joins the others
  bool isTask = false;       // it stands for a task of the workload (its group and ordinal are meaningful)
  std::uint32_t process = 0; // index of the simulated process it belongs to, from 0 (the parent)
  std::uint32_t parent = 0;  // lane of the loop or pool it belongs to + 1; 0: none
  std::uint32_t label = 0;   // index into Trace::strings: "order", "main", "loop", "worker"
  std::uint32_t ordinal = 0; // from 1; 0: the label stands alone
};

// A thing that lanes wait for or hold: a primitive of the workload, or an interpreter's lock.
enum class ObjectKind : std::uint8_t { Gil, Primitive };
struct Object {
  ObjectKind kind = ObjectKind::Primitive;
  std::string name; // "lock", "GIL"
  std::string type; // the primitive's catalog id: "lock", "queue", …; "gil"
  std::uint32_t process = 0;
};

// A place in the workload's source. steps[0] is "nowhere".
struct Step {
  std::uint32_t line = 0;   // from 1; 0: none
  std::uint32_t column = 0; // from 1
  std::string text;         // the step as written, one line: { cpu = "150ms" }
  std::string label;        // in words: "cpu 150ms"
};

struct Variable {
  std::string name;
  bool hasExpected = false;
  std::int64_t initial = 0;
  std::int64_t expected = 0;
  bool machineWide = false; // an explicit shared value
};

// Value of a variable in one memory at the end, and how many updates were made there and are visible in it.
struct FinalValue {
  std::uint32_t variable = 0;
  std::uint32_t process = 0; // 0: the parent's memory, or the machine-wide one
  std::int64_t value = 0;
  std::uint64_t made = 0;
  std::uint64_t lost = 0; // updates made here that are not in the value
};

enum class EndKind : std::uint8_t { Completed, Raised, Deadlock, Budget, Cancelled };

// One edge of a deadlock: `lane` waits for `object` (or for `joins`), which `holder` has. Lanes are + 1, 0 = nobody.
struct WaitEdge {
  std::uint32_t lane = 0;
  std::uint32_t object = 0; // + 1; 0: waits for a lane to end
  std::uint32_t holder = 0;
  std::uint32_t step = 0;
  bool inCycle = false;
};

struct Outcome {
  EndKind end = EndKind::Completed;
  int exitCode = 0; // 0, 1 raised, 3 deadlock; 2 for a budget
  Time elapsed = 0; // end of main
  Time last = 0;    // end of everything (daemons, pools)
  std::string out;  // what the program printed
  std::string err;  // what it wrote to stderr: unhandled errors
  std::vector<FinalValue> finals;
  std::vector<WaitEdge> waits;   // of a deadlock: everybody who waits, cycle first
  std::uint64_t memoryPeak = 0;  // bytes, modelled resident peak
  std::uint64_t virtualPeak = 0; // bytes of address space, stacks included
  std::string notice; // what has to be said of the run (budget reached, GIL switched on), in English: base/notice.h
};

// What was run, in words and numbers, so that a trace from disk explains itself.
struct Provenance {
  std::string workload; // id
  std::string title;
  std::string source; // path or example id, as the user gave it
  std::string text;   // the scenario's text, so that lines can be shown
  std::string model;
  std::string profile; // the one in force (a `t` sibling where the model takes it)
  std::uint64_t seed = 1;
  std::uint32_t cores = 4;
  std::uint32_t workers = 0;   // 0: the model's own
  Duration switchInterval = 0; // of the interpreter lock; 0: there is none, or it is not known
  bool textbook = false;       // outcomes that a real interpreter may be unable to produce
};

struct Trace {
  Provenance provenance;
  Columns columns;
  std::vector<Lane> lanes;
  std::vector<std::string> strings;
  std::vector<Object> objects;
  std::vector<Step> steps;
  std::vector<Variable> variables;
  Outcome outcome;

  // "order-2", "main", "worker-1".
  std::string laneName(std::uint32_t lane) const;
  EventCursor events(CancelFlag cancelled = nullptr) const { return EventCursor(columns, Keyframe{}, cancelled); }
};

// One line per event, for eyes and goldens: "0.400000000 order-1 run core 0".
std::string dump(const Trace& trace);

} // namespace switchpoint
