// Twins of real programs that print one and the same text on every CPython (fact sheet G): the order must be theirs.
#include <functional>

#include <gtest/gtest.h>

#include "sim/running.h"

namespace switchpoint {
namespace {

constexpr Duration ms = kMillisecond;

struct Twin {
  const char* id;
  const char* model;
  const char* text;
  std::function<void(WorkloadBuilder&)> write;
  std::uint32_t workers = 0;
};

void printed(WorkloadBuilder& b, const std::string& text) {
  b.print(text);
}

// A coroutine that main awaits or creates as a task, and that nothing starts but `spawn`.
std::uint32_t coroutine(WorkloadBuilder& b, const std::string& name, const std::function<void()>& body) {
  const std::uint32_t group = b.group(name);
  b.current().spawnedOnly = true;
  body();
  return group;
}

void a01(WorkloadBuilder& b) {
  for (const char* name : {"A", "B", "C"}) {
    b.group(name);
    for (int i = 0; i < 3; ++i) {
      printed(b, std::string(name) + " " + std::to_string(i));
      b.yield();
    }
  }
}

void a02(WorkloadBuilder& b) {
  b.group("main");
  b.spawn(1);
  printed(b, "after create");
  b.yield();
  printed(b, "after yield");
  b.join(1);
  printed(b, "joined");
  coroutine(b, "w", [&] { printed(b, "task"); });
}

void a03(WorkloadBuilder& b) {
  b.group("main");
  b.spawn(1);
  b.plain(Op::Await);
  printed(b, "leaf 1");
  b.plain(Op::Await);
  printed(b, "leaf 2");
  printed(b, "main");
  b.join(1);
  coroutine(b, "other", [&] { printed(b, "other"); });
}

void a04(WorkloadBuilder& b) {
  const std::pair<const char*, int> kTasks[] = {{"a", 90}, {"b", 30}, {"c", 60}};
  for (const auto& [name, delay] : kTasks) {
    b.group(name);
    b.sleep(delay * ms);
    printed(b, std::string("done ") + name);
  }
}

void startFinish(WorkloadBuilder& b, Op op) {
  for (const char* name : {"1", "2"}) {
    b.group(name);
    printed(b, std::string("Start ") + name);
    b.timed(op, 30 * ms);
    printed(b, std::string("Finish ") + name);
  }
}

void a10(WorkloadBuilder& b) {
  const std::uint32_t future = b.primitive("future");
  for (const char* name : {"a", "b", "c"}) {
    b.group(name);
    const Slot got = b.slot();
    b.ask(future, 1, got);
    b.print(std::string(name) + " ", got);
  }
  b.group("main");
  const Slot value = b.slot(7);
  b.yield();
  b.give(future, value);
  printed(b, "set");
}

void a11(WorkloadBuilder& b) {
  const std::uint32_t event = b.primitive("event");
  for (int n = 0; n < 4; ++n) {
    b.group(std::to_string(n));
    b.ask(event, 0);
    printed(b, std::to_string(n));
  }
  b.group("main");
  b.yield();
  b.ask(event, 1);
  printed(b, "set");
}

// Not among the recorded ones: asyncio.Lock is FIFO with sleep(0) inside (fact sheet G, A12).
void a12(WorkloadBuilder& b) {
  const std::uint32_t lock = b.primitive("lock");
  for (const char* name : {"a", "b", "c"}) {
    b.group(name);
    b.repeat(2, [&] {
      b.with(lock, [&] {
        printed(b, name);
        b.yield();
      });
    });
  }
}

void a13(WorkloadBuilder& b) {
  const std::uint32_t semaphore = b.primitive("semaphore", 2);
  for (int n = 0; n < 4; ++n) {
    b.group(std::to_string(n));
    b.with(semaphore, [&] {
      printed(b, "in " + std::to_string(n));
      b.sleep((20 + n * 20) * ms);
      printed(b, "out " + std::to_string(n));
    });
  }
}

// A14: Queue(1), put and got alternate.
void a14(WorkloadBuilder& b) {
  const std::uint32_t queue = b.primitive("queue", 1);
  b.group("producer");
  const Slot item = b.slot(-1);
  b.repeat(3, [&] {
    b.add(item, 1);
    b.give(queue, item);
    b.print("put ", item);
  });
  b.group("consumer");
  const Slot got = b.slot();
  b.repeat(3, [&] {
    b.ask(queue, 1, got);
    b.print("got ", got);
  });
}

void a22(WorkloadBuilder& b) {
  b.group("main");
  b.spawn(1);
  for (int i = 0; i < 3; ++i) {
    b.plain(Op::Await);
    printed(b, "gen " + std::to_string(i));
    printed(b, "use " + std::to_string(i));
  }
  b.join(1);
  coroutine(b, "other", [&] {
    for (int i = 0; i < 3; ++i) {
      printed(b, "other " + std::to_string(i));
      b.yield();
    }
  });
}

void a24(WorkloadBuilder& b) {
  b.group("main");
  b.spawn(1);
  b.sleep(50 * ms);
  b.offload(kToThread, {}, [&] {
    printed(b, "blk start");
    b.block(400 * ms);
    printed(b, "blk end");
  });
  printed(b, "9");
  b.join(1);
  coroutine(b, "tick", [&] {
    for (int i = 0; i < 3; ++i) {
      printed(b, "tick " + std::to_string(i));
      b.sleep(100 * ms);
    }
  });
}

void a28(WorkloadBuilder& b) {
  const std::uint32_t barrier = b.primitive("barrier", 3);
  for (const char* name : {"a", "b", "c"}) {
    b.group(name);
    printed(b, std::string("arrive ") + name);
    b.ask(barrier, 0);
    if (*name == 'c') printed(b, "pass c");
  }
}

void a29(WorkloadBuilder& b) {
  const std::uint32_t future = b.primitive("future");
  b.group("main");
  const Slot value = b.slot(1);
  b.give(future, value);
  b.spawn(1);
  b.ask(future, 1, value);
  b.print("", value);
  printed(b, "still main");
  b.yield();
  printed(b, "main again");
  b.join(1);
  coroutine(b, "other", [&] { printed(b, "other"); });
}

void a31(WorkloadBuilder& b) {
  b.group("main");
  b.spawn(1, true);
  b.yield();
  printed(b, "main done");
  coroutine(b, "bg", [&] {
    b.sleep(5 * kSecond);
    printed(b, "never");
  });
}

void a32(WorkloadBuilder& b) {
  const std::uint32_t log = b.variable("log");
  for (int n = 0; n < 5; ++n) {
    b.group(std::to_string(n));
    const Slot x = b.slot();
    b.read(log, x);
    b.yield();
    b.add(x, 1);
    b.write(log, x);
    b.print("", x);
  }
}

void t02(WorkloadBuilder& b) {
  const std::uint32_t semaphores[] = {b.primitive("semaphore", 1), b.primitive("semaphore", 0)};
  for (int n = 0; n < 2; ++n) {
    b.group(n == 0 ? "ping" : "pong");
    for (int i = 0; i < 3; ++i) {
      b.ask(semaphores[n], 0);
      printed(b, (n == 0 ? "ping " : "pong ") + std::to_string(i));
      b.ask(semaphores[1 - n], 1);
    }
  }
}

// T03: three threads take turns under one condition.
void t03(WorkloadBuilder& b) {
  const std::uint32_t turn = b.variable("turn");
  const std::uint32_t lock = b.primitive("lock");
  const std::uint32_t condition = b.primitive("condition", 0, lock);
  for (int n = 0; n < 3; ++n) {
    b.group(std::string(1, static_cast<char>('A' + n)));
    const Slot now = b.slot(), others = b.slot(), next = b.slot((n + 1) % 3);
    const auto look = [&] {
      b.read(turn, now);
      b.compute(others, {{ExprOp::Local, now}, {ExprOp::Const, n}, {ExprOp::NotEqual, 0}});
    };
    for (int i = 0; i < 2; ++i) {
      b.with(lock, [&] {
        look();
        b.whileNonZero(others, [&] {
          b.ask(condition, 0);
          look();
        });
        printed(b, std::string(1, static_cast<char>('A' + n)));
        b.set(turn, next);
        b.ask(condition, 2);
      });
    }
  }
}

void t04(WorkloadBuilder& b) {
  const std::uint32_t queue = b.primitive("queue", 2);
  b.group("consumer");
  const Slot got = b.slot();
  b.repeat(6, [&] {
    b.ask(queue, 1, got);
    b.print("", got);
  });
  b.group("producer");
  const Slot item = b.slot(-1);
  b.repeat(6, [&] {
    b.add(item, 1);
    b.give(queue, item);
  });
}

void t05(WorkloadBuilder& b) {
  for (int i = 0; i < 5; ++i) {
    b.group("job" + std::to_string(i));
    printed(b, "job " + std::to_string(i));
  }
}

void t06(WorkloadBuilder& b) {
  for (const int tenths : {3, 1, 2}) {
    b.group("f" + std::to_string(tenths));
    b.sleep(tenths * 100 * ms);
    printed(b, "done 0." + std::to_string(tenths));
  }
}

void t07(WorkloadBuilder& b) {
  b.group("main");
  b.spawn(1, true);
  b.sleep(50 * ms);
  printed(b, "main exit");
  coroutine(b, "daemon", [&] {
    printed(b, "daemon start");
    b.sleep(5 * kSecond);
    printed(b, "never");
  });
}

void t11(WorkloadBuilder& b) {
  const std::uint32_t n = b.variable("n");
  const std::uint32_t lock = b.primitive("lock");
  b.group("main");
  const Slot total = b.slot();
  for (int i = 0; i < 4; ++i) b.spawn(1);
  b.join(1);
  b.read(n, total);
  b.print("", total);
  coroutine(b, "f", [&] {
    const Slot slot = b.slot();
    b.repeat(50'000, [&] { b.with(lock, [&] { b.update(n, slot); }); });
  });
}

void t13(WorkloadBuilder& b) {
  const std::uint32_t event = b.primitive("event");
  const auto wait = [&](Duration timeout) {
    b.askTimed(
        event, 0, kNoSlot, timeout, [&] { printed(b, "True"); }, [&] { printed(b, "False"); });
  };
  b.group("main");
  wait(10 * ms);
  b.spawn(1);
  wait(2 * kSecond);
  wait(0);
  coroutine(b, "timer", [&] {
    b.sleep(30 * ms);
    b.ask(event, 1);
  });
}

void t15(WorkloadBuilder& b) {
  const std::pair<const char*, int> kTasks[] = {{"c", 120}, {"a", 40}, {"b", 80}};
  for (const auto& [name, delay] : kTasks) {
    b.group(name);
    b.sleep(delay * ms);
    printed(b, name);
  }
}

// Thread 1 gives up after 50 ms and releases; thread 2, with 300 ms, gets what it wants.
void t17(WorkloadBuilder& b) {
  const std::uint32_t locks[] = {b.primitive("lock"), b.primitive("lock")};
  const std::uint32_t barrier = b.primitive("barrier", 2);
  for (int n = 0; n < 2; ++n) {
    b.group(n == 0 ? "1" : "2");
    b.with(locks[n], [&] {
      b.ask(barrier, 0);
      b.askTimed(
          locks[1 - n], 0, kNoSlot, (n == 0 ? 50 : 300) * ms,
          [&] {
            printed(b, "True");
            b.ask(locks[1 - n], 1);
          },
          [&] { printed(b, "False"); });
    });
  }
}

const std::vector<Twin>& twins() {
  static const std::vector<Twin> kTwins{
      {"A01", "asyncio", "A 0\nB 0\nC 0\nA 1\nB 1\nC 1\nA 2\nB 2\nC 2\n", a01},
      {"A02", "asyncio", "after create\ntask\nafter yield\njoined\n", a02},
      {"A03", "asyncio", "leaf 1\nleaf 2\nmain\nother\n", a03},
      {"A04", "asyncio", "done b\ndone c\ndone a\n", a04},
      {"A06", "asyncio", "Start 1\nFinish 1\nStart 2\nFinish 2\n", [](auto& b) { startFinish(b, Op::Block); }},
      {"A07", "asyncio", "Start 1\nStart 2\nFinish 1\nFinish 2\n", [](auto& b) { startFinish(b, Op::Sleep); }},
      {"A10", "asyncio", "set\na 7\nb 7\nc 7\n", a10},
      {"A11", "asyncio", "set\n0\n1\n2\n3\n", a11},
      {"A12", "asyncio", "a\nb\nc\na\nb\nc\n", a12},
      {"A13", "asyncio", "in 0\nin 1\nout 0\nin 2\nout 1\nin 3\nout 2\nout 3\n", a13},
      {"A14", "asyncio", "put 0\ngot 0\nput 1\ngot 1\nput 2\ngot 2\n", a14},
      {"A22", "asyncio", "gen 0\nuse 0\ngen 1\nuse 1\ngen 2\nuse 2\nother 0\nother 1\nother 2\n", a22},
      {"A24", "asyncio", "tick 0\nblk start\ntick 1\ntick 2\nblk end\n9\n", a24},
      {"A28", "asyncio", "arrive a\narrive b\narrive c\npass c\n", a28},
      {"A29", "asyncio", "1\nstill main\nother\nmain again\n", a29},
      {"A31", "asyncio", "main done\n", a31},
      {"A32", "asyncio", "1\n1\n1\n1\n1\n", a32},
      {"T02", "threads", "ping 0\npong 0\nping 1\npong 1\nping 2\npong 2\n", t02},
      {"T03", "threads", "A\nB\nC\nA\nB\nC\n", t03},
      {"T04", "threads", "0\n1\n2\n3\n4\n5\n", t04},
      {"T05", "threads", "job 0\njob 1\njob 2\njob 3\njob 4\n", t05, 1},
      {"T06", "threads", "done 0.1\ndone 0.2\ndone 0.3\n", t06, 3},
      {"T07", "threads", "daemon start\nmain exit\n", t07},
      {"T11", "threads", "200000\n", t11},
      {"T13", "threads", "False\nTrue\nTrue\n", t13},
      {"T15", "threads", "a\nb\nc\n", t15},
      {"T17", "threads", "False\nTrue\n", t17},
  };
  return kTwins;
}

class Conformance : public testing::TestWithParam<Twin> {};

TEST_P(Conformance, PrintsWhatCPythonPrints) {
  const Twin& twin = GetParam();
  WorkloadBuilder builder;
  twin.write(builder);
  const Workload workload = builder.build();
  std::vector<std::string> profiles{kGilProfiles.begin(), kGilProfiles.end()};
  profiles.insert(profiles.end(), {"cpython-3.13t", "cpython-3.14t"});
  for (const std::string& profile : profiles) {
    const bool free = profile.ends_with('t');
    const std::string model = free && twin.model == std::string("threads") ? "free-threaded" : twin.model;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      SimulateOptions options = onCores(4, seed);
      options.workers = twin.workers;
      const Trace trace = runOf(workload, model, profile, options);
      EXPECT_EQ(trace.outcome.out, twin.text) << twin.id << " on " << profile << ", seed " << seed;
      EXPECT_EQ(trace.outcome.end, EndKind::Completed) << twin.id << " on " << profile << "\n" << trace.outcome.err;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Twins, Conformance, testing::ValuesIn(twins()),
                         [](const auto& instance) { return std::string(instance.param.id); });

} // namespace
} // namespace switchpoint
