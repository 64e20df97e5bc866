// Writes every interval of every lane as a line of comma-separated values.
#pragma once

#include "exporters/exporter.h"

namespace switchpoint {

extern const ExporterInfo kCsvExporter;

} // namespace switchpoint
