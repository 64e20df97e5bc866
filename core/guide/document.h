// A report as blocks: one document, written as Markdown, as HTML, or for the terminal.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace switchpoint {

struct Block {
  enum class Kind { Heading, Paragraph, List, Table, Figure, Code };
  Kind kind = Kind::Paragraph;
  std::string text;                           // of a heading, a paragraph; a figure's description; code
  int level = 1;                              // of a heading
  std::string id;                             // of a figure: the stem of its file name
  std::string title;                          // of a figure: what stands below it
  std::string svg;                            // of a figure
  std::string plain;                          // of a figure: the same in characters
  std::vector<std::string> items;             // of a list
  std::vector<std::vector<std::string>> rows; // of a table; the first is its head
};
using Blocks = std::vector<Block>;

Block heading(int level, std::string text);
Block paragraph(std::string text);
Block bullets(std::vector<std::string> items);

// Figures stand as files beside it (`id`.svg) where `figures` is the name they begin with, else as characters.
std::string markdownText(const Blocks& document, const std::string& figures = {});

// One self-contained page: figures inside, no script, light and dark by the reader's system. Errors: a
// theme that cannot be read.
Result<std::string> htmlText(const Blocks& document, const std::string& title);

} // namespace switchpoint
