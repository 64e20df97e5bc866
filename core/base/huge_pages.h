// Memory for long columns: large pages where the system has them, and elements that nobody has set yet.
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace switchpoint {

// A page fault per 4 KiB costs more than writing the bytes; one per 2 MiB does not. Advice only, and none for memory
// that is too small to gain from it.
void preferHugePages(void* begin, std::size_t bytes);

// Memory that nobody has set, of huge pages alone where the system has them: for what is written as a whole. Rounded up
// to 2 MiB. nullptr where there is none; std::free() gives it back.
void* allocateHugePages(std::size_t bytes);

// resize() leaves new elements as they are: whoever fills a vector anyway does not set it before.
template <typename T>
struct UnsetAllocator {
  using value_type = T;

  UnsetAllocator() = default;
  template <typename U>
  explicit UnsetAllocator(const UnsetAllocator<U>&) {}

  T* allocate(std::size_t count) {
    T* memory = std::allocator<T>().allocate(count);
    preferHugePages(memory, count * sizeof(T));
    return memory;
  }
  void deallocate(T* memory, std::size_t count) { std::allocator<T>().deallocate(memory, count); }

  template <typename U>
  void construct(U* at) {
    ::new (static_cast<void*>(at)) U; // not U(), which would set it
  }
  template <typename U, typename... Values>
  void construct(U* at, Values&&... values) {
    ::new (static_cast<void*>(at)) U(std::forward<Values>(values)...);
  }

  friend bool operator==(const UnsetAllocator&, const UnsetAllocator&) { return true; }
};

template <typename T>
using UnsetVector = std::vector<T, UnsetAllocator<T>>;

} // namespace switchpoint
