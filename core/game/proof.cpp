#include "game/proof.h"

#include <algorithm>
#include <set>

#include "explore/search.h"
#include "run/setup.h"

namespace switchpoint {
namespace {

Truth truthOf(bool holds, bool known) {
  if (!known) return Truth::Unknown;
  return holds ? Truth::Yes : Truth::No;
}

// Whether the variable of the question ends at exactly the values that the answer names.
Truth judgeValues(const LessonQuestion& question, const LessonAnswer& answer, const SearchResult& found) {
  std::set<std::int64_t> seen;
  for (const auto& [outcome, witness] : found.outcomes) {
    for (const VariableValue& value : outcome.variables) {
      if (value.variable == question.variable && value.process == 0) seen.insert(value.value);
    }
  }
  const bool within = std::ranges::includes(answer.values, seen);
  return truthOf(within && seen.size() == answer.values.size(), found.complete || !within);
}

Truth judge(const LessonQuestion& question, const LessonAnswer& answer, const SearchResult& found,
            const LessonProof& proof) {
  const bool missed = !proof.always; // of what was found, something does not end in the goal
  switch (answer.claim) {
  case ClaimKind::Never: return truthOf(!proof.reachable, proof.complete || proof.reachable);
  case ClaimKind::Sometimes: return truthOf(proof.reachable && missed, proof.complete);
  case ClaimKind::Always: return truthOf(proof.always, proof.complete);
  case ClaimKind::Possible: return truthOf(proof.reachable, proof.complete || proof.reachable);
  case ClaimKind::Values: return judgeValues(question, answer, found);
  }
  return Truth::Unknown;
}

} // namespace

Result<LessonProof> prove(const Lesson& lesson, const ExploreLimits& limits) {
  const Result<RunSetup> setup = setupOf(*lesson.workload, lesson.request());
  if (!setup) return setup.diagnostics();
  const Result<std::shared_ptr<SimulationStage>> stage = untimedStage(*lesson.workload, *setup);
  if (!stage) return stage.diagnostics();
  const SearchResult found = searchOutcomes(**stage, limits);
  LessonProof proof;
  proof.complete = found.complete;
  proof.cancelled = found.cancelled;
  proof.states = found.states;
  proof.outcomes = found.outcomes.size();
  const Witness* best = nullptr;
  std::uint64_t reaching = 0;
  for (const auto& [outcome, witness] : found.outcomes) {
    if (!isReached(lesson.goal, outcome, witness.switches, *lesson.workload)) continue;
    ++reaching;
    const auto length = [](const Witness& w) { return std::pair(w.switches, w.choices.size()); };
    if (best == nullptr || length(witness) < length(*best)) best = &witness;
  }
  proof.reachable = best != nullptr;
  proof.always = found.complete && reaching == found.outcomes.size() && !lesson.goal.switches;
  if (best != nullptr) {
    proof.switches = best->switches;
    proof.witness = nameChoices(**stage, best->choices);
  }
  for (const LessonAnswer& answer : lesson.question.answers) {
    proof.answers.push_back(judge(lesson.question, answer, found, proof));
  }
  return proof;
}

} // namespace switchpoint
