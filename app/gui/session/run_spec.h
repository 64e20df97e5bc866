// One further run beside those of the choices: the same work under another seed, interpreter or machine, or another
// file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <QString>

namespace switchpoint {

// What is not set is as for the other runs.
struct RunSpec {
  QString file;      // a scenario, a recorded trace or an example's id; empty: the document
  std::string model; // empty: the first of the choices, or the file's own
  std::optional<std::string> profile;
  std::optional<std::uint32_t> cores;
  std::optional<std::uint64_t> seed;

  friend bool operator==(const RunSpec&, const RunSpec&) = default;
};

} // namespace switchpoint
