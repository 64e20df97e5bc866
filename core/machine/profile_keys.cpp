#include "machine/profile_keys.h"

namespace switchpoint {

namespace {

constexpr SwitchPointKey kSwitchPoints[] = {
    {"anywhere", &SwitchPoints::anywhere},
    {"load", &SwitchPoints::load},
    {"arithmetic", &SwitchPoints::arithmetic},
    {"store", &SwitchPoints::store},
    {"for-iter", &SwitchPoints::forIter},
    {"back-edge", &SwitchPoints::backEdge},
    {"while-once", &SwitchPoints::whileOnce},
    {"builtin", &SwitchPoints::builtin},
    {"call", &SwitchPoints::call},
    {"with-enter", &SwitchPoints::withEnter},
    {"with-exit", &SwitchPoints::withExit},
};

constexpr CostKey kCosts[] = {
    {"for-iter", CostForm::Length, &Costs::forIter},
    {"load", CostForm::Length, &Costs::load},
    {"arithmetic", CostForm::Length, &Costs::arithmetic},
    {"store", CostForm::Length, &Costs::store},
    {"back-edge", CostForm::Length, &Costs::backEdge},
    {"while-test", CostForm::Length, &Costs::whileTest},
    {"builtin-call", CostForm::Length, &Costs::builtinCall},
    {"call", CostForm::Length, &Costs::call},
    {"sum-of-squares-item", CostForm::Length, &Costs::sumOfSquaresItem},
    {"lock-pair", CostForm::Length, &Costs::lockPair},
    {"print", CostForm::Length, &Costs::print},

    {"switch-interval", CostForm::LongerThan0, &Costs::switchInterval},
    {"gil-hand-off", CostForm::Length, &Costs::gilHandOff},
    {"wake-latency", CostForm::Length, &Costs::wakeLatency},
    {"timer-slack", CostForm::Length, &Costs::timerSlack},
    {"sleep-zero", CostForm::Length, &Costs::sleepZero},
    {"lock-wake", CostForm::Length, &Costs::lockWake},
    {"hand-off-after", CostForm::Length, &Costs::handOffAfter},
    {"thread-start", CostForm::Length, &Costs::threadStart},
    {"thread-join", CostForm::Length, &Costs::threadJoin},
    {"thread-resident", CostForm::Bytes, &Costs::threadResident},
    {"thread-virtual", CostForm::Bytes, &Costs::threadVirtual},

    {"task-create", CostForm::Length, &Costs::taskCreate},
    {"task-step", CostForm::Length, &Costs::taskStep},
    {"loop-iteration", CostForm::Length, &Costs::loopIteration},
    {"timer-granularity", CostForm::Length, &Costs::timerGranularity},
    {"executor-trip", CostForm::Length, &Costs::executorTrip},
    {"task-resident", CostForm::Bytes, &Costs::taskResident},

    {"fork", CostForm::Length, &Costs::fork},
    {"spawn", CostForm::Length, &Costs::spawn},
    {"fork-server", CostForm::Length, &Costs::forkServer},
    {"fork-server-first", CostForm::Length, &Costs::forkServerFirst},
    {"interpreter-start", CostForm::Length, &Costs::interpreterStart},
    {"process-join", CostForm::Length, &Costs::processJoin},
    {"process-resident", CostForm::Bytes, &Costs::processResident},
    {"interpreter-resident", CostForm::Bytes, &Costs::interpreterResident},
    {"base-resident", CostForm::Bytes, &Costs::baseResident},
    {"pipe", CostForm::Length, &Costs::pipe},
    {"pool-item", CostForm::Length, &Costs::poolItem},
    {"value-access", CostForm::Length, &Costs::valueAccess},

    {"quantum", CostForm::LongerThan0, &Costs::quantum},
    {"context-switch", CostForm::Length, &Costs::contextSwitch},

    {"jitter", CostForm::Thousandths, &Costs::jitter},
    {"parallel-jitter", CostForm::Thousandths, &Costs::parallelJitter},
    {"parallel-stall-ppm", CostForm::Millionths, &Costs::parallelStallPpm},
    {"parallel-stall", CostForm::Length, &Costs::parallelStall},
};

constexpr RateKey kRates[] = {
    {"pickle-byte-ps", &Costs::pickleBytePs},
    {"dump-object-byte-ps", &Costs::dumpObjectBytePs},
    {"load-object-byte-ps", &Costs::loadObjectBytePs},
    {"pipe-byte-ps", &Costs::pipeBytePs},
};

} // namespace

std::span<const SwitchPointKey> switchPointKeys() {
  return kSwitchPoints;
}

std::span<const CostKey> costKeys() {
  return kCosts;
}

std::span<const RateKey> rateKeys() {
  return kRates;
}

} // namespace switchpoint
