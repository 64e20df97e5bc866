// Writes workloads in C++, one call a step: what tests run instead of scenario files.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "workload/workload.h"

namespace switchpoint {

using Slot = std::uint16_t;
inline constexpr Slot kNoSlot = 0xffff;

// Every instruction gets a source step of its own (step i + 1 is instruction i), so that a trace tells which
// instruction an event belongs to.
class WorkloadBuilder {
public:
  using Block = std::function<void()>;

  WorkloadBuilder();

  std::uint32_t variable(const std::string& name, std::int64_t initial = 0, SharedKind kind = SharedKind::Plain);
  // `lock`: of a condition, the primitive that is its lock.
  std::uint32_t primitive(std::string_view type, std::int64_t capacity = 0, std::uint32_t lock = 0);

  // Ends the body of the group before, and begins the next one's.
  std::uint32_t group(const std::string& name, std::uint32_t count = 1);
  Group& current() { return workload_.groups.back(); }
  Slot slot(std::int64_t initial = 0);
  std::uint32_t distribution(const Distribution& distribution); // for drawn()

  void cpu(Duration d) { timed(Op::Cpu, d); }
  void native(Duration d) { timed(Op::Native, d); }
  void io(Duration d) { timed(Op::Io, d); }
  void sleep(Duration d) { timed(Op::Sleep, d); }
  void block(Duration d) { timed(Op::Block, d); }
  void yield() { timed(Op::Yield, 0); }
  void timed(Op op, Duration d, std::uint8_t flags = 0);
  void drawn(Op op, std::uint32_t distribution);
  void plain(Op op) { emit(op); } // Await, Builtin, Call

  void read(std::uint32_t variable, Slot into);
  void write(std::uint32_t variable, Slot from);
  void set(std::uint32_t variable, Slot from);
  void compute(Slot into, const std::vector<ExprStep>& steps);
  void add(Slot slot, std::int64_t by); // slot += by
  // slot = variable; the window; slot += 1; variable = slot
  void update(std::uint32_t variable, Slot slot, const Block& window = {});

  void repeat(std::int64_t count, const Block& body);
  void whileNonZero(Slot slot, const Block& body); // as the reader lays it out: tested before and at the bottom
  void when(Slot slot, const Block& then, const Block& otherwise = {});

  // What an answer gives goes into `slot`; a verb that gives nothing leaves 0 there.
  void ask(std::uint32_t primitive, std::uint8_t verb, Slot slot = kNoSlot, std::uint8_t flags = 0);
  // Hands over the slot's value (put, set), and leaves the slot as it is.
  void give(std::uint32_t primitive, Slot from);
  // Goes to `expired` when the time is over, else on with `granted`.
  void askTimed(std::uint32_t primitive, std::uint8_t verb, Slot slot, Duration timeout, const Block& granted,
                const Block& expired);
  void with(std::uint32_t primitive, const Block& body);

  void print(const std::string& text, std::int32_t slot = -1);
  void raise(const std::string& error);
  void spawn(std::uint32_t group, bool detached = false);
  void join(std::uint32_t group);
  void offload(std::uint8_t where, const Payload& payload, const Block& body);

  Workload build();

private:
  Instruction& emit(Op op);
  Instruction& at(std::uint32_t index) { return workload_.code[index]; }
  std::uint32_t next() const { return static_cast<std::uint32_t>(workload_.code.size()); }
  void endGroup();

  Workload workload_;
  bool open_ = false;
};

// The instruction that a step of a built workload stands for; nullptr for step 0.
const Instruction* instructionOf(const Workload& workload, std::uint32_t step);

} // namespace switchpoint
