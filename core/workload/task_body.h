// The one interface between the kernel and whatever runs in a task: resume it, and it says what it wants next.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/digest.h"
#include "base/rng.h"
#include "base/time.h"

namespace switchpoint {

using BodyId = std::uint32_t;

// A cell of shared memory. `visible` travels with the value, so that lost updates are counted exactly.
struct Cell {
  std::int64_t value = 0;
  std::uint64_t made = 0;    // updates made in this memory since the last Set
  std::uint64_t visible = 0; // of those, how many are visible in `value`
  std::uint64_t before = 0;  // updates that were lost before the last Set

  // A value is written that was made of one read when `seen` updates were visible. How many updates that discards.
  std::uint64_t update(std::int64_t to, std::uint64_t seen) {
    const std::uint64_t discarded = visible > seen ? visible - seen : 0;
    ++made;
    visible = std::min(seen + 1, made);
    value = to;
    return discarded;
  }
};

// What micro-steps cost, in nanoseconds, and after which of them a forced switch is legal: the part of a profile that a
// body needs.
struct BodyCosts {
  Duration load = 0, arithmetic = 0, store = 0, forIter = 0, backEdge = 0, whileTest = 0;
  Duration builtinCall = 0, call = 0, lockHalf = 0, print = 0, squareItem = 0, valueAccess = 0;
  bool afterLoad = false, afterArithmetic = false, afterStore = false, afterForIter = false, afterBackEdge = false;
  bool afterWhileClose = false, afterBuiltin = false, afterCall = false, afterWithEnter = false, afterWithExit = false;
  std::int64_t jitter = 0;   // thousandths: micro-steps that run in parallel with others are drawn around their cost
  std::int64_t stallPpm = 0; // millionths: chance that an access in parallel loses the cache line
  Duration stall = 0;        // for about so long
};

enum class Want : std::uint8_t {
  Go,          // only time has passed (`ran`): resume again
  SwitchPoint, // as Go, and a forced switch is legal here
  Contend,     // as Go, before an access to memory that another thread on another core may reach first
  Access,      // step by step only: the next resume reads (`verb` 0) or writes (1) variable `object`
  Cpu,
  Native,
  Io,
  Sleep,
  Block,
  Yield,      // the five above last `duration`
  Ask,        // primitive `object`, `verb`; `value` is put; timeout `duration` (< 0: none)
  Print,      // Bodies::text() is the line
  Raise,      // string `object` of the workload, or Bodies::text() when it is kOwnError
  Spawn,      // a task of group `object`
  Join,       // the children of group `object`; timeout as of Ask
  Offload,    // payload `object`; the ops up to OffloadEnd go elsewhere
  OffloadEnd, // the body may come home
  Finish,
};
inline constexpr std::uint32_t kOwnError = 0xffffffff;

// What a body wants next, after `ran` nanoseconds on its core.
struct Request {
  Want want = Want::Go;
  std::uint8_t verb = 0;
  std::uint8_t flags = 0;  // of the instruction
  bool switchable = false; // step by step only: a forced switch was legal since the kernel last cleared this
  bool wantsValue = true;  // Ask: false spares the body a give() that it would ignore
  std::uint32_t object = 0;
  std::uint32_t step = 0;
  Duration ran = 0;
  Duration duration = 0;
  std::int64_t value = 0;
};

// An access to shared memory, for the trace.
enum class NoteKind : std::uint8_t { Read, Write, Bulk, BulkLock };
struct MemoryNote {
  NoteKind kind = NoteKind::Read;
  std::uint32_t object = 0; // variable, or primitive for BulkLock
  std::uint32_t step = 0;
  std::int64_t value = 0;
  std::uint64_t count = 0; // Write: updates it discarded; Bulk, BulkLock: how many
};

// How far a body may run ahead, in nanoseconds from now.
struct Limits {
  Duration forced = 0;  // from then on a forced switch may be due: stop at the next legal point
  Duration plain = 0;   // from then on others may touch the process's memory: stop before an access
  Duration machine = 0; // likewise memory shared between processes
};

// What the kernel hands to a body for one resume. Limits are asked for only by bodies that need them.
class ResumeContext {
public:
  static constexpr std::size_t kMostNotes = 16;

  Cell* plain = nullptr;   // cells of the process, by variable
  Cell* machine = nullptr; // cells shared between processes, by variable
  const BodyCosts* costs = nullptr;
  Rng* rng = nullptr;          // randomness of the machine
  bool forcedSwitches = false; // the process has an interpreter lock
  bool processes = false;      // there are several: they touch shared values at the same time
  bool parallel = false;       // threads share its memory and run at the same time
  // Nobody's next step may be hidden in a resume: stop before each access to shared memory (Want::Access), take no
  // rounds of loops at once, and report legal switch points in Request::switchable instead of stopping there.
  bool stepByStep = false;

  const Limits& limits() {
    if (!known_) {
      limits_ = ask_(asker_);
      known_ = true;
    }
    return limits_;
  }
  // Whether the lock is free, nobody waits for it, and nobody else can ask for it before Limits::forced.
  bool quiet(std::uint32_t primitive) { return quiet_(asker_, primitive); }

  void note(const MemoryNote& note) { notes[noteCount++] = note; }
  bool notesFull() const { return noteCount + 2 > kMostNotes; }

  std::array<MemoryNote, kMostNotes> notes;
  std::size_t noteCount = 0;

  using AskLimits = Limits (*)(void*);
  using AskQuiet = bool (*)(void*, std::uint32_t);
  ResumeContext(void* asker, AskLimits askLimits, AskQuiet askQuiet)
      : asker_(asker), ask_(askLimits), quiet_(askQuiet) {}
  void restart() {
    known_ = false;
    noteCount = 0;
  }

private:
  void* asker_;
  AskLimits ask_;
  AskQuiet quiet_;
  Limits limits_;
  bool known_ = false;
};

// A body that stands before an access to memory while others run beside it (Want::Contend), and when it goes on.
struct Racer {
  BodyId body;
  Time at;
};
// How far several bodies may go on by themselves.
struct RaceLimits {
  std::size_t first = 0;     // the racer whose turn it is, whatever the times say
  Time until = 0;            // from then on something else happens
  Time last = 0;             // no turn begins later
  std::uint64_t resumes = 0; // at the most
};

// The bodies of all tasks of one simulation. Their state is a value: cloning gives an independent copy.
class Bodies {
public:
  virtual ~Bodies() = default;
  virtual BodyId create(std::uint32_t group, std::uint32_t ordinal) = 0;
  // Goes on with a body until it wants something; `request` is filled.
  virtual void resume(BodyId body, ResumeContext& context, Request& request) = 0;
  // Goes on with several bodies by their times (at the same time the first of them first) with what resume() would have
  // done one by one, notes left out. Each is then where another resume is due, at its Racer::at. Stops before a turn at
  // or after `until`, or in which a body may do anything but read and write memory. How many resumes it has taken.
  virtual std::uint64_t race(std::span<Racer> racers, const RaceLimits& limits, ResumeContext& context) = 0;
  // The last Ask was granted and gave this value; or its timeout expired.
  virtual void give(BodyId body, std::int64_t value) = 0;
  virtual void expire(BodyId body) = 0;
  // The line a body has just printed (with its newline), or the error it has raised by itself.
  virtual std::string text(BodyId body) const = 0;
  // Primitives that the body's `with` blocks hold where it stands, the innermost first: an error releases them.
  virtual std::vector<std::uint32_t> unwinds(BodyId body) const = 0;
  virtual std::unique_ptr<Bodies> clone() const = 0;
  // Takes over the state of `other`, a clone of this one; keeps memory where it can.
  virtual void copyFrom(const Bodies& other) = 0;
  // Adds to `digest` all on which the future of the bodies depends, random streams excepted.
  virtual void addTo(Digest& digest) const = 0;
  // Makes room for so many bodies of a group at once.
  virtual void reserve(std::uint32_t group, std::uint32_t count) = 0;
};

} // namespace switchpoint
