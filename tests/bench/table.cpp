#include "table.h"

#include <algorithm>

#include <fmt/format.h>

namespace switchpoint::bench {

void printTable(const std::vector<Row>& rows) {
  fmt::print("{:<52} {:>11} {:>11} {:>8} {:>9}  {}\n", "what", "ours", "theirs", "ratio", "bar", "met");
  std::size_t met = 0;
  for (const Row& row : rows) {
    const std::string bar = fmt::format("{} {:.4g}", row.kind == Bar::AtLeast ? ">=" : "<=", row.bar);
    fmt::print("{:<52} {:>11} {:>11} {:>8.3g} {:>9}  {}\n", row.what, row.ours, row.theirs, row.ratio, bar,
               row.met() ? "yes" : "NO");
    met += row.met() ? 1 : 0;
  }
  fmt::print("{} of {} bars met\n", met, rows.size());
}

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

std::string perSecond(double rate) {
  return rate >= 1e6 ? fmt::format("{:.3g} M/s", rate / 1e6) : fmt::format("{:.3g} k/s", rate / 1e3);
}

} // namespace switchpoint::bench
