// Where every row stands: the tree of rows, what an arrangement says of each, and their places from top to bottom.
#include <algorithm>

#include "timeline/folded_words.h"
#include "timeline/timeline_state.h"

namespace switchpoint {

namespace {

constexpr double kBandHeight = 9; // of one run in the row of a task that is closed over them

constexpr std::string_view kAllRuns = "*"; // section of rows that belong to several runs

} // namespace

std::vector<TreeSource> Timeline::Content::sources() {
  std::vector<TreeSource> out;
  for (RunState& run : runs) {
    out.push_back({run.run.trace, run.run.intervals, &run.history, &run.laneGroups, run.run.outline});
  }
  return out;
}

void Timeline::Content::makeTree() {
  const std::vector<TreeSource> from = sources();
  tree = makeRowTree(from, options.foldAbove);
  for (RunState& run : runs) run.groups.resize(run.laneGroups.size());
  if (picture.overlay) tree = makeOverlayTree(from, tree);
  paths.clear();
  nodes.clear();
}

void Timeline::Content::namePaths() {
  if (!paths.empty()) return;
  const std::vector<TreeSource> from = sources();
  std::map<RowPath, std::uint32_t> taken;
  for (std::uint32_t n = 0; n < tree.nodes.size(); ++n) {
    const RowNode& node = tree.nodes[n];
    RowPath path = node.kind == RowKind::Task ? std::string(kAllRuns) : runs[node.run].section;
    if (node.kind != RowKind::Header) path += "/" + rowName(node, from, tree);
    const std::uint32_t count = ++taken[path];
    if (count > 1) path += "#" + std::to_string(count);
    nodes.emplace(path, n);
    paths.push_back(std::move(path));
  }
}

std::optional<std::uint32_t> Timeline::Content::nodeOf(const RowPath& path) {
  namePaths();
  const auto found = nodes.find(path);
  if (found == nodes.end()) return std::nullopt;
  return found->second;
}

bool Timeline::Content::openByItself(std::uint32_t node) const {
  return tree.nodes[node].kind != RowKind::Group;
}

bool Timeline::Content::foldable(std::uint32_t node) const {
  const RowNode& row = tree.nodes[node];
  return (row.kind == RowKind::Header && !picture.overlay) || row.end > node + 1;
}

std::vector<std::uint32_t> Timeline::Content::childrenOf(std::uint32_t parent) const {
  std::vector<std::uint32_t> out;
  const auto past = parent > 0 ? tree.nodes[parent - 1].end : static_cast<std::uint32_t>(tree.nodes.size());
  for (std::uint32_t n = parent; n < past; n = tree.nodes[n].end) out.push_back(n);
  if (states.rank.empty()) return out;
  const auto place = [this](std::uint32_t n) { return states.rank[n] > 0 ? states.rank[n] : ~0u; };
  std::stable_sort(out.begin(), out.end(), [&place](std::uint32_t a, std::uint32_t b) { return place(a) < place(b); });
  return out;
}

void Timeline::Content::readArrangement() {
  const Arrangement& wanted = picture.arrangement;
  const std::size_t count = tree.nodes.size();
  states = {};
  states.hidden.assign(count, false);
  states.pinned.assign(count, false);
  states.open.resize(count);
  for (std::uint32_t n = 0; n < count; ++n) states.open[n] = openByItself(n);
  for (const RowPath& path : wanted.opened) {
    if (const auto node = nodeOf(path)) states.open[*node] = true;
  }
  for (const RowPath& path : wanted.closed) {
    if (const auto node = nodeOf(path)) states.open[*node] = !foldable(*node);
  }
  for (const RowPath& path : wanted.hidden) {
    if (const auto node = nodeOf(path)) states.hidden[*node] = true;
  }
  for (const RowPath& path : wanted.pinned) {
    const auto node = nodeOf(path);
    if (!node || states.pinned[*node] || states.hidden[*node]) continue;
    states.pinned[*node] = true;
    states.pinnedInOrder.push_back(*node);
  }
  if (!wanted.order.empty()) states.rank.assign(count, 0);
  std::uint32_t rank = 0;
  for (const RowPath& path : wanted.order) {
    if (const auto node = nodeOf(path); node && states.rank[*node] == 0) states.rank[*node] = ++rank;
  }
  readFilter();
}

// A row passes by its own label and its section's title, or to keep one below it company.
void Timeline::Content::readFilter() {
  const FoldedWords words(picture.arrangement.filter);
  if (words.empty()) return;
  const std::vector<TreeSource> from = sources();
  states.passes.assign(tree.nodes.size(), false);
  for (auto n = static_cast<std::uint32_t>(tree.nodes.size()); n-- > 0;) {
    const RowNode& node = tree.nodes[n];
    const std::string_view title = node.kind == RowKind::Task ? "" : std::string_view(runs[node.run].run.title);
    const bool itself = words.matches(rowLabel(node, from, tree), title);
    if (states.passes[n] && !itself) states.open[n] = true;
    if (itself) states.passes[n] = true;
    if (itself && node.kind == RowKind::Task) {
      for (std::uint32_t child = n + 1; child < node.end; ++child) states.passes[child] = true;
    }
    if (states.passes[n] && node.parent > 0) states.passes[node.parent - 1] = true;
  }
}

double Timeline::Content::heightOf(std::uint32_t node) const {
  const Geometry& geometry = options.geometry;
  const RowNode& row = tree.nodes[node];
  switch (row.kind) {
  case RowKind::Header: return geometry.headerHeight;
  case RowKind::Group: return geometry.groupHeight;
  case RowKind::Task:
    if (states.open[node]) return geometry.rowHeight;
    return std::max(geometry.rowHeight, kBandMargin + kBandHeight * (row.end - node - 1));
  case RowKind::Lane:
  case RowKind::Object:
  case RowKind::Variable: return geometry.rowHeight;
  }
  return geometry.rowHeight;
}

void Timeline::Content::place() {
  pinned.clear();
  rows.clear();
  wantedLabels.reset();
  pinnedHeight = 0;
  for (const std::uint32_t node : states.pinnedInOrder) {
    pinned.push_back({node, pinnedHeight, heightOf(node), true});
    pinnedHeight += pinned.back().height;
  }
  double top = 0;
  placeBelow(0, top);
  contentHeight = pinnedHeight + top;
}

void Timeline::Content::placeBelow(std::uint32_t parent, double& top) {
  for (const std::uint32_t n : childrenOf(parent)) {
    if (states.hidden[n] || (!states.passes.empty() && !states.passes[n])) continue;
    const bool header = tree.nodes[n].kind == RowKind::Header;
    if (!states.pinned[n]) {
      if (header && !rows.empty() && !picture.overlay) top += options.geometry.sectionGap;
      rows.push_back({n, top, heightOf(n), false});
      top += rows.back().height;
    }
    if (states.open[n] && tree.nodes[n].end > n + 1) placeBelow(n + 1, top);
  }
}

const PlacedRow* Timeline::Content::placedAt(std::uint32_t node) const {
  for (const std::vector<PlacedRow>* block : {&pinned, &rows}) {
    const auto found =
        std::find_if(block->begin(), block->end(), [node](const PlacedRow& row) { return row.node == node; });
    if (found != block->end()) return &*found;
  }
  return nullptr;
}

double Timeline::Content::pinnedShown(double height) const {
  const double others = contentHeight - pinnedHeight;
  return std::min(pinnedHeight, std::max(height / 2, height - others));
}

double Timeline::Content::topIn(bool ofPinned, double top, const Viewport& viewport) const {
  if (ofPinned) return top - viewport.pinnedScroll;
  return pinnedShown(viewport.height) + top - pinnedHeight - viewport.scroll;
}

void Timeline::Content::eachRowInView(const Viewport& viewport,
                                      const std::function<void(const PlacedRow&, double)>& see) const {
  const auto seen = [&](const std::vector<PlacedRow>& block, double from, double scroll, double until) {
    auto row = std::partition_point(block.begin(), block.end(),
                                    [scroll](const PlacedRow& each) { return each.top + each.height <= scroll; });
    for (; row != block.end() && from + row->top - scroll < until; ++row) see(*row, from + row->top - scroll);
  };
  const double edge = pinnedShown(viewport.height);
  seen(pinned, 0, viewport.pinnedScroll, edge);
  seen(rows, edge, viewport.scroll, viewport.height);
}

} // namespace switchpoint
