// A concurrency model is a placement: where tasks live, which interpreter lock they share, whose memory they see.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/param_spec.h"
#include "base/result.h"
#include "machine/profile.h"
#include "workload/workload.h"

namespace switchpoint {

// What each task of the workload becomes.
enum class Home : std::uint8_t { Inline, LoopTask, Thread, ThreadPool, Process, ProcessPool };
enum class Lock : std::uint8_t { None, Gil };

// A workload's place on a machine. Everything the kernel needs to know of a model.
struct Placement {
  Home home = Home::Inline;
  Lock lock = Lock::Gil;        // each process's interpreter has a GIL, or none
  bool subinterpreters = false; // "processes" inside one process: no fork, copied rather than piped
  bool offloads = false;        // steps go to pools by their kind (hybrid)
  std::uint32_t workers = 0;    // of the pool that tasks go to (ThreadPool, ProcessPool)
  std::uint32_t threadPool = 0; // workers of the default executor
  std::uint32_t processPool = 0;
  StartMethod start = StartMethod::Fork;
  std::string profile; // the profile in force: a `t` sibling where the model takes it
  std::string notice;  // what is to be said of the pair of model and profile (base/notice.h); may be empty
};

struct ModelWishes {
  std::uint32_t cores = 4;
  std::uint32_t workers = 0; // 0: the model's own
};

// In English; shown in the reader's language by modelTitle() and phrase("Models", …).
struct ModelInfo {
  std::string_view id;      // "asyncio"
  std::string_view title;   // "asyncio"
  std::string_view summary; // one line
  std::string_view decides; // who decides the switch, one sentence without a full stop
  std::span<const ParamSpec> params;
  // Places a workload on a machine with this profile, or says why that cannot be.
  Result<Placement> (*place)(const Workload& workload, const Profile& profile, const ModelWishes& wishes);
};

// All models in the order they are shown: asyncio, threads, processes, free-threaded, subinterpreters, hybrid, serial.
std::span<const ModelInfo* const> modelCatalog();
const ModelInfo* findModel(std::string_view id);
std::vector<std::string> modelIds();

// In the language of who reads it; the id itself where it is no model's.
std::string modelTitle(const std::string& id);

} // namespace switchpoint
