// Twins of real programs that print one and the same text on every CPython (fact sheet G), and that text.
#pragma once

#include <functional>
#include <vector>

#include "support/workload_builder.h"

namespace switchpoint {

struct Twin {
  const char* id; // of the program: A01

  const char* model;
  const char* text;
  std::function<void(WorkloadBuilder&)> write;
  std::uint32_t workers = 0;
};

// Those of asyncio and those of threads.
const std::vector<Twin>& asyncioTwins();
const std::vector<Twin>& threadTwins();

// A coroutine that main awaits or creates as a task, or a thread's function: nothing starts it but `spawn`.
inline std::uint32_t coroutine(WorkloadBuilder& b, const std::string& name, const std::function<void()>& body) {
  const std::uint32_t group = b.group(name);
  b.current().spawnedOnly = true;
  body();
  return group;
}

} // namespace switchpoint
