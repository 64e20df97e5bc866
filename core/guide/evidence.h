// The evidence: the case run under every recommendation, ranked by what the person said matters.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analysis/metrics.h"
#include "guide/answers.h"
#include "guide/work_scenario.h"

namespace switchpoint {

// What one way of running the case came to.
struct Measured {
  std::string id;
  Time elapsed = 0;         // until the last unit is done
  Time latency = 0;         // until 95 of 100 units are done that began together
  std::uint64_t memory = 0; // modelled resident peak, with the copies of what travels
  std::uint64_t copied = 0; // of which copies: computed, not simulated
  Time least = 0, most = 0; // elapsed over what was unsure
  int complexity = 0;
  bool assumed = false;            // by costs that were never measured
  bool extrapolated = false;       // from fewer units
  std::string unsuited;            // why it is no choice here; empty: it is one
  std::string failure;             // what ended the run early; empty: nothing
  std::vector<std::string> misses; // limits it does not keep, each a sentence
  CaseRun run;                     // what was run, to be opened
  Metrics detail;                  // of the units that begin together, at most kDetailUnits of them
  std::uint64_t detailUnits = 0;

  bool choosable() const { return unsuited.empty() && failure.empty(); }
};

// Whoever is first when one unsure answer is taken otherwise.
struct Sensitivity {
  std::string key;
  std::string value;
  std::string first;
  Time elapsed = 0;
};

struct CaseEvidence {
  std::vector<Measured> ranking;  // choices, the best first
  std::vector<Measured> unsuited; // run all the same, in the order of the guide
  std::vector<Sensitivity> sensitivity;

  const Measured* find(const std::string& id) const;
};

inline constexpr std::uint64_t kMostUnits = 2'000; // run as they are; more are extrapolated from as many
inline constexpr std::uint64_t kDetailUnits = 500;
inline constexpr std::uint64_t kVariationUnits = 400; // run for a variation or a point of a curve
inline constexpr double kTie = 0.05;                  // so much apart is as good as equal
inline constexpr double kFarBehind = 5; // so many times slower than the fastest is no bargain in memory or simplicity

// Elapsed time and memory of the case, extrapolated along the last of `most` units where there are more.
struct QuickResult {
  Time elapsed = 0;
  std::uint64_t memory = 0;
  bool completed = false;
  bool extrapolated = false;
  std::string failure;
};
QuickResult runQuickly(const Recommendation& recommendation, const CaseValues& values, std::uint64_t most);

// Those that are a choice in this case, the best first, without detail and band and with fewer units.
std::vector<Measured> rankQuickly(const Guide& guide, const CaseValues& values);

// Runs everything. Errors: none of its own; what a run cannot do is said where it stands.
CaseEvidence gatherEvidence(const Guide& guide, const Answers& answers, const CaseValues& values);

// The best first: by `priority` ("speed", "memory", "latency", "simplicity"); within 5 % by memory, then by simplicity.
// Those that miss a limit come after those that keep it.
void rank(std::vector<Measured>& measured, const std::string& priority);

} // namespace switchpoint
