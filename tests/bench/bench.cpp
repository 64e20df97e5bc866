// Measures the simulator against its peers and prints a table of ratios. Usage: bench [--rounds N] [--instructions]
// All programs take turns in each round, so that a busy moment of the machine hits them alike; a ratio is the median of
// the ratios of the rounds.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "child.h"
#include "programs.h"
#include "table.h"

namespace switchpoint::bench {
namespace {

constexpr int kFewestRounds = 7;
constexpr int kWindowRounds = 15;
constexpr double kLiveTasks = 1e6;

// Seconds and other numbers of each program, by a name of its own, one for each round.
using Series = std::map<std::string, std::vector<Reading>>;

// Runs a program and keeps what it says. One that fails ends the benchmark: a table with holes would mislead.
void take(Series& series, const std::string& name, const Command& command) {
  const std::optional<Reading> reading = readingOf(command);
  if (!reading) {
    std::fprintf(stderr, "bench: %s failed: %s\n", name.c_str(), fmt::format("{}", fmt::join(command, " ")).c_str());
    std::exit(1);
  }
  series[name].push_back(*reading);
}

double secondsPerOperation(const Reading& reading) {
  const auto operations = reading.find("operations");
  return reading.at("seconds") / (operations == reading.end() ? kOperations : operations->second);
}

// The median of (seconds of b) / (seconds of a) over the rounds.
double medianRatio(const std::vector<Reading>& a, const std::vector<Reading>& b) {
  std::vector<double> ratios;
  for (std::size_t i = 0; i < a.size(); ++i) ratios.push_back(secondsPerOperation(b[i]) / secondsPerOperation(a[i]));
  return median(std::move(ratios));
}

std::string medianRate(const std::vector<Reading>& readings) {
  std::vector<double> rates;
  for (const Reading& reading : readings) rates.push_back(1 / secondsPerOperation(reading));
  return perSecond(median(std::move(rates)));
}

std::string peerName(const Peer& peer, const std::string& workload) {
  return peer.name + " " + workload;
}

void measureRound(const Programs& programs, const std::vector<Peer>& peers, Series& series) {
  std::string workload;
  for (const Case& one : cases()) {
    if (one.workload != workload) {
      workload = one.workload;
      for (const Peer& peer : peers) take(series, peerName(peer, workload), peer.on(workload));
    }
    take(series, one.name(), programs.simulate(one.workload, one.model));
    take(series, one.name() + " untraced", programs.simulate(one.workload, one.model, {"--untraced"}));
  }
}

void addSpeedRows(const Series& series, const std::vector<Peer>& peers, std::vector<Row>& rows) {
  for (const Case& one : cases()) {
    const std::vector<Reading>& ours = series.at(one.name());
    for (const Peer& peer : peers) {
      const std::vector<Reading>& theirs = series.at(peerName(peer, one.workload));
      rows.push_back({one.name() + ": speed of " + peer.name, medianRate(ours), medianRate(theirs),
                      medianRatio(ours, theirs), Bar::AtLeast, peer.bar > 0 ? peer.bar : one.simpyBar});
    }
  }
}

void addTraceRows(const Series& series, std::vector<Row>& rows) {
  for (const Case& one : cases()) {
    const std::vector<Reading>& traced = series.at(one.name());
    const std::vector<Reading>& untraced = series.at(one.name() + " untraced");
    rows.push_back({one.name() + ": cost of tracing", medianRate(traced), medianRate(untraced),
                    medianRatio(untraced, traced), Bar::AtMost, 1.5});
  }
  for (const Case& one : cases()) {
    const Reading& traced = series.at(one.name()).front();
    rows.push_back({one.name() + ": bytes per event", fmt::format("{:.0f} B", traced.at("bytes")),
                    fmt::format("{:.0f}", traced.at("events")), traced.at("bytes") / traced.at("events"), Bar::AtMost,
                    8});
  }
}

void addMemoryRows(const Programs& programs, std::vector<Row>& rows) {
  for (const std::string model : {"threads", "asyncio"}) {
    Series series;
    take(series, model, programs.simulate("w1", model, {"--untraced", "tasks=1000000", "rounds=1"}));
    const double bytes = series.at(model).front().at("resident");
    rows.push_back({fmt::format("a million live tasks, {}: bytes each", model), fmt::format("{:.0f} MB", bytes / 1e6),
                    "", bytes / kLiveTasks, Bar::AtMost, 400});
  }
}

// Seconds from exec to the end of a program that leaves after its first paint; the first round warms the caches.
std::vector<double> lifetimes(const Series& series, const std::string& name) {
  std::vector<double> seconds;
  for (const Reading& reading : series.at(name)) seconds.push_back(reading.at("wall"));
  seconds.erase(seconds.begin());
  return seconds;
}

// How many times as long the desktop app takes from exec to its first paint as the smallest window; medians.
Row firstPaint(const Command& window, const Command& smallest) {
  Series series;
  for (int round = 0; round <= kWindowRounds; ++round) {
    take(series, "the desktop app", window);
    take(series, "the smallest window", smallest);
  }
  const std::vector<double> ours = lifetimes(series, "the desktop app");
  const std::vector<double> theirs = lifetimes(series, "the smallest window");
  std::vector<double> ratios;
  for (std::size_t i = 0; i < ours.size(); ++i) ratios.push_back(ours[i] / theirs[i]);
  return {"desktop app: exec to first paint",
          fmt::format("{:.1f} ms", median(ours) * 1e3),
          fmt::format("{:.1f} ms", median(theirs) * 1e3),
          median(ratios),
          Bar::AtMost,
          1.5};
}

// On a display: elsewhere the smallest window has next to nothing to do, so that the ratio says little; it is printed.
void addWindowRow(const Programs& programs, std::vector<Row>& rows) {
  const std::optional<Command> window = programs.window();
  const std::optional<Command> smallest = programs.smallestWindow();
  if (!window || !smallest) {
    fmt::print("The desktop app was not built: its first paint is not measured.\n");
    return;
  }
  if (std::getenv("DISPLAY") != nullptr || std::getenv("WAYLAND_DISPLAY") != nullptr) {
    rows.push_back(firstPaint(*window, *smallest));
  } else {
    fmt::print("There is no display: the first paint is not measured.\n");
  }
  setenv("QT_QPA_PLATFORM", "offscreen", 1);
  const Row offscreen = firstPaint(*window, *smallest);
  unsetenv("QT_QPA_PLATFORM");
  fmt::print("Exec to first paint without a display: {} to {}, ratio {:.3g}.\n", offscreen.ours, offscreen.theirs,
             offscreen.ratio);
}

int measureTimes(const Programs& programs, int rounds) {
  std::vector<std::string> missing;
  std::vector<Peer> peers = programs.peers(missing);
  peers.insert(peers.begin(), programs.bareLoop());
  for (const std::string& name : missing) fmt::print("{} is not installed: its rows are left out.\n", name);
  std::vector<Row> others; // first: they are quick, and show what does not run at all
  std::fprintf(stderr, "memory and first paint\n");
  addMemoryRows(programs, others);
  addWindowRow(programs, others);
  Series series;
  for (int round = 0; round < rounds; ++round) {
    std::fprintf(stderr, "round %d of %d\n", round + 1, rounds);
    measureRound(programs, peers, series);
  }
  std::vector<Row> rows;
  addSpeedRows(series, peers, rows);
  addTraceRows(series, rows);
  rows.insert(rows.end(), others.begin(), others.end());
  printTable(rows);
  return 0;
}

double countOrStop(const std::string& name, const Command& command) {
  std::fprintf(stderr, "counting the instructions of %s\n", name.c_str());
  const std::optional<double> count = instructionsOf(command);
  if (count) return *count / kOperations;
  std::fprintf(stderr, "bench: callgrind could not run %s\n", name.c_str());
  std::exit(1);
}

// The whole program counts, its start included, on both sides.
int countInstructions(const Programs& programs) {
  std::vector<std::string> missing;
  std::vector<Row> rows;
  const std::vector<Peer> peers = programs.peers(missing);
  std::map<std::string, double> loop, ns3;
  for (const std::string workload : {"w1", "w2", "w3"}) {
    const Peer bare = programs.bareLoop();
    loop[workload] = countOrStop(peerName(bare, workload), bare.on(workload));
    if (!peers.empty() && peers.front().name == "ns-3") {
      ns3[workload] = countOrStop(peerName(peers.front(), workload), peers.front().on(workload));
    }
  }
  const auto row = [](std::string what, double ours, double theirs, double bar) {
    return Row{
        std::move(what), fmt::format("{:.0f}", ours), fmt::format("{:.0f}", theirs), ours / theirs, Bar::AtMost, bar};
  };
  for (const Case& one : cases()) {
    const double ours = countOrStop(one.name(), programs.simulate(one.workload, one.model));
    if (ns3.contains(one.workload)) rows.push_back(row(one.name() + ": instr/op of ns-3", ours, ns3[one.workload], 1));
  }
  // A bare loop that were slower than it need be would flatter the ratios. These are the instructions per operation of
  // a loop written for nothing else, counted the same way (g++ 12, -O3).
  const std::map<std::string, double> reference{{"w1", 165}, {"w2", 162}, {"w3", 240}};
  for (const auto& [workload, count] : reference) {
    rows.push_back(row(workload + ": bare loop's instr/op", loop[workload], count, 1.1));
  }
  if (ns3.empty()) fmt::print("ns-3 is not installed: its rows are left out.\n");
  printTable(rows);
  return 0;
}

int run(int argc, char** argv) {
  const Programs programs(std::filesystem::canonical("/proc/self/exe").parent_path());
  int rounds = kFewestRounds;
  bool instructions = false;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == "--instructions") {
      instructions = true;
    } else if (word == "--rounds" && i + 1 < argc && std::atoi(argv[i + 1]) > 0) {
      rounds = std::atoi(argv[++i]);
    } else {
      std::fprintf(stderr, "usage: bench [--rounds N] [--instructions]\n");
      return 2;
    }
  }
  return instructions ? countInstructions(programs) : measureTimes(programs, rounds);
}

} // namespace
} // namespace switchpoint::bench

int main(int argc, char** argv) {
  return switchpoint::bench::run(argc, argv);
}
