// The JSON document of `guide`.
#pragma once

#include "cli/json/json_text.h"
#include "guide/advice.h"

namespace switchpoint {

Json guideDocument(const Guide& guide, const Advice& advice, const std::string& code);

} // namespace switchpoint
