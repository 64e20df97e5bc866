// The guide's answer: what it recommends, why, what would change it, and the evidence beside it.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "guide/break_even.h"
#include "guide/evidence.h"

namespace switchpoint {

// A row of the comparison table with this case's numbers: asyncio, threads, processes.
struct FilledRow {
  std::string id;
  std::string title;
  std::array<std::string, 3> words;
  std::array<std::string, 3> measured; // empty: nothing to measure
};

struct Pitfall {
  std::string title;
  std::string text;
};

struct Advice {
  Answers answers;
  CaseValues values;
  std::string recommendation;       // id
  std::vector<std::string> reasons; // the weightiest first
  std::vector<Pitfall> pitfalls;
  std::vector<std::string> changes; // what would change the advice
  CaseEvidence evidence;
  std::vector<BreakEven> breakEvens;
  std::vector<FilledRow> rows;
  std::string rule;               // id that the rule of thumb gives
  std::string ruleText;           // the rule itself
  std::string difference;         // why rule and measurement part; empty: they do not
  std::vector<std::string> notes; // what was scaled, assumed or computed
};

// Errors: none; answers must have been checked (addAnswer, parseAnswers).
Advice advise(const Guide& guide, const Answers& answers);

// The rows of the comparison table for this case.
std::vector<FilledRow> fillRows(const Guide& guide, const CaseValues& values, const CaseEvidence& evidence);

// The first rule of thumb that holds.
const Rule& ruleOf(const Guide& guide, const CaseValues& values);

// "12.3 MiB"
std::string memoryText(std::uint64_t bytes);

} // namespace switchpoint
