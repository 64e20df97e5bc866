#include "machine/profile_reader.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "base/phrase.h"
#include "machine/profile_keys.h"
#include "toml/toml_syntax.h"

namespace switchpoint {

namespace {

constexpr std::size_t kLongestText = 1u << 20;
constexpr std::int64_t kMostBytes = 1LL << 40;

// Every key of a section, for "did you mean".
template <typename Keys>
void addNames(std::vector<std::string>& names, const Keys& keys) {
  for (const auto& key : keys) names.emplace_back(key.name);
}

std::vector<std::string> costNames() {
  std::vector<std::string> names;
  addNames(names, costKeys());
  addNames(names, rateKeys());
  return names;
}

std::vector<std::string> switchPointNames() {
  std::vector<std::string> names;
  addNames(names, switchPointKeys());
  return names;
}

// Facts of [interpreter] that need a source.
const std::vector<std::string>& sourcedFacts() {
  static const std::vector<std::string> kFacts{"subinterpreters", "start-method", "lock-fairness"};
  return kFacts;
}

} // namespace

ProfileReader::ProfileReader(std::string_view text, std::string name) : text_(text), name_(std::move(name)) {
  for (std::size_t from = 0; from <= text_.size();) {
    const std::size_t end = std::min(text_.find('\n', from), text_.size());
    std::string_view one = text_.substr(from, end - from);
    if (one.ends_with('\r')) one.remove_suffix(1);
    lines_.push_back(one);
    from = end + 1;
  }
}

Result<Profile> ProfileReader::read() {
  if (text_.size() > kLongestText) {
    return plainError(phrase("Mistakes of profiles",
                             "{} is too long for a profile: {} bytes, at most {}")(name_, text_.size(), kLongestText));
  }
  if (parse()) {
    refuseUnknown(root_, "", {"id", "title", "summary", "sibling", "interpreter", "switch-points", "costs", "sources"});
    readHead();
    readInterpreter();
    readSwitchPoints();
    readCosts();
    readSources();
    if (errors_.empty()) contradictions();
  }
  if (errors_.empty()) return std::move(profile_);
  std::stable_sort(errors_.begin(), errors_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.line, a.column) < std::tie(b.line, b.column);
  });
  return std::move(errors_);
}

bool ProfileReader::parse() {
  try {
    root_ = toml::parse(text_, name_);
    return true;
  } catch (const toml::parse_error& problem) {
    error(problem.source(),
          phrase("Mistakes of profiles", "this is not TOML: {}")(syntaxRemark(problem.description())));
    return false;
  }
}

void ProfileReader::readHead() {
  readText(root_, "", "id", profile_.id);
  readText(root_, "", "title", profile_.title);
  readText(root_, "", "summary", profile_.summary);
  if (root_.contains("sibling")) readText(root_, "", "sibling", profile_.sibling);
}

void ProfileReader::readInterpreter() {
  const toml::table* table = section("interpreter");
  if (table == nullptr) return;
  refuseUnknown(
      *table, "interpreter",
      {"minor", "free-threaded", "textbook", "slices-are-drawn", "subinterpreters", "start-method", "lock-fairness"});
  if (const toml::node* minor = required(*table, "interpreter", "minor")) {
    std::int64_t value = profile_.minor;
    readWhole(*minor, "minor", 99, value);
    profile_.minor = static_cast<int>(value);
  }
  readFlag(*table, "interpreter", "free-threaded", profile_.freeThreaded);
  readFlag(*table, "interpreter", "textbook", profile_.textbook);
  readFlag(*table, "interpreter", "slices-are-drawn", profile_.slicesAreDrawn);
  readFlag(*table, "interpreter", "subinterpreters", profile_.hasSubinterpreters);
  std::size_t choice = 0;
  readChoice(*table, "start-method", {"fork", "forkserver", "spawn"}, choice);
  profile_.startMethod = static_cast<StartMethod>(choice);
  choice = 0;
  readChoice(*table, "lock-fairness", {"barging", "hand-off-after"}, choice);
  profile_.lockFairness = static_cast<LockFairness>(choice);
}

void ProfileReader::readSwitchPoints() {
  const toml::table* table = section("switch-points");
  if (table == nullptr) return;
  refuseUnknown(*table, "switch-points", switchPointNames());
  for (const SwitchPointKey& key : switchPointKeys()) {
    readFlag(*table, "switch-points", key.name, profile_.switchPoints.*key.field);
  }
}

void ProfileReader::readCosts() {
  const toml::table* table = section("costs");
  if (table == nullptr) return;
  refuseUnknown(*table, "costs", costNames());
  for (const CostKey& key : costKeys()) {
    const toml::node* node = required(*table, "costs", key.name);
    if (node == nullptr) continue;
    std::int64_t& out = profile_.costs.*key.field;
    switch (key.form) {
    case CostForm::Length: readLength(*node, key.name, 0, out); break;
    case CostForm::LongerThan0: readLength(*node, key.name, kMicrosecond, out); break;
    case CostForm::Bytes: readWhole(*node, key.name, kMostBytes, out); break;
    case CostForm::Thousandths: readWhole(*node, key.name, 1000, out); break;
    case CostForm::Millionths: readWhole(*node, key.name, 1'000'000, out); break;
    }
  }
  for (const RateKey& key : rateKeys()) {
    if (const toml::node* node = required(*table, "costs", key.name)) {
      readRate(*node, key.name, profile_.costs.*key.field);
    }
  }
}

void ProfileReader::readSources() {
  const toml::table* table = section("sources");
  if (table == nullptr) return;
  refuseUnknown(*table, "sources", {"interpreter", "switch-points", "costs"});
  const std::pair<std::string_view, std::vector<std::string>> sections[] = {
      {"interpreter", sourcedFacts()}, {"switch-points", switchPointNames()}, {"costs", costNames()}};
  for (const auto& [name, keys] : sections) {
    const toml::table* part = (*table)[name].as_table();
    if (part != nullptr) refuseUnknown(*part, fmt::format("sources.{}", name), keys);
    for (const std::string& key : keys) readSource(part, name, key);
  }
}

// A source is demanded only of a key that is there: a missing key has its own diagnostic.
void ProfileReader::readSource(const toml::table* table, std::string_view sectionName, std::string_view key) {
  const toml::table* facts = root_[sectionName].as_table();
  const toml::node* fact = facts == nullptr ? nullptr : facts->get(key);
  const toml::node* source = table == nullptr ? nullptr : table->get(key);
  if (fact == nullptr) return;
  if (source == nullptr) {
    error(fact->source(), phrase("Mistakes of profiles", "{}.{} has no source")(sectionName, key),
          phrase("Mistakes of profiles",
                 "say where it comes from in [sources.{}], or write \"assumed\" there")(sectionName));
    return;
  }
  const auto text = source->value<std::string_view>();
  if (!source->is_string() || text->empty()) {
    error(source->source(), phrase("Mistakes of profiles", "the source of {} must be a text that is not empty")(key));
    return;
  }
  profile_.sources.push_back({fmt::format("{}.{}", sectionName, key), std::string(*text)});
}

void ProfileReader::contradictions() {
  const auto& fairness = *root_["interpreter"]["lock-fairness"].node();
  const bool handsOff = profile_.lockFairness == LockFairness::HandOffAfter;
  if (handsOff != (profile_.costs.handOffAfter > 0)) {
    error(fairness.source(),
          handsOff
              ? phrase("Mistakes of profiles", "lock-fairness is \"hand-off-after\", but hand-off-after is 0").str()
              : phrase("Mistakes of profiles", "lock-fairness is \"barging\", but hand-off-after is not 0").str());
  }
}

} // namespace switchpoint
