#include "toml/sentences.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "base/phrase.h"
#include "base/resources.h"
#include "toml/toml_file.h"
#include "toml/toml_values.h"

namespace switchpoint {
namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 20;
constexpr TomlFileKind kFile{
    phrase("Mistakes of sentences", "sentences in another language have at most {}"), kMostBytes,
    phrase("Mistakes of sentences", "write \"the English sentence\" = \"the same in the other language\"")};

// "{x}" and its kin, in the order of their names.
std::vector<std::string> placeholders(std::string_view text) {
  std::vector<std::string> found;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    const std::size_t end = text.find('}', at);
    if (end != std::string_view::npos) found.emplace_back(text.substr(at, end + 1 - at));
  }
  std::ranges::sort(found);
  return found;
}

std::vector<Diagnostic> readEntries(const SourceText& source, const TomlNode& root, Sentences& sentences) {
  TomlValues values(source);
  for (const TomlMember& member : root.members) {
    const std::optional<std::string> words = values.text(member.value, phrase("Mistakes of sentences", "a sentence"));
    if (!words) continue;
    if (words->empty()) {
      values.error(member.value.span, phrase("Mistakes of sentences", "a sentence is empty"),
                   phrase("Mistakes of sentences", "write it, or leave the line out: then it stays English"));
      continue;
    }
    const std::vector<std::string> wanted = placeholders(member.key);
    if (placeholders(*words) != wanted) {
      values.error(member.value.span, phrase("Mistakes of sentences", "'{}' has other words in braces")(shown(*words)),
                   wanted.empty() ? phrase("Mistakes of sentences", "the English has none").str()
                                  : phrase("Mistakes of sentences", "the English has {}")(listed(wanted)));
      continue;
    }
    Diagnostic stray =
        source.diagnostic(member.keySpan, phrase("Mistakes of sentences", "no sentence reads '{}'")(shown(member.key)),
                          phrase("Mistakes of sentences", "write it as the English file does, or drop the line").str());
    sentences.entries[member.key] = {*words, std::move(stray)};
  }
  return values.takeErrors();
}

} // namespace

Result<Sentences> parseSentences(std::string_view text, const std::string& name) {
  return valueOfTomlFile<Sentences>(text, name, kFile, readEntries);
}

Result<Sentences> loadSentences(const std::filesystem::path& folder, std::string_view language,
                                const std::string& file) {
  std::error_code error;
  const std::filesystem::path path = folder / language / file;
  if (language.empty() || !std::filesystem::exists(path, error)) return Sentences();
  const Result<std::string> text = readFile(path, kMostBytes + 1);
  return text ? parseSentences(*text, path.string()) : Result<Sentences>(text.diagnostics());
}

std::string Rewording::of(const std::string& english) {
  said_.insert(english);
  const auto found = sentences_.entries.find(english);
  return found == sentences_.entries.end() ? english : found->second.words;
}

std::vector<Diagnostic> Rewording::strays() const {
  std::vector<Diagnostic> strays;
  for (const auto& [english, entry] : sentences_.entries) {
    if (!said_.contains(english)) strays.push_back(entry.stray);
  }
  return strays;
}

} // namespace switchpoint
