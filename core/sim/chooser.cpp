#include "sim/chooser.h"

namespace switchpoint {

std::size_t SeededChooser::pick(const Decision& decision) {
  std::uint64_t total = 0;
  for (const Option& option : decision.options) total += option.weight;
  std::uint64_t draw = rng_.below(total);
  for (std::size_t i = 0; i < decision.options.size(); ++i) {
    if (draw < decision.options[i].weight) return i;
    draw -= decision.options[i].weight;
  }
  return decision.options.size() - 1;
}

std::size_t RecordedChooser::pick(const Decision& decision) {
  if (next_ >= schedule_.size()) return 0;
  const std::uint32_t choice = schedule_[next_++];
  if (choice < decision.options.size()) return choice;
  ++misfits_;
  return 0;
}

} // namespace switchpoint
