// Turns the TOML of a profile into a Profile, with every mistake reported by line and column.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

#include "base/phrase.h"
#include "machine/profile.h"

namespace switchpoint {

class ProfileReader {
public:
  ProfileReader(std::string_view text, std::string name);

  // The profile, or all independent mistakes in the order of their lines.
  Result<Profile> read();

private:
  bool parse();
  void readHead();
  void readInterpreter();
  void readSwitchPoints();
  void readCosts();
  void readSources();
  void contradictions();

  const toml::table* section(std::string_view name);
  // The value of a key; when it is missing, a diagnostic at the section that should hold it and null.
  const toml::node* required(const toml::table& table, std::string_view sectionName, std::string_view key);
  void refuseUnknown(const toml::table& table, std::string_view sectionName, const std::vector<std::string>& known);

  bool readText(const toml::table& table, std::string_view sectionName, std::string_view key, std::string& out);
  bool readFlag(const toml::table& table, std::string_view sectionName, std::string_view key, bool& out);
  void readChoice(const toml::table& table, std::string_view key, const std::vector<std::string>& words,
                  std::size_t& out);
  void readLength(const toml::node& node, std::string_view key, Duration least, Duration& out);
  void readWhole(const toml::node& node, std::string_view key, std::int64_t most, std::int64_t& out);
  void readRate(const toml::node& node, std::string_view key, double& out);
  void readSource(const toml::table* table, std::string_view sectionName, std::string_view key);

  void error(const toml::source_region& where, const Wording& message, const Wording& hint = "");
  std::string_view line(std::uint32_t number) const;

  std::string_view text_;
  std::string name_;
  std::vector<std::string_view> lines_;
  toml::table root_;
  Profile profile_;
  std::vector<Diagnostic> errors_;
};

} // namespace switchpoint
