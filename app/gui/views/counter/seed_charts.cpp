#include "gui/views/counter/seed_charts.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "gui/views/counter/bar_chart.h"
#include "gui/views/counter/chart_parts.h"
#include "machine/profile.h"
#include "models/model.h"

namespace switchpoint {

namespace {

constexpr int kMostBins = 15;
constexpr double kSeedBarShare = 0.86; // of a bin's width

struct SeedCharts {
  Q_DECLARE_TR_FUNCTIONS(SeedCharts)
};

} // namespace

QString titleOf(const CounterResult& result) {
  const Result<Profile> profile = loadProfile(result.profile);
  const QString name = QString::fromStdString(profile ? profile->title : result.profile);
  const QString model = QString::fromStdString(modelTitle(result.model));
  if (name.contains(QString::fromStdString(result.model))) return name;
  return name + QStringLiteral(" · ") + model;
}

namespace {

QString answerOf(const CounterReport& report, const CounterResult& result) {
  if (result.exact == result.runs) return SeedCharts::tr("always %1: nothing is lost").arg(countOf(report.expected));
  if (result.least == result.most)
    return SeedCharts::tr("always %1 of %2").arg(countOf(result.least), countOf(report.expected));
  return SeedCharts::tr("median %1 of %2").arg(countOf(result.median), countOf(report.expected));
}

QValueAxis* valueAxis(const PaintTheme& theme, const Binning& binning) {
  auto* axis = new QValueAxis;
  dress(*axis, theme);
  axis->setRange(binning.left, binning.right);
  axis->setTickCount(2);
  axis->setGridLineVisible(false);
  axis->setLabelsVisible(false);
  return axis;
}

// The ends of the axis in words: on a chart this small Qt's own labels would be cut.
QWidget* withEnds(QWidget* chart, const Binning& binning, std::int64_t expected) {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(chart, 1);
  auto* ends = new QHBoxLayout;
  auto* least = new QLabel(shortCount(std::ceil(binning.left)));
  auto* most = new QLabel(SeedCharts::tr("%1 expected").arg(shortCount(static_cast<double>(expected))));
  for (QLabel* label : {least, most}) {
    label->setProperty("quiet", true);
    label->setProperty("small", true);
  }
  ends->addWidget(least);
  ends->addStretch();
  ends->addWidget(most);
  column->addLayout(ends);
  return box;
}

// The value of a bin that most runs ended at.
std::int64_t mostOf(const CounterResult& result, const Binning& binning, int bin) {
  std::int64_t value = 0;
  std::uint32_t most = 0;
  for (const auto& [ended, runs] : result.histogram) {
    if (binning.binOf(ended) != bin || runs <= most) continue;
    most = runs;
    value = ended;
  }
  return value;
}

QWidget* chartOf(const CounterReport& report, const CounterResult& result, const Binning& binning,
                 const PaintTheme& theme, const std::function<void(std::int64_t)>& open) {
  const std::vector<std::uint32_t> counts = binned(result, binning);
  const double tallest = std::max(1u, *std::max_element(counts.begin(), counts.end()));
  QChart* chart = newChart(theme);
  QValueAxis* across = valueAxis(theme, binning);
  auto* up = new QValueAxis;
  up->setRange(0, tallest * 1.05);
  up->setVisible(false);
  chart->addAxis(across, Qt::AlignBottom);
  chart->addAxis(up, Qt::AlignLeft);
  const double width = binning.width();
  std::vector<ChartBar> bars;
  const int exactBin = binning.binOf(report.expected);
  for (int bin = 0; bin < binning.bins; ++bin) {
    const std::uint32_t count = counts[static_cast<std::size_t>(bin)];
    if (count == 0) continue;
    const double left = binning.left + width * (bin + (1 - kSeedBarShare) / 2);
    const bool exact = bin == exactBin && result.exact > 0;
    addBar(*chart, left, left + width * kSeedBarShare, count, theme.role(exact ? Role::Running : Role::GilWait));
    const std::int64_t value = mostOf(result, binning, bin);
    bars.push_back({left, left + width * kSeedBarShare, static_cast<double>(count), value,
                    SeedCharts::tr("%Ln run(s) at or about %1: opens one of them", nullptr, static_cast<int>(count))
                        .arg(countOf(value))});
  }
  const auto expected = static_cast<double>(report.expected);
  addLine(*chart, {expected, 0}, {expected, tallest * 1.05}, QPen(theme[Tint::Text], 1.2, Qt::DashLine));
  auto* view = new BarChart(chart, std::move(bars), theme, titleOf(result), answerOf(report, result));
  QObject::connect(view, &BarChart::opened, view,
                   [view, open](int bar) { open(view->bar(static_cast<std::size_t>(bar)).value); });
  return withEnds(view, binning, report.expected);
}

} // namespace

int Binning::binOf(std::int64_t value) const {
  return std::clamp(static_cast<int>((static_cast<double>(value) - left) / width()), 0, bins - 1);
}

Binning binningOf(const CounterReport& report, int mostBins) {
  std::int64_t least = report.expected;
  std::int64_t most = report.expected;
  for (const CounterResult& result : report.results) {
    least = std::min(least, result.least);
    most = std::max(most, result.most);
  }
  if (least >= 0 && most < mostBins) least = 0; // small counts stand on an axis that begins at nothing
  const auto values = static_cast<double>(most - least) + 1;
  if (values <= mostBins) {
    return {static_cast<double>(least) - 0.5, static_cast<double>(most) + 0.5, static_cast<int>(values)};
  }
  const double margin = values / 24;
  return {static_cast<double>(least) - margin, static_cast<double>(most) + margin, mostBins};
}

std::vector<std::uint32_t> binned(const CounterResult& result, const Binning& binning) {
  std::vector<std::uint32_t> counts(static_cast<std::size_t>(binning.bins), 0);
  for (const auto& [value, runs] : result.histogram) counts[static_cast<std::size_t>(binning.binOf(value))] += runs;
  return counts;
}

QWidget* seedCharts(const CounterReport& report, const PaintTheme& theme, const OpenBar& open) {
  const Binning binning = binningOf(report, kMostBins);
  auto* page = new QWidget;
  auto* row = new QHBoxLayout(page);
  row->setContentsMargins(0, 0, 0, 0);
  for (std::size_t i = 0; i < report.results.size(); ++i) {
    const CounterResult& result = report.results[i];
    QWidget* chart = chartOf(report, result, binning, theme, [open, i](std::int64_t value) { open(i, value); });
    row->addWidget(titled(titleOf(result), answerOf(report, result), chart), 1);
  }
  return page;
}

} // namespace switchpoint
