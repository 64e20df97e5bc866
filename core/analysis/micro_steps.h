// The reads, computations and writes of one shared variable step by step, and which writes were lost.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "trace/trace.h"

namespace switchpoint {

enum class MicroKind : std::uint8_t { Read, Compute, Write };

struct MicroStep {
  std::uint32_t lane = 0;
  MicroKind kind = MicroKind::Read;
  bool lost = false;      // a write that another lane wiped out
  Time at = 0;            // Compute: half way between its read and its write
  std::int64_t value = 0; // read, come to, written
};

// The read that wiped a write out by coming before it: had it come after, nothing would have been lost.
struct Correction {
  std::size_t write = 0, read = 0; // indices into MicroSteps::steps
};

struct MicroSteps {
  std::uint32_t variable = 0;
  std::vector<MicroStep> steps; // in the order of the trace; a Compute before its Write
  std::vector<Correction> corrections;
  bool all = true; // false: only what belongs to the first corrections of a long run
};

// Of `variable` in the memories it is in. Rounds that were taken at once stand as the write they end with.
MicroSteps microSteps(const Trace& trace, std::uint32_t variable, std::size_t most = 400);

// The first variable with an expected value, else the first; as many as there are variables: there is none.
std::uint32_t watchedVariable(const Trace& trace);
// Its name; empty: there is none.
std::string watchedName(const Trace& trace);

} // namespace switchpoint
