// What the steps of a scenario become.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "primitives/primitive.h"
#include "workload/listing.h"
#include "workload/scenario.h"

namespace switchpoint {
namespace {

const std::string kVars = "[vars]\nx = 1\ny = 2\nv = { shared = \"value-locked\" }\n";
const std::string kThings = "[primitives]\na = \"lock\"\nq = { type = \"queue\", capacity = 2 }\ne = \"event\"\n"
                            "c = { type = \"condition\", lock = \"a\" }\nf = \"future\"\n";

TEST(Lowering, Time) {
  EXPECT_EQ(listingOf(R"({ cpu = "1.5ms" }, { native = "2us", on = "thread" }, { io = "1s" }, { sleep = "3ns" },
                         { block = "1ms", on = "loop" }, { yield = true }, { await = true })"),
            "0 Cpu 1500000\n1 Native flags4 2000\n2 Io 1000000000\n3 Sleep 3\n4 Block flags2 1000000\n5 Yield 0\n"
            "6 Await 0\n7 Finish\n");
}

TEST(Lowering, ItemsAtTheProfilesCost) {
  EXPECT_EQ(listingOf("{ cpu = { items = 1000 }, on = \"process\" }"), "0 Cpu flags24 1000\n1 Finish\n");
}

TEST(Lowering, Draws) {
  const Result<Workload> result = parseScenario(
      "[[task]]\nname = \"t\"\nsteps = [{ io = { uniform = [\"1ms\", \"2ms\"] } }, { io = { exponential = \"3ms\" } }, "
      "{ cpu = { normal = [\"4ms\", \"1ms\"] } }]\n",
      "x");
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(listing(*result), "0 Io draw1 0\n1 Io draw2 0\n2 Cpu draw3 0\n3 Finish\n");
  ASSERT_EQ(result->distributions.size(), 3u);
  EXPECT_EQ(result->distributions[0].second, 2 * kMillisecond);
  EXPECT_EQ(result->distributions[1].kind, DistributionKind::Exponential);
  EXPECT_EQ(result->distributions[2].first, 4 * kMillisecond);
  EXPECT_EQ(result->steps[3].label, "io about 3 ms");
}

TEST(Lowering, UpdateIsReadComputeWrite) {
  EXPECT_EQ(listingOf("{ update = \"x\" }", kVars), "0 Read s0 a0\n1 Compute s0 = s0 1 +\n2 Write s0 a0\n3 Finish\n");
  EXPECT_EQ(listingOf("{ update = \"y\", by = -3 }", kVars),
            "0 Read s0 a1\n1 Compute s0 = s0 -3 +\n2 Write s0 a1\n3 Finish\n");
}

TEST(Lowering, Windows) {
  const auto window = [](const std::string& w) {
    const std::string text = listingOf("{ update = \"x\", window = " + w + " }", kVars);
    const std::size_t from = text.find('\n') + 1;
    return text.substr(from, text.rfind("Compute s0 = s0 1 +") - from - 2);
  };
  EXPECT_EQ(window("\"none\""), "");
  EXPECT_EQ(window("\"arithmetic\""), "1 Compute s0 = s0\n");
  EXPECT_EQ(window("\"builtin\""), "1 Builtin\n");
  EXPECT_EQ(window("\"call\""), "1 Call\n");
  EXPECT_EQ(window("\"loop\""), "1 LoopInit s1 1\n2 LoopTest s1 ->4\n3 LoopBack ->2\n");
  EXPECT_EQ(window("\"yield\""), "1 Yield 0\n");
  EXPECT_EQ(window("\"await\""), "1 Await\n");
  EXPECT_EQ(window("{ sleep = \"1ms\" }"), "1 Sleep 1000000\n");
}

TEST(Lowering, UpdateByAVariableReadsItOnceAfterTheWindow) {
  EXPECT_EQ(listingOf("{ update = \"x\", by = \"y * y + x\", window = \"call\" }", kVars),
            "0 Read s0 a0\n1 Call\n2 Read s1 a1\n3 Compute s0 = s0 s1 s1 * s0 + +\n4 Write s0 a0\n5 Finish\n");
}

TEST(Lowering, LockedValueIsUpdatedUnderItsOwnLock) {
  EXPECT_EQ(listingOf("{ update = \"v\" }", kVars),
            "0 Ask s- a0 verb0 flags1\n1 Read s0 a2\n2 Compute s0 = s0 1 +\n3 Write s0 a2\n4 Ask s- a0 verb1 flags1\n"
            "5 Finish\n");
  const Result<Workload> result = parseScenario(kVars + "[[task]]\nname = \"t\"\nsteps = []\n", "x");
  ASSERT_TRUE(result.ok());
  ASSERT_EQ(result->primitives.size(), 1u);
  EXPECT_TRUE(result->primitives[0].hidden);
  EXPECT_EQ(result->primitives[0].type, "lock");
}

TEST(Lowering, ReadComputeWriteSet) {
  EXPECT_EQ(listingOf(R"({ read = "x", into = "t1" }, { compute = "t1 * 2", into = "t2" }, { write = "x", from = "t2" },
                         { write = "x", from = "t2 + y" }, { set = "y", to = 7 }, { set = "t1", to = "t2" })",
                      kVars),
            "0 Read s0 a0\n1 Compute s1 = s0 2 *\n2 Write s1 a0\n3 Read s3 a1\n4 Compute s2 = s1 s3 +\n5 Write s2 a0\n"
            "6 Compute s2 = 7\n7 Set s2 a1\n8 Compute s0 = s1\n9 Finish\n");
}

TEST(Lowering, RepeatAndWhile) {
  EXPECT_EQ(listingOf("{ repeat = 3, steps = [{ await = true }] }"),
            "0 LoopInit s0 3\n1 LoopTest s0 ->4\n2 Await 0\n3 LoopBack ->1\n4 Finish\n");
  EXPECT_EQ(listingOf("{ repeat = \"x + 1\", steps = [] }", kVars),
            "0 Read s1 a0\n1 Compute s0 = s1 1 +\n2 LoopInit s0 flags1\n3 LoopTest s0 ->5\n4 LoopBack ->3\n"
            "5 Finish\n");
  EXPECT_EQ(listingOf("{ while = \"x < 3\", steps = [{ await = true }] }", kVars),
            "0 Read s1 a0\n1 Compute s0 = s1 3 <\n2 JumpIfZero s0 ->8\n3 Await 0\n4 WhileClose\n5 Read s1 a0\n"
            "6 Compute s0 = s1 3 <\n7 JumpIfNonZero s0 ->3\n8 Finish\n");
}

TEST(Lowering, NestedLoopsHaveCountersOfTheirOwn) {
  EXPECT_EQ(listingOf("{ repeat = 2, steps = [{ repeat = 3, steps = [] }, { repeat = 4, steps = [] }] }"),
            "0 LoopInit s0 2\n1 LoopTest s0 ->9\n2 LoopInit s1 3\n3 LoopTest s1 ->5\n4 LoopBack ->3\n"
            "5 LoopInit s1 4\n6 LoopTest s1 ->8\n7 LoopBack ->6\n8 LoopBack ->1\n9 Finish\n");
}

TEST(Lowering, WhenHasTwoWays) {
  EXPECT_EQ(listingOf("{ when = \"x == 1\", then = [{ await = true }], otherwise = [{ yield = true }] }", kVars),
            "0 Read s1 a0\n1 Compute s0 = s1 1 ==\n2 JumpIfZero s0 ->5\n3 Await 0\n4 Jump ->6\n5 Yield 0\n6 Finish\n");
  EXPECT_EQ(listingOf("{ when = 1, then = [{ await = true }] }"),
            "0 Compute s0 = 1\n1 JumpIfZero s0 ->3\n2 Await 0\n3 Finish\n");
}

// What a `with` holds is released by the kernel when an error leaves it, so that errors of expressions do it too.
TEST(Lowering, WithEntersAndLeaves) {
  EXPECT_EQ(listingOf("{ with = \"a\", steps = [{ with = \"b\", steps = [{ raise = \"ValueError: bad\" }] }] }",
                      "[primitives]\na = \"lock\"\nb = \"semaphore\""),
            "0 Ask s- a0 verb0 flags1\n1 Ask s- a1 verb0 flags1\n2 Raise a0\n3 Ask s- a1 verb1 flags1\n"
            "4 Ask s- a0 verb1 flags1\n5 Finish\n");
}

TEST(Lowering, AConditionLendsItsLock) {
  EXPECT_EQ(listingOf(R"({ with = "c", steps = [{ wait = "c" }, { notify-all = "c" }] }, { acquire = "c" })", kThings),
            "0 Ask s- a0 verb0 flags1\n1 Ask s- a3 verb0\n2 Ask s- a3 verb2\n3 Ask s- a0 verb1 flags1\n"
            "4 Ask s- a0 verb0\n5 Finish\n");
}

TEST(Lowering, AConditionAloneHasALockOfItsOwn) {
  const Result<Workload> result =
      parseScenario("[primitives]\nc = \"condition\"\n[[task]]\nname = \"t\"\nsteps = []\n", "x");
  ASSERT_TRUE(result.ok());
  ASSERT_EQ(result->primitives.size(), 2u);
  EXPECT_EQ(result->primitives[0].lock, 2u);
  EXPECT_TRUE(result->primitives[1].hidden);
}

TEST(Lowering, QueuesAndFuturesCarryValues) {
  EXPECT_EQ(listingOf(R"({ put = "q", value = "n + 1" }, { get = "q", into = "n" }, { put = "q" }, { get = "q" },
                         { set = "f", value = 5 }, { get = "f", into = "m" })",
                      kThings),
            "0 Compute s2 = s0 1 +\n1 Ask s2 a1 verb0\n2 Ask s0 a1 verb1\n3 Compute s2 = 0\n4 Ask s2 a1 verb0\n"
            "5 Ask s- a1 verb1\n6 Compute s2 = 5\n7 Ask s2 a4 verb0\n8 Ask s1 a4 verb1\n9 Finish\n");
}

TEST(Lowering, ATimeoutMayHaveStepsForWhenItExpires) {
  EXPECT_EQ(listingOf(R"({ wait = "e", timeout = "1s", otherwise = [{ await = true }] }, { set = "e" })", kThings),
            "0 Ask s- a2 verb0 ->2 1000000000\n1 Jump ->3\n2 Await 0\n3 Ask s- a2 verb1\n4 Finish\n");
  EXPECT_EQ(listingOf(R"({ wait = "e", timeout = "1s" })", kThings), "0 Ask s- a2 verb0 1000000000\n1 Finish\n");
}

TEST(Lowering, OffloadEndsWhereItSays) {
  EXPECT_EQ(listingOf("{ offload = [{ block = \"1s\" }], to = \"process\", payload = { bytes = 7 } }"),
            "0 Offload a0 flags8 ->2\n1 Block 1000000000\n2 OffloadEnd\n3 Finish\n");
}

TEST(Lowering, PrintReadsWhatItShows) {
  const Result<Workload> result = parseScenario(kVars + "[params]\nn = 9\n[[task]]\nname = \"t\"\nlocals = { k = 4 "
                                                        "}\nsteps = [{ print = \"{{x}} {x}, {k} {$n}\" }]\n",
                                                "x");
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(listing(*result), "0 Read s1 a0\n1 Print a0\n2 Finish\n");
  const std::vector<PrintPiece>& pieces = result->templates[0];
  ASSERT_EQ(pieces.size(), 3u);
  EXPECT_EQ(pieces[0].text, "{x} ");
  EXPECT_EQ(pieces[0].slot, 1);
  EXPECT_EQ(pieces[1].text, ", ");
  EXPECT_EQ(pieces[1].slot, 0);
  EXPECT_EQ(pieces[2].text, " 9");
  EXPECT_EQ(pieces[2].slot, -1);
}

TEST(Lowering, SpawnAndJoin) {
  const Result<Workload> result = parseScenario(
      "[[task]]\nname = \"child\"\nspawned = true\nsteps = []\n[[task]]\nname = \"t\"\nsteps = [{ spawn = \"child\" }, "
      "{ spawn = \"child\", detached = true }, { join = \"child\" }]\n",
      "x");
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(listing(*result, 1), "0 Spawn a0\n1 Spawn a0 flags1\n2 Join a0\n3 Finish\n");
  EXPECT_TRUE(result->groups[0].spawnedOnly);
  EXPECT_EQ(startedTasks(*result), 1u);
}

TEST(Lowering, StepsKnowWhereTheyStand) {
  const Result<Workload> result =
      parseScenario("[vars]\nx = 0\n[[task]]\nname = \"t\"\nsteps = [\n"
                    "  { repeat = 3, steps = [ # all of it\n    { update = \"x\" },\n  ] },\n]\n",
                    "x");
  ASSERT_TRUE(result.ok());
  const SourceStep& repeat = result->steps[result->code[0].step];
  EXPECT_EQ(repeat.line, 6u);
  EXPECT_EQ(repeat.column, 3u);
  EXPECT_EQ(repeat.text, "{ repeat = 3, steps = […] }");
  EXPECT_EQ(repeat.label, "repeat 3");
  const SourceStep& update = result->steps[result->code[2].step];
  EXPECT_EQ(update.line, 7u);
  EXPECT_EQ(update.text, "{ update = \"x\" }");
}

TEST(Lowering, TheFrame) {
  const Result<Workload> result =
      parseScenario("title = \"T\"\nsummary = \"S\"\nmodel = \"threads\"\nprofile = \"cpython-3.9\"\nseed = 7\n"
                    "[machine]\ncores = 2\nworkers = 3\nswitch-interval = \"1ms\"\nstart-method = \"spawn\"\n"
                    "[vars]\nx = { initial = 3, expected = 5, shared = \"value\" }\n"
                    "[[task]]\nname = \"a\"\ncount = 4\nstart = \"1s\"\nevery = \"2ms\"\n"
                    "payload = { bytes = 10, kind = \"objects\", picklable = false }\nsteps = []\n"
                    "[[task]]\nname = \"b\"\nrate = 4\nlocals = { p = 1, q = 2 }\nsteps = []\n",
                    "dir/my-file.toml");
  ASSERT_TRUE(result.ok()) << formatDiagnostics(result.diagnostics());
  const Workload& w = *result;
  EXPECT_EQ(w.id, "my-file");
  EXPECT_EQ(w.source, "dir/my-file.toml");
  EXPECT_EQ(w.title + w.summary + w.model + w.profile + w.startMethod, "TSthreadscpython-3.9spawn");
  EXPECT_TRUE(w.hasSeed);
  EXPECT_EQ(w.seed, 7u);
  EXPECT_EQ(w.cores, 2u);
  EXPECT_EQ(w.workers, 3u);
  EXPECT_EQ(w.switchInterval, kMillisecond);
  EXPECT_EQ(w.variables[0].initial, 3);
  EXPECT_EQ(w.variables[0].expected, 5);
  EXPECT_EQ(w.variables[0].shared, SharedKind::Value);
  EXPECT_EQ(w.groups[0].count, 4u);
  EXPECT_EQ(w.groups[0].arrival.start, kSecond);
  EXPECT_EQ(w.groups[0].arrival.gap, 2 * kMillisecond);
  EXPECT_TRUE(w.groups[0].payload.objects);
  EXPECT_FALSE(w.groups[0].payload.picklable);
  EXPECT_EQ(w.groups[1].arrival.kind, ArrivalKind::Poisson);
  EXPECT_EQ(w.groups[1].arrival.gap, kSecond / 4);
  EXPECT_THAT(w.groups[1].locals, ::testing::ElementsAre(1, 2));
}

// Each verb of each primitive can be written down, so that a new primitive needs no change here.
TEST(Lowering, EveryVerbOfEveryPrimitive) {
  for (const PrimitiveInfo* info : primitiveCatalog()) {
    for (std::size_t i = 0; i < info->verbs.size(); ++i) {
      const VerbInfo& verb = info->verbs[i];
      std::string step = "{ " + std::string(verb.name) + " = \"p\"";
      if (verb.takesValue) step += ", value = 1";
      if (verb.givesValue) step += ", into = \"x\"";
      if (verb.mayWait) step += ", timeout = \"1s\", otherwise = []";
      const std::string code = listingOf(step + " }", "[primitives]\np = \"" + std::string(info->id) + "\"");
      EXPECT_NE(code.find(" a0 verb" + std::to_string(i)), std::string::npos) << info->id << "\n" << code;
    }
  }
}

} // namespace
} // namespace switchpoint
