// Every outcome a workload can have under one model and profile: with a shortest schedule for each, on which other
// interpreters it is possible, and how often timed runs come to it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "explore/named_schedule.h"
#include "explore/outcome.h"
#include "explore/search.h"
#include "run/run.h"

namespace switchpoint {

struct ExploreRequest {
  RunRequest run;
  std::uint64_t budget = 1'000'000;    // steps tried by each search
  std::uint32_t switches = 0xffffffff; // most forced switches in one schedule
  std::uint32_t timedRuns = 100;       // of the explored profile, seeds upwards from run.seed
  bool timed = false;                  // only those: what clocks and switch intervals let happen
  std::vector<std::string> profiles;   // also looked at; empty: all shipped ones
};

struct ExploredOutcome {
  OutcomeValue value;
  std::uint64_t classes = 0; // of schedules that end so, as far as they were counted
  std::uint32_t seen = 0;    // in so many of the timed runs
  bool shortest = false;     // the witness has fewest forced switches of all schedules
  std::uint32_t switches = 0;
  std::vector<ScheduleStep> schedule; // untimed
  std::uint64_t seed = 0;             // timed: the first that comes to it
  RunPtr witness;
  std::map<std::string, bool> possible; // by profile; one whose search was cut short says only what it found
};

struct Exploration {
  std::string model;
  std::string profile;
  bool complete = false;       // there is no other outcome
  bool classesCounted = false; // `classes` are all there are
  bool cancelled = false;
  bool timed = false;
  std::uint64_t classes = 0;
  std::uint64_t states = 0;
  std::uint64_t steps = 0;        // of all searches of this profile
  std::uint32_t switchesDone = 0; // every schedule with fewer forced switches was tried
  std::uint64_t sampled = 0;      // schedules drawn where there were too many
  std::uint32_t timedRuns = 0;
  std::string coverage;                  // all of that in a sentence
  std::vector<Spin> spins;               // tasks that can go round for ever
  std::vector<ExploredOutcome> outcomes; // completed ones by value, then errors, then deadlocks
};

// What can honestly be said of a task that goes round: a sentence.
std::string spinWords(const Spin& spin);

// Profiles on which an outcome is known to be possible, or known to be impossible: short names, by version.
std::vector<std::string> profilesWhere(const ExploredOutcome& outcome, bool possible);

// Errors: as of run().
Result<Exploration> explore(const Workload& workload, const ExploreRequest& request, const Progress& progress = {});

// One outcome's schedule as a run like every other. Errors: the schedule does not fit (choicesOf()), and those of
// run().
Result<RunPtr> runSchedule(const Workload& workload, const RunRequest& request,
                           const std::vector<ScheduleStep>& schedule);

} // namespace switchpoint
