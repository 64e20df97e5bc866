// What must be true of every run, each law read off the events alone.
#pragma once

#include "laws/story.h"

namespace switchpoint {

// machine_laws.cpp
std::string timeGoesOn(const Story& story);
std::string statesFollow(const Story& story); // a table of what may follow what; nothing after the end
std::string coresRunOne(const Story& story);  // one thread and, over it, one task a core; cores that exist
std::string gilsHaveOneHolder(const Story& story);
std::string pythonHoldsGil(const Story& story); // whoever is shown running holds it, but for native steps

// time_laws.cpp
std::string onlyWhoRunsActs(const Story& story);
std::string nobodyWakesEarly(const Story& story); // sleeps, waits and timeouts last at least as long as they say
std::string workTakesItsTime(const Story& story); // a step of 5 ms is shown running for at least 5 ms
std::string timesAddUp(const Story& story);
std::string noTaskIsLost(const Story& story);
std::string deadlocksAreStuck(const Story& story);

// primitive_laws.cpp
std::string locksHaveOneOwner(const Story& story); // lock and rlock
std::string permitsSuffice(const Story& story);
std::string queuesKeepOrder(const Story& story);
std::string barriersOpenWhenFull(const Story& story);
std::string loopLocksAreFair(const Story& story); // asyncio: order of waiting, nobody overtakes

} // namespace switchpoint
