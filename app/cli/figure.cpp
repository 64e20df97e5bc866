#include "cli/figure.h"
#include "exporters/exporter.h"
namespace switchpoint {
Result<std::string> formatOf(const std::string& path) {
  return path;
}
bool drawnByApp(const std::string&) {
  return false;
}
Result<std::string> drawFigure(const std::vector<RunPtr>&, const FigureOptions&) {
  return std::string();
}
std::string describeFigure(const std::vector<RunPtr>&) {
  return {};
}
} // namespace switchpoint
