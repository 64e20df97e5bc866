// What every lane, lock, queue and variable is at one point of a run, and how each event changes it.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "trace/trace.h"

namespace switchpoint {

struct LaneNow {
  Time since = 0;
  std::uint32_t order = 0;  // 1 + index of the event that led here: who came first; 0: not created yet
  std::uint32_t step = 0;   // the source step in force
  std::uint32_t detail = 0; // the event's a: core, waker + 1, object, lane + 1, overhead kind
  State state = State::New;
  EventKind why = EventKind::Create;

  bool exists() const { return order > 0; }
  friend bool operator==(const LaneNow&, const LaneNow&) = default;
};

struct ObjectNow {
  struct Owner {
    std::uint32_t lane = 0;
    std::uint32_t count = 0; // how many permits, or entries of an rlock
    friend bool operator==(const Owner&, const Owner&) = default;
  };
  std::vector<Owner> owners;       // in the order in which they got it
  std::vector<std::int64_t> items; // of a queue, oldest first, where they are known
  std::uint64_t length = 0;        // of a queue
  bool itemsKnown = true;          // a queue that has been longer than kMostItems is known again when it was empty

  friend bool operator==(const ObjectNow&, const ObjectNow&) = default;
};

// A variable in the memory of one process, once it has been used there.
struct MemoryNow {
  std::uint32_t variable = 0;
  std::uint32_t process = 0; // 0: the parent's memory, or the machine-wide one
  std::int64_t value = 0;

  friend bool operator==(const MemoryNow&, const MemoryNow&) = default;
};

// A value. Copies share what neither has changed since, so that many points of one run are cheap to keep.
class RunMoment {
public:
  static constexpr std::size_t kMostItems = 64;

  // Before the first event.
  explicit RunMoment(const Trace& trace);

  void apply(const Event& event);

  std::uint64_t events() const { return events_; } // how many have happened
  Time time() const { return time_; }              // of the last of them
  std::uint32_t lanes() const { return laneCount_; }
  const LaneNow& lane(std::uint32_t lane) const { return (*pages_[lane / kPage])[lane % kPage]; }
  std::size_t objects() const { return objects_.size(); }
  const ObjectNow& object(std::size_t object) const { return *objects_[object]; }
  const std::vector<MemoryNow>& memory() const { return *memory_; } // by variable, then process
  std::uint64_t printed() const { return printed_; }                // bytes of Outcome::out

  // Adds the bytes of what it does not share with `before`.
  std::size_t bytesBeyond(const RunMoment* before) const;
  friend bool operator==(const RunMoment& a, const RunMoment& b);

private:
  static constexpr std::size_t kPage = 16;
  using Page = std::array<LaneNow, kPage>;

  LaneNow& changeLane(std::uint32_t lane);
  ObjectNow* changeObject(std::uint64_t object);
  ObjectNow* changeQueue(std::uint64_t object);
  void own(std::uint64_t object, std::uint32_t lane);
  void disown(std::uint64_t object, std::uint32_t lane);
  void dropGils(std::uint32_t lane);
  void put(const Event& event);
  void get(const Event& event);
  void remember(const Event& event, std::int64_t value);

  const Trace* trace_;
  std::uint32_t laneCount_ = 0;
  std::vector<std::shared_ptr<Page>> pages_;
  std::vector<std::shared_ptr<ObjectNow>> objects_;
  std::shared_ptr<std::vector<MemoryNow>> memory_;
  std::uint64_t events_ = 0;
  Time time_ = 0;
  std::uint64_t printed_ = 0;
};

} // namespace switchpoint
