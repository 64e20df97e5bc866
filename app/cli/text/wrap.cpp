#include "cli/text/wrap.h"

#include "cli/ascii.h"

namespace switchpoint {

std::vector<std::string> wrapWords(std::string_view paragraph, std::size_t width) {
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  while (!paragraph.empty()) {
    std::size_t end = paragraph.find_first_of(" \n");
    std::string_view word = paragraph.substr(0, end);
    paragraph.remove_prefix(end == std::string_view::npos ? paragraph.size() : end + 1);
    if (word.empty()) continue;
    std::size_t length = displayWidth(word);
    if (used > 0 && used + 1 + length > width) {
      lines.emplace_back();
      used = 0;
    }
    if (used > 0) lines.back() += ' ';
    lines.back() += word;
    used += length + (used > 0 ? 1 : 0);
  }
  return lines;
}

std::string wrapParagraphs(std::string_view text, std::size_t width, std::size_t indent) {
  std::string wrapped;
  while (!text.empty()) {
    std::size_t end = text.find("\n\n");
    std::size_t room = width > indent + 10 ? width - indent : 10;
    if (!wrapped.empty()) wrapped += '\n';
    for (const std::string& line : wrapWords(text.substr(0, end), room))
      wrapped += std::string(indent, ' ') + line + '\n';
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 2);
  }
  return wrapped;
}

std::string padded(std::string_view text, std::size_t width, bool right) {
  std::size_t length = displayWidth(text);
  std::string blanks(width > length ? width - length : 0, ' ');
  return right ? blanks + std::string(text) : std::string(text) + blanks;
}

} // namespace switchpoint
