// Runs a workload and reads single facts off its trace.
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/simulate.h"
#include "support/plain_profiles.h"
#include "support/workload_builder.h"

namespace switchpoint {

inline Trace runOf(const Workload& workload, std::string_view model, const Profile& profile,
                   const SimulateOptions& options = {}) {
  return std::move(simulate(workload, *findModel(model), profile, options)).value();
}
inline Trace runOf(const Workload& workload, std::string_view model, const std::string& profile,
                   const SimulateOptions& options = {}) {
  return runOf(workload, model, *loadProfile(profile), options);
}
inline SimulateOptions onCores(std::uint32_t cores, std::uint64_t seed = 1) {
  SimulateOptions options;
  options.cores = cores;
  options.seed = seed;
  return options;
}

inline std::vector<Event> eventsOf(const Trace& trace) {
  std::vector<Event> events;
  EventCursor cursor = trace.events();
  Event event;
  while (cursor.next(event)) events.push_back(event);
  return events;
}

// Events of a kind, on one lane or (empty) on all.
inline std::vector<Event> eventsOf(const Trace& trace, EventKind kind, std::string_view lane = {}) {
  std::vector<Event> events = eventsOf(trace);
  std::erase_if(events,
                [&](const Event& e) { return e.kind != kind || (!lane.empty() && trace.laneName(e.lane) != lane); });
  return events;
}
inline std::size_t countOf(const Trace& trace, EventKind kind, std::string_view lane = {}) {
  return eventsOf(trace, kind, lane).size();
}
// When the nth event of a kind happens on a lane; -1: never.
inline Time timeOf(const Trace& trace, EventKind kind, std::string_view lane, std::size_t nth = 0) {
  const std::vector<Event> events = eventsOf(trace, kind, lane);
  return nth < events.size() ? events[nth].time : -1;
}
// When a line was first printed; -1: never.
inline Time printedAt(const Trace& trace, std::string_view line) {
  for (const Event& event : eventsOf(trace, EventKind::Print)) {
    const std::string_view printed = std::string_view(trace.outcome.out).substr(event.a, event.b);
    if (printed.substr(0, printed.size() - 1) == line) return event.time;
  }
  return -1;
}

// A profile without the randomness of the machine.
inline Profile steady(const std::string& id) {
  Profile profile = *loadProfile(id);
  profile.costs.jitter = 0;
  return profile;
}

inline constexpr std::array<std::string_view, 6> kGilIds{"cpython-3.9",  "cpython-3.10", "cpython-3.11",
                                                         "cpython-3.12", "cpython-3.13", "cpython-3.14"};
inline constexpr std::span<const std::string_view> kGilProfiles{kGilIds}; // by version, the oldest first

} // namespace switchpoint
