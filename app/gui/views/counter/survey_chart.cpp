#include "gui/views/counter/survey_chart.h"

#include <algorithm>
#include <vector>

#include <QCoreApplication>

#include "gui/theme/fonts.h"
#include "gui/views/counter/bar_chart.h"
#include "gui/views/counter/chart_parts.h"
#include "gui/views/counter/seed_charts.h"
#include "machine/profile.h"
#include "models/model.h"

namespace switchpoint {

namespace {

constexpr double kBarShare = 0.72; // of a bar's place
constexpr double kGroupGap = 1;    // places between two models
constexpr double kHeadRoom = 1.04; // of the axis above the highest bar
constexpr int kLineHeight = 15;    // of the captions
constexpr int kCap = 4;            // half the width of a range's ends

struct SurveyChart {
  Q_DECLARE_TR_FUNCTIONS(SurveyChart)
};

bool isExact(const CounterResult& result) {
  return result.exact == result.runs;
}

QString modelWords(const SurveyGroup& group) {
  const QString model = QString::fromStdString(modelTitle(group.model));
  return group.mixed ? SurveyChart::tr("%1 (t: without the GIL)").arg(model) : model;
}

QString resultWords(const CounterReport& survey, const CounterResult& result) {
  const QString got =
      isExact(result) ? SurveyChart::tr("always %1, as expected").arg(countOf(result.median))
      : result.least == result.most
          ? SurveyChart::tr("always %1 of %2").arg(countOf(result.median), countOf(survey.expected))
          : SurveyChart::tr("%1 of %2, from %3 to %4")
                .arg(countOf(result.median), countOf(survey.expected), countOf(result.least), countOf(result.most));
  return SurveyChart::tr("%1: %2 (%Ln seed(s))", nullptr, static_cast<int>(result.runs)).arg(titleOf(result), got);
}

// What stands below and beside the bars; Qt's own labels are cut where there is little room.
struct Caption {
  double from = 0, to = 0; // on the lower axis
  QString text, less;      // `less` where there is not enough room
};

// The least and the greatest that runs came to.
struct Range {
  double least = 0, most = 0;
};

class CaptionedChart : public BarChart {
public:
  CaptionedChart(QChart* chart, std::vector<ChartBar> bars, const PaintTheme& theme, const QString& name,
                 const QString& summary)
      : BarChart(chart, std::move(bars), theme, name, summary), theme_(theme) {}

  std::vector<Caption> below, groups;
  std::vector<Range> ranges; // by bar
  double expected = 0;
  QString expectedWords;

protected:
  void drawForeground(QPainter* painter, const QRectF& area) override {
    BarChart::drawForeground(painter, area);
    painter->setFont(plainFont(11));
    const double foot = placeOf(0, 0).y();
    const bool all = std::ranges::all_of(below, [this](const Caption& caption) { return fits(caption, caption.text); });
    for (const Caption& caption : below) {
      write(*painter, caption, foot + 2, all ? caption.text : caption.less, theme_[Tint::Quiet]);
    }
    for (const Caption& caption : groups) {
      const QString text = fits(caption, caption.text) ? caption.text : caption.less;
      write(*painter, caption, foot + 2 + kLineHeight, text, theme_[Tint::Text]);
    }
    painter->setPen(QPen(theme_[Tint::Text], 1.2));
    for (std::size_t i = 0; i < ranges.size(); ++i) draw(*painter, bar(i), ranges[i]);
    const QPointF line = placeOf(0, expected);
    painter->setPen(theme_[Tint::Text]);
    painter->drawText(QRectF(line.x(), line.y() - kLineHeight - 2, 400, kLineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                      expectedWords);
  }

private:
  double widthOf(const Caption& caption) const { return placeOf(caption.to, 0).x() - placeOf(caption.from, 0).x(); }
  bool fits(const Caption& caption, const QString& text) const {
    return QFontMetricsF(plainFont(11)).horizontalAdvance(text) + 3 <= widthOf(caption);
  }

  void write(QPainter& painter, const Caption& caption, double top, const QString& text, const QColor& colour) const {
    painter.setPen(colour);
    painter.drawText(QRectF(placeOf(caption.from, 0).x(), top, widthOf(caption), kLineHeight),
                     Qt::AlignHCenter | Qt::AlignVCenter, text);
  }

  void draw(QPainter& painter, const ChartBar& bar, const Range& range) const {
    if (range.least == range.most) return;
    const double middle = (bar.left + bar.right) / 2;
    const QPointF low = placeOf(middle, range.least), high = placeOf(middle, range.most);
    painter.drawLine(low, high);
    for (const QPointF& end : {low, high}) painter.drawLine(end - QPointF(kCap, 0), end + QPointF(kCap, 0));
  }

  PaintTheme theme_;
};

QChart* emptyChart(double width, double height, const PaintTheme& theme) {
  QChart* chart = newChart(theme);
  chart->setMargins(QMargins(0, kLineHeight, 0, 2 * kLineHeight + 4));
  auto* across = new QValueAxis;
  across->setRange(0, width);
  across->setVisible(false);
  auto* up = new QValueAxis;
  up->setRange(0, height);
  up->setVisible(false);
  chart->addAxis(across, Qt::AlignBottom);
  chart->addAxis(up, Qt::AlignLeft);
  return chart;
}

double highest(const CounterReport& survey) {
  std::int64_t most = std::max<std::int64_t>(survey.expected, 1);
  for (const CounterResult& result : survey.results) most = std::max(most, result.most);
  return static_cast<double>(most) * kHeadRoom;
}

QString listed(const QStringList& names) {
  if (names.size() < 2) return names.join(QString());
  return SurveyChart::tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

} // namespace

QString surveyAnswer(const CounterReport& survey) {
  QStringList sentences;
  for (const SurveyGroup& group : groupsOf(survey)) {
    QStringList lossy;
    for (const std::size_t i : group.results) {
      if (!isExact(survey.results[i])) lossy.append(QString::fromStdString(shortProfile(survey.results[i].profile)));
    }
    const QString model = QString::fromStdString(modelTitle(group.model));
    if (lossy.isEmpty()) {
      sentences.append(SurveyChart::tr("%1: always exact").arg(model));
    } else if (lossy.size() == static_cast<qsizetype>(group.results.size())) {
      sentences.append(SurveyChart::tr("%1: wrong on every version").arg(model));
    } else {
      sentences.append(SurveyChart::tr("%1: wrong on %2, exact on the others").arg(model, listed(lossy)));
    }
  }
  return sentences.join(QStringLiteral(" · "));
}

QWidget* surveyChart(const CounterReport& survey, const PaintTheme& theme,
                     const std::function<void(std::size_t result)>& open) {
  const std::vector<SurveyGroup> groups = groupsOf(survey);
  const double width = static_cast<double>(survey.results.size()) + kGroupGap * static_cast<double>(groups.size() - 1);
  QChart* chart = emptyChart(width, highest(survey), theme);
  std::vector<ChartBar> bars;
  std::vector<std::size_t> resultOf; // by bar
  std::vector<Caption> below, titles;
  double at = 0;
  for (const SurveyGroup& group : groups) {
    titles.push_back({at, at + static_cast<double>(group.results.size()), modelWords(group),
                      QString::fromStdString(modelTitle(group.model))});
    for (const std::size_t i : group.results) {
      const CounterResult& result = survey.results[i];
      const double left = at + (1 - kBarShare) / 2;
      const auto height = static_cast<double>(std::max<std::int64_t>(result.median, 0));
      addBar(*chart, left, left + kBarShare, height, theme.role(isExact(result) ? Role::Running : Role::GilWait));
      bars.push_back({left, left + kBarShare, height, result.median, resultWords(survey, result)});
      const QString profile = QString::fromStdString(shortProfile(result.profile));
      below.push_back({at, at + 1, profile, profile.startsWith(QStringLiteral("3.")) ? profile.mid(1) : profile});
      resultOf.push_back(i);
      at += 1;
    }
    at += kGroupGap;
  }
  const auto expected = static_cast<double>(survey.expected);
  addLine(*chart, {0, expected}, {width, expected}, QPen(theme[Tint::Text], 1.2, Qt::DashLine));
  const QString answer = surveyAnswer(survey);
  const QString title = SurveyChart::tr("%1: expected against got").arg(QString::fromStdString(survey.variable));
  auto* view = new CaptionedChart(chart, std::move(bars), theme, title, answer);
  view->setObjectName(QStringLiteral("counter-survey-chart"));
  view->below = std::move(below);
  view->groups = std::move(titles);
  view->expected = expected;
  view->expectedWords = SurveyChart::tr("%1 expected").arg(countOf(survey.expected));
  for (const std::size_t i : resultOf) {
    view->ranges.push_back({static_cast<double>(survey.results[i].least), static_cast<double>(survey.results[i].most)});
  }
  QObject::connect(view, &BarChart::opened, view,
                   [open, resultOf](int bar) { open(resultOf[static_cast<std::size_t>(bar)]); });
  return titled(title, answer, view);
}

} // namespace switchpoint
