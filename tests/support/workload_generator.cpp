#include "support/workload_generator.h"

#include <iterator>
#include <string>

#include "base/rng.h"
#include "primitives/primitive.h"
#include "support/workload_builder.h"

namespace switchpoint {
namespace {

constexpr int kDeepest = 2;

class Generator {
public:
  Generator(std::uint64_t seed, std::string_view focus) : rng_(Rng::forStream(seed, 0x67656e)), focus_(focus) {}

  Workload make() {
    declare();
    const std::uint64_t groups = 1 + rng_.below(3);
    for (std::uint64_t g = 0; g < groups; ++g) group(static_cast<std::uint32_t>(g));
    childGroup();
    return builder_.build();
  }

private:
  bool chance(std::uint64_t percent) { return rng_.below(100) < percent; }

  // From nanoseconds to tens of milliseconds, round numbers among them, so that ties happen.
  Duration length() {
    switch (rng_.below(4)) {
    case 0: return static_cast<Duration>(rng_.below(2'000));
    case 1: return static_cast<Duration>(rng_.below(3'000'000));
    case 2: return static_cast<Duration>(1 + rng_.below(12)) * kMillisecond;
    default: return static_cast<Duration>(rng_.below(3)) * 500 * kMicrosecond;
    }
  }

  void declare() {
    variables_[0] = builder_.variable("plain");
    variables_[1] = builder_.variable("value", 3, SharedKind::Value);
    variables_[2] = builder_.variable("value-default", 0, SharedKind::ValueDefault);
    lock_ = builder_.primitive("lock");
    for (const PrimitiveInfo* info : primitiveCatalog()) {
      const std::int64_t capacity = info->params.empty() ? 0 : static_cast<std::int64_t>(1 + rng_.below(3));
      const std::uint32_t lock = info->needsLock && chance(30) ? rlock_ : lock_;
      const std::uint32_t made = builder_.primitive(info->id, capacity, lock);
      if (info->id == "rlock") rlock_ = made;
      if (info->id == focus_) focused_ = made;
      primitives_.push_back({made, info, lock});
    }
    uniform_ = builder_.distribution({DistributionKind::Uniform, 10, 4 * kMillisecond});
    exponential_ = builder_.distribution({DistributionKind::Exponential, kMillisecond, 0});
  }

  void group(std::uint32_t index) {
    const std::string name(1, static_cast<char>('a' + index));
    builder_.group(name, static_cast<std::uint32_t>(1 + rng_.below(3)));
    Group& group = builder_.current();
    group.arrival.start = chance(20) ? length() : 0;
    if (chance(20)) group.arrival.kind = chance(50) ? ArrivalKind::Every : ArrivalKind::Poisson;
    group.arrival.gap = length();
    if (chance(30)) group.payload = payload();
    children_ = index + 1 == 1 && chance(40);
    local_ = builder_.slot(static_cast<std::int64_t>(index) * 1000 + static_cast<std::int64_t>(rng_.below(4)));
    scratch_ = builder_.slot();
    steps(2 + rng_.below(6), 0);
    if (spawned_) builder_.join(kChildGroup);
  }

  // Its index is known in advance only if it is the last: groups before it spawn it by kChildGroup, patched here.
  void childGroup() {
    builder_.group("child");
    builder_.current().spawnedOnly = true;
    local_ = builder_.slot(1);
    scratch_ = builder_.slot();
    children_ = spawned_ = false;
    steps(1 + rng_.below(3), kDeepest);
  }

  Payload payload() {
    Payload result;
    result.bytes = static_cast<std::int64_t>(rng_.below(100'000));
    result.objects = chance(50);
    result.picklable = !chance(5);
    return result;
  }

  void steps(std::uint64_t count, int depth) {
    for (std::uint64_t i = 0; i < count; ++i) step(depth);
  }

  void step(int depth) {
    if (chance(focus_.empty() ? 0 : 35)) {
      for (const Declared& one : primitives_) {
        if (one.index == focused_) return onPrimitive(one, depth);
      }
    }
    switch (rng_.below(12)) {
    case 0:
    case 1:
    case 2: return timeStep();
    case 3: return drawnStep();
    case 4:
    case 5: return memoryStep(depth);
    case 6: return depth < kDeepest ? block(depth) : timeStep();
    case 7: return onPrimitive(primitives_[rng_.below(primitives_.size())], depth);
    case 8: return chance(50) ? builder_.print("x=", local_) : builder_.yield();
    case 9: return depth < kDeepest && !offloaded_ ? offload() : timeStep();
    case 10: return spawnStep();
    default: return chance(4) ? builder_.raise("ValueError: drawn") : smallStep();
    }
  }

  void timeStep() {
    static constexpr Op kOps[] = {Op::Cpu, Op::Native, Op::Io, Op::Sleep, Op::Block};
    const Op op = kOps[rng_.below(std::size(kOps))];
    static constexpr std::uint8_t kWhere[] = {0, 0, kOnLoop, kToThread, kToProcess};
    const bool placed = op == Op::Cpu || op == Op::Native || op == Op::Block;
    builder_.timed(op, length(), placed ? kWhere[rng_.below(std::size(kWhere))] : std::uint8_t{0});
  }

  void drawnStep() {
    static constexpr Op kOps[] = {Op::Cpu, Op::Native, Op::Io, Op::Sleep, Op::Block};
    builder_.drawn(kOps[rng_.below(std::size(kOps))], chance(50) ? uniform_ : exponential_);
  }

  void smallStep() {
    static constexpr Op kOps[] = {Op::Await, Op::Builtin, Op::Call};
    builder_.plain(kOps[rng_.below(std::size(kOps))]);
  }

  void memoryStep(int depth) {
    const std::uint32_t variable = variables_[rng_.below(std::size(variables_))];
    switch (rng_.below(5)) {
    case 0: return builder_.read(variable, local_);
    case 1: return builder_.set(variable, local_);
    case 2: return builder_.compute(local_, {{ExprOp::Local, local_}, {ExprOp::Const, 3}, {ExprOp::Mod, 0}});
    case 3:
      if (depth < kDeepest)
        return builder_.repeat(static_cast<std::int64_t>(rng_.below(3'000)), [&] { bump(variable); });
      return bump(variable);
    default: return bump(variable);
    }
  }

  void bump(std::uint32_t variable) {
    builder_.update(variable, scratch_, [&] {
      if (chance(30)) smallStep();
    });
  }

  void block(int depth) {
    const std::uint64_t count = 1 + rng_.below(3);
    switch (rng_.below(3)) {
    case 0: return builder_.repeat(static_cast<std::int64_t>(rng_.below(4)), [&] { steps(count, depth + 1); });
    case 1:
      return builder_.when(
          local_, [&] { steps(count, depth + 1); }, [&] { steps(1, depth + 1); });
    default: {
      const Slot rounds = builder_.slot(static_cast<std::int64_t>(rng_.below(4)));
      return builder_.whileNonZero(rounds, [&] {
        steps(count, depth + 1);
        builder_.add(rounds, -1);
      });
    }
    }
  }

  void offload() {
    offloaded_ = true;
    builder_.offload(chance(50) ? kToThread : kToProcess, payload(), [&] { steps(1 + rng_.below(2), kDeepest); });
    offloaded_ = false;
  }

  void spawnStep() {
    if (!children_ || offloaded_) return smallStep();
    spawned_ = true;
    builder_.spawn(kChildGroup, chance(30));
    if (chance(30)) builder_.join(kChildGroup);
  }

  struct Declared {
    std::uint32_t index;
    const PrimitiveInfo* info;
    std::uint32_t lock;
  };

  void onPrimitive(const Declared& one, int depth) {
    const auto verb = static_cast<std::uint8_t>(rng_.below(one.info->verbs.size()));
    if (one.info->canWith) return held(one, depth);
    if (one.info->needsLock) return builder_.with(one.lock, [&] { asked(one, verb, depth); });
    asked(one, verb, depth);
  }

  // Taken and given back; now and then only given.
  void held(const Declared& one, int depth) {
    const auto inside = [&] { depth < kDeepest ? steps(1 + rng_.below(2), depth + 1) : timeStep(); };
    if (one.info->id == "semaphore" && chance(15)) return builder_.ask(one.index, 1);
    if (chance(50)) return builder_.with(one.index, inside);
    if (chance(60)) {
      return builder_.askTimed(
          one.index, 0, kNoSlot, chance(10) ? 0 : length(),
          [&] {
            inside();
            builder_.ask(one.index, 1);
          },
          [&] { smallStep(); });
    }
    builder_.ask(one.index, 0);
    inside();
    builder_.ask(one.index, 1);
  }

  void asked(const Declared& one, std::uint8_t verb, int depth) {
    const VerbInfo& info = one.info->verbs[verb];
    if (info.takesValue) builder_.add(local_, 1);
    Slot slot = info.givesValue ? local_ : kNoSlot;
    if (info.takesValue) {
      slot = builder_.slot();
      builder_.compute(slot, {{ExprOp::Local, local_}});
    }
    if (!info.mayWait || chance(25)) return builder_.ask(one.index, verb, slot);
    builder_.askTimed(
        one.index, verb, slot, chance(10) ? 0 : length(), [&] { smallStep(); },
        [&] { depth < kDeepest ? timeStep() : smallStep(); });
  }

  // The child group is the last one; its index is the number of the groups before it.
  static constexpr std::uint32_t kChildGroup = 0xfffffff0;
  friend Workload patched(Workload workload);

  Rng rng_;
  std::string_view focus_;
  WorkloadBuilder builder_;
  std::uint32_t variables_[3] = {};
  std::uint32_t lock_ = 0, rlock_ = 0, focused_ = 0;
  std::uint32_t uniform_ = 0, exponential_ = 0;
  std::vector<Declared> primitives_;
  Slot local_ = 0, scratch_ = 0;
  bool children_ = false, spawned_ = false, offloaded_ = false;
};

Workload patched(Workload workload) {
  const auto child = static_cast<std::uint32_t>(workload.groups.size() - 1);
  for (Instruction& instruction : workload.code) {
    const bool starts = instruction.op == Op::Spawn || instruction.op == Op::Join;
    if (starts && instruction.a == Generator::kChildGroup) instruction.a = child;
  }
  return workload;
}

} // namespace

Workload generateWorkload(std::uint64_t seed, std::string_view focus) {
  return patched(Generator(seed, focus).make());
}

Workload generateRaceFree(std::uint64_t seed) {
  Rng rng = Rng::forStream(seed, 0x66726565);
  WorkloadBuilder builder;
  const std::uint32_t variable = builder.variable("sum", 0, SharedKind::ValueLocked);
  const std::uint32_t lock = builder.primitive("lock");
  const std::uint64_t groups = 1 + rng.below(3);
  for (std::uint64_t g = 0; g < groups; ++g) {
    builder.group(std::string(1, static_cast<char>('a' + g)), static_cast<std::uint32_t>(1 + rng.below(4)));
    const Slot slot = builder.slot();
    builder.repeat(static_cast<std::int64_t>(1 + rng.below(40)), [&] {
      builder.cpu(static_cast<Duration>(rng.below(2'000'000)));
      builder.with(lock, [&] {
        builder.update(variable, slot, [&] {
          if (rng.below(2) == 0) builder.sleep(static_cast<Duration>(rng.below(200'000)));
          if (rng.below(2) == 0) builder.plain(Op::Call);
        });
      });
      if (rng.below(2) == 0) builder.io(static_cast<Duration>(rng.below(1'000'000)));
      if (rng.below(4) == 0) builder.yield();
    });
  }
  return builder.build();
}

Workload generateStraight(std::uint64_t seed) {
  Rng rng = Rng::forStream(seed, 0x737472);
  WorkloadBuilder builder;
  const std::uint64_t groups = 1 + rng.below(4);
  for (std::uint64_t g = 0; g < groups; ++g) {
    builder.group(std::string(1, static_cast<char>('a' + g)), static_cast<std::uint32_t>(1 + rng.below(2)));
    const std::uint64_t steps = 1 + rng.below(6);
    for (std::uint64_t i = 0; i < steps; ++i) {
      static constexpr Op kOps[] = {Op::Cpu, Op::Native, Op::Io, Op::Sleep, Op::Block};
      builder.timed(kOps[rng.below(std::size(kOps))], static_cast<Duration>(rng.below(40)) * 500 * kMicrosecond);
    }
  }
  return builder.build();
}

} // namespace switchpoint
