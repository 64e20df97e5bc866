#include "workload/workload.h"

namespace switchpoint {

std::uint64_t startedTasks(const Workload& workload) {
  std::uint64_t tasks = 0;
  for (const Group& group : workload.groups) {
    if (!group.spawnedOnly) tasks += group.count;
  }
  return tasks;
}

} // namespace switchpoint
