// Cases with advice that is known beforehand: the guide gives it, and it is first in the ranking by simulation.
#include <algorithm>

#include "guide/shipped.h"

namespace switchpoint {
namespace {

struct KnownCase {
  const char* name;
  const char* answers;
  std::vector<std::string> advice; // any of them
};

const std::vector<KnownCase>& knownCases() {
  static const std::vector<KnownCase> cases{
      {"Scraper", "work=io concurrency=1000 cpu_ms=1 wait_ms=300 libraries=async", {"asyncio"}},
      {"AsyncServiceWithABlockingDriver",
       "app=service work=io concurrency=50 cpu_ms=1 wait_ms=30 libraries=both framework=async",
       {"asyncio+to-thread"}},
      {"PhotosInPurePython",
       "work=cpu concurrency=500 cpu_ms=200 wait_ms=5 libraries=blocking payload_kib=1 native_releases_gil=no",
       {"process-pool"}},
      {"PhotosInNativeCode",
       "work=cpu concurrency=500 cpu_ms=40 wait_ms=5 libraries=blocking payload_kib=1 native_releases_gil=yes",
       {"thread-pool"}},
      {"ChatWithIdleConnections",
       "app=service work=io concurrency=20000 cpu_ms=0.1 wait_ms=60000 libraries=async",
       {"asyncio"}},
      {"LongPolling", "app=service work=io concurrency=20000 cpu_ms=0.2 wait_ms=30000 libraries=async", {"asyncio"}},
      {"OneTableOfObjects",
       "work=cpu concurrency=8 cpu_ms=2000 wait_ms=0 payload_kib=262144 payload_kind=objects native_releases_gil=no",
       {"serial", "native"}},
      {"WindowWithADownload", "app=gui work=io concurrency=1 cpu_ms=1 wait_ms=5000 libraries=blocking", {"threads"}},
      {"TailingFiles", "work=io concurrency=30 cpu_ms=0.1 wait_ms=10000 libraries=blocking", {"threads"}},
      {"MonteCarlo",
       "work=cpu concurrency=64 cpu_ms=500 wait_ms=0 payload_kib=1 cores=8 native_releases_gil=no",
       {"process-pool"}},
      {"HashingLargeFiles",
       "work=cpu concurrency=200 cpu_ms=300 wait_ms=20 libraries=blocking native_releases_gil=yes",
       {"thread-pool"}},
      {"CronScript",
       "work=io concurrency=3 cpu_ms=1 wait_ms=200 libraries=blocking code=existing priority=simplicity",
       {"serial", "threads"}},
      {"QueriesThroughABlockingDriver",
       "work=io concurrency=50 units=1000 cpu_ms=1 wait_ms=20 libraries=blocking",
       {"thread-pool"}},
      {"DownloadParseStore",
       "work=mixed concurrency=200 cpu_ms=100 wait_ms=200 libraries=async payload_kib=100 payload_kind=bytes",
       {"asyncio+process-pool"}},
      {"MonteCarloWithoutTheGil",
       "work=cpu concurrency=64 cpu_ms=500 wait_ms=0 payload_kib=1 cores=8 python=3.14t native_releases_gil=no",
       {"free-threaded"}},
  };
  return cases;
}

class KnownCases : public testing::TestWithParam<KnownCase> {};

TEST_P(KnownCases, AdviceIsKnownAndFirstInTheRanking) {
  const Advice advice = advise(shippedGuide(), answersOf(GetParam().answers));
  const std::vector<std::string>& wanted = GetParam().advice;
  EXPECT_NE(std::find(wanted.begin(), wanted.end(), advice.recommendation), wanted.end()) << advice.recommendation;
  EXPECT_EQ(advice.evidence.ranking.front().id, advice.recommendation);
}

INSTANTIATE_TEST_SUITE_P(Guide, KnownCases, testing::ValuesIn(knownCases()),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(KnownCase, TheCronScriptSeesTheDifference) {
  const Advice advice = advise(shippedGuide(), answersOf(knownCases()[11].answers));
  const Measured* serial = advice.evidence.find("serial");
  const Measured* threads = advice.evidence.find("threads");
  EXPECT_GT(serial->elapsed, 2 * threads->elapsed);
  const auto says = [](const std::string& reason) { return reason.find("simplest") != std::string::npos; };
  EXPECT_TRUE(std::any_of(advice.reasons.begin(), advice.reasons.end(), says));
}

TEST(KnownCase, PicklingIsWhatSpeaksAgainstProcessesForTheTable) {
  const Advice advice = advise(shippedGuide(), answersOf(knownCases()[6].answers));
  EXPECT_EQ(advice.rule, "process-pool");
  EXPECT_NE(advice.difference.find("pickling"), std::string::npos) << advice.difference;
  EXPECT_GT(advice.evidence.find("process-pool")->elapsed, advice.evidence.find("serial")->elapsed);
}

} // namespace
} // namespace switchpoint
