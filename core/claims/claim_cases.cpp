#include "claims/claim_cases.h"

#include <algorithm>
#include <filesystem>

#include "base/phrase.h"
#include "base/resources.h"
#include "claims/claim_keys.h"
#include "claims/measures.h"
#include "machine/profile.h"
#include "models/model.h"

namespace switchpoint {
namespace {

constexpr std::size_t kMostCases = 12;
constexpr std::int64_t kMostSeeds = 1000;
constexpr std::int64_t kMostCores = 256;
constexpr std::int64_t kMostWorkers = 100'000;

// "8 MiB" in bytes.
std::optional<double> parseBytes(std::string_view text) {
  constexpr std::string_view kUnits[] = {"KiB", "MiB", "GiB"};
  double factor = 1024;
  for (const std::string_view unit : kUnits) {
    if (text.ends_with(unit)) {
      text.remove_suffix(unit.size());
      while (text.ends_with(' ')) text.remove_suffix(1);
      std::int64_t number = 0;
      for (const char c : text) {
        if (c < '0' || c > '9' || number > 1'000'000) return std::nullopt;
        number = number * 10 + (c - '0');
      }
      if (text.empty()) return std::nullopt;
      return static_cast<double>(number) * factor;
    }
    factor *= 1024;
  }
  return std::nullopt;
}

class CaseReader {
public:
  CaseReader(const TomlNode& node, ClaimValues& values) : node_(node), values_(values) {}

  ClaimCase read() {
    values_.readSentence(node_, "name", case_.name);
    readRun(node_, case_.run);
    if (node_.find("work") == nullptr)
      missing(phrase("Mistakes of claims", "a case needs work"),
              phrase("Mistakes of claims", "add work = \"cpu-heavy\", or another example"));
    if (node_.find("model") == nullptr)
      missing(phrase("Mistakes of claims", "a case needs a model"),
              phrase("Mistakes of claims", "add model = \"threads\""));
    readMeasure();
    readRelation();
    readThan();
    readSeeds();
    if (const TomlNode* on = node_.find("on")) readWhere(*on);
    return std::move(case_);
  }

private:
  void missing(const Phrase& what, const Wording& hint) { values_.error(node_.span, what, hint); }

  void readRun(const TomlNode& table, ClaimRun& run) {
    values_.readWork(table, run.work);
    if (const TomlNode* model = table.find("model")) values_.readModel(*model, run.model);
    if (const TomlNode* profile = table.find("profile")) values_.readProfile(*profile, run.profile);
    values_.readNumber(table, "cores", 1, kMostCores, run.cores);
    values_.readNumber(table, "workers", 0, kMostWorkers, run.workers);
    const TomlNode* set = table.find("set");
    if (set == nullptr) return;
    if (set->kind != TomlNode::Kind::Table) {
      values_.wrongKind(*set, quotedKey("set"), phrase("Mistakes of files", "a table"),
                        phrase("Mistakes of claims", "write set = { n = 10 }"));
      return;
    }
    run.settings.clear();
    for (const TomlMember& member : set->members) {
      const bool text = member.value.kind == TomlNode::Kind::Text;
      run.settings[member.key] = text ? member.value.text : std::string(values_.source().slice(member.value.span));
    }
  }

  void readMeasure() {
    const TomlNode* node = node_.find("measure");
    if (node == nullptr)
      return missing(phrase("Mistakes of claims", "a case needs a measure"),
                     phrase("Mistakes of files", "use one of {}")(listed(measureIds())));
    const std::optional<std::string> name = values_.text(*node, quotedKey("measure"));
    if (!name) return;
    case_.measure = findMeasure(*name);
    if (case_.measure == nullptr)
      return values_.unknown(node->span, phrase("Mistakes of claims", "there is no measure '{}'")(shown(*name)), *name,
                             measureIds());
    const bool takes = case_.measure->subject != Subject::Nothing;
    const TomlNode* of = node_.find("of");
    if (of == nullptr) {
      const bool task = case_.measure->subject == Subject::Task;
      if (takes)
        values_.error(node->span,
                      task ? phrase("Mistakes of claims", "'{}' is measured of a task group")(*name)
                           : phrase("Mistakes of claims", "'{}' is measured of a variable")(*name),
                      phrase("Mistakes of claims", "add of = \"{}\"")(task ? "…" : "counter"));
    } else if (!takes) {
      values_.error(of->span, phrase("Mistakes of claims", "'{}' is measured of the whole run")(*name),
                    phrase("Mistakes of claims", "leave 'of' out"));
    } else {
      values_.readText(node_, "of", case_.subject);
    }
  }

  void readRelation() {
    const TomlNode* node = node_.find("is");
    if (node == nullptr)
      return missing(phrase("Mistakes of claims", "a case needs a relation"),
                     phrase("Mistakes of claims", "add is = \"<\", or one of <=, >, >=, = and within"));
    const auto relation = values_.word(*node, quotedKey("is"), kRelationIds);
    if (!relation) return;
    case_.relation = static_cast<Relation>(*relation);
    const TomlNode* percent = node_.find("percent");
    const bool within = case_.relation == Relation::Within;
    if (within && percent == nullptr)
      return values_.error(node->span, phrase("Mistakes of claims", "'within' needs to know how far"),
                           phrase("Mistakes of claims", "add percent = 5"));
    if (!within && percent != nullptr)
      return values_.error(percent->span, phrase("Mistakes of claims", "'percent' belongs to is = \"within\""),
                           phrase("Mistakes of claims", "leave it out, or use times"));
    if (percent == nullptr) return;
    if (const auto read = values_.real(*percent, quotedKey("percent"), 0, 100)) case_.percent = *read;
  }

  void readThan() {
    if (const TomlNode* times = node_.find("times")) {
      if (const auto read = values_.real(*times, quotedKey("times"), 0, 1e9)) case_.factor = *read;
    }
    const TomlNode* than = node_.find("than");
    if (than == nullptr)
      return missing(phrase("Mistakes of claims", "a case needs something to compare with"),
                     phrase("Mistakes of claims", "add than = { model = \"serial\" }, or a number"));
    if (than->kind != TomlNode::Kind::Table) return readThanNumber(*than);
    if (!values_.checkKeys(*than, claimTable("than"))) return;
    ClaimRun other = case_.run;
    readRun(*than, other);
    case_.other = std::move(other);
  }

  void readThanNumber(const TomlNode& node) {
    if (case_.measure == nullptr) return;
    switch (case_.measure->unit) {
    case Unit::Seconds:
      if (const auto time = values_.plainDuration(node, quotedKey("than"))) case_.number = toSeconds(*time);
      return;
    case Unit::Bytes: {
      const std::optional<double> bytes = node.kind == TomlNode::Kind::Text ? parseBytes(node.text) : std::nullopt;
      if (!bytes)
        return values_.error(node.span, phrase("Mistakes of claims", "'than' must be a size here"),
                             phrase("Mistakes of claims", "write it as \"8 MiB\""));
      case_.number = *bytes;
      return;
    }
    case Unit::Share:
      if (const auto read = values_.real(node, quotedKey("than"), 0, 1)) case_.number = *read;
      return;
    case Unit::YesNo:
      if (const auto yes = values_.boolean(node, quotedKey("than"))) case_.number = *yes ? 1 : 0;
      return;
    case Unit::Count:
      if (const auto read = values_.real(node, quotedKey("than"), -1e15, 1e15)) case_.number = *read;
      return;
    }
  }

  void readSeeds() {
    values_.readNumber(node_, "seeds", 1, kMostSeeds, case_.seeds);
    const TomlNode* in = node_.find("in");
    constexpr std::string_view kWords[] = {"every", "some"};
    if (in == nullptr) {
      if (case_.seeds > 1)
        missing(phrase("Mistakes of claims", "a case with several seeds says in which it holds"),
                phrase("Mistakes of claims", "add in = \"every\" or \"some\""));
      return;
    }
    if (const auto word = values_.word(*in, quotedKey("in"), kWords)) case_.inSome = *word == 1;
    if (case_.seeds == 1)
      values_.error(in->span, phrase("Mistakes of claims", "'in' needs several seeds"),
                    phrase("Mistakes of claims", "add seeds = 20"));
  }

  void readWhere(const TomlNode& node) {
    if (node.kind != TomlNode::Kind::Array || node.items.empty()) {
      values_.error(node.span, phrase("Mistakes of claims", "'on' must be a list of profiles"),
                    phrase("Mistakes of claims", "put it in brackets: [\"cpython-3.13\"]"));
      return;
    }
    for (const TomlNode& item : node.items) {
      std::string profile;
      if (values_.readProfile(item, profile)) case_.where.push_back(std::move(profile));
    }
  }

  const TomlNode& node_;
  ClaimValues& values_;
  ClaimCase case_;
};

} // namespace

bool ClaimValues::readText(const TomlNode& table, std::string_view key, std::string& out) {
  const TomlNode* node = table.find(key);
  if (node == nullptr) return false;
  const std::optional<std::string> read = text(*node, quotedKey(key));
  if (!read) return false;
  if (read->empty()) {
    error(node->span, phrase("Mistakes of claims", "'{}' is empty")(key),
          phrase("Mistakes of claims", "write a sentence, or leave it out"));
    return false;
  }
  out = *read;
  return true;
}

bool ClaimValues::readTexts(const TomlNode& table, std::string_view key, std::vector<std::string>& out) {
  const TomlNode* node = table.find(key);
  if (node == nullptr) return false;
  if (node->kind != TomlNode::Kind::Array)
    return wrongKind(
        *node, quotedKey(key), phrase("Mistakes of claims", "a list of texts"),
        node->kind == TomlNode::Kind::Text ? phrase("Mistakes of claims", "put it in brackets: [\"…\"]").str() : "");
  for (const TomlNode& item : node->items) {
    if (const std::optional<std::string> read = text(item, {phrase("Mistakes of claims", "an entry of '{}'"), key}))
      out.push_back(*read);
  }
  return true;
}

bool ClaimValues::readSentence(const TomlNode& table, std::string_view key, std::string& out) {
  if (!readText(table, key, out)) return false;
  out = rewording_.of(out);
  return true;
}

bool ClaimValues::readSentences(const TomlNode& table, std::string_view key, std::vector<std::string>& out) {
  if (!readTexts(table, key, out)) return false;
  for (std::string& sentence : out) sentence = rewording_.of(sentence);
  return true;
}

std::vector<Diagnostic> ClaimValues::finish() {
  std::vector<Diagnostic> errors = takeErrors();
  return errors.empty() ? rewording_.strays() : errors;
}

bool ClaimValues::oneOf(const TomlNode& node, const Phrase& kind, const Phrase& unknownOne,
                        const std::vector<std::string>& known, std::string& out) {
  const std::optional<std::string> read = text(node, kind);
  if (!read) return false;
  if (std::ranges::find(known, *read) == known.end()) {
    unknown(node.span, unknownOne(shown(*read)), *read, known);
    return false;
  }
  out = *read;
  return true;
}

bool ClaimValues::readProfile(const TomlNode& node, std::string& out) {
  return oneOf(node, phrase("Mistakes of claims", "a profile"),
               phrase("Mistakes of claims", "there is no profile '{}'"), profileIds(), out);
}

bool ClaimValues::readModel(const TomlNode& node, std::string& out) {
  return oneOf(node, phrase("Mistakes of claims", "a model"), phrase("Mistakes of claims", "there is no model '{}'"),
               modelIds(), out);
}

void ClaimValues::readWork(const TomlNode& table, std::string& out) {
  if (!readText(table, "work", out)) return;
  std::error_code ignored;
  if (std::filesystem::exists(resourceFolder() / "examples" / (out + ".toml"), ignored)) return;
  std::vector<std::string> known = resourceIds("examples", ".toml");
  std::erase(known, "index");
  for (const std::string& id : resourceIds("examples/claims", ".toml")) known.push_back("claims/" + id);
  const std::string ofClaims = "claims/" + out;
  const bool isOfClaims = std::ranges::find(known, ofClaims) != known.end();
  const std::string nearest = isOfClaims ? ofClaims : nearestWord(out, known);
  error(table.find("work")->span, phrase("Mistakes of claims", "there is no example '{}'")(shown(out)),
        nearest.empty() ? phrase("Mistakes of claims", "put it into resources/examples/claims").str()
                        : phrase("Mistakes of files", "write '{}'")(nearest));
}

void ClaimValues::readNumber(const TomlNode& table, std::string_view key, std::int64_t least, std::int64_t most,
                             std::uint32_t& out) {
  const TomlNode* node = table.find(key);
  if (node == nullptr) return;
  if (const auto read = wholeNumber(*node, quotedKey(key), least, most)) out = static_cast<std::uint32_t>(*read);
}

std::optional<double> ClaimValues::real(const TomlNode& node, const Wording& what, double least, double most) {
  if (node.kind != TomlNode::Kind::Integer && node.kind != TomlNode::Kind::Real) {
    wrongKind(node, what, phrase("Mistakes of files", "a number"),
              node.kind == TomlNode::Kind::Text ? phrase("Mistakes of files", "write it without quotes").str() : "");
    return std::nullopt;
  }
  const double value = node.kind == TomlNode::Kind::Integer ? static_cast<double>(node.integer) : node.real;
  if (!(value >= least && value <= most)) {
    error(node.span,
          phrase("Mistakes of files", "{} is {}: it must be between {} and {}")(what.str(), value, least, most));
    return std::nullopt;
  }
  return value;
}

std::vector<ClaimCase> readCases(const TomlNode& root, ClaimValues& values) {
  std::vector<ClaimCase> cases;
  const TomlNode* node = root.find("case");
  if (node == nullptr) return cases;
  if (node->kind != TomlNode::Kind::Array) {
    values.wrongKind(*node, quotedKey("case"), phrase("Mistakes of claims", "a list of tables"),
                     phrase("Mistakes of claims", "write [[case]] with two brackets"));
    return cases;
  }
  if (node->items.size() > kMostCases) {
    values.error(node->items[kMostCases].span,
                 phrase("Mistakes of claims", "a claim has at most {} cases")(kMostCases));
    return cases;
  }
  for (const TomlNode& item : node->items) {
    if (values.checkKeys(item, claimTable("case"))) cases.push_back(CaseReader(item, values).read());
  }
  std::vector<std::string> names;
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const std::string& name = cases[i].name;
    if (cases.size() > 1 && name.empty())
      values.error(node->items[i].span, phrase("Mistakes of claims", "a case among several needs a name"),
                   phrase("Mistakes of claims", "add name = \"Python code\""));
    if (!name.empty() && std::ranges::find(names, name) != names.end())
      values.error(node->items[i].span, phrase("Mistakes of claims", "two cases are called '{}'")(shown(name)));
    names.push_back(name);
  }
  return cases;
}

} // namespace switchpoint
