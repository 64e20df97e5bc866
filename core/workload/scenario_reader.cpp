// The frame of a scenario file: its head, its machine, its tasks; and the one function that reads it all.
#include <array>
#include <cmath>
#include <limits>

#include "base/phrase.h"
#include "toml/toml_file.h"
#include "workload/scenario_keys.h"
#include "workload/scenario_names.h"

namespace switchpoint {
namespace {

constexpr TomlFileKind kFile{phrase("Mistakes of scenarios", "a scenario has at most {}"), std::size_t{4} << 20,
                             phrase("Mistakes of scenarios", "a scenario is TOML: key = value, [section], [[task]]"),
                             phrase("Mistakes of scenarios", "use 'count' and 'repeat' for what is the same")};
constexpr std::int64_t kMostTasks = 10'000'000;
constexpr std::size_t kMostGroups = 10'000;
constexpr std::int64_t kMostCores = 1024;
constexpr std::int64_t kMostWorkers = 100'000;
constexpr std::size_t kLongestStepText = 160;

class Reader {
public:
  Reader(const SourceText& source, Workload& workload)
      : values_(source, workload), workload_(workload), reading_{workload, values_, {}, {}, {}} {}

  std::vector<Diagnostic> read(const TomlNode& root, const Settings& settings) {
    workload_.steps.emplace_back();
    values_.checkTable(root, "scenario");
    values_.readParams(root.find("params"), settings);
    readHead(root);
    if (const TomlNode* machine = root.find("machine")) readMachine(*machine);
    readVariables(reading_, root.find("vars"));
    readPrimitives(reading_, root.find("primitives"));
    readTasks(root);
    return values_.takeErrors();
  }

private:
  std::string readText(const TomlNode& root, std::string_view key) {
    const TomlNode* node = root.find(key);
    if (node == nullptr) return {};
    std::string text = values_.text(*node, quotedKey(key)).value_or("-");
    if (text.empty())
      values_.error(node->span, phrase("Mistakes of scenarios", "'{}' is empty")(key),
                    phrase("Mistakes of scenarios", "leave it out"));
    return text;
  }

  void readHead(const TomlNode& root) {
    workload_.title = readText(root, "title");
    workload_.summary = readText(root, "summary");
    workload_.model = readText(root, "model");
    workload_.profile = readText(root, "profile");
    if (workload_.title.empty()) workload_.title = workload_.id;
    if (const TomlNode* seed = root.find("seed")) {
      workload_.hasSeed = true;
      workload_.seed = static_cast<std::uint64_t>(
          values_
              .integer(*seed, phrase("Mistakes of scenarios", "the seed"), 0, std::numeric_limits<std::int64_t>::max())
              .value_or(1));
    }
  }

  void readMachine(const TomlNode& node) {
    static constexpr std::array<std::string_view, 3> kMethods{"fork", "spawn", "forkserver"};
    if (!values_.checkTable(node, "machine")) return;
    if (const TomlNode* cores = node.find("cores")) {
      workload_.cores = static_cast<std::uint32_t>(
          values_.integer(*cores, phrase("Mistakes of scenarios", "the number of cores"), 1, kMostCores).value_or(1));
    }
    if (const TomlNode* workers = node.find("workers")) {
      workload_.workers = static_cast<std::uint32_t>(
          values_.integer(*workers, phrase("Mistakes of scenarios", "the number of workers"), 1, kMostWorkers)
              .value_or(1));
    }
    if (const TomlNode* interval = node.find("switch-interval")) {
      workload_.switchInterval =
          values_.duration(*interval, phrase("Mistakes of scenarios", "the switch interval")).value_or(1);
      if (workload_.switchInterval == 0) {
        values_.error(interval->span, phrase("Mistakes of scenarios", "the switch interval must be longer than 0"),
                      phrase("Mistakes of scenarios", "CPython's own is \"5ms\""));
      }
    }
    if (const TomlNode* method = node.find("start-method")) {
      workload_.startMethod =
          kMethods[values_.word(*method, phrase("Mistakes of scenarios", "the start method"), kMethods).value_or(0)];
    }
  }

  void readTasks(const TomlNode& root) {
    const TomlNode* tasks = root.find("task");
    if (tasks == nullptr || (tasks->kind == TomlNode::Kind::Array && tasks->items.empty())) {
      values_.error({}, phrase("Mistakes of scenarios", "a scenario needs at least one task"),
                    phrase("Mistakes of scenarios", "write [[task]], then name = \"worker\" and steps = [ … ]"));
      return;
    }
    if (tasks->kind != TomlNode::Kind::Array) {
      values_.error(tasks->span,
                    phrase("Mistakes of scenarios", "'task' must be a list of tables, not {}")(nameOf(tasks->kind)),
                    phrase("Mistakes of scenarios", "write [[task]] with two brackets"));
      return;
    }
    if (tasks->items.size() > kMostGroups) {
      values_.error(tasks->span, phrase("Mistakes of scenarios", "more than {} groups of tasks")(kMostGroups),
                    phrase("Mistakes of scenarios", "use count = 10"));
      return;
    }
    std::vector<TextSpan> names;
    std::vector<const TomlNode*> nodes;
    for (const TomlNode& task : tasks->items) {
      if (!values_.checkTable(task, "task")) continue;
      nodes.push_back(&task);
      names.push_back(readGroup(task));
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      readGroupBody(reading_, static_cast<std::uint32_t>(i), *nodes[i]);
    }
    checkSpawns(reading_, names);
  }

  // Everything of a task but its steps. Gives the place of its name.
  TextSpan readGroup(const TomlNode& task) {
    Group group;
    const TomlNode* name = task.find("name");
    const TextSpan span = name == nullptr ? task.span : name->span;
    group.name = readGroupName(task, name);
    group.step = reading_.addStep(span, {}, group.name);
    readCount(task, group);
    readArrival(task, group);
    if (const TomlNode* payload = task.find("payload")) group.payload = readPayload(reading_, *payload, group.step);
    workload_.groups.push_back(std::move(group));
    return span;
  }

  std::string readGroupName(const TomlNode& task, const TomlNode* node) {
    if (node == nullptr) {
      values_.error(task.span, phrase("Mistakes of scenarios", "a task needs a name"),
                    phrase("Mistakes of scenarios", "add name = \"worker\""));
      return {};
    }
    const std::optional<std::string> name = values_.text(*node, "a task's name");
    if (!name) return {};
    if (!isPlainId(*name)) {
      values_.error(node->span, phrase("Mistakes of scenarios",
                                       "a task's name is made of letters, digits, _ and -, and begins with a letter"));
    }
    const auto index = static_cast<std::uint32_t>(workload_.groups.size());
    if (!reading_.names.groups.emplace(*name, index).second) {
      values_.error(node->span, phrase("Mistakes of scenarios", "there is a task '{}' already")(*name),
                    phrase("Mistakes of scenarios", "give it another name, or raise the count of the first"));
    }
    return *name;
  }

  void readCount(const TomlNode& task, Group& group) {
    const TomlNode* count = task.find("count");
    if (count != nullptr) {
      group.count = static_cast<std::uint32_t>(
          values_.integer(*count, phrase("Mistakes of scenarios", "the count"), 1, kMostTasks).value_or(1));
    }
    if (const TomlNode* spawned = task.find("spawned")) {
      group.spawnedOnly = values_.boolean(*spawned, quotedKey("spawned")).value_or(false);
    }
    if (group.spawnedOnly && count != nullptr) {
      values_.error(count->span,
                    phrase("Mistakes of scenarios", "a spawned task has no count: each 'spawn' starts one"),
                    phrase("Mistakes of scenarios", "put the spawn into a 'repeat'"));
    }
    if (group.spawnedOnly) return;
    const bool before = tasks_ > kMostTasks;
    tasks_ += group.count;
    if (tasks_ > kMostTasks && !before) {
      values_.error(count == nullptr ? task.span : count->span,
                    phrase("Mistakes of scenarios", "the scenario has more than {} tasks")(kMostTasks),
                    phrase("Mistakes of scenarios", "lower a count"));
    }
  }

  void readArrival(const TomlNode& task, Group& group) {
    const TomlNode* start = task.find("start");
    const TomlNode* every = task.find("every");
    const TomlNode* rate = task.find("rate");
    if (start != nullptr) group.arrival.start = values_.duration(*start, quotedKey("start")).value_or(0);
    if (every != nullptr) {
      group.arrival.kind = ArrivalKind::Every;
      group.arrival.gap = values_.duration(*every, quotedKey("every")).value_or(0);
    }
    if (rate != nullptr) readRate(*rate, group.arrival);
    if (every != nullptr && rate != nullptr) {
      values_.error(rate->span, phrase("Mistakes of scenarios", "'every' and 'rate' contradict each other"),
                    phrase("Mistakes of scenarios", "keep 'every' for equal gaps, or 'rate' for random ones"));
    }
    const TomlNode* first = start != nullptr ? start : every != nullptr ? every : rate;
    if (group.spawnedOnly && first != nullptr) {
      values_.error(first->span, phrase("Mistakes of scenarios", "a spawned task starts when it is spawned"),
                    phrase("Mistakes of scenarios", "leave 'start', 'every' and 'rate' out"));
    }
  }

  // Arrivals per second, at random moments (Poisson).
  void readRate(const TomlNode& node, Arrival& arrival) {
    arrival.kind = ArrivalKind::Poisson;
    double rate = node.real;
    if (node.kind != TomlNode::Kind::Real) {
      const std::optional<std::int64_t> whole =
          values_.integer(node, phrase("Mistakes of scenarios", "the rate"), 1, 1'000'000'000);
      if (!whole) return;
      rate = static_cast<double>(*whole);
    }
    if (!(rate >= 0.0001 && rate <= 1e9)) {
      values_.error(node.span,
                    phrase("Mistakes of scenarios", "the rate must be between 0.0001 and 1000000000 in a second"));
      return;
    }
    arrival.gap = static_cast<Duration>(std::floor(1e9 / rate + 0.5));
  }

  ScenarioValues values_;
  Workload& workload_;
  ScenarioReading reading_;
  std::int64_t tasks_ = 0;
};

std::string idOf(std::string_view name) {
  if (const std::size_t slash = name.rfind('/'); slash != std::string_view::npos) name.remove_prefix(slash + 1);
  if (const std::size_t dot = name.rfind('.'); dot != std::string_view::npos && dot > 0) name = name.substr(0, dot);
  return name == "<stdin>" ? "stdin" : std::string(name);
}

} // namespace

std::uint32_t ScenarioReading::addStep(TextSpan span, std::string text, std::string label) {
  const SourceText& source = values.source();
  SourceStep step;
  step.line = source.lineOf(span.begin);
  step.column = source.columnOf(span.begin);
  step.text = std::move(text);
  if (step.text.empty()) {
    const std::string_view written = source.slice(span);
    if (written.size() <= kLongestStepText && written.find('\n') == std::string_view::npos) step.text = written;
  }
  step.label = std::move(label);
  workload.steps.push_back(std::move(step));
  return static_cast<std::uint32_t>(workload.steps.size() - 1);
}

Result<Workload> parseScenario(std::string_view text, const std::string& name, const Settings& settings) {
  return valueOfTomlFile<Workload>(text, name, kFile,
                                   [&](const SourceText& source, const TomlNode& root, Workload& workload) {
                                     workload.id = idOf(name);
                                     workload.source = name;
                                     workload.text = source.text();
                                     return Reader(source, workload).read(root, settings);
                                   });
}

} // namespace switchpoint
