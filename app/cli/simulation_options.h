// The options that every simulating command takes, checked as they are read.
#pragma once

#include <CLI/App.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "run/run.h"
#include "workload/scenario.h"

namespace switchpoint {

inline constexpr std::int64_t kMostCores = 1024;
inline constexpr std::int64_t kMostWorkers = 100'000;

struct SimulationOptions {
  std::string profile; // empty: not given
  std::optional<std::uint64_t> seed;
  std::uint32_t cores = 0;     // 0: not given
  std::uint32_t workers = 0;   // 0: not given
  Duration switchInterval = 0; // 0: not given
  Settings settings;
  std::vector<std::string> words; // as given, to be handed on to the desktop app

  RunRequest request(const std::string& model = {}) const;
  // The first of these options that was given, as typed; empty: none was.
  std::string firstGiven() const { return words.empty() ? std::string() : words.front(); }
};

// Adds --profile, --seed, --cores, --workers and --set. `options` must outlive the parsing.
void declareSimulation(CLI::App& app, SimulationOptions& options);

// Adds --switch-interval.
void declareSwitchInterval(CLI::App& app, SimulationOptions& options);

// Adds --model, which must name a model; and --models, a list of such names.
void declareModel(CLI::App& app, std::string& model, const std::string& summary);
void declareModels(CLI::App& app, std::vector<std::string>& models, std::size_t most, const std::string& summary);

// Adds an option with a whole number from `least` to `most`.
void declareNumber(CLI::App& app, const std::string& name, const std::string& value, std::int64_t least,
                   std::int64_t most, std::int64_t& number, const std::string& summary,
                   const std::string& group = "Options");

// Adds an option (or, without dashes, an argument) that must be one of these words, each a `kind`: "theme".
void declareChoice(CLI::App& app, const std::string& name, const std::string& value, const std::string& kind,
                   const std::vector<std::string>& choices, std::string& chosen, const std::string& summary);

// A word that is not among `choices`: what to say. `kind` is "model", "profile", …
std::string unknownWord(const std::string& kind, const std::string& word, const std::vector<std::string>& choices);

} // namespace switchpoint
