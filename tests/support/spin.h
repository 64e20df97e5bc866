// Runs a Promela model under Spin, the field's reference for searching all interleavings.
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>

namespace switchpoint {

struct SpinResult {
  std::set<std::string> outcomes; // what follows "OUT " in the lines that the model prints; "deadlock" when it can be
  double seconds = 0;             // of the search itself
};

// Whether Spin and a C compiler are here.
bool hasSpin();

// Searches every state of tests/support/spin/NAME.pml, without reduction. Nothing: it could not be translated,
// compiled or searched. `fast`: the search is compiled for speed, which takes seconds.
std::optional<SpinResult> searchWithSpin(const std::string& name, bool fast = false);

// The scenario that does the same: tests/support/spin/NAME.toml.
std::filesystem::path spinTwin(const std::string& name);

} // namespace switchpoint
