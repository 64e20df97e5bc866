// What runs can be aligned on, by name: their tasks, or what happens in them.
#pragma once

#include <QStringList>

#include "run/run.h"
#include "timeline/arrangement.h"

namespace switchpoint {

// Each once, in the order of the runs; a few thousand at most. None for what needs no name.
QStringList alignNames(AlignTo to, const std::vector<RunPtr>& runs);

} // namespace switchpoint
