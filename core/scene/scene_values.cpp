#include "scene/scene_values.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "base/phrase.h"
#include "machine/profile.h"
#include "models/model.h"
#include "scene/scene_keys.h"
#include "timeline/theme.h"

namespace switchpoint {
namespace {

constexpr std::size_t kMostWords = 10'000; // in one list
constexpr std::int64_t kMostCores = 256;
constexpr std::int64_t kMostWorkers = 100'000;

bool contains(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

void SceneValues::readText(const TomlNode& table, std::string_view key, std::string& out) {
  const TomlNode* node = table.find(key);
  if (node == nullptr) return;
  const std::optional<std::string> read = text(*node, quotedKey(key));
  if (!read) return;
  if (read->empty())
    return error(node->span, phrase("Mistakes of scenes", "'{}' is empty")(key),
                 phrase("Mistakes of scenes", "leave it out"));
  out = *read;
}

void SceneValues::readTime(const TomlNode& table, std::string_view key, std::optional<Time>& out) {
  const TomlNode* node = table.find(key);
  if (node == nullptr) return;
  if (const std::optional<Duration> read = plainDuration(*node, quotedKey(key))) out = *read;
}

void SceneValues::readNumber(const TomlNode& table, std::string_view key, std::int64_t least, std::int64_t most,
                             std::uint32_t& out) {
  const TomlNode* node = table.find(key);
  if (node == nullptr) return;
  if (const auto read = wholeNumber(*node, quotedKey(key), least, most)) out = static_cast<std::uint32_t>(*read);
}

void SceneValues::readTexts(const TomlNode& table, std::string_view key, std::vector<std::string>& out) {
  const TomlNode* node = table.find(key);
  if (node == nullptr) return;
  if (node->kind != TomlNode::Kind::Array) {
    wrongKind(*node, quotedKey(key), phrase("Mistakes of scenes", "a list of words in quotes"),
              node->kind == TomlNode::Kind::Text ? phrase("Mistakes of scenes", "put it in brackets: [\"…\"]").str()
                                                 : "");
    return;
  }
  if (node->items.size() > kMostWords) {
    return error(node->span, phrase("Mistakes of scenes", "'{}' has more than {} entries")(key, kMostWords));
  }
  for (const TomlNode& item : node->items) {
    const std::optional<std::string> read = text(item, {phrase("Mistakes of scenes", "an entry of '{}'"), key});
    if (!read) continue;
    if (read->empty()) {
      error(item.span, phrase("Mistakes of scenes", "an entry of '{}' is empty")(key),
            phrase("Mistakes of scenes", "leave it out"));
    } else if (contains(out, *read)) {
      error(item.span, phrase("Mistakes of scenes", "'{}' has '{}' twice")(key, shown(*read)),
            phrase("Mistakes of scenes", "write it once"));
    } else {
      out.push_back(*read);
    }
  }
}

void SceneValues::readTheme(const TomlNode& table, std::string& out) {
  const TomlNode* node = table.find("theme");
  if (node == nullptr) return;
  const std::optional<std::string> read = text(*node, quotedKey("theme"));
  if (!read) return;
  const std::vector<std::string> ids = themeIds();
  if (!contains(ids, *read))
    return unknown(node->span, phrase("Mistakes of scenes", "there is no theme '{}'")(shown(*read)), *read, ids);
  out = *read;
}

void SceneValues::readModel(const TomlNode& node, std::string& out) {
  const std::optional<std::string> read = text(node, phrase("Mistakes of scenes", "a model"));
  if (!read) return;
  const std::vector<std::string> ids = modelIds();
  if (!contains(ids, *read))
    return unknown(node.span, phrase("Mistakes of scenes", "there is no model '{}'")(shown(*read)), *read, ids);
  out = *read;
}

// An id, or the path of a profile's file: that is looked for when the scene is run.
void SceneValues::readProfile(const TomlNode& table, std::string& out) {
  readText(table, "profile", out);
  const bool path = out.find('/') != std::string::npos || out.ends_with(".toml");
  const std::vector<std::string> ids = profileIds();
  if (out.empty() || path || contains(ids, out)) return;
  unknown(table.find("profile")->span, phrase("Mistakes of scenes", "there is no profile '{}'")(shown(out)), out, ids);
}

// TOML's own numbers end at 2^63 - 1; a seed beyond that is written in quotes.
void SceneValues::readSeed(const TomlNode& node, std::optional<std::uint64_t>& out) {
  if (node.kind == TomlNode::Kind::Text) {
    std::uint64_t seed = 0;
    const char* end = node.text.data() + node.text.size();
    const auto [at, failure] = std::from_chars(node.text.data(), end, seed);
    if (failure != std::errc() || at != end || node.text.empty()) {
      return error(node.span,
                   phrase("Mistakes of files", "{} cannot be '{}'")(quotedKey("seed").str(), shown(node.text)),
                   phrase("Mistakes of scenes", "write a whole number from 0 to 18446744073709551615"));
    }
    out = seed;
    return;
  }
  const auto read = wholeNumber(node, quotedKey("seed"), 0, std::numeric_limits<std::int64_t>::max());
  if (read) out = static_cast<std::uint64_t>(*read);
}

void SceneValues::readSettings(const TomlNode& node, std::map<std::string, std::string>& out) {
  if (node.kind != TomlNode::Kind::Table) {
    wrongKind(node, quotedKey("set"), phrase("Mistakes of files", "a table { … }"),
              phrase("Mistakes of scenes", "write set = { name = \"value\" }"));
    return;
  }
  for (const TomlMember& member : node.members) {
    if (member.key.empty()) {
      error(member.keySpan, phrase("Mistakes of scenes", "a parameter has no name"));
    } else if (member.value.kind == TomlNode::Kind::Integer) {
      out[member.key] = std::to_string(member.value.integer);
    } else if (member.value.kind == TomlNode::Kind::Text) {
      out[member.key] = member.value.text;
    } else {
      wrongKind(member.value, phrase("Mistakes of scenes", "the value of '{}'")(shown(member.key)),
                phrase("Mistakes of scenes", "a whole number or text in quotes"));
    }
  }
}

void SceneValues::readInterval(const TomlNode& node, Duration& out) {
  out = plainDuration(node, quotedKey("switch-interval")).value_or(1);
  if (out == 0)
    error(node.span, phrase("Mistakes of scenes", "the switch interval must be longer than 0"),
          phrase("Mistakes of scenes", "write a duration, as \"5ms\""));
}

void SceneValues::readRunSettings(const TomlNode& table, SceneRun& run) {
  readText(table, "work", run.work);
  readProfile(table, run.profile);
  if (const TomlNode* seed = table.find("seed")) readSeed(*seed, run.seed);
  readNumber(table, "cores", 1, kMostCores, run.cores);
  readNumber(table, "workers", 1, kMostWorkers, run.workers);
  if (const TomlNode* interval = table.find("switch-interval")) readInterval(*interval, run.switchInterval);
  if (const TomlNode* set = table.find("set")) readSettings(*set, run.settings);
}

std::vector<const TomlNode*> SceneValues::tables(const TomlNode& root, std::string_view key, std::size_t most) {
  std::vector<const TomlNode*> found;
  const TomlNode* node = root.find(key);
  if (node == nullptr) return found;
  if (node->kind != TomlNode::Kind::Array) {
    wrongKind(*node, quotedKey(key), phrase("Mistakes of scenes", "a list of tables"),
              phrase("Mistakes of scenes", "write [[{}]] with two brackets")(key));
    return found;
  }
  if (node->items.size() > most) {
    error(node->items[most].span, phrase("Mistakes of scenes", "a scene has at most {} of [[{}]]")(most, key));
    return found;
  }
  for (const TomlNode& item : node->items) {
    if (checkKeys(item, sceneTable(key))) found.push_back(&item);
  }
  return found;
}

} // namespace switchpoint
