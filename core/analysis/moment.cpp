// How events change a moment. What is shared with another moment is copied before it changes.
#include "analysis/moment.h"

#include <algorithm>

namespace switchpoint {
namespace {

template <typename T>
T& owned(std::shared_ptr<T>& shared) {
  if (shared.use_count() > 1) shared = std::make_shared<T>(*shared);
  return *shared;
}

} // namespace

RunMoment::RunMoment(const Trace& trace)
    : trace_(&trace), laneCount_(static_cast<std::uint32_t>(trace.lanes.size())),
      pages_((trace.lanes.size() + kPage - 1) / kPage, std::make_shared<Page>()),
      objects_(trace.objects.size(), std::make_shared<ObjectNow>()),
      memory_(std::make_shared<std::vector<MemoryNow>>()) {}

LaneNow& RunMoment::changeLane(std::uint32_t lane) {
  return owned(pages_[lane / kPage])[lane % kPage];
}

ObjectNow* RunMoment::changeObject(std::uint64_t object) {
  return object < objects_.size() ? &owned(objects_[object]) : nullptr;
}

// A future gives its value to everybody who asks: nothing leaves it.
ObjectNow* RunMoment::changeQueue(std::uint64_t object) {
  return object < objects_.size() && trace_->objects[object].type == "queue" ? changeObject(object) : nullptr;
}

void RunMoment::apply(const Event& event) {
  const EventInfo& kind = info(event.kind);
  ++events_;
  time_ = event.time;
  if (kind.changesState) {
    LaneNow& lane = changeLane(event.lane);
    const std::uint32_t step = stepOf(event);
    lane = {event.time,
            static_cast<std::uint32_t>(events_),
            step > 0 ? step : lane.step,
            static_cast<std::uint32_t>(event.a),
            kind.state,
            event.kind};
    if (event.kind == EventKind::GilDrop) dropGils(event.lane);
    return;
  }
  switch (event.kind) {
  case EventKind::Step: changeLane(event.lane).step = static_cast<std::uint32_t>(event.a); return;
  case EventKind::GilTake:
  case EventKind::Acquire: own(event.a, event.lane); return;
  case EventKind::GilLeave:
  case EventKind::Release: disown(event.a, event.lane); return;
  case EventKind::Put: put(event); return;
  case EventKind::Get: get(event); return;
  case EventKind::Read:
  case EventKind::Write: remember(event, unzigzag(event.b)); return;
  case EventKind::Bulk: remember(event, unzigzag(event.c)); return;
  case EventKind::Print: printed_ = std::max(printed_, event.a + event.b); return;
  case EventKind::Create:
  case EventKind::Ready:
  case EventKind::Run:
  case EventKind::Preempt:
  case EventKind::GilWait:
  case EventKind::GilDrop:
  case EventKind::Yield:
  case EventKind::BlockIo:
  case EventKind::BlockSleep:
  case EventKind::BlockCall:
  case EventKind::BlockOn:
  case EventKind::BlockJoin:
  case EventKind::BlockIdle:
  case EventKind::Overhead:
  case EventKind::Finish:
  case EventKind::GilAsk:
  case EventKind::Signal:
  case EventKind::Timeout:
  case EventKind::Lost:
  case EventKind::BulkLock:
  case EventKind::Raise:
  case EventKind::Send:
  case EventKind::Receive:
  case EventKind::Offload:
  case EventKind::Lag: return;
  }
}

void RunMoment::own(std::uint64_t object, std::uint32_t lane) {
  ObjectNow* now = changeObject(object);
  if (now == nullptr) return;
  for (ObjectNow::Owner& owner : now->owners) {
    if (owner.lane == lane) {
      ++owner.count;
      return;
    }
  }
  now->owners.push_back({lane, 1});
}

// A semaphore may be given back by somebody who never had it: nobody's share changes then.
void RunMoment::disown(std::uint64_t object, std::uint32_t lane) {
  ObjectNow* now = changeObject(object);
  if (now == nullptr) return;
  const auto owner = std::find_if(now->owners.begin(), now->owners.end(),
                                  [lane](const ObjectNow::Owner& each) { return each.lane == lane; });
  if (owner != now->owners.end() && --owner->count == 0) now->owners.erase(owner);
}

// A requested drop names no object: the lane gives up whichever GIL it has.
void RunMoment::dropGils(std::uint32_t lane) {
  for (std::size_t i = 0; i < objects_.size(); ++i) {
    if (trace_->objects[i].kind != ObjectKind::Gil) continue;
    const std::vector<ObjectNow::Owner>& owners = objects_[i]->owners;
    if (!owners.empty() && owners.front().lane == lane) changeObject(i)->owners.clear();
  }
}

void RunMoment::put(const Event& event) {
  ObjectNow* now = changeQueue(event.a);
  if (now == nullptr) return;
  now->length = event.c;
  if (now->itemsKnown) now->items.push_back(unzigzag(event.b));
  if (now->items.size() <= kMostItems) return;
  now->items.clear();
  now->itemsKnown = false;
}

void RunMoment::get(const Event& event) {
  ObjectNow* now = changeQueue(event.a);
  if (now == nullptr) return;
  now->length = event.c;
  if (event.c == 0) {
    now->items.clear();
    now->itemsKnown = true;
    return;
  }
  const auto item = std::find(now->items.begin(), now->items.end(), unzigzag(event.b));
  if (item != now->items.end()) now->items.erase(item);
}

void RunMoment::remember(const Event& event, std::int64_t value) {
  const auto variable = static_cast<std::uint32_t>(event.a);
  if (variable >= trace_->variables.size()) return;
  const std::uint32_t process = trace_->variables[variable].machineWide ? 0 : trace_->lanes[event.lane].process;
  std::vector<MemoryNow>& memory = owned(memory_);
  const auto place = std::partition_point(memory.begin(), memory.end(), [&](const MemoryNow& each) {
    return each.variable < variable || (each.variable == variable && each.process < process);
  });
  if (place != memory.end() && place->variable == variable && place->process == process) {
    place->value = value;
  } else {
    memory.insert(place, {variable, process, value});
  }
}

std::size_t RunMoment::bytesBeyond(const RunMoment* before) const {
  std::size_t bytes =
      sizeof(RunMoment) + pages_.capacity() * sizeof(pages_[0]) + objects_.capacity() * sizeof(objects_[0]);
  for (std::size_t i = 0; i < pages_.size(); ++i) {
    if (before == nullptr || before->pages_[i] != pages_[i]) bytes += sizeof(Page);
  }
  for (std::size_t i = 0; i < objects_.size(); ++i) {
    if (before != nullptr && before->objects_[i] == objects_[i]) continue;
    bytes += sizeof(ObjectNow) + objects_[i]->owners.capacity() * sizeof(ObjectNow::Owner) +
             objects_[i]->items.capacity() * sizeof(std::int64_t);
  }
  if (before == nullptr || before->memory_ != memory_) bytes += memory_->capacity() * sizeof(MemoryNow);
  return bytes;
}

bool operator==(const RunMoment& a, const RunMoment& b) {
  if (a.events_ != b.events_ || a.time_ != b.time_ || a.printed_ != b.printed_ || *a.memory_ != *b.memory_) {
    return false;
  }
  const auto same = [](const auto& one, const auto& other) { return one == other || *one == *other; };
  return std::equal(a.pages_.begin(), a.pages_.end(), b.pages_.begin(), b.pages_.end(), same) &&
         std::equal(a.objects_.begin(), a.objects_.end(), b.objects_.begin(), b.objects_.end(), same);
}

} // namespace switchpoint
