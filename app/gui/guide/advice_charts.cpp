#include "gui/guide/advice_charts.h"

#include <algorithm>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCoreApplication>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
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

QLineSeries* curve(const QString& name, const QColor& colour) {
  auto* series = new QLineSeries;
  series->setName(name);
  series->setPen(QPen(colour, 2));
  return series;
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
  seconds->setTitleText(inWords(QT_TRANSLATE_NOOP("AdviceCharts", "seconds until all units are done")));
  seconds->setLabelFormat(QStringLiteral("%g"));
  dress(*seconds, theme);
  chart->addAxis(categories, Qt::AlignLeft);
  chart->addAxis(seconds, Qt::AlignBottom);
  series->attachAxis(categories);
  series->attachAxis(seconds);
  seconds->setMin(0);
  seconds->applyNiceNumbers();
  return viewOf(chart, inWords(QT_TRANSLATE_NOOP("AdviceCharts", "Ranking")), spoken);
}

QChartView* breakEvenChart(const Guide& guide, const BreakEven& one, const PaintTheme& theme) {
  QChart* chart = newChart(theme);
  QLineSeries* first = curve(words(curveTitle(guide, one.first)), theme.role(Role::LockWait));
  QLineSeries* second = curve(words(curveTitle(guide, one.second)), theme[Tint::Accent]);
  double least = 0, most = 0;
  for (const CurvePoint& point : one.points) {
    first->append(point.x, point.first);
    second->append(point.x, point.second);
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
  for (QLineSeries* series : {first, second}) {
    chart->addSeries(series);
    series->attachAxis(x);
    series->attachAxis(y);
  }
  x->setRange(one.points.front().x, one.points.back().x);
  y->setRange(least * 0.8, most * 1.25);
  if (one.at) {
    QLineSeries* mark = curve(inWords(QT_TRANSLATE_NOOP("AdviceCharts", "break-even")), theme[Tint::Quiet]);
    mark->setPen(QPen(theme[Tint::Quiet], 1, Qt::DashLine));
    mark->append(*one.at, least * 0.8);
    mark->append(*one.at, most * 1.25);
    chart->addSeries(mark);
    mark->attachAxis(x);
    mark->attachAxis(y);
  }
  chart->legend()->setVisible(true);
  chart->legend()->setAlignment(Qt::AlignTop);
  return viewOf(chart, inWords(QT_TRANSLATE_NOOP("AdviceCharts", "Break-even point")), words(one.sentence));
}

} // namespace switchpoint
