#include "support/plain_profiles.h"

namespace switchpoint {

Profile zeroCostProfile() {
  Profile profile;
  profile.id = "zero";
  profile.title = "Zero cost";
  profile.hasSubinterpreters = true;
  profile.freeThreaded = false;
  profile.textbook = true; // so that every model accepts it; slices are not drawn
  profile.costs.timerGranularity = 0;
  return profile;
}

Profile primeCostProfile() {
  Profile profile = zeroCostProfile();
  profile.id = "prime";
  profile.title = "Prime costs";
  Costs& c = profile.costs;
  c.forIter = 3, c.load = 5, c.arithmetic = 7, c.store = 11, c.backEdge = 13, c.whileTest = 17;
  c.builtinCall = 19, c.call = 23, c.sumOfSquaresItem = 29, c.lockPair = 62, c.print = 37;
  c.gilHandOff = 17 * kMicrosecond, c.wakeLatency = 53 * kMicrosecond, c.timerSlack = 59 * kMicrosecond;
  c.sleepZero = 61 * kMicrosecond, c.lockWake = 7 * kMicrosecond, c.handOffAfter = kMillisecond;
  c.threadStart = 41 * kMicrosecond, c.threadJoin = 43 * kMicrosecond;
  c.taskCreate = 1301, c.taskStep = 907, c.loopIteration = 809;
  c.timerGranularity = kMillisecond, c.executorTrip = 31 * kMicrosecond;
  c.fork = 1013 * kMicrosecond, c.spawn = 36007 * kMicrosecond, c.forkServer = 4001 * kMicrosecond;
  c.forkServerFirst = 40009 * kMicrosecond, c.interpreterStart = 10007 * kMicrosecond;
  c.processJoin = 101 * kMicrosecond;
  c.pickleBytePs = 450, c.dumpObjectBytePs = 1800, c.loadObjectBytePs = 6000;
  c.pipe = 8009, c.pipeBytePs = 1900, c.poolItem = 17011, c.valueAccess = 211;
  c.quantum = 3 * kMillisecond, c.contextSwitch = 1999;
  profile.lockFairness = LockFairness::HandOffAfter;
  return profile;
}

} // namespace switchpoint
