// Every example under every model: the moment found through the index is the one of a plain replay from the start.
#include "analysis/moment_index.h"

#include <map>
#include <utility>

#include "models/model.h"
#include "run/run.h"
#include "support/effort.h"
#include "workload/scenario.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace switchpoint {
namespace {

constexpr std::uint64_t kMostReplayed = 10'000;
constexpr std::uint64_t kTryEach = repeats(500, 50); // events of a trace of which every one is tried
constexpr std::uint64_t kStride = repeats(2'503, 25'031);

// The same rules told in another way: no pages, no sharing.
class PlainReplay {
public:
  explicit PlainReplay(const Trace& trace) : trace_(trace), lanes(trace.lanes.size()) {}

  void apply(const Event& event) {
    const EventInfo& kind = info(event.kind);
    Lane& lane = lanes[event.lane];
    if (kind.changesState) {
      lane.state = kind.state;
      lane.since = event.time;
      lane.exists = true;
    }
    if (kind.changesState || event.kind == EventKind::Step) {
      if (stepOf(event) > 0) lane.step = stepOf(event);
    }
    if (event.kind == EventKind::Acquire || event.kind == EventKind::GilTake) ++owned[{event.a, event.lane}];
    if (event.kind == EventKind::Release || event.kind == EventKind::GilLeave) release(event.a, event.lane);
    if (event.kind == EventKind::GilDrop) {
      std::erase_if(owned, [&](const auto& each) {
        return each.first.second == event.lane && trace_.objects[each.first.first].kind == ObjectKind::Gil;
      });
    }
    const bool moves = event.kind == EventKind::Put || event.kind == EventKind::Get;
    if (moves && trace_.objects[event.a].type == "queue") lengths[event.a] = event.c;
    if (event.kind == EventKind::Read || event.kind == EventKind::Write) remember(event, event.b);
    if (event.kind == EventKind::Bulk) remember(event, event.c);
    if (event.kind == EventKind::Print) printed += event.b;
  }

  void expectSame(const RunMoment& moment) const {
    for (std::uint32_t i = 0; i < lanes.size(); ++i) {
      const LaneNow& now = moment.lane(i);
      ASSERT_EQ(now.exists(), lanes[i].exists) << trace_.laneName(i);
      if (!now.exists()) continue;
      ASSERT_EQ(now.state, lanes[i].state) << trace_.laneName(i);
      ASSERT_EQ(now.since, lanes[i].since) << trace_.laneName(i);
      ASSERT_EQ(now.step, lanes[i].step) << trace_.laneName(i);
    }
    std::map<std::pair<std::uint64_t, std::uint32_t>, std::uint32_t> owners;
    for (std::size_t i = 0; i < moment.objects(); ++i) {
      const ObjectNow& object = moment.object(i);
      for (const ObjectNow::Owner& owner : object.owners) owners[{i, owner.lane}] = owner.count;
      const auto length = lengths.find(i);
      ASSERT_EQ(object.length, length == lengths.end() ? 0 : length->second);
      if (length != lengths.end() && object.itemsKnown) {
        ASSERT_EQ(object.items.size(), object.length) << trace_.objects[i].name;
      }
    }
    ASSERT_EQ(owners, owned);
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::int64_t> values;
    for (const MemoryNow& each : moment.memory()) values[{each.variable, each.process}] = each.value;
    ASSERT_EQ(values, memory);
    ASSERT_EQ(moment.printed(), printed);
  }

private:
  struct Lane {
    State state = State::New;
    Time since = 0;
    std::uint32_t step = 0;
    bool exists = false;
  };
  void release(std::uint64_t object, std::uint32_t lane) {
    const auto at = owned.find({object, lane});
    if (at != owned.end() && --at->second == 0) owned.erase(at);
  }
  void remember(const Event& event, std::uint64_t value) {
    const auto variable = static_cast<std::uint32_t>(event.a);
    const bool shared = trace_.variables[variable].machineWide;
    memory[{variable, shared ? 0 : trace_.lanes[event.lane].process}] = unzigzag(value);
  }

  const Trace& trace_;
  std::vector<Lane> lanes;
  std::map<std::pair<std::uint64_t, std::uint32_t>, std::uint32_t> owned;
  std::map<std::uint64_t, std::uint64_t> lengths;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::int64_t> memory;
  std::uint64_t printed = 0;
};

void expectIndexIsRight(const Trace& trace) {
  const MomentIndex index(trace);
  PlainReplay plain(trace);
  EventCursor cursor = trace.events();
  plain.expectSame(index.after(0));
  Event event;
  Event following;
  EventCursor ahead = trace.events();
  ahead.next(following);
  while (cursor.next(event)) {
    plain.apply(event);
    const bool last = !ahead.next(following);
    const std::uint64_t events = cursor.index();
    const std::uint64_t inStretch = events % MomentIndex::kSpacing;
    const bool edge = inStretch <= 1 || inStretch + 1 == MomentIndex::kSpacing;
    if (trace.columns.events() > kTryEach && events % kStride != 0 && !edge && !last) continue;
    std::uint64_t replayed = 0;
    plain.expectSame(index.after(events, &replayed));
    ASSERT_LE(replayed, kMostReplayed);
    if (!last && following.time == event.time) continue;
    const RunMoment moment = index.at(event.time, &replayed);
    ASSERT_EQ(moment.events(), events);
    ASSERT_LE(replayed, kMostReplayed);
    plain.expectSame(moment);
    if (::testing::Test::HasFatalFailure()) return;
  }
}

TEST(MomentIndex, IsAPlainReplayForEveryExampleUnderEveryModel) {
  std::uint64_t most = 0;
  for (const ExampleInfo& info : exampleInfos()) {
    const Result<Workload> workload = loadScenario(info.id);
    ASSERT_TRUE(workload.ok());
    for (const ModelInfo* model : modelCatalog()) {
      RunRequest request;
      request.model = std::string(model->id);
      const Result<Trace> trace = runForTrace(*workload, request);
      if (!trace) continue; // this model needs another interpreter
      SCOPED_TRACE(info.id + " under " + request.model);
      expectIndexIsRight(*trace);
      if (HasFatalFailure()) return;
      most = std::max(most, trace->columns.events());
    }
  }
  EXPECT_GT(most, 2 * MomentIndex::kSpacing) << "some trace must need more than one snapshot";
}

class Stepping : public ::testing::Test {
protected:
  Stepping() {
    const Result<Workload> workload = loadScenario("first-look");
    RunRequest request;
    request.model = "threads";
    trace_ = runForTrace(*workload, request).value();
  }
  std::vector<Event> events() const {
    std::vector<Event> all;
    EventCursor cursor = trace_.events();
    for (Event event; cursor.next(event);) all.push_back(event);
    return all;
  }
  Trace trace_;
};

TEST_F(Stepping, BySwitchStopsBehindEachRun) {
  const MomentIndex index(trace_);
  std::vector<std::uint64_t> expected;
  const std::vector<Event> all = events();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].kind == EventKind::Run) expected.push_back(i + 1);
  }
  std::vector<std::uint64_t> forward;
  for (auto at = index.next(StepBy::Switch, 0); at; at = index.next(StepBy::Switch, *at)) forward.push_back(*at);
  EXPECT_EQ(forward, expected);
  std::vector<std::uint64_t> back;
  for (auto at = index.previous(StepBy::Switch, all.size() + 1); at; at = index.previous(StepBy::Switch, *at)) {
    back.insert(back.begin(), *at);
  }
  EXPECT_EQ(back, expected);
}

TEST_F(Stepping, ByLineStaysWithOneTask) {
  const MomentIndex index(trace_);
  std::uint32_t lane = 0;
  while (trace_.laneName(lane) != "order-1") ++lane;
  std::vector<std::uint32_t> lines;
  for (auto at = index.next(StepBy::Line, 0, lane); at; at = index.next(StepBy::Line, *at, lane)) {
    lines.push_back(trace_.steps[index.after(*at).lane(lane).step].line);
  }
  ASSERT_GE(lines.size(), 3u);
  for (std::size_t i = 1; i < lines.size(); ++i) EXPECT_NE(lines[i], lines[i - 1]);
  std::vector<std::uint32_t> back;
  for (auto at = index.previous(StepBy::Line, index.events() + 1, lane); at;
       at = index.previous(StepBy::Line, *at, lane)) {
    back.insert(back.begin(), trace_.steps[index.after(*at).lane(lane).step].line);
  }
  EXPECT_EQ(back, lines);
}

TEST_F(Stepping, ByEventIsOneAtATimeAndEnds) {
  const MomentIndex index(trace_);
  EXPECT_EQ(index.next(StepBy::Event, 0), 1u);
  EXPECT_EQ(index.next(StepBy::Event, index.events()), std::nullopt);
  EXPECT_EQ(index.previous(StepBy::Event, 1), std::nullopt);
  EXPECT_EQ(index.previous(StepBy::Event, 5), 4u);
}

} // namespace
} // namespace switchpoint
