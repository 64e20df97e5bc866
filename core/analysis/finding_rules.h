// The rules that findings() applies: each looks at one run and adds what it finds, or nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/findings.h"

namespace switchpoint {

// What a rule may look at, and the words that several of them need.
struct Evidence {
  const Trace& trace;
  const Intervals& intervals;
  const Metrics& metrics;

  Time until(std::uint32_t lane, std::size_t interval) const;
  // "line 9", or "" for a step without a line.
  std::string place(std::uint32_t step) const;
  // "order-1", "order-1 and order-2", "order-1, order-2 and 3 more".
  std::string names(const std::vector<std::uint32_t>& lanes) const;
};

// "1 task", "2 000 tasks".
std::string counted(std::uint64_t count, std::string_view noun);
// "12 %", "0.4 %".
std::string percent(double share);

using Findings = std::vector<Finding>;
void findDeadlock(const Evidence& evidence, Findings& out);    // deadlock
void findLostWakeUp(const Evidence& evidence, Findings& out);  // lost-wakeup
void findErrors(const Evidence& evidence, Findings& out);      // unpicklable, raised
void findBudget(const Evidence& evidence, Findings& out);      // budget
void findLostUpdates(const Evidence& evidence, Findings& out); // lost-updates
void findNotShared(const Evidence& evidence, Findings& out);   // not-shared
void findTextbook(const Evidence& evidence, Findings& out);    // textbook
void findBlockedLoop(const Evidence& evidence, Findings& out); // blocked-loop
void findBusyLoop(const Evidence& evidence, Findings& out);    // busy-loop
void findLoopLag(const Evidence& evidence, Findings& out);     // loop-lag
void findConvoy(const Evidence& evidence, Findings& out);      // convoy
void findGilWait(const Evidence& evidence, Findings& out);     // gil-wait
void findIdleCores(const Evidence& evidence, Findings& out);   // idle-cores
void findStarvation(const Evidence& evidence, Findings& out);  // starvation
void findDataRaces(const Evidence& evidence, Findings& out);   // data-race
void findLockOrder(const Evidence& evidence, Findings& out);   // lock-order
void findStartUpCost(const Evidence& evidence, Findings& out); // start-up
void findMemory(const Evidence& evidence, Findings& out);      // memory
void findNotice(const Evidence& evidence, Findings& out);      // notice

} // namespace switchpoint
