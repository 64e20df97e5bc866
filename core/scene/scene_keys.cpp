#include "scene/scene_keys.h"

#include <algorithm>
#include <cassert>

#include "base/phrase.h"

namespace switchpoint {

const std::vector<TableKeys>& sceneTables() {
  static const std::vector<TableKeys> kTables{
      {"scene",
       phrase("Mistakes of scenes", "a scene"),
       {"title",  "work",   "models", "profile", "seed",  "cores",   "workers", "switch-interval",
        "set",    "from",   "to",     "theme",   "width", "columns", "align",   "overlay",
        "arrows", "unfold", "rows",   "markers", "note",  "run",     "output"}},
      {"rows", "[rows]", {"pin", "close", "open", "hide", "order", "filter", "dim"}},
      {"markers", "[markers]", {"a", "b"}},
      {"align", quotedKey("align"), {"task", "mark"}},
      {"note", phrase("Mistakes of scenes", "a note"), {"at", "row", "text"}},
      {"run",
       phrase("Mistakes of scenes", "a run"),
       {"title", "work", "model", "profile", "seed", "cores", "workers", "switch-interval", "schedule", "set"}},
      {"output", phrase("Mistakes of scenes", "an output"), {"file", "theme", "width"}},
  };
  return kTables;
}

const TableKeys& sceneTable(std::string_view name) {
  const auto found = std::find_if(sceneTables().begin(), sceneTables().end(),
                                  [name](const TableKeys& table) { return table.name == name; });
  assert(found != sceneTables().end());
  return *found;
}

} // namespace switchpoint
