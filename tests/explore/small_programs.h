// Programs small enough that every schedule can be tried, drawn from a seed.
#pragma once

#include <string>

#include "base/rng.h"

namespace switchpoint {

class SmallProgram {
public:
  explicit SmallProgram(std::uint64_t seed) : rng_(Rng::forStream(seed, 0x736d616c6c)) {}

  // A scenario of two or three tasks with one to three steps each, on shared variables and every kind of primitive.
  std::string text() {
    std::string text =
        "[vars]\nx = 0\ny = 0\n[primitives]\na = \"lock\"\nb = \"lock\"\nr = \"rlock\"\n"
        "s = { type = \"semaphore\", capacity = 1 }\nq = { type = \"queue\", capacity = 1 }\ne = \"event\"\n"
        "c = { type = \"condition\", lock = \"a\" }\n";
    const std::uint64_t tasks = 2 + rng_.below(2);
    for (std::uint64_t i = 0; i < tasks; ++i) {
      text += "[[task]]\nname = \"t" + std::to_string(i) + "\"\nlocals = { v = " + std::to_string(i + 1) +
              " }\nsteps = [\n" + steps(1 + rng_.below(tasks == 2 ? 3 : 2), 0) + "]\n";
    }
    return text;
  }

private:
  std::string steps(std::uint64_t count, int depth) {
    std::string text;
    for (std::uint64_t i = 0; i < count; ++i) text += "  " + step(depth) + ",\n";
    return text;
  }
  std::string variable() { return rng_.below(2) == 0 ? "x" : "y"; }
  std::string quoted(const std::string& word) { return "\"" + word + "\""; }

  std::string step(int depth) {
    switch (rng_.below(depth == 0 ? 13 : 6)) {
    case 0: return "{ update = " + quoted(variable()) + " }";
    case 1: return "{ write = " + quoted(variable()) + ", from = \"v\" }";
    case 2: return "{ read = " + quoted(variable()) + ", into = \"v\" }";
    case 3: return "{ print = \"v{v}\" }";
    case 4: return "{ set = \"e\" }";
    case 5: return "{ sleep = \"1ms\" }";
    case 6: return "{ with = " + quoted(rng_.below(2) == 0 ? "a" : "b") + ", steps = [" + step(1) + "] }";
    case 7: return "{ with = \"a\", steps = [{ with = \"b\", steps = [" + step(1) + "] }] }";
    case 8: return "{ with = \"b\", steps = [{ with = \"a\", steps = [" + step(1) + "] }] }";
    case 9: return timed("acquire", rng_.below(2) == 0 ? "a" : "s");
    case 10: return rng_.below(2) == 0 ? "{ put = \"q\", value = \"v\" }" : "{ get = \"q\", into = \"v\" }";
    case 11: return rng_.below(2) == 0 ? timed("wait", "e") : "{ wait = \"e\" }";
    default: return condition();
    }
  }

  // Takes it and gives it back, or goes another way when its time is over.
  std::string timed(const std::string& verb, const std::string& what) {
    const std::string after = verb == "acquire" ? ", { release = " + quoted(what) + " }" : "";
    return "{ set = \"y\", to = 1 }, { " + verb + " = " + quoted(what) +
           ", timeout = \"1ms\", otherwise = [{ set = \"x\", to = 7 }, { raise = \"late\" }] }" + after;
  }

  std::string condition() {
    switch (rng_.below(3)) {
    case 0: return "{ with = \"a\", steps = [{ wait = \"c\" }] }";
    case 1: return "{ with = \"a\", steps = [{ notify = \"c\" }] }";
    default:
      return "{ with = \"a\", steps = [{ wait = \"c\", timeout = \"1ms\", otherwise = [{ print = \"late\" }] }] }";
    }
  }

  Rng rng_;
};

} // namespace switchpoint
