// Where more than one continuation is legal, one Chooser decides: by seed, from a record, or a person.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "base/rng.h"
#include "base/time.h"

namespace switchpoint {

enum class DecisionKind : std::uint8_t {
  GilNext,    // which of the threads that wait for the GIL is woken (fact sheet A4)
  WaiterNext, // which of those who wait for a primitive without promised order is woken (multiprocessing)
  Next,       // untimed: what happens next at all
};

// Untimed: what the chosen one does.
enum class Move : std::uint8_t {
  GoOn,   // runs on to its next step that others can see
  Wake,   // its sleep or its I/O ends, and it goes on
  Expire, // its timed wait ends without success, and it goes on
};

struct Option {
  std::uint32_t lane = 0;   // the lane that would go on
  std::uint32_t weight = 1; // how likely the real system is to choose it, relative to the others
  Move move = Move::GoOn;
  std::uint32_t actor = 0; // untimed: who does it, thread (even) or timer of a loop's task (odd); the same in every run
};

struct Decision {
  DecisionKind kind = DecisionKind::GilNext;
  Time at = 0;
  std::uint32_t object = 0;    // index into Trace::objects
  std::uint8_t list = 0;       // WaiterNext: which wait list
  std::vector<Option> options; // at least two; untimed: at least one
};

class Chooser {
public:
  virtual ~Chooser() = default;
  // Index into decision.options.
  virtual std::size_t pick(const Decision& decision) = 0;
};

// Draws by weight from a stream of its own.
class SeededChooser final : public Chooser {
public:
  explicit SeededChooser(std::uint64_t seed) : rng_(Rng::forStream(seed, 0x63686f6f736572)) {}
  std::size_t pick(const Decision& decision) override;

private:
  Rng rng_;
};

// The choices of a run, in order: enough, with the seed, to make the same run again.
using Schedule = std::vector<std::uint32_t>;

// Takes recorded choices; where the record ends or does not fit, the first option.
class RecordedChooser final : public Chooser {
public:
  explicit RecordedChooser(Schedule schedule) : schedule_(std::move(schedule)) {}
  std::size_t pick(const Decision& decision) override;
  // Choices that did not fit the options offered.
  std::size_t misfits() const { return misfits_; }

private:
  Schedule schedule_;
  std::size_t next_ = 0;
  std::size_t misfits_ = 0;
};

} // namespace switchpoint
