#include "explore/named_schedule.h"

#include <algorithm>

#include "base/phrase.h"

namespace switchpoint {
namespace {

constexpr std::size_t kMostChoices = 1'000'000;

std::size_t indexOf(const Simulation& simulation, const ScheduleStep& step) {
  const std::vector<Option>& options = simulation.enabled();
  const auto found = std::ranges::find_if(options, [&](const Option& option) {
    return (option.move == Move::Expire) == step.timeout && simulation.laneName(option.lane) == step.task;
  });
  return static_cast<std::size_t>(found - options.begin());
}

Diagnostic doesNotFit(const Simulation& simulation, const ScheduleStep& step, std::size_t number) {
  std::string could;
  for (const Option& option : simulation.enabled()) {
    const std::string name = simulation.laneName(option.lane);
    could += could.empty() ? "" : ", ";
    could += option.move == Move::Expire ? phrase("Mistakes of runs", "{} (timeout)")(name) : name;
  }
  const Phrase what = step.timeout
                          ? phrase("Mistakes of runs", "entry {} of the schedule: no timeout of '{}' can expire there")
                          : phrase("Mistakes of runs", "entry {} of the schedule: '{}' cannot go on there");
  return plainError(what(number + 1, step.task), could.empty()
                                                     ? phrase("Mistakes of runs", "the run is over by then").str()
                                                     : phrase("Mistakes of runs", "who can: {}")(could));
}

// Whoever has the turn keeps it.
std::size_t usual(const Simulation& simulation) {
  const std::vector<Option>& options = simulation.enabled();
  const auto own = std::ranges::find(options, simulation.turn(), &Option::actor);
  return own == options.end() ? 0 : static_cast<std::size_t>(own - options.begin());
}

} // namespace

std::vector<ScheduleStep> nameChoices(const SimulationStage& stage, const Schedule& choices) {
  Simulation simulation(withoutRecord(stage));
  std::vector<ScheduleStep> steps;
  for (const std::uint32_t choice : choices) {
    if (simulation.step() == StepResult::Ended) break;
    const Option& option = simulation.enabled()[choice];
    ScheduleStep step{simulation.laneName(option.lane), 1, option.move == Move::Expire};
    if (!steps.empty() && !step.timeout && !steps.back().timeout && steps.back().task == step.task) {
      ++steps.back().steps;
    } else {
      steps.push_back(std::move(step));
    }
    simulation.choose(choice);
  }
  return steps;
}

Result<Schedule> choicesOf(const SimulationStage& stage, const std::vector<ScheduleStep>& steps) {
  Simulation simulation(withoutRecord(stage));
  Schedule choices;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    for (std::uint32_t n = 0; n < steps[i].steps; ++n) {
      if (simulation.step() == StepResult::Ended) return doesNotFit(simulation, steps[i], i);
      const std::size_t choice = indexOf(simulation, steps[i]);
      if (choice == simulation.enabled().size()) return doesNotFit(simulation, steps[i], i);
      choices.push_back(static_cast<std::uint32_t>(choice));
      simulation.choose(choice);
    }
  }
  while (choices.size() < kMostChoices && simulation.step() != StepResult::Ended) {
    choices.push_back(static_cast<std::uint32_t>(usual(simulation)));
    simulation.choose(choices.back());
  }
  return choices;
}

} // namespace switchpoint
