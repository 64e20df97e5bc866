// Writes SVG elements as text: fixed-point numbers, escaped words, no locale.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "timeline/theme.h"

namespace switchpoint {

// A number with at most two decimals, without trailing zeros: "12", "0.5", "-3.25".
std::string svgNumber(double value);
// & < > " and control characters made harmless.
std::string svgEscape(std::string_view text);
// A <pattern> of the given id in one ink on paper; empty for Solid.
std::string patternDefinition(Pattern pattern, const std::string& id, const std::string& ink, const std::string& paper);

class SvgWriter {
public:
  using Points = std::vector<std::array<double, 2>>;

  void begin(double width, double height, std::string_view title, std::string_view description);
  void style(std::string_view css, std::string_view definitions);
  // `title` becomes the element's tooltip when it is not empty.
  void rect(std::string_view style, double x, double y, double width, double height, double radius = 0,
            std::string_view title = {});
  void line(std::string_view style, double x1, double y1, double x2, double y2, std::string_view title = {});
  void polyline(std::string_view style, const Points& points) { pointList("polyline", style, points); }
  void polygon(std::string_view style, const Points& points) { pointList("polygon", style, points); }
  // `words` begin at x, or end there where `right`. They take the width they have in the bundled font, whichever font
  // draws them.
  void text(std::string_view style, double x, double y, std::string_view words, bool right, bool heading = false);
  void circle(std::string_view style, double x, double y, double radius);
  // One small letter, centred on x.
  void letter(std::string_view style, double x, double y, char letter);
  // Closes the document and hands it over.
  std::string end();

private:
  void open(std::string_view element, std::string_view style);
  void attribute(std::string_view name, double value);
  void pointList(std::string_view element, std::string_view style, const Points& points);

  std::string out_;
};

} // namespace switchpoint
