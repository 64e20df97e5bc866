#include "sim/twins.h"
#include "support/units.h"

namespace switchpoint {
namespace {

void t02(WorkloadBuilder& b) {
  const std::uint32_t semaphores[] = {b.primitive("semaphore", 1), b.primitive("semaphore", 0)};
  for (int n = 0; n < 2; ++n) {
    b.group(n == 0 ? "ping" : "pong");
    for (int i = 0; i < 3; ++i) {
      b.ask(semaphores[n], 0);
      b.print((n == 0 ? "ping " : "pong ") + std::to_string(i));
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
        b.print(std::string(1, static_cast<char>('A' + n)));
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
    b.print("job " + std::to_string(i));
  }
}

void t06(WorkloadBuilder& b) {
  for (const int tenths : {3, 1, 2}) {
    b.group("f" + std::to_string(tenths));
    b.sleep(tenths * 100 * ms);
    b.print("done 0." + std::to_string(tenths));
  }
}

void t07(WorkloadBuilder& b) {
  b.group("main");
  b.spawn(1, true);
  b.sleep(50 * ms);
  b.print("main exit");
  coroutine(b, "daemon", [&] {
    b.print("daemon start");
    b.sleep(5 * kSecond);
    b.print("never");
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
        event, 0, kNoSlot, timeout, [&] { b.print("True"); }, [&] { b.print("False"); });
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
    b.print(name);
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
            b.print("True");
            b.ask(locks[1 - n], 1);
          },
          [&] { b.print("False"); });
    });
  }
}

} // namespace

const std::vector<Twin>& threadTwins() {
  static const std::vector<Twin> kTwins{
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

} // namespace switchpoint
