// What exploring says about a lesson: whether its goal can be reached, how, and which answer is true.
#pragma once

#include <cstdint>
#include <vector>

#include "explore/limits.h"
#include "explore/named_schedule.h"
#include "game/lesson.h"

namespace switchpoint {

enum class Truth : std::uint8_t { No, Yes, Unknown }; // Unknown: the budget did not suffice to say

struct LessonProof {
  bool complete = false;  // every state was seen
  bool cancelled = false; // then nothing else counts
  bool reachable = false; // some schedule ends in the goal; where it is complete and false, none does
  bool always = false;    // complete, and every schedule does
  std::uint64_t states = 0;
  std::uint64_t outcomes = 0;
  std::uint32_t switches = 0;        // of the witness: the fewest forced ones
  std::vector<ScheduleStep> witness; // the shortest way to the goal, where it is reachable
  std::vector<Truth> answers;        // by the answers of the question
};

// Errors: the lesson's model and profile do not go together.
Result<LessonProof> prove(const Lesson& lesson, const ExploreLimits& limits = {});

} // namespace switchpoint
