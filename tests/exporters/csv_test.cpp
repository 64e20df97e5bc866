// Intervals as comma-separated values.
#include <gmock/gmock.h>

#include "exporters/figure_of.h"

namespace switchpoint {
namespace {

TEST(Csv, OneLineForEachState) {
  const SampleRuns runs = firstLook();
  const std::string csv = written("csv", figureOf(runs));
  EXPECT_THAT(csv, testing::StartsWith("run,model,lane,state,cause,start_ns,end_ns,line\n"));
  EXPECT_THAT(csv, testing::HasSubstr("\n1,asyncio,order-2,ready,ready,400000000,550000000,8\n"));
  EXPECT_THAT(csv, testing::HasSubstr("\n3,processes,order-1,overhead,overhead,0,12000000,\n"));
  EXPECT_EQ(csv.find("finished"), std::string::npos);
}

TEST(Csv, NamesWithCommasAreQuoted) {
  TraceBuilder builder("threads");
  const std::uint32_t lane = builder.lane(LaneKind::Thread, "a \"b\", c", 1);
  builder.at(0, EventKind::Create, lane);
  builder.at(0, EventKind::Run, lane, 0);
  builder.at(kSecond, EventKind::Finish, lane);
  const SampleRun run(builder.finish(kSecond), "");
  Figure figure;
  figure.runs = {run.view()};
  EXPECT_THAT(written("csv", figure), testing::HasSubstr(",\"a \"\"b\"\", c-1\",running,"));
}

TEST(Csv, RangeLeavesTheRestOut) {
  const SampleRuns runs = firstLook();
  Figure figure = figureOf(runs);
  figure.from = kSecond;
  EXPECT_EQ(written("csv", figure).find("overhead"), std::string::npos);
}

} // namespace
} // namespace switchpoint
