#include "guide/guide_keys.h"

#include <algorithm>
#include <cassert>

#include "base/phrase.h"

namespace switchpoint {

const std::vector<TableKeys>& guideTables() {
  static const std::vector<TableKeys> kTables{
      {"questions", phrase("Mistakes of the guide", "a file of questions"), {"question"}},
      {"question",
       phrase("Mistakes of the guide", "a question"),
       {"key", "title", "help", "unit", "none", "whole", "least", "most", "choices", "typical", "stops", "examples",
        "asked"}},
      {"choices", phrase("Mistakes of the guide", "a choice"), {"id", "title", "help"}},
      {"typical", phrase("Mistakes of the guide", "a typical value"), {"when", "value", "others"}},
      {"stops", phrase("Mistakes of the guide", "a stop of the slider"), {"title", "answers"}},
      {"recommendations",
       phrase("Mistakes of the guide", "a file of recommendations"),
       {"recommendation", "rule", "difference", "break-even"}},
      {"recommendation",
       phrase("Mistakes of the guide", "a recommendation"),
       {"id", "title", "summary", "complexity", "harder", "assumed", "simulate", "unsuited", "reason", "pitfall",
        "change"}},
      {"simulate", quotedKey("simulate"), {"model", "blocking", "cpu", "pool", "native", "copies"}},
      {"harder", quotedKey("harder"), {"when", "by"}},
      {"remark", phrase("Mistakes of the guide", "a remark"), {"when", "title", "text"}},
      {"rule", phrase("Mistakes of the guide", "a rule of thumb"), {"when", "id", "text"}},
      {"difference", phrase("Mistakes of the guide", "a difference"), {"when", "rule", "measured", "text"}},
      {"break-even",
       phrase("Mistakes of the guide", "a break-even point"),
       {"id", "when", "first", "second", "parameter", "measure", "from", "to", "found", "never", "always"}},
      {"bounds", phrase("Mistakes of the guide", "a condition"), {"not", "least", "most"}},
      {"comparison", phrase("Mistakes of the guide", "a comparison"), {"row"}},
      {"row", phrase("Mistakes of the guide", "a row"), {"id", "title", "asyncio", "threads", "processes", "measure"}},
  };
  return kTables;
}

const TableKeys& guideTable(std::string_view name) {
  const auto found = std::ranges::find(guideTables(), name, &TableKeys::name);
  assert(found != guideTables().end());
  return *found;
}

const std::vector<NeededQuestion>& neededQuestions() {
  static const std::vector<NeededQuestion> kNeeded{{"work", false},
                                                   {"concurrency", true},
                                                   {"units", true},
                                                   {"cpu_ms", true},
                                                   {"wait_ms", true},
                                                   {"libraries", false},
                                                   {"shared_state", false},
                                                   {"payload_kib", true},
                                                   {"payload_kind", false},
                                                   {"picklable", false},
                                                   {"native_releases_gil", false},
                                                   {"cores", true},
                                                   {"python", false},
                                                   {"memory_mib", true},
                                                   {"latency_ms", true},
                                                   {"platform", false},
                                                   {"priority", false}};
  return kNeeded;
}

const std::vector<std::string_view>& rowMeasures() {
  static const std::vector<std::string_view> kMeasures{"elapsed",     "memory-per-unit", "switches",
                                                       "switch-cost", "gil-wait",        "most-at-once",
                                                       "loop-stall",  "scalability",     "lost-updates"};
  return kMeasures;
}

} // namespace switchpoint
