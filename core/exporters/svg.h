// Writes the timelines as a self-contained SVG picture, the same bytes on every machine.
#pragma once

#include "exporters/exporter.h"

namespace switchpoint {

extern const ExporterInfo kSvgExporter;

} // namespace switchpoint
