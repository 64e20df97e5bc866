// The guide's answer as a document: the same for the terminal, the window and the files.
#pragma once

#include <string>

#include "guide/advice.h"
#include "guide/document.h"

namespace switchpoint {

// `code`: the skeleton of the recommendation; empty: none is shown. Errors: a theme that cannot be read.
Result<Blocks> adviceDocument(const Guide& guide, const Advice& advice, const std::string& code);

// What fits a terminal: up to the comparison, of the curves only what they say.
Blocks shortened(const Blocks& document);

// "Recommendation: asyncio".
std::string adviceTitle(const Guide& guide, const Advice& advice);

} // namespace switchpoint
