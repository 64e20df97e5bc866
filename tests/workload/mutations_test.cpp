// The fuzzer's property over examples that were damaged a little, the same way each time.
#include <gtest/gtest.h>

#include "base/resources.h"
#include "base/rng.h"
#include "fuzz/scenario_property.h"
#include "workload/scenario.h"

namespace switchpoint {
namespace {

std::string exampleText(const std::string& id) {
  const Result<std::string> text = readFile(resourceFolder() / "examples" / (id + ".toml"));
  return text ? *text : std::string();
}

void damage(std::string& text, Rng& rng) {
  constexpr std::string_view kSigns = "{}[]=\",.$ #\n09az-'\\";
  const auto at = static_cast<std::size_t>(rng.below(text.size()));
  const auto length = static_cast<std::size_t>(rng.below(12));
  const auto from = static_cast<std::size_t>(rng.below(text.size()));
  switch (rng.below(4)) {
  case 0: text[at] = kSigns[rng.below(kSigns.size())]; break;
  case 1: text.erase(at, length); break;
  case 2: text.insert(at, std::string(text.substr(from, length * 4))); break;
  case 3: text[at] = static_cast<char>(rng.below(256)); break;
  }
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
