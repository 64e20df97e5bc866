#include "run/counter.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <thread>

#include "base/phrase.h"
#include "run/setup.h"

namespace switchpoint {
namespace {

std::size_t watchedVariable(const Workload& workload) {
  for (std::size_t i = 0; i < workload.variables.size(); ++i) {
    if (workload.variables[i].hasExpected) return i;
  }
  return workload.variables.size();
}

struct Shared {
  std::atomic<std::uint64_t> next{0};
  std::atomic<std::uint64_t> done{0};
  std::atomic<bool> failed{false};
  std::mutex mutex;
  std::vector<Diagnostic> errors;
};

// How one run ended.
struct SeedEnd {
  std::int64_t value = 0;
  Duration elapsed = 0;
};

// One job per (case, seed); results land in their own place, so that the order of finishing cannot show.
class SeedRuns {
public:
  SeedRuns(const Workload& workload, const std::vector<CounterCase>& cases, std::uint32_t runs, std::uint64_t first,
           const RunRequest& request, const Progress& progress, std::size_t variable)
      : workload_(workload), cases_(cases), runs_(runs), first_(first), request_(request), progress_(progress),
        variable_(variable), ends_(cases.size() * runs) {}

  Result<std::vector<SeedEnd>> all() {
    for (const CounterCase& each : cases_) {
      RunRequest request = request_;
      request.profile = each.profile;
      request.model = each.model;
      const Result<RunSetup> setup = setupOf(workload_, request);
      if (!setup) return setup.diagnostics();
      setups_.push_back(*setup);
    }
    const std::uint64_t total = ends_.size();
    const std::uint64_t hands =
        std::clamp<std::uint64_t>(std::thread::hardware_concurrency(), 1, std::min<std::uint64_t>(total, 64));
    std::vector<std::thread> others;
    for (std::uint64_t i = 1; i < hands; ++i) others.emplace_back([this] { work(false); });
    work(true);
    for (std::thread& other : others) other.join();
    if (!shared_.errors.empty()) return shared_.errors;
    return ends_;
  }

private:
  bool stopped() const { return shared_.failed || (progress_.cancelled != nullptr && *progress_.cancelled); }

  void work(bool reports) {
    for (;;) {
      const std::uint64_t job = shared_.next++;
      if (job >= ends_.size() || stopped()) return;
      one(job);
      const std::uint64_t done = ++shared_.done;
      if (reports && progress_.report) {
        progress_.report(static_cast<double>(done) / static_cast<double>(ends_.size()));
      }
    }
  }

  void one(std::uint64_t job) {
    RunRequest request = request_;
    request.seed = first_ + job % runs_;
    request.record = false;
    Progress quiet;
    quiet.cancelled = progress_.cancelled;
    const Result<Trace> trace = simulateWith(workload_, setups_[job / runs_], request, quiet);
    if (!trace) {
      const std::lock_guard lock(shared_.mutex);
      if (shared_.errors.empty()) shared_.errors = trace.diagnostics();
      shared_.failed = true;
      return;
    }
    ends_[job].elapsed = trace->outcome.elapsed;
    for (const FinalValue& value : trace->outcome.finals) {
      if (value.variable == variable_ && value.process == 0) ends_[job].value = value.value;
    }
  }

  const Workload& workload_;
  const std::vector<CounterCase>& cases_;
  std::uint32_t runs_;
  std::uint64_t first_;
  const RunRequest& request_;
  const Progress& progress_;
  std::size_t variable_;
  std::vector<RunSetup> setups_; // by case
  std::vector<SeedEnd> ends_;
  Shared shared_;
};

CounterResult summarise(const CounterCase& which, const SeedEnd* ends, std::uint32_t runs, std::uint64_t first,
                        std::int64_t expected) {
  CounterResult result;
  result.profile = which.profile;
  result.model = which.model;
  result.runs = runs;
  std::map<std::int64_t, std::pair<std::uint32_t, std::uint64_t>> seen;
  std::vector<std::int64_t> sorted;
  std::vector<Duration> elapsed;
  for (std::uint32_t i = 0; i < runs; ++i) {
    sorted.push_back(ends[i].value);
    elapsed.push_back(ends[i].elapsed);
    auto [at, isNew] = seen.try_emplace(ends[i].value, 0, first + i);
    ++at->second.first;
    if (ends[i].value == expected) ++result.exact;
  }
  std::sort(sorted.begin(), sorted.end());
  std::sort(elapsed.begin(), elapsed.end());
  result.elapsed = elapsed[(elapsed.size() - 1) / 2];
  result.least = sorted.front();
  result.median = sorted[(sorted.size() - 1) / 2];
  result.most = sorted.back();
  for (const auto& [value, count] : seen) {
    result.histogram.emplace_back(value, count.first);
    result.seeds.emplace_back(value, count.second);
  }
  return result;
}

} // namespace

std::vector<CounterCase> defaultCounterCases() {
  return {{"cpython-3.9", "threads"}, {"cpython-3.13", "threads"}, {"cpython-3.14t", "free-threaded"}};
}

std::vector<CounterCase> counterCasesOf(const Workload& workload) {
  std::vector<CounterCase> cases = defaultCounterCases();
  const std::string& own = workload.model;
  if (own.empty() || own == "threads" || own == "free-threaded") return cases;
  for (CounterCase& each : cases) each.model = own;
  return cases;
}

std::vector<CounterCase> surveyCasesOf(const Workload& workload) {
  const bool threaded = workload.model.empty() || workload.model == "threads" || workload.model == "free-threaded";
  std::vector<std::string> models{"threads", "asyncio", "processes"};
  if (!threaded) {
    std::erase(models, workload.model);
    models.insert(models.begin(), workload.model);
  }
  std::vector<CounterCase> cases;
  for (const bool freeThreaded : {false, true}) {
    for (const std::string& id : profileIds()) {
      const Result<Profile> profile = loadProfile(id);
      if (!profile || profile->textbook || profile->freeThreaded != freeThreaded) continue;
      for (const std::string& model : models) {
        const CounterCase each{id, freeThreaded && model == "threads" ? "free-threaded" : model};
        if (findModel(each.model)->place(workload, *profile, {})) cases.push_back(each);
      }
    }
  }
  return cases;
}

std::vector<SurveyGroup> groupsOf(const CounterReport& survey) {
  std::vector<SurveyGroup> groups;
  for (std::size_t i = 0; i < survey.results.size(); ++i) {
    const bool free = survey.results[i].model == "free-threaded";
    const std::string model = free ? "threads" : survey.results[i].model;
    auto group = std::ranges::find(groups, model, &SurveyGroup::model);
    if (group == groups.end()) group = groups.insert(groups.end(), SurveyGroup{model, false, {}});
    group->mixed = group->mixed || free;
    group->results.push_back(i);
  }
  return groups;
}

Result<CounterReport> countOverSeeds(const Workload& workload, const std::vector<CounterCase>& cases,
                                     std::uint32_t runs, std::uint64_t first, const RunRequest& request,
                                     const Progress& progress) {
  const std::size_t variable = watchedVariable(workload);
  if (variable == workload.variables.size()) {
    return plainError(phrase("Mistakes of runs", "no variable of '{}' has an expected value")(workload.id),
                      phrase("Mistakes of runs", "write one: [vars] counter = { initial = 0, expected = 10 }").str());
  }
  if (runs == 0 || cases.empty()) return plainError(phrase("Mistakes of runs", "there is nothing to run").str());
  const WishedWork wished(workload, request);
  RunRequest each = request;
  each.switchInterval = 0; // it is the work's by now
  SeedRuns jobs(wished.workload(), cases, runs, first, each, progress, variable);
  const Result<std::vector<SeedEnd>> ends = jobs.all();
  if (!ends) return ends.diagnostics();
  CounterReport report;
  report.variable = workload.variables[variable].name;
  report.expected = workload.variables[variable].expected;
  report.firstSeed = first;
  report.switchInterval = request.switchInterval;
  for (std::size_t i = 0; i < cases.size(); ++i) {
    report.results.push_back(summarise(cases[i], ends->data() + i * runs, runs, first, report.expected));
  }
  return report;
}

} // namespace switchpoint
