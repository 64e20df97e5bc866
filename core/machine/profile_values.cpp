// How ProfileReader reads single values and words its complaints about them.
#include <algorithm>

#include <fmt/format.h>

#include "base/phrase.h"
#include "machine/profile_reader.h"

namespace switchpoint {

namespace {

std::string didYouMean(std::string_view word, const std::vector<std::string>& candidates) {
  const std::string nearest = nearestWord(word, candidates);
  if (!nearest.empty()) return phrase("Mistakes of profiles", "did you mean \"{}\"?")(nearest);
  return phrase("Mistakes of profiles", "known here: {}")(fmt::format("{}", fmt::join(candidates, ", ")));
}

std::string full(std::string_view sectionName, std::string_view key) {
  return sectionName.empty() ? std::string(key) : fmt::format("{}.{}", sectionName, key);
}

} // namespace

const toml::table* ProfileReader::section(std::string_view name) {
  const toml::node* node = required(root_, "", name);
  if (node == nullptr) return nullptr;
  const toml::table* table = node->as_table();
  if (table == nullptr)
    error(node->source(), phrase("Mistakes of profiles", "{} must be a table")(name),
          phrase("Mistakes of profiles", "write [{}]")(name));
  return table;
}

const toml::node* ProfileReader::required(const toml::table& table, std::string_view sectionName,
                                          std::string_view key) {
  const toml::node* node = table.get(key);
  if (node == nullptr) error(table.source(), phrase("Mistakes of profiles", "{} is missing")(full(sectionName, key)));
  return node;
}

void ProfileReader::refuseUnknown(const toml::table& table, std::string_view sectionName,
                                  const std::vector<std::string>& known) {
  for (const auto& [key, node] : table) {
    if (std::find(known.begin(), known.end(), key.str()) != known.end()) continue;
    const std::string where =
        sectionName.empty() ? phrase("Mistakes of profiles", "a profile").str() : fmt::format("[{}]", sectionName);
    error(key.source(), phrase("Mistakes of profiles", "{} has no key \"{}\"")(where, key.str()),
          didYouMean(key.str(), known));
  }
}

bool ProfileReader::readText(const toml::table& table, std::string_view sectionName, std::string_view key,
                             std::string& out) {
  const toml::node* node = required(table, sectionName, key);
  if (node == nullptr) return false;
  const toml::value<std::string>* text = node->as_string();
  if (text == nullptr || text->get().empty()) {
    error(node->source(),
          phrase("Mistakes of profiles", "{} must be a text that is not empty")(full(sectionName, key)));
    return false;
  }
  out = text->get();
  return true;
}

bool ProfileReader::readFlag(const toml::table& table, std::string_view sectionName, std::string_view key, bool& out) {
  const toml::node* node = required(table, sectionName, key);
  if (node == nullptr) return false;
  const toml::value<bool>* flag = node->as_boolean();
  if (flag == nullptr) {
    error(node->source(), phrase("Mistakes of profiles", "{} must be true or false")(full(sectionName, key)));
    return false;
  }
  out = flag->get();
  return true;
}

void ProfileReader::readChoice(const toml::table& table, std::string_view key, const std::vector<std::string>& words,
                               std::size_t& out) {
  std::string word;
  if (!readText(table, "interpreter", key, word)) return;
  const auto found = std::find(words.begin(), words.end(), word);
  if (found == words.end()) {
    error(table.get(key)->source(), phrase("Mistakes of profiles", "{} cannot be \"{}\"")(key, word),
          didYouMean(word, words));
    return;
  }
  out = static_cast<std::size_t>(found - words.begin());
}

void ProfileReader::readLength(const toml::node& node, std::string_view key, Duration least, Duration& out) {
  const toml::value<std::string>* text = node.as_string();
  Duration length = 0;
  if (text == nullptr || !parseDuration(text->get(), length)) {
    error(node.source(), phrase("Mistakes of profiles", "{} must be a length of time with its unit")(key),
          phrase("Mistakes of profiles", "write \"40ns\", \"1.5us\", \"5ms\" or \"2s\" in quotes"));
    return;
  }
  if (length < least) {
    error(node.source(), phrase("Mistakes of profiles", "{} must be at least {}")(key, formatDuration(least)));
    return;
  }
  out = length;
}

void ProfileReader::readWhole(const toml::node& node, std::string_view key, std::int64_t most, std::int64_t& out) {
  const toml::value<std::int64_t>* number = node.as_integer();
  if (number == nullptr || number->get() < 0 || number->get() > most) {
    error(node.source(), phrase("Mistakes of profiles", "{} must be a whole number from 0 to {}")(key, most));
    return;
  }
  out = number->get();
}

void ProfileReader::readRate(const toml::node& node, std::string_view key, double& out) {
  constexpr double kSlowest = 1e9; // a millisecond per byte
  const bool isNumber = node.is_integer() || node.is_floating_point();
  const double rate = isNumber ? node.value<double>().value_or(-1.0) : -1.0;
  if (!(rate >= 0.0 && rate <= kSlowest)) {
    error(node.source(), phrase("Mistakes of profiles",
                                "{} must be a number of picoseconds per byte, from 0 to {:.0f}")(key, kSlowest));
    return;
  }
  out = rate;
}

void ProfileReader::error(const toml::source_region& where, const Wording& message, const Wording& hint) {
  Diagnostic diagnostic;
  diagnostic.file = name_;
  diagnostic.line = where.begin.line;
  diagnostic.column = where.begin.column;
  if (where.end.line == where.begin.line && where.end.column > where.begin.column) {
    diagnostic.length = where.end.column - where.begin.column;
  }
  diagnostic.message = message.str();
  diagnostic.source = std::string(line(diagnostic.line));
  diagnostic.hint = hint.str();
  errors_.push_back(std::move(diagnostic));
}

std::string_view ProfileReader::line(std::uint32_t number) const {
  return number >= 1 && number <= lines_.size() ? lines_[number - 1] : std::string_view();
}

} // namespace switchpoint
