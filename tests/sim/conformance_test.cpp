// The twins print what CPython prints, on every profile and whatever the seed.
#include <gtest/gtest.h>

#include "sim/running.h"
#include "sim/twins.h"

namespace switchpoint {
namespace {

std::string nameOf(const testing::TestParamInfo<Twin>& instance) {
  return instance.param.id;
}

class Conformance : public testing::TestWithParam<Twin> {};

TEST_P(Conformance, PrintsWhatCPythonPrints) {
  const Twin& twin = GetParam();
  WorkloadBuilder builder;
  twin.write(builder);
  const Workload workload = builder.build();
  std::vector<std::string> profiles{kGilProfiles.begin(), kGilProfiles.end()};
  profiles.insert(profiles.end(), {"cpython-3.13t", "cpython-3.14t"});
  for (const std::string& profile : profiles) {
    const bool free = profile.ends_with('t');
    const std::string model = free && twin.model == std::string("threads") ? "free-threaded" : twin.model;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      SimulateOptions options = onCores(4, seed);
      options.workers = twin.workers;
      const Trace trace = runOf(workload, model, profile, options);
      EXPECT_EQ(trace.outcome.out, twin.text) << twin.id << " on " << profile << ", seed " << seed;
      EXPECT_EQ(trace.outcome.end, EndKind::Completed) << twin.id << " on " << profile << "\n" << trace.outcome.err;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Asyncio, Conformance, testing::ValuesIn(asyncioTwins()), nameOf);
INSTANTIATE_TEST_SUITE_P(Threads, Conformance, testing::ValuesIn(threadTwins()), nameOf);

} // namespace
} // namespace switchpoint
