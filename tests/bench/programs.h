// Which programs the benchmark runs, and which of the peers are there.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "child.h"

namespace switchpoint::bench {

inline constexpr double kOperations = 1e6; // of each of W1, W2 and W3

// One of the three workloads under one model.
struct Case {
  std::string workload; // "w1"
  std::string model;
  std::string title;
  double simpyBar = 0; // how many times as fast as SimPy it must be

  std::string name() const { return title + ", " + model; }
};
const std::vector<Case>& cases();

// A program that runs the same workloads; `bar` is how many times as fast ours must be (0: the case's own).
struct Peer {
  std::string name;
  Command command; // the workload's id is added
  double bar = 0;

  Command on(const std::string& workload) const;
};

class Programs {
public:
  // `folder` holds the executables.
  explicit Programs(std::filesystem::path folder) : folder_(std::move(folder)) {}

  Command simulate(const std::string& workload, const std::string& model, const Command& more = {}) const;
  Peer bareLoop() const;
  // ns-3, SimGrid and SimPy as far as they are here; `missing` gets the names of the others.
  std::vector<Peer> peers(std::vector<std::string>& missing) const;
  // The desktop app and the smallest Qt program, each leaving after its first paint.
  std::optional<Command> window() const;
  std::optional<Command> smallestWindow() const;

private:
  std::filesystem::path folder_;
};

} // namespace switchpoint::bench
