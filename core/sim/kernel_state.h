// Everything a simulation needs to go on, as flat tables that are copied and restored as values.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "base/rng.h"
#include "primitives/primitive.h"
#include "sim/chooser.h"
#include "sim/timer_wheel.h"
#include "trace/recorder.h"
#include "trace/trace.h"
#include "workload/scenario_bodies.h"

namespace switchpoint {

inline constexpr std::uint32_t kNone = 0xffffffff;
using ThreadId = std::uint32_t;
using TaskId = std::uint32_t;

// What a thread does when its burst on the core is over.
enum class Then : std::uint8_t {
  Body,         // carry out the pending request of its task's body
  Main,         // next action of the main script
  LoopNext,     // event loop: next handle, or a new iteration
  LoopCollect,  // event loop: an iteration begins, collect what is due
  WorkerNext,   // pool worker: next job
  WorkerBegin,  // pool worker: start the body of the job it has unpickled
  WorkerReport, // pool worker: the result is pickled and goes back
  ChildBegin,   // a new process has started: unpickle, then run
  Retry,        // ask the primitive again
  TaskDone,     // the task's last costs (pickling its result) are paid
};

enum class ThreadStatus : std::uint8_t { New, Ready, OnCore, GilWait, Blocked, Finished };
enum class ThreadRole : std::uint8_t { Main, Task, Loop, Worker };
// What a burst needs: the interpreter (its lock), only a core, or nothing of either (overhead counts as C code).
enum class Burst : std::uint8_t { Python, Native };

inline constexpr std::uint8_t kNoOverhead = 0xff;

struct alignas(64) Thread {
  ThreadStatus status = ThreadStatus::New;
  ThreadRole role = ThreadRole::Task;
  Burst burst = Burst::Python;
  Then then = Then::Body;
  bool holdsGil = false;
  bool shown = false;                  // its lane is in state Running or Overhead
  bool begun = false;                  // has run for the first time
  bool gilCalled = false;              // was woken for the GIL and is on its way
  bool fails = false;                  // the task's wait has ended with an error: Task::failure
  bool pliable = false;                // its burst is Python code: a forced switch is legal at any time
  bool mayStop = false;                // untimed: it stands where its interpreter may be made to switch
  std::uint8_t overhead = kNoOverhead; // OverheadKind of the burst
  std::uint32_t lane = 0;
  std::uint32_t process = 0;
  std::uint32_t pool = kNone; // of a worker; of a loop: index into loops
  std::uint32_t member = 0;   // of a worker: its place in the pool
  TimerId timer = kNoTimer;
  TaskId task = kNone;
  BodyId body = 0;                 // of the task
  std::uint32_t guestLane = kNone; // the task's lane, where it is not the thread's own
  std::uint32_t core = kNone;
  ThreadId next = kNone; // in the run queue or the GIL's list of waiters
  ThreadId previous = kNone;
  std::uint32_t gilSeen = 0; // switch number when its window began
  ThreadId starter = kNone;  // the thread that waits for this one to begin
  Time since = 0;            // its burst is accounted up to here
  Duration left = 0;         // of the burst
  Request pending;
};

enum class TaskStatus : std::uint8_t { New, Alive, Finished };
struct Task {
  TaskStatus status = TaskStatus::New;
  bool isMain = false;
  bool raised = false;
  bool readyShown = false; // its lane is Ready already
  bool retries = false;    // woken to ask again
  bool onTimer = false;    // its timer ends a sleep, not a timed wait
  bool daemon = false;
  bool away = false;          // its body runs in a pool (offload)
  bool fromCondition = false; // it takes a condition's lock again
  bool timeoutAfter = false;  // ... and then learns that its timed wait has expired
  std::uint8_t list = 0;      // wait list of `object`
  std::uint16_t group = 0;
  std::uint32_t ordinal = 0;
  BodyId body = 0;
  std::uint32_t lane = 0;
  ThreadId host = kNone; // the thread it runs on, or its loop's
  TaskId parent = kNone; // who spawned it
  TimerId timer = kNoTimer;
  TaskId next = kNone; // in a primitive's wait list
  TaskId previous = kNone;
  std::uint32_t object = kNone;     // primitive it waits for
  std::uint32_t joins = 0;          // tasks it waits for
  std::uint32_t joinsGroup = kNone; // ... of this group; kNone: any
  std::uint32_t stamp = 0;          // counts its waits, so that an old callback is told from a new one
  std::uint32_t depth = 0;          // of the rlock it gave up in condition.wait
  std::uint32_t error = kNone;      // into KernelState::errors, once raised
  TaskId below = kNone;             // the task that goes on when this one, run inline, is done
  const char* failure = nullptr;    // the error with which its wait ends
  Duration homeCost = 0;            // unpickling the result that comes back to the loop
  Time deadline = kNever;
  Time waitsSince = 0;
  Request request; // the Ask that waits
};

struct Gil {
  bool present = false;
  bool locked = false;
  bool dropRequested = false;
  ThreadId holder = kNone;
  ThreadId last = kNone;
  ThreadId recentDropper = kNone;
  ThreadId called = kNone; // woken and on its way
  std::uint32_t switches = 0;
  ThreadId head = kNone, tail = kNone; // waiters
  std::uint32_t waiters = 0;
  std::uint32_t object = 0;
  Duration callLatency = 0; // of the decision under way
};

struct Process {
  Gil gil;
  std::uint32_t lane = 0;
  std::uint32_t threads = 0; // alive
  std::uint32_t everThreads = 0;
};

struct Core {
  ThreadId thread = kNone;
  ThreadId last = kNone; // who was on it before
  Time quantumEnd = kNever;
};

struct WaitList {
  TaskId head = kNone, tail = kNone;
  std::uint32_t size = 0;
};
struct PrimitiveSlot {
  PrimitiveState state;
  WaitList lists[2];
};

// A handle of an event loop.
// A step goes on with a task; a callback resolves what a task waits for, so that it goes on one iteration later.
struct Handle {
  TaskId task = kNone;
  std::uint32_t stamp = kNone; // of a callback: Task::stamp when it became due; kNone: a step
  Time since = 0;              // when it became due

  bool isCallback() const { return stamp != kNone; }
};

// First in, first out; a ring in one vector, so that copying is cheap.
template <typename T>
class Ring {
public:
  bool empty() const { return size_ == 0; }
  std::size_t size() const { return size_; }
  [[gnu::always_inline]] void push(const T& value) {
    if (size_ == items_.size()) grow();
    items_[(head_ + size_++) & mask_] = value;
  }
  const T& front() const { return items_[head_]; }
  T pop() {
    const T value = items_[head_];
    head_ = (head_ + 1) & mask_;
    --size_;
    return value;
  }

private:
  [[gnu::noinline]] void grow() {
    std::vector<T> larger(items_.empty() ? 16 : items_.size() * 2);
    for (std::size_t i = 0; i < size_; ++i) larger[i] = items_[(head_ + i) & mask_];
    items_ = std::move(larger);
    mask_ = items_.size() - 1;
    head_ = 0;
  }
  std::vector<T> items_; // a power of two of them
  std::size_t mask_ = 0;
  std::size_t head_ = 0;
  std::size_t size_ = 0;
};

struct Loop {
  ThreadId thread = kNone;
  bool idle = false; // in select()
  Time selectSince = 0;
  std::size_t todo = 0;                   // handles of `ready` left of this iteration, and behind them
  std::size_t todoIo = 0, todoTimers = 0; // ... of the other two
  Time lag = 0;                           // longest wait of a handle in this iteration
  Ring<Handle> ready;
  Ring<Handle> dueIo; // readiness and results from other threads
  Ring<Handle> dueTimers;
};

struct Job {
  TaskId task = kNone;
  Duration length = -1; // >= 0: a bare burst (hybrid placement); < 0: run the body
  bool native = false;  // a bare burst of C code that releases the lock
  bool blocks = false;  // a bare blocking call
  std::uint32_t step = 0;
  const Payload* payload = nullptr; // of the workload: what travels
  std::uint32_t more = 0;           // further tasks of the same chunk, consecutive ids
  bool reported = false;            // the result has been pickled
};

struct Pool {
  bool processes = false;
  std::uint32_t most = 0;
  std::uint32_t created = 0;
  std::uint32_t idle = 0; // workers that have found the queue empty
  bool closing = false;
  Ring<Job> jobs;
  Ring<ThreadId> sleepers;
  std::vector<ThreadId> members;
  std::vector<Job> current; // by member
};

// Where the main script stands.
struct MainScript {
  std::uint32_t group = 0;
  std::uint32_t index = 0;  // next to start in the group
  std::uint32_t joined = 0; // next to join
  std::uint8_t phase = 0;
  Time due = 0; // arrival of the next
  bool dueKnown = false;
  Rng arrivals;
  bool serverStarted = false; // the fork server
  ThreadId thread = kNone;
  TaskId task = kNone;     // main's own task on a loop
  TaskId first = 0;        // first started task
  TaskId waitsFor = kNone; // joins it
  bool waitsForAll = false;
  bool failed = false;
  bool called = false; // gather has been told
};

// The bodies of a simulation, copied as a value.
class BodiesValue {
public:
  BodiesValue() = default;
  explicit BodiesValue(std::unique_ptr<Bodies> bodies) : bodies_(std::move(bodies)) {}
  BodiesValue(const BodiesValue& other) : bodies_(other.bodies_ ? other.bodies_->clone() : nullptr) {}
  BodiesValue(BodiesValue&&) noexcept = default;
  BodiesValue& operator=(BodiesValue&&) noexcept = default;
  BodiesValue& operator=(const BodiesValue& other) {
    if (this == &other) return *this;
    if (bodies_ && other.bodies_) {
      bodies_->copyFrom(*other.bodies_);
    } else {
      bodies_ = other.bodies_ ? other.bodies_->clone() : nullptr;
    }
    return *this;
  }
  Bodies* operator->() const { return bodies_.get(); }

private:
  std::unique_ptr<Bodies> bodies_;
};

struct KernelState {
  Time now = 0;
  bool ended = false;
  bool mainDone = false;
  std::uint32_t mainLane = 0;
  std::uint32_t workerLabel = 0, processLabel = 0; // strings, once there are such workers
  std::uint64_t steps = 0;
  TimerWheel wheel;
  Rng rng;
  std::vector<Thread> threads;
  std::vector<Task> tasks;
  std::vector<Process> processes;
  std::vector<Core> cores;
  std::vector<Time> coreNext; // when the core's thread next needs attention
  ThreadId runHead = kNone, runTail = kNone;
  std::uint32_t runSize = 0;
  std::vector<Cell> cells; // row 0: machine-wide; row p + 1: process p
  std::vector<PrimitiveSlot> primitives;
  ValuePool values;
  std::vector<Loop> loops;
  std::vector<Pool> pools;
  std::vector<std::string> errors; // of tasks that raised: Task::error
  MainScript main;
  std::vector<Decision> decisions;
  std::size_t decided = 0;
  std::uint32_t alive = 0;             // started tasks that somebody joins and that have not finished
  std::vector<std::uint32_t> ordinals; // by group: tasks made so far
  std::uint64_t resident = 0;
  std::uint64_t virtualBytes = 0;
  Outcome outcome;
  BodiesValue bodies;
  Recorder::Mark mark; // of a snapshot
  // Of a snapshot: how long the tables of the trace were.
  std::size_t lanes = 0, strings = 0, objects = 0;
};

} // namespace switchpoint
