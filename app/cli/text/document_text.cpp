#include "cli/text/document_text.h"

#include <algorithm>

#include "cli/ascii.h"
#include "cli/text/table.h"
#include "cli/text/wrap.h"

namespace switchpoint {

namespace {

std::string listText(const std::vector<std::string>& items, std::size_t width) {
  std::string text;
  for (const std::string& item : items) {
    std::string lead = "- ";
    for (const std::string& line : wrapWords(item, width - 2)) {
      text += lead + line + '\n';
      lead = "  ";
    }
  }
  return text;
}

std::string tableText(const std::vector<std::vector<std::string>>& rows, std::size_t width) {
  std::vector<Column> columns;
  for (const std::string& name : rows.front()) columns.push_back({name, false});
  Table table(columns);
  for (std::size_t i = 1; i < rows.size(); ++i) {
    std::vector<std::string> cells = rows[i];
    for (std::string& cell : cells) std::replace(cell.begin(), cell.end(), '\n', ' ');
    table.add(std::move(cells));
  }
  return table.render(width);
}

// A table of sentences: each row a heading, each cell a line behind its column's name.
std::string sentencesText(const std::vector<std::vector<std::string>>& rows, std::size_t width) {
  std::string text;
  std::size_t names = 0;
  for (const std::string& name : rows.front()) names = std::max(names, displayWidth(name));
  for (std::size_t i = 1; i < rows.size(); ++i) {
    text += rows[i][0] + '\n';
    for (std::size_t column = 1; column < rows[i].size(); ++column) {
      std::string cell = rows[i][column];
      std::replace(cell.begin(), cell.end(), '\n', ' ');
      std::string lead = "  " + padded(rows[0][column], names + 2);
      for (const std::string& line : wrapWords(cell, width - names - 4)) {
        text += lead + line + '\n';
        lead = std::string(names + 4, ' ');
      }
    }
  }
  return text;
}

bool holdsSentences(const std::vector<std::vector<std::string>>& rows) {
  return std::any_of(rows.begin(), rows.end(), [](const auto& row) {
    return std::count_if(row.begin(), row.end(), [](const std::string& cell) { return cell.size() > 60; }) > 1;
  });
}

std::string blockText(const Block& block, std::size_t width) {
  switch (block.kind) {
  case Block::Kind::Heading:
    return block.text + '\n' + std::string(displayWidth(block.text), block.level == 1 ? '=' : '-') + '\n';
  case Block::Kind::Paragraph: return wrapParagraphs(block.text, width);
  case Block::Kind::List: return listText(block.items, width);
  case Block::Kind::Table:
    return holdsSentences(block.rows) ? sentencesText(block.rows, width) : tableText(block.rows, width);
  case Block::Kind::Figure: return wrapParagraphs(block.title, width) + block.plain;
  case Block::Kind::Code: return block.text;
  }
  return {};
}

} // namespace

std::string documentText(const Blocks& document, std::size_t width) {
  std::string text;
  for (const Block& block : document) text += (text.empty() ? "" : "\n") + blockText(block, width);
  return text;
}

} // namespace switchpoint
