// The data that ships: complete, and what the articles and the interface promise.
#include <set>

#include "guide/shipped.h"

namespace switchpoint {
namespace {

TEST(ShippedGuide, HasEveryRecommendation) {
  const std::vector<std::string> ids = shippedGuide().recommendationIds();
  const std::set<std::string> wanted{
      "asyncio",         "asyncio+to-thread", "threads", "thread-pool", "process-pool", "asyncio+process-pool",
      "subinterpreters", "free-threaded",     "serial",  "native"};
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()), wanted);
  for (const Recommendation& one : shippedGuide().recommendations) {
    EXPECT_FALSE(one.reasons.empty()) << one.id;
    EXPECT_FALSE(one.pitfalls.empty()) << one.id;
    EXPECT_FALSE(one.changes.empty()) << one.id;
  }
}

TEST(ShippedGuide, HasEveryKeyOfTheInterface) {
  for (const char* key : {"work", "concurrency", "cpu_ms", "wait_ms", "libraries", "framework", "shared_state",
                          "payload_kib", "payload_kind", "picklable", "native_releases_gil", "cores", "python",
                          "memory_mib", "latency_ms", "platform", "code", "priority"})
    EXPECT_NE(shippedGuide().question(key), nullptr) << key;
}

TEST(ShippedGuide, HasEveryRowOfTheComparison) {
  std::vector<std::string> ids;
  for (const ComparisonRow& row : shippedGuide().rows) ids.push_back(row.id);
  const std::vector<std::string> wanted{"best-for",     "task-types",       "task-switching",
                                        "control",      "memory",           "switch-overhead",
                                        "gil",          "most-concurrency", "library-compatibility",
                                        "third-party",  "shared-state",     "primitives",
                                        "blocking-cpu", "complexity",       "errors",
                                        "debugging",    "profiling",        "scalability",
                                        "uses"};
  EXPECT_EQ(ids, wanted);
}

TEST(ShippedGuide, NamesThePitfallsThatPeopleMeet) {
  std::string all;
  for (const Recommendation& one : shippedGuide().recommendations)
    for (const Remark& pitfall : one.pitfalls) all += pitfall.title + ": " + pitfall.text + "\n";
  for (const char* word :
       {"Blocking the loop", "Races", "Pickling", "Start-up", "Fork with threads", "8 MiB that are not there"})
    EXPECT_NE(all.find(word), std::string::npos) << word;
}

// Nobody who is not sure is guessed for: something else is run as well, whatever the question and the answers before.
TEST(ShippedGuide, NotSureAlwaysWidensWhatIsRun) {
  for (const Question& question : shippedGuide().questions)
    for (const Typical& typical : question.typical) EXPECT_FALSE(typical.others.empty()) << question.key;
}

TEST(ShippedGuide, AssumedCostsAreMarked) {
  EXPECT_FALSE(shippedGuide().recommendation("subinterpreters")->assumed.empty());
  const Advice advice = advise(shippedGuide(), answersOf("work=cpu python=3.14 tolerance=high concurrency=16"));
  const Measured* one = advice.evidence.find("subinterpreters");
  ASSERT_NE(one, nullptr);
  EXPECT_TRUE(one->assumed);
}

TEST(ShippedGuide, ALimitThatIsMissedIsSaid) {
  const Advice advice = advise(shippedGuide(), answersOf("work=io concurrency=5000 memory_mib=32 wait_ms=2000"));
  EXPECT_EQ(advice.recommendation, "asyncio");
  const Measured* threads = advice.evidence.find("threads");
  ASSERT_FALSE(threads->misses.empty());
  EXPECT_NE(threads->misses.front().find("you gave 32 MiB"), std::string::npos) << threads->misses.front();
}

} // namespace
} // namespace switchpoint
