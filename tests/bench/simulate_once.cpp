// Simulates one scenario once and says how long that took. Usage:
//   simulate_once SCENARIO MODEL PROFILE [--untraced] [NAME=VALUE…]
// Prints "seconds S events E bytes B resident R": R is what the simulation added to the process's peak, in bytes.
#include <sys/resource.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "models/model.h"
#include "sim/simulate.h"
#include "workload/scenario.h"

namespace switchpoint::bench {
namespace {

struct Arguments {
  std::string scenario, model, profile;
  bool record = true;
  Settings settings;
};

bool readArguments(int argc, char** argv, Arguments& arguments) {
  if (argc < 4) return false;
  arguments.scenario = argv[1];
  arguments.model = argv[2];
  arguments.profile = argv[3];
  for (int i = 4; i < argc; ++i) {
    const std::string_view word = argv[i];
    const std::size_t equals = word.find('=');
    if (word == "--untraced") {
      arguments.record = false;
    } else if (equals != std::string_view::npos) {
      arguments.settings.emplace(word.substr(0, equals), word.substr(equals + 1));
    } else {
      return false;
    }
  }
  return true;
}

std::int64_t peakResident() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return std::int64_t{usage.ru_maxrss} * 1024;
}

int refuse(const std::vector<Diagnostic>& diagnostics) {
  std::fputs(formatDiagnostics(diagnostics).c_str(), stderr);
  return 2;
}

int run(const Arguments& arguments) {
  const Result<Workload> workload = loadScenario(arguments.scenario, arguments.settings);
  if (!workload) return refuse(workload.diagnostics());
  const Result<Profile> profile = loadProfile(arguments.profile);
  if (!profile) return refuse(profile.diagnostics());
  const ModelInfo* model = findModel(arguments.model);
  if (model == nullptr) return refuse({plainError("there is no model " + arguments.model)});
  SimulateOptions options;
  if (workload->cores > 0) options.cores = workload->cores;
  options.record = arguments.record;
  const std::int64_t before = peakResident();
  const auto start = std::chrono::steady_clock::now();
  const Result<Trace> trace = simulate(*workload, *model, *profile, options);
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  if (!trace) return refuse(trace.diagnostics());
  if (trace->outcome.end != EndKind::Completed) return refuse({plainError("the run did not complete")});
  std::printf("seconds %.6f events %llu bytes %zu resident %lld\n", seconds.count(),
              static_cast<unsigned long long>(trace->columns.events()), trace->columns.bytes(),
              static_cast<long long>(peakResident() - before));
  return 0;
}

} // namespace
} // namespace switchpoint::bench

int main(int argc, char** argv) {
  switchpoint::bench::Arguments arguments;
  if (switchpoint::bench::readArguments(argc, argv, arguments)) return switchpoint::bench::run(arguments);
  std::fputs("usage: simulate_once SCENARIO MODEL PROFILE [--untraced] [NAME=VALUE…]\n", stderr);
  return 2;
}
