// Cases with advice that is known beforehand.
#pragma once

#include <cassert>
#include <sstream>
#include <string>
#include <vector>

namespace switchpoint {

struct KnownCase {
  const char* name;
  const char* answers;
  std::vector<std::string> advice; // any of them
};

inline const std::vector<KnownCase>& knownCases() {
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

inline const KnownCase& knownCase(const std::string& name) {
  for (const KnownCase& one : knownCases())
    if (name == one.name) return one;
  assert(false);
  return knownCases().front();
}

// The answers one by one, as a command line takes them.
inline std::vector<std::string> answerWordsOf(const KnownCase& one) {
  std::istringstream stream(one.answers);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

} // namespace switchpoint
