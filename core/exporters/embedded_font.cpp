#include "exporters/embedded_font.h"

#include <array>
#include <cstdint>

#include "base/resources.h"

namespace switchpoint {
namespace {

constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

struct Face {
  const char* file;
  const char* weight;
};
constexpr std::array<Face, 2> kFaces = {{{"Inter-Regular.otf", "400"}, {"Inter-SemiBold.otf", "600"}}};

} // namespace

std::string base64(std::string_view bytes) {
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
    std::uint32_t word = 0;
    for (std::size_t k = 0; k < 3; ++k) word = word << 8 | (k < count ? static_cast<std::uint8_t>(bytes[i + k]) : 0u);
    for (std::size_t k = 0; k < 4; ++k) text += k <= count ? kDigits[word >> (18 - 6 * k) & 63] : '=';
  }
  return text;
}

Result<std::string> embeddedFontCss() {
  std::string css;
  for (const Face& face : kFaces) {
    const Result<std::string> bytes = readFile(resourceFolder() / "fonts" / face.file);
    if (!bytes) return bytes.diagnostics();
    css += std::string("@font-face{font-family:Inter;font-weight:") + face.weight + ";src:url(data:font/otf;base64," +
           base64(*bytes) + ") format(\"opentype\")}";
  }
  return css;
}

} // namespace switchpoint
