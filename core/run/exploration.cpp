#include "run/exploration.h"

#include <algorithm>

#include "base/phrase.h"
#include "explore/reduction.h"
#include "explore/sampling.h"
#include "explore/search.h"
#include "machine/profile.h"
#include "run/setup.h"

namespace switchpoint {
namespace {

std::int64_t number(std::uint64_t count) {
  return static_cast<std::int64_t>(count);
}

// Under which model a profile runs the same program: threads without a GIL where the interpreter has none.
std::string modelOn(const std::string& model, const Profile& profile) {
  if (model != "threads" && model != "free-threaded") return model;
  if (profile.textbook) return model;
  return profile.freeThreaded ? "free-threaded" : "threads";
}

class Explorer {
public:
  Explorer(const Workload& workload, const ExploreRequest& request, const Progress& progress)
      : workload_(workload), request_(request), progress_(progress) {
    limits_.steps = request.budget;
    limits_.switches = request.switches;
    limits_.cancelled = progress.cancelled;
  }

  Result<Exploration> all() {
    const Result<RunSetup> setup = setupOf(workload_, request_.run);
    if (!setup) return setup.diagnostics();
    result_.model = std::string(setup->model->id);
    seed_ = setup->seed;
    result_.timed = request_.timed;
    if (!request_.timed) {
      const Result<std::shared_ptr<SimulationStage>> stage = untimedStage(workload_, *setup);
      if (!stage) return stage.diagnostics();
      result_.profile = (*stage)->profile.id;
      search(**stage);
    }
    if (const Result<Trace> failed = timedRuns(); !failed) return failed.diagnostics();
    if (result_.complete) otherProfiles(setup->model->id);
    for (auto& [value, outcome] : found_) {
      if (!result_.profile.empty()) outcome.possible[result_.profile] = true;
      outcome.value = value;
      result_.outcomes.push_back(std::move(outcome));
    }
    std::ranges::stable_sort(result_.outcomes, {}, [](const ExploredOutcome& o) {
      return o.value.kind == OutcomeKind::Completed ? 0 : o.value.kind == OutcomeKind::Error ? 1 : 2;
    });
    describe();
    if (const Result<RunPtr> failed = witnesses(); !failed) return failed.diagnostics();
    return std::move(result_);
  }

private:
  void report(double share) const {
    if (progress_.report) progress_.report(share);
  }

  void take(const SimulationStage& stage, const OutcomeValue& value, const Witness& witness, bool shortest) {
    ExploredOutcome& outcome = found_[value];
    outcome.shortest = shortest;
    outcome.switches = witness.switches;
    outcome.schedule = nameChoices(stage, witness.choices);
  }

  void search(const SimulationStage& stage) {
    report(0.0);
    const SearchResult searched = searchOutcomes(stage, limits_);
    for (const auto& [value, witness] : searched.outcomes) take(stage, value, witness, true);
    result_.complete = searched.complete;
    result_.states = searched.states;
    result_.spins = searched.spins;
    result_.steps = searched.steps;
    result_.switchesDone = searched.switchesDone;
    result_.cancelled = searched.cancelled;
    tooLong_ = searched.tooLong;
    if (result_.cancelled) return;
    report(0.3);
    const bool bounded = request_.switches != ExploreRequest{}.switches;
    if (searched.complete) {
      countThem(stage);
    } else if (!bounded) {
      sample(stage);
    }
  }

  void countThem(const SimulationStage& stage) {
    const ReductionResult reduced = countClasses(stage, limits_);
    result_.classes = reduced.classes;
    result_.classesCounted = reduced.complete;
    result_.cancelled = reduced.cancelled;
    result_.steps += reduced.steps;
    for (const auto& [value, classes] : reduced.outcomes) found_[value].classes = classes;
  }

  void sample(const SimulationStage& stage) {
    const SampleResult sampled = sampleSchedules(stage, limits_, seed_);
    result_.sampled = sampled.schedules;
    result_.cancelled = sampled.cancelled;
    result_.steps += sampled.steps;
    for (const auto& [value, outcome] : sampled.outcomes) {
      if (!found_.contains(value)) take(stage, value, outcome.witness, false);
    }
  }

  Result<Trace> timedRuns() {
    RunRequest request = request_.run;
    request.record = false;
    Result<Trace> last = Trace{};
    for (std::uint32_t i = 0; i < request_.timedRuns; ++i) {
      if (progress_.cancelled != nullptr && *progress_.cancelled) break;
      request.seed = seed_ + i;
      last = runForTrace(workload_, request, {{}, progress_.cancelled});
      if (!last) return last;
      result_.profile = last->provenance.profile;
      if (last->outcome.end == EndKind::Budget || last->outcome.end == EndKind::Cancelled) continue;
      ++result_.timedRuns;
      ExploredOutcome& outcome = found_[outcomeOf(*last)];
      if (outcome.seen++ == 0) outcome.seed = seed_ + i;
      report(0.6 + 0.2 * i / request_.timedRuns);
    }
    return last;
  }

  // What the other interpreters can do: only where all is known of this one, so that programs too large are not
  // searched nine times.
  void otherProfiles(std::string_view model) {
    const std::vector<std::string> ids = request_.profiles.empty() ? profileIds() : request_.profiles;
    for (const std::string& id : ids) {
      const Result<Profile> profile = loadProfile(id);
      if (!profile || profile->id == result_.profile) continue;
      RunRequest request = request_.run;
      request.profile = id;
      request.model = modelOn(std::string(model), *profile);
      const Result<RunSetup> setup = setupOf(workload_, request);
      if (!setup) continue;
      const Result<std::shared_ptr<SimulationStage>> stage = untimedStage(workload_, *setup);
      if (!stage) continue;
      const SearchResult searched = searchOutcomes(**stage, limits_);
      for (auto& [value, outcome] : found_) {
        const bool there = searched.outcomes.contains(value);
        if (there || searched.complete) outcome.possible[profile->id] = there;
      }
    }
  }

  // The tools of translators take names as counts, no calls.
  void describe() {
    std::string& says = result_.coverage;
    const std::int64_t timedRuns = number(result_.timedRuns), classes = number(result_.classes);
    const std::int64_t states = number(result_.states), budget = number(request_.budget);
    if (result_.timed) {
      says = phrase("Exploring", "{} timed runs", "{} timed run", timedRuns).counted();
    } else if (result_.classesCounted) {
      says = classes == 1
                 ? phrase("Exploring", "the only class of schedules").str()
                 : phrase("Exploring", "all {} classes of schedules", "all {} class of schedules", classes).counted();
    } else if (result_.complete) {
      says = phrase("Exploring", "all {} states", "all {} state", states).counted();
      says = phrase("Exploring", "{}; the classes of schedules are more than {} steps can count: {} so far",
                    "{}; the classes of schedules are more than {} step can count: {} so far",
                    budget)(says, formatCount(budget), formatCount(classes));
    } else {
      describePart(says);
    }
    if (result_.cancelled) says = phrase("Exploring", "cancelled: {}")(says);
  }

  // How far it came that did not come to the end.
  void describePart(std::string& says) const {
    const std::uint32_t done = result_.switchesDone;
    const std::int64_t budget = number(request_.budget), sampled = number(result_.sampled);
    const std::int64_t switches = done == 0 ? 0 : done - 1;
    says = switches > 0 ? phrase("Exploring", "every schedule with at most {} forced switches",
                                 "every schedule with at most {} forced switch", switches)
                              .counted()
           : done == 1 ? phrase("Exploring", "every schedule without a forced switch").str()
                       : phrase("Exploring", "not even all schedules without a forced switch").str();
    const bool bounded = request_.switches != ExploreRequest{}.switches && done > request_.switches;
    const std::string ended = tooLong_ ? phrase("Exploring", "a schedule turned out to be too long").str()
                                       : phrase("Exploring", "the budget of {} steps was used up",
                                                "the budget of {} step was used up", budget)
                                             .counted();
    if (!bounded) says = phrase("Exploring", "{}; then {}, and there is no estimate of the rest")(says, ended);
    if (sampled > 0) {
      says = phrase("Exploring", "{}; {} schedules drawn beside them", "{}; {} schedule drawn beside them",
                    sampled)(says, formatCount(sampled));
    }
  }

  Result<RunPtr> witnesses() {
    for (ExploredOutcome& outcome : result_.outcomes) {
      RunRequest request = request_.run;
      request.seed = outcome.seed;
      Result<RunPtr> made =
          outcome.schedule.empty() ? run(workload_, request) : runSchedule(workload_, request_.run, outcome.schedule);
      if (!made) return made;
      outcome.witness = *made;
    }
    return RunPtr();
  }

  const Workload& workload_;
  const ExploreRequest& request_;
  const Progress& progress_;
  ExploreLimits limits_;
  std::uint64_t seed_ = 1;
  Exploration result_;
  bool tooLong_ = false;
  std::map<OutcomeValue, ExploredOutcome> found_;
};

} // namespace

std::string spinWords(const Spin& spin) {
  if (spin.passedBy.empty())
    return phrase("Exploring", "{} can go round for ever, and nobody else can go on: it never ends")(spin.task);
  std::string others;
  for (const std::string& name : spin.passedBy) others += (others.empty() ? "" : ", ") + name;
  return phrase("Exploring",
                "{0} can go round for ever while {1} could go on: {1} starves if the scheduler never takes "
                "the turn away from {0}; one that does costs it a slice each time")(spin.task, others);
}

std::vector<std::string> profilesWhere(const ExploredOutcome& outcome, bool possible) {
  std::vector<std::string> names;
  const auto add = [&](const std::string& profile) { names.push_back(shortProfile(profile)); };
  const std::vector<std::string> shipped = profileIds(); // in their order: the textbook, then by version
  for (const std::string& profile : shipped) {
    const auto known = outcome.possible.find(profile);
    if (known != outcome.possible.end() && known->second == possible) add(profile);
  }
  for (const auto& [profile, is] : outcome.possible) {
    if (is == possible && std::ranges::find(shipped, profile) == shipped.end()) add(profile);
  }
  return names;
}

Result<Exploration> explore(const Workload& workload, const ExploreRequest& request, const Progress& progress) {
  return Explorer(workload, request, progress).all();
}

Result<RunPtr> runSchedule(const Workload& workload, const RunRequest& request,
                           const std::vector<ScheduleStep>& schedule) {
  const Result<RunSetup> setup = setupOf(workload, request);
  if (!setup) return setup.diagnostics();
  const Result<std::shared_ptr<SimulationStage>> stage = untimedStage(workload, *setup);
  if (!stage) return stage.diagnostics();
  const Result<Schedule> choices = choicesOf(**stage, schedule);
  if (!choices) return choices.diagnostics();
  RunRequest replay = request;
  replay.untimed = true;
  replay.replay = &*choices;
  return run(workload, replay);
}

} // namespace switchpoint
