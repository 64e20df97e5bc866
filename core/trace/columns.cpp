// Growth of byte columns. realloc of a large block moves page-table entries (mremap), not bytes.
#include "trace/columns.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

#include <sys/mman.h>

namespace switchpoint {
namespace {

constexpr std::size_t kSmallest = 256;
constexpr std::size_t kHugePage = 2u << 20;
constexpr std::size_t kWorthHugePages = 8 * kHugePage;

// A page fault per 4 KiB costs more than writing the bytes; one per 2 MiB does not. Advice only: failure is harmless.
void preferHugePages(std::uint8_t* begin, std::size_t capacity) {
  const auto address = reinterpret_cast<std::uintptr_t>(begin);
  const std::uintptr_t from = (address + kHugePage - 1) & ~static_cast<std::uintptr_t>(kHugePage - 1);
  const std::uintptr_t to = (address + capacity) & ~static_cast<std::uintptr_t>(kHugePage - 1);
  if (from < to) madvise(begin + (from - address), to - from, MADV_HUGEPAGE);
}

} // namespace

ByteColumn::~ByteColumn() {
  std::free(begin_);
}

ByteColumn::ByteColumn(const ByteColumn& other) {
  append(other.begin_, other.size());
}

ByteColumn::ByteColumn(ByteColumn&& other) noexcept
    : begin_(std::exchange(other.begin_, nullptr)), cursor_(std::exchange(other.cursor_, nullptr)),
      end_(std::exchange(other.end_, nullptr)) {}

ByteColumn& ByteColumn::operator=(ByteColumn other) noexcept {
  std::swap(begin_, other.begin_);
  std::swap(cursor_, other.cursor_);
  std::swap(end_, other.end_);
  return *this;
}

void ByteColumn::append(const std::uint8_t* bytes, std::size_t count) {
  if (count == 0) return;
  ensure(count);
  std::memcpy(cursor_, bytes, count);
  cursor_ += count;
}

void ByteColumn::grow(std::size_t bytes) {
  const std::size_t used = size();
  const std::size_t capacity = std::max({kSmallest, used + bytes, 2 * static_cast<std::size_t>(end_ - begin_)});
  void* moved = std::realloc(begin_, capacity);
  if (moved == nullptr) throw std::bad_alloc();
  begin_ = static_cast<std::uint8_t*>(moved);
  cursor_ = begin_ + used;
  end_ = begin_ + capacity;
  if (capacity >= kWorthHugePages) preferHugePages(begin_, capacity);
}

} // namespace switchpoint
