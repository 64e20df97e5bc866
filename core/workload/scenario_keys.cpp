#include "workload/scenario_keys.h"

#include <algorithm>
#include <cassert>

#include "base/phrase.h"
#include "primitives/primitive.h"

namespace switchpoint {
namespace {

void addOnce(std::vector<std::string>& words, std::string_view word) {
  if (std::find(words.begin(), words.end(), word) == words.end()) words.emplace_back(word);
}

StepKeys& stepNamed(std::vector<StepKeys>& steps, std::string_view key) {
  for (StepKeys& step : steps) {
    if (step.key == key) return step;
  }
  steps.push_back({std::string(key), StepKind::Ask, {}});
  return steps.back();
}

std::vector<StepKeys> allSteps() {
  std::vector<StepKeys> steps{
      {"cpu", StepKind::Cpu, {"on"}},
      {"native", StepKind::Native, {"on"}},
      {"io", StepKind::Io, {}},
      {"sleep", StepKind::Sleep, {}},
      {"block", StepKind::Block, {"on"}},
      {"yield", StepKind::Yield, {}},
      {"await", StepKind::Await, {}},
      {"read", StepKind::Read, {"into"}},
      {"write", StepKind::Write, {"from"}},
      {"update", StepKind::Update, {"by", "window"}},
      {"compute", StepKind::Compute, {"into"}},
      {"set", StepKind::Set, {"to"}},
      {"with", StepKind::With, {"steps"}},
      {"when", StepKind::When, {"then", "otherwise"}},
      {"repeat", StepKind::Repeat, {"steps"}},
      {"while", StepKind::While, {"steps"}},
      {"print", StepKind::Print, {}},
      {"raise", StepKind::Raise, {}},
      {"spawn", StepKind::Spawn, {"detached"}},
      {"join", StepKind::Join, {"timeout", "otherwise"}},
      {"offload", StepKind::Offload, {"to", "payload"}},
  };
  for (const PrimitiveInfo* primitive : primitiveCatalog()) {
    for (const VerbInfo& verb : primitive->verbs) {
      StepKeys& step = stepNamed(steps, verb.name);
      if (verb.takesValue) addOnce(step.options, "value");
      if (verb.givesValue) addOnce(step.options, "into");
      if (verb.mayWait) {
        addOnce(step.options, "timeout");
        addOnce(step.options, "otherwise");
      }
    }
  }
  return steps;
}

} // namespace

const std::vector<StepKeys>& stepKeys() {
  static const std::vector<StepKeys> kSteps = allSteps();
  return kSteps;
}

const StepKeys* findStepKeys(std::string_view key) {
  for (const StepKeys& step : stepKeys()) {
    if (step.key == key) return &step;
  }
  return nullptr;
}

const std::vector<TableKeys>& tableKeys() {
  static const std::vector<TableKeys> kTables{
      {"scenario",
       phrase("Mistakes of scenarios", "a scenario"),
       {"title", "summary", "model", "profile", "seed", "machine", "params", "vars", "primitives", "task"}},
      {"machine", "[machine]", {"cores", "workers", "switch-interval", "start-method"}},
      {"variable", phrase("Mistakes of scenarios", "a variable"), {"initial", "expected", "shared"}},
      {"primitive", phrase("Mistakes of scenarios", "a primitive"), {"type", "capacity", "lock"}},
      {"task",
       phrase("Mistakes of scenarios", "a task"),
       {"name", "count", "start", "every", "rate", "spawned", "locals", "payload", "steps"}},
      {"payload", phrase("Mistakes of scenarios", "a payload"), {"bytes", "kind", "picklable"}},
      {"length", phrase("Mistakes of scenarios", "a duration"), {"uniform", "exponential", "normal"}},
      {"items", phrase("Mistakes of scenarios", "a number of items"), {"items"}},
      {"window", phrase("Mistakes of scenarios", "a window"), {"sleep"}},
  };
  return kTables;
}

const TableKeys& tableKeysOf(std::string_view name) {
  const auto found = std::find_if(tableKeys().begin(), tableKeys().end(),
                                  [name](const TableKeys& table) { return table.name == name; });
  assert(found != tableKeys().end());
  return *found;
}

} // namespace switchpoint
