// Notices of runs: English in the trace, told in the language of whoever reads them.
#include <gtest/gtest.h>

#include "base/notice.h"
#include "support/wide_words.h"

namespace switchpoint {
namespace {

const std::string kOtherBuild = fmt::format(kBuildWithoutGil, "cpython-3.14t", "CPython 3.14");
const std::string kSwitchedOn = fmt::format(kGilSwitchedOn, "CPython 3.13t");
const std::string kBudget = fmt::format(kBudgetUsedUp, 3000, "1.2 ms");

TEST(Notices, AreToldAsTheyStandInEnglish) {
  EXPECT_EQ(toldNotices(""), "");
  for (const std::string& notice : {kOtherBuild, kSwitchedOn, kBudget, joinedNotices(kSwitchedOn, kBudget)})
    EXPECT_EQ(toldNotices(notice), notice);
}

TEST(Notices, AreToldInTheReadersLanguageWithTheirValues) {
  const WideWords language;
  const auto wide = [](std::string_view form) { return Phrase("Notices", form.data()); };
  EXPECT_EQ(toldNotices(kOtherBuild), wide(kBuildWithoutGil)("cpython-3.14t", "CPython 3.14"));
  EXPECT_NE(toldNotices(kOtherBuild), kOtherBuild);
  EXPECT_EQ(toldNotices(kSwitchedOn), wide(kGilSwitchedOn)("CPython 3.13t"));
  EXPECT_EQ(toldNotices(joinedNotices(kOtherBuild, kBudget)),
            wide(kBuildWithoutGil)("cpython-3.14t", "CPython 3.14") + "; " + wide(kBudgetUsedUp)(3000, "1.2 ms"));
}

TEST(Notices, ThatAreNotKnownStayAsTheyAre) {
  const WideWords language;
  for (const std::string& notice : {std::string("the moon was full"), kBudget + ".", "x" + kBudget,
                                    joinedNotices(kBudget, "the moon was full"), kBudget.substr(0, 30)})
    EXPECT_EQ(toldNotices(notice), notice);
}

} // namespace
} // namespace switchpoint
