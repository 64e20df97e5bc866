// The kernel: owns time, cores, interpreter locks, blocking, waking and tracing. Models place, primitives answer.
#pragma once

#include "sim/kernel_state.h"
#include "sim/simulation.h"
#include "sim/untimed.h"

namespace switchpoint {

// One class, because everything it does is one state machine over KernelState; its parts are told apart by file:
// kernel_cores (who gets a core), kernel_gil (who may run Python), kernel_body (what tasks want), kernel_wait
// (primitives and joins), kernel_loop (event loops), kernel_pool (workers), kernel_start (threads and processes come to
// life), kernel_main (the main script), kernel_end (how it all ends); kernel_untimed does without time, kernel_digest
// tells states apart.
class Kernel {
public:
  explicit Kernel(const SimulationSetup& setup);

  StepResult step();
  void resolve(std::size_t option);
  const Decision* pending() const {
    if (!moves_.options.empty()) return &moves_;
    return state_.decisions.empty() ? nullptr : &state_.decisions[state_.decided];
  }
  const KernelState& state() const { return state_; }
  std::unique_ptr<KernelState> save() const;
  void save(KernelState& into) const;
  void load(const KernelState& saved);
  Trace takeTrace();
  void cancel() { finish(EndKind::Cancelled); }
  std::uint32_t turn() const;
  const std::vector<Touch>& touched() const { return touched_; }
  std::vector<WaitingActor> waiting() const;
  Digest digest() const;
  std::string laneName(std::uint32_t lane) const;
  const Lane& lane(std::uint32_t lane) const { return lanes_[lane]; }
  const Columns& recorded() const { return recorder_.columns(); }

private:
  static constexpr std::uint32_t kSeveral = 0xfffffffe;
  static constexpr std::uint64_t kIdleTurn = 1000; // what a turn without time counts against the budget of steps
  static constexpr std::uint32_t kTaskOwner = 1;   // timers belong to threads (even) or tasks (odd)
  static constexpr const char* kUnpicklable = "_pickle.PicklingError: the payload cannot be pickled";
  static constexpr const char* kRaisedElsewhere = "raised in a pool";

  // kernel.cpp
  void prepareCosts();
  void prepareTables();
  Time nextOfCores() const;
  StepResult overTime();
  bool overBudget();
  void timerEvent(std::uint32_t owner);
  StepResult quiet();
  Duration jittered(Duration d) { return costs_.jitter <= 0 || d <= 0 ? d : drawnAround(d); }
  Duration drawnAround(Duration d);
  void show(ThreadId id);
  // The thread's lane changes its state, and with it that of the task it hosts.
  template <typename... Numbers>
  void emit(const Thread& t, EventKind kind, Numbers... numbers) {
    recorder_.event(kind, state_.now, t.lane, static_cast<std::uint64_t>(numbers)...);
    if (t.guestLane != kNone) recorder_.event(kind, state_.now, t.guestLane, static_cast<std::uint64_t>(numbers)...);
  }
  template <typename... Numbers>
  void emit(ThreadId id, EventKind kind, Numbers... numbers) {
    emit(thread(id), kind, numbers...);
  }
  std::uint32_t addLane(LaneKind kind, std::uint32_t process, std::uint32_t label, std::uint32_t ordinal);
  std::uint32_t addString(std::string text);
  // The thread runs this task from now on (kNone: none).
  void host(Thread& t, TaskId id) {
    t.task = id;
    t.fails = false;
    t.guestLane = kNone;
    if (id == kNone) return;
    const Task& k = task(id);
    t.body = k.body;
    t.fails = k.failure != nullptr;
    if (k.lane != t.lane) t.guestLane = k.lane;
  }
  std::uint32_t taskLane(const Thread& t) const { return t.guestLane != kNone ? t.guestLane : t.lane; }
  Thread& thread(ThreadId id) { return state_.threads[id]; }
  Task& task(TaskId id) { return state_.tasks[id]; }
  Gil& gilOf(const Thread& t) { return state_.processes[t.process].gil; }
  bool onLoop(const Thread& t) const { return t.role == ThreadRole::Loop; }

  // kernel_cores.cpp
  void coreEvent(std::size_t core);
  void account(Thread& t);
  void schedule(std::size_t core);
  void run(ThreadId id);
  bool carryOut(ThreadId id);
  void seat(std::size_t core, ThreadId id);
  bool takeCore(ThreadId id);
  void makeReady(ThreadId id);
  void startNow(ThreadId id);
  void assign(std::size_t core, ThreadId id);
  [[gnu::noinline]] void dispatch(std::size_t core);
  [[gnu::noinline]] void preempt(ThreadId id);
  void leaveCore(Thread& t) {
    if (t.core == kNone) return;
    state_.cores[t.core].thread = kNone;
    state_.coreNext[t.core] = state_.runSize > 0 ? state_.now : kNever;
    t.core = kNone;
    t.shown = false;
  }
  void leaveCore(ThreadId id) { leaveCore(thread(id)); }
  // The thread blocks: it gives up the interpreter's lock and its core until somebody or its timer wakes it.
  [[gnu::always_inline]] void park(ThreadId id) {
    leaveGil(id);
    Thread& t = thread(id);
    leaveCore(t);
    t.status = ThreadStatus::Blocked;
  }
  void pushReady(ThreadId id);
  ThreadId popReady();
  void burst(Thread& t, Burst kind, Duration length, bool pliable);
  void overhead(ThreadId id, OverheadKind kind, Duration length, Then then);
  Time nextEvent(std::size_t exceptCore) const;

  // kernel_gil.cpp
  // True when the thread may go on: it needs no lock, has it, or has just got it. Otherwise it has left its core.
  bool claimGil(ThreadId id, const Thread& t) { return !locks_ || t.holdsGil || claimLockedGil(id); }
  bool claimLockedGil(ThreadId id);
  void takeGil(ThreadId id);
  void waitForGil(ThreadId id, Duration extra);
  void leaveGil(ThreadId id) {
    if (locks_ && thread(id).holdsGil) leaveHeldGil(id);
  }
  void leaveHeldGil(ThreadId id);
  void dropGil(ThreadId id);
  void callNext(ThreadId leaver, Duration latency);
  void call(Gil& gil, ThreadId id, Duration latency);
  void unlinkWaiter(Gil& gil, ThreadId id);
  void gilTimer(ThreadId id);
  Duration window();

  // kernel_body.cpp
  bool carryRequest(ThreadId id);
  bool carryOne(ThreadId id);
  bool carryRare(ThreadId id);
  void resumeBody(ThreadId id);
  void prepareContext(std::uint32_t process);
  void emitNotes(std::uint32_t lane);
  bool computes(ThreadId id, const Request& request);
  bool waitsFor(ThreadId id, const Request& request);
  bool yields(ThreadId id, const Request& request);
  void printLine(ThreadId id);
  bool raiseFailure(ThreadId id);
  bool sendBurst(ThreadId id, const Request& request);
  bool bodyDone(ThreadId id);
  std::uint32_t poolFor(bool processes);
  bool goesElsewhere(const Thread& t, const Request& request) const;
  Limits limitsNow();
  bool quietNow(std::uint32_t primitive);

  // kernel_wait.cpp
  bool askPrimitive(ThreadId id);
  bool holdsLockOf(std::uint32_t condition, TaskId caller) const;
  bool refuseWithoutLock(ThreadId id);
  bool answered(ThreadId id, TaskId caller, const Answer& answer);
  void wakeFrom(std::uint32_t primitive, const Wakes& wakes, TaskId waker, const char* error);
  void wakeWaiter(std::uint32_t primitive, TaskId waiter, const Wakes& wakes, TaskId waker, const char* error);
  void enlist(TaskId id, std::uint32_t primitive, std::uint8_t list);
  void unlist(TaskId id);
  bool waitUnlocked(ThreadId id, TaskId caller);
  bool suspendOn(ThreadId id, TaskId caller, std::uint8_t list);
  bool retry(ThreadId id);
  void takeConditionLock(TaskId waiter, TaskId waker);
  void waitExpired(TaskId id);
  void joinExpired(TaskId id);
  void withdraw(std::uint32_t primitive, std::uint8_t verb, TaskId id);
  bool handsOver(const PrimitiveInfo& info, const Task& waiter) const;
  void noteGrant(std::uint32_t lane, const Request& request, const Answer& answer);
  void settle(TaskId id, std::int64_t value);
  void goOn(TaskId id, TaskId waker, bool asks);
  bool joinChildren(ThreadId id, std::uint32_t group);

  // kernel_loop.cpp
  bool runLoop(ThreadId id);
  bool loopNext(ThreadId id);
  bool loopCollect(ThreadId id);
  static bool takeHandle(Loop& loop, Handle& handle);
  // The running task waits for readiness or a timer; its loop goes on.
  void suspendTask(TaskId id, Time until, bool onTimer) {
    Task& k = task(id);
    k.onTimer = onTimer;
    state_.wheel.set(k.timer, until);
    Thread& t = thread(k.host);
    host(t, kNone);
    t.then = Then::LoopNext;
    t.pending.want = Want::Go;
  }
  void loopIdle(ThreadId id);
  bool leaveTask(ThreadId id);
  bool endSelect(Loop& loop, Time at);
  void wakeLoop(Loop& loop, Time at);
  void loopSoon(TaskId id, TaskId waker);
  void showReady(TaskId id, TaskId waker);
  void loopCallback(TaskId id);
  void taskTimer(TaskId id);
  void runHandle(Thread& t, Loop& loop, const Handle& handle);
  void beginStep(Thread& t, TaskId id, Task& k);
  bool wakeOnlySleeper(Thread& t, Loop& loop);
  Loop& loopOf(const Thread& t) { return state_.loops[t.pool]; }
  bool blockThread(ThreadId id, EventKind kind, Time until, std::uint32_t step);
  void wakeThread(ThreadId id, std::uint32_t wakerLane, Duration latency);
  void threadTimer(ThreadId id);

  // kernel_pool.cpp
  std::uint32_t addPool(bool processes, std::uint32_t most);
  bool submit(ThreadId by, std::uint32_t pool, const Job& job);
  bool startWorker(ThreadId by, std::uint32_t pool);
  bool offload(ThreadId id, std::uint32_t pool, const Job& job);
  bool workerNext(ThreadId id);
  bool workerBegin(ThreadId id);
  bool workerReport(ThreadId id);
  void workerTakes(ThreadId id, TaskId next);
  void comeHome(TaskId id, ThreadId worker);
  void closePools();

  // kernel_start.cpp
  ThreadId addThread(ThreadRole role, std::uint32_t process, std::uint32_t lane);
  std::uint32_t addProcess(std::uint32_t parent);
  TaskId addTask(std::uint32_t group, TaskId parent, bool daemon);
  bool startTask(ThreadId by, TaskId id);
  bool startThreadFor(ThreadId by, TaskId id);
  bool startProcessFor(ThreadId by, TaskId id);
  bool launch(ThreadId by, ThreadId child);
  bool launchThread(ThreadId by, ThreadId child);
  bool childBegin(ThreadId id);
  void begun(ThreadId id);
  Duration pickleCost(const Payload& payload, bool load) const;
  Duration transferCost(const Payload& payload) const;
  void usesMemory(std::int64_t resident, std::int64_t address);
  bool runInline(ThreadId by, TaskId id);
  StartMethod startMethod() const { return setup_.placement.start; }

  // kernel_main.cpp
  void begin();
  bool mainNext(ThreadId id);
  bool mainStarts(ThreadId id);
  bool mainSleeps(ThreadId id, Time until);
  bool mainWaits(ThreadId id);
  bool mainGathers(ThreadId id);
  bool mainStartsChunk(ThreadId id, const Group& group);
  bool mainEnds(ThreadId id);
  bool findArrival();
  void failMain(const std::string& error);

  // kernel_race.cpp
  bool contends(ThreadId id);
  bool race(ThreadId id);

  // kernel_untimed.cpp
  StepResult stepUntimed();
  void touch(TouchKind kind, TouchMode mode, std::uint32_t index);
  void touchIfUntimed(TouchKind kind, TouchMode mode, std::uint32_t index) {
    if (setup_.untimed) [[unlikely]]
      touch(kind, mode, index);
  }
  std::uint8_t gateOf(const Thread& t) const;
  bool mayTakeGil(const Thread& t) const;
  bool willAskAgain(const Thread& t) const;
  bool mustWait(const Thread& t) const;
  void findMoves();
  void makeMove(const Option& option);
  void takeTurn(ThreadId id);
  void goOnUntimed(ThreadId id);
  void runAhead(ThreadId id);
  void touchCell(const Thread& t);
  bool stopsHere(Thread& t);
  void blockThoseWhoMustWait();
  bool hasChildren(TaskId parent, std::uint32_t group) const;
  void wakeThoseOfLoop(std::uint32_t primitive, const Wakes& wakes, TaskId waker);
  void becomeReady(ThreadId id);

  // kernel_end.cpp
  bool finishTask(ThreadId id);
  bool raise(ThreadId id, const std::string& error);
  void releaseHeld(TaskId id);
  void report(const Task& k, const std::string& error);
  void taskEnded(TaskId id);
  Duration joinLatency() const;
  void threadEnds(ThreadId id, std::uint64_t how);
  void finish(EndKind end);
  void describeDeadlock();
  void markCycle();
  void addFinals();
  void abandon();
  bool everybodyDone() const { return state_.mainDone && state_.alive == 0; }

  SimulationSetup setup_;
  const Workload& workload_;
  const Profile& profile_;
  const Costs& costs_;
  BodyCosts bodyCosts_;
  Recorder recorder_;
  KernelState state_;
  ResumeContext context_;
  int turnsAtOnce_ = 64; // requests carried out before the budget and other cores get a look
  std::uint32_t turnsOnCore_ =
      0xfff;                   // and so many, a power of two less one, before step() comes back; untimed: 0, every one
  Decision moves_;             // untimed: what may happen next; made of the state
  std::vector<Touch> touched_; // untimed: by the last move
  std::uint64_t nextLook_ = 0; // at how many steps the budget of trace bytes is looked at again
  std::uint32_t startsOn_ = kNone;  // the one core that a thread has just been put on
  bool locks_ = false;              // interpreters have a lock
  ThreadId resuming_ = kNone;       // whose body is in resume()
  std::uint32_t contextOf_ = kNone; // the process that context_ shows
  // Tables of the trace to be.
  std::vector<Lane> lanes_;
  std::vector<std::string> strings_;
  std::vector<Object> objects_;
  std::vector<const PrimitiveInfo*> primitiveInfo_;
  std::vector<std::uint32_t> groupLabels_;
};

} // namespace switchpoint
