// Nothing that the window shows is out of a translator's reach: with a language that writes every translated letter in
// full width, a word left in ASCII is a word that no catalogue can translate.
#include <set>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

#include "base/phrase.h"
#include "claims/claim.h"
#include "gui/shell/main_window.h"
#include "gui/tables/example_words.h"
#include "gui/views/catalog.h"
#include "gui/views/timeline/timeline_view.h"
#include "gui/waiting.h"
#include "workload/scenario.h"

#include <gtest/gtest.h>

namespace switchpoint {
namespace {

// Letters in full width; placeholders, tags and what marks a key stay.
QString widened(const QString& text) {
  static const QRegularExpression kept(QStringLiteral("%L?[n1-9]|\\{[^{}\\s]*\\}|<[^>]*>"));
  QString out;
  qsizetype from = 0;
  const auto widen = [&out](QStringView part) {
    for (const QChar c : part) {
      const char16_t code = c.unicode();
      const bool letter = (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z');
      out += letter ? QChar(static_cast<char16_t>(code + 0xfee0)) : c;
    }
  };
  for (auto it = kept.globalMatch(text); it.hasNext();) {
    const QRegularExpressionMatch match = it.next();
    widen(QStringView(text).mid(from, match.capturedStart() - from));
    out += match.captured();
    from = match.capturedEnd();
  }
  widen(QStringView(text).mid(from));
  return out;
}

class WideLanguage : public QTranslator {
public:
  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* text, const char*, int) const override {
    return widened(QString::fromUtf8(text));
  }
};

std::string widePhrase(const char*, const char* text, const char*, std::int64_t) {
  return widened(QString::fromUtf8(text)).toStdString();
}

// What people see and hear in a window, text by text.
class Words {
public:
  explicit Words(const QString& names) : known_(names) {}

  void take(const QString& where, const QString& text) {
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z][A-Za-z]+"));
    QString plain = QString(text).remove(tag);
    plain.remove(known_);
    if (plain.contains(word)) left_.insert((where + ": " + text).toStdString());
  }

  void takeModel(const QString& where, const QAbstractItemModel& model) {
    constexpr int kRoles[] = {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};
    for (const Qt::Orientation way : {Qt::Horizontal, Qt::Vertical}) {
      const int count = way == Qt::Horizontal ? model.columnCount() : model.rowCount();
      for (int i = 0; i < count; ++i) {
        for (const int role : kRoles) take(where + " header", model.headerData(i, way, role).toString());
      }
    }
    for (int row = 0; row < model.rowCount(); ++row) {
      for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(row, column);
        for (const int role : kRoles) take(where, index.data(role).toString());
        for (int child = 0; child < model.rowCount(index); ++child)
          take(where, model.index(child, 0, index).data().toString());
      }
    }
  }

  void takeWidget(const QWidget& widget) {
    const QString where = QLatin1String(widget.metaObject()->className()) + ' ' + widget.objectName();
    for (const QString& text : {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()})
      take(where, text);
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) take(where, label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) take(where, button->text());
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) take(where, line->placeholderText());
    if (const auto* menu = qobject_cast<const QMenu*>(&widget)) take(where, menu->title());
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) takeModel(where, *box->model());
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
      for (int i = 0; i < tabs->count(); ++i) take(where, tabs->tabText(i));
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
    if (view != nullptr && view->model() != nullptr && !widget.inherits("QHeaderView"))
      takeModel(where, *view->model());
    if (const auto* scene = qobject_cast<const QGraphicsView*>(&widget)) takeScene(where, *scene);
    for (const QAction* action : widget.actions()) {
      take(where + " action", action->text());
      take(where + " action", action->toolTip());
    }
  }

  void takeLayout(const TimelineCanvas& canvas) {
    const Layout& layout = canvas.layoutShown();
    for (const Text& text : layout.texts) take("canvas", QString::fromStdString(text.text));
    for (const LegendEntry& entry : layout.legend) take("legend", QString::fromStdString(entry.label));
    for (const MarkEntry& entry : layout.markLegend) take("legend", QString::fromStdString(entry.label));
    take("canvas", QString::fromStdString(layout.markerDifference));
    for (const Bar& bar : layout.bars) takeSpan(canvas, layout, bar.x + bar.width / 2, bar.y + bar.height / 2);
    for (const FoldColumn& column : layout.columns) takeSpan(canvas, layout, column.x + 1, column.foot - 1);
    for (const Row& row : layout.rows)
      takeSpan(canvas, layout, (layout.plotLeft + layout.plotRight) / 2, row.y + row.height / 2);
  }

  const std::set<std::string>& left() const { return left_; }

private:
  // The hover card.
  void takeSpan(const TimelineCanvas& canvas, const Layout& layout, double x, double y) {
    const Timeline& timeline = *canvas.timeline();
    SpanWords words = timeline.explain(layout, timeline.hit(layout, x, y));
    words.source = {}; // code
    take("hover card", QString::fromStdString(words.plain()));
  }

  void takeScene(const QString& where, const QGraphicsView& view) {
    if (view.scene() == nullptr) return;
    for (const QGraphicsItem* item : view.scene()->items()) {
      if (const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item)) take(where, text->toPlainText());
      if (const auto* text = qgraphicsitem_cast<const QGraphicsSimpleTextItem*>(item)) take(where, text->text());
    }
  }

  QRegularExpression known_;
  std::set<std::string> left_;
};

// Names, code and what the program printed are the same in every language, and so are units.
QString namesIn(const Session& session) {
  QStringList names{"GIL", "CPython", "cpython", "Python", "textbook", "Textbook", "CSV",
                    "ns",  "µs",      "ms",      "min",    "MB",       "GB"};
  names.append(session.document().name());
  const auto add = [&names](const std::string& text) {
    for (const QString& line : QString::fromStdString(text).split('\n')) names.append(line.trimmed());
  };
  for (const RunPtr& run : session.runs()) {
    const Trace& trace = run->trace;
    for (std::uint32_t lane = 0; lane < trace.lanes.size(); ++lane) add(trace.laneName(lane));
    for (const Object& object : trace.objects) add(object.name);
    for (const Variable& variable : trace.variables) add(variable.name);
    for (const Step& step : trace.steps) {
      add(step.text);
      add(step.label);
    }
    for (const std::string& text : trace.strings) add(text);
    add(trace.outcome.out);
    add(trace.provenance.title);
  }
  names.append("free-threaded"); // of a profile
  names.append("Markdown");
  if (const Result<std::vector<Claim>> claims = loadClaims()) { // their own words stay English
    for (const Claim& claim : *claims) names.append(QString::fromStdString(claim.statement).remove('`'));
  }
  std::sort(names.begin(), names.end(), [](const QString& x, const QString& y) { return x.size() > y.size(); });
  QStringList patterns;
  for (const QString& name : names) {
    if (!name.isEmpty()) patterns.append("(?<![A-Za-z])" + QRegularExpression::escape(name) + "(?![A-Za-z])");
  }
  patterns.removeDuplicates();
  return patterns.join('|');
}

class PseudoLanguage : public ::testing::TestWithParam<const char*> {
protected:
  PseudoLanguage() {
    QCoreApplication::installTranslator(&language_);
    installPhraseTranslator(widePhrase);
  }
  ~PseudoLanguage() override {
    installPhraseTranslator(nullptr);
    QCoreApplication::removeTranslator(&language_);
  }

  WideLanguage language_;
};

TEST_P(PseudoLanguage, ReachesEveryWordOfEveryView) {
  Appearance appearance(ThemeChoice::Light);
  Session session;
  MainWindow window(session, appearance);
  window.resize(1440, 900);
  window.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
  ASSERT_TRUE(session.openAny(QString::fromLatin1(GetParam())));
  ASSERT_TRUE(settled(session));
  auto* timeline = qobject_cast<TimelineView*>(window.view("timeline"));
  ASSERT_NE(timeline, nullptr);
  TimelineCanvas& canvas = timeline->canvas();
  Words words(namesIn(session));
  // A stretch that waited, a range of time, markers: so that the views that show them are filled.
  canvas.setFocus();
  for (const Qt::Key key :
       {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_M, Qt::Key_Right, Qt::Key_M})
    QTest::keyClick(&canvas, key);
  QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
  for (const ViewInfo* info : viewCatalog()) {
    window.raise(info->id);
    ASSERT_TRUE(settled(session));
    QCoreApplication::processEvents();
    for (const QWidget* widget : window.findChildren<QWidget*>()) words.takeWidget(*widget);
  }
  for (const QAction* action : window.findChildren<QAction*>()) words.take("action", action->text());
  words.takeLayout(canvas);
  canvas.show(0, canvas.camera().end() / 8);
  words.takeLayout(canvas);
  for (const std::string& text : words.left()) ADD_FAILURE() << text;
}

INSTANTIATE_TEST_SUITE_P(Examples, PseudoLanguage,
                         ::testing::Values("first-look", "lock-order-deadlock", "blocked-loop", "convoy",
                                           "producer-consumer", "append-under-lock", "unpicklable",
                                           "shared-counter-await"));

TEST(ExampleWords, AreThoseOfTheFiles) {
  std::set<std::string> shown;
  for (const ExampleInfo& example : exampleInfos()) shown.insert({example.section, example.title, example.summary});
  const auto listed = exampleWords();
  EXPECT_EQ(std::set<std::string>(listed.begin(), listed.end()), shown)
      << "app/gui/tables/example_words.cpp lists what the translation tools cannot find in resources/examples";
}

} // namespace
} // namespace switchpoint
