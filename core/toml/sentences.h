// The sentences of a data file in another language: a file beside it, one line "English" = "the other language" each.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace switchpoint {

// By the English sentence. Empty: everything stays English.
struct Sentences {
  struct Entry {
    std::string words;
    Diagnostic stray; // what is said of it, with its place, where no sentence reads so
  };
  std::map<std::string, Entry> entries;
};

// Reports every mistake at once: what is no text or is empty, and words in braces that are not those of the English.
Result<Sentences> parseSentences(std::string_view text, const std::string& name);

// Of the file <folder>/<language>/<file>; none where the language has no such file, and for English.
Result<Sentences> loadSentences(const std::filesystem::path& folder, std::string_view language,
                                const std::string& file);

// What a reader of the data asks for each of its sentences.
class Rewording {
public:
  // The sentences must outlive this object.
  explicit Rewording(const Sentences& sentences) : sentences_(sentences) {}

  // The sentence in the other language; as it is where the file does not have it.
  std::string of(const std::string& english);
  // What of the other language nobody asked for: English that has changed or has gone.
  std::vector<Diagnostic> strays() const;

private:
  const Sentences& sentences_;
  std::set<std::string> said_;
};

} // namespace switchpoint
