#include <algorithm>
#include <deque>
#include <map>

#include "laws/laws.h"

namespace switchpoint {
namespace {

const Object& objectOf(const Story& story, const Event& event) {
  return story.trace.objects[event.a];
}

std::int64_t capacityOf(const Story& story, std::uint64_t object) {
  return story.workload->primitives[object].capacity;
}

} // namespace

// A wait on a condition gives up an rlock level by level, and takes it again likewise.
std::string locksHaveOneOwner(const Story& story) {
  struct Held {
    std::uint32_t owner = 0;
    std::uint32_t depth = 0;
  };
  std::map<std::uint64_t, Held> held;
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const Event& event = story.events[i];
    const bool touches =
        event.kind == EventKind::Acquire || event.kind == EventKind::Release || event.kind == EventKind::BulkLock;
    if (!touches) continue;
    const std::string& type = objectOf(story, event).type;
    if (type != "lock" && type != "rlock") continue;
    Held& lock = held[event.a];
    const bool again = type == "rlock" && lock.owner == event.lane;
    if (event.kind != EventKind::Release && lock.depth > 0 && !again) {
      return broken(story, i, "it belongs to " + story.trace.laneName(lock.owner));
    }
    if (event.kind == EventKind::Release && lock.depth == 0) return broken(story, i, "nobody holds it");
    if (event.kind == EventKind::Release && type == "rlock" && !again) return broken(story, i, "it is not its owner");
    if (event.kind == EventKind::Acquire) lock = {event.lane, lock.depth + 1};
    if (event.kind == EventKind::Release) --lock.depth;
  }
  return {};
}

std::string permitsSuffice(const Story& story) {
  std::map<std::uint64_t, std::int64_t> taken;
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const Event& event = story.events[i];
    if (event.kind != EventKind::Acquire && event.kind != EventKind::Release) continue;
    const std::string& type = objectOf(story, event).type;
    if (type != "semaphore" && type != "bounded-semaphore") continue;
    taken[event.a] += event.kind == EventKind::Acquire ? 1 : -1;
    if (taken[event.a] > capacityOf(story, event.a)) return broken(story, i, "there is no permit left");
    if (taken[event.a] < 0 && type == "bounded-semaphore") return broken(story, i, "more permits than there were");
  }
  return {};
}

std::string queuesKeepOrder(const Story& story) {
  std::map<std::uint64_t, std::deque<std::uint64_t>> queues;
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const Event& event = story.events[i];
    if (event.kind != EventKind::Put && event.kind != EventKind::Get) continue;
    if (objectOf(story, event).type != "queue") continue;
    std::deque<std::uint64_t>& queue = queues[event.a];
    if (event.kind == EventKind::Put) {
      queue.push_back(event.b);
      const std::int64_t most = capacityOf(story, event.a);
      if (most > 0 && static_cast<std::int64_t>(queue.size()) > most) return broken(story, i, "the queue is full");
    } else {
      if (queue.empty()) return broken(story, i, "gets something that was never put");
      if (queue.front() != event.b) return broken(story, i, "gets something else than the oldest");
      queue.pop_front();
    }
    if (queue.size() != event.c) return broken(story, i, "the length is wrong");
  }
  return {};
}

std::string barriersOpenWhenFull(const Story& story) {
  std::map<std::uint64_t, std::vector<std::uint32_t>> waiting;
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const Event& event = story.events[i];
    if (event.kind == EventKind::Ready || event.kind == EventKind::Run) {
      for (const auto& [object, lanes] : waiting) {
        if (std::find(lanes.begin(), lanes.end(), event.lane) != lanes.end()) {
          return broken(story, i, "goes on before the barrier is full");
        }
      }
    }
    if (event.kind == EventKind::Timeout && event.a > 0 && story.trace.objects[event.a - 1].type == "barrier") {
      waiting[event.a - 1].clear(); // broken: all go on
    }
    const bool here = (event.kind == EventKind::BlockOn || event.kind == EventKind::Signal) &&
                      objectOf(story, event).type == "barrier";
    if (!here || !story.trace.lanes[event.lane].isTask) continue; // the thread under a task says it as well
    std::vector<std::uint32_t>& lanes = waiting[event.a];
    if (event.kind == EventKind::BlockOn) {
      lanes.push_back(event.lane);
      if (static_cast<std::int64_t>(lanes.size()) >= capacityOf(story, event.a)) {
        return broken(story, i, "waits although all are here");
      }
    } else {
      if (static_cast<std::int64_t>(lanes.size()) + 1 != capacityOf(story, event.a)) {
        return broken(story, i, "opens with " + std::to_string(lanes.size()) + " waiting");
      }
      if (event.b != lanes.size()) return broken(story, i, "wakes another number than wait");
      lanes.clear();
    }
  }
  return {};
}

std::string loopLocksAreFair(const Story& story) {
  if (story.trace.provenance.model != "asyncio") return {};
  std::map<std::uint64_t, std::deque<std::uint32_t>> waiting;
  const auto loopTask = [&](std::uint32_t lane) { return story.trace.lanes[lane].kind == LaneKind::Task; };
  LanesNow lanes(story);
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const Event& event = story.events[i];
    lanes.apply(event);
    const bool expires = event.kind == EventKind::Timeout && event.a > 0;
    if (expires) {
      std::deque<std::uint32_t>& queue = waiting[event.a - 1];
      queue.erase(std::remove(queue.begin(), queue.end(), event.lane), queue.end());
    }
    if ((event.kind != EventKind::BlockOn && event.kind != EventKind::Acquire) || !loopTask(event.lane)) continue;
    const std::string& type = objectOf(story, event).type;
    if (type == "queue" || type == "condition" || type == "event" || type == "future" || type == "barrier") continue;
    std::deque<std::uint32_t>& queue = waiting[event.a];
    // A task whose steps run in a pool is a thread as long as it is there.
    const bool away = story.trace.lanes[lanes[event.lane].host].kind != LaneKind::Loop;
    if (event.kind == EventKind::BlockOn) {
      queue.push_back(away ? 0xffffffff : event.lane);
      if (away) return {}; // threads mix in: no order is promised
      continue;
    }
    if (away) return {};
    if (queue.empty()) continue;
    const auto again = std::find(queue.begin(), queue.end(), event.lane);
    if (type == "rlock" && again == queue.end()) continue; // its owner takes it once more
    if (queue.front() != event.lane) {
      return broken(story, i, "overtakes " + story.trace.laneName(queue.front()));
    }
    queue.pop_front();
  }
  return {};
}

} // namespace switchpoint
