#include "gui/session/choices.h"

#include "run/run.h"

#include <gmock/gmock.h>

namespace switchpoint {
namespace {

using ::testing::ElementsAre;

TEST(Choices, DefaultsWithoutAScenario) {
  const Choices choices = choose({}, nullptr);
  EXPECT_EQ(choices.models, defaultModels());
  EXPECT_EQ(choices.profile, "cpython-3.13");
  EXPECT_EQ(choices.cores, 4u);
  EXPECT_EQ(choices.seed, 1u);
}

TEST(Choices, TheScenarioIsAsked) {
  Workload workload;
  workload.model = "hybrid";
  workload.profile = "cpython-3.9";
  workload.cores = 2;
  workload.hasSeed = true;
  workload.seed = 7;
  const Choices choices = choose({}, &workload);
  EXPECT_TRUE(choices.has("hybrid")) << "beside the three";
  EXPECT_TRUE(choices.has("asyncio"));
  EXPECT_EQ(choices.profile, "cpython-3.9");
  EXPECT_EQ(choices.cores, 2u);
  EXPECT_EQ(choices.seed, 7u);
}

TEST(Choices, ThePersonOutranksTheScenario) {
  Workload workload;
  workload.model = "hybrid";
  workload.profile = "cpython-3.9";
  Wishes wishes;
  wishes.profile = "cpython-3.14";
  wishes.cores = 8;
  wishes.toggled["hybrid"] = false;
  wishes.toggled["serial"] = true;
  const Choices choices = choose(wishes, &workload);
  EXPECT_EQ(choices.profile, "cpython-3.14");
  EXPECT_EQ(choices.cores, 8u);
  EXPECT_FALSE(choices.has("hybrid"));
  EXPECT_TRUE(choices.has("serial"));
}

TEST(Choices, NamedModelsAreTakenAsGiven) {
  Wishes wishes;
  wishes.models = {"serial", "asyncio"};
  EXPECT_THAT(choose(wishes, nullptr).models, ElementsAre("serial", "asyncio"));
}

} // namespace
} // namespace switchpoint
