// What runs: groups of tasks as flat, op-coded bodies over shared variables and primitives. A value; knows no
// scheduler.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/time.h"

namespace switchpoint {

// One micro-step of a body. What each means under each model: MODELS.md; its cost and whether a switch may follow it:
// the profile. `slot` is a local integer of the task. "Shared" variables live in the memory of the task's process.
enum class Op : std::uint8_t {
  // Time. The length is `value` ns, or a draw from distributions[a - 1] where a > 0.
  Cpu,    // Python code
  Native, // C code that releases the GIL
  Io,     // waits for readiness
  Sleep,  // sleeps in the model's own style
  Block,  // a blocking call, whatever the style
  Yield,  // sleep(0)
  Await,  // awaits something that does not suspend
  // Memory and arithmetic.
  Read,    // slot = variables[a]
  Write,   // variables[a] = slot; an update of the value read into this slot's cell by the last Read of a
  Set,     // variables[a] = slot; a fresh value, discards nothing
  Compute, // slot = expressions[a .. a + b)
  Builtin, // len() and the like: costs a builtin call
  Call,    // any other call
  // Control.
  LoopInit,      // slot = value (or stays, flag kFromSlot)
  LoopTest,      // slot <= 0 ? go to a : slot -= 1         (FOR_ITER)
  LoopBack,      // go to a                                  (the jump back of a `for`)
  WhileClose,    // falls on                                 (where 3.14 jumps back unconditionally)
  JumpIfZero,    // slot == 0 ? go to a
  JumpIfNonZero, // slot != 0 ? go to a: the taken jump back at the bottom of a `while` (3.10 to 3.13)
  Jump,          // go to a
  // Others.
  Ask,     // primitives[a], `verb`, value in and out of slot; `value` >= 0: timeout in ns, and go to b when it expires
  Print,   // templates[a]
  Raise,   // strings[a]
  Spawn,   // starts one task of groups[a]; flag kDetached
  Join,    // waits for all of groups[a] that this task has spawned; `value` and b: timeout, as of Ask
  Offload, // the ops up to b go to a pool: flag kToThread or kToProcess; payloads[a]
  OffloadEnd, // the result travels back
  Finish,
};

struct Instruction {
  Op op = Op::Finish;
  std::uint8_t verb = 0; // Ask: index into the primitive's verbs
  std::uint8_t flags = 0;
  std::uint8_t spare = 0;
  std::uint16_t slot = 0;
  std::uint16_t spare2 = 0;
  std::uint32_t step = 0; // index into Workload::steps
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  std::int64_t value = -1;
};

// Instruction flags.
inline constexpr std::uint8_t kFromSlot = 1;  // LoopInit: the count is what the slot holds
inline constexpr std::uint8_t kDetached = 1;  // Spawn: nobody joins it; it is abandoned when main ends
inline constexpr std::uint8_t kWith = 1;      // Ask: entry or exit of a `with` block
inline constexpr std::uint8_t kOnLoop = 2;    // Cpu, Native, Block, Offload under `hybrid`: on = "loop"
inline constexpr std::uint8_t kToThread = 4;  //                                        … on = "thread"
inline constexpr std::uint8_t kToProcess = 8; //                                        … on = "process"
inline constexpr std::uint8_t kItems =
    16; // Cpu: `value` is a number of items of sum(i ** 2 for i in …), at the profile's cost each

// Postfix arithmetic on 64-bit integers; wraps around on overflow; division by zero raises ZeroDivisionError.
enum class ExprOp : std::uint8_t {
  Const,
  Local, // push value; push slot `value`
  Add,
  Sub,
  Mul,
  FloorDiv,
  Mod,
  Neg,
  Less,
  LessEqual,
  Equal,
  NotEqual,
  Greater,
  GreaterEqual,
  And,
  Or,
  Not
};
struct ExprStep {
  ExprOp op = ExprOp::Const;
  std::int64_t value = 0;
};
inline constexpr std::uint32_t kDeepestExpression = 32; // values on the stack at once

enum class DistributionKind : std::uint8_t { Uniform, Exponential, Normal };
struct Distribution {
  DistributionKind kind = DistributionKind::Uniform;
  Duration first = 0;  // least; mean; mean
  Duration second = 0; // most; unused; deviation. Draws below 0 count as 0.
};

enum class SharedKind : std::uint8_t {
  Plain,        // a global: each process has its own copy
  Value,        // multiprocessing.Value(lock=False)
  ValueDefault, // multiprocessing.Value: get and set lock separately
  ValueLocked,  // with value.get_lock(): the reader wraps updates in Ask of a lock of its own
};
struct VariableDecl {
  std::string name;
  std::int64_t initial = 0;
  std::int64_t expected = 0;
  bool hasExpected = false;
  SharedKind shared = SharedKind::Plain;
  std::uint32_t step = 0; // where it is declared
};

struct PrimitiveDecl {
  std::string name;
  std::string type;          // id in the primitives catalog
  std::int64_t capacity = 0; // semaphore: permits; barrier: parties; queue: most items, 0 = unbounded
  std::uint32_t lock = 0;    // condition: the primitive that is its lock, index + 1
  std::uint32_t step = 0;
  bool hidden = false; // made by the reader (the lock of a shared value)
};

// What travels to a process and back: pickled there, unpickled here, both ways.
struct Payload {
  std::int64_t bytes = 0;
  bool objects = false; // Python objects rather than one bytes object
  bool picklable = true;
  std::uint32_t step = 0;
};

enum class ArrivalKind : std::uint8_t { AtOnce, Every, Poisson };
struct Arrival {
  ArrivalKind kind = ArrivalKind::AtOnce;
  Duration start = 0; // before the first
  Duration gap = 0;   // between two; mean gap for Poisson
};

struct Group {
  std::string name;
  std::uint32_t count = 1;
  bool spawnedOnly = false; // not started by main: only by `spawn` steps
  Arrival arrival;
  std::uint32_t entry = 0;          // first instruction; the body ends with Finish
  std::uint32_t end = 0;            // one past its last
  std::uint16_t slots = 0;          // local integers of a task, temporaries included
  std::vector<std::int64_t> locals; // initial values of the first slots
  Payload payload;
  std::uint32_t step = 0;
};

struct PrintPiece {
  std::string text;
  std::int32_t slot = -1; // -1: only the text; else the slot's value follows the text
};

struct SourceStep {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string text;  // as written, on one line
  std::string label; // in words, short: "cpu 150ms"
};

struct Workload {
  std::string id; // "two-sleepers"; a file's name without extension
  std::string title;
  std::string summary; // what it shows, one or two sentences
  std::string source;  // path or example id as given
  std::string text;    // the scenario's text
  // Wishes of the scenario; the command line overrides them. Empty or 0: none.
  std::string model;
  std::string profile;
  std::uint32_t cores = 0;
  std::uint32_t workers = 0;
  bool hasSeed = false;
  std::uint64_t seed = 1;
  Duration switchInterval = 0; // sys.setswitchinterval; 0: the profile's
  std::string startMethod;     // "", "fork", "spawn", "forkserver"

  std::vector<VariableDecl> variables;
  std::vector<PrimitiveDecl> primitives;
  std::vector<Group> groups;
  std::vector<Instruction> code;
  std::vector<ExprStep> expressions;
  std::vector<Distribution> distributions;
  std::vector<std::vector<PrintPiece>> templates;
  std::vector<std::string> strings;
  std::vector<Payload> payloads;
  std::vector<SourceStep> steps; // steps[0] is "nowhere"
};

// Tasks that main starts: the sum of the counts of all groups that are not spawned-only.
std::uint64_t startedTasks(const Workload& workload);

} // namespace switchpoint
