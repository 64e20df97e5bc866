// The fuzzer's property over examples that were damaged a little, the same way each time.
#include <gtest/gtest.h>

#include "base/resources.h"
#include "fuzz/scenario_property.h"
#include "support/damage.h"
#include "workload/scenario.h"

namespace switchpoint {
namespace {

std::string exampleText(const std::string& id) {
  const Result<std::string> text = readFile(resourceFolder() / "examples" / (id + ".toml"));
  return text ? *text : std::string();
}

TEST(Mutations, KeepTheProperty) {
  int read = 0;
  for (const ExampleInfo& info : exampleInfos()) {
    const std::string whole = exampleText(info.id);
    ASSERT_FALSE(whole.empty());
    ASSERT_EQ(brokenScenarioProperty(whole), "");
    for (std::uint64_t round = 0; round < 150; ++round) {
      Rng rng = Rng::forStream(1, round);
      std::string text = whole;
      for (std::uint64_t i = 0; i <= round % 4; ++i) {
        if (!text.empty()) damage(text, rng);
      }
      EXPECT_EQ(brokenScenarioProperty(text), "") << text;
      read += parseScenario(text, "x").ok() ? 1 : 0;
    }
  }
  EXPECT_GT(read, 100); // some damage does no harm, so both ways are tried
}

} // namespace
} // namespace switchpoint
