// The guide that ships, and answers written as on the command line.
#pragma once

#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "base/resources.h"
#include "guide/advice.h"

namespace switchpoint {

inline const Guide& shippedGuide() {
  static const Guide guide = [] {
    Result<Guide> read = loadGuide();
    EXPECT_TRUE(read) << formatDiagnostics(read.diagnostics());
    return read ? *read : Guide{};
  }();
  return guide;
}

// One of its three texts, as it stands in the file.
inline GuideText shippedText(const char* file) {
  return {file, *readFile(resourceFolder() / "guide" / file)};
}

inline Answers answersOf(const std::string& words) {
  Answers answers;
  std::istringstream stream(words);
  for (std::string word; stream >> word;) {
    const std::optional<Diagnostic> wrong = addAnswer(shippedGuide(), word, answers);
    EXPECT_FALSE(wrong) << word << ": " << (wrong ? wrong->message : "");
  }
  return answers;
}

inline CaseValues valuesOf(const std::string& words) {
  return caseOf(shippedGuide(), answersOf(words));
}

} // namespace switchpoint
