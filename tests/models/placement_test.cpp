// Each model places a workload as MODELS.md's table says, under each kind of profile.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "models/model.h"

namespace switchpoint {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

Workload tasks(std::uint32_t count) {
  Workload workload;
  Group group;
  group.count = count;
  workload.groups.push_back(group);
  Group spawned;
  spawned.count = 1000;
  spawned.spawnedOnly = true;
  workload.groups.push_back(spawned);
  return workload;
}

Profile profile(const std::string& id) {
  Result<Profile> loaded = loadProfile(id);
  EXPECT_TRUE(loaded.ok()) << formatDiagnostics(loaded.diagnostics());
  return loaded.ok() ? *loaded : Profile{};
}

Result<Placement> place(std::string_view model, const std::string& profileId, ModelWishes wishes = {},
                        std::uint32_t count = 4) {
  const ModelInfo* info = findModel(model);
  EXPECT_NE(info, nullptr) << model;
  return info->place(tasks(count), profile(profileId), wishes);
}

TEST(ModelCatalog, ListsTheModelsInTheirOrder) {
  EXPECT_EQ(modelIds(), (std::vector<std::string>{"asyncio", "threads", "processes", "free-threaded", "subinterpreters",
                                                  "hybrid", "serial"}));
  EXPECT_EQ(findModel("async"), nullptr);
}

TEST(ModelCatalog, DescribesEachModelInOneLine) {
  std::set<std::string_view> decides;
  for (const ModelInfo* info : modelCatalog()) {
    EXPECT_FALSE(info->title.empty());
    EXPECT_FALSE(info->summary.empty());
    EXPECT_FALSE(info->summary.ends_with('.')) << info->id;
    EXPECT_FALSE(info->decides.ends_with('.')) << info->id;
    EXPECT_EQ(info->summary.find('\n'), std::string_view::npos);
    decides.insert(info->decides);
    for (const ParamSpec& param : info->params) {
      EXPECT_LE(param.least, param.standard);
      EXPECT_LE(param.standard, param.most);
    }
  }
  EXPECT_GE(decides.size(), 6u);
}

TEST(Placement, SerialRunsInline) {
  const Result<Placement> placed = place("serial", "cpython-3.13");
  ASSERT_TRUE(placed.ok());
  EXPECT_EQ(placed->home, Home::Inline);
  EXPECT_EQ(placed->profile, "cpython-3.13");
}

TEST(Placement, AsyncioRunsTasksOfOneLoop) {
  const Result<Placement> placed = place("asyncio", "cpython-3.13");
  ASSERT_TRUE(placed.ok());
  EXPECT_EQ(placed->home, Home::LoopTask);
  EXPECT_EQ(placed->lock, Lock::Gil);
  EXPECT_FALSE(placed->offloads);
  EXPECT_EQ(placed->threadPool, 8u);
  EXPECT_EQ(placed->processPool, 4u);
  EXPECT_THAT(placed->notice, IsEmpty());
}

TEST(Placement, HybridOffloadsToPools) {
  const Result<Placement> placed = place("hybrid", "cpython-3.13", {.cores = 64});
  ASSERT_TRUE(placed.ok());
  EXPECT_EQ(placed->home, Home::LoopTask);
  EXPECT_TRUE(placed->offloads);
  EXPECT_EQ(placed->threadPool, 32u);
  EXPECT_EQ(placed->processPool, 64u);
}

TEST(Placement, WorkersSetTheThreadsOfTheDefaultExecutor) {
  for (const char* model : {"asyncio", "hybrid"}) {
    const Result<Placement> placed = place(model, "cpython-3.13", {.workers = 50});
    ASSERT_TRUE(placed.ok());
    EXPECT_EQ(placed->threadPool, 50u);
    EXPECT_EQ(placed->processPool, 4u);
  }
}

TEST(Placement, ThreadsAreOneEachOrAPool) {
  const Result<Placement> each = place("threads", "cpython-3.13", {}, 10'000);
  ASSERT_TRUE(each.ok());
  EXPECT_EQ(each->home, Home::Thread);
  EXPECT_EQ(each->lock, Lock::Gil);
  const Result<Placement> pool = place("threads", "cpython-3.13", {.cores = 4, .workers = 3});
  ASSERT_TRUE(pool.ok());
  EXPECT_EQ(pool->home, Home::ThreadPool);
  EXPECT_EQ(pool->workers, 3u);
}

TEST(Placement, ThreadsSwitchTheGilOfAFreeThreadedBuildOnAndSayIt) {
  const Result<Placement> placed = place("threads", "cpython-3.14t");
  ASSERT_TRUE(placed.ok());
  EXPECT_EQ(placed->lock, Lock::Gil);
  EXPECT_EQ(placed->profile, "cpython-3.14t");
  EXPECT_THAT(placed->notice, HasSubstr("GIL switched on"));
}

TEST(Placement, FreeThreadedTakesTheSiblingWithoutGil) {
  const Result<Placement> placed = place("free-threaded", "cpython-3.13");
  ASSERT_TRUE(placed.ok());
  EXPECT_EQ(placed->lock, Lock::None);
  EXPECT_EQ(placed->profile, "cpython-3.13t");
  EXPECT_THAT(placed->notice, HasSubstr("cpython-3.13t"));
}

TEST(Placement, FreeThreadedStaysOnABuildWithoutGil) {
  for (const std::string id : {"cpython-3.13t", "cpython-3.14t", "textbook"}) {
    const Result<Placement> placed = place("free-threaded", id, {.cores = 4, .workers = 2});
    ASSERT_TRUE(placed.ok()) << id;
    EXPECT_EQ(placed->lock, Lock::None);
    EXPECT_EQ(placed->home, Home::ThreadPool);
    EXPECT_EQ(placed->profile, id);
    EXPECT_THAT(placed->notice, IsEmpty());
  }
}

TEST(Placement, FreeThreadedBefore313IsAnError) {
  for (const std::string id : {"cpython-3.9", "cpython-3.10", "cpython-3.11", "cpython-3.12"}) {
    const Result<Placement> placed = place("free-threaded", id);
    ASSERT_FALSE(placed.ok()) << id;
    EXPECT_THAT(placed.diagnostics()[0].message, HasSubstr("has no free-threaded build"));
    EXPECT_THAT(placed.diagnostics()[0].hint, HasSubstr("cpython-3.13"));
  }
}

TEST(Placement, ProcessesAreOneEachUpToTwoPerCore) {
  const Result<Placement> few = place("processes", "cpython-3.13", {}, 8);
  ASSERT_TRUE(few.ok());
  EXPECT_EQ(few->home, Home::Process);
  EXPECT_EQ(few->start, StartMethod::Fork);
  const Result<Placement> many = place("processes", "cpython-3.13", {}, 9);
  ASSERT_TRUE(many.ok());
  EXPECT_EQ(many->home, Home::ProcessPool);
  EXPECT_EQ(many->workers, 4u);
}

TEST(Placement, WorkersForceAPoolOfProcesses) {
  const Result<Placement> placed = place("processes", "cpython-3.13", {.cores = 4, .workers = 2}, 1);
  ASSERT_TRUE(placed.ok());
  EXPECT_EQ(placed->home, Home::ProcessPool);
  EXPECT_EQ(placed->workers, 2u);
}

TEST(Placement, TheWorkloadMayChooseHowProcessesStart) {
  EXPECT_EQ(place("processes", "cpython-3.14")->start, StartMethod::ForkServer);
  Workload workload = tasks(1);
  const std::pair<std::string, StartMethod> wishes[] = {
      {"fork", StartMethod::Fork}, {"spawn", StartMethod::Spawn}, {"forkserver", StartMethod::ForkServer}};
  for (const auto& [word, method] : wishes) {
    workload.startMethod = word;
    EXPECT_EQ(findModel("processes")->place(workload, profile("cpython-3.13"), {})->start, method);
    EXPECT_EQ(findModel("hybrid")->place(workload, profile("cpython-3.13"), {})->start, method);
  }
}

TEST(Placement, SubinterpretersLiveInOneProcess) {
  for (const std::string id : {"cpython-3.12", "cpython-3.14", "textbook"}) {
    const Result<Placement> placed = place("subinterpreters", id, {}, 100);
    ASSERT_TRUE(placed.ok()) << id;
    EXPECT_TRUE(placed->subinterpreters);
    EXPECT_EQ(placed->home, Home::ProcessPool);
    EXPECT_EQ(placed->lock, Lock::Gil);
  }
}

TEST(Placement, SubinterpretersBefore312AreAnError) {
  const Result<Placement> placed = place("subinterpreters", "cpython-3.11");
  ASSERT_FALSE(placed.ok());
  EXPECT_THAT(placed.diagnostics()[0].message, HasSubstr("CPython 3.11 has no sub-interpreters"));
  EXPECT_THAT(placed.diagnostics()[0].hint, HasSubstr("cpython-3.12"));
}

TEST(Placement, OneThreadAloneNeedsNoGilOnAFreeThreadedBuild) {
  for (const std::string_view model : {"serial", "asyncio", "hybrid", "processes", "subinterpreters"}) {
    EXPECT_EQ(place(model, "cpython-3.14t")->lock, Lock::None) << model;
    EXPECT_EQ(place(model, "cpython-3.14")->lock, Lock::Gil) << model;
  }
}

} // namespace
} // namespace switchpoint
