#include "guide/charts.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <fmt/format.h>

#include "base/phrase.h"
#include "exporters/svg_writer.h"

namespace switchpoint {
namespace {

constexpr double kWidth = 720;
constexpr double kRow = 28;
constexpr double kLabels = 200; // width of the names before the bars
constexpr double kValues = 170; // width of the numbers after them
constexpr std::size_t kPlainBar = 30;

std::string styleOf(const Theme& theme) {
  return fmt::format("text{{font-family:Inter,system-ui,sans-serif;font-size:13px;fill:{}}}.q{{fill:{}}}.p{{fill:{}}}"
                     ".b{{fill:{}}}.o{{fill:{}}}.g{{stroke:{}}}.n{{stroke:{};stroke-width:2}}"
                     ".f{{fill:none;stroke:{};stroke-width:2}}.s{{fill:none;stroke:{};stroke-width:2}}"
                     ".d{{stroke:{};stroke-dasharray:4 3}}.e{{stroke-dasharray:7 5}}.fl{{fill:{}}}.sl{{fill:{}}}",
                     theme.colour("text").hex(), theme.colour("quiet").hex(), theme.colour("panel").hex(),
                     theme.colour("accent").hex(), theme.fill(Role::IoWait, 0).hex(), theme.colour("line").hex(),
                     theme.colour("quiet").hex(), theme.fill(Role::LockWait, 0).hex(), theme.colour("accent").hex(),
                     theme.colour("quiet").hex(), theme.fill(Role::LockWait, 0).hex(), theme.colour("accent").hex());
}

struct RankedBar {
  std::string name;
  std::string value;
  double length = 0; // in [0, 1]
  double least = 0, most = 0;
  bool chosen = false;
};

std::vector<RankedBar> barsOf(const Guide& guide, const Advice& advice) {
  double longest = 1;
  for (const Measured& one : advice.evidence.ranking) longest = std::max(longest, static_cast<double>(one.elapsed));
  std::vector<RankedBar> bars;
  for (const Measured& one : advice.evidence.ranking) {
    RankedBar bar;
    bar.name = guide.recommendation(one.id)->title + (one.assumed ? " *" : "");
    bar.value = formatDuration(one.elapsed) + ", " + memoryText(one.memory);
    bar.length = static_cast<double>(one.elapsed) / longest;
    bar.least = std::min(1.0, static_cast<double>(one.least) / longest);
    bar.most = std::min(1.0, static_cast<double>(one.most) / longest);
    bar.chosen = one.id == advice.recommendation;
    bars.push_back(std::move(bar));
  }
  return bars;
}

// A logarithmic axis over whole powers of ten.
struct Axis {
  int from = 0, to = 1; // exponents
  double place(double value) const {
    return value <= 0 ? 0 : std::clamp((std::log10(value) - from) / (to - from), 0.0, 1.0);
  }
};

Axis axisOver(const std::vector<double>& values) {
  double least = 0, most = 0;
  for (const double value : values) {
    if (value <= 0) continue;
    least = least == 0 ? value : std::min(least, value);
    most = std::max(most, value);
  }
  if (most == 0) return {};
  Axis axis{static_cast<int>(std::floor(std::log10(least))), static_cast<int>(std::ceil(std::log10(most)))};
  if (axis.to == axis.from) ++axis.to;
  return axis;
}

class CurveDrawing {
public:
  CurveDrawing(const Guide& guide, const BreakEven& one, const Theme& theme) : guide_(guide), one_(one), theme_(theme) {
    std::vector<double> xs, ys;
    for (const CurvePoint& point : one.points) {
      xs.push_back(point.x);
      ys.insert(ys.end(), {point.first, point.second});
    }
    x_ = axisOver(xs);
    y_ = axisOver(ys);
  }

  std::string write() {
    const double height = kHeight + (one_.extrapolated() ? kNote : 0);
    out_.begin(kWidth, height, one_.sentence, one_.sentence);
    out_.style(styleOf(theme_), "");
    out_.rect("p", 0, 0, kWidth, height);
    if (one_.extrapolated()) out_.text("q", kLeft, height - 8, phrase("Advice", "Dashed: {}")(drawnOnWords()), false);
    grid();
    curve("f", [](const CurvePoint& point) { return point.first; });
    curve("s", [](const CurvePoint& point) { return point.second; });
    marks();
    out_.text("fl", kLeft, 18, curveTitle(guide_, one_.first), false, true);
    out_.text("sl", kWidth - kRight, 18, curveTitle(guide_, one_.second), true, true);
    return out_.end();
  }

private:
  static constexpr double kHeight = 300, kLeft = 84, kRight = 24, kTop = 32, kBottom = 44, kNote = 20;

  double xAt(double value) const { return kLeft + x_.place(value) * (kWidth - kLeft - kRight); }
  double yAt(double value) const { return kHeight - kBottom - y_.place(value) * (kHeight - kTop - kBottom); }

  void grid() {
    const Question& question = *guide_.question(one_.parameter);
    for (int i = x_.from; i <= x_.to; ++i) {
      const double value = std::pow(10, i);
      out_.line("g", xAt(value), kTop, xAt(value), kHeight - kBottom);
      if (i == x_.to) break; // no room beside the one before
      out_.text("q", xAt(value) + 3, kHeight - kBottom + 16, answerWords(question, answerNumber(value)), false);
    }
    const int step = std::max(1, (y_.to - y_.from + 5) / 6);
    for (int i = y_.from; i <= y_.to; i += step) {
      const double value = std::pow(10, i);
      out_.line("g", kLeft, yAt(value), kWidth - kRight, yAt(value));
      out_.text("q", kLeft - 6, yAt(value) + 4, curveValue(one_, value), true);
    }
    out_.text("q", kLeft, kHeight - 8, question.title, false);
  }

  void curve(const std::string& style, const std::function<double(const CurvePoint&)>& value) {
    for (const CurveStretch& stretch : stretchesOf(one_)) {
      SvgWriter::Points points;
      for (std::size_t i = stretch.first; i <= stretch.last; ++i)
        points.push_back({xAt(one_.points[i].x), yAt(value(one_.points[i]))});
      out_.polyline(stretch.extrapolated ? style + " e" : style, points);
    }
  }

  void marks() {
    if (one_.at) out_.line("d", xAt(*one_.at), kTop, xAt(*one_.at), kHeight - kBottom);
    if (one_.here <= 0) return;
    out_.line("n", xAt(one_.here), kHeight - kBottom - 8, xAt(one_.here), kHeight - kBottom);
    const bool right = x_.place(one_.here) > 0.85;
    out_.text("q", xAt(one_.here) + (right ? -4 : 4), kHeight - kBottom - 4, phrase("Advice", "your case").str(),
              right);
  }

  const Guide& guide_;
  const BreakEven& one_;
  const Theme& theme_;
  Axis x_, y_;
  SvgWriter out_;
};

// The bar in characters. What was unsure is shaded, and a line where it goes beyond.
std::string plainBar(const RankedBar& bar) {
  const auto cells = [](double share) { return std::lround(share * static_cast<double>(kPlainBar)); };
  const long length = std::max(1L, cells(bar.length));
  const bool band = bar.most > bar.least;
  std::string line;
  for (long i = 0; i < static_cast<long>(kPlainBar); ++i) {
    const bool unsure = band && i >= cells(bar.least) && i < cells(bar.most);
    line += i < length ? (unsure ? "▒" : "█") : unsure ? "─" : " ";
  }
  return line;
}

} // namespace

std::string rankingSvg(const Guide& guide, const Advice& advice, const Theme& theme) {
  const std::vector<RankedBar> bars = barsOf(guide, advice);
  const double height = kRow * static_cast<double>(bars.size()) + 16;
  const double room = kWidth - kLabels - kValues;
  SvgWriter out;
  out.begin(kWidth, height, phrase("Advice", "Ranking").str(), rankingPlain(guide, advice));
  out.style(styleOf(theme), "");
  out.rect("p", 0, 0, kWidth, height);
  double y = 8;
  for (const RankedBar& bar : bars) {
    out.text(bar.chosen ? "t" : "q", kLabels - 10, y + 19, bar.name, true, bar.chosen);
    out.rect(bar.chosen ? "b" : "o", kLabels, y + 6, std::max(2.0, bar.length * room), kRow - 12, 2);
    if (bar.most > bar.least) {
      out.line("n", kLabels + bar.least * room, y + kRow / 2, kLabels + bar.most * room, y + kRow / 2);
    }
    out.text("q", kWidth - 10, y + 19, bar.value, true);
    y += kRow;
  }
  return out.end();
}

std::string rankingPlain(const Guide& guide, const Advice& advice) {
  std::string text;
  for (const RankedBar& bar : barsOf(guide, advice))
    text += fmt::format("{} {:<29} {}  {}\n", bar.chosen ? ">" : " ", bar.name, plainBar(bar), bar.value);
  return text;
}

std::string breakEvenSvg(const Guide& guide, const BreakEven& one, const Theme& theme) {
  return CurveDrawing(guide, one, theme).write();
}

std::string breakEvenPlain(const Guide& guide, const BreakEven& one) {
  const Question& question = *guide.question(one.parameter);
  std::string text = fmt::format("{:>16}  {:>24}  {:>24}\n", one.parameter, curveTitle(guide, one.first),
                                 curveTitle(guide, one.second));
  for (const CurvePoint& point : one.points) {
    const char* mark = point.extrapolated ? "~ " : "";
    text += fmt::format("{:>16}  {:>24}  {:>24}\n", answerWords(question, answerNumber(point.x)),
                        mark + curveValue(one, point.first), mark + curveValue(one, point.second));
  }
  return one.extrapolated() ? text + "~ " + drawnOnWords() + "\n" : text;
}

std::string curveValue(const BreakEven& one, double value) {
  if (one.measure == "memory") return memoryText(static_cast<std::uint64_t>(std::llround(value)));
  return formatDuration(static_cast<Duration>(std::llround(value * 1e9)));
}

std::string curveTitle(const Guide& guide, const std::string& id) {
  const Recommendation* one = guide.recommendation(id);
  return one == nullptr ? phrase("Advice", "the memory you gave").str() : one->title;
}

} // namespace switchpoint
