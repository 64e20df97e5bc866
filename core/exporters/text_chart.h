// Writes the timelines as text for a terminal.
#pragma once

#include "exporters/exporter.h"

namespace switchpoint {

extern const ExporterInfo kTextExporter;

} // namespace switchpoint
