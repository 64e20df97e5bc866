#include "support/json_schema.h"

#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "base/resources.h"
#include "toml/toml_file.h"

namespace switchpoint {
namespace {

using nlohmann::json;

json jsonOf(const TomlNode& node) {
  switch (node.kind) {
  case TomlNode::Kind::Table: {
    json table = json::object();
    for (const TomlMember& member : node.members) table[member.key] = jsonOf(member.value);
    return table;
  }
  case TomlNode::Kind::Array: {
    json array = json::array();
    for (const TomlNode& item : node.items) array.push_back(jsonOf(item));
    return array;
  }
  case TomlNode::Kind::Text: return node.text;
  case TomlNode::Kind::Integer: return node.integer;
  case TomlNode::Kind::Real: return node.real;
  case TomlNode::Kind::Boolean: return node.boolean;
  case TomlNode::Kind::Date: return nullptr; // no schema of ours takes one
  }
  return nullptr;
}

bool isOfType(const json& value, const std::string& type) {
  if (type == "object") return value.is_object();
  if (type == "array") return value.is_array();
  if (type == "string") return value.is_string();
  if (type == "integer") return value.is_number_integer();
  if (type == "number") return value.is_number();
  return type == "boolean" && value.is_boolean();
}

class Check {
public:
  explicit Check(const json& root) : root_(root) {}

  std::vector<std::string> run(const json& schema, const json& value, const std::string& at) {
    if (schema.is_boolean()) {
      if (!schema.get<bool>()) wrong(at, "may not stand here");
      return std::move(wrong_);
    }
    for (const auto& [word, rule] : schema.items()) apply(schema, word, rule, value, at);
    return std::move(wrong_);
  }

private:
  void wrong(const std::string& at, const std::string& what) { wrong_.push_back(at + ": " + what); }

  void add(const std::vector<std::string>& more) { wrong_.insert(wrong_.end(), more.begin(), more.end()); }

  void apply(const json& schema, const std::string& word, const json& rule, const json& value, const std::string& at) {
    static const std::set<std::string> kForPeople{"$schema", "title", "description", "default", "definitions"};
    if (kForPeople.contains(word)) return;
    if (word == "$ref") {
      add(Check(root_).run(root_.at(json::json_pointer(rule.get<std::string>().substr(1))), value, at));
    } else if (word == "type") {
      const json types = rule.is_array() ? rule : json::array({rule});
      const auto fits = [&](const json& type) { return isOfType(value, type.get<std::string>()); };
      if (std::none_of(types.begin(), types.end(), fits)) wrong(at, "is no " + rule.dump());
    } else if (word == "enum") {
      if (std::find(rule.begin(), rule.end(), value) == rule.end())
        wrong(at, value.dump() + " is none of " + rule.dump());
    } else if (word == "const") {
      if (value != rule) wrong(at, "is not " + rule.dump());
    } else if (word == "allOf" || word == "anyOf") {
      alternatives(word, rule, value, at);
    } else if (!ofNumbersAndTexts(word, rule, value, at) && !ofTables(schema, word, rule, value, at) &&
               !ofLists(word, rule, value, at)) {
      wrong(at, "nobody here understands \"" + word + "\" of the schema");
    }
  }

  void alternatives(const std::string& word, const json& rule, const json& value, const std::string& at) {
    std::vector<std::string> closest;
    for (const json& one : rule) {
      std::vector<std::string> said = Check(root_).run(one, value, at);
      if (word == "allOf") add(said);
      if (said.empty() && word == "anyOf") return;
      if (closest.empty() || said.size() < closest.size()) closest = std::move(said);
    }
    if (word == "anyOf") add(closest);
  }

  bool ofNumbersAndTexts(const std::string& word, const json& rule, const json& value, const std::string& at) {
    const bool number = value.is_number();
    if (word == "minimum") {
      if (number && value < rule) wrong(at, "is less than " + rule.dump());
    } else if (word == "exclusiveMinimum") {
      if (number && value <= rule) wrong(at, "is not more than " + rule.dump());
    } else if (word == "maximum") {
      if (number && value > rule) wrong(at, "is more than " + rule.dump());
    } else if (word == "minLength") {
      if (value.is_string() && value.get<std::string>().size() < rule) wrong(at, "is too short");
    } else if (word == "pattern") {
      if (value.is_string() && !std::regex_search(value.get<std::string>(), std::regex(rule.get<std::string>())))
        wrong(at, value.dump() + " is not of the form " + rule.dump());
    } else {
      return false;
    }
    return true;
  }

  bool ofTables(const json& schema, const std::string& word, const json& rule, const json& value,
                const std::string& at) {
    static const std::set<std::string> kWords{"properties", "additionalProperties", "required", "minProperties",
                                              "maxProperties"};
    if (!kWords.contains(word)) return false;
    if (!value.is_object()) return true;
    if (word == "required") {
      for (const json& key : rule)
        if (!value.contains(key.get<std::string>())) wrong(at, "lacks " + key.dump());
    } else if (word == "properties") {
      for (const auto& [key, one] : rule.items())
        if (value.contains(key)) add(Check(root_).run(one, value.at(key), at + "/" + key));
    } else if (word == "additionalProperties") {
      const json known = schema.value("properties", json::object());
      for (const auto& [key, one] : value.items())
        if (!known.contains(key)) add(Check(root_).run(rule, one, at + "/" + key));
    } else if (word == "minProperties" ? value.size() < rule : value.size() > rule) {
      wrong(at, "has " + std::to_string(value.size()) + " entries, with " + word + " " + rule.dump());
    }
    return true;
  }

  bool ofLists(const std::string& word, const json& rule, const json& value, const std::string& at) {
    static const std::set<std::string> kWords{"items", "minItems", "maxItems", "uniqueItems"};
    if (!kWords.contains(word)) return false;
    if (!value.is_array()) return true;
    if (word == "items") {
      for (std::size_t i = 0; i < value.size(); ++i)
        add(Check(root_).run(rule, value[i], at + "/" + std::to_string(i)));
    } else if (word == "uniqueItems") {
      if (std::set<json>(value.begin(), value.end()).size() < value.size()) wrong(at, "holds something twice");
    } else if (word == "minItems" ? value.size() < rule : value.size() > rule) {
      wrong(at, "has " + std::to_string(value.size()) + " entries, with " + word + " " + rule.dump());
    }
    return true;
  }

  const json& root_;
  std::vector<std::string> wrong_;
};

} // namespace

json shippedSchema(const std::string& id) {
  const Result<std::string> text = readFile(resourceFolder() / "schema" / (id + ".schema.json"));
  EXPECT_TRUE(text) << id;
  json schema = text ? json::parse(*text, nullptr, false) : json();
  EXPECT_TRUE(schema.is_object()) << id;
  return schema;
}

void expectTheReadersTables(const json& schema, const std::vector<TableKeys>& tables, const std::string& root) {
  for (const TableKeys& table : tables) {
    SCOPED_TRACE(table.name);
    const bool known = table.name == root || schema.at("definitions").contains(table.name);
    ASSERT_TRUE(known) << "the schema knows no such table";
    const json& object = table.name == root ? schema : schema.at("definitions").at(table.name);
    std::set<std::string> keys;
    for (const auto& [key, value] : object.at("properties").items()) {
      keys.insert(key);
      EXPECT_TRUE(value.contains("description") || value.contains("$ref")) << key;
    }
    EXPECT_EQ(keys, std::set<std::string>(table.keys.begin(), table.keys.end()));
    EXPECT_EQ(object.at("additionalProperties"), false);
  }
}

std::vector<std::string> brokenBy(const json& schema, const std::string& toml) {
  const SourceText source(toml, "file");
  const Result<TomlNode> root = readToml(source);
  if (!root) return {formatDiagnostics(root.diagnostics())};
  return Check(schema).run(schema, jsonOf(*root), "");
}

void expectFilesKeep(const json& schema, const std::filesystem::path& folder, const std::string& except) {
  int kept = 0;
  for (const std::filesystem::directory_entry& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".toml" || entry.path().filename() == except) continue;
    const Result<std::string> text = readFile(entry.path());
    ASSERT_TRUE(text) << entry.path();
    EXPECT_EQ(brokenBy(schema, *text), std::vector<std::string>()) << entry.path();
    ++kept;
  }
  EXPECT_GT(kept, 0) << folder;
}

} // namespace switchpoint
