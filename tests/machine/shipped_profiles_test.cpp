// The shipped profiles hold what the fact sheet says.
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "machine/profile.h"
#include "machine/profile_keys.h"

namespace switchpoint {
namespace {

using ::testing::AnyOf;
using ::testing::HasSubstr;

Profile load(const std::string& id) {
  Result<Profile> profile = loadProfile(id);
  EXPECT_TRUE(profile.ok()) << formatDiagnostics(profile.diagnostics());
  return profile.ok() ? *profile : Profile{};
}

TEST(ShippedProfiles, AreListedTextbookFirstThenByVersion) {
  EXPECT_EQ(profileIds(),
            (std::vector<std::string>{"textbook", "cpython-3.9", "cpython-3.10", "cpython-3.11", "cpython-3.12",
                                      "cpython-3.13", "cpython-3.13t", "cpython-3.14", "cpython-3.14t"}));
}

TEST(ShippedProfiles, AreReadByTheirOwnId) {
  for (const std::string& id : profileIds()) EXPECT_EQ(load(id).id, id);
}

TEST(ShippedProfiles, GiveASourceForEveryNumberAndSwitchPoint) {
  const std::size_t interpreterFacts = 3;
  const std::size_t expected = interpreterFacts + switchPointKeys().size() + costKeys().size() + rateKeys().size();
  for (const std::string& id : profileIds()) {
    const Profile profile = load(id);
    EXPECT_EQ(profile.sources.size(), expected) << id;
    for (const Provided& provided : profile.sources) {
      EXPECT_THAT(provided.source,
                  AnyOf(HasSubstr("[M"), HasSubstr("[S"), HasSubstr("[D"), HasSubstr("assumed"), HasSubstr("section")))
          << id << " " << provided.key;
    }
  }
}

TEST(ShippedProfiles, MarkColumnsThatWereNeverMeasured) {
  for (const std::string id : {"cpython-3.10", "cpython-3.12", "cpython-3.13t"}) {
    for (const Provided& provided : load(id).sources) {
      if (provided.key != "costs.load") continue;
      EXPECT_THAT(provided.source, HasSubstr("interpolated")) << id;
    }
  }
}

// Fact sheet E: `for _ in range(n): counter += 1`, rounded to whole nanoseconds.
TEST(ShippedProfiles, SumUpToTheMeasuredLoop) {
  const std::map<std::string, Duration> cells{{"cpython-3.9", 36},  {"cpython-3.11", 27},  {"cpython-3.13", 32},
                                              {"cpython-3.14", 31}, {"cpython-3.14t", 40}, {"textbook", 32},
                                              {"cpython-3.10", 31}, {"cpython-3.12", 29},  {"cpython-3.13t", 42}};
  for (const auto& [id, cell] : cells) {
    const Costs costs = load(id).costs;
    EXPECT_EQ(costs.forIter + costs.load + costs.arithmetic + costs.store + costs.backEdge, cell) << id;
  }
}

// Fact sheet A1: a slice lasts the interval, the slack of the waiter's timer and the hand-off: 5.07 to 5.09 ms.
TEST(ShippedProfiles, GiveSlicesOfTheMeasuredLength) {
  for (const std::string id : {"cpython-3.9", "cpython-3.11", "cpython-3.13", "cpython-3.14"}) {
    const Costs costs = load(id).costs;
    const Duration slice = costs.switchInterval + costs.timerSlack + costs.gilHandOff;
    EXPECT_GE(slice, 5'070 * kMicrosecond) << id;
    EXPECT_LE(slice, 5'090 * kMicrosecond) << id;
  }
}

// Fact sheet A2, with the constructs probed there: which of them open a window for a switch.
TEST(ShippedProfiles, SwitchWhereTheVersionDoes) {
  for (const std::string& id : profileIds()) {
    if (id == "textbook") continue;
    const Profile profile = load(id);
    const SwitchPoints& points = profile.switchPoints;
    const bool perBytecode = profile.minor <= 9;
    EXPECT_FALSE(points.anywhere) << id;
    for (const bool point : {points.load, points.arithmetic, points.store, points.forIter}) {
      EXPECT_EQ(point, perBytecode) << id;
    }
    EXPECT_TRUE(points.backEdge && points.call && points.withExit) << id;
    EXPECT_EQ(points.builtin, profile.minor <= 10) << id;
    EXPECT_EQ(points.whileOnce, perBytecode || profile.minor >= 14) << id;
    EXPECT_EQ(points.withEnter, perBytecode || profile.minor >= 14) << id;
  }
}

TEST(ShippedProfiles, KnowWhatChangedBetweenVersions) {
  EXPECT_EQ(load("cpython-3.13").startMethod, StartMethod::Fork);
  EXPECT_EQ(load("cpython-3.14").startMethod, StartMethod::ForkServer);
  EXPECT_EQ(load("cpython-3.13").lockFairness, LockFairness::Barging);
  EXPECT_EQ(load("cpython-3.14").lockFairness, LockFairness::HandOffAfter);
  EXPECT_EQ(load("cpython-3.14t").costs.handOffAfter, kMillisecond);
  EXPECT_FALSE(load("cpython-3.11").hasSubinterpreters);
  EXPECT_TRUE(load("cpython-3.12").hasSubinterpreters);
  EXPECT_LT(load("cpython-3.10").costs.sleepZero, kMicrosecond);
  EXPECT_GE(load("cpython-3.11").costs.sleepZero, 60 * kMicrosecond);
}

TEST(ShippedProfiles, PairEachFreeThreadedBuildWithItsTwin) {
  for (const std::string& id : profileIds()) {
    const Profile profile = load(id);
    EXPECT_EQ(profile.freeThreaded, id.ends_with('t') && id != "textbook") << id;
    if (profile.sibling.empty()) continue;
    const Profile twin = load(profile.sibling);
    EXPECT_EQ(twin.sibling, id);
    EXPECT_NE(twin.freeThreaded, profile.freeThreaded) << id;
    EXPECT_EQ(twin.minor, profile.minor) << id;
  }
}

TEST(ShippedProfiles, TextbookSwitchesAnywhereAtTheCostsOf313) {
  const Profile textbook = load("textbook");
  const Profile real = load("cpython-3.13");
  EXPECT_TRUE(textbook.textbook);
  EXPECT_TRUE(textbook.slicesAreDrawn);
  EXPECT_TRUE(textbook.switchPoints.anywhere);
  for (const CostKey& key : costKeys()) EXPECT_EQ(textbook.costs.*key.field, real.costs.*key.field) << key.name;
  for (const RateKey& key : rateKeys()) EXPECT_EQ(textbook.costs.*key.field, real.costs.*key.field) << key.name;
}

TEST(LoadProfile, ReadsAFileByItsPath) {
  const Result<Profile> profile = loadProfile(SWITCHPOINT_SOURCE_DIR "/tests/bench/zero-cost.toml");
  ASSERT_TRUE(profile.ok()) << formatDiagnostics(profile.diagnostics());
  EXPECT_EQ(profile->costs.forIter, 0);
  EXPECT_EQ(profile->costs.timerGranularity, 0);
  EXPECT_EQ(profile->costs.jitter, 0);
  EXPECT_TRUE(profile->freeThreaded);
}

TEST(LoadProfile, NamesTheNearestIdAndAllThereAre) {
  const Result<Profile> profile = loadProfile("cpython-3.31");
  ASSERT_FALSE(profile.ok());
  EXPECT_EQ(profile.diagnostics()[0].message, "there is no profile \"cpython-3.31\"");
  EXPECT_THAT(profile.diagnostics()[0].hint, HasSubstr("did you mean \"cpython-3.1"));
  EXPECT_THAT(profile.diagnostics()[0].hint, HasSubstr("textbook, cpython-3.9"));
}

TEST(LoadProfile, SaysThatAFileIsMissing) {
  const Result<Profile> profile = loadProfile("/nowhere/my.toml");
  ASSERT_FALSE(profile.ok());
  EXPECT_EQ(profile.diagnostics()[0].file, "/nowhere/my.toml");
}

TEST(ShippedProfiles, HaveShortNamesBesideTheWordPython) {
  EXPECT_EQ(shortProfile("cpython-3.13t"), "3.13t");
  EXPECT_EQ(shortProfile("textbook"), "textbook");
  EXPECT_EQ(shortProfile("my-cpython-3"), "my-cpython-3");
}

} // namespace
} // namespace switchpoint
