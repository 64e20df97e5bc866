#include "sim/untimed.h"

namespace switchpoint {

Profile withoutDelays(Profile profile) {
  const Costs steps = profile.costs;
  Costs& costs = profile.costs;
  costs = Costs{};
  costs.forIter = steps.forIter;
  costs.load = steps.load;
  costs.arithmetic = steps.arithmetic;
  costs.store = steps.store;
  costs.backEdge = steps.backEdge;
  costs.whileTest = steps.whileTest;
  costs.builtinCall = steps.builtinCall;
  costs.call = steps.call;
  costs.sumOfSquaresItem = steps.sumOfSquaresItem;
  costs.lockPair = steps.lockPair;
  costs.print = steps.print;
  costs.switchInterval = steps.switchInterval;
  costs.threadResident = steps.threadResident;
  costs.threadVirtual = steps.threadVirtual;
  costs.taskResident = steps.taskResident;
  costs.processResident = steps.processResident;
  costs.interpreterResident = steps.interpreterResident;
  costs.baseResident = steps.baseResident;
  costs.valueAccess = steps.valueAccess;
  costs.timerGranularity = 0;
  profile.slicesAreDrawn = false;
  return profile;
}

} // namespace switchpoint
