// The bundled font as part of a figure, so that its letters are the same where the font is not installed.
#pragma once

#include <string>

#include "base/result.h"

namespace switchpoint {

// CSS with the font's two weights inside, about 700 KB. An error where the resources are missing.
Result<std::string> embeddedFontCss();

// Base64 as RFC 4648 writes it, with its padding.
std::string base64(std::string_view bytes);

} // namespace switchpoint
