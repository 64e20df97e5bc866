#include <cassert>

#include "primitives/primitive.h"

namespace switchpoint {

void ValuePool::push(Fifo& fifo, std::int64_t value) {
  std::uint32_t node = free_;
  if (node == kNobody) {
    node = static_cast<std::uint32_t>(nodes_.size());
    nodes_.push_back({value, kNobody});
  } else {
    free_ = nodes_[node].next;
    nodes_[node] = {value, kNobody};
  }
  if (fifo.head == kNobody) {
    fifo.head = node;
  } else {
    nodes_[fifo.tail].next = node;
  }
  fifo.tail = node;
}

std::int64_t ValuePool::pop(Fifo& fifo) {
  assert(fifo.head != kNobody);
  const std::uint32_t node = fifo.head;
  const std::int64_t value = nodes_[node].value;
  fifo.head = nodes_[node].next;
  nodes_[node].next = free_;
  free_ = node;
  return value;
}

} // namespace switchpoint
