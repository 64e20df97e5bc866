// Says in words what the picture shows, for people who do not see it.
#pragma once

#include "exporters/exporter.h"

namespace switchpoint {

extern const ExporterInfo kDescriptionExporter;

// One paragraph for the whole and one for each run; also the <desc> of an SVG.
std::string describe(const Figure& figure, const Timeline& timeline);

} // namespace switchpoint
