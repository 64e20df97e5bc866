// Claims in words: groups of versions, conditions, figures; the documents that are made of them.
#include <gmock/gmock.h>

#include "claims/claim_document.h"
#include "claims/claim_words.h"
#include "claims/measures.h"
#include "machine/profile.h"

namespace switchpoint {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(ClaimWords, NeighboursAreARange) {
  EXPECT_EQ(profilesInWords(profileIds()), "everywhere");
  EXPECT_EQ(profilesInWords({"cpython-3.9"}), "3.9");
  EXPECT_EQ(profilesInWords({"cpython-3.10", "cpython-3.9"}), "3.9, 3.10");
  EXPECT_EQ(profilesInWords({"textbook", "cpython-3.9", "cpython-3.10", "cpython-3.11", "cpython-3.13t"}),
            "3.9 to 3.11, textbook, 3.13t");
}

TEST(ClaimWords, MeasuredValuesHaveUnits) {
  EXPECT_EQ(measuredText(0, Unit::Seconds), "0 s");
  EXPECT_EQ(measuredText(0.0051, Unit::Seconds), "5.1 ms");
  EXPECT_EQ(measuredText(8 * 1024 * 1024, Unit::Bytes), "8.0 MiB");
  EXPECT_EQ(measuredText(0.5, Unit::Share), "50 %");
  EXPECT_EQ(measuredText(1234, Unit::Count), "1\u2009234");
  EXPECT_EQ(measuredText(2.5, Unit::Count), "2.5");
  EXPECT_EQ(measuredText(1, Unit::YesNo), "yes");
  EXPECT_EQ(measureText(*findMeasure("turnaround"), "ticker"), "the longest time of a ticker from start to end");
}

ClaimCase oneCase() {
  ClaimCase one;
  one.run = {
      .work = "cpu-heavy", .settings = {{"n", "10"}}, .model = "threads", .profile = {}, .cores = 0, .workers = 4};
  one.measure = findMeasure("makespan");
  one.factor = 0.8;
  one.other = one.run;
  one.other->model = "serial";
  one.other->workers = 0;
  return one;
}

TEST(ClaimWords, ConditionNamesOnlyWhatDiffers) {
  ClaimCase one = oneCase();
  EXPECT_EQ(conditionText(one), "threads, 4 workers, n = 10: the time until all is done < 0.8 × serial, no pool");
  one.seeds = 3;
  one.relation = Relation::Within;
  one.percent = 5;
  one.factor = 1;
  one.other.reset();
  one.number = 2;
  EXPECT_EQ(conditionText(one), "threads, 4 workers, n = 10: the time until all is done within 5 % of 2.00 s, in every "
                                "one of 3 seeds");
}

TEST(ClaimWords, FigureShowsBothSidesAndTheirRatio) {
  const ClaimCase one = oneCase();
  EXPECT_EQ(figureText(one, {.holds = false, .value = 0.9, .against = 0.45, .least = 0.9, .most = 0.9}),
            "900 ms against 450 ms (2.00 ×)");
}

TEST(ClaimWords, ProfilesWithTheSameCasesAreOneGroup) {
  CheckedClaim claim;
  claim.claim.cases = {oneCase(), oneCase()};
  const auto add = [&](const std::string& profile, bool first, bool second) {
    ProfileResult one;
    one.profile = profile;
    one.cases = {CaseResult{.holds = first}, CaseResult{.holds = second}};
    one.computed = verdictOf(one.cases);
    claim.profiles.push_back(one);
  };
  add("textbook", true, false);
  add("cpython-3.9", true, false);
  add("cpython-3.13", false, true);
  add("cpython-3.14", true, true);
  add("cpython-3.14t", true, true);
  const std::vector<VerdictGroup> groups = groupsOf(claim);
  ASSERT_EQ(groups.size(), 3u);
  EXPECT_EQ(groups[0].where(), "3.9, textbook");
  EXPECT_EQ(groups[0].shown().profile, "cpython-3.9");
  EXPECT_EQ(groups[2].verdict, ClaimVerdict::True);
  EXPECT_EQ(groups[2].shown().profile, "cpython-3.14");
}

CheckedClaim awkward() {
  CheckedClaim claim;
  claim.claim = {.id = "a-b",
                 .statement = "`counter += 1` & <b> are *not* the same",
                 .section = "sharing",
                 .heard = "interviews",
                 .covers = {},
                 .why = "Because a_b < c.",
                 .instead = "Say `a_b`.",
                 .caveat = {},
                 .sources = {},
                 .pro = {"one"},
                 .contra = {"two", "three"},
                 .recorded = {},
                 .cases = {},
                 .timeline = {}};
  ProfileResult one;
  one.profile = "cpython-3.13";
  one.computed = one.recorded = ClaimVerdict::Judgement;
  claim.profiles = {one};
  return claim;
}

TEST(ClaimDocument, MarkdownKeepsCodeAndEscapesTheRest) {
  const std::string text = claimsMarkdown({awkward()});
  EXPECT_THAT(text, HasSubstr("### `counter += 1` & \\<b> are \\*not\\* the same\n"));
  EXPECT_THAT(text, HasSubstr("**Why.** Because a\\_b \\< c.\n"));
  EXPECT_THAT(text, HasSubstr("**Say instead.** Say `a_b`.\n"));
  EXPECT_THAT(text, HasSubstr("**Against it.** two; three.\n"));
}

TEST(ClaimDocument, HtmlIsEscaped) {
  const std::string text = claimsHtml({awkward()});
  EXPECT_THAT(text, HasSubstr("<h3 id=\"a-b\"><code>counter += 1</code> &amp; &lt;b&gt; are *not* the same</h3>"));
  EXPECT_THAT(text, Not(HasSubstr("<b>")));
}

} // namespace
} // namespace switchpoint
