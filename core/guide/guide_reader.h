// The readers of the guide's three texts, each a part of parseGuide().
#pragma once

#include <string>
#include <vector>

#include "guide/guide.h"
#include "toml/toml_file.h"

namespace switchpoint::detail {

inline constexpr TomlFileKind kGuideFile{
    phrase("Mistakes of the guide", "a file of the guide has at most {}"), std::size_t{1} << 20,
    phrase("Mistakes of the guide", "the guide is TOML: key = value, [[question]], [[question.typical]]")};

// Each appends what it reads to `guide` and returns what is wrong with the text.
std::vector<Diagnostic> readQuestions(const GuideText& text, Guide& guide);
std::vector<Diagnostic> readRecommendations(const GuideText& text, Guide& guide);
std::vector<Diagnostic> readComparison(const GuideText& text, Guide& guide);

} // namespace switchpoint::detail
