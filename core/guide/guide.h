// The decision guide as data: questions, recommendations, rules of thumb, comparison rows; read from resources/guide.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "guide/condition.h"
#include "toml/sentences.h"

namespace switchpoint {

inline constexpr std::string_view kUnsure = "unsure";

// A word that answers a question.
struct Choice {
  std::string id;
  std::string title;
  std::string help;
};

// What is taken where nobody is sure: a value, and the others that are simulated beside it.
struct Typical {
  Condition when;
  std::string value;               // a word of the choices, or a number
  std::vector<std::string> others; // the least and the most, or other words
};

// A typical example on the slider of a question: what it answers.
struct Stop {
  std::string title;
  std::vector<std::pair<std::string, std::string>> answers; // key, value
};

struct Question {
  std::string key;
  std::string title;
  std::string help;
  std::string unit; // of a number: "ms", "KiB"; may be empty
  std::string none; // of a number: what 0 stands for ("no limit"); may be empty
  bool number = false;
  bool whole = false; // only whole numbers
  double least = 0;
  double most = 0;
  std::vector<Choice> choices;       // of a question that is none for a number
  std::vector<Typical> typical;      // the last has no condition
  std::vector<Stop> stops;           // may be empty
  std::vector<std::string> examples; // sentences; may be empty
  Condition asked;                   // about earlier questions only
};

// A sentence, or a paragraph under a heading, that counts under a condition. Words in braces are answers or results.
struct Remark {
  Condition when;
  std::string title; // of pitfalls
  std::string text;
};

enum class StepHome { Inline, Thread, Process };
enum class PoolSize { None, Threads, Cores };

// How a recommendation is simulated.
struct Approach {
  std::string model;
  StepHome blocking = StepHome::Inline; // where blocking calls go
  StepHome cpu = StepHome::Inline;      // where computing goes
  PoolSize pool = PoolSize::None;
  bool native = false; // the computing is done by native code that lets go of the GIL
  bool copies = false; // each worker holds a copy of what travels
};

struct Harder {
  Condition when;
  int by = 0;
};

struct Recommendation {
  std::string id;
  std::string title;
  std::string summary;
  Approach approach;
  int complexity = 0; // 1: the simplest
  std::vector<Harder> harder;
  std::string assumed; // which costs are assumed, not measured; empty: none
  std::vector<Remark> unsuited;
  std::vector<Remark> reasons;
  std::vector<Remark> pitfalls;
  std::vector<Remark> changes;
};

// What the articles' decision process says, and why.
struct Rule {
  Condition when;
  std::string id;
  std::string text;
};

// Where measurement and rule part: why, for this pair. An empty id stands for any.
struct Difference {
  Condition when;
  std::string rule;
  std::string measured;
  std::string text;
};

// Two approaches over one parameter: from where on the one is better than the other.
struct BreakEvenSpec {
  std::string id;
  Condition when;
  std::string first;     // better below
  std::string second;    // better above; empty: against the memory limit
  std::string parameter; // key of a number
  std::string measure;   // "elapsed" or "memory"
  double from = 0, to = 0;
  std::string found, never, always; // sentences: {x} is where they meet
};

// One row of the comparison table: asyncio, threads, processes. A measure names what this case's runs say.
struct ComparisonRow {
  std::string id;
  std::string title;
  std::string asyncio, threads, processes;
  std::string measure; // empty: words only
};

struct Guide {
  std::vector<Question> questions;
  std::vector<Recommendation> recommendations;
  std::vector<Rule> rules; // the last has no condition
  std::vector<Difference> differences;
  std::vector<BreakEvenSpec> breakEvens;
  std::vector<ComparisonRow> rows;

  const Question* question(std::string_view key) const;
  const Recommendation* recommendation(std::string_view id) const;
  std::vector<std::string> keys() const;
  std::vector<std::string> recommendationIds() const;
};

// One text of guide data. Its name is what diagnostics call it.
struct GuideText {
  std::string name;
  std::string text;
  Sentences sentences = {}; // what people read of it, in another language; what is missing there stays English
};

// Reads the three texts. Every mistake with line and column: unknown keys and words, conditions about questions that do
// not exist or come later, placeholders that nothing fills, a question that the engine needs and that is missing.
Result<Guide> parseGuide(const GuideText& questions, const GuideText& recommendations, const GuideText& comparison);

// The guide that ships, from resources/guide. `language`: its sentences stand in resources/guide/<language>; empty:
// English.
Result<Guide> loadGuide(std::string_view language = {});

} // namespace switchpoint
