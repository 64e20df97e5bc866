#include "cli/text/table.h"

#include <algorithm>
#include <cassert>

#include "cli/ascii.h"
#include "cli/text/wrap.h"

namespace switchpoint {

namespace {

constexpr std::size_t kGap = 2;
constexpr std::size_t kLeastLast = 16;

std::string trimmed(std::string line) {
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line + '\n';
}

} // namespace

void Table::add(std::vector<std::string> cells) {
  assert(cells.size() == columns_.size());
  rows_.push_back(std::move(cells));
}

std::vector<std::size_t> Table::widths() const {
  std::vector<std::size_t> widths;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    std::size_t widest = displayWidth(columns_[i].heading);
    for (const auto& row : rows_) widest = std::max(widest, displayWidth(row[i]));
    widths.push_back(widest);
  }
  return widths;
}

std::string Table::render(std::size_t width) const {
  std::vector<std::size_t> room = widths();
  std::size_t before = 0;
  for (std::size_t i = 0; i + 1 < room.size(); ++i) before += room[i] + kGap;
  if (before + std::min(room.back(), kLeastLast) > width) return renderBlocks(width);
  room.back() = std::min(room.back(), width - before);
  std::vector<std::string> headings;
  for (const Column& column : columns_) headings.push_back(column.heading);
  std::string text = renderRow(headings, room);
  for (const auto& row : rows_) text += renderRow(row, room);
  return text;
}

std::string Table::renderRow(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) const {
  std::string line;
  std::size_t indent = 0;
  for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
    line += padded(cells[i], widths[i], columns_[i].right) + std::string(kGap, ' ');
    indent += widths[i] + kGap;
  }
  std::string text;
  for (const std::string& part : wrapWords(cells.back(), widths.back())) {
    text +=
        trimmed((text.empty() ? line : std::string(indent, ' ')) + padded(part, widths.back(), columns_.back().right));
  }
  return text;
}

std::string Table::renderBlocks(std::size_t width) const {
  std::size_t heading = 0;
  for (const Column& column : columns_) heading = std::max(heading, displayWidth(column.heading));
  std::string text;
  for (const auto& row : rows_) {
    if (!text.empty()) text += '\n';
    for (std::size_t i = 0; i < row.size(); ++i) {
      std::string label = padded(columns_[i].heading, heading + kGap);
      for (const std::string& part : wrapWords(row[i], std::max(kLeastLast, width - heading - kGap))) {
        text += trimmed(label + part);
        label = std::string(heading + kGap, ' ');
      }
    }
  }
  return text;
}

} // namespace switchpoint
