// The words of the scenario language: every table and every step with the keys it may hold.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "toml/toml_values.h"

namespace switchpoint {

// What a step does. Steps that ask a primitive are one kind: their words come from the primitives' catalog.
enum class StepKind : std::uint8_t {
  Cpu,
  Native,
  Io,
  Sleep,
  Block,
  Yield,
  Await,
  Read,
  Write,
  Update,
  Compute,
  With,
  When,
  Repeat,
  While,
  Print,
  Raise,
  Spawn,
  Join,
  Offload,
  Set, // a variable, a local, or a primitive that has this verb
  Ask,
};

struct StepKeys {
  std::string key; // the word a step begins with: "cpu"
  StepKind kind = StepKind::Cpu;
  std::vector<std::string> options; // the other keys it may hold
};

// All steps: the fixed ones, then the verbs of all primitives.
const std::vector<StepKeys>& stepKeys();
// nullptr when no step begins with this word.
const StepKeys* findStepKeys(std::string_view key);

const std::vector<TableKeys>& tableKeys();
// The table must exist.
const TableKeys& tableKeysOf(std::string_view name);

} // namespace switchpoint
