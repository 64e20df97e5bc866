// Breaks text into lines that fit a width.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace switchpoint {

// The words of one paragraph in lines of at most `width` columns; a longer word stands alone. Never empty.
std::vector<std::string> wrapWords(std::string_view paragraph, std::size_t width);

// Paragraphs (separated by empty lines), each line after `indent` blanks, each ended by a newline.
std::string wrapParagraphs(std::string_view text, std::size_t width, std::size_t indent = 0);

// `text` and blanks up to `width` columns, after the text or (right) before it.
std::string padded(std::string_view text, std::size_t width, bool right = false);

} // namespace switchpoint
