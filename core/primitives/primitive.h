// What a synchronisation primitive is: pure rules over a small state. The kernel owns time, blocking, waking and
// tracing.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/param_spec.h"

namespace switchpoint {

inline constexpr std::uint32_t kNobody = 0xffffffff;

// FIFO of 64-bit values shared by all queues of a simulation: flat, copyable, with a free list.
class ValuePool {
public:
  struct Fifo {
    std::uint32_t head = kNobody;
    std::uint32_t tail = kNobody;
  };
  void push(Fifo& fifo, std::int64_t value);
  std::int64_t pop(Fifo& fifo); // the fifo must not be empty
  std::size_t size() const { return nodes_.size(); }

private:
  struct Node {
    std::int64_t value;
    std::uint32_t next;
  };
  std::vector<Node> nodes_;
  std::uint32_t free_ = kNobody;
};

// State of one primitive. Which fields mean what is the primitive's own business.
struct PrimitiveState {
  std::int64_t count = 0;    // permits, items, parties waiting, 1 = set
  std::int64_t capacity = 0; // as declared
  std::uint32_t owner = kNobody;
  std::uint32_t depth = 0;
  std::int64_t value = 0; // a future's
  ValuePool::Fifo items;
};

// How a request is answered.
enum class Verdict : std::uint8_t {
  Done,    // granted; `value` holds what was got
  Wait,    // must wait in wait list 0 or 1
  Error,   // not allowed: `error` says why, as CPython's exception would ("RuntimeError: release unlocked lock")
  Suspend, // gives up the lock it names in its declaration, then waits in list 0, then takes the lock again
           // (condition.wait)
};

// Who may go on after a request was granted.
struct Wakes {
  std::uint8_t list = 0;  // wait list
  std::uint32_t most = 0; // how many of it, in FIFO order; 0: none
  bool complete = false;  // true: their request is thereby fulfilled; false: they ask again
};

struct Answer {
  Verdict verdict = Verdict::Done;
  std::uint8_t list = 0; // Wait: which list
  Wakes wakes{};
  const char* error = nullptr;
  std::int64_t value = 0;
};

struct VerbInfo {
  std::string_view name;   // "acquire", as in scenario steps
  bool takesValue = false; // put, set of a future
  bool givesValue = false; // get
  bool mayWait = false;    // may carry a timeout
  std::string_view summary;
};

struct PrimitiveInfo {
  std::string_view id; // "lock"
  std::string_view title;
  std::string_view summary;
  std::span<const VerbInfo> verbs;
  std::span<const ParamSpec> params; // "capacity" where it has one
  bool canWith = false;              // verb 0 and verb 1 are the entry and exit of `with`
  bool needsLock = false;            // a condition names a lock
  bool fairInLoop = false;           // asyncio's twin serves strictly FIFO: nobody overtakes those who wait
  // Starts a state; asks it. `caller` is the activity that asks.
  void (*start)(PrimitiveState& state, std::int64_t capacity);
  Answer (*ask)(PrimitiveState& state, ValuePool& pool, std::uint8_t verb, std::uint32_t caller, std::int64_t value);
  // One who waited gives up because its time has expired; nullptr: nothing but the wait list knows of it. Whoever is
  // woken by it gets `error`.
  Answer (*withdraw)(PrimitiveState& state, std::uint8_t verb) = nullptr;
  // Whether this request would have to wait now; who waits asks again when that has changed. nullptr: to wait is itself
  // a step that others can see (who is notified, how many have come).
  bool (*mustWait)(const PrimitiveState& state, std::uint8_t verb, std::uint32_t caller) = nullptr;
};

// All primitives, in the order they are listed.
std::span<const PrimitiveInfo* const> primitiveCatalog();
// nullptr when there is none with this id.
const PrimitiveInfo* findPrimitive(std::string_view id);

} // namespace switchpoint
