// The titles and summaries of the examples as the translation tools find them: context "Examples".
#pragma once

#include <span>

namespace switchpoint {

std::span<const char* const> exampleWords();

} // namespace switchpoint
