// A statement that people repeat, the experiment that decides it, and what to say instead: a value read from a file.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "toml/sentences.h"
#include "workload/scenario.h"

namespace switchpoint {

struct MeasureInfo;

enum class ClaimVerdict : std::uint8_t { True, False, Depends, Judgement };
inline constexpr std::array<std::string_view, 4> kVerdictIds = {"true", "false", "depends", "judgement"};
constexpr std::string_view id(ClaimVerdict verdict) {
  return kVerdictIds[static_cast<std::size_t>(verdict)];
}

enum class Relation : std::uint8_t { Less, AtMost, More, AtLeast, Equal, Within };
inline constexpr std::array<std::string_view, 6> kRelationIds = {"<", "<=", ">", ">=", "=", "within"};
constexpr std::string_view id(Relation relation) {
  return kRelationIds[static_cast<std::size_t>(relation)];
}

// Where a claim stands in lists, in this order.
inline constexpr std::array<std::string_view, 7> kClaimSections = {"control", "waiting",   "computing", "sharing",
                                                                   "cost",    "processes", "craft"};
// Where it is heard.
inline constexpr std::array<std::string_view, 3> kClaimOrigins = {"articles", "interviews", "documentation"};

// What one side of a comparison runs. The model "threads" means threads as the build has them: on a free-threaded
// profile they run as `free-threaded`.
struct ClaimRun {
  std::string work; // an example's id
  Settings settings;
  std::string model;
  std::string profile; // empty: the one that is being looked at
  std::uint32_t cores = 0;
  std::uint32_t workers = 0;
};

// One condition: a measured quantity against a number, or against the same quantity of another run.
struct ClaimCase {
  std::string name; // "Python code": what the verdict depends on
  ClaimRun run;
  const MeasureInfo* measure = nullptr;
  std::string subject; // the task group or the variable that is measured, where the measure takes one
  Relation relation = Relation::Less;
  double factor = 1;              // of the right side
  double percent = 0;             // Within: so many to either side
  double number = 0;              // the right side, where `other` is not given
  std::optional<ClaimRun> other;  // the right side
  std::uint32_t seeds = 1;        // runs, from seed 1 on; compared seed by seed
  bool inSome = false;            // holds where it holds for some seed, else it must for every one
  std::vector<std::string> where; // profiles that it is about; empty: all
};

struct ClaimTimeline {
  std::string work; // an example's id
  std::vector<std::string> models;
  std::string profile; // empty: the default
};

struct Claim {
  std::string id;
  std::string statement;
  std::string section;
  std::string heard;
  std::vector<std::string> covers; // the articles' words that this claim answers
  std::string why;
  std::string instead;
  std::string caveat; // what the simulation leaves out or assumes; may be empty
  std::vector<std::string> sources;
  std::vector<std::string> pro, contra;         // of a judgement: sources on both sides
  std::map<std::string, ClaimVerdict> recorded; // by profile; profiles that no case is about are left out
  std::vector<ClaimCase> cases;
  std::optional<ClaimTimeline> timeline;

  bool isJudgement() const { return cases.empty(); }
};

// Reads a claim from TOML. `name` is what diagnostics call the file, `id` the claim's. Every mistake is reported at
// once, by line and column. `sentences`: what people read, in another language; what is missing there stays English.
Result<Claim> parseClaim(std::string_view text, const std::string& id, const std::string& name,
                         const Sentences& sentences = {});

// All shipped claims (resources/claims): by section, then by id. `language`: its sentences stand in
// resources/claims/<language>; empty: English. Errors: those of every file.
Result<std::vector<Claim>> loadClaims(std::string_view language = {});

// `switchpoint compare …`: what to type to see its timeline; empty where it has none.
std::string commandOf(const Claim& claim);

} // namespace switchpoint
