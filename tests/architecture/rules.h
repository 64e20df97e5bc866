// The rules of the house that can be read off one file: each is a pure function from text to violations.
#pragma once

#include "architecture/source_text.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace switchpoint {

inline constexpr int kMaxFileLines = 500;
inline constexpr int kMaxFunctionLines = 80;

using Violations = std::vector<Violation>;

// More lines than kMaxFileLines.
[[nodiscard]] Violations checkFileSize(std::string_view source);
// A function or lambda longer than kMaxFunctionLines, or braces that do not match.
[[nodiscard]] Violations checkFunctionSizes(std::string_view source);
// A colour written down: "#rrggbb" in a literal, QColor or qRgb from numbers or text, a Qt colour name.
[[nodiscard]] Violations checkNoColours(std::string_view source);
// Words that put work off.
[[nodiscard]] Violations checkNoPostponedWork(std::string_view source);
// A header whose first line is not a comment.
[[nodiscard]] Violations checkHeaderSaysItsJob(std::string_view source);
// `default:` in a switch: a new enumerator would pass unnoticed.
[[nodiscard]] Violations checkNoDefaultLabel(std::string_view source);
// Type names that say nothing: …Manager, …Helper, …Utils, …Impl, I….
[[nodiscard]] Violations checkTypeNames(std::string_view source);
// The types that a file defines for all to see, by the line: those in an anonymous namespace or within another left out.
[[nodiscard]] Violations definedTypes(std::string_view source);
// Printing, exiting, clocks, system randomness and locales: core does none of it.
[[nodiscard]] Violations checkCoreIsPure(std::string_view source);
// English in a mistake that no translator reaches: a sentence given to error(), plainError() and their like, or assigned
// to a message or a hint, that is no phrase().
[[nodiscard]] Violations checkMistakesArePhrases(std::string_view source);
// A file name that is not snake_case or carries one of the words above.
[[nodiscard]] Violations checkFileName(const std::string& name);
// An entry of the repository's root that does not belong there.
[[nodiscard]] Violations checkRootEntry(const std::string& name);

} // namespace switchpoint
