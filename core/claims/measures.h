// What can be measured of a run to decide a claim: a small closed set, each with its unit and its words.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "explore/search.h"
#include "run/run.h"

namespace switchpoint {

enum class Unit : std::uint8_t { Seconds, Bytes, Count, Share, YesNo }; // a share is 0 … 1
enum class MeasureNeeds : std::uint8_t { Outcome, Recording, Exploration };
enum class Subject : std::uint8_t { Nothing, Task, Variable };

// What one measurement sees. Which of them is there depends on what the measure needs.
struct Observation {
  const Workload& work;
  const Trace* trace = nullptr; // Outcome: only its outcome; Recording: run->trace
  const Run* run = nullptr;     // Recording
  const SearchResult* search = nullptr;
  std::uint64_t baseBytes = 0; // resident memory of the bare interpreter of this profile
};

struct MeasureInfo {
  std::string_view id;
  std::string_view words; // "the longest stop of the event loop"; {} stands for the subject
  Unit unit = Unit::Count;
  MeasureNeeds needs = MeasureNeeds::Recording;
  Subject subject = Subject::Nothing;
  double (*of)(const Observation& seen, const std::string& subject) = nullptr;
};

std::span<const MeasureInfo> measureCatalog();
const MeasureInfo* findMeasure(std::string_view id);
std::vector<std::string> measureIds();

// What is measured, in words: "the longest time of a ticker from start to end".
std::string measureText(const MeasureInfo& measure, const std::string& subject);

// "863 ms", "31.4 MiB", "12", "48 %", "yes".
std::string measuredText(double value, Unit unit);

} // namespace switchpoint
