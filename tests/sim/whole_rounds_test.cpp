// Whole rounds of a simple loop taken at once give the same run as the same rounds taken one by one.
#include <gtest/gtest.h>

#include "running.h"
#include "support/workload_builder.h"

namespace switchpoint {
namespace {

// Two tasks add to a counter. `oneByOne`: a test that costs nothing stands in the loop, so that it is not a simple one.
Workload counting(std::int64_t rounds, bool oneByOne, bool locked, SharedKind kind) {
  WorkloadBuilder b;
  const std::uint32_t counter = b.variable("counter", 0, kind);
  const std::uint32_t lock = b.primitive("lock");
  b.group("inc", 2);
  const Slot never = b.slot(0);
  const Slot value = b.slot();
  b.repeat(rounds, [&] {
    if (oneByOne) b.when(never, [] {});
    if (locked) {
      b.with(lock, [&] { b.update(counter, value); });
    } else {
      b.update(counter, value);
    }
  });
  return b.build();
}

struct Case {
  const char* model;
  const char* profile;
  bool locked;
  SharedKind kind;
};

class WholeRounds : public testing::TestWithParam<Case> {};

TEST_P(WholeRounds, EndAsOneByOne) {
  const Case& which = GetParam();
  Result<Profile> loaded = loadProfile(which.profile);
  ASSERT_TRUE(loaded.ok());
  Profile profile = *loaded;
  profile.costs.whileTest = 0;
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    SimulateOptions options;
    options.seed = seed;
    const Trace atOnce = runOf(counting(400'000, false, which.locked, which.kind), which.model, profile, options);
    const Trace single = runOf(counting(400'000, true, which.locked, which.kind), which.model, profile, options);
    EXPECT_EQ(atOnce.outcome.elapsed, single.outcome.elapsed) << "seed " << seed;
    ASSERT_EQ(atOnce.outcome.finals.size(), single.outcome.finals.size());
    for (std::size_t i = 0; i < atOnce.outcome.finals.size(); ++i) {
      EXPECT_EQ(atOnce.outcome.finals[i].value, single.outcome.finals[i].value) << "seed " << seed;
      EXPECT_EQ(atOnce.outcome.finals[i].made, single.outcome.finals[i].made);
      EXPECT_EQ(atOnce.outcome.finals[i].lost, single.outcome.finals[i].lost);
    }
    // The point of it: far fewer events.
    EXPECT_LT(atOnce.columns.events() * 10, single.columns.events());
  }
}

INSTANTIATE_TEST_SUITE_P(Models, WholeRounds,
                         testing::Values(Case{"threads", "cpython-3.9", false, SharedKind::Plain},
                                         Case{"threads", "cpython-3.13", false, SharedKind::Plain},
                                         Case{"threads", "cpython-3.13", true, SharedKind::Plain},
                                         Case{"asyncio", "cpython-3.13", false, SharedKind::Plain},
                                         Case{"processes", "cpython-3.13", false, SharedKind::Plain}));

} // namespace
} // namespace switchpoint
