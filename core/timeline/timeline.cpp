#include "timeline/timeline.h"

#include <algorithm>

#include "timeline/ruler.h"
#include "timeline/timeline_state.h"

namespace switchpoint {

Timeline::Timeline(std::vector<TimelineRun> runs, TimelineOptions options)
    : content_(std::make_unique<Content>(std::move(runs), options)) {}
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
  const Geometry& geometry = content_->options.geometry;
  Layout layout;
  layout.width = viewport.width;
  layout.height = viewport.height;
  layout.contentHeight = content_->contentHeight;
  layout.plotLeft = geometry.labelWidth;
  layout.plotRight = std::max(layout.plotLeft + 1, viewport.width - geometry.rightMargin);
  layout.from = std::max<Time>(0, viewport.from);
  layout.to = std::max(viewport.to, layout.from + 1);
  layout.ticks = rulerTicks(layout.from, layout.to, layout.plotLeft, layout.plotRight);
  content_->addSections(layout, viewport.scroll);
  const auto& rows = content_->rows;
  const auto first = std::partition_point(
      rows.begin(), rows.end(), [&viewport](const PlacedRow& row) { return row.top + row.height <= viewport.scroll; });
  for (auto row = first; row != rows.end() && row->top < viewport.scroll + viewport.height; ++row) {
    const auto index = static_cast<std::uint32_t>(layout.rows.size());
    layout.rows.push_back(content_->rowOf(*row, viewport.scroll));
    content_->paintRow(layout, *row, index);
  }
  if (content_->options.arrows) content_->addArrows(layout);
  content_->addLegend(layout);
  return layout;
}

std::vector<Bar> Timeline::overview(double left, double right, double height) const {
  std::vector<Bar> bars;
  const std::size_t bands = content_->runs.size();
  if (bands == 0 || right <= left) return bars;
  const double pitch = height / static_cast<double>(bands);
  const double pixels = (right - left) / static_cast<double>(content_->end);
  for (std::uint32_t r = 0; r < bands; ++r) {
    const std::vector<std::pair<Time, Time>>& busy = content_->runs[r].history.busy;
    const auto pixel = static_cast<Duration>(1 / pixels);
    double edge = left;
    for (std::size_t i = 0; i < busy.size();) {
      Bar bar;
      bar.x = std::max(edge, left + static_cast<double>(busy[i].first) * pixels);
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
      bar.width = std::max(1.0, left + static_cast<double>(until) * pixels - bar.x);
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
  Content::RunState& run = content_->runs[row.section];
  switch (row.kind) {
  case RowKind::Header: return {};
  case RowKind::Lane: return run.lane(row.owner).between(from, to).time;
  case RowKind::Group: return run.group(row.owner).between(from, to);
  case RowKind::Object: break;
  }
  std::array<Duration, kRoleCount> times{};
  const ObjectHistory& object = run.history.objects[row.owner];
  if (object.holdings.empty() || !object.lengths.empty()) return times;
  times[static_cast<std::size_t>(object.holdings.front().role)] = object.busyBefore(to) - object.busyBefore(from);
  return times;
}

void Timeline::toggle(const Row& row) {
  if (row.kind == RowKind::Header) content_->runs[row.section].open = !content_->runs[row.section].open;
  if (row.kind == RowKind::Group) {
    LaneGroup& group = content_->runs[row.section].tree.groups[row.owner];
    group.open = !group.open;
  }
  content_->place();
}

Hit Timeline::hit(const Layout& layout, double x, double y) const {
  Hit hit;
  hit.time = layout.timeAt(x);
  for (std::uint32_t i = 0; i < layout.rows.size(); ++i) {
    const Row& row = layout.rows[i];
    if (y < row.y || y >= row.y + row.height) continue;
    hit.row = i;
    if (x < layout.plotLeft || x > layout.plotRight) return hit;
    const auto placed = std::find_if(content_->rows.begin(), content_->rows.end(), [&row, this](const PlacedRow& p) {
      return p.run == row.section && p.kind == row.kind && row.kind != RowKind::Header &&
             content_->runs[p.run].tree.nodes[p.node].owner == row.owner;
    });
    if (placed != content_->rows.end()) hit.span = content_->spanAt(*placed, hit.time);
    for (std::uint32_t f = 0; f < layout.folds.size(); ++f) {
      const Fold& fold = layout.folds[f];
      if (fold.row == i && x >= fold.x && x < fold.x + fold.width) hit.fold = f;
    }
    return hit;
  }
  return hit;
}

std::optional<SpanRef> Timeline::neighbour(const SpanRef& span, int step) const {
  if (span.kind != SpanKind::Lane && span.kind != SpanKind::Object) return std::nullopt;
  Content::RunState& run = content_->runs[span.run];
  const bool lane = span.kind == SpanKind::Lane;
  const std::size_t count =
      lane ? run.lane(span.owner).intervals().size() : run.history.objects[span.owner].holdings.size();
  for (std::int64_t i = std::int64_t{span.index} + step; i >= 0 && i < static_cast<std::int64_t>(count); i += step) {
    if (lane && !roleOf(run.lane(span.owner).intervals()[static_cast<std::size_t>(i)])) continue;
    return SpanRef{span.kind, span.run, span.owner, static_cast<std::uint32_t>(i)};
  }
  return std::nullopt;
}

std::optional<SpanRef> Timeline::rowNeighbour(const SpanRef& span, Time at, int step) const {
  const auto& rows = content_->rows;
  const auto shown =
      std::find_if(rows.begin(), rows.end(), [&](const PlacedRow& row) { return content_->shows(row, span); });
  if (shown == rows.end()) return std::nullopt;
  for (std::ptrdiff_t i = shown - rows.begin() + step; i >= 0 && i < std::ssize(rows); i += step) {
    const SpanRef found = content_->spanAt(rows[static_cast<std::size_t>(i)], at);
    if (found.kind != SpanKind::None) return found;
  }
  return std::nullopt;
}

std::optional<double> Timeline::topOf(const SpanRef& span) const {
  for (const PlacedRow& row : content_->rows) {
    if (content_->shows(row, span)) return row.top;
  }
  return std::nullopt;
}

} // namespace switchpoint
