// A person's case as a scenario: the same work, written for one of the ways to run it.
#pragma once

#include <cstdint>
#include <string>

#include "guide/answers.h"
#include "run/run.h"

namespace switchpoint {

struct CaseRun {
  std::string scenario; // TOML, as `switchpoint run` takes it
  RunRequest request;   // model, profile, cores, workers
  std::uint64_t units = 0;
};

// The case's work under `recommendation`. `mostUnits` bounds how many units are written; 0: as many as there are.
CaseRun caseRun(const Recommendation& recommendation, const CaseValues& values, std::uint64_t mostUnits = 0);

// "cpython-3.13t" for the answer "3.13t".
std::string profileOf(const CaseValues& values);

// Threads or processes of the pool that the recommendation brings; 0: none.
std::uint32_t poolWorkers(const Recommendation& recommendation, const CaseValues& values);

// Bytes of the data that its workers hold beside the parent's.
std::uint64_t copiedBytes(const Recommendation& recommendation, const CaseValues& values);

} // namespace switchpoint
