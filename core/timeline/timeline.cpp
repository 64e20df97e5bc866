#include "timeline/timeline.h"

#include <algorithm>

#include "timeline/ruler.h"
#include "timeline/timeline_state.h"

namespace switchpoint {

Timeline::Timeline(std::vector<TimelineRun> runs, TimelineOptions options, CancelFlag cancelled)
    : content_(std::make_unique<Content>(std::move(runs), options, cancelled)) {}
Timeline::Timeline(Timeline&&) noexcept = default;
Timeline& Timeline::operator=(Timeline&&) noexcept = default;
Timeline::~Timeline() = default;

Time Timeline::end() const {
  return content_->end;
}

double Timeline::contentHeight() const {
  return content_->contentHeight;
}

Layout Timeline::layout(const Viewport& viewport) const {
  Layout fresh;
  layout(viewport, fresh);
  return fresh;
}

void Timeline::layout(const Viewport& viewport, Layout& layout) const {
  const Geometry& geometry = content_->options.geometry;
  layout.clear();
  layout.width = viewport.width;
  layout.height = viewport.height;
  layout.contentHeight = content_->contentHeight;
  layout.plotLeft = geometry.labelWidth;
  layout.plotRight = std::max(layout.plotLeft + 1, viewport.width - geometry.rightMargin);
  layout.from = std::max<Time>(0, viewport.from);
  layout.to = std::max(viewport.to, layout.from + 1);
  layout.ticks = rulerTicks(layout.from, layout.to, layout.plotLeft, layout.plotRight);
  layout.pinnedHeight = content_->pinnedShown(viewport.height);
  layout.pinnedContent = content_->pinnedHeight;
  layout.pinnedScroll = viewport.pinnedScroll;
  content_->addSections(layout, viewport);
  content_->eachRowInView(viewport, [this, &layout](const PlacedRow& row, double y) {
    const auto index = static_cast<std::uint32_t>(layout.rows.size());
    layout.rows.push_back(content_->rowOf(row, y));
    if (row.pinned) layout.pinnedRows = index + 1;
    content_->paintRow(layout, row, index);
  });
  if (content_->picture.arrows) content_->addArrows(layout);
  content_->addPath(layout);
  content_->addUnfolded(layout);
  content_->addMarkersAndNotes(layout);
  content_->addLegend(layout);
}

bool Timeline::prepare(CancelFlag cancelled) {
  const bool whole = std::all_of(content_->runs.begin(), content_->runs.end(), [cancelled](Content::RunState& run) {
    return run.run.outline != nullptr || run.prepare(cancelled);
  });
  if (whole) content_->namePaths();
  return whole;
}

std::vector<Bar> Timeline::overview(double left, double right, double height) const {
  std::vector<Bar> bars;
  const std::size_t bands = content_->runs.size();
  if (bands == 0 || right <= left) return bars;
  const double pitch = height / static_cast<double>(bands);
  const double pixels = (right - left) / static_cast<double>(content_->end);
  for (std::uint32_t r = 0; r < bands; ++r) {
    const std::vector<std::pair<Time, Time>>& busy = content_->runs[r].history.busy;
    const double origin = left + static_cast<double>(content_->runs[r].shift) * pixels;
    const auto pixel = static_cast<Duration>(1 / pixels);
    double edge = left;
    for (std::size_t i = 0; i < busy.size();) {
      Bar bar;
      bar.x = std::max(edge, origin + static_cast<double>(busy[i].first) * pixels);
      std::size_t next = i + 1; // all that follow within a pixel of each other are one bar
      while (next < busy.size()) {
        const Time within = busy[next - 1].second + pixel;
        const auto from = busy.begin() + static_cast<std::ptrdiff_t>(next);
        const auto joined =
            std::partition_point(from, busy.end(), [within](const auto& span) { return span.first <= within; });
        if (joined == from) break;
        next = static_cast<std::size_t>(joined - busy.begin());
      }
      const Time until = busy[next - 1].second;
      i = next;
      bar.width = std::max(1.0, origin + static_cast<double>(until) * pixels - bar.x);
      bar.height = std::max(2.0, pitch * 0.6);
      bar.y = pitch * r + (pitch - bar.height) / 2;
      bar.row = r;
      edge = bar.x + bar.width;
      bars.push_back(bar);
    }
  }
  return bars;
}

std::array<Duration, kRoleCount> Timeline::timesIn(const Row& row, Time from, Time to) const {
  Content& content = *content_;
  std::array<Duration, kRoleCount> times{};
  if (row.kind == RowKind::Task) {
    if (row.node >= content.tree.nodes.size()) return times;
    for (std::uint32_t n = row.node + 1; n < content.tree.nodes[row.node].end; ++n) {
      const auto own = content.timesOf(content.tree.nodes[n], from, to);
      for (std::size_t i = 0; i < kRoleCount; ++i) times[i] += own[i];
    }
    return times;
  }
  RowNode node;
  node.kind = row.kind;
  node.run = row.section;
  node.owner = row.owner;
  return content.timesOf(node, from, to);
}

std::array<Duration, kRoleCount> Timeline::Content::timesOf(const RowNode& node, Time from, Time to) {
  RunState& run = runs[node.run];
  from -= run.shift;
  to -= run.shift;
  std::array<Duration, kRoleCount> times{};
  if (run.run.outline != nullptr) return times;
  switch (node.kind) {
  case RowKind::Header:
  case RowKind::Variable:
  case RowKind::Task: return times;
  case RowKind::Lane: return run.lane(node.owner).between(from, to).time;
  case RowKind::Group: return run.group(node.owner).between(from, to);
  case RowKind::Object: break;
  }
  const ObjectHistory& object = run.history.objects[node.owner];
  if (object.holdings.empty() || !object.lengths.steps().empty()) return times;
  times[static_cast<std::size_t>(object.holdings.role())] =
      object.holdings.heldBefore(to) - object.holdings.heldBefore(from);
  return times;
}

std::optional<std::array<double, 2>> Timeline::levelsIn(const Row& row, Time from, Time to) const {
  const Content::RunState& run = content_->runs[row.section];
  std::vector<const StepSeries*> lines;
  StepAxis axis;
  if (row.kind == RowKind::Variable) {
    const VariableHistory* first = run.history.firstOf(row.owner);
    axis = axisOf(first, run.trace());
    for (std::uint32_t copy = 0; copy < first->copies; ++copy) lines.push_back(&first[copy].values);
  } else if (row.kind == RowKind::Object) {
    lines.push_back(&run.history.objects[row.owner].lengths);
    axis = axisOf(*lines.front());
  }
  from -= run.shift;
  to -= run.shift;
  std::optional<std::array<double, 2>> out;
  for (const StepSeries* series : lines) {
    if (series->steps().empty() || to <= 0 || from >= run.end) continue;
    const std::size_t first = std::max<std::size_t>(1, series->after(from)) - 1; // the value in force comes along
    const auto [least, greatest] = series->range(first, std::max(first + 1, series->after(to - 1)));
    if (!out) out = {axis.share(least), axis.share(greatest)};
    out = {std::min((*out)[0], axis.share(least)), std::max((*out)[1], axis.share(greatest))};
  }
  return out;
}

Hit Timeline::hit(const Layout& layout, double x, double y) const {
  Hit hit;
  hit.time = layout.timeAt(x);
  for (std::uint32_t i = 0; i < layout.rows.size(); ++i) {
    const Row& row = layout.rows[i];
    if (y < row.y || y >= row.y + row.height || layout.isCut(row, y)) continue;
    hit.row = i;
    if (x < layout.plotLeft || x > layout.plotRight) return hit;
    const PlacedRow* placed = content_->placedAt(row.node);
    if (placed != nullptr) hit.span = content_->spanAt(*placed, hit.time, y - row.y);
    for (std::uint32_t f = 0; f < layout.folds.size(); ++f) {
      const Fold& fold = layout.folds[f];
      const bool inside = x >= fold.x && x < fold.x + fold.width;
      const bool band = row.kind != RowKind::Task || (y >= fold.y && y < fold.y + fold.height);
      if (fold.row == i && inside && band) hit.fold = f;
    }
    return hit;
  }
  return hit;
}

std::optional<SpanRef> Timeline::neighbour(const SpanRef& span, int step) const {
  if (span.kind == SpanKind::None || span.kind == SpanKind::Group) return std::nullopt;
  Content::RunState& run = content_->runs[span.run];
  const bool lane = span.kind == SpanKind::Lane;
  std::size_t count = 0;
  if (lane) count = run.lane(span.owner).intervals().size();
  if (span.kind == SpanKind::Object) count = run.history.objects[span.owner].holdings.size();
  if (span.kind == SpanKind::Variable) count = run.history.variables[span.owner].values.steps().size();
  for (std::int64_t i = std::int64_t{span.index} + step; i >= 0 && i < static_cast<std::int64_t>(count); i += step) {
    if (lane && !roleOf(run.lane(span.owner).intervals()[static_cast<std::size_t>(i)])) continue;
    return SpanRef{span.kind, span.run, span.owner, static_cast<std::uint32_t>(i)};
  }
  return std::nullopt;
}

std::optional<SpanRef> Timeline::rowNeighbour(const SpanRef& span, Time at, int step) const {
  Content& content = *content_;
  const PlacedRow* shown = content.placedFor(span);
  if (shown == nullptr) return std::nullopt;
  std::ptrdiff_t i =
      shown->pinned ? shown - content.pinned.data() : shown - content.rows.data() + std::ssize(content.pinned);
  const std::ptrdiff_t count = std::ssize(content.pinned) + std::ssize(content.rows);
  for (i += step; i >= 0 && i < count; i += step) {
    const bool pinned = i < std::ssize(content.pinned);
    const auto place = static_cast<std::size_t>(pinned ? i : i - std::ssize(content.pinned));
    const PlacedRow& row = pinned ? content.pinned[place] : content.rows[place];
    const SpanRef found = content.spanAt(row, at, 0);
    if (found.kind != SpanKind::None) return found;
  }
  return std::nullopt;
}

std::optional<double> Timeline::topOf(const SpanRef& span) const {
  const PlacedRow* row = content_->placedFor(span);
  if (row == nullptr) return std::nullopt;
  return content_->topOf(*row);
}

Viewport Timeline::within(Viewport viewport) const {
  const double edge = content_->pinnedShown(viewport.height);
  const double others = content_->contentHeight - content_->pinnedHeight;
  viewport.pinnedScroll = std::clamp(viewport.pinnedScroll, 0.0, content_->pinnedHeight - edge);
  viewport.scroll = std::clamp(viewport.scroll, 0.0, std::max(0.0, others - (viewport.height - edge)));
  return viewport;
}

Viewport Timeline::scrolledTo(const Row& row, Viewport viewport) const {
  const double edge = content_->pinnedShown(viewport.height);
  const double room = row.pinned ? edge : viewport.height - edge;
  const double top = row.pinned ? row.y : row.y - content_->pinnedHeight; // in its block
  double& scroll = row.pinned ? viewport.pinnedScroll : viewport.scroll;
  scroll = std::min(std::max(scroll, top + row.height - room), top); // its foot, then its top
  return viewport;
}

double Timeline::topIn(const Row& row, const Viewport& viewport) const {
  return content_->topIn(row.pinned, row.y, viewport);
}

} // namespace switchpoint
