#include "programs.h"

#include <utility>

namespace switchpoint::bench {

namespace {

const std::filesystem::path kSource = SWITCHPOINT_BENCH_SOURCE_DIR;
constexpr const char* kPython = "/usr/bin/python3"; // Debian's own, which sees python3-simpy3

} // namespace

const std::vector<Case>& cases() {
  static const std::vector<Case> kCases{{"w1", "free-threaded", "W1 timers", 6},
                                        {"w1", "asyncio", "W1 timers", 6},
                                        {"w2", "free-threaded", "W2 round robin", 30},
                                        {"w3", "free-threaded", "W3 contended lock", 30}};
  return kCases;
}

Command Peer::on(const std::string& workload) const {
  Command whole = command;
  whole.push_back(workload);
  return whole;
}

Command Programs::simulate(const std::string& workload, const std::string& model, const Command& more) const {
  Command command{folder_ / "simulate_once", kSource / "workloads" / (workload + ".toml"), model,
                  kSource / "zero-cost.toml"};
  command.insert(command.end(), more.begin(), more.end());
  return command;
}

Peer Programs::bareLoop() const {
  return {"the bare loop", {folder_ / "bare_loop"}, 0.15};
}

std::vector<Peer> Programs::peers(std::vector<std::string>& missing) const {
  std::vector<Peer> found;
  const std::pair<Peer, Command> all[] = {
      {{"ns-3", {folder_ / "ns3_peer"}, 1.0}, {}},
      {{"SimGrid", {folder_ / "simgrid_peer"}, 10.0}, {}},
      {{"SimPy", {kPython, kSource / "peers" / "simpy_peer.py"}, 0.0}, {kPython, "-c", "import simpy"}}};
  for (const auto& [peer, probe] : all) {
    const bool here = probe.empty() ? std::filesystem::exists(peer.command[0]) : outputOf(probe).has_value();
    if (here) {
      found.push_back(peer);
    } else {
      missing.push_back(peer.name);
    }
  }
  return found;
}

std::optional<Command> Programs::window() const {
  const std::filesystem::path program = folder_.parent_path() / "switchpoint-gui";
  if (!std::filesystem::exists(program)) return std::nullopt;
  return Command{program, "--bench-first-paint"};
}

std::optional<Command> Programs::smallestWindow() const {
  const std::filesystem::path program = folder_ / "window_peer";
  if (!std::filesystem::exists(program)) return std::nullopt;
  return Command{program};
}

} // namespace switchpoint::bench
