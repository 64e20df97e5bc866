// A table for the terminal: columns as wide as their cells need, numbers to the right.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace switchpoint {

struct Column {
  std::string heading;
  bool right = false; // numbers
};

class Table {
public:
  explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

  // One cell for each column.
  void add(std::vector<std::string> cells);

  // Lines of at most `width` columns, each ended by a newline: the last column wraps where it must. Where even its
  // least width (16) does not fit, each row becomes a block of "heading  cell" lines.
  std::string render(std::size_t width) const;

private:
  std::vector<std::size_t> widths() const;
  std::string renderBlocks(std::size_t width) const;
  std::string renderRow(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) const;

  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
};

} // namespace switchpoint
