// The bodies of groups, and what must hold between groups that start each other.
#include <algorithm>
#include <limits>

#include "base/phrase.h"
#include "workload/scenario_steps.h"

namespace switchpoint {
namespace {

void readLocals(ScenarioCode& code, const TomlNode& node) {
  ScenarioValues& values = code.values();
  if (node.kind != TomlNode::Kind::Table) {
    values.error(node.span, phrase("Mistakes of scenarios", "'locals' must be a table, not {}")(nameOf(node.kind)),
                 phrase("Mistakes of scenarios", "write locals = { x = 0 }"));
    return;
  }
  for (const TomlMember& member : node.members) {
    std::int64_t initial = 0;
    if (member.value.kind == TomlNode::Kind::Table) {
      const TomlNode* expected = member.value.find("expected");
      values.error(expected == nullptr ? member.value.span : expected->span,
                   phrase("Mistakes of scenarios", "the local '{}' is a plain number")(member.key),
                   phrase("Mistakes of scenarios", "write x = 0; 'expected' and 'shared' belong to [vars]"));
    } else {
      initial = values
                    .integer(member.value, "a local", std::numeric_limits<std::int64_t>::min(),
                             std::numeric_limits<std::int64_t>::max())
                    .value_or(0);
    }
    code.declareLocal(member.key, initial, member.keySpan);
  }
}

// `into` declares its local by itself, wherever in the task it stands.
void declareTargets(ScenarioCode& code, const TomlNode& node) {
  for (const TomlMember& member : node.members) {
    if (member.key == "into") {
      const std::optional<std::string> name = code.values().text(member.value, quotedKey("into"));
      if (name) code.declareLocal(*name, 0, member.value.span);
    } else {
      declareTargets(code, member.value);
    }
  }
  for (const TomlNode& item : node.items) declareTargets(code, item);
}

void checkSpawn(ScenarioReading& reading, const SpawnUse& spawn) {
  const Group& group = reading.workload.groups[spawn.to];
  if (group.spawnedOnly) return;
  reading.values.error(spawn.span, phrase("Mistakes of scenarios", "'{}' is started by main already")(group.name),
                       phrase("Mistakes of scenarios", "add spawned = true to the task '{}'")(group.name));
}

void checkJoin(ScenarioReading& reading, const JoinUse& join) {
  const std::string& name = reading.workload.groups[join.to].name;
  const std::string& from = reading.workload.groups[join.from].name;
  bool spawned = false;
  for (const SpawnUse& spawn : reading.spawns) {
    if (spawn.from != join.from || spawn.to != join.to) continue;
    if (!spawn.detached) return;
    spawned = true;
  }
  if (spawned) {
    reading.values.error(join.span,
                         phrase("Mistakes of scenarios", "'{}' is only spawned detached, so nobody can join it")(name),
                         phrase("Mistakes of scenarios", "leave 'detached' out of the spawn"));
  } else {
    reading.values.error(
        join.span, phrase("Mistakes of scenarios", "'{}' never spawns '{}', so there is nothing to join")(from, name),
        phrase("Mistakes of scenarios", "add {{ spawn = \"{}\" }} before it")(name));
  }
}

// Peels off what cannot be part of a circle of unconditional spawns; the rest goes round for ever.
void checkCircles(ScenarioReading& reading) {
  const std::size_t groups = reading.workload.groups.size();
  std::vector<std::vector<std::uint32_t>> from(groups); // spawner of each group
  std::vector<std::uint32_t> out(groups, 0);
  for (const SpawnUse& spawn : reading.spawns) {
    if (!spawn.certain) continue;
    from[spawn.to].push_back(spawn.from);
    ++out[spawn.from];
  }
  std::vector<std::uint32_t> finite;
  for (std::uint32_t i = 0; i < groups; ++i) {
    if (out[i] == 0) finite.push_back(i);
  }
  for (std::size_t i = 0; i < finite.size(); ++i) {
    for (const std::uint32_t spawner : from[finite[i]]) {
      if (--out[spawner] == 0) finite.push_back(spawner);
    }
  }
  for (const SpawnUse& spawn : reading.spawns) {
    if (!spawn.certain || out[spawn.to] == 0 || out[spawn.from] == 0) continue;
    const std::string& name = reading.workload.groups[spawn.to].name;
    reading.values.error(spawn.span,
                         spawn.from == spawn.to
                             ? phrase("Mistakes of scenarios", "'{}' spawns itself again and again")(name)
                             : phrase("Mistakes of scenarios", "spawning '{}' here never comes to an end")(name),
                         phrase("Mistakes of scenarios", "spawn under a 'when' that ends it"));
    return;
  }
}

} // namespace

void readGroupBody(ScenarioReading& reading, std::uint32_t group, const TomlNode& task) {
  ScenarioCode code(reading, group);
  if (const TomlNode* locals = task.find("locals")) readLocals(code, *locals);
  const TomlNode* steps = task.find("steps");
  if (steps != nullptr) {
    declareTargets(code, *steps);
    StepReader(code).steps(*steps, quotedKey("steps"));
  } else {
    const TomlNode* name = task.find("name");
    reading.values.error(name == nullptr ? task.span : name->span,
                         phrase("Mistakes of scenarios", "this task has no steps"),
                         phrase("Mistakes of scenarios", "add steps = [ { cpu = \"10ms\" } ]"));
  }
  code.finish(reading.workload.groups[group].step);
}

void checkSpawns(ScenarioReading& reading, const std::vector<TextSpan>& groupNames) {
  for (const SpawnUse& spawn : reading.spawns) checkSpawn(reading, spawn);
  for (const JoinUse& join : reading.joins) checkJoin(reading, join);
  const std::vector<Group>& groups = reading.workload.groups;
  std::vector<bool> spawned(groups.size(), false);
  for (const SpawnUse& spawn : reading.spawns) spawned[spawn.to] = true;
  bool started = false;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    started = started || !groups[i].spawnedOnly;
    if (groups[i].spawnedOnly && !spawned[i]) {
      reading.values.error(groupNames[i], phrase("Mistakes of scenarios", "nobody spawns '{}'")(groups[i].name),
                           phrase("Mistakes of scenarios", "leave 'spawned' out, or spawn it in a step"));
    }
  }
  if (!started && !groups.empty()) {
    reading.values.error(groupNames[0], phrase("Mistakes of scenarios", "main starts no task: all of them are spawned"),
                         phrase("Mistakes of scenarios", "leave 'spawned' out of one"));
  }
  checkCircles(reading);
}

} // namespace switchpoint
