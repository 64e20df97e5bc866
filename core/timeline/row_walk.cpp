// From row to row as they are shown: pinned ones first.
#include <algorithm>

#include "timeline/timeline_state.h"

namespace switchpoint {

std::optional<Row> Timeline::rowBeside(const RowPath& path, int step) const {
  const auto node = content_->nodeOf(path);
  const PlacedRow* here = node ? content_->placedAt(*node) : nullptr;
  if (here == nullptr) return std::nullopt;
  const auto pinned = std::ssize(content_->pinned);
  const std::vector<PlacedRow>& block = here->pinned ? content_->pinned : content_->rows;
  const std::ptrdiff_t at = here - block.data() + (here->pinned ? 0 : pinned) + step;
  if (at < 0 || at >= pinned + std::ssize(content_->rows)) return std::nullopt;
  const PlacedRow& beside = at < pinned ? content_->pinned[static_cast<std::size_t>(at)]
                                        : content_->rows[static_cast<std::size_t>(at - pinned)];
  return content_->rowOf(beside, content_->topOf(beside));
}

} // namespace switchpoint
