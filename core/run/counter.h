// Many seeded runs of one workload: what the shared counter came to, per interpreter.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "run/run.h"

namespace switchpoint {

struct CounterCase {
  std::string profile;
  std::string model;
};

struct CounterResult {
  std::string profile;
  std::string model;
  std::uint32_t runs = 0;
  std::int64_t least = 0, median = 0, most = 0;
  std::uint32_t exact = 0;                                       // runs that ended at the expected value
  Duration elapsed = 0;                                          // median
  std::vector<std::pair<std::int64_t, std::uint32_t>> histogram; // value, how many runs; ascending
  std::vector<std::pair<std::int64_t, std::uint64_t>> seeds;     // value, a seed that gives it; ascending
};

struct CounterReport {
  std::string variable;
  std::int64_t expected = 0;
  std::uint64_t firstSeed = 1;
  Duration switchInterval = 0;        // as wished; 0: the scenario's own, else the profile's
  std::vector<CounterResult> results; // in the order of the cases
};

// cpython-3.9 threads, cpython-3.13 threads, cpython-3.14t free-threaded.
std::vector<CounterCase> defaultCounterCases();
// The same interpreters under the scenario's own model, where that is neither threads nor free-threaded.
std::vector<CounterCase> counterCasesOf(const Workload& workload);

// Every shipped interpreter under threads, asyncio, processes and the scenario's own model, as far as they go together;
// without a GIL where the build has none. By profile: those with a GIL by version, then those without; of each first
// the case that counterCasesOf() would take. Not the textbook's, which is nobody's interpreter.
std::vector<CounterCase> surveyCasesOf(const Workload& workload);

// What of a survey stands together: the results of one model; threads without a GIL stand with the threads.
struct SurveyGroup {
  std::string model;
  bool mixed = false;               // some are without a GIL
  std::vector<std::size_t> results; // indices into CounterReport::results
};
std::vector<SurveyGroup> groupsOf(const CounterReport& survey);

// Runs seeds first .. first + runs - 1 for every case, on all cores of this computer; the result does not depend on how
// many. The variable is the first with an expected value. Errors: no such variable, or a run that cannot start.
Result<CounterReport> countOverSeeds(const Workload& workload, const std::vector<CounterCase>& cases,
                                     std::uint32_t runs, std::uint64_t first, const RunRequest& request,
                                     const Progress& progress = {});

} // namespace switchpoint
