#include "game/lesson_keys.h"

#include <algorithm>
#include <cassert>

#include "base/phrase.h"

namespace switchpoint {

const std::vector<TableKeys>& lessonTables() {
  static const std::vector<TableKeys> kTables{
      {"lesson",
       phrase("Mistakes of lessons", "a lesson"),
       {"title", "grade", "order", "intro", "hints", "shows", "work", "scenario", "set", "model", "profile", "goal",
        "predict", "de"}},
      {"goal", "[goal]", {"text", "end", "vars", "prints", "raises", "switches"}},
      {"test", phrase("Mistakes of lessons", "a test of a variable"), {"not", "below", "above", "missing"}},
      {"predict", "[predict]", {"question", "variable", "answers"}},
      {"answer", phrase("Mistakes of lessons", "an answer"), {"text", "goal", "values"}},
      {"words", "[de]", {"title", "intro", "hints", "shows", "goal", "question", "answers"}},
  };
  return kTables;
}

const TableKeys& lessonTable(std::string_view name) {
  const auto found = std::ranges::find(lessonTables(), name, &TableKeys::name);
  assert(found != lessonTables().end());
  return *found;
}

} // namespace switchpoint
