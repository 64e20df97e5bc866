// What a person does to the rows: names of rows, edits of an arrangement, and putting one in force.
#include <algorithm>

#include "timeline/alignment.h"
#include "timeline/timeline_state.h"

namespace switchpoint {

namespace {

void drop(std::vector<RowPath>& paths, const RowPath& path) {
  std::erase(paths, path);
}

void add(std::vector<RowPath>& paths, const RowPath& path) {
  if (std::find(paths.begin(), paths.end(), path) == paths.end()) paths.push_back(path);
}

} // namespace

void Timeline::Content::align() {
  std::vector<std::optional<Time>> anchors;
  Time latest = 0;
  for (const RunState& run : runs) {
    anchors.push_back(anchorOf(run.trace(), *run.run.metrics, picture.alignment));
    latest = std::max(latest, anchors.back().value_or(0));
  }
  end = 1;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    runs[i].anchored = anchors[i].has_value();
    runs[i].shift = anchors[i] ? latest - *anchors[i] : 0;
    end = std::max(end, runs[i].end + runs[i].shift);
  }
}

void Timeline::setPicture(const PictureState& picture) {
  Content& content = *content_;
  const bool retold = picture.alignment != content.picture.alignment;
  const bool replanted = picture.overlay != content.picture.overlay;
  const bool rearranged = replanted || picture.arrangement != content.picture.arrangement;
  const bool unfolded = picture.unfold != content.picture.unfold;
  content.picture = picture;
  if (unfolded) content.readUnfolded();
  if (retold) content.align();
  if (replanted) content.makeTree();
  if (!rearranged) return;
  content.readArrangement();
  content.place();
}

void Timeline::setArrangement(const Arrangement& arrangement) {
  PictureState changed = content_->picture;
  changed.arrangement = arrangement;
  setPicture(changed);
}

void Timeline::setAlignment(const Alignment& alignment) {
  PictureState changed = content_->picture;
  changed.alignment = alignment;
  setPicture(changed);
}

void Timeline::setOverlay(bool overlay) {
  PictureState changed = content_->picture;
  changed.overlay = overlay;
  setPicture(changed);
}

const PictureState& Timeline::picture() const {
  return content_->picture;
}

Duration Timeline::shiftOf(std::uint32_t run) const {
  return run < content_->runs.size() ? content_->runs[run].shift : 0;
}

RowPath Timeline::pathOf(const Row& row) const {
  content_->namePaths();
  return row.node < content_->paths.size() ? content_->paths[row.node] : RowPath();
}

RowPath Timeline::pathOf(const Match& match) const {
  content_->namePaths();
  return match.node < content_->paths.size() ? content_->paths[match.node] : RowPath();
}

RowPath Timeline::pathOf(const SpanRef& span) const {
  content_->namePaths();
  for (std::uint32_t n = 0; n < content_->tree.nodes.size(); ++n) {
    if (content_->tree.nodes[n].kind != RowKind::Task && content_->shows(n, span)) {
      return content_->paths[n];
    }
  }
  return {};
}

std::optional<Row> Timeline::rowOf(const RowPath& path) const {
  const auto node = content_->nodeOf(path);
  const PlacedRow* placed = node ? content_->placedAt(*node) : nullptr;
  if (placed == nullptr) return std::nullopt;
  return content_->rowOf(*placed, content_->topOf(*placed));
}

Arrangement Timeline::toggled(const RowPath& path) const {
  Arrangement out = content_->picture.arrangement;
  const auto node = content_->nodeOf(path);
  if (!node || !content_->foldable(*node)) return out;
  const bool open = !content_->states.open[*node];
  drop(out.opened, path);
  drop(out.closed, path);
  if (open != content_->openByItself(*node)) add(open ? out.opened : out.closed, path);
  return out;
}

Arrangement Timeline::moved(const RowPath& path, int step) const {
  Arrangement out = content_->picture.arrangement;
  const auto pinned = std::find(out.pinned.begin(), out.pinned.end(), path);
  if (pinned != out.pinned.end()) {
    const std::ptrdiff_t to = pinned - out.pinned.begin() + step;
    if (to >= 0 && to < std::ssize(out.pinned)) std::iter_swap(pinned, out.pinned.begin() + to);
    return out;
  }
  const auto node = content_->nodeOf(path);
  if (!node) return out;
  const NodeStates& states = content_->states;
  std::vector<std::uint32_t> siblings = content_->childrenOf(content_->tree.nodes[*node].parent);
  const auto from = std::find(siblings.begin(), siblings.end(), *node) - siblings.begin();
  std::ptrdiff_t to = from + step;
  const auto isSeen = [&](std::uint32_t n) {
    return !states.hidden[n] && !states.pinned[n] && (states.passes.empty() || states.passes[n]);
  };
  while (to >= 0 && to < std::ssize(siblings) && !isSeen(siblings[static_cast<std::size_t>(to)])) to += step;
  if (to < 0 || to >= std::ssize(siblings)) return out;
  siblings.erase(siblings.begin() + from);
  siblings.insert(siblings.begin() + to, *node);
  std::ptrdiff_t last = std::max(from, to); // all further down keep their own order
  for (std::ptrdiff_t i = last + 1; i < std::ssize(siblings); ++i) {
    if (!states.rank.empty() && states.rank[siblings[static_cast<std::size_t>(i)]] > 0) last = i;
  }
  for (const std::uint32_t n : siblings) drop(out.order, content_->paths[n]);
  for (std::ptrdiff_t i = 0; i <= last; ++i)
    out.order.push_back(content_->paths[siblings[static_cast<std::size_t>(i)]]);
  return out;
}

Arrangement Timeline::revealed(const RowPath& path) const {
  Arrangement out = content_->picture.arrangement;
  const auto node = content_->nodeOf(path);
  if (!node) return out;
  const NodeStates& states = content_->states;
  if (!states.passes.empty() && !states.passes[*node]) out.filter.clear();
  drop(out.hidden, path);
  if (states.pinned[*node]) return out;
  for (std::uint32_t n = content_->tree.nodes[*node].parent; n > 0; n = content_->tree.nodes[n - 1].parent) {
    const RowPath& above = content_->paths[n - 1];
    drop(out.hidden, above);
    drop(out.closed, above);
    if (!content_->openByItself(n - 1)) add(out.opened, above);
  }
  return out;
}

} // namespace switchpoint
