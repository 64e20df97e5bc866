// An unfolded variable: each read, computation and write as words in its lane, lost writes, and from each the arrow to
// the read that should have come after it.
#include <algorithm>
#include <cmath>

#include "base/phrase.h"
#include "timeline/font_metrics.h"
#include "timeline/timeline_state.h"

namespace switchpoint {

namespace {

constexpr double kBetween = 1;    // least distance of two chips
constexpr double kBaseline = 4;   // of the words, below the middle of their chip
constexpr double kFarAway = 1e9;  // pixels to a step that there is none of
constexpr double kFromCorner = 5; // of a chip to its arrow's end

struct Point {
  double x = 0, y = 0;
};

std::string longWords(const MicroStep& step) {
  const std::string value = formatCount(step.value);
  switch (step.kind) {
  case MicroKind::Read: return phrase("Unfolded", "read {}")(value);
  case MicroKind::Compute: return "= " + value;
  case MicroKind::Write: return phrase("Unfolded", "write {}")(value);
  }
  return {};
}

std::string shortWords(const MicroStep& step) {
  const std::string value = formatCount(step.value);
  switch (step.kind) {
  case MicroKind::Read: return phrase("Unfolded", "r {}")(value);
  case MicroKind::Compute: return "=";
  case MicroKind::Write: return phrase("Unfolded", "w {}")(value);
  }
  return {};
}

// Places the chips of one run. Those that a correction speaks of come first, then reads and writes, then computations,
// each where nothing stands yet; the first correction in view is placed in any case.
class ChipPlacer {
public:
  ChipPlacer(Layout& layout, const Geometry& geometry, const MicroSteps& steps, const Trace& trace)
      : layout_(layout), geometry_(geometry), steps_(steps.steps), trace_(trace), stands_(steps_.size(), false) {}

  // Lanes of the run, by lane; `shift` from the run's clock to the picture's.
  void locate(std::map<std::uint32_t, LanePlace> lanes, Duration shift) {
    lanes_ = std::move(lanes);
    places_.resize(steps_.size());
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      const auto lane = lanes_.find(steps_[i].lane);
      if (lane != lanes_.end()) places_[i] = Point{layout_.xOf(steps_[i].at + shift), lane->second.y};
    }
    std::map<std::uint32_t, double> next; // place of the read or write that comes next, by lane
    room_.assign(steps_.size(), kFarAway);
    widths_.assign(steps_.size(), 0);
    for (std::size_t i = steps_.size(); i-- > 0;) {
      if (!places_[i]) continue;
      if (const auto after = next.find(steps_[i].lane); after != next.end()) room_[i] = after->second - places_[i]->x;
      if (steps_[i].kind != MicroKind::Compute) next[steps_[i].lane] = places_[i]->x;
    }
  }

  void correct(const std::vector<Correction>& corrections) {
    bool first = true;
    for (const Correction& correction : corrections) {
      const auto& from = places_[correction.write];
      const auto& to = places_[correction.read];
      if (!from || !to || (!inView(*from) && !inView(*to))) continue;
      const bool whole = chip(correction.write, first) && chip(correction.read, first);
      first = false;
      if (whole) arrow(correction, wordsOf(correction));
    }
  }

  void rest() {
    for (const bool computes : {false, true}) {
      for (std::size_t i = 0; i < steps_.size(); ++i) {
        if ((steps_[i].kind == MicroKind::Compute) == computes && places_[i] && inView(*places_[i])) chip(i, false);
      }
    }
  }

private:
  bool inView(const Point& place) const { return place.x >= layout_.plotLeft && place.x <= layout_.plotRight; }

  double widthOf(const std::string& words) const {
    const double letters = geometry_.letterWidth > 0
                               ? geometry_.letterWidth * static_cast<double>(codePoints(words).size())
                               : textWidth(words, TextStyle::Quiet);
    return letters + 2 * geometry_.chipPadding;
  }

  // Whether it stands, or would where it is out of view.
  bool chip(std::size_t step, bool always) {
    const Point place = *places_[step];
    if (stands_[step] || !inView(place)) return true;
    StepChip made;
    made.text = longWords(steps_[step]);
    if (widthOf(made.text) + kBetween > room_[step]) made.text = shortWords(steps_[step]);
    made.width = widths_[step] = widthOf(made.text);
    made.height = geometry_.chipHeight;
    const double edge = std::max(layout_.plotLeft, layout_.width - made.width - kBetween);
    made.x = std::clamp(place.x - made.width / 2, layout_.plotLeft, edge);
    made.y = place.y - made.height / 2;
    auto& taken = taken_[steps_[step].lane];
    const double end = made.x + made.width;
    const bool free = std::ranges::none_of(
        taken, [&](const auto& other) { return made.x < other.second + kBetween && end > other.first - kBetween; });
    if (!free && !always) return false;
    taken.emplace_back(made.x, end);
    made.kind = steps_[step].kind;
    made.lost = steps_[step].lost;
    made.time = steps_[step].at;
    made.textX = made.x + geometry_.chipPadding;
    made.textY = place.y + kBaseline;
    made.row = lanes_.at(steps_[step].lane).row;
    layout_.chips.push_back(std::move(made));
    return stands_[step] = true;
  }

  std::string wordsOf(const Correction& correction) const {
    const MicroStep& lost = steps_[correction.write];
    const MicroStep& early = steps_[correction.read];
    return phrase("Unfolded",
                  "{} wrote {}, and it is lost: {} had read {} before, and wrote over it. Had it read afterwards, this "
                  "update would have stayed")(trace_.laneName(lost.lane), formatCount(lost.value),
                                              trace_.laneName(early.lane), formatCount(early.value));
  }

  // Where an arrow leaves or meets a chip: at the corner nearer to the other end.
  Point corner(std::size_t step, const Point& other) const {
    Point place = *places_[step];
    const double most = std::abs(other.x - place.x) / 3;
    const double aside = std::clamp(widths_[step] / 2 - kFromCorner, 0.0, most);
    place.x += other.x > place.x ? aside : -aside;
    return place;
  }

  // From chip to chip, cut at the sides of the plot.
  void arrow(const Correction& correction, std::string words) {
    const Point from = corner(correction.write, *places_[correction.read]);
    const Point to = corner(correction.read, *places_[correction.write]);
    const double down = to.y > from.y ? 1 : -1;
    StepArrow made{from.x, from.y + down * geometry_.chipHeight / 2,
                   to.x,   to.y - down * (geometry_.chipHeight / 2 + 1),
                   true,   std::move(words)};
    const double slope = made.x1 == made.x2 ? 0 : (made.y2 - made.y1) / (made.x2 - made.x1);
    const double x1 = std::clamp(made.x1, layout_.plotLeft, layout_.plotRight);
    const double x2 = std::clamp(made.x2, layout_.plotLeft, layout_.plotRight);
    made.tip = x2 == made.x2;
    made.y2 = made.y1 + (made.tip ? made.y2 - made.y1 : (x2 - made.x1) * slope);
    made.y1 += (x1 - made.x1) * slope;
    made.x1 = x1;
    made.x2 = x2;
    layout_.corrections.push_back(std::move(made));
  }

  Layout& layout_;
  const Geometry& geometry_;
  const std::vector<MicroStep>& steps_;
  const Trace& trace_;
  std::map<std::uint32_t, LanePlace> lanes_;
  std::vector<bool> stands_; // by step
  std::vector<std::optional<Point>> places_;
  std::vector<double> room_;
  std::vector<double> widths_;                                            // of chips; 0: it does not stand
  std::map<std::uint32_t, std::vector<std::pair<double, double>>> taken_; // by chips, by lane
};

} // namespace

void Timeline::Content::readUnfolded() {
  for (RunState& run : runs) {
    run.unfolded = {};
    if (picture.unfold.empty() || run.run.outline != nullptr) continue;
    const auto variable = std::ranges::find(run.trace().variables, picture.unfold, &Variable::name);
    if (variable == run.trace().variables.end()) continue;
    run.unfolded = microSteps(run.trace(), static_cast<std::uint32_t>(variable - run.trace().variables.begin()));
  }
}

void Timeline::Content::addUnfolded(Layout& layout) const {
  if (picture.unfold.empty()) return;
  const auto lanes = lanePlaces(layout);
  for (std::uint32_t r = 0; r < runs.size(); ++r) {
    if (runs[r].unfolded.steps.empty()) continue;
    std::map<std::uint32_t, LanePlace> own;
    for (const auto& [key, place] : lanes) {
      if (key.first == r) own.emplace(key.second, place);
    }
    ChipPlacer placer(layout, options.geometry, runs[r].unfolded, runs[r].trace());
    placer.locate(std::move(own), runs[r].shift);
    placer.correct(runs[r].unfolded.corrections);
    placer.rest();
  }
}

} // namespace switchpoint
