// Every law over every model, every primitive and every profile, on generated workloads.
#include <algorithm>
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "laws/story.h"
#include "primitives/primitive.h"
#include "sim/simulate.h"
#include "support/plain_profiles.h"
#include "support/workload_generator.h"

namespace switchpoint {
namespace {

constexpr std::uint64_t kSeeds = 30; // for each primitive

std::vector<Profile> allProfiles() {
  std::vector<Profile> profiles;
  for (const std::string& id : profileIds()) profiles.push_back(*loadProfile(id));
  profiles.push_back(zeroCostProfile());
  profiles.push_back(primeCostProfile());
  return profiles;
}

// What broke, by law: how often, and the first case.
struct Breaks {
  std::uint32_t count = 0;
  std::string first;
};

class Laws : public testing::TestWithParam<std::string> {
protected:
  void hold(std::uint64_t seed, const Workload& workload, const Profile& profile, const std::string& name) {
    const ModelInfo& model = *findModel(GetParam());
    SimulateOptions options;
    options.seed = seed;
    options.cores = static_cast<std::uint32_t>(1 + seed % 4);
    options.workers = seed % 5 == 0 ? 2 : 0;
    if (!model.place(workload, profile, {options.cores, options.workers})) return;
    const Result<Trace> result = simulate(workload, model, profile, options);
    ASSERT_TRUE(result.ok()) << name << "\n" << formatDiagnostics(result.diagnostics());
    ASSERT_NE(result->outcome.end, EndKind::Budget) << name;
    ++runs_;
    const Story story = tell(workload, *result);
    for (const NamedLaw& law : allLaws()) {
      const std::string what = law.law(story);
      if (!what.empty() && breaks_[law.name].count++ == 0) breaks_[law.name].first = name + "\n  " + what;
    }
  }

  std::map<std::string, Breaks> breaks_;
  std::uint32_t runs_ = 0;
};

TEST_P(Laws, Hold) {
  std::uint64_t seed = 0; // runs on, so that no two cells share a workload
  for (const Profile& profile : allProfiles()) {
    for (const PrimitiveInfo* primitive : primitiveCatalog()) {
      for (std::uint64_t i = 0; i < kSeeds; ++i) {
        const Workload workload = generateWorkload(++seed, primitive->id);
        hold(seed, workload, profile,
             "model " + GetParam() + ", profile " + profile.id + ", generated workload " + std::to_string(seed) +
                 " on " + std::string(primitive->id));
      }
    }
  }
  EXPECT_GT(runs_, 100u);
  for (const auto& [law, broken] : breaks_) {
    ADD_FAILURE() << law << ": broken in " << broken.count << " of " << runs_ << " runs, first in " << broken.first;
  }
}

INSTANTIATE_TEST_SUITE_P(Models, Laws, testing::ValuesIn(modelIds()), [](const auto& instance) {
  std::string name = instance.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

} // namespace
} // namespace switchpoint
