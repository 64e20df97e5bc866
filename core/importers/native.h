// The importer of our own trace files.
#pragma once

#include "importers/importer.h"

namespace switchpoint {

extern const ImporterInfo kNativeImporter;

} // namespace switchpoint
