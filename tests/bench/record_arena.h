// Records of 16 bytes in one arena of huge pages: the cheapest trace there is.
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace switchpoint::bench {

struct Record {
  std::uint64_t time;
  std::uint32_t actor;
  std::uint32_t kind;
};

class RecordArena {
public:
  RecordArena() {
    constexpr std::size_t kHugePage = 2u << 20;
    void* pages = mmap(nullptr, kBytes + kHugePage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) std::abort();
    const auto address = (reinterpret_cast<std::uintptr_t>(pages) + kHugePage - 1) & ~(kHugePage - 1);
    madvise(reinterpret_cast<void*>(address), kBytes, MADV_HUGEPAGE);
    begin_ = cursor_ = reinterpret_cast<Record*>(address);
  }

  void put(std::uint64_t time, std::uint32_t actor, std::uint32_t kind) { *cursor_++ = {time, actor, kind}; }
  std::size_t bytes() const { return static_cast<std::size_t>(cursor_ - begin_) * sizeof(Record); }

private:
  static constexpr std::size_t kBytes = 64u << 20; // four million records; the workloads make three

  Record* begin_ = nullptr;
  Record* cursor_ = nullptr;
};

} // namespace switchpoint::bench
