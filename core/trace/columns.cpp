// Growth of byte columns. realloc of a large block moves page-table entries (mremap), not bytes.
#include "trace/columns.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

#include "base/huge_pages.h"

namespace switchpoint {
namespace {

constexpr std::size_t kSmallest = 256;

constexpr std::ptrdiff_t kBetweenLooks = 1 << 16; // events: a millisecond or so

} // namespace

const std::uint8_t* EventCursor::laterEnd(const std::uint8_t* end, const std::uint8_t* last, CancelFlag cancelled) {
  if (cancelled == nullptr) return last;
  return isCancelled(cancelled) ? end : end + std::min(kBetweenLooks, last - end);
}

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
  void* moved = std::realloc(begin_, capacity + kReadable);
  if (moved == nullptr) throw std::bad_alloc();
  begin_ = static_cast<std::uint8_t*>(moved);
  cursor_ = begin_ + used;
  end_ = begin_ + capacity;
  preferHugePages(begin_, capacity);
}

} // namespace switchpoint
