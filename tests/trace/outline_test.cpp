#include "trace/outline.h"

#include <sstream>

#include <gtest/gtest.h>

#include "base/rng.h"
#include "support/big_trace.h"
#include "trace/native_file.h"
#include "trace/sample_trace.h"

namespace switchpoint {
namespace {

const Trace& longTrace() {
  static const Trace trace = bigTrace({Outline::kFewestEvents, 24, 5});
  return trace;
}

std::optional<Glance> glanceOf(const std::string& bytes) {
  std::istringstream file(bytes);
  return readGlance(file);
}

// Where the events begin in a file that has an outline.
std::size_t endOfOutline(const std::string& bytes) {
  return bytes.find("kind");
}

TEST(Outline, AColumnIsNeverFullerThanItIsWide) {
  const std::optional<Outline> outline = Outline::of(longTrace());
  ASSERT_TRUE(outline);
  EXPECT_EQ(outline->columns(), Outline::kMostColumns);
  EXPECT_GE(outline->end(), (outline->columns() - 1) * outline->width());
  EXPECT_LE(outline->end(), outline->columns() * outline->width());
  for (std::uint32_t lane = 0; lane < longTrace().lanes.size(); ++lane) {
    StateTimes sum{};
    for (const StateTimes& column : outline->timesOf(lane)) {
      Duration all = 0;
      for (std::size_t i = 0; i < kStateCount; ++i) {
        sum[i] += column[i];
        all += column[i];
      }
      EXPECT_LE(all, outline->width());
    }
    EXPECT_EQ(sum, outline->total(lane)) << lane;
  }
}

TEST(Outline, ShortTracesHaveNone) {
  EXPECT_FALSE(Outline::of(sampleTrace()));
  EXPECT_FALSE(glanceOf(writeTrace(sampleTrace())));
  Trace stuck = longTrace(); // its lanes wait beyond the end
  stuck.outcome.end = EndKind::Deadlock;
  EXPECT_FALSE(Outline::of(stuck));
}

TEST(Outline, StandsInFrontOfTheEventsOfAFile) {
  const std::string bytes = writeTrace(longTrace());
  std::optional<Glance> glance = glanceOf(bytes);
  ASSERT_TRUE(glance);
  EXPECT_EQ(glance->outline.bytes(), Outline::of(longTrace())->bytes());
  EXPECT_EQ(glance->tables.lanes.size(), longTrace().lanes.size());
  EXPECT_EQ(glance->tables.columns.events(), 0u);
  EXPECT_TRUE(glanceOf(bytes.substr(0, endOfOutline(bytes)))) << "no event is read";
  const Result<Trace> whole = readTrace(bytes, "a");
  ASSERT_TRUE(whole.ok());
  EXPECT_EQ(writeTrace(*whole), bytes);
}

TEST(Outline, IsNotTakenFromADamagedFile) {
  const std::string bytes = writeTrace(longTrace());
  const std::size_t end = endOfOutline(bytes);
  for (std::size_t length = 0; length < end; length += length < 128 ? 1 : 997) {
    EXPECT_FALSE(glanceOf(bytes.substr(0, length))) << length;
  }
  for (std::size_t at = 48; at < end; at += at < 128 ? 1 : 997) { // behind the headers of file and tables
    std::string flipped = bytes;
    flipped[at] = static_cast<char>(flipped[at] ^ 4);
    EXPECT_FALSE(glanceOf(flipped)) << at;
  }
}

// Numbers that lie behind a checksum that is right: whatever is taken keeps within the run.
TEST(Outline, AnOutlineThatLiesKeepsWithinTheRun) {
  const std::string bytes = Outline::of(longTrace())->bytes();
  Rng rng = Rng::forStream(1, 1);
  int taken = 0;
  for (int round = 0; round < 300; ++round) {
    std::string lie = bytes;
    for (std::uint64_t i = 0; i < 1 + rng.below(4); ++i) {
      const std::uint64_t among = round % 2 == 0 ? 400 : lie.size(); // what comes first decides most
      lie[rng.below(among)] = static_cast<char>(rng.below(256));
    }
    if (round % 5 == 0) lie.resize(rng.below(lie.size()));
    const std::optional<Outline> outline = Outline::parse(lie, longTrace());
    if (!outline) continue;
    ++taken;
    EXPECT_LE(outline->columns(), Outline::kMostColumns);
    for (std::uint32_t lane = 0; lane < longTrace().lanes.size(); ++lane) {
      const std::vector<StateTimes> columns = outline->timesOf(lane);
      ASSERT_EQ(columns.size(), outline->columns());
      for (const StateTimes& column : columns) {
        Duration all = 0;
        for (const Duration time : column) {
          EXPECT_GE(time, 0);
          all += time;
        }
        EXPECT_LE(all, outline->width());
      }
    }
  }
  EXPECT_GT(taken, 0);
  EXPECT_FALSE(Outline::parse("", longTrace()));
  EXPECT_FALSE(Outline::parse(bytes, sampleTrace())) << "it is of other lanes";
  EXPECT_FALSE(Outline::parse(bytes + "x", longTrace()));
}

} // namespace
} // namespace switchpoint
