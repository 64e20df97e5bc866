#include "timeline/theme.h"

#include <algorithm>
#include <optional>
#include <sstream>

#include <toml++/toml.h>

#include "base/phrase.h"
#include "base/resources.h"
#include "toml/toml_syntax.h"

namespace switchpoint {

namespace {

constexpr std::array<std::string_view, 9> kNeeded = {"window", "panel", "panel-2", "line", "guide",
                                                     "text",   "quiet", "accent",  "mark"};
constexpr std::array<std::string_view, 6> kPatterns = {"solid", "empty", "hatch", "cross", "dots", "grid"};

std::optional<unsigned> hexDigit(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  return std::nullopt;
}

std::optional<Colour> readColour(std::string_view text) {
  if (text.size() != 7 || text[0] != '#') return std::nullopt;
  std::array<std::uint8_t, 3> bytes{};
  for (std::size_t i = 0; i < 3; ++i) {
    const auto high = hexDigit(text[1 + 2 * i]);
    const auto low = hexDigit(text[2 + 2 * i]);
    if (!high || !low) return std::nullopt;
    bytes[i] = static_cast<std::uint8_t>(*high * 16 + *low);
  }
  return Colour{bytes[0], bytes[1], bytes[2]};
}

// Reads one table of the file after the other and collects what is wrong.
class ThemeReader {
public:
  ThemeReader(std::string name, Theme& theme) : name_(std::move(name)), theme_(theme) {}

  void read(const toml::table& root) {
    theme_.title = root["title"].value_or(std::string{});
    theme_.dark = root["dark"].value_or(false);
    theme_.patterns = root["patterns"].value_or(false);
    readColours(root);
    readRoles(root, "roles", theme_.roles, true);
    theme_.paler = theme_.roles;
    readRoles(root, "paler", theme_.paler, false);
    readPatterns(root);
  }
  std::vector<Diagnostic> errors;

private:
  void complain(const toml::source_position& at, std::string message) {
    Diagnostic error = plainError(std::move(message));
    error.file = name_;
    error.line = at.line;
    error.column = at.column;
    errors.push_back(std::move(error));
  }

  void readColours(const toml::table& root) {
    const toml::table* table = root["colours"].as_table();
    if (table != nullptr) {
      for (const auto& [key, node] : *table) {
        const auto colour = readColour(node.value_or(std::string_view{}));
        if (!colour)
          complain(node.source().begin,
                   phrase("Mistakes of themes", "`{}` is not a colour: write \"#rrggbb\"")(key.str()));
        theme_.colours[std::string(key.str())] = colour.value_or(Colour{});
      }
    }
    for (const std::string_view key : kNeeded) {
      if (!theme_.colours.contains(std::string(key))) {
        complain(root.source().begin, phrase("Mistakes of themes", "[{}] lacks `{}`")("colours", key));
      }
    }
  }

  void readRoles(const toml::table& root, std::string_view section, std::array<Colour, kRoleCount>& out, bool needed) {
    for (std::size_t i = 0; i < kRoleCount; ++i) {
      const std::string_view key = id(static_cast<Role>(i));
      const auto node = root[section][key];
      if (!node) {
        if (needed) complain(root.source().begin, phrase("Mistakes of themes", "[{}] lacks `{}`")(section, key));
        continue;
      }
      const auto colour = readColour(node.value_or(std::string_view{}));
      if (!colour)
        complain(node.node()->source().begin,
                 phrase("Mistakes of themes", "`{}` is not a colour: write \"#rrggbb\"")(key));
      out[i] = colour.value_or(Colour{});
    }
  }

  void readPatterns(const toml::table& root) {
    for (std::size_t i = 0; i < kRoleCount; ++i) {
      const auto node = root["pattern"][id(static_cast<Role>(i))];
      if (!node) continue;
      const auto found = std::find(kPatterns.begin(), kPatterns.end(), node.value_or(std::string_view{}));
      if (found == kPatterns.end()) {
        complain(
            node.node()->source().begin,
            phrase("Mistakes of themes", "no such pattern; there are solid, empty, hatch, cross, dots and grid").str());
        continue;
      }
      theme_.pattern[i] = static_cast<Pattern>(found - kPatterns.begin());
    }
  }

  std::string name_;
  Theme& theme_;
};

} // namespace

std::string Colour::hex() const {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out = "#";
  for (const std::uint8_t byte : {red, green, blue}) {
    out.push_back(digits[byte >> 4]);
    out.push_back(digits[byte & 15]);
  }
  return out;
}

Colour Theme::colour(std::string_view name) const {
  const auto found = colours.find(std::string(name));
  return found == colours.end() ? Colour{} : found->second;
}

Colour Theme::fill(Role role, std::uint8_t shade) const {
  return (shade % 2 != 0 ? paler : roles)[static_cast<std::size_t>(role)];
}

Result<Theme> parseTheme(std::string_view text, const std::string& name) {
  Theme theme;
  ThemeReader reader(name, theme);
  try {
    reader.read(toml::parse(text, name));
  } catch (const toml::parse_error& problem) {
    Diagnostic error = plainError(syntaxRemark(problem.description()));
    error.file = name;
    error.line = problem.source().begin.line;
    error.column = problem.source().begin.column;
    return error;
  }
  if (!reader.errors.empty()) return reader.errors;
  return theme;
}

Result<Theme> loadTheme(const std::string& id) {
  const std::vector<std::string> ids = themeIds();
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
    std::string list;
    for (const std::string& known : ids) list += (list.empty() ? "" : ", ") + known;
    return plainError(phrase("Mistakes of themes", "there is no theme `{}`")(id),
                      phrase("Mistakes of themes", "choose one of {}")(list));
  }
  const std::filesystem::path path = resourceFolder() / "themes" / (id + ".toml");
  Result<std::string> text = readFile(path);
  if (!text) return text.diagnostics();
  Result<Theme> theme = parseTheme(*text, path.string());
  if (!theme) return theme;
  Theme named = *theme;
  named.id = id;
  return named;
}

std::vector<std::string> themeIds() {
  return resourceIds("themes", ".toml");
}

} // namespace switchpoint
