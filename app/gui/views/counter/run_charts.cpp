#include "gui/views/counter/run_charts.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>

#include "gui/views/counter/chart_parts.h"
#include "models/model.h"

namespace switchpoint {

namespace {

constexpr std::size_t kMostCrosses = 200; // lost writes that are marked in one line

// One colour for each line; roles are told apart by everybody.
constexpr std::array kLineRoles = {Role::Running, Role::GilWait, Role::Overhead, Role::LockWait, Role::Ready};

struct RunCharts {
  Q_DECLARE_TR_FUNCTIONS(RunCharts)
};

QString nameOf(const Run& run) {
  return QString::fromStdString(modelTitle(run.trace.provenance.model));
}

const VariableResult* resultOf(const Run& run, const std::string& name) {
  for (const VariableResult& result : run.metrics.variables) {
    if (result.name == name) return &result;
  }
  return nullptr;
}

QBarSet* barSet(const QString& name, const QColor& colour) {
  auto* set = new QBarSet(name);
  set->setColor(colour);
  set->setBorderColor(colour);
  return set;
}

QChartView* gotChart(const std::vector<RunPtr>& runs, const std::string& variable, const PaintTheme& theme) {
  QChart* chart = newChart(theme);
  auto* series = new QBarSeries;
  QBarSet* expected = barSet(RunCharts::tr("expected"), theme.role(Role::IoWait));
  QBarSet* got = barSet(RunCharts::tr("got"), theme.role(Role::Running));
  QStringList names;
  QStringList words;
  double most = 1;
  for (const RunPtr& run : runs) {
    const VariableResult* result = resultOf(*run, variable);
    if (result == nullptr) continue;
    names.append(nameOf(*run) + QStringLiteral("<br>") + countOf(result->final));
    *got << static_cast<double>(result->final);
    *expected << static_cast<double>(result->expected);
    most = std::max({most, static_cast<double>(result->final), static_cast<double>(result->expected)});
    words.append(RunCharts::tr("%1: %2 of %3").arg(nameOf(*run), countOf(result->final), countOf(result->expected)));
  }
  series->append(expected);
  series->append(got);
  chart->addSeries(series);
  auto* across = new QBarCategoryAxis;
  across->append(names);
  auto* up = new QValueAxis;
  up->setRange(0, most * 1.05);
  dress(*across, theme);
  dress(*up, theme);
  across->setGridLineVisible(false);
  up->setVisible(false);
  chart->addAxis(across, Qt::AlignBottom);
  chart->addAxis(up, Qt::AlignLeft);
  series->attachAxis(across);
  series->attachAxis(up);
  chart->legend()->setVisible(true);
  chart->legend()->setAlignment(Qt::AlignRight);
  return viewOf(chart, RunCharts::tr("Expected against got"), words.join(QStringLiteral(", ")));
}

// A value holds until the next write: steps, not slopes.
QLineSeries* timeLine(const RunSeries& series, double unit, const QColor& colour) {
  const Run& run = *series.run;
  auto* line = new QLineSeries;
  line->setName(nameOf(run));
  line->setPen(QPen(colour, 1.5));
  double value = static_cast<double>(run.trace.variables[series.variable].initial);
  line->append(0, value);
  for (const CounterPoint& point : series.points) {
    line->append(toSeconds(point.time) / unit, value);
    value = static_cast<double>(point.value);
    line->append(toSeconds(point.time) / unit, value);
  }
  line->append(toSeconds(run.metrics.elapsed) / unit, value);
  return line;
}

// The writes that wiped out what others had done; nullptr: there are none.
QScatterSeries* lostWrites(const std::vector<RunSeries>& all, double unit, const PaintTheme& theme) {
  auto* crosses = new QScatterSeries;
  crosses->setName(RunCharts::tr("update lost"));
  crosses->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
  crosses->setMarkerSize(8);
  crosses->setColor(theme[Tint::Error]);
  crosses->setBorderColor(theme[Tint::Panel]);
  for (const RunSeries& series : all) {
    std::size_t marked = 0;
    for (const CounterPoint& point : series.points) {
      if (point.lost == 0 || ++marked > kMostCrosses) continue;
      crosses->append(toSeconds(point.time) / unit, static_cast<double>(point.value));
    }
  }
  if (crosses->count() > 0) return crosses;
  delete crosses;
  return nullptr;
}

// Three labels that can be read at a glance; Qt's own have neither groups nor units.
QCategoryAxis* countAxis(double most, const PaintTheme& theme) {
  auto* axis = new QCategoryAxis;
  dress(*axis, theme);
  axis->setRange(0, most * 1.1);
  axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
  for (const double value : {0.0, most / 2, most}) {
    if (value == 0 || value == std::floor(value)) axis->append(shortCount(value), value);
  }
  return axis;
}

QChartView* timeChart(const std::vector<RunSeries>& all, const PaintTheme& theme) {
  double end = 0;
  for (const RunSeries& series : all) end = std::max(end, toSeconds(series.run->metrics.elapsed));
  const double unit = end < 1e-3 ? 1e-6 : end < 1 ? 1e-3 : 1;
  QChart* chart = newChart(theme);
  double most = 1;
  std::size_t colour = 0;
  for (const RunSeries& series : all) {
    QLineSeries* line = timeLine(series, unit, theme.role(kLineRoles[colour++ % kLineRoles.size()]));
    for (const QPointF& point : line->points()) most = std::max(most, point.y());
    chart->addSeries(line);
  }
  if (QScatterSeries* crosses = lostWrites(all, unit, theme)) chart->addSeries(crosses);
  auto* across = new QValueAxis;
  dress(*across, theme);
  across->setRange(0, end / unit);
  across->setLabelFormat(unit < 1e-3 ? QStringLiteral("%.2f µs")
                         : unit < 1  ? QStringLiteral("%.0f ms")
                                     : QStringLiteral("%.1f s"));
  across->setTickCount(4);
  QCategoryAxis* up = countAxis(most, theme);
  chart->addAxis(across, Qt::AlignBottom);
  chart->addAxis(up, Qt::AlignLeft);
  for (QAbstractSeries* line : chart->series()) {
    line->attachAxis(across);
    line->attachAxis(up);
  }
  chart->legend()->setVisible(true);
  chart->legend()->setAlignment(Qt::AlignRight);
  chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
  return viewOf(chart, RunCharts::tr("Value over time"),
                RunCharts::tr("The value of the variable from the start to the end of each run"));
}

QString lostWords(const std::vector<RunPtr>& runs) {
  std::uint64_t lost = 0;
  for (const RunPtr& run : runs) lost += run->metrics.lostUpdates;
  if (lost == 0) return RunCharts::tr("no update was lost");
  return RunCharts::tr("%Ln update(s) were lost", nullptr, static_cast<int>(lost));
}

} // namespace

QWidget* runCharts(const std::vector<RunSeries>& series, const PaintTheme& theme) {
  if (series.empty()) return nullptr;
  const Variable& shown = series.front().run->trace.variables[series.front().variable];
  const QString name = QString::fromStdString(shown.name);
  std::vector<RunPtr> runs;
  for (const RunSeries& each : series) runs.push_back(each.run);
  auto* page = new QWidget;
  auto* row = new QHBoxLayout(page);
  row->setContentsMargins(0, 0, 0, 0);
  if (shown.hasExpected) {
    row->addWidget(
        titled(RunCharts::tr("%1: expected against got").arg(name), lostWords(runs), gotChart(runs, shown.name, theme)),
        1);
  }
  row->addWidget(titled(RunCharts::tr("%1 over time").arg(name), RunCharts::tr("one line for each run, on one clock"),
                        timeChart(series, theme)),
                 1);
  return page;
}

} // namespace switchpoint
