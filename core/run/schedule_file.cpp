#include "run/schedule_file.h"

#include <algorithm>
#include <limits>

#include <nlohmann/json.hpp>

#include "base/phrase.h"
#include "run/exploration_document.h"
#include "toml/source_text.h"

namespace switchpoint {
namespace {

using OrderedJson = nlohmann::ordered_json;

constexpr Phrase kForm =
    phrase("Mistakes of runs", "a schedule is a list such as [{\"task\": \"adder-1\", \"steps\": 2}]; "
                               "'switchpoint explore FILE --outcome 1 --schedule OUT' writes one");

bool readStep(const OrderedJson& entry, ScheduleStep& step) {
  if (!entry.is_object() || !entry.contains("task") || !entry["task"].is_string()) return false;
  step.task = entry["task"].get<std::string>();
  if (entry.contains("steps")) {
    if (!entry["steps"].is_number_unsigned()) return false;
    const auto steps = entry["steps"].get<std::uint64_t>();
    if (steps == 0 || steps > std::numeric_limits<std::uint32_t>::max()) return false;
    step.steps = static_cast<std::uint32_t>(steps);
  }
  if (!entry.contains("timeout")) return true;
  if (!entry["timeout"].is_boolean()) return false;
  step.timeout = entry["timeout"].get<bool>();
  return true;
}

// What is nested deeper than any schedule is left out: whoever writes or frees it would go as deep.
bool isShallow(int depth, OrderedJson::parse_event_t, OrderedJson&) {
  constexpr int kDeepest = 4;
  return depth <= kDeepest;
}

// Errors: no JSON; says where it ends to be.
Result<OrderedJson> parseJson(std::string_view text, const std::string& name) {
  try {
    return OrderedJson::parse(text, isShallow);
  } catch (const OrderedJson::parse_error& error) {
    const SourceText source(text, name);
    const auto last = static_cast<std::uint32_t>(text.size());
    const auto at = static_cast<std::uint32_t>(std::min<std::size_t>(error.byte > 0 ? error.byte - 1 : 0, last));
    return source.diagnostic({at, std::min(at + 1, last)}, phrase("Mistakes of runs", "this is no JSON").str(),
                             kForm.str());
  }
}

std::string wordOf(const OrderedJson& document, const char* key) {
  const bool there = document.is_object() && document.contains(key) && document[key].is_string();
  return there ? document[key].get<std::string>() : std::string();
}

std::string textOf(const OrderedJson& document, int indent) {
  return document.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

std::string writeSchedule(const ScheduleFile& schedule) {
  const OrderedJson document{{"schema", "switchpoint/schedule/1"},
                             {"source", schedule.source},
                             {"model", schedule.model},
                             {"profile", schedule.profile},
                             {"schedule", scheduleDocument(schedule.steps)}};
  return textOf(document, 2) + "\n";
}

Result<ScheduleFile> parseSchedule(std::string_view text, const std::string& name) {
  const Result<OrderedJson> parsed = parseJson(text, name);
  if (!parsed) return parsed.diagnostics();
  const OrderedJson& document = *parsed;
  const OrderedJson* list = &document;
  if (document.is_object() && document.contains("schedule")) list = &document["schedule"];
  if (!list->is_array()) return plainError(phrase("Mistakes of runs", "'{}' is no schedule")(name), kForm.str());
  ScheduleFile schedule{wordOf(document, "source"), wordOf(document, "model"), wordOf(document, "profile"), {}};
  for (const OrderedJson& entry : *list) {
    ScheduleStep step;
    if (!readStep(entry, step)) {
      return plainError(phrase("Mistakes of runs", "entry {} of the schedule '{}' is {}")(schedule.steps.size() + 1,
                                                                                          name, textOf(entry, -1)),
                        kForm.str());
    }
    schedule.steps.push_back(std::move(step));
  }
  return schedule;
}

} // namespace switchpoint
