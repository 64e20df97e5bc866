// The table of ratios: each row a measured number, its bar, and whether it is met.
#pragma once

#include <string>
#include <vector>

namespace switchpoint::bench {

enum class Bar { AtLeast, AtMost };

struct Row {
  std::string what;
  std::string ours;
  std::string theirs;
  double ratio = 0;
  Bar kind = Bar::AtLeast;
  double bar = 0;

  bool met() const { return kind == Bar::AtLeast ? ratio >= bar : ratio <= bar; }
};

// Prints the rows below their headings and how many bars are met.
void printTable(const std::vector<Row>& rows);

// The middle value; 0 of none.
double median(std::vector<double> values);

// "12.3 M/s", "540 k/s".
std::string perSecond(double rate);

} // namespace switchpoint::bench
