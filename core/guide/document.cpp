#include "guide/document.h"

#include <utility>

#include "base/phrase.h"
#include "exporters/svg_writer.h"
#include "timeline/theme.h"

namespace switchpoint {
namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

// Words as they are, whatever signs they hold; a back-quoted word stays code.
std::string markdownWords(const std::string& text) {
  std::string escaped;
  bool code = false;
  for (const char c : text) {
    if (c == '`') code = !code;
    if (!code && (c == '*' || c == '_' || c == '<' || c == '|' || c == '[')) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string markdownTable(const std::vector<std::vector<std::string>>& rows) {
  std::string text;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    text += "|";
    for (const std::string& cell : rows[i]) text += " " + replaced(markdownWords(cell), "\n", "<br>") + " |";
    text += "\n";
    if (i > 0) continue;
    text += "|";
    for (std::size_t column = 0; column < rows[i].size(); ++column) text += "---|";
    text += "\n";
  }
  return text;
}

std::string markdownFigure(const Block& block, const std::string& figures) {
  if (figures.empty()) return "```text\n" + block.plain + "```\n\n*" + block.title + "*\n";
  return "![" + replaced(block.text, "\n", " ") + "](" + figures + block.id + ".svg)\n\n*" + block.title + "*\n";
}

std::string htmlWords(const std::string& text) {
  std::string html;
  bool code = false;
  std::string part;
  const auto flush = [&] {
    html += replaced(svgEscape(part), "\n", "<br>");
    part.clear();
  };
  for (const char c : text) {
    if (c != '`') {
      part += c;
      continue;
    }
    flush();
    html += code ? "</code>" : "<code>";
    code = !code;
  }
  flush();
  return code ? html + "</code>" : html;
}

std::string htmlTable(const std::vector<std::vector<std::string>>& rows) {
  std::string html = "<table>\n";
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string cell = i == 0 ? "th" : "td";
    html += "<tr>";
    for (const std::string& words : rows[i]) html += "<" + cell + ">" + htmlWords(words) + "</" + cell + ">";
    html += "</tr>\n";
  }
  return html + "</table>\n";
}

std::string htmlBlock(const Block& block) {
  switch (block.kind) {
  case Block::Kind::Heading: {
    const std::string tag = "h" + std::to_string(block.level);
    return "<" + tag + ">" + htmlWords(block.text) + "</" + tag + ">\n";
  }
  case Block::Kind::Paragraph: return "<p>" + htmlWords(block.text) + "</p>\n";
  case Block::Kind::List: {
    std::string html = "<ul>\n";
    for (const std::string& item : block.items) html += "<li>" + htmlWords(item) + "</li>\n";
    return html + "</ul>\n";
  }
  case Block::Kind::Table: return htmlTable(block.rows);
  case Block::Kind::Figure:
    return "<figure>\n" + block.svg.substr(block.svg.find("<svg")) + "<figcaption>" + htmlWords(block.title) +
           "</figcaption>\n</figure>\n";
  case Block::Kind::Code: return "<pre><code>" + svgEscape(block.text) + "</code></pre>\n";
  }
  return {};
}

std::string pageStyle(const Theme& light, const Theme& dark) {
  const auto colours = [](const Theme& theme) {
    return "body{color:" + theme.colour("text").hex() + ";background:" + theme.colour("panel").hex() +
           "}th,td{border-color:" + theme.colour("line").hex() + "}pre{background:" + theme.colour("panel-2").hex() +
           "}figcaption{color:" + theme.colour("quiet").hex() + "}";
  };
  return "body{font:15px/1.5 Inter,system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem}"
         "h1,h2,h3{line-height:1.25}table{border-collapse:collapse;margin:1rem 0}th,td{text-align:left;"
         "vertical-align:top;padding:.35rem .8rem .35rem 0;border-bottom:1px solid}figure{margin:1.5rem 0}"
         "figure svg{max-width:100%;height:auto}pre{padding:1rem;overflow:auto}"
         "code{font-family:ui-monospace,monospace}" +
         colours(light) + "@media(prefers-color-scheme:dark){" + colours(dark) + "}";
}

} // namespace

Block heading(int level, std::string text) {
  Block block;
  block.kind = Block::Kind::Heading;
  block.level = level;
  block.text = std::move(text);
  return block;
}

Block paragraph(std::string text) {
  Block block;
  block.text = std::move(text);
  return block;
}

Block bullets(std::vector<std::string> items) {
  Block block;
  block.kind = Block::Kind::List;
  block.items = std::move(items);
  return block;
}

std::string markdownText(const Blocks& document, const std::string& figures) {
  std::string text;
  for (const Block& block : document) {
    if (!text.empty()) text += "\n";
    switch (block.kind) {
    case Block::Kind::Heading:
      text += std::string(static_cast<std::size_t>(block.level), '#') + " " + markdownWords(block.text) + "\n";
      break;
    case Block::Kind::Paragraph: text += markdownWords(block.text) + "\n"; break;
    case Block::Kind::List:
      for (const std::string& item : block.items) text += "- " + markdownWords(item) + "\n";
      break;
    case Block::Kind::Table: text += markdownTable(block.rows); break;
    case Block::Kind::Figure: text += markdownFigure(block, figures); break;
    case Block::Kind::Code: text += "```python\n" + block.text + "```\n"; break;
    }
  }
  return text;
}

Result<std::string> htmlText(const Blocks& document, const std::string& title) {
  const Result<Theme> light = loadTheme("light");
  if (!light) return light.diagnostics();
  const Result<Theme> dark = loadTheme("dark");
  if (!dark) return dark.diagnostics();
  std::string html = "<!DOCTYPE html>\n<html lang=\"" + spokenLanguage() +
                     "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                     "content=\"width=device-width\">\n<title>" +
                     svgEscape(title) + "</title>\n<style>" + pageStyle(*light, *dark) + "</style>\n</head>\n<body>\n";
  for (const Block& block : document) html += htmlBlock(block);
  return html + "</body>\n</html>\n";
}

} // namespace switchpoint
