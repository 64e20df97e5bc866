// A set of fingerprints: open addressing in one flat table.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace switchpoint {

class StateSet {
public:
  using Fingerprint = std::pair<std::uint64_t, std::uint64_t>;

  StateSet() : table_(1 << 10) {}

  // True: it was not there yet.
  bool insert(Fingerprint state) {
    if ((size_ + 1) * 2 > table_.size()) grow();
    Fingerprint& place = table_[placeOf(state)];
    if (place == state) return false;
    place = state;
    ++size_;
    return true;
  }
  bool contains(Fingerprint state) const { return table_[placeOf(state)] == state; }
  std::size_t size() const { return size_; }
  void clear() {
    table_.assign(1 << 10, {});
    size_ = 0;
  }

private:
  // Where it is, or the empty place where it belongs. {0, 0} stands for empty.
  std::size_t placeOf(Fingerprint state) const {
    std::size_t at = state.first & (table_.size() - 1);
    while (table_[at] != Fingerprint{} && table_[at] != state) at = (at + 1) & (table_.size() - 1);
    return at;
  }
  void grow() {
    std::vector<Fingerprint> old(table_.size() * 2);
    old.swap(table_);
    for (const Fingerprint& state : old) {
      if (state != Fingerprint{}) table_[placeOf(state)] = state;
    }
  }

  std::vector<Fingerprint> table_; // a power of two of them
  std::size_t size_ = 0;
};

} // namespace switchpoint
