#include "cli/simulation_options.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/numbers.h"
#include "machine/profile.h"
#include "models/model.h"

namespace switchpoint {

namespace {

constexpr const char* kGroup = "Simulation";

bool contains(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

void checkModel(const std::string& word) {
  std::vector<std::string> ids = modelIds();
  if (!contains(ids, word)) throw CLI::ValidationError(unknownWord("model", word, ids));
}

void checkProfile(const std::string& word) {
  std::vector<std::string> ids = profileIds();
  bool path = word.find('/') != std::string::npos || word.ends_with(".toml");
  if (!path && !contains(ids, word)) throw CLI::ValidationError(unknownWord("profile", word, ids));
}

void addSetting(SimulationOptions& options, const std::string& word) {
  std::size_t equals = word.find('=');
  if (equals == std::string::npos || equals == 0)
    throw CLI::ValidationError("--set", fmt::format("'{}' is not of the form name=value", word));
  if (!options.settings.emplace(word.substr(0, equals), word.substr(equals + 1)).second)
    throw CLI::ValidationError("--set", fmt::format("'{}' is given twice", word.substr(0, equals)));
}

void remember(SimulationOptions& options, const std::string& name, const std::string& value) {
  options.words.push_back(name);
  options.words.push_back(value);
}

std::uint32_t number(const std::string& name, const std::string& word, std::int64_t most) {
  if (auto value = parseInteger(word, 1, most)) return static_cast<std::uint32_t>(*value);
  throw CLI::ValidationError(name, fmt::format("'{}' is not a whole number from 1 to {}", word, most));
}

} // namespace

std::string unknownWord(const std::string& kind, const std::string& word, const std::vector<std::string>& choices) {
  std::string nearest = nearestWord(word, choices);
  std::string guess = nearest.empty() ? "" : fmt::format("; did you mean '{}'?", nearest);
  return fmt::format("there is no {} '{}'{} ({})", kind, word, guess, joinWords(choices, "or"));
}

RunRequest SimulationOptions::request(const std::string& model) const {
  RunRequest request;
  request.model = model;
  request.profile = profile;
  request.seed = seed;
  request.cores = cores;
  request.workers = workers;
  request.switchInterval = switchInterval;
  return request;
}

void declareSimulation(CLI::App& app, SimulationOptions& options) {
  SimulationOptions* target = &options;
  auto add = [&](const char* name, const char* value, const char* summary, auto read) {
    std::string option = name;
    app.add_option_function<std::string>(
           option,
           [target, option, read](const std::string& word) {
             read(word);
             remember(*target, option, word);
           },
           summary)
        ->type_name(value)
        ->group(kGroup);
  };
  add("--profile", "PROFILE", "Interpreter: its id or a profile file (default: the scenario's, else cpython-3.13)",
      [target](const std::string& word) { checkProfile(target->profile = word); });
  add("--seed", "N", "Where the random numbers start (default: the scenario's, else 1)",
      [target](const std::string& word) {
        target->seed = parseUnsigned(word);
        if (!target->seed)
          throw CLI::ValidationError("--seed", fmt::format("'{}' is not a whole number from 0 to 2^64 - 1", word));
      });
  add("--cores", "N", "Cores of the machine, 1 to 1024 (default: the scenario's, else 4)",
      [target](const std::string& word) { target->cores = number("--cores", word, kMostCores); });
  add("--workers", "N", "Workers of the pool that tasks go to, 1 to 100000 (default: the model's)",
      [target](const std::string& word) { target->workers = number("--workers", word, kMostWorkers); });
  app.add_option_function<std::vector<std::string>>(
         "--set",
         [target](const std::vector<std::string>& words) {
           for (const std::string& word : words) {
             addSetting(*target, word);
             remember(*target, "--set", word);
           }
         },
         "Value of one of the scenario's parameters; may be repeated")
      ->type_name("NAME=VALUE")
      ->allow_extra_args(false)
      ->group(kGroup);
}

void declareSwitchInterval(CLI::App& app, SimulationOptions& options) {
  SimulationOptions* target = &options;
  app.add_option_function<std::string>(
         "--switch-interval",
         [target](const std::string& word) {
           if (!parseDuration(word, target->switchInterval) || target->switchInterval <= 0)
             throw CLI::ValidationError("--switch-interval", fmt::format("'{}' is not a duration such as 5ms", word));
           remember(*target, "--switch-interval", word);
         },
         "As sys.setswitchinterval: how long one thread may keep the GIL (default: the scenario's, else the profile's "
         "5ms)")
      ->type_name("TIME")
      ->group(kGroup);
}

void declareModel(CLI::App& app, std::string& model, const std::string& summary) {
  std::string* target = &model;
  app.add_option_function<std::string>(
         "--model", [target](const std::string& word) { checkModel(*target = word); }, summary)
      ->type_name("MODEL")
      ->group("Options");
}

void declareModels(CLI::App& app, std::vector<std::string>& models, std::size_t most, const std::string& summary) {
  std::vector<std::string>* target = &models;
  app.add_option_function<std::string>(
         "--models",
         [target, most](const std::string& list) {
           *target = splitList(list);
           for (const std::string& word : *target) checkModel(word);
           if (target->empty()) throw CLI::ValidationError("--models", "the list is empty");
           if (target->size() > most)
             throw CLI::ValidationError("--models", fmt::format("at most {} models at once", most));
         },
         summary)
      ->type_name("MODELS")
      ->group("Options");
}

void declareNumber(CLI::App& app, const std::string& name, const std::string& value, std::int64_t least,
                   std::int64_t most, std::int64_t& number, const std::string& summary, const std::string& group) {
  std::int64_t* target = &number;
  app.add_option_function<std::string>(
         name,
         [=](const std::string& word) {
           auto read = parseInteger(word, least, most);
           if (!read)
             throw CLI::ValidationError(name,
                                        fmt::format("'{}' is not a whole number from {} to {}", word, least, most));
           *target = *read;
         },
         summary)
      ->type_name(value)
      ->group(group);
}

void declareChoice(CLI::App& app, const std::string& name, const std::string& value, const std::string& kind,
                   const std::vector<std::string>& choices, std::string& chosen, const std::string& summary) {
  std::string* target = &chosen;
  app.add_option_function<std::string>(
         name,
         [=](const std::string& word) {
           if (!contains(choices, word)) throw CLI::ValidationError(unknownWord(kind, word, choices));
           *target = word;
         },
         summary)
      ->type_name(value)
      ->group("Options");
}

} // namespace switchpoint
