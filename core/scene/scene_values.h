// Reads the single values of a scene: what several of its tables have in common.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scene/scene.h"
#include "toml/toml_values.h"

namespace switchpoint {

class SceneValues : public TomlValues {
public:
  using TomlValues::TomlValues;

  // Each reads `key` of `table` where it stands there, and leaves `out` alone where it does not or cannot be read.
  void readText(const TomlNode& table, std::string_view key, std::string& out);
  void readTime(const TomlNode& table, std::string_view key, std::optional<Time>& out);
  void readNumber(const TomlNode& table, std::string_view key, std::int64_t least, std::int64_t most,
                  std::uint32_t& out);
  void readTexts(const TomlNode& table, std::string_view key, std::vector<std::string>& out);
  void readTheme(const TomlNode& table, std::string& out);
  void readModel(const TomlNode& node, std::string& out);
  // What a run may say: work, profile, seed, cores, workers, switch-interval, set.
  void readRunSettings(const TomlNode& table, SceneRun& run);
  // The tables of [[key]]: nothing, or each of them with its keys checked.
  std::vector<const TomlNode*> tables(const TomlNode& root, std::string_view key, std::size_t most);

private:
  void readProfile(const TomlNode& table, std::string& out);
  void readInterval(const TomlNode& node, Duration& out);
  void readSeed(const TomlNode& node, std::optional<std::uint64_t>& out);
  void readSettings(const TomlNode& node, std::map<std::string, std::string>& out);
};

} // namespace switchpoint
