// What the TOML parser says of a mistake, as a sentence that can be translated.
#pragma once

#include <string>
#include <string_view>

namespace switchpoint {

// "Error while parsing table header: encountered end-of-file" → "encountered end-of-file (in a table header)".
std::string syntaxSentence(std::string_view description);
// The same in the parser's own order: "Error while parsing table header: encountered end-of-file".
std::string syntaxRemark(std::string_view description);

} // namespace switchpoint
