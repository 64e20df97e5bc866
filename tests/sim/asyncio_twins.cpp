#include "sim/twins.h"
#include "support/units.h"

namespace switchpoint {
namespace {

void a01(WorkloadBuilder& b) {
  for (const char* name : {"A", "B", "C"}) {
    b.group(name);
    for (int i = 0; i < 3; ++i) {
      b.print(std::string(name) + " " + std::to_string(i));
      b.yield();
    }
  }
}

void a02(WorkloadBuilder& b) {
  b.group("main");
  b.spawn(1);
  b.print("after create");
  b.yield();
  b.print("after yield");
  b.join(1);
  b.print("joined");
  coroutine(b, "w", [&] { b.print("task"); });
}

void a03(WorkloadBuilder& b) {
  b.group("main");
  b.spawn(1);
  b.plain(Op::Await);
  b.print("leaf 1");
  b.plain(Op::Await);
  b.print("leaf 2");
  b.print("main");
  b.join(1);
  coroutine(b, "other", [&] { b.print("other"); });
}

void a04(WorkloadBuilder& b) {
  const std::pair<const char*, int> kTasks[] = {{"a", 90}, {"b", 30}, {"c", 60}};
  for (const auto& [name, delay] : kTasks) {
    b.group(name);
    b.sleep(delay * ms);
    b.print(std::string("done ") + name);
  }
}

void startFinish(WorkloadBuilder& b, Op op) {
  for (const char* name : {"1", "2"}) {
    b.group(name);
    b.print(std::string("Start ") + name);
    b.timed(op, 30 * ms);
    b.print(std::string("Finish ") + name);
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
  b.print("set");
}

void a11(WorkloadBuilder& b) {
  const std::uint32_t event = b.primitive("event");
  for (int n = 0; n < 4; ++n) {
    b.group(std::to_string(n));
    b.ask(event, 0);
    b.print(std::to_string(n));
  }
  b.group("main");
  b.yield();
  b.ask(event, 1);
  b.print("set");
}

// Not among the recorded ones: asyncio.Lock is FIFO with sleep(0) inside (fact sheet G, A12).
void a12(WorkloadBuilder& b) {
  const std::uint32_t lock = b.primitive("lock");
  for (const char* name : {"a", "b", "c"}) {
    b.group(name);
    b.repeat(2, [&] {
      b.with(lock, [&] {
        b.print(name);
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
      b.print("in " + std::to_string(n));
      b.sleep((20 + n * 20) * ms);
      b.print("out " + std::to_string(n));
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
    b.print("gen " + std::to_string(i));
    b.print("use " + std::to_string(i));
  }
  b.join(1);
  coroutine(b, "other", [&] {
    for (int i = 0; i < 3; ++i) {
      b.print("other " + std::to_string(i));
      b.yield();
    }
  });
}

void a24(WorkloadBuilder& b) {
  b.group("main");
  b.spawn(1);
  b.sleep(50 * ms);
  b.offload(kToThread, {}, [&] {
    b.print("blk start");
    b.block(400 * ms);
    b.print("blk end");
  });
  b.print("9");
  b.join(1);
  coroutine(b, "tick", [&] {
    for (int i = 0; i < 3; ++i) {
      b.print("tick " + std::to_string(i));
      b.sleep(100 * ms);
    }
  });
}

void a28(WorkloadBuilder& b) {
  const std::uint32_t barrier = b.primitive("barrier", 3);
  for (const char* name : {"a", "b", "c"}) {
    b.group(name);
    b.print(std::string("arrive ") + name);
    b.ask(barrier, 0);
    if (*name == 'c') b.print("pass c");
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
  b.print("still main");
  b.yield();
  b.print("main again");
  b.join(1);
  coroutine(b, "other", [&] { b.print("other"); });
}

void a31(WorkloadBuilder& b) {
  b.group("main");
  b.spawn(1, true);
  b.yield();
  b.print("main done");
  coroutine(b, "bg", [&] {
    b.sleep(5 * kSecond);
    b.print("never");
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

} // namespace

const std::vector<Twin>& asyncioTwins() {
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
  };
  return kTwins;
}

} // namespace switchpoint
