// What a scenario declares before anything runs: variables, primitives and payloads.
#include <algorithm>
#include <array>
#include <limits>

#include "base/phrase.h"
#include "primitives/primitive.h"
#include "workload/scenario_keys.h"
#include "workload/scenario_names.h"

namespace switchpoint {
namespace {

constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMostPayload = std::int64_t{1} << 40;
constexpr std::size_t kMostDeclarations = 10'000;

bool isTable(ScenarioReading& reading, const TomlNode* table, std::string_view name) {
  if (table == nullptr) return false;
  if (table->kind != TomlNode::Kind::Table) {
    reading.values.error(table->span,
                         phrase("Mistakes of scenarios", "'{}' must be a table, not {}")(name, nameOf(table->kind)),
                         phrase("Mistakes of scenarios", "write [{}] on a line of its own")(name));
    return false;
  }
  if (table->members.size() > kMostDeclarations) {
    reading.values.error(table->span,
                         phrase("Mistakes of scenarios", "[{}] declares more than {} names")(name, kMostDeclarations));
    return false;
  }
  return true;
}

void readVariableTable(ScenarioReading& reading, const TomlNode& node, VariableDecl& variable) {
  static constexpr std::array<std::string_view, 4> kShared{"plain", "value", "value-default", "value-locked"};
  ScenarioValues& values = reading.values;
  if (!values.checkTable(node, "variable")) return;
  if (const TomlNode* initial = node.find("initial")) {
    variable.initial =
        values.integer(*initial, phrase("Mistakes of scenarios", "the initial value"), kLeast, kMost).value_or(0);
  }
  if (const TomlNode* expected = node.find("expected")) {
    variable.expected =
        values.integer(*expected, phrase("Mistakes of scenarios", "the expected value"), kLeast, kMost).value_or(0);
    variable.hasExpected = true;
  }
  if (const TomlNode* shared = node.find("shared")) {
    variable.shared = static_cast<SharedKind>(values.word(*shared, quotedKey("shared"), kShared).value_or(0));
  }
}

void addValueLock(ScenarioReading& reading, const VariableDecl& variable) {
  PrimitiveDecl lock;
  lock.name = variable.name + "'s lock";
  lock.type = "lock";
  lock.step = variable.step;
  lock.hidden = true;
  reading.workload.primitives.push_back(std::move(lock));
  reading.names.valueLocks.back() = static_cast<std::uint32_t>(reading.workload.primitives.size());
  reading.names.kinds.push_back(findPrimitive("lock"));
}

bool paramsHold(const PrimitiveInfo& info, std::string_view name) {
  for (const ParamSpec& param : info.params) {
    if (param.name == name) return true;
  }
  return false;
}

const PrimitiveInfo* readType(ScenarioReading& reading, const TomlNode& node) {
  std::vector<std::string_view> ids;
  for (const PrimitiveInfo* info : primitiveCatalog()) ids.push_back(info->id);
  const std::optional<std::size_t> index =
      reading.values.word(node, phrase("Mistakes of scenarios", "the type of a primitive"), ids);
  return index ? primitiveCatalog()[*index] : nullptr;
}

void readCapacity(ScenarioReading& reading, const TomlNode* node, const PrimitiveInfo& info, PrimitiveDecl& out) {
  for (const ParamSpec& param : info.params) {
    if (param.name != "capacity") continue;
    out.capacity = param.standard;
    if (node == nullptr) return;
    out.capacity = reading.values
                       .integer(*node,
                                phrase("Mistakes of scenarios",
                                       "the capacity ({})")(Phrase("Mistakes of scenarios", param.unit.data()).str()),
                                param.least, param.most)
                       .value_or(1);
  }
  if (node != nullptr && !paramsHold(info, "capacity")) {
    reading.values.error(node->span, phrase("Mistakes of scenarios", "{} has no capacity")(withArticle(info.id)));
  }
}

const PrimitiveInfo* readPrimitive(ScenarioReading& reading, const TomlNode& node, PrimitiveDecl& out) {
  if (node.kind != TomlNode::Kind::Table) {
    const PrimitiveInfo* info = readType(reading, node);
    if (info != nullptr) readCapacity(reading, nullptr, *info, out);
    return info;
  }
  reading.values.checkTable(node, "primitive");
  const TomlNode* type = node.find("type");
  if (type == nullptr) {
    reading.values.error(node.span, phrase("Mistakes of scenarios", "a primitive needs a type"),
                         phrase("Mistakes of scenarios", "write { type = \"queue\", capacity = 3 }"));
    return nullptr;
  }
  const PrimitiveInfo* info = readType(reading, *type);
  if (info == nullptr) return nullptr;
  readCapacity(reading, node.find("capacity"), *info, out);
  if (const TomlNode* lock = node.find("lock"); lock != nullptr && !info->needsLock) {
    reading.values.error(lock->span, phrase("Mistakes of scenarios", "{} has no lock")(withArticle(info->id)),
                         phrase("Mistakes of scenarios", "only a condition has one"));
  }
  return info;
}

// Which lock a condition stands on: the one it names, or one of its own, as threading.Condition() makes it.
void readLock(ScenarioReading& reading, const TomlNode& node, std::uint32_t condition) {
  Workload& workload = reading.workload;
  const TomlNode* named = node.kind == TomlNode::Kind::Table ? node.find("lock") : nullptr;
  if (named == nullptr) {
    PrimitiveDecl own;
    own.name = workload.primitives[condition].name + "'s lock";
    own.type = "lock";
    own.step = workload.primitives[condition].step;
    own.hidden = true;
    workload.primitives.push_back(std::move(own));
    reading.names.kinds.push_back(findPrimitive("lock"));
    workload.primitives[condition].lock = static_cast<std::uint32_t>(workload.primitives.size());
    return;
  }
  const std::optional<std::string> name =
      reading.values.text(*named, phrase("Mistakes of scenarios", "the lock of a condition"));
  if (!name) return;
  std::vector<std::string> locks;
  for (const auto& [key, index] : reading.names.primitives) {
    if (workload.primitives[index].type == "lock" || workload.primitives[index].type == "rlock") locks.push_back(key);
  }
  const auto found = reading.names.primitives.find(*name);
  if (found == reading.names.primitives.end()) {
    reading.values.unknown(named->span, phrase("Mistakes of scenarios", "there is no lock '{}'")(*name), *name, locks);
  } else if (std::find(locks.begin(), locks.end(), *name) == locks.end()) {
    reading.values.error(named->span,
                         phrase("Mistakes of scenarios", "'{}' is {}, and a condition stands on a lock or an rlock")(
                             *name, withArticle(workload.primitives[found->second].type)));
  } else {
    workload.primitives[condition].lock = found->second + 1;
  }
}

} // namespace

void readVariables(ScenarioReading& reading, const TomlNode* table) {
  if (!isTable(reading, table, "vars")) return;
  for (const TomlMember& member : table->members) {
    if (!isName(member.key)) {
      reading.values.error(
          member.keySpan,
          phrase("Mistakes of scenarios", "a variable's name is made of letters, digits and _, no digit first"));
      continue;
    }
    VariableDecl variable;
    variable.name = member.key;
    variable.step = reading.addStep({member.keySpan.begin, member.value.span.end}, {}, member.key);
    if (member.value.kind == TomlNode::Kind::Table) {
      readVariableTable(reading, member.value, variable);
    } else {
      variable.initial =
          reading.values.integer(member.value, phrase("Mistakes of scenarios", "the initial value"), kLeast, kMost)
              .value_or(0);
    }
    reading.names.variables[variable.name] = static_cast<std::uint32_t>(reading.workload.variables.size());
    reading.names.valueLocks.push_back(0);
    if (variable.shared == SharedKind::ValueLocked) addValueLock(reading, variable);
    reading.workload.variables.push_back(std::move(variable));
  }
}

void readPrimitives(ScenarioReading& reading, const TomlNode* table) {
  if (!isTable(reading, table, "primitives")) return;
  std::vector<std::pair<std::uint32_t, const TomlNode*>> conditions;
  for (const TomlMember& member : table->members) {
    if (!isPlainId(member.key)) {
      reading.values.error(
          member.keySpan,
          phrase("Mistakes of scenarios", "a primitive's name is made of letters, digits, _ and -, no digit first"));
      continue;
    }
    if (reading.names.variables.contains(member.key)) {
      reading.values.error(member.keySpan, phrase("Mistakes of scenarios", "'{}' is a variable already")(member.key),
                           phrase("Mistakes of scenarios", "give one of them another name"));
    }
    PrimitiveDecl primitive;
    primitive.name = member.key;
    primitive.step = reading.addStep({member.keySpan.begin, member.value.span.end}, {}, member.key);
    const PrimitiveInfo* info = readPrimitive(reading, member.value, primitive);
    const auto index = static_cast<std::uint32_t>(reading.workload.primitives.size());
    reading.names.primitives[primitive.name] = index;
    if (info != nullptr) primitive.type = info->id;
    if (info != nullptr && info->needsLock) conditions.emplace_back(index, &member.value);
    reading.names.kinds.push_back(info);
    reading.workload.primitives.push_back(std::move(primitive));
  }
  for (const auto& [index, node] : conditions) readLock(reading, *node, index);
}

Payload readPayload(ScenarioReading& reading, const TomlNode& node, std::uint32_t step) {
  static constexpr std::array<std::string_view, 2> kKinds{"bytes", "objects"};
  ScenarioValues& values = reading.values;
  Payload payload;
  payload.step = step;
  if (!values.checkTable(node, "payload")) return payload;
  if (const TomlNode* bytes = node.find("bytes")) {
    payload.bytes =
        values.integer(*bytes, phrase("Mistakes of scenarios", "the number of bytes"), 0, kMostPayload).value_or(0);
  }
  if (const TomlNode* kind = node.find("kind")) {
    payload.objects =
        values.word(*kind, phrase("Mistakes of scenarios", "the kind of a payload"), kKinds).value_or(0) == 1;
  }
  if (const TomlNode* picklable = node.find("picklable")) {
    payload.picklable = values.boolean(*picklable, quotedKey("picklable")).value_or(true);
  }
  return payload;
}

} // namespace switchpoint
