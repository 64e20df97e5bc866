#include "fuzz/schedule_property.h"

#include "fuzz/places.h"
#include "run/schedule_file.h"

namespace switchpoint {

std::string brokenScheduleProperty(std::string_view text) {
  const Result<ScheduleFile> schedule = parseSchedule(text, "any.json");
  if (!schedule) {
    formatDiagnostics(schedule.diagnostics());
    return brokenPlaces(schedule.diagnostics(), text);
  }
  const std::string written = writeSchedule(*schedule);
  const Result<ScheduleFile> again = parseSchedule(written, "written.json");
  if (!again) return "cannot read what was written: " + formatDiagnostics(again.diagnostics()) + written;
  if (again->steps.size() != schedule->steps.size()) return "another schedule was read than was written: " + written;
  if (writeSchedule(*again) != written) return "written twice, not the same: " + written;
  return {};
}

} // namespace switchpoint
