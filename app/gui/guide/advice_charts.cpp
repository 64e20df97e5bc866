#include "gui/guide/advice_charts.h"

#include <algorithm>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCoreApplication>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLogValueAxis>

#include "gui/guide/guide_talk.h"
#include "gui/views/counter/chart_parts.h"
#include "guide/charts.h"

namespace switchpoint {

namespace {

QString inWords(const char* text) {
  return QCoreApplication::translate("AdviceCharts", text);
}

QBarSet* barSet(const QColor& colour) {
  auto* set = new QBarSet(QString());
  set->setColor(colour);
  set->setBorderColor(colour);
  return set;
}

QPen dashed(const QColor& colour, double width) {
  return QPen(colour, width, Qt::DashLine, Qt::FlatCap);
}

QLineSeries* curve(const QString& name, const QColor& colour) {
  auto* series = new QLineSeries;
  series->setName(name);
  series->setPen(QPen(colour, 2));
  return series;
}

void add(QChart& chart, QLineSeries& series, QAbstractAxis& x, QAbstractAxis& y) {
  chart.addSeries(&series);
  series.attachAxis(&x);
  series.attachAxis(&y);
}

void nameInLegend(const QChart& chart, QLineSeries& series, bool named) {
  for (QLegendMarker* marker : chart.legend()->markers(&series)) marker->setVisible(named);
}

// Solid where units were run, dashed where they are drawn on; the legend names it once.
void addCurve(QChart& chart, const BreakEven& one, double CurvePoint::*value, const QString& name, const QColor& colour,
              QAbstractAxis& x, QAbstractAxis& y) {
  bool first = true;
  for (const CurveStretch& stretch : stretchesOf(one)) {
    QLineSeries* part = curve(name, colour);
    if (stretch.extrapolated) part->setPen(dashed(colour, 2));
    for (std::size_t i = stretch.first; i <= stretch.last; ++i) part->append(one.points[i].x, one.points[i].*value);
    add(chart, *part, x, y);
    nameInLegend(chart, *part, first);
    first = false;
  }
}

constexpr double kMostOfLongest = 8; // so far the axis goes for what was unsure: the bars can still be compared

// Where the axis ends: with the longest line, unless the bars would be too short beside it.
double endOfBands(const std::vector<Measured>& ranking) {
  Time longest = 0, most = 0;
  for (const Measured& one : ranking) {
    longest = std::max(longest, one.elapsed);
    most = std::max(most, one.most);
  }
  return std::max(toSeconds(longest), std::min(toSeconds(most), kMostOfLongest * toSeconds(longest)));
}

// An arrow at the end of the axis: the line goes on.
void addArrow(QChart& chart, double row, const QPen& pen, QValueAxis& seconds, QAbstractAxis& ways) {
  constexpr double kLength = 0.01, kHeight = 0.15; // of the axis, of a row
  QLineSeries* arrow = curve({}, pen.color());
  arrow->setPen(pen);
  const double back = seconds.max() * (1 - kLength);
  for (const auto& [x, y] : {std::pair(back, row - kHeight), {seconds.max(), row}, {back, row + kHeight}})
    arrow->append(x, y);
  add(chart, *arrow, seconds, ways);
}

// What the unsure answers make of each bar: a thin line from the least to the most.
void addBands(QChart& chart, const Advice& advice, const PaintTheme& theme, QValueAxis& seconds, QAbstractAxis& ways) {
  const std::vector<Measured>& ranking = advice.evidence.ranking;
  for (std::size_t i = 0; i < ranking.size(); ++i) {
    const Measured& one = ranking[ranking.size() - 1 - i];
    if (one.most <= one.least) continue;
    QLineSeries* band = curve({}, theme[Tint::Text]);
    const QPen pen(theme[Tint::Text], 1);
    const double row = static_cast<double>(i), most = toSeconds(one.most);
    band->setPen(pen);
    band->append(toSeconds(one.least), row);
    band->append(std::min(most, seconds.max()), row);
    add(chart, *band, seconds, ways);
    if (most > seconds.max()) addArrow(chart, row, pen, seconds, ways);
  }
}

QLogValueAxis* logAxis(const QString& title, const PaintTheme& theme) {
  auto* axis = new QLogValueAxis;
  axis->setBase(10);
  axis->setLabelFormat(QStringLiteral("%g"));
  axis->setMinorTickCount(0);
  axis->setTitleText(title);
  dress(*axis, theme);
  return axis;
}

} // namespace

QChartView* rankingChart(const Guide& guide, const Advice& advice, const PaintTheme& theme) {
  QChart* chart = newChart(theme);
  auto* series = new QHorizontalStackedBarSeries;
  QBarSet* chosen = barSet(theme[Tint::Accent]);
  QBarSet* others = barSet(theme.role(Role::IoWait));
  QStringList names;
  QString spoken;
  // The first of a horizontal chart stands at the bottom.
  for (auto one = advice.evidence.ranking.rbegin(); one != advice.evidence.ranking.rend(); ++one) {
    const bool isChosen = one->id == advice.recommendation;
    *chosen << (isChosen ? toSeconds(one->elapsed) : 0);
    *others << (isChosen ? 0 : toSeconds(one->elapsed));
    const QString name = words(guide.recommendation(one->id)->title + "  " + formatDuration(one->elapsed));
    names.append(name);
    spoken = name + QStringLiteral("; ") + spoken;
  }
  series->append(chosen);
  series->append(others);
  series->setBarWidth(0.6);
  chart->addSeries(series);
  auto* categories = new QBarCategoryAxis;
  categories->append(names);
  dress(*categories, theme);
  categories->setTruncateLabels(false);
  categories->setGridLineVisible(false);
  auto* seconds = new QValueAxis;
  seconds->setTitleText(
      inWords(QT_TRANSLATE_NOOP("AdviceCharts", "seconds until all units are done; lines span what was unsure")));
  seconds->setLabelFormat(QStringLiteral("%g"));
  dress(*seconds, theme);
  chart->addAxis(categories, Qt::AlignLeft);
  chart->addAxis(seconds, Qt::AlignBottom);
  series->attachAxis(categories);
  series->attachAxis(seconds);
  seconds->setRange(0, endOfBands(advice.evidence.ranking));
  seconds->applyNiceNumbers();
  addBands(*chart, advice, theme, *seconds, *categories);
  return viewOf(chart, inWords(QT_TRANSLATE_NOOP("AdviceCharts", "Ranking")), spoken);
}

QChartView* breakEvenChart(const Guide& guide, const BreakEven& one, const PaintTheme& theme) {
  QChart* chart = newChart(theme);
  double least = 0, most = 0;
  for (const CurvePoint& point : one.points) {
    const auto [low, high] = std::minmax(point.first, point.second);
    least = least == 0 ? low : std::min(least, low);
    most = std::max(most, high);
  }
  const Question& question = *guide.question(one.parameter);
  const QString unit = one.unit.empty() ? QString() : QStringLiteral(" (%1)").arg(words(one.unit));
  QLogValueAxis* x = logAxis(words(question.title) + unit, theme);
  QLogValueAxis* y = logAxis(one.measure == "memory" ? inWords(QT_TRANSLATE_NOOP("AdviceCharts", "bytes"))
                                                     : inWords(QT_TRANSLATE_NOOP("AdviceCharts", "seconds")),
                             theme);
  chart->addAxis(x, Qt::AlignBottom);
  chart->addAxis(y, Qt::AlignLeft);
  addCurve(*chart, one, &CurvePoint::first, words(curveTitle(guide, one.first)), theme.role(Role::LockWait), *x, *y);
  addCurve(*chart, one, &CurvePoint::second, words(curveTitle(guide, one.second)), theme[Tint::Accent], *x, *y);
  x->setRange(one.points.front().x, one.points.back().x);
  y->setRange(least * 0.8, most * 1.25);
  if (one.at) {
    QLineSeries* mark = curve(inWords(QT_TRANSLATE_NOOP("AdviceCharts", "break-even")), theme[Tint::Quiet]);
    mark->setPen(QPen(theme[Tint::Quiet], 1, Qt::DotLine));
    mark->append(*one.at, least * 0.8);
    mark->append(*one.at, most * 1.25);
    add(*chart, *mark, *x, *y);
  }
  chart->legend()->setVisible(true);
  chart->legend()->setAlignment(Qt::AlignTop);
  return viewOf(chart, inWords(QT_TRANSLATE_NOOP("AdviceCharts", "Break-even point")), words(one.sentence));
}

} // namespace switchpoint
