#include "exporters/svg_writer.h"

#include <cmath>

#include "timeline/font_metrics.h"

namespace switchpoint {

std::string svgNumber(double value) {
  auto hundredths = std::llround(value * 100);
  std::string text = hundredths < 0 ? "-" : "";
  hundredths = std::llabs(hundredths);
  text += std::to_string(hundredths / 100);
  const auto rest = hundredths % 100;
  if (rest == 0) return text;
  text += '.';
  text += static_cast<char>('0' + rest / 10);
  if (rest % 10 != 0) text += static_cast<char>('0' + rest % 10);
  return text;
}

std::string svgEscape(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') {
      out += c;
    }
  }
  return out;
}

std::string patternDefinition(Pattern pattern, const std::string& id, const std::string& ink,
                              const std::string& paper) {
  const auto wrap = [&](const std::string& size, const std::string& body) {
    return "<pattern id=\"" + id + "\" width=\"" + size + "\" height=\"" + size +
           "\" patternUnits=\"userSpaceOnUse\"><rect width=\"" + size + "\" height=\"" + size + "\" fill=\"" + paper +
           "\"/>" + body + "</pattern>";
  };
  const std::string stroke = "\" stroke=\"" + ink + "\" stroke-width=\"1\" fill=\"none\"/>";
  switch (pattern) {
  case Pattern::Solid: return {};
  case Pattern::Empty: return wrap("4", "");
  case Pattern::Hatch: return wrap("4", "<path d=\"M-1,1l2,-2M0,4l4,-4M3,5l2,-2" + stroke);
  case Pattern::Cross: return wrap("4", "<path d=\"M0,0l4,4M0,4l4,-4" + stroke);
  case Pattern::Dots: return wrap("3", "<rect x=\"1\" y=\"1\" width=\"1\" height=\"1\" fill=\"" + ink + "\"/>");
  case Pattern::Grid: return wrap("3", "<path d=\"M0,1.5h3M1.5,0v3" + stroke);
  }
  return {};
}

void SvgWriter::begin(double width, double height, std::string_view title, std::string_view description) {
  const std::string w = svgNumber(width);
  const std::string h = svgNumber(height);
  out_ = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + w + "\" height=\"" + h + "\" viewBox=\"0 0 " + w + " " +
         h +
         "\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"Inter, 'Segoe UI', 'Helvetica Neue', Arial, "
         "'DejaVu Sans', "
         "sans-serif\" font-size=\"12\">\n";
  out_ += "<title id=\"title\">" + svgEscape(title) + "</title>\n";
  out_ += "<desc id=\"desc\">" + svgEscape(description) + "</desc>\n";
}

void SvgWriter::style(std::string_view css, std::string_view definitions) {
  out_ += "<style>";
  out_ += css;
  out_ += "</style>\n";
  if (!definitions.empty()) out_ += "<defs>" + std::string(definitions) + "</defs>\n";
}

void SvgWriter::open(std::string_view element, std::string_view style) {
  out_ += '<';
  out_ += element;
  if (!style.empty()) out_ += " class=\"" + std::string(style) + "\"";
}

void SvgWriter::attribute(std::string_view name, double value) {
  out_ += ' ';
  out_ += name;
  out_ += "=\"" + svgNumber(value) + "\"";
}

void SvgWriter::rect(std::string_view style, double x, double y, double width, double height, double radius,
                     std::string_view title) {
  open("rect", style);
  attribute("x", x);
  attribute("y", y);
  attribute("width", width);
  attribute("height", height);
  if (radius > 0) attribute("rx", radius);
  out_ += title.empty() ? "/>\n" : "><title>" + svgEscape(title) + "</title></rect>\n";
}

void SvgWriter::line(std::string_view style, double x1, double y1, double x2, double y2, std::string_view title) {
  open("line", style);
  attribute("x1", x1);
  attribute("y1", y1);
  attribute("x2", x2);
  attribute("y2", y2);
  out_ += title.empty() ? "/>\n" : "><title>" + svgEscape(title) + "</title></line>\n";
}

void SvgWriter::pointList(std::string_view element, std::string_view style, const Points& points) {
  open(element, style);
  out_ += " points=\"";
  for (std::size_t i = 0; i < points.size(); ++i) {
    out_ += (i > 0 ? " " : "") + svgNumber(points[i][0]) + "," + svgNumber(points[i][1]);
  }
  out_ += "\"/>\n";
}

void SvgWriter::text(std::string_view style, double x, double y, std::string_view words, bool right, bool heading) {
  if (words.empty()) return;
  open("text", style);
  attribute("x", x);
  attribute("y", y);
  if (heading) out_ += " font-size=\"13\" font-weight=\"600\"";
  if (right) out_ += " text-anchor=\"end\"";
  attribute("textLength", textWidth(words, heading ? TextStyle::Title : TextStyle::Label));
  out_ += " lengthAdjust=\"spacingAndGlyphs\"";
  out_ += ">" + svgEscape(words) + "</text>\n";
}

void SvgWriter::circle(std::string_view style, double x, double y, double radius) {
  open("circle", style);
  attribute("cx", x);
  attribute("cy", y);
  attribute("r", radius);
  out_ += "/>\n";
}

void SvgWriter::letter(std::string_view style, double x, double y, char letter) {
  open("text", style);
  attribute("x", x);
  attribute("y", y);
  out_ += " font-size=\"9\" font-weight=\"600\" text-anchor=\"middle\">";
  out_ += letter;
  out_ += "</text>\n";
}

std::string SvgWriter::end() {
  out_ += "</svg>\n";
  return std::move(out_);
}

} // namespace switchpoint
