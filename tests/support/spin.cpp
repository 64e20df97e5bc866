#include "support/spin.h"

#include <chrono>
#include <sstream>

#include "support/program.h"
#include "support/test_folder.h"

namespace switchpoint {
namespace {

const std::filesystem::path kModels = SWITCHPOINT_SPIN_MODELS;

bool starts(const char* program, const char* argument) {
  return call({.program = program, .arguments = {argument}, .input = {}, .environment = {}, .folder = {}}).status == 0;
}

std::set<std::string> outcomesIn(const std::string& text) {
  constexpr std::string_view kMark = "OUT ";
  std::set<std::string> outcomes;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (const std::size_t at = line.find(kMark); at != std::string::npos) {
      outcomes.insert(line.substr(at + kMark.size()));
    } else if (line.find("invalid end state (") != std::string::npos) {
      outcomes.insert("deadlock");
    }
  }
  return outcomes;
}

} // namespace

bool hasSpin() {
  return starts("spin", "-V") && starts("cc", "--version");
}

std::filesystem::path spinTwin(const std::string& name) {
  return kModels / (name + ".toml");
}

std::optional<SpinResult> searchWithSpin(const std::string& name, bool fast) {
  const TestFolder folder; // Spin writes its search as a C program into the working directory
  const auto run = [&](const std::string& program, std::vector<std::string> arguments) {
    return call({.program = program,
                 .arguments = std::move(arguments),
                 .input = {},
                 .environment = {},
                 .folder = folder.root().string()});
  };
  if (run("spin", {"-a", (kModels / (name + ".pml")).string()}).status != 0) return std::nullopt;
  const auto compiled =
      run("cc", {fast ? "-O2" : "-O0", "-w", "-DSAFETY", "-DPRINTF", "-DNOREDUCE", "-o", "pan", "pan.c"});
  if (compiled.status != 0) return std::nullopt;
  // All errors, none of them the last; tables of a size that suits small models.
  const auto begin = std::chrono::steady_clock::now();
  const ProgramResult searched = run(folder.path("pan"), {"-e", "-c0", "-n", "-w16", "-m10000"});
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  if (searched.out.find("State-vector") == std::string::npos) return std::nullopt;
  return SpinResult{outcomesIn(searched.out), took.count()};
}

} // namespace switchpoint
