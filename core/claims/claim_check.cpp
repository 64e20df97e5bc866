#include "claims/claim_check.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <memory>
#include <mutex>
#include <set>
#include <thread>

#include <fmt/format.h>

#include "base/phrase.h"
#include "claims/measures.h"
#include "explore/search.h"
#include "machine/profile.h"
#include "run/setup.h"

namespace switchpoint {
namespace {

constexpr std::uint64_t kExplorationSteps = 200'000;

struct Asked {
  const MeasureInfo* measure = nullptr;
  std::string subject;
  double value = 0;
};

// One run and all that is to be measured of it.
struct Job {
  const Workload* work = nullptr;
  RunRequest request;
  bool explores = false;
  std::string neededBy; // the first case that wants it, for sentences
  std::vector<Asked> asked;
  std::vector<Diagnostic> problems;
};

// Where a number will stand once the jobs are done.
struct Place {
  std::size_t job = 0;
  std::size_t asked = 0;
};

struct Sides {
  Place left;
  std::optional<Place> right;
};

// Collects the runs that claims ask for, each only once.
class JobList {
public:
  std::vector<Diagnostic> add(const ClaimCase& one, const ClaimRun& run, const std::string& profile, std::uint64_t seed,
                              const std::string& neededBy, Place& place) {
    const Result<const Workload*> work = workOf(run);
    if (!work) return work.diagnostics();
    if (!hasSubject(**work, one)) {
      const Phrase unknown = one.measure->subject == Subject::Task
                                 ? phrase("Mistakes of claims", "claim {}: '{}' has no task group '{}'")
                                 : phrase("Mistakes of claims", "claim {}: '{}' has no variable '{}'");
      return {plainError(unknown(neededBy, run.work, one.subject))};
    }
    RunRequest request;
    request.profile = run.profile.empty() ? profile : run.profile;
    request.model = modelOn(run.model, request.profile);
    request.seed = seed;
    request.cores = run.cores;
    request.workers = run.workers;
    const bool explores = one.measure->needs == MeasureNeeds::Exploration;
    const std::string key = fmt::format("{}|{}|{}|{}|{}|{}|{}", static_cast<const void*>(*work), request.profile,
                                        request.model, seed, run.cores, run.workers, explores);
    const auto [at, isNew] = index_.try_emplace(key, jobs.size());
    if (isNew) {
      Job job;
      job.work = *work;
      job.request = std::move(request);
      job.request.record = false;
      job.explores = explores;
      job.neededBy = neededBy;
      jobs.push_back(std::move(job));
    }
    Job& job = jobs[at->second];
    job.request.record |= one.measure->needs == MeasureNeeds::Recording;
    place = {at->second, askedOf(job, one)};
    return {};
  }

  std::vector<Job> jobs;

private:
  // Threads are what the build has: without a GIL where it has none.
  static std::string modelOn(const std::string& model, const std::string& profile) {
    return model == "threads" && profile.ends_with("t") && profile.starts_with("cpython-") ? "free-threaded" : model;
  }

  static bool hasSubject(const Workload& work, const ClaimCase& one) {
    const auto named = [&](const auto& declared) { return declared.name == one.subject; };
    switch (one.measure->subject) {
    case Subject::Task: return std::ranges::any_of(work.groups, named);
    case Subject::Variable: return std::ranges::any_of(work.variables, named);
    case Subject::Nothing: break;
    }
    return true;
  }

  static std::size_t askedOf(Job& job, const ClaimCase& one) {
    const auto same = std::ranges::find_if(
        job.asked, [&](const Asked& a) { return a.measure == one.measure && a.subject == one.subject; });
    if (same != job.asked.end()) return static_cast<std::size_t>(same - job.asked.begin());
    job.asked.push_back({one.measure, one.subject, 0});
    return job.asked.size() - 1;
  }

  Result<const Workload*> workOf(const ClaimRun& run) {
    std::string key = run.work;
    for (const auto& [name, value] : run.settings) key += fmt::format("|{}={}", name, value);
    const auto found = works_.find(key);
    if (found != works_.end()) return found->second.get();
    Result<Workload> read = loadScenario(run.work, run.settings);
    if (!read) return read.diagnostics();
    return (works_[key] = std::make_unique<Workload>(std::move(read).value())).get();
  }

  std::map<std::string, std::size_t> index_;
  std::map<std::string, std::unique_ptr<Workload>> works_;
};

void explore(Job& job, const std::atomic<bool>* cancelled) {
  const Result<RunSetup> setup = setupOf(*job.work, job.request);
  if (!setup) return void(job.problems = setup.diagnostics());
  const Result<std::shared_ptr<SimulationStage>> stage = untimedStage(*job.work, *setup);
  if (!stage) return void(job.problems = stage.diagnostics());
  ExploreLimits limits;
  limits.steps = kExplorationSteps;
  limits.cancelled = cancelled;
  const SearchResult search = searchOutcomes(**stage, limits);
  if (!search.complete && !search.cancelled) {
    job.problems = {plainError(phrase("Mistakes of claims", "'{}' is too large to be explored whole")(job.work->id),
                               phrase("Mistakes of claims", "make it smaller: fewer rounds or fewer tasks").str())};
    return;
  }
  for (Asked& asked : job.asked) asked.value = asked.measure->of({.work = *job.work, .search = &search}, asked.subject);
}

void simulate(Job& job, const std::atomic<bool>* cancelled) {
  Result<Trace> trace = runForTrace(*job.work, job.request, {{}, cancelled});
  if (!trace) return void(job.problems = trace.diagnostics());
  if (trace->outcome.end == EndKind::Budget) {
    job.problems = {plainError(phrase("Mistakes of claims", "'{}' is too long to be run whole")(job.work->id),
                               phrase("Mistakes of claims", "make it smaller").str())};
    return;
  }
  const Result<Profile> profile = loadProfile(trace->provenance.profile);
  const auto base = profile ? static_cast<std::uint64_t>(profile->costs.baseResident) : 0;
  if (!job.request.record) {
    for (Asked& asked : job.asked)
      asked.value = asked.measure->of({.work = *job.work, .trace = &*trace, .baseBytes = base}, asked.subject);
    return;
  }
  const Run run(std::move(trace).value());
  for (Asked& asked : job.asked)
    asked.value =
        asked.measure->of({.work = *job.work, .trace = &run.trace, .run = &run, .baseBytes = base}, asked.subject);
}

// All jobs, each on whichever thread is free. What each finds stands in its own place.
void workOff(std::vector<Job>& jobs, const Progress& progress) {
  std::atomic<std::size_t> next{0}, done{0};
  const auto work = [&](bool reports) {
    for (std::size_t i = next++; i < jobs.size(); i = next++) {
      if (progress.cancelled != nullptr && *progress.cancelled) return;
      jobs[i].explores ? explore(jobs[i], progress.cancelled) : simulate(jobs[i], progress.cancelled);
      const std::size_t sofar = ++done;
      if (reports && progress.report) progress.report(static_cast<double>(sofar) / static_cast<double>(jobs.size()));
    }
  };
  const std::size_t hands = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 64);
  std::vector<std::jthread> others;
  for (std::size_t i = 1; i < hands; ++i) others.emplace_back([&] { work(false); });
  work(true);
}

bool holds(const ClaimCase& one, double left, double right) {
  switch (one.relation) {
  case Relation::Less: return left < right;
  case Relation::AtMost: return left <= right;
  case Relation::More: return left > right;
  case Relation::AtLeast: return left >= right;
  case Relation::Equal: return left == right;
  case Relation::Within: return std::abs(left - right) <= std::abs(right) * one.percent / 100;
  }
  return false;
}

CaseResult judged(const ClaimCase& one, const std::vector<Sides>& sides, const std::vector<Job>& jobs) {
  const auto numberAt = [&](const Place& place) { return jobs[place.job].asked[place.asked].value; };
  CaseResult result;
  for (std::size_t i = 0; i < sides.size(); ++i) {
    CaseResult seen;
    seen.value = numberAt(sides[i].left);
    seen.against = sides[i].right ? numberAt(*sides[i].right) : one.number;
    seen.holds = holds(one, seen.value, seen.against * one.factor);
    seen.seed = i + 1;
    seen.least = i == 0 ? seen.value : std::min(result.least, seen.value);
    seen.most = i == 0 ? seen.value : std::max(result.most, seen.value);
    const bool decides = i == 0 || (seen.holds != result.holds && seen.holds == one.inSome);
    if (decides) {
      result = seen;
    } else {
      result.least = seen.least;
      result.most = seen.most;
    }
  }
  return result;
}

bool isAbout(const ClaimCase& one, const std::string& profile) {
  return one.where.empty() || std::ranges::find(one.where, profile) != one.where.end();
}

} // namespace

bool CheckedClaim::agrees() const {
  return std::ranges::all_of(profiles, &ProfileResult::agrees);
}

ClaimVerdict verdictOf(const std::vector<std::optional<CaseResult>>& cases) {
  std::size_t all = 0, held = 0;
  for (const std::optional<CaseResult>& one : cases) {
    if (!one) continue;
    ++all;
    held += one->holds ? 1 : 0;
  }
  if (all == 0) return ClaimVerdict::Judgement;
  return held == all ? ClaimVerdict::True : held == 0 ? ClaimVerdict::False : ClaimVerdict::Depends;
}

Result<std::vector<CheckedClaim>> checkClaims(const std::vector<Claim>& claims, const std::string& profile,
                                              const Progress& progress) {
  const std::vector<std::string> profiles = profile.empty() ? profileIds() : std::vector<std::string>{profile};
  JobList list;
  std::vector<std::vector<Sides>> plan; // by claim, profile and case, in this order
  for (const Claim& claim : claims) {
    for (const std::string& on : profiles) {
      for (const ClaimCase& one : claim.cases) {
        std::vector<Sides>& sides = plan.emplace_back();
        if (!isAbout(one, on)) continue;
        const std::string where = one.name.empty()
                                      ? phrase("Mistakes of claims", "{} on {}")(claim.id, on)
                                      : phrase("Mistakes of claims", "{}, case '{}' on {}")(claim.id, one.name, on);
        for (std::uint64_t seed = 1; seed <= one.seeds; ++seed) {
          Sides& pair = sides.emplace_back();
          std::vector<Diagnostic> problems = list.add(one, one.run, on, seed, where, pair.left);
          if (problems.empty() && one.other)
            problems = list.add(one, *one.other, on, seed, where, pair.right.emplace());
          if (!problems.empty()) return problems;
        }
      }
    }
  }
  workOff(list.jobs, progress);
  if (progress.cancelled != nullptr && *progress.cancelled) return std::vector<CheckedClaim>{};
  for (Job& job : list.jobs) {
    if (job.problems.empty()) continue;
    for (Diagnostic& problem : job.problems)
      problem.message = phrase("Mistakes of claims", "claim {}: {}")(job.neededBy, problem.message);
    return job.problems;
  }

  std::vector<CheckedClaim> checked;
  std::size_t at = 0;
  for (const Claim& claim : claims) {
    CheckedClaim result{claim, {}};
    for (const std::string& on : profiles) {
      ProfileResult& here = result.profiles.emplace_back();
      here.profile = on;
      if (const auto recorded = claim.recorded.find(on); recorded != claim.recorded.end())
        here.recorded = recorded->second;
      for (const ClaimCase& one : claim.cases) {
        const std::vector<Sides>& sides = plan[at++];
        here.cases.push_back(sides.empty() ? std::nullopt : std::optional(judged(one, sides, list.jobs)));
      }
      const bool concerned =
          claim.isJudgement() || std::ranges::any_of(here.cases, [](const auto& one) { return one.has_value(); });
      if (concerned) here.computed = verdictOf(here.cases);
    }
    checked.push_back(std::move(result));
  }
  return checked;
}

} // namespace switchpoint
