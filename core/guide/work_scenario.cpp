#include "guide/work_scenario.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "base/phrase.h"

namespace switchpoint {
namespace {

constexpr double kMostThreads = 256;   // of a pool: the articles' "hundreds of threads"
constexpr double kShortComputing = 5;  // ms: less than this is not worth a thread or a process (MODELS.md, hybrid)
constexpr double kDefaultWorkers = 32; // asyncio's executor has at most so many

double number(const CaseValues& values, const char* key) {
  return values.at(key).number;
}
bool is(const CaseValues& values, const char* key, const char* word) {
  return values.at(key).word == word;
}

std::string duration(double ms) {
  return fmt::format("\"{}us\"", static_cast<std::int64_t>(std::llround(ms * 1000)));
}

// Whether each worker has memory of its own.
bool isApart(const Recommendation& one) {
  return one.approach.model == "processes" || one.approach.model == "subinterpreters";
}

bool isOnLoop(const Recommendation& one) {
  return one.approach.model == "asyncio" || one.approach.model == "hybrid";
}

bool isNative(const Recommendation& one, const CaseValues& values) {
  return one.approach.native || is(values, "native_releases_gil", "yes");
}

// What holds a core: all of them, or the one thread that has the GIL.
double usableCores(const Recommendation& one, const CaseValues& values) {
  const bool parallel =
      one.approach.model == "free-threaded" || isNative(one, values) || values.at("python").word.ends_with('t');
  return parallel ? number(values, "cores") : 1;
}

std::uint32_t threadsWanted(const Recommendation& one, const CaseValues& values) {
  const double at = number(values, "concurrency");
  const double cpu = number(values, "cpu_ms");
  const double wait = number(values, "wait_ms");
  const double cores = usableCores(one, values);
  // Enough to keep the cores busy while the others wait, and never less than the standard library takes by itself.
  const double busy = cpu > 0 ? std::ceil(cores * (1 + wait / cpu)) : at;
  const double standard = std::min(kDefaultWorkers, number(values, "cores") + 4);
  const double least = wait > 0 ? standard : number(values, "cores");
  return static_cast<std::uint32_t>(std::max(1.0, std::min({at, kMostThreads, std::max(busy, least)})));
}

class ScenarioWriter {
public:
  ScenarioWriter(const Recommendation& one, const CaseValues& values, std::uint64_t units)
      : one_(one), values_(values), units_(units) {}

  std::string write(std::uint32_t workers) const {
    std::string text = fmt::format("title = \"{}\"\nsummary = \"{}\"\n", one_.title,
                                   phrase("Advice", "The case of the decision guide, as {}.")(one_.title));
    text += fmt::format("model = \"{}\"\nprofile = \"{}\"\n\n[machine]\ncores = {}\n", one_.approach.model,
                        profileOf(values_), number(values_, "cores"));
    if (workers > 0) text += fmt::format("workers = {}\n", workers);
    if (!is(values_, "platform", "linux")) text += "start-method = \"spawn\"\n";
    if (shares()) {
      text += fmt::format("\n[vars]\ntotal = {{ expected = {}{} }}\n", units_,
                          isApart(one_) ? ", shared = \"value-locked\"" : "");
    }
    text += primitives();
    text += fmt::format("\n[[task]]\nname = \"unit\"\ncount = {}\n{}steps = [\n{}]\n", units_,
                        isApart(one_) ? payload("payload = ", "\n") : "", steps());
    return text;
  }

private:
  bool shares() const { return !is(values_, "shared_state", "none"); }
  bool limits() const {
    const bool each = one_.approach.model == "threads" || one_.approach.model == "free-threaded" || isOnLoop(one_);
    return each && one_.approach.pool != PoolSize::Threads &&
           static_cast<double>(units_) > number(values_, "concurrency");
  }
  // A lock of its own where threads share what they change; on a loop nobody can come between.
  bool locks() const { return shares() && !isOnLoop(one_) && one_.approach.model != "serial"; }

  std::string primitives() const {
    std::string text;
    if (locks()) text += "guard = \"lock\"\n";
    if (limits())
      text += fmt::format("room = {{ type = \"semaphore\", capacity = {} }}\n", number(values_, "concurrency"));
    return text.empty() ? text : "\n[primitives]\n" + text;
  }

  std::string payload(const std::string& before, const std::string& after) const {
    const double kib = number(values_, "payload_kib");
    const bool picklable = !is(values_, "picklable", "no");
    if (kib <= 0 && picklable) return {};
    return fmt::format("{}{{ bytes = {}, kind = \"{}\", picklable = {} }}{}", before,
                       static_cast<std::int64_t>(std::llround(kib * 1024)), values_.at("payload_kind").word, picklable,
                       after);
  }

  std::string steps() const {
    const std::string indent = limits() ? "    " : "  ";
    std::string text;
    const double wait = number(values_, "wait_ms");
    const bool around = is(values_, "work", "mixed");
    text += waiting(indent, around ? wait / 2 : wait) + computing(indent);
    if (around) text += waiting(indent, wait / 2);
    text += sharing(indent);
    return limits() ? "  { with = \"room\", steps = [\n" + text + "  ] },\n" : text;
  }

  std::string waiting(const std::string& indent, double ms) const {
    const double blocking = is(values_, "libraries", "async") ? 0 : is(values_, "libraries", "both") ? 0.5 : 1;
    std::string text;
    if (ms * (1 - blocking) > 0) text += fmt::format("{}{{ io = {} }},\n", indent, duration(ms * (1 - blocking)));
    if (ms * blocking > 0)
      text += indent + sent(fmt::format("{{ block = {} }}", duration(ms * blocking)), one_.approach.blocking, false);
    return text;
  }

  std::string computing(const std::string& indent) const {
    const double ms = number(values_, "cpu_ms");
    if (ms <= 0) return {};
    const StepHome home = ms >= kShortComputing ? one_.approach.cpu : StepHome::Inline;
    return indent +
           sent(fmt::format("{{ {} = {} }}", isNative(one_, values_) ? "native" : "cpu", duration(ms)), home, true);
  }

  std::string sent(const std::string& step, StepHome home, bool carries) const {
    if (home == StepHome::Inline || !isOnLoop(one_)) return step + ",\n";
    const bool process = home == StepHome::Process;
    return fmt::format("{{ offload = [{}], to = \"{}\"{} }},\n", step, process ? "process" : "thread",
                       process && carries ? payload(", payload = ", "") : "");
  }

  std::string sharing(const std::string& indent) const {
    if (!shares()) return {};
    const bool complex = is(values_, "shared_state", "complex");
    const std::string work = complex ? "{ cpu = \"20us\" }, { update = \"total\" }" : "{ update = \"total\" }";
    if (!locks()) return indent + work + ",\n";
    return fmt::format("{}{{ with = \"guard\", steps = [{}] }},\n", indent, work);
  }

  const Recommendation& one_;
  const CaseValues& values_;
  std::uint64_t units_;
};

} // namespace

std::string profileOf(const CaseValues& values) {
  return "cpython-" + values.at("python").word;
}

std::uint32_t poolWorkers(const Recommendation& one, const CaseValues& values) {
  switch (one.approach.pool) {
  case PoolSize::None: return 0;
  case PoolSize::Threads: return threadsWanted(one, values);
  case PoolSize::Cores:
    return static_cast<std::uint32_t>(std::max(1.0, std::min(number(values, "cores"), number(values, "concurrency"))));
  }
  return 0;
}

std::uint64_t copiedBytes(const Recommendation& one, const CaseValues& values) {
  if (!one.approach.copies) return 0;
  const std::uint64_t workers = std::max(poolWorkers(one, values), 1U);
  return workers * static_cast<std::uint64_t>(number(values, "payload_kib") * 1024);
}

CaseRun caseRun(const Recommendation& one, const CaseValues& values, std::uint64_t mostUnits) {
  CaseRun run;
  // Fewer in all than at once cannot be.
  run.units = static_cast<std::uint64_t>(std::max(number(values, "units"), number(values, "concurrency")));
  if (mostUnits > 0) run.units = std::min(run.units, mostUnits);
  const std::uint32_t workers = poolWorkers(one, values);
  run.request.model = one.approach.model;
  run.request.profile = profileOf(values);
  run.request.cores = static_cast<std::uint32_t>(number(values, "cores"));
  run.request.workers = workers;
  run.request.seed = 1;
  run.scenario = ScenarioWriter(one, values, run.units).write(workers);
  return run;
}

} // namespace switchpoint
